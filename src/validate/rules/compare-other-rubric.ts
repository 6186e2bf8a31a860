import { formatNumber } from "../../language/format.ts";
import type { ComparedFact } from "../compared.ts";
import { factOf } from "../fact-of.ts";
import { defineRule } from "../rule.ts";

interface Args {
  readonly earlier: string;
  readonly later: string;
  readonly units: number;
  readonly measured: boolean;
}

export const compareOtherRubric = defineRule<Args, ComparedFact>({
  code: "SKP193",
  name: "compare-other-rubric",
  severity: "warning",
  text: {
    id: {
      title: "Dinilai dengan rubrik yang lain",
      why: "Nilai menurut aturan yang berbeda tidak mengukur hal yang sama; yang dibandingkan hanya komponen dan sub-komponen yang kode, nama, dan bobotnya sama.",
      message: ({ earlier, later, units, measured }) =>
        `${formatNumber(units, "id", 0)} OPD dinilai dengan ${earlier}, lalu dengan ${later}: ${measured ? "komponennya sama, kriterianya dibandingkan hanya yang bunyinya sama" : "nilai akhirnya tidak dibandingkan, hanya bagian yang sama pada keduanya"}.`,
      fix: () => "Nilai ulang salah satunya dengan rubrik yang sama (--rubric) bila itu yang dimaksud.",
    },
    en: {
      title: "Scored by another rubric",
      why: "Scores by different rules do not measure the same; only components and sub-components of the same code, name and weight are compared.",
      message: ({ earlier, later, units, measured }) =>
        `${formatNumber(units, "en", 0)} ${units === 1 ? "OPD was" : "OPDs were"} scored by ${earlier}, then by ${later}: ${measured ? "the components are the same, and of the criteria only those worded alike are compared" : "the totals are not compared, only the parts that both have"}.`,
      fix: () => "Score one of them again by the same rubric (--rubric) if that is what you mean.",
    },
  },
  example: {
    earlier: "permenpanrb-88-2021-unit",
    later: "rubrik-lokal-contoh",
    units: 12,
    measured: false,
  },
  check: (fact) => factOf(fact, "other-rubric").map((args) => ({ at: null, args })),
});
