import { systemReason } from "../reasons.ts";
import { defineRule } from "../rule.ts";

export const outputFailed = defineRule<{ readonly path: string; readonly reason: string }>({
  code: "SKP082",
  name: "output-failed",
  severity: "error",
  text: {
    id: {
      title: "Hasil tidak dapat ditulis",
      why: "Hasil ditulis utuh atau tidak sama sekali; penyebab gagalnya biasanya berkas yang sedang terbuka di Excel, folder yang hanya dapat dibaca, atau ruang penyimpanan yang penuh.",
      message: ({ path, reason }) => `${path} tidak dapat ditulis: ${systemReason(reason, "id")}.`,
      fix: () =>
        "Tutup berkas itu jika sedang terbuka di Excel, pastikan foldernya dapat ditulisi, lalu jalankan lagi.",
    },
    en: {
      title: "Output cannot be written",
      why: "Outputs are written whole or not at all; what usually stands in the way is a file that is open in Excel, a read-only folder or a full disk.",
      message: ({ path, reason }) => `${path} cannot be written: ${systemReason(reason, "en")}.`,
      fix: () =>
        "Close the file if it is open in Excel, check that its folder can be written to, and run again.",
    },
  },
  example: { path: "hasil/dinas-contoh.scored.xlsx", reason: "EBUSY" },
  check: ({ outputFaults }) =>
    outputFaults.flatMap((fault) =>
      fault.kind === "failed" ? [{ at: null, args: { path: fault.path, reason: fault.reason } }] : [],
    ),
});
