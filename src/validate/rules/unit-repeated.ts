import type { Gathered, Others } from "../gathered.ts";
import { defineRule } from "../rule.ts";
import { filesText, quoted } from "../wording.ts";

interface Args {
  readonly unit: string;
  readonly year: number | null;
  readonly others: Others;
}

export const unitRepeated = defineRule<Args, Gathered>({
  code: "SKP090",
  name: "unit-repeated",
  severity: "error",
  text: {
    id: {
      title: "OPD yang sama dinilai lebih dari sekali",
      why: "Setiap OPD dievaluasi sekali setahun; dua LKE dari OPD dan tahun yang sama membuat OPD itu terhitung dua kali dalam peringkat dan rata-rata, dan hanya orang yang tahu mana yang berlaku.",
      message: ({ unit, year, others }) =>
        `LKE ${quoted(unit)} ${year === null ? "tanpa tahun" : `tahun ${year}`} juga ada di ${filesText(others, "id")}; semuanya tetap masuk peringkat.`,
      fix: () =>
        "Pastikan berkas mana yang berlaku, keluarkan yang lain dari folder, lalu jalankan lagi; jika OPD atau tahunnya salah tulis, perbaiki di LKE-nya.",
    },
    en: {
      title: "One OPD scored more than once",
      why: "An OPD is evaluated once a year; two workbooks of one OPD and year make it count twice in the ranking and in the means, and only a person knows which of them is valid.",
      message: ({ unit, year, others }) =>
        `A workbook of ${quoted(unit)} ${year === null ? "without a year" : `for ${year}`} is also ${filesText(others, "en")}; all of them stay in the ranking.`,
      fix: () =>
        "Find out which file is valid, move the others out of the folder and run again; if the OPD or the year is wrong, correct it in the workbook.",
    },
  },
  example: {
    unit: "Dinas Contoh",
    year: 2025,
    others: { files: ["masuk/dinas-contoh-revisi.xlsx"], count: 1 },
  },
  check: ({ entry, repeated }) =>
    entry === null || repeated.count === 0
      ? []
      : [
          {
            at: null,
            args: { unit: entry.unit.name ?? entry.unit.code ?? "", year: entry.year, others: repeated },
          },
        ],
});
