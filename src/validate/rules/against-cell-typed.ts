import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { writtenText } from "../template-wording.ts";

type Typed = Extract<Departure, { readonly kind: "typed" }>;
export const againstCellTyped = defineRule<Typed, ComparedForm>({
  code: "SKP140",
  name: "against-cell-typed",
  severity: "warning",
  text: {
    id: {
      title: "Isi di luar tempat pengisian",
      why: "Yang ditulis di luar sel isian tidak dinilai dan mudah terlewat; angka di sana dapat disangka nilai.",
      message: ({ is }) =>
        `Sel ini berisi ${writtenText(is, "id")}, padahal pada template kosong dan bukan untuk diisi.`,
      fix: () => "Pindahkan isinya ke Catatan, lalu kosongkan sel ini.",
    },
    en: {
      title: "Something written where nothing is asked",
      why: "What stands outside the cells to fill in is not assessed and easily missed; a figure there may be taken for a score.",
      message: ({ is }) =>
        `This cell holds ${writtenText(is, "en")}, but is blank in the template and not there to be filled in.`,
      fix: () => "Move what it says to the note and empty this cell.",
    },
  },
  example: { kind: "typed", is: "85", at: { sheet: "LKE", cell: "E9" } },
  check: (compared) => departuresOf(compared, "typed").map((args) => ({ at: args.at, args })),
});
