import { defineRule, type Writing } from "../rule.ts";

export const outputExists = defineRule<{ readonly path: string }, Writing>({
  code: "SKP080",
  name: "output-exists",
  severity: "error",
  text: {
    id: {
      title: "Hasil sebelumnya tidak ditimpa",
      why: "Hasil sebelumnya mungkin sudah diberi catatan atau dikirim; berkas yang sudah ada tidak pernah ditimpa tanpa diminta.",
      message: ({ path }) => `${path} sudah ada dan tidak ditimpa.`,
      fix: () =>
        "Jalankan dengan --overwrite untuk mengganti hasil sebelumnya, atau pilih folder lain dengan --out.",
    },
    en: {
      title: "Earlier output not overwritten",
      why: "Somebody may have annotated or sent an earlier result; a file that exists is never overwritten unasked.",
      message: ({ path }) => `${path} exists and was not overwritten.`,
      fix: () => "Run with --overwrite to replace earlier outputs, or choose another folder with --out.",
    },
  },
  example: { path: "hasil/dinas-contoh.scored.xlsx" },
  check: ({ outputFaults }) =>
    outputFaults.filter(({ kind }) => kind === "exists").map(({ path }) => ({ at: null, args: { path } })),
});
