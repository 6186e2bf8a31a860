import type { Departure } from "../../departures.ts";
import type { Choices } from "../../template.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { choicesText } from "../template-wording.ts";

type Offered = Extract<Departure, { readonly kind: "choices" }>;
export const againstChoicesChanged = defineRule<Offered, ComparedForm>({
  code: "SKP142",
  name: "against-choices-changed",
  severity: "warning",
  text: {
    id: {
      title: "Daftar pilihan diubah atau dihapus",
      why: "Tanpa daftar pilihan yang sama, jawaban di luar skala dapat diketik, dan jawaban yang sah tidak dapat dipilih.",
      message: ({ was, is }) =>
        `Pilihannya ${choicesText(is, "id")}${loosened(was, is) ? " tetapi tidak lagi mengikat" : ""}, sedangkan pada template ${choicesText(was, "id")}.`,
      fix: () => "Salin kembali daftar pilihan (Data Validation) dari template.",
    },
    en: {
      title: "List of choices changed or removed",
      why: "Without the same list, answers outside the scale can be typed, and valid ones cannot be chosen.",
      message: ({ was, is }) =>
        `It offers ${choicesText(is, "en")}${loosened(was, is) ? " but no longer enforces it" : ""}, where the template offers ${choicesText(was, "en")}.`,
      fix: () => "Copy the list of choices (Data Validation) from the template again.",
    },
  },
  example: {
    kind: "choices",
    was: { kind: "list", values: ["Ya", "Tidak"], strict: true },
    is: null,
    at: { sheet: "LKE", cell: "D9" },
  },
  check: (compared) => departuresOf(compared, "choices").map((args) => ({ at: args.at, args })),
});

function loosened(was: Choices | null, is: Choices | null): boolean {
  return was?.strict === true && is?.strict === false;
}
