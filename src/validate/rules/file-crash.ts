import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

type Crash = FaultOf<"crash">;

export const fileCrash = defineRule<Crash>({
  code: "SKP014",
  name: "file-crash",
  severity: "error",
  text: {
    id: {
      title: "Penilaian berkas terhenti",
      why: "Berkas ini membuat program kehabisan memori atau menemukan kesalahan di dalam program; berkas lain tetap dinilai, tetapi yang ini belum punya nilai.",
      message: ({ cause, detail }) =>
        cause === "memory"
          ? "Berkas membutuhkan memori lebih besar daripada batas untuk satu berkas."
          : `Program gagal menilai berkas ini: ${detail}.`,
      fix: ({ cause }) =>
        cause === "memory"
          ? "Salin lembar LKE saja ke buku kerja baru tanpa gambar dan baris kosong berformat, lalu nilai buku kerja itu."
          : "Laporkan pesan ini kepada pengembang sakip; sementara itu, salin isi LKE ke templat kosong dari “sakip template new”.",
    },
    en: {
      title: "Scoring of a file broke off",
      why: "The file made the program run out of memory or met a fault inside the program; the other files are scored all the same, but this one has no score yet.",
      message: ({ cause, detail }) =>
        cause === "memory"
          ? "The file needs more memory than one file may take."
          : `The program failed to score this file: ${detail}.`,
      fix: ({ cause }) =>
        cause === "memory"
          ? "Copy only the LKE sheet into a new workbook without pictures and styled empty rows, and score that workbook."
          : "Report this message to the developers of sakip; meanwhile, copy the LKE into a blank template from “sakip template new”.",
    },
  },
  example: { kind: "crash", cause: "memory", detail: "" },
  check: (subject) => faultsOf(subject, "crash"),
});
