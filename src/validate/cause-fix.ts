/** What to do about a figure whose own formula is right, or that only waits to be computed again. */
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { Cause } from "../reconciliation.ts";

/** One imperative sentence; null where the cell itself is to be put right. */
export function causeFix(cause: Cause, language: Language): string | null {
  const id = language === "id";
  switch (cause.kind) {
    case "answer-uncounted":
    case "follows":
    case "not-a-number": {
      const cells = formatList(cause.cells, language);
      return id
        ? `Betulkan ${cells}; rumus di sel ini tidak perlu diubah.`
        : `Put ${cells} right; the formula of this cell need not be changed.`;
    }
    case "stale":
      return recalculateFix(language);
    case "answer-form":
      return id
        ? `Tulis ${cause.letter} di ${cause.cell}, tanpa tanda atau spasi lain.`
        : `Write ${cause.letter} into ${cause.cell}, without any other mark or space.`;
    default:
      return null;
  }
}

/** How a workbook's results are brought up to date. */
export function recalculateFix(language: Language): string {
  return language === "id"
    ? "Buka berkas ini di Excel, hitung ulang (Ctrl+Alt+F9), lalu simpan."
    : "Open this file in Excel, recalculate it (Ctrl+Alt+F9) and save it.";
}
