import { assessed, rowsInRubricOrder } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Changed {
  readonly code: string;
  readonly number: number;
  readonly text: string;
  readonly official: string;
}

export const criterionChanged = defineRule<Changed>({
  code: "SKP037",
  name: "criterion-changed",
  severity: "warning",
  text: {
    id: {
      title: "Bunyi kriteria diubah",
      why: "Kriteria yang berbunyi lain menilai hal yang lain; OPD yang satu tidak lagi dinilai dengan ukuran yang sama seperti OPD lainnya (Lampiran 2).",
      message: ({ code, number, text }) =>
        `Kriteria ${number} pada ${code} berbunyi ${quoted(text)}, berbeda dari bunyi resminya.`,
      fix: ({ official }) => `Tulis kembali bunyi resminya: ${quoted(official)}`,
    },
    en: {
      title: "Criterion reworded",
      why: "A criterion that reads differently asks for something else; this office is no longer measured as the others are (Annex 2).",
      message: ({ code, number, text }) =>
        `Criterion ${number} of ${code} reads ${quoted(text)}, which differs from the official wording.`,
      fix: ({ official }) => `Restore the official wording: ${quoted(official)}`,
    },
  },
  example: {
    code: "1.a",
    number: 2,
    text: "Terdapat dokumen perencanaan jangka panjang atau menengah.",
    official: "Terdapat dokumen perencanaan kinerja jangka panjang.",
  },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      rowsInRubricOrder(parts).flatMap(({ row, subcomponent: { code, criteria } }) =>
        row.criteria
          .filter(({ match }) => match === "changed")
          .flatMap(({ at, text, number }) => {
            const official = criteria.find((criterion) => criterion.number === number);
            return official
              ? [{ at, args: { code, number: official.number, text, official: official.text } }]
              : [];
          }),
      ),
    ),
});
