import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileTruncated = defineRule<FaultOf<"truncated">>({
  code: "SKP005",
  name: "file-truncated",
  severity: "error",
  text: {
    id: {
      title: "Berkas terpotong",
      why: "Daftar isi buku kerja berada di akhir berkas; jika pengunduhan atau penyalinan berhenti di tengah jalan, isinya tidak dapat dibaca.",
      message: () => "Berkas ini terpotong: bagian akhirnya tidak ada.",
      fix: () => "Unduh atau salin ulang berkas ini sampai selesai, lalu jalankan lagi.",
    },
    en: {
      title: "File is cut off",
      why: "A workbook's table of contents stands at its end; when a download or a copy stops halfway, nothing in it can be read.",
      message: () => "The file is cut off: its end is missing.",
      fix: () => "Download or copy the whole file again, then run again.",
    },
  },
  example: { kind: "truncated" },
  check: (subject) => faultsOf(subject, "truncated"),
});
