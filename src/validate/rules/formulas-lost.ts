import { formatNumber } from "../../language/format.ts";
import { defineRule } from "../rule.ts";

export const formulasLost = defineRule<{ readonly count: number }>({
  code: "SKP084",
  name: "formulas-lost",
  severity: "warning",
  text: {
    id: {
      title: "Rumus hanya terbaca nilainya",
      why: "Rumus yang memakai nama, buku kerja lain, atau fungsi yang tidak dimiliki Excel tidak dapat dibawa dari format lain. Nilai terakhirnya tetap dibaca, tetapi dari mana angka itu berasal tidak dapat lagi diperiksa.",
      message: ({ count }) =>
        `${formatNumber(count, "id", 0)} rumus tidak dapat dibawa dari format aslinya; yang terbaca hanya nilai terakhirnya.`,
      fix: () =>
        "Buka berkas ini di Excel atau LibreOffice, simpan sebagai Buku Kerja Excel (.xlsx), lalu nilai berkas itu.",
    },
    en: {
      title: "Formulas were read as their values only",
      why: "A formula that uses a name, another workbook or a function that Excel does not have cannot be taken over from another format. Its last value is read, but where that figure comes from can no longer be checked.",
      message: ({ count }) =>
        count === 1
          ? "1 formula could not be taken over from the original format; only its last value was read."
          : `${formatNumber(count, "en", 0)} formulas could not be taken over from the original format; only their last values were read.`,
      fix: () =>
        "Open the file in Excel or LibreOffice, save it as an Excel Workbook (.xlsx) and score that file.",
    },
  },
  example: { count: 12 },
  check: ({ reading }) => {
    const count = reading.kind === "assessment" ? (reading.conversion?.formulasLost ?? 0) : 0;
    return count === 0 ? [] : [{ at: null, args: { count } }];
  },
});
