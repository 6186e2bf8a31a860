import type { Departure } from "../../departures.ts";
import { formatList } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { type ComparedForm, departuresOf } from "../checked-template.ts";
import { defineRule } from "../rule.ts";

type Protection = Extract<Departure, { readonly kind: "protection-removed" | "protection-loosened" }>;
export const againstProtectionRemoved = defineRule<Protection, ComparedForm>({
  code: "SKP144",
  name: "against-protection-removed",
  severity: "warning",
  text: {
    id: {
      title: "Proteksi dilepas",
      why: "Setelah proteksi dilepas, bobot, bunyi, dan rumus dapat diubah; apa yang diubah tercantum dalam temuan lain.",
      message: (args) => sentence(args, "id"),
      fix: () => "Proteksi kembali seperti pada template (Review, Protect Sheet).",
    },
    en: {
      title: "Protection removed",
      why: "Once the protection is off, weights, wordings and formulas can be changed; what was changed is in the other findings.",
      message: (args) => sentence(args, "en"),
      fix: () => "Protect it again as in the template (Review, Protect Sheet).",
    },
  },
  example: { kind: "protection-removed", what: "sheet", at: { sheet: "LKE", cell: null } },
  check: (compared) =>
    departuresOf(compared, "protection-removed", "protection-loosened").map((args) => ({
      at: args.at,
      args,
    })),
});

const REMOVED = {
  sheet: { id: "Proteksi lembar ini dilepas.", en: "The protection of this sheet was removed." },
  structure: {
    id: "Proteksi susunan lembar dilepas.",
    en: "The protection of the workbook's structure was removed.",
  },
  password: {
    id: "Kata sandi proteksi lembar ini dihapus.",
    en: "The password of this sheet's protection was removed.",
  },
} as const;

function sentence(protection: Protection, language: Language): string {
  if (protection.kind === "protection-removed") return REMOVED[protection.what][language];
  const allowed = formatList(protection.allows, language);
  return language === "id"
    ? `Proteksi lembar ini kini membolehkan ${allowed}.`
    : `The protection of this sheet now allows ${allowed}.`;
}
