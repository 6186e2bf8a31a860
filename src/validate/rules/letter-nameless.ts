import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

export const letterNameless = defineRule<{ readonly count: number }>({
  code: "SKP069",
  name: "letter-nameless",
  severity: "error",
  text: {
    id: {
      title: "Huruf jawaban pada baris tanpa uraian",
      why: "Huruf di kolom jawaban hanya dapat dinilai jika barisnya menyebutkan apa yang dijawab; huruf pada baris tanpa uraian yang terbaca mungkin menjawab kriteria, atau sub-komponen yang uraiannya hilang.",
      message: ({ count }) =>
        `Ada ${count} huruf di kolom jawaban pada baris tanpa uraian yang terbaca; tidak diketahui apa yang dijawabnya, sehingga tidak dinilai.`,
      fix: () =>
        "Tulis kode dan uraian pada baris itu dan judul di atas kolom uraiannya, atau hapus huruf yang bukan jawaban.",
    },
    en: {
      title: "Letters on rows that say nothing",
      why: "A letter in the answer column can only be scored if its row says what it answers; one on a row without a text that was read may answer a criterion, or a sub-component whose title was lost.",
      message: ({ count }) =>
        count === 1
          ? "1 letter in the answer column stands on a row without a text that was read; nobody knows what it answers, so it was not scored."
          : `${count} letters in the answer column stand on rows without a text that was read; nobody knows what they answer, so they were not scored.`,
      fix: () =>
        "Write the code and the title in such a row, and a title above the column of the texts, or delete letters that are no answers.",
    },
  },
  example: { count: 3 },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { namelessLetters } }) => {
      const [first] = namelessLetters;
      return first ? [{ at: first, args: { count: namelessLetters.length } }] : [];
    }),
});
