import { assessed } from "../assessed.ts";
import { defineRule } from "../rule.ts";

interface Loose {
  readonly count: number;
}

export const criterionLoose = defineRule<Loose>({
  code: "SKP159",
  name: "criterion-loose",
  severity: "error",
  text: {
    id: {
      title: "Kriteria terjawab di luar sub-komponen",
      why: "Kriteria dinilai dalam sub-komponennya (Lampiran I hlm. 35-36); jawaban pada baris yang tidak berada di bawah sub-komponen mana pun tidak dihitung, padahal mungkin itulah jawaban yang berlaku.",
      message: ({ count }) =>
        `Mulai dari sel ini ada ${count} jawaban kriteria yang barisnya tidak berada di bawah sub-komponen mana pun, sehingga tidak dihitung.`,
      fix: () =>
        "Pindahkan baris kriteria itu ke bawah sub-komponennya; jika kriteria yang sama sudah ada di sana, sisakan satu saja.",
    },
    en: {
      title: "Criteria answered outside any sub-component",
      why: "Criteria are scored within their sub-component (Annex I, pp. 35-36); answers on rows that stand under none of them do not count, and yet they may be the ones that are meant.",
      message: ({ count }) =>
        `From this cell on ${count === 1 ? "one answer to a criterion stands" : `${count} answers to criteria stand`} on rows under no sub-component, so that they do not count.`,
      fix: () =>
        "Move these rows below their sub-component; where the same criterion stands there already, leave only one.",
    },
  },
  example: { count: 1 },
  check: (subject) =>
    assessed(subject).flatMap(({ assessment: { looseAnswers = [] } }) => {
      const [at] = looseAnswers;
      return at ? [{ at, args: { count: looseAnswers.length } }] : [];
    }),
});
