import type { Rubric } from "../../rubric/schema.ts";
import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

export const criterionUnknown = defineRule<{
  readonly code: string;
  readonly text: string;
  /** Not a criterion of its own: an earlier row says the same and counts. */
  readonly repeated: boolean;
}>({
  code: "SKP038",
  name: "criterion-unknown",
  severity: "warning",
  text: {
    id: {
      title: "Kriteria tidak dikenal",
      why: "Kriteria tambahan tidak termasuk daftar resmi (Lampiran 2) sehingga tidak ikut dihitung dalam bagian kriteria yang terpenuhi.",
      message: ({ code, text, repeated }) =>
        repeated
          ? `Kriteria ${quoted(text)} pada ${code} tertulis lebih dari sekali; hanya baris pertamanya yang dihitung.`
          : `Kriteria ${quoted(text)} pada ${code} tidak ada dalam daftar resmi dan tidak dihitung.`,
      fix: ({ code }) => `Hapus baris ini, atau pindahkan isinya ke Catatan ${code}.`,
    },
    en: {
      title: "Criterion unknown",
      why: "An additional criterion is not on the official list (Annex 2) and does not count in the share of criteria that are fulfilled.",
      message: ({ code, text, repeated }) =>
        repeated
          ? `The criterion ${quoted(text)} of ${code} is written more than once; only its first row counts.`
          : `The criterion ${quoted(text)} of ${code} is not on the official list and does not count.`,
      fix: ({ code }) => `Delete this row, or move what it says to the note of ${code}.`,
    },
  },
  example: { code: "4.a", text: "Terdapat inovasi dalam pelaksanaan evaluasi.", repeated: false },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment, rubric }) =>
      assessment.subcomponents.flatMap(({ code, criteria }) =>
        // A rubric without criteria knows none, and misses none either.
        (hasCriteria(rubric) ? criteria : [])
          .filter(({ match }) => match === "unknown" || match === "repeated")
          .map(({ at, text, match }) => ({ at, args: { code, text, repeated: match === "repeated" } })),
      ),
    ),
});

function hasCriteria({ components }: Rubric): boolean {
  return components.some(({ subcomponents }) => subcomponents.some(({ criteria }) => criteria.length > 0));
}
