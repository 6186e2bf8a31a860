import type { Departure } from "../../departures.ts";
import type { Language } from "../../language/language.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { contentOf } from "../template-wording.ts";
import { quoted } from "../wording.ts";

type OtherForm = Extract<Departure, { readonly kind: "other-form" }>;
export const againstOtherForm = defineRule<OtherForm, ComparedForm>({
  code: "SKP130",
  name: "against-other-form",
  severity: "error",
  text: {
    id: {
      title: "Berkas dibuat dari template lain",
      why: "Dua bentuk yang berlainan tidak dapat dibandingkan sel demi sel; perbedaan lain di bawah ini mungkin hanya akibatnya.",
      message: ({ what, was, is }) =>
        `Template memakai ${WHAT[what].id} ${quoted(was)}, sedangkan berkas ini ${contentOf(is, "id")}.`,
      fix: () => "Periksa berkas ini dengan template yang dikirim kepada OPD tersebut.",
    },
    en: {
      title: "File made from another template",
      why: "Two forms that differ cannot be compared cell by cell; what else is listed here may only follow from that.",
      message: ({ what, was, is }) =>
        `The template has the ${WHAT[what].en} ${quoted(was)}, but this file ${contentOf(is, "en")}.`,
      fix: () => "Check this file against the template that was sent to that office.",
    },
  },
  example: {
    kind: "other-form",
    what: "rubric",
    was: "permenpanrb-88-2021-unit",
    is: "permenpanrb-88-2021-instansi",
    at: null,
  },
  check: (compared) => departuresOf(compared, "other-form").map((args) => ({ at: args.at, args })),
});

const WHAT: Readonly<Record<OtherForm["what"], Readonly<Record<Language, string>>>> = {
  rubric: { id: "rubrik", en: "rubric" },
  layout: { id: "susunan", en: "layout" },
  version: { id: "versi", en: "version" },
};
