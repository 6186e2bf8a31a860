/** Which sheet, row and column of the old workbook is which of the new one. */
import type { Template, TemplateColumn, TemplateSheet } from "../template.ts";
import { alignLines, fixedText, linesOf } from "./align-lines.ts";
import { type Alignment, type Axis, axisOf } from "./axis.ts";
import type { MatchedColumns } from "./match-columns.ts";
import type { MatchedRows } from "./match-rows.ts";
import { bagOf, likeness } from "./words.ts";

export interface SheetMap {
  readonly old: TemplateSheet;
  readonly new: TemplateSheet;
  readonly rows: Axis;
  readonly columns: Axis;
  /** Rows outside the answer table that came or went. */
  readonly lines: Pick<Alignment, "removed" | "added">;
}

export interface MatchedSheets {
  readonly maps: readonly SheetMap[];
  readonly removed: readonly TemplateSheet[];
  readonly added: readonly TemplateSheet[];
}

/** A sheet of another name that shares less than this is another sheet. */
const LEAST_LIKENESS = 0.5;

const UNMOVED: Axis = axisOf({ pairs: [], removed: [], added: [] });

export function matchSheets(
  old: Template,
  now: Template,
  rows: MatchedRows,
  columns: MatchedColumns,
): MatchedSheets {
  const pairs = sheetPairs(old, now);
  const [from, to] = [new Set(pairs.map((pair) => pair.old)), new Set(pairs.map((pair) => pair.new))];
  return {
    maps: pairs.map((pair) =>
      pair.old.name === old.answerSheet ? answerSheetMap(pair, rows, columns) : otherSheetMap(pair),
    ),
    removed: old.sheets.filter((sheet) => !from.has(sheet)),
    added: now.sheets.filter((sheet) => !to.has(sheet)),
  };
}

type SheetPair = Pick<SheetMap, "old" | "new">;

/** By name, the answer sheets in any case; what is left over by what stands on it. */
function sheetPairs(old: Template, now: Template): readonly SheetPair[] {
  const waiting = [...now.sheets];
  const take = (isIt: (sheet: TemplateSheet) => boolean) => {
    const place = waiting.findIndex(isIt);
    return place < 0 ? null : (waiting.splice(place, 1)[0] ?? null);
  };
  const answer = take(({ name }) => name === now.answerSheet);
  const named = old.sheets.map((sheet) => ({
    sheet,
    match:
      sheet.name === old.answerSheet
        ? answer
        : take(({ name }) => name.toLowerCase() === sheet.name.toLowerCase()),
  }));
  return named.flatMap(({ sheet, match }) => {
    const found = match ?? take((other) => isAlike(sheet, other));
    return found ? [{ old: sheet, new: found }] : [];
  });
}

function isAlike(one: TemplateSheet, other: TemplateSheet): boolean {
  const [bag, otherBag] = [one, other].map((sheet) =>
    bagOf([...sheet.cells.values()].map(fixedText).join(" ")),
  );
  return (
    bag !== undefined && otherBag !== undefined && bag.size > 0 && likeness(bag, otherBag) >= LEAST_LIKENESS
  );
}

function answerSheetMap(pair: SheetPair, matched: MatchedRows, columns: MatchedColumns): SheetMap {
  const [oldRows, newRows] = [
    tableRows([...matched.pairs.map(({ old }) => old), ...matched.removed]),
    tableRows([...matched.pairs.map((match) => match.new), ...matched.added]),
  ];
  const across = axisOf(columnAlignment(columns));
  const lines = alignLines(
    linesOf(pair.old, (row) => !oldRows.has(row), across.now),
    linesOf(
      pair.new,
      (row) => !newRows.has(row),
      (column) => (across.isAdded(column) ? null : column),
    ),
  );
  const table = matched.pairs.flatMap(({ old, new: now }): (readonly [number, number])[] =>
    old.row === null || now.row === null ? [] : [[old.row, now.row]],
  );
  return {
    ...pair,
    rows: axisOf({
      pairs: [...table, ...lines.pairs],
      removed: [...tableRows(matched.removed), ...lines.removed],
      added: [...tableRows(matched.added), ...lines.added],
    }),
    columns: across,
    lines,
  };
}

function tableRows(rows: readonly { readonly row: number | null }[]): ReadonlySet<number> {
  return new Set(rows.flatMap(({ row }) => row ?? []));
}

function columnAlignment({ pairs, removed, added }: MatchedColumns): Alignment {
  const placeOf = ({ column }: TemplateColumn) => column;
  return {
    pairs: pairs.map(({ old, new: now }) => [old.column, now.column]),
    removed: removed.map(placeOf),
    added: added.map(placeOf),
  };
}

function otherSheetMap(pair: SheetPair): SheetMap {
  const everywhere = () => true;
  const itself = (column: number) => column;
  const lines = alignLines(linesOf(pair.old, everywhere, itself), linesOf(pair.new, everywhere, itself));
  return { ...pair, rows: axisOf(lines), columns: UNMOVED, lines };
}
