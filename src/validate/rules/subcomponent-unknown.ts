import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Unknown {
  readonly label: string;
  readonly rubric: string;
  readonly candidate: string | null;
}

export const subcomponentUnknown = defineRule<Unknown>({
  code: "SKP032",
  name: "subcomponent-unknown",
  severity: "error",
  text: {
    id: {
      title: "Sub-komponen tidak dikenal",
      why: "Sub-komponen ditetapkan oleh peraturan beserta bobotnya (Lampiran I hlm. 21 dan Lampiran 2); baris tambahan tidak berbobot sehingga tidak dapat dinilai.",
      message: ({ label, rubric }) =>
        `Baris ${quoted(label)} ditulis seperti sub-komponen, tetapi tidak ada dalam rubrik ${rubric}.`,
      fix: ({ candidate }) =>
        candidate === null
          ? "Hapus baris ini, atau perbaiki kode dan uraiannya agar sama dengan sub-komponen yang dimaksud."
          : `Jika yang dimaksud ${candidate}, perbaiki kode dan uraian baris ini; jika bukan, hapus barisnya.`,
    },
    en: {
      title: "Sub-component unknown",
      why: "The sub-components and their weights are set by the regulation (Annex I, p. 21, and Annex 2); an additional row has no weight and cannot be scored.",
      message: ({ label, rubric }) =>
        `The row ${quoted(label)} is written like a sub-component but is not in the rubric ${rubric}.`,
      fix: ({ candidate }) =>
        candidate === null
          ? "Delete this row, or correct its code and title to those of the sub-component that is meant."
          : `If ${candidate} is meant, correct the code and title of this row; otherwise delete it.`,
    },
  },
  example: { label: "5.a Inovasi pelayanan", rubric: "permenpanrb-88-2021-unit", candidate: null },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment, rubric }) =>
      assessment.strangers
        .filter(({ candidates }) => candidates.length < 2)
        .map(({ label, at, candidates }) => ({
          at,
          args: { label, rubric: rubric.id, candidate: candidates[0] ?? null },
        })),
    ),
});
