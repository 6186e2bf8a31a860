import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const answersAboveHeader = defineRule<Record<string, never>>({
  code: "SKP067",
  name: "answers-above-header",
  severity: "error",
  text: {
    id: {
      title: "Jawaban di atas judul tabel",
      why: "Satu lembar memuat jawaban satu OPD untuk satu tahun; jika judul kolom tabel di atas rusak, yang terbaca hanya tabel di bawahnya, padahal itu mungkin salinan atau jawaban tahun lalu.",
      message: () =>
        "Di atas judul kolom ini ada jawaban lain yang tidak terbaca, karena tabelnya tidak mempunyai judul kolom yang dikenali; yang dinilai hanya tabel di bawah judul ini.",
      fix: () =>
        "Lengkapi judul kolom tabel yang di atas (No, Komponen, Bobot, Jawaban), lalu sisakan satu tabel jawaban saja pada lembar ini.",
    },
    en: {
      title: "Answers above the header",
      why: "One sheet holds the answers of one office for one year; where the header of an upper table is damaged only the table below is read, and that may be a copy or last year's answers.",
      message: () =>
        "Above this header stand other answers that were not read, because there is no header over them that was recognised; only the table below this header was scored.",
      fix: () =>
        "Complete the column titles of the upper table (No, Komponen, Bobot, Jawaban), then leave only one answer table on this sheet.",
    },
  },
  example: {},
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { headersBelowAnswers } }) =>
      headersBelowAnswers.map((at) => ({ at, args: {} })),
    ),
});
