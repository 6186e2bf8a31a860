import { defineRule, type Writing } from "../rule.ts";

export const outputIsInput = defineRule<{ readonly path: string }, Writing>({
  code: "SKP081",
  name: "output-is-input",
  severity: "error",
  text: {
    id: {
      title: "Hasil akan menimpa berkas masukan",
      why: "Berkas dari OPD tidak pernah diubah, juga tidak dengan --overwrite.",
      message: ({ path }) => `${path} adalah berkas masukan, sehingga hasilnya tidak ditulis ke sana.`,
      fix: () => "Pilih folder lain untuk hasilnya dengan --out.",
    },
    en: {
      title: "Output would replace an input",
      why: "A workbook that was handed in is never changed, not even with --overwrite.",
      message: ({ path }) => `${path} is an input, so no output was written there.`,
      fix: () => "Choose another folder for the outputs with --out.",
    },
  },
  example: { path: "dinas-contoh.scored.xlsx" },
  check: ({ outputFaults }) =>
    outputFaults.filter(({ kind }) => kind === "is-input").map(({ path }) => ({ at: null, args: { path } })),
});
