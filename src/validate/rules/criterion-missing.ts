import { rowsOf } from "../../assessment.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { type Assessed, assessed } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface Missing {
  readonly code: string;
  readonly numbers: readonly number[];
  readonly of: number;
}

export const criterionMissing = defineRule<Missing>({
  code: "SKP036",
  name: "criterion-missing",
  severity: "warning",
  text: {
    id: {
      title: "Kriteria tidak ada",
      why: "Huruf jawaban berarti bagian kriteria yang terpenuhi (Lampiran I hlm. 35-36); jika sebagian kriteria dihapus, bagian itu dihitung dari daftar yang bukan daftar resmi.",
      message: ({ code, numbers, of }) =>
        `${code} tidak memuat kriteria ${listed(numbers, "id")} dari ${of} kriteria resminya.`,
      fix: ({ code, numbers }) =>
        `Kembalikan kriteria ${listed(numbers, "id")} pada ${code} menurut Lampiran 2.`,
    },
    en: {
      title: "Criterion missing",
      why: "An answer letter stands for the share of criteria that are fulfilled (Annex I, pp. 35-36); with criteria deleted the share is taken of a list that is not the official one.",
      message: ({ code, numbers, of }) =>
        `${code} lacks ${numbers.length === 1 ? "criterion" : "criteria"} ${listed(numbers, "en")} of its ${of} official criteria.`,
      fix: ({ code, numbers }) =>
        `Restore ${numbers.length === 1 ? "criterion" : "criteria"} ${listed(numbers, "en")} of ${code} as printed in Annex 2.`,
    },
  },
  example: { code: "1.b", numbers: [5, 11], of: 11 },
  check: (subject) => assessed(subject).flatMap(missingIn),
});

function listed(numbers: readonly number[], language: Language): string {
  return formatList(numbers.map(String), language);
}

function missingIn({ assessment, rubric }: Assessed): Occurrence<Missing>[] {
  // Some forms list sub-components only; then nothing was taken out.
  if (assessment.subcomponents.every(({ criteria }) => criteria.length === 0)) return [];
  return rubric.components
    .flatMap((component) => component.subcomponents)
    .flatMap(({ code, criteria }) => {
      const rows = rowsOf(assessment, code);
      const present = new Set(rows.flatMap((row) => row.criteria).map(({ number }) => number));
      const numbers = criteria.map(({ number }) => number).filter((number) => !present.has(number));
      return rows[0] && numbers.length > 0
        ? [{ at: rows[0].at, args: { code, numbers, of: criteria.length } }]
        : [];
    });
}
