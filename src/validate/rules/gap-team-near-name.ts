import type { GapFact } from "../gap-facts.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Args {
  readonly one: string;
  readonly other: string;
}

export const gapTeamNearName = defineRule<Args, GapFact>({
  code: "SKP203",
  name: "gap-team-near-name",
  severity: "warning",
  text: {
    id: {
      title: "Dua tim evaluator bernama hampir sama",
      why: "Tim dikenali dari namanya, lalu dari ketuanya; nama yang hanya mirip bisa saja salah ketik, bisa juga orang lain, dan tidak pernah ditebak.",
      message: ({ one, other }) =>
        `Tim ${quoted(one)} dan tim ${quoted(other)} dihitung terpisah, padahal namanya hampir sama.`,
      fix: () => "Jika keduanya tim yang sama, samakan namanya pada lembar Identitas.",
    },
    en: {
      title: "Two teams of evaluators are called almost the same",
      why: "A team is told by its name, else by its leader; a name that is only near may be a slip or another person, and is never guessed.",
      message: ({ one, other }) =>
        `The team ${quoted(one)} and the team ${quoted(other)} are counted apart although they are called almost the same.`,
      fix: () => "If they are one team, write its name alike on the sheet Identitas.",
    },
  },
  example: { one: "Sari Contoh, S.E.", other: "Sari Conto, S.E." },
  check: (fact) => (fact.kind === "near-teams" ? [{ at: null, args: fact }] : []),
});
