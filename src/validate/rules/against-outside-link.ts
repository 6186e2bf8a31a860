import type { Departure } from "../../departures.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Outside = Extract<Departure, { readonly kind: "link" | "macros" }>;
export const againstOutsideLink = defineRule<Outside, ComparedForm>({
  code: "SKP148",
  name: "against-outside-link",
  severity: "warning",
  text: {
    id: {
      title: "Tautan atau makro ditambahkan",
      why: "Yang diambil dari luar berkas atau dikerjakan makro tidak terlihat oleh evaluator dan dapat berubah sesudah dinilai.",
      message: (args) =>
        args.kind === "macros"
          ? "Berkas ini memuat makro, padahal template tidak."
          : `Berkas ini merujuk ke ${quoted(args.target)}, padahal template tidak.`,
      fix: ({ kind }) =>
        kind === "macros"
          ? "Minta OPD mengirim ulang isiannya pada template tanpa makro."
          : "Putuskan tautannya (Data, Edit Links) dan ketik isinya.",
    },
    en: {
      title: "Link or macros added",
      why: "What is taken from outside the file or done by macros is not seen by an evaluator and may change after the assessment.",
      message: (args) =>
        args.kind === "macros"
          ? "This file holds macros, which the template does not."
          : `This file refers to ${quoted(args.target)}, which the template does not.`,
      fix: ({ kind }) =>
        kind === "macros"
          ? "Ask the office to send its answers on the template without macros."
          : "Break the link (Data, Edit Links) and type what it brings.",
    },
  },
  example: { kind: "link", target: "file:///D:/nilai 2024.xlsx", at: null },
  check: (compared) => departuresOf(compared, "link", "macros").map((args) => ({ at: args.at, args })),
});
