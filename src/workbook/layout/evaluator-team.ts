/** Who evaluated, as a sheet *Identitas* says it. Titles above an answer table say it of columns, not of the workbook. */
import type { EvaluatorTeam } from "../../assessment.ts";
import type { Sheet } from "../sheet.ts";
import { labelledIn } from "./identity.ts";
import { plainWords } from "./words.ts";

/** `other`: a role of the team that tells no team apart; its label is no name all the same. */
type TeamField = keyof EvaluatorTeam | "other";

const LABELS: readonly (readonly [TeamField, RegExp])[] = [
  ["name", /^(nama )?tim( (evaluator|evaluasi|penilai))?$/],
  ["leader", /^(nama )?ketua tim( (evaluator|evaluasi|penilai))?$/],
  ["members", /^(nama )?anggota( tim)?( (evaluator|evaluasi|penilai))?$/],
  ["other", /^(nama )?(pengendali (teknis|mutu)|penanggung jawab|inspektur|tanggal( evaluasi)?)( tim)?$/],
];

function teamFieldOf(text: string): TeamField | null {
  const words = plainWords(text);
  return LABELS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
}

/** The team that the sheets name; null where they name none. What they say twice in two ways is not said. */
export function evaluatorTeam(sheets: readonly Sheet[]): EvaluatorTeam | null {
  const found = sheets.flatMap((sheet) => labelledIn(sheet, Number.POSITIVE_INFINITY, teamFieldOf));
  const only = (field: TeamField) => {
    const texts = new Set(
      found.flatMap(({ label, value }) => (label === field && value ? [value.text] : [])),
    );
    const [text = null] = texts;
    return texts.size === 1 ? text : null;
  };
  const team = { name: only("name"), leader: only("leader"), members: only("members") };
  return Object.values(team).some((text) => text !== null) ? team : null;
}
