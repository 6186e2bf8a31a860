import type { Departure } from "../../departures.ts";
import { alterationText } from "../alteration-text.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule } from "../rule.ts";

interface Altered {
  readonly departure: Departure;
}
export const templateAltered = defineRule<Altered, CheckedTemplate>({
  code: "SKP125",
  name: "template-altered",
  severity: "info",
  text: {
    id: {
      title: "Template berbeda dari buatan sakip",
      why: "Bagian ini diubah sesudah template dibuat; bila disengaja tidak apa-apa, dan bila tidak, di sinilah tempatnya.",
      message: ({ departure }) => `Berbeda dari template buatan sakip: ${alterationText(departure, "id")}.`,
      fix: () =>
        "Bila tidak disengaja, buat ulang dengan sakip template new; bandingkan dengan sakip template diff.",
    },
    en: {
      title: "Template differs from the one sakip makes",
      why: "This part was changed after the template was made; that is fine if it was meant, and this is where it is if it was not.",
      message: ({ departure }) =>
        `Differs from the template that sakip makes: ${alterationText(departure, "en")}.`,
      fix: () =>
        "If it was not meant, make it again with sakip template new; compare them with sakip template diff.",
    },
  },
  example: {
    departure: { kind: "text", was: "Catatan", is: "Catatan OPD", at: { sheet: "LKE", cell: "G5" } },
  },
  check: ({ departures }) => departures.map((departure) => ({ at: departure.at, args: { departure } })),
});
