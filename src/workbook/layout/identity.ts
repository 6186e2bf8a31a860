/** Who was assessed and when, as the sheets say it: `Unit Kerja : …`, or a label with its value beside it. */
import type { FoundText } from "../../assessment.ts";
import { cellName, type Sheet } from "../sheet.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { roleOf } from "./headings.ts";
import {
  EVALUATED_YEAR,
  EVALUATION_YEAR,
  type IdentityField,
  isPlaceholder,
  type Label,
  labelOf,
} from "./identity-labels.ts";

/** A label found with its value; null where the value is blank or a placeholder. */
interface Labelled {
  readonly label: Label;
  readonly value: FoundText | null;
}

/** A value farther to the right belongs to something else. */
const FARTHEST_VALUE = 12;

/**
 * The values of the identity labels in the given rows of the sheets, the surest label first.
 *
 * @param blocks sheets with the last row of their title block; `Infinity` reads the whole sheet
 */
export function findIdentity(
  blocks: readonly { readonly sheet: Sheet; readonly lastRow: number }[],
): Readonly<Partial<Record<IdentityField, FoundText>>> {
  const labelled = blocks.flatMap(({ sheet, lastRow }) => labelledIn(sheet, lastRow));
  // A form that tells both years apart and leaves the evaluated one open does not say it.
  const tellsYearsApart = labelled.some(
    ({ label }) => label.field === "year" && label.rank <= EVALUATED_YEAR,
  );
  const best = new Map<IdentityField, { readonly rank: number; readonly value: FoundText }>();
  for (const { label, value } of labelled) {
    if (label.field === "year" && label.rank === EVALUATION_YEAR && tellsYearsApart) continue;
    if (value && label.rank < (best.get(label.field)?.rank ?? Infinity))
      best.set(label.field, { rank: label.rank, value });
  }
  return Object.fromEntries([...best].map(([field, { value }]) => [field, value]));
}

function labelledIn(sheet: Sheet, lastRow: number): Labelled[] {
  const found: Labelled[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row > lastRow) break;
    for (const [column, cell] of cells) {
      if (cell.value.kind === "text") found.push(...labelledAt(sheet, row, column, textOf(cell)));
    }
  }
  return found;
}

/** The labels in one cell, which may hold several lines or `Unit Kerja : …   Tahun : …` in one. */
function labelledAt(sheet: Sheet, row: number, column: number, text: string): Labelled[] {
  const at = { sheet: sheet.name, cell: cellName(row, column) };
  return text.split(/\r?\n/).flatMap((line): Labelled[] => {
    const colon = /^([^:=]{2,70})[:=](.*)$/su.exec(line);
    const label = labelOf(colon?.[1] ?? line);
    if (!label) return [];
    const own = colon?.[2]?.trim() ?? "";
    if (own === "") return [{ label, value: valueBeside(sheet, row, column) }];
    const next = /^(.*?)[\s,;(]+((?:tahun|periode|t\.?a\.?)[^:=]{0,30}[:=].*)$/isu.exec(own);
    const value = next?.[1]?.trim() ?? own;
    return [
      { label, value: isPlaceholder(value) ? null : { text: value, at } },
      ...(next?.[2] ? labelledAt(sheet, row, column, next[2]) : []),
    ];
  });
}

/** The next text to the right of a label, without the colon that forms put between. */
function valueBeside(sheet: Sheet, row: number, column: number): FoundText | null {
  for (const [right, cell] of sheet.rows.get(row) ?? []) {
    if (right <= column || right > column + FARTHEST_VALUE) continue;
    const text = textOf(cell)
      .replace(/^\s*[:=]\s*/, "")
      .trim();
    if (text === "") continue;
    // What follows an open label is the next label or a column's title, not its value.
    if (isPlaceholder(text) || labelOf(text.split(/[:=]/)[0] ?? "") || roleOf(wordsIn(cell)) !== null)
      return null;
    return { text, at: { sheet: sheet.name, cell: cellName(row, right) } };
  }
  return null;
}
