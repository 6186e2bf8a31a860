import { defineRule } from "../rule.ts";

export const oldRegime = defineRule<null>({
  code: "SKP022",
  name: "old-regime",
  severity: "error",
  text: {
    id: {
      title: "LKE menurut peraturan yang sudah dicabut",
      why: "PermenPANRB 12/2015 dengan lima komponen dicabut oleh Pasal 8 PermenPANRB 88/2021 (hlm. 5); komponen, bobot, dan cara penilaiannya berbeda, sehingga lembarnya hanya dinilai menurut peraturan lama itu, dan hanya bila baris sub-komponennya dikenali.",
      message: () =>
        "LKE ini memakai lima komponen menurut PermenPANRB 12/2015, yang sudah dicabut, dan sebagian besar baris sub-komponennya tidak dikenali.",
      fix: () =>
        "Untuk tahun lama, tulis nama sub-komponen seperti pada `sakip rubric show permenpanrb-12-2015`; untuk tahun sekarang, isi ulang pada LKE empat komponen (buat dengan `sakip template new`).",
    },
    en: {
      title: "LKE of a repealed regulation",
      why: "PermenPANRB 12/2015 with its five components was repealed by Article 8 of PermenPANRB 88/2021 (p. 5); its components, weights and way of scoring differ, so its sheets are scored by that former rule only, and only where their sub-component rows are recognised.",
      message: () =>
        "This LKE has the five components of PermenPANRB 12/2015, which was repealed, and most of its sub-component rows are not recognised.",
      fix: () =>
        "For a former year, name the sub-components as `sakip rubric show permenpanrb-12-2015` does; for a year of today, fill in the LKE with four components (make one with `sakip template new`).",
    },
  },
  example: null,
  check: ({ reading }) =>
    reading.kind === "no-answer-sheet" && reading.oldRegime !== null
      ? [{ at: reading.oldRegime, args: null }]
      : [],
});
