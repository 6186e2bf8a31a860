/** Where a form asks who is assessed and for which year, filled in or not. */
import type { IdentitySlot, TemplateCell, TemplateSheet } from "../../template.ts";
import { labelOf } from "../layout/identity-labels.ts";
import { plainWords } from "../layout/words.ts";
import { cellName } from "../sheet.ts";

/** The slots of the sheet *Identitas* where there is one, then those above the answer table. */
export function identitySlots(
  sheets: readonly TemplateSheet[],
  answers: { readonly sheet: string; readonly headerRow: number },
): readonly IdentitySlot[] {
  return sheets.flatMap((sheet) => {
    if (plainWords(sheet.name).startsWith("identitas")) return slotsIn(sheet, Number.POSITIVE_INFINITY);
    return sheet.name === answers.sheet ? slotsIn(sheet, answers.headerRow - 1) : [];
  });
}

function slotsIn(sheet: TemplateSheet, lastRow: number): IdentitySlot[] {
  return [...sheet.cells.values()]
    .filter(({ row }) => row <= lastRow)
    .flatMap((cell) => slotAt(sheet, cell) ?? []);
}

/** A computed text only repeats what stands in a slot. */
function slotAt(sheet: TemplateSheet, cell: TemplateCell): IdentitySlot | null {
  const { value, formula, at } = cell;
  if (value.kind !== "text" || formula !== null) return null;
  const [text = "", own] = value.text.split(/[:=]/);
  // What stands in brackets beside a label is a hint.
  const label = /^\s*[[<{(]/.test(text) ? null : labelOf(text);
  if (!label) return null;
  const beside = besideOf(sheet, cell);
  const isOwn = own !== undefined && (own.trim() !== "" || beside.locked);
  return { field: label.field, label: text.trim(), labelAt: at, cell: isOwn ? null : beside };
}

/** The cell to the right of a label; a blank, locked one is not among the sheet's cells. */
function besideOf(sheet: TemplateSheet, cell: TemplateCell): TemplateCell {
  const column = afterMerge(sheet, cell) + 1;
  const name = cellName(cell.row, column);
  const blank: TemplateCell = {
    at: { sheet: sheet.name, cell: name },
    row: cell.row,
    column,
    value: { kind: "blank" },
    formula: null,
    locked: true,
    choices: null,
  };
  return sheet.cells.get(name) ?? blank;
}

/** The last column of the label's cell, which may be merged over several. */
function afterMerge({ merges }: TemplateSheet, { row, column }: TemplateCell): number {
  return merges.find(({ top, left }) => top === row && left === column)?.right ?? column;
}
