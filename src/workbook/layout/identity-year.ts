/** The year that a workbook evaluates, from a labelled value or from its titles. */
import type { FoundText } from "../../assessment.ts";
import { lettersIn } from "../../letters.ts";
import { cellName, type Sheet } from "../sheet.ts";
import { textOf } from "./cell-text.ts";
import { labelOf } from "./identity-labels.ts";

const YEAR = /(?<!\d)(?:19|20)\d{2}(?!\d)/g;

/** The year as a number; a date counts with its year. Null when the text names no year, or several. */
export function yearOf(text: string): number | null {
  const years = new Set(text.normalize("NFKC").match(YEAR) ?? []);
  const [year] = years;
  return years.size === 1 && year !== undefined ? Number(year) : null;
}

/** `TAHUN 2025`, but not `Tahun 2025-2029`, which is a plan's. */
const TITLE_YEAR =
  /\b(?:tahun|t\.?a\.?|periode)\s*(?:anggaran|kinerja|penilaian|pelaporan|evaluasi)?\s*:?\s*((?:19|20)\d{2})(?!\d)(?!\s*[-\u2013/]\s*\d)/giu;
/** `Nomor 88 Tahun 2021` is a regulation. */
const REGULATION = lettersIn(
  String.raw`\b(?:nomor|no\.?|[\p{L}/]*(?:permen|perpres|panrb|perda|perbup|perwali|pergub)[\p{L}/]*)\s*\d+\s*(?:tahun|\/)\s*\d{4}`,
  "gi",
);
/** Whose performance it was; `evaluasi tahun 2026 atas kinerja tahun 2025` names both. */
const EVALUATED = /(?:kinerja|anggaran)\s*(?:tahun)?\s*(?:anggaran)?\s*:?\s*((?:19|20)\d{2})(?!\d)/iu;

/** The year in the titles above a table. Where they name several, all of them: then it is no year that could be read. */
export function yearInTitles(sheet: Sheet, lastRow: number): FoundText | null {
  const found: FoundText[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row > lastRow) break;
    for (const [column, cell] of cells) {
      if (cell.value.kind !== "text") continue;
      const shown = textOf(cell);
      const text = shown.replace(REGULATION(shown), " ");
      // A labelled year has been looked at already; here it could only be one that was passed over.
      if (labelOf(text.split(/[:=]/)[0] ?? "")?.field === "year") continue;
      const years = [...text.matchAll(TITLE_YEAR)].map((match) => match[1] ?? "");
      const own = new Set(years).size > 1 ? EVALUATED.exec(text)?.[1] : years[0];
      if (years.length > 0)
        found.push({ text: own ?? years.join(", "), at: { sheet: sheet.name, cell: cellName(row, column) } });
    }
  }
  const [first] = found;
  const distinct = [...new Set(found.map(({ text }) => text))];
  return first ? { text: distinct.join(", "), at: first.at } : null;
}
