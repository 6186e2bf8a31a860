/** Lays a filled file over the template it came from and tells what was changed besides the answers. */
import type { Departure } from "../../departures.ts";
import type { Template, TemplateSheet } from "../../template.ts";
import type { Moves } from "../formula/moved-formula.ts";
import { cellDepartures } from "./cell-departures.ts";
import { type AlignedSheet, alignSheets, type Form } from "./form-lines.ts";
import { inputCells } from "./input-cells.ts";
import { lineDepartures } from "./line-departures.ts";
import { sheetDepartures } from "./sheet-departures.ts";
import { unlikeForm } from "./unlike.ts";
import { workbookDepartures } from "./workbook-departures.ts";

/** One sheet in both workbooks. */
export interface SheetPair {
  readonly template: TemplateSheet;
  readonly file: TemplateSheet;
  readonly aligned: AlignedSheet;
}

/** Both forms, sheet by sheet. */
export interface Overlay {
  readonly template: Form;
  readonly file: Form;
  readonly pairs: readonly SheetPair[];
  readonly moves: Moves;
}

/** Every departure of a file from the template: of the workbook first, then sheet by sheet. */
export function departuresFrom(template: Template, file: Template): readonly Departure[] {
  return departuresIn(overlayOf(template, file));
}

/** The same of a filled file that may come from another template: then that is all there is to tell. */
export function departuresOfFilled(template: Template, file: Template): readonly Departure[] {
  const overlay = overlayOf(template, file);
  const found = departuresIn(overlay);
  const saysOther = found.some(({ kind }) => kind === "other-form");
  const unlike = unlikeForm(template, file, { pairs: overlay.pairs, saysOther });
  return unlike ? [unlike] : found;
}

function departuresIn(overlay: Overlay): readonly Departure[] {
  return [
    ...workbookDepartures(overlay),
    ...overlay.pairs.flatMap((pair) => [
      ...sheetDepartures(overlay, pair),
      ...lineDepartures(overlay, pair),
      ...cellDepartures(overlay, pair),
    ]),
  ];
}

function overlayOf(ours: Template, theirs: Template): Overlay {
  const isInput = inputCells(ours);
  const template: Form = { template: ours, isInput };
  // A file whose protection was taken off still has the template's fields.
  const file: Form = { template: theirs, isInput: inputCells(withProtectionOf(ours, theirs)) };
  const pairs = ours.sheets.flatMap((sheet): SheetPair[] => {
    const other = counterpart(sheet, ours, theirs);
    return other
      ? [{ template: sheet, file: other, aligned: alignSheets(template, sheet, file, other) }]
      : [];
  });
  return { template, file, pairs, moves: movesOf(pairs) };
}

/** The sheet of the same name; the answer sheet whatever it is called; else the only one that is left on both sides. */
function counterpart(sheet: TemplateSheet, ours: Template, theirs: Template): TemplateSheet | undefined {
  if (sheet.name === ours.answerSheet) return theirs.sheets.find(({ name }) => name === theirs.answerSheet);
  const same = theirs.sheets.find(({ name }) => isSame(name, sheet.name));
  if (same) return same;
  const others = (one: Template, other: Template) =>
    one.sheets.filter(
      ({ name }) => name !== one.answerSheet && !other.sheets.some((known) => isSame(known.name, name)),
    );
  const [left, right] = [others(ours, theirs), others(theirs, ours)];
  return left.length === 1 && right.length === 1 ? right[0] : undefined;
}

function isSame(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

function withProtectionOf(ours: Template, theirs: Template): Template {
  return {
    ...theirs,
    sheets: theirs.sheets.map((sheet) => ({
      ...sheet,
      protection: (counterpart(sheet, theirs, ours) ?? sheet).protection,
    })),
  };
}

function movesOf(pairs: readonly SheetPair[]): Moves {
  const find = (name: string) => pairs.find(({ template }) => isSame(template.name, name));
  return {
    sheet: (name) => find(name)?.file.name ?? null,
    row: (name, row) => find(name)?.aligned.rows.toFile(row) ?? null,
    column: (name, column) => find(name)?.aligned.columns.toFile(column) ?? null,
  };
}
