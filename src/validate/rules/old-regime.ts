import { defineRule } from "../rule.ts";

export const oldRegime = defineRule<null>({
  code: "SKP022",
  name: "old-regime",
  severity: "error",
  text: {
    id: {
      title: "LKE menurut peraturan yang sudah dicabut",
      why: "PermenPANRB 12/2015 dengan lima komponen dicabut oleh Pasal 8 PermenPANRB 88/2021 (hlm. 5); komponen, bobot, dan skala jawabannya berbeda sehingga nilainya tidak dapat disamakan.",
      message: () => "LKE ini memakai lima komponen menurut PermenPANRB 12/2015, yang sudah dicabut.",
      fix: () =>
        "Isi ulang penilaian pada LKE empat komponen menurut PermenPANRB 88/2021 (buat dengan `sakip template new`).",
    },
    en: {
      title: "LKE of a repealed regulation",
      why: "PermenPANRB 12/2015 with its five components was repealed by Article 8 of PermenPANRB 88/2021 (p. 5); its components, weights and answer scale differ, so its scores do not carry over.",
      message: () => "This LKE has the five components of PermenPANRB 12/2015, which was repealed.",
      fix: () =>
        "Fill in the assessment again on the LKE with four components of PermenPANRB 88/2021 (make one with `sakip template new`).",
    },
  },
  example: null,
  check: ({ reading }) =>
    reading.kind === "no-answer-sheet" && reading.oldRegime !== null
      ? [{ at: reading.oldRegime, args: null }]
      : [],
});
