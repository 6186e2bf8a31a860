import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "other-region" }>;

export const regionOtherRegion = defineRule<Args, RegionalFact>({
  code: "SKP213",
  name: "region-other-region",
  severity: "error",
  text: {
    id: {
      title: "Hasil dari pemda lain",
      why: "Nilai pemda hanya dari OPD-nya sendiri; setiap daerah mempunyai dinas dengan nama yang sama.",
      message: ({ region, wanted, files }) =>
        wanted === null
          ? `Hasil menyebut beberapa pemda, di antaranya ${quoted(region)}, dan tidak ada LKE Instansi yang menentukan; tidak dihitung: ${filesText(files, "id")}.`
          : `Pemdanya tertulis ${quoted(region)}, bukan ${quoted(wanted)}, sehingga tidak dihitung: ${filesText(files, "id")}.`,
      fix: () =>
        "Keluarkan hasil pemda lain dari folder; jika hanya cara menulisnya yang berbeda, samakan nama pemda di LKE.",
    },
    en: {
      title: "Result of another region",
      why: "A region's value comes from its own OPDs only; every region has offices of the same names.",
      message: ({ region, wanted, files }) =>
        wanted === null
          ? `The results name several regions, ${quoted(region)} among them, and no LKE Instansi decides; not counted: ${filesText(files, "en")}.`
          : `The region is written ${quoted(region)}, not ${quoted(wanted)}, so not counted: ${filesText(files, "en")}.`,
      fix: () =>
        "Take the results of other regions out of the folder; if only the spelling differs, write the region alike in the workbooks.",
    },
  },
  example: {
    kind: "other-region",
    region: "Kabupaten Contoh",
    wanted: "Kota Contoh",
    files: { files: ["dinas-contoh.xlsx"], count: 1 },
  },
  check: (fact) => factOf(fact, "other-region").map((args) => ({ at: null, args })),
});
