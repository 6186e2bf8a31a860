import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { restored, writtenText } from "../template-wording.ts";

type Content = Extract<Departure, { readonly kind: "content" }>;
export const againstContentChanged = defineRule<Content, ComparedForm>({
  code: "SKP141",
  name: "against-content-changed",
  severity: "warning",
  text: {
    id: {
      title: "Isi tetap template diubah",
      why: "Judul, petunjuk, skala, dan tabel pada template adalah dasar pengisian dan dasar rumus; perubahannya mengubah arti jawaban.",
      message: ({ was, is }) =>
        `Sel ini ${is === "" ? "kosong" : `berisi ${writtenText(is, "id")}`}, sedangkan pada template ${writtenText(was, "id")}.`,
      fix: ({ was }) => restored(was, "id"),
    },
    en: {
      title: "Fixed content of the template changed",
      why: "Headings, instructions, the scale and the tables of a template are what it is filled in and computed by; a change there changes what answers mean.",
      message: ({ was, is }) =>
        `This cell ${is === "" ? "is blank" : `holds ${writtenText(is, "en")}`}, but ${writtenText(was, "en")} in the template.`,
      fix: ({ was }) => restored(was, "en"),
    },
  },
  example: { kind: "content", was: "80", is: "85", at: { sheet: "Petunjuk", cell: "C34" } },
  check: (compared) => departuresOf(compared, "content").map((args) => ({ at: args.at, args })),
});
