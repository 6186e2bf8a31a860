import { formatWeight } from "../../language/format.ts";
import { defineRule } from "../rule.ts";
import { type FaultOf, faultsOf } from "../unreadable.ts";

export const fileTooSlow = defineRule<FaultOf<"too-slow">>({
  code: "SKP013",
  name: "file-too-slow",
  severity: "error",
  text: {
    id: {
      title: "Berkas terlalu lama dibaca",
      why: "Saat banyak berkas dinilai sekaligus, setiap berkas mendapat batas waktu, agar satu berkas yang bermasalah tidak menahan penilaian semua OPD lain.",
      message: ({ seconds }) =>
        `Berkas belum selesai dinilai setelah ${formatWeight(seconds, "id")} detik, jadi dilewati.`,
      fix: () =>
        "Salin lembar LKE saja ke buku kerja baru tanpa gambar dan baris kosong berformat, atau beri waktu lebih lama dengan --timeout.",
    },
    en: {
      title: "File takes too long to read",
      why: "When many files are scored at once each has a time limit, so that one troublesome file does not hold up the scoring of all the others.",
      message: ({ seconds }) =>
        `The file was not done after ${formatWeight(seconds, "en")} seconds and was skipped.`,
      fix: () =>
        "Copy only the LKE sheet into a new workbook without pictures and styled empty rows, or allow more time with --timeout.",
    },
  },
  example: { kind: "too-slow", seconds: 60 },
  check: (subject) => faultsOf(subject, "too-slow"),
});
