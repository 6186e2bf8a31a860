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
interface Labelled<Named = Label> {
  readonly label: Named;
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
  const labelled = blocks.flatMap(({ sheet, lastRow }) => labelledIn(sheet, lastRow, labelOf));
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

/**
 * Every label in the rows of a sheet, with its value.
 *
 * @param named what a text names as a label; null for any other text
 */
export function labelledIn<Named>(
  sheet: Sheet,
  lastRow: number,
  named: (text: string) => Named | null,
): readonly Labelled<Named>[] {
  const found: Labelled<Named>[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row > lastRow) break;
    for (const [column, cell] of cells) {
      if (cell.value.kind === "text") found.push(...labelledAt(sheet, { row, column }, textOf(cell), named));
    }
  }
  return found;
}

/** The labels in one cell, which may hold several lines or `Unit Kerja : …   Tahun : …` in one. */
function labelledAt<Named>(
  sheet: Sheet,
  place: { readonly row: number; readonly column: number },
  text: string,
  named: (text: string) => Named | null,
): Labelled<Named>[] {
  const at = { sheet: sheet.name, cell: cellName(place.row, place.column) };
  return text.split(/\r?\n/).flatMap((line): Labelled<Named>[] => {
    const colon = /^([^:=]{2,70})[:=](.*)$/su.exec(line);
    const label = named(colon?.[1] ?? line);
    if (label === null) return [];
    const own = colon?.[2]?.trim() ?? "";
    if (own === "") return [{ label, value: valueBeside(sheet, place.row, place.column, named) }];
    const next = /^(.*?)[\s,;(]+((?:tahun|periode|t\.?a\.?)[^:=]{0,30}[:=].*)$/isu.exec(own);
    const value = next?.[1]?.trim() ?? own;
    return [
      { label, value: isPlaceholder(value) ? null : { text: value, at } },
      ...(next?.[2] ? labelledAt(sheet, place, next[2], named) : []),
    ];
  });
}

/** The next text to the right of a label, without the colon that forms put between. */
function valueBeside(
  sheet: Sheet,
  row: number,
  column: number,
  named: (text: string) => unknown,
): FoundText | null {
  for (const [right, cell] of sheet.rows.get(row) ?? []) {
    if (right <= column || right > column + FARTHEST_VALUE) continue;
    const text = textOf(cell)
      .replace(/^\s*[:=]\s*/, "")
      .trim();
    if (text === "") continue;
    // What follows an open label is the next label or a column's title, not its value.
    const [first = ""] = text.split(/[:=]/);
    const isLabel = labelOf(first) !== null || named(first) !== null;
    if (isPlaceholder(text) || isLabel || roleOf(wordsIn(cell)) !== null) return null;
    return { text, at: { sheet: sheet.name, cell: cellName(row, right) } };
  }
  return null;
}
