import type { Assessor, CriterionRow } from "../../assessment.ts";
import { assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor } from "../wording.ts";

interface Twice {
  readonly code: string;
  readonly number: number;
  readonly assessor: Assessor;
  readonly yes: string;
  readonly no: string;
}

export const criterionTickedTwice = defineRule<Twice>({
  code: "SKP153",
  name: "criterion-ticked-twice",
  severity: "warning",
  text: {
    id: {
      title: "Kriteria ditandai Ya sekaligus Tidak",
      why: "Jika Ya dan Tidak berupa dua kolom, hanya satu yang boleh ditandai. Tanda di keduanya tidak dihitung, sehingga huruf tidak dapat diturunkan atau diperiksa dari kriterianya (Lampiran I hlm. 35-36).",
      message: ({ code, number, assessor, yes, no }) =>
        `Kriteria ${number} pada ${code}${ofAssessor(assessor, "id")} ditandai di kolom Ya (${yes}) dan juga di kolom Tidak (${no}).`,
      fix: ({ yes, no }) => `Hapus salah satu tanda, di ${yes} atau di ${no}.`,
    },
    en: {
      title: "Criterion ticked both Ya and Tidak",
      why: "Where Ya (yes) and Tidak (no) are two columns, one of them is ticked. A tick in both does not count, so that no letter can be derived from the criteria or checked against them (Annex I, pp. 35-36).",
      message: ({ code, number, assessor, yes, no }) =>
        `Criterion ${number} of ${code}${ofAssessor(assessor, "en")} is ticked under Ya (${yes}) and under Tidak (${no}) too.`,
      fix: ({ yes, no }) => `Remove one of the two ticks, in ${yes} or in ${no}.`,
    },
  },
  example: { code: "1.b", number: 3, assessor: "single", yes: "D15", no: "E15" },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment }) =>
      assessment.subcomponents.flatMap((row) =>
        assessment.assessors.flatMap((assessor) =>
          row.criteria.flatMap((criterion) => tickedTwice(row.code, criterion, assessor)),
        ),
      ),
    ),
});

function tickedTwice(
  code: string,
  { number, answers }: CriterionRow,
  assessor: Assessor,
): Occurrence<Twice>[] {
  const answer = answers[assessor];
  if (number === null || answer?.kind !== "unknown" || !answer.also) return [];
  return [{ at: answer.at, args: { code, number, assessor, yes: answer.at.cell, no: answer.also.cell } }];
}
