import type { Assessor, UncheckedAnswer } from "../../assessment.ts";
import { formatNumber } from "../../language/format.ts";
import type { Uncomputed } from "../../trials.ts";
import { assessed } from "../assessed.ts";
import { typedFormula } from "../formula-text.ts";
import { defineRule } from "../rule.ts";
import { uncomputedText } from "../uncomputed-text.ts";
import { answerName, ofAssessor, quoted } from "../wording.ts";

interface Unchecked {
  readonly code: string;
  readonly assessor: Assessor;
  readonly formula: string;
  readonly why: Uncomputed;
  /** How many answers rest on the same thing, this one included. */
  readonly count: number;
}

export const answerUnchecked = defineRule<Unchecked>({
  code: "SKP066",
  name: "answer-unchecked",
  severity: "warning",
  text: {
    id: {
      title: "Jawaban dari rumus tidak diperiksa",
      why: "Jawaban ini hasil rumus yang memakai sesuatu yang tidak dihitung alat ini, sehingga tidak diketahui apakah hasil yang tersimpan masih berlaku; yang dipakai adalah hasil yang tersimpan itu.",
      message: ({ code, assessor, formula, why, count }) =>
        `Jawaban ${answerName(code, "id")}${ofAssessor(assessor, "id")}${count > 1 ? ` dan ${formatNumber(count - 1, "id", 0)} jawaban lain` : ""} dipakai seperti tersimpan, karena ${count > 1 ? "rumus seperti" : "rumusnya"} ${quoted(`=${typedFormula(formula, "id")}`)} tidak dapat dihitung ulang: ${uncomputedText(why, "id")}.`,
      fix: () =>
        "Hitung ulang dan simpan berkas ini di Excel sebelum dinilai, atau ketik langsung jawabannya.",
    },
    en: {
      title: "Answer of a formula not checked",
      why: "This answer is the result of a formula that uses something this tool does not compute, so it is not known whether the saved result still holds; that saved result is what counts.",
      message: ({ code, assessor, formula, why, count }) =>
        `The answer of ${answerName(code, "en")}${ofAssessor(assessor, "en")}${count > 1 ? ` and ${formatNumber(count - 1, "en", 0)} ${count === 2 ? "other" : "others"} count` : " counts"} as saved, because ${count > 1 ? "formulas such as" : "its formula"} ${quoted(`=${typedFormula(formula, "en")}`)} cannot be computed again: ${uncomputedText(why, "en")}.`,
      fix: () => "Recalculate and save the file in Excel before it is scored, or type the answer itself.",
    },
  },
  example: {
    code: "1.b",
    assessor: "single",
    formula: 'INDIRECT("Batas!C4")',
    why: { kind: "unknown", reason: "function", text: "INDIRECT" },
    count: 1,
  },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) =>
      byReason(assessment.uncheckedAnswers).map(({ first, count }) => {
        const { code, assessor, formula, why, at } = first;
        return { at, args: { code, assessor, formula, why, count } };
      }),
    ),
});

/** What rests on the same thing is told once. */
function byReason(
  answers: readonly UncheckedAnswer[],
): readonly { readonly first: UncheckedAnswer; readonly count: number }[] {
  const groups = new Map<string, { readonly first: UncheckedAnswer; count: number }>();
  for (const first of answers) {
    const key = `${first.why.reason} ${first.why.text}`;
    const group = groups.get(key);
    if (group) group.count += 1;
    else groups.set(key, { first, count: 1 });
  }
  return [...groups.values()];
}
