import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";

type Unlike = Extract<Departure, { readonly kind: "unlike" }>;
export const againstUnlike = defineRule<Unlike, ComparedForm>({
  code: "SKP149",
  name: "against-unlike",
  severity: "error",
  text: {
    id: {
      title: "Berkas tidak dibuat dari template ini",
      why: "Begitu banyak yang berbeda sehingga perbandingan sel demi sel tidak berarti; jawabannya tetap dinilai.",
      message: ({ rows, columns }) =>
        `Berkas ini tampaknya tidak dibuat dari template pembanding: yang sama ${rows.same} dari ${rows.of} baris dan ${columns.same} dari ${columns.of} kolom. Perbedaan lainnya tidak dirinci.`,
      fix: () =>
        "Bandingkan dengan template yang dikirim kepada OPD tersebut, atau minta OPD mengisi template yang dikirim.",
    },
    en: {
      title: "File not made from this template",
      why: "So much differs that comparing cell by cell says nothing; the answers are scored all the same.",
      message: ({ rows, columns }) =>
        `This file does not seem to be made from the template: ${rows.same} of ${rows.of} rows and ${columns.same} of ${columns.of} columns are the same. Other differences are not listed.`,
      fix: () =>
        "Compare it with the template that was sent to that office, or ask the office to fill in the one that was sent.",
    },
  },
  example: {
    kind: "unlike",
    rows: { same: 97, of: 97 },
    columns: { same: 5, of: 13 },
    at: null,
  },
  check: (compared) => departuresOf(compared, "unlike").map((args) => ({ at: args.at, args })),
});
