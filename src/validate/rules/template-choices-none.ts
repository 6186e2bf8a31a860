import { type AnswerPlace, type CheckedTemplate, choicePlaces, letterPlaces } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface WithoutChoices {
  readonly of: "letters" | "ticks";
  readonly count: number;
}
export const templateChoicesNone = defineRule<WithoutChoices, CheckedTemplate>({
  code: "SKP105",
  name: "template-choices-none",
  severity: "info",
  text: {
    id: {
      title: "Sel jawaban tanpa daftar pilihan",
      why: "Tanpa daftar pilihan, jawaban diketik bebas: huruf kecil, huruf di luar skala, atau kata lain masih harus dirapikan sesudahnya.",
      message: ({ of, count }) =>
        of === "letters"
          ? `Tidak satu pun dari ${count} sel jawaban sub-komponen memiliki daftar pilihan.`
          : `Tidak satu pun dari ${count} sel jawaban kriteria memiliki daftar pilihan.`,
      fix: ({ of }) =>
        of === "letters"
          ? "Beri sel jawaban sub-komponen daftar pilihan berisi huruf skala (Data Validation)."
          : "Beri sel jawaban kriteria daftar pilihan Ya dan Tidak (Data Validation).",
    },
    en: {
      title: "Answer cells without a list of choices",
      why: "Without a list, answers are typed freely: small letters, letters outside the scale or other words have to be tidied up afterwards.",
      message: ({ of, count }) =>
        of === "letters"
          ? `Not one of the ${count} answer cells of sub-components has a list of choices.`
          : `Not one of the ${count} answer cells of criteria has a list of choices.`,
      fix: ({ of }) =>
        of === "letters"
          ? "Give the answer cells of sub-components a list of the letters of the scale (Data Validation)."
          : "Give the answer cells of criteria a list of Ya and Tidak (Data Validation).",
    },
  },
  example: { of: "letters", count: 12 },
  check: ({ template }) => [
    ...without(letterPlaces(template), "letters"),
    ...without(choicePlaces(template), "ticks"),
  ],
});

function without(places: readonly AnswerPlace[], of: WithoutChoices["of"]): Occurrence<WithoutChoices>[] {
  const [first] = places;
  if (!first || places.some(({ cell }) => cell?.choices != null)) return [];
  return [{ at: first.at, args: { of, count: places.length } }];
}
