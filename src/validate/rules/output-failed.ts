import { damageReason, systemReason } from "../reasons.ts";
import { defineRule, type Writing } from "../rule.ts";

export const outputFailed = defineRule<
  {
    readonly path: string;
    readonly reason: string;
    /** The damaged part of the workbook that keeps its copy from being made; null: the system refused to write. */
    readonly part: string | null;
  },
  Writing
>({
  code: "SKP082",
  name: "output-failed",
  severity: "error",
  text: {
    id: {
      title: "Hasil tidak dapat ditulis",
      why: "Hasil ditulis utuh atau tidak sama sekali; penyebab gagalnya biasanya berkas yang sedang terbuka di Excel, folder yang hanya dapat dibaca, ruang penyimpanan yang penuh, atau bagian buku kerja asli yang rusak.",
      message: ({ path, reason, part }) =>
        part === null
          ? `${path} tidak dapat ditulis: ${systemReason(reason, "id")}.`
          : `${path} tidak dapat dibuat: pada bagian ${part} dari buku kerja aslinya, ${damageReason(reason, "id")}.`,
      fix: ({ part }) =>
        part === null
          ? "Tutup berkas itu jika sedang terbuka di Excel, pastikan foldernya dapat ditulisi, lalu jalankan lagi."
          : "Buka buku kerja aslinya di Excel atau LibreOffice, simpan sebagai berkas .xlsx baru, lalu jalankan lagi.",
    },
    en: {
      title: "Output cannot be written",
      why: "Outputs are written whole or not at all; what usually stands in the way is a file that is open in Excel, a read-only folder, a full disk, or a damaged part of the original workbook.",
      message: ({ path, reason, part }) =>
        part === null
          ? `${path} cannot be written: ${systemReason(reason, "en")}.`
          : `${path} cannot be made: in the part ${part} of the original workbook ${damageReason(reason, "en")}.`,
      fix: ({ part }) =>
        part === null
          ? "Close the file if it is open in Excel, check that its folder can be written to, and run again."
          : "Open the original workbook in Excel or LibreOffice, save it as a new .xlsx file, and run again.",
    },
  },
  example: { path: "hasil/dinas-contoh.scored.xlsx", reason: "EBUSY", part: null },
  check: ({ outputFaults }) =>
    outputFaults.flatMap((fault) => {
      if (fault.kind !== "failed" && fault.kind !== "uncopied") return [];
      const part = fault.kind === "uncopied" ? fault.part : null;
      return [{ at: null, args: { path: fault.path, reason: fault.reason, part } }];
    }),
});
