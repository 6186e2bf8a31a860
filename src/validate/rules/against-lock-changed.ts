import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";

type Lock = Extract<Departure, { readonly kind: "unlocked" | "locked" }>;
export const againstLockChanged = defineRule<Lock, ComparedForm>({
  code: "SKP143",
  name: "against-lock-changed",
  severity: "warning",
  text: {
    id: {
      title: "Kunci sel diubah",
      why: "Sel yang kuncinya dibuka dapat ditimpa; sel isian yang dikunci tidak dapat dijawab.",
      message: ({ kind, formula }) =>
        kind === "locked"
          ? "Sel isian ini dikunci."
          : `Kunci sel ini dibuka${formula ? ", padahal berisi rumus" : ""}.`,
      fix: ({ kind }) =>
        kind === "locked"
          ? "Hilangkan centang Locked seperti pada template."
          : "Beri centang Locked seperti pada template.",
    },
    en: {
      title: "Lock of a cell changed",
      why: "An unlocked cell can be typed over; a field that is locked cannot be answered.",
      message: ({ kind, formula }) =>
        kind === "locked"
          ? "This field was locked."
          : `This cell was unlocked${formula ? " although it holds a formula" : ""}.`,
      fix: ({ kind }) =>
        kind === "locked" ? "Clear Locked as in the template." : "Set Locked as in the template.",
    },
  },
  example: { kind: "unlocked", formula: true, at: { sheet: "LKE", cell: "E15" } },
  check: (compared) => departuresOf(compared, "unlocked", "locked").map((args) => ({ at: args.at, args })),
});
