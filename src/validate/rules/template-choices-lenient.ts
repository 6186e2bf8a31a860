import { type CheckedTemplate, choicePlaces, letterPlaces } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";

interface Lenient {
  readonly count: number;
}
export const templateChoicesLenient = defineRule<Lenient, CheckedTemplate>({
  code: "SKP109",
  name: "template-choices-lenient",
  severity: "info",
  text: {
    id: {
      title: "Daftar pilihan tidak mengikat",
      why: "Daftar pilihan yang hanya memperingatkan tetap menerima jawaban lain yang diketik.",
      message: ({ count }) =>
        `${count} sel jawaban memiliki daftar pilihan tetapi tetap menerima isian lain.`,
      fix: () => "Pada Data Validation, pilih gaya peringatan Stop agar isian lain ditolak.",
    },
    en: {
      title: "Choices are not enforced",
      why: "A list of choices that only warns still takes other answers that are typed.",
      message: ({ count }) =>
        `${count} answer ${count === 1 ? "cell offers" : "cells offer"} a list of choices but still ${count === 1 ? "takes" : "take"} other entries.`,
      fix: () => "In Data Validation, choose the error style Stop, so that other entries are refused.",
    },
  },
  example: { count: 12 },
  check: lenientIn,
});

function lenientIn({ template }: CheckedTemplate): Occurrence<Lenient>[] {
  const lenient = [...letterPlaces(template), ...choicePlaces(template)].filter(
    ({ cell }) => cell?.choices != null && !cell.choices.strict,
  );
  const [first] = lenient;
  return first ? [{ at: first.at, args: { count: lenient.length } }] : [];
}
