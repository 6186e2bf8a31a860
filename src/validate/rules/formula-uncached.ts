import { formatNumber } from "../../language/format.ts";
import { assessed } from "../assessed.ts";
import { brokenFigures } from "../figures.ts";
import { defineRule } from "../rule.ts";
import { inReadingOrder } from "../sheet-order.ts";

export const formulaUncached = defineRule<{ readonly count: number }>({
  code: "SKP063",
  name: "formula-uncached",
  severity: "info",
  text: {
    id: {
      title: "Rumus tanpa hasil tersimpan",
      why: "Berkas yang dibuat program lain sering menyimpan rumus tanpa hasilnya; bobot dan nilai seperti itu tidak dapat dicocokkan dengan hitungan ulang, tetapi nilai dari alat ini tidak memerlukannya.",
      message: ({ count }) =>
        `${formatNumber(count, "id", 0)} rumus, mulai dari sel ini, tidak mempunyai hasil tersimpan.`,
      fix: () =>
        "Buka berkas ini di Excel atau LibreOffice, lalu simpan kembali agar hasil rumusnya ikut tersimpan.",
    },
    en: {
      title: "Formula without a saved result",
      why: "Files made by other programs often keep formulas without their results; such weights and scores cannot be compared with the recomputed ones, but this tool's scores do not need them.",
      message: ({ count }) =>
        `${formatNumber(count, "en", 0)} ${count === 1 ? "formula, in this cell, has" : "formulas, from this cell on, have"} no saved result.`,
      fix: () =>
        "Open the file in Excel or LibreOffice and save it, so that the results of its formulas are saved too.",
    },
  },
  example: { count: 17 },
  check: (subject) =>
    assessed(subject).flatMap((parts) => {
      const cells = inReadingOrder(brokenFigures(parts, "no-cached-value").map(({ at }) => at));
      return cells[0] ? [{ at: cells[0], args: { count: cells.length } }] : [];
    }),
});
