import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";

type Merge = Extract<Departure, { readonly kind: "merged" | "unmerged" }>;
export const againstMergeChanged = defineRule<Merge, ComparedForm>({
  code: "SKP146",
  name: "against-merge-changed",
  severity: "warning",
  text: {
    id: {
      title: "Penggabungan sel diubah",
      why: "Sel yang tertutup penggabungan tidak terlihat dan tidak dibaca; jawaban di bawahnya hilang.",
      message: ({ kind, range }) =>
        kind === "merged" ? `Sel ${range} digabung.` : `Sel ${range} tidak lagi digabung.`,
      fix: ({ kind, range }) =>
        kind === "merged"
          ? `Pisahkan kembali ${range} (Unmerge Cells).`
          : `Gabungkan kembali ${range} seperti pada template.`,
    },
    en: {
      title: "Merged cells changed",
      why: "Cells that a merge covers are not seen and not read; an answer under it is lost.",
      message: ({ kind, range }) =>
        kind === "merged" ? `The cells ${range} were merged.` : `The cells ${range} are no longer merged.`,
      fix: ({ kind, range }) =>
        kind === "merged" ? `Unmerge ${range}.` : `Merge ${range} again as in the template.`,
    },
  },
  example: { kind: "merged", range: "D8:D10", at: { sheet: "LKE", cell: "D8" } },
  check: (compared) => departuresOf(compared, "merged", "unmerged").map((args) => ({ at: args.at, args })),
});
