import { factOf } from "../fact-of.ts";
import type { RegionalFact } from "../regional.ts";
import { defineRule } from "../rule.ts";
import { filesText } from "../wording.ts";

type Args = Extract<RegionalFact, { readonly kind: "instansi-repeated" }>;

export const regionInstansiRepeated = defineRule<Args, RegionalFact>({
  code: "SKP206",
  name: "region-instansi-repeated",
  severity: "error",
  text: {
    id: {
      title: "LKE Instansi lebih dari satu",
      why: "Pemda dinilai dengan satu LKE Instansi setiap tahun; dari beberapa hasil hanya orang yang tahu mana yang berlaku.",
      message: ({ files }) =>
        `Ada beberapa hasil LKE Instansi: ${filesText(files, "id")}. Tidak satu pun dipakai.`,
      fix: () =>
        "Sisakan LKE Instansi yang berlaku; OPD yang memakai formulir instansi dinilai ulang dengan formulir unit.",
    },
    en: {
      title: "Several workbooks of the region itself",
      why: "A region is evaluated by one LKE Instansi a year; of several results only a person knows which is valid.",
      message: ({ files }) =>
        `There are several results of an LKE Instansi: ${filesText(files, "en")}. None of them is used.`,
      fix: () =>
        "Leave only the valid LKE Instansi; an OPD that used the region's form must be scored on the form for OPDs.",
    },
  },
  example: {
    kind: "instansi-repeated",
    files: { files: ["lke-instansi.xlsx", "lke-instansi-revisi.xlsx"], count: 2 },
  },
  check: (fact) => factOf(fact, "instansi-repeated").map((args) => ({ at: null, args })),
});
