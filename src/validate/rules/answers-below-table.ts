import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const answersBelowTable = defineRule<Record<string, never>>({
  code: "SKP158",
  name: "answers-below-table",
  severity: "error",
  text: {
    id: {
      title: "Jawaban lain di bawah tabel",
      why: "Satu lembar memuat jawaban satu OPD untuk satu tahun; jika judul kolom tabel di bawah rusak, yang terbaca hanya tabel di atasnya, padahal jawaban yang berlaku mungkin ada di bawah.",
      message: () =>
        "Mulai dari sel ini, di bawah tabel yang dinilai, ada jawaban lain yang tidak terbaca dan berbeda dari jawaban yang dinilai.",
      fix: () =>
        "Sisakan satu tabel jawaban saja pada lembar ini: hapus salinan di bawahnya, atau pindahkan jawaban yang berlaku ke tabel di atas.",
    },
    en: {
      title: "Other answers below the table",
      why: "One sheet holds the answers of one office for one year; where the header of a lower table is damaged only the table above is read, and the answers that count may be those below.",
      message: () =>
        "From this cell on, below the table that was scored, stand other answers that were not read and differ from those that were.",
      fix: () =>
        "Leave only one answer table on this sheet: delete the copy below, or move the answers that count into the table above.",
    },
  },
  example: {},
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { answersBelowTables = [] } }) =>
      answersBelowTables.map((at) => ({ at, args: {} })),
    ),
});
