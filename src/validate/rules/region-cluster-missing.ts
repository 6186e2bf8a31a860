import { formatList } from "../../language/format.ts";
import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { quoted } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "cluster-missing" }>;

export const regionClusterMissing = defineRule<Args, RegionalFact>({
  code: "SKP211",
  name: "region-cluster-missing",
  severity: "error",
  text: {
    id: {
      title: "Klaster OPD tidak diketahui",
      why: "Syarat predikat dan rata-rata bertumpu pada klaster utama, pendukung, dan tambahan (hlm. 33-35); nama OPD hanya memberi usulan, yang memutuskan adalah pemda.",
      message: ({ unit, written, suggested }) =>
        `Klaster ${quoted(unit)} ${written === null ? "tidak tertulis" : `tertulis ${quoted(written)}, yang bukan klaster`}, sehingga tidak masuk rata-rata. ${
          suggested.length === 0
            ? "Namanya tidak ada dalam daftar hlm. 34-35."
            : `Usulan dari daftar: ${formatList(
                suggested.map(({ cluster, field, page }) => `${cluster} (${field}, hlm. ${page})`),
                "id",
                "or",
              )}.`
        }`,
      fix: () =>
        "Tulis klasternya di Identitas LKE atau di kolom klaster daftar OPD (--opd-list), lalu jalankan lagi.",
    },
    en: {
      title: "The cluster of an OPD is not known",
      why: "What a predicate needs and the means rest on the clusters utama, pendukung and tambahan (pp. 33-35); an OPD's name only suggests one, the region decides.",
      message: ({ unit, written, suggested }) =>
        `The cluster of ${quoted(unit)} is ${written === null ? "not given" : `written ${quoted(written)}, which is none`}, so it is in no mean. ${
          suggested.length === 0
            ? "Its name is not in the lists on pp. 34-35."
            : `The lists suggest ${formatList(
                suggested.map(({ cluster, field, page }) => `${cluster} (${field}, p. ${page})`),
                "en",
                "or",
              )}.`
        }`,
      fix: () =>
        "Write its cluster on the sheet Identitas or in the column klaster of the list of OPDs (--opd-list), then run again.",
    },
  },
  example: {
    kind: "cluster-missing",
    unit: "Dinas Kesehatan",
    written: null,
    suggested: [{ cluster: "utama", field: "Kesehatan", page: 34 }],
  },
  check: (fact) => factOf(fact, "cluster-missing").map((args) => ({ at: null, args })),
});
