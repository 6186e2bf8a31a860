import type { Assessor } from "../../assessment.ts";
import type { Language } from "../../language/language.ts";
import { assessed, doubtedAnswers } from "../assessed.ts";
import { recalculateFix } from "../cause-fix.ts";
import { typedFormula } from "../formula-text.ts";
import { defineRule } from "../rule.ts";
import { answerName, ofAssessor, quoted } from "../wording.ts";

interface Stale {
  readonly code: string;
  readonly assessor: Assessor;
  readonly formula: string;
  readonly saved: string;
  readonly gives: string;
}

export const answerStale = defineRule<Stale>({
  code: "SKP065",
  name: "answer-stale",
  severity: "error",
  text: {
    id: {
      title: "Jawaban dari rumus sudah usang",
      why: "Sel jawaban berisi rumus, dan hasil yang tersimpan bukan hasil rumus itu sekarang; mana yang dimaksud penilai tidak dapat diketahui dari berkasnya, sehingga jawaban itu dianggap belum diisi sampai berkas dihitung ulang (Lampiran I hlm. 35-36).",
      message: (args) =>
        `Jawaban ${answerName(args.code, "id")}${ofAssessor(args.assessor, "id")} tersimpan ${content(args.saved, "id")}, tetapi rumusnya ${quoted(`=${typedFormula(args.formula, "id")}`)} kini menghasilkan ${content(args.gives, "id")}.`,
      fix: () => recalculateFix("id"),
    },
    en: {
      title: "Answer of a formula out of date",
      why: "The answer cell holds a formula, and the result saved with it is not what the formula gives now; the file does not tell which of the two the assessor means, so the answer counts as missing until the file is recalculated (Annex I, pp. 35-36).",
      message: (args) =>
        `The answer of ${answerName(args.code, "en")}${ofAssessor(args.assessor, "en")} is saved as ${content(args.saved, "en")}, but its formula ${quoted(`=${typedFormula(args.formula, "en")}`)} now gives ${content(args.gives, "en")}.`,
      fix: () => recalculateFix("en"),
    },
  },
  example: { code: "1.b", assessor: "single", formula: 'IF(J15>=0.75,"B","CC")', saved: "B", gives: "CC" },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      doubtedAnswers(parts, "stale").map(({ code, assessor, at, doubt: { formula, saved, gives } }) => ({
        at,
        args: { code, assessor, formula, saved, gives },
      })),
    ),
});

function content(text: string, language: Language): string {
  if (text.trim() !== "") return quoted(text);
  return language === "id" ? "kosong" : "blank";
}
