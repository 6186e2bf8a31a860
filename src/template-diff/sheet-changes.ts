/** What happened to sheets: their lines outside the table, what is hidden, merged and protected. */
import type { CellRange, SheetProtection, TemplateCell, TemplateSheet } from "../template.ts";
import type { Aspect, Change, ChangeSide } from "../template-diff.ts";
import { cellName, columnName } from "../workbook/sheet/cell-name.ts";
import { fixedText } from "./align-lines.ts";
import { type Axis, spanKept, spanNow } from "./axis.ts";
import { type CellContext, shutsAnswers } from "./cell-changes.ts";
import { changeOf } from "./change.ts";
import { type FormRow, nameOf } from "./form.ts";
import { stayingPlaces } from "./longest-run.ts";
import type { MatchedSheets, SheetMap } from "./sheet-maps.ts";

/** @param rows of the new form */
export function sheetChanges(
  matched: MatchedSheets,
  context: CellContext,
  rows: readonly FormRow[],
): readonly Change[] {
  const places = new Map(context.old.sheets.map((sheet, place) => [sheet, place]));
  const byNew = new Map(matched.maps.map((map) => [map.new, map]));
  const maps = context.new.sheets.flatMap((sheet) => byNew.get(sheet) ?? []);
  const staying = stayingPlaces(maps.map(({ old }) => places.get(old) ?? 0));
  return [
    ...matched.removed.map((sheet) => presence("removed", sheet, holdsScores(sheet, context.scoring.old))),
    ...matched.added.map((sheet) => presence("added", sheet, holdsScores(sheet, context.scoring.new))),
    ...maps.flatMap((map, place) => [
      ...(map.old.name === map.new.name ? [] : [sheetPair("renamed", map, ({ name }) => name)]),
      ...(staying.has(place) ? [] : [sheetPair("moved", map, (sheet) => placeOf(sheet, context))]),
      ...stateChange(map, context),
      ...protectionChange(map, context),
      ...lineChanges(map, context),
      ...hiddenRows(map, context, rows),
      ...hiddenColumns(map, context),
      ...mergeChanges(map, context),
    ]),
  ];
}

function holdsScores({ cells }: TemplateSheet, scoring: CellContext["scoring"]["old"]): boolean {
  return [...cells.values()].some((cell) => scoring.has(cell));
}

function presence(kind: "added" | "removed", { name }: TemplateSheet, affectsScore: boolean): Change {
  const side: ChangeSide = { sheet: name, cells: [], value: name };
  const [old, now] = kind === "added" ? [null, side] : [side, null];
  return changeOf(kind, { kind: "sheet", sheet: name }, old, now, affectsScore);
}

function sheetPair(
  kind: Change["kind"],
  { old, new: now }: SheetMap,
  contentOf: (sheet: TemplateSheet) => ChangeSide["value"],
): Change {
  const side = (sheet: TemplateSheet): ChangeSide => ({
    sheet: sheet.name,
    cells: [],
    value: contentOf(sheet),
  });
  return changeOf(kind, { kind: "sheet", sheet: now.name }, side(old), side(now), false);
}

/** From 1. */
function placeOf(sheet: TemplateSheet, { old, new: now }: CellContext): number {
  return Math.max(old.sheets.indexOf(sheet), now.sheets.indexOf(sheet)) + 1;
}

function stateChange(map: SheetMap, context: CellContext): readonly Change[] {
  if (map.old.state === map.new.state) return [];
  const isAnswerSheet = map.new.name === context.new.answerSheet;
  return [{ ...sheetPair("hidden", map, ({ state }) => state !== "visible"), affectsScore: isAnswerSheet }];
}

function protectionChange(map: SheetMap, context: CellContext): readonly Change[] {
  const [before, after] = [allowances(map.old.protection), allowances(map.new.protection)];
  if (JSON.stringify(before) === JSON.stringify(after)) return [];
  const isAnswerSheet = map.new.name === context.new.answerSheet;
  const affectsScore = isAnswerSheet && shutsAnswers(context.new, map.old.protection, map.new.protection);
  return [{ ...sheetPair("protection", map, ({ protection }) => allowances(protection)), affectsScore }];
}

/** Null: not protected. */
function allowances(protection: SheetProtection | null): readonly string[] | null {
  return protection && [...(protection.password ? ["password"] : []), ...protection.allows.toSorted()];
}

function lineChanges({ old, new: now, lines }: SheetMap, { scoring }: CellContext): readonly Change[] {
  const rows = { old: cellsByRow(old), new: cellsByRow(now) };
  const line = (version: "old" | "new", row: number) => {
    const sheet = { old, new: now }[version];
    const cells = rows[version].get(row) ?? [];
    const text = cells.map(fixedText).filter(Boolean).join(" ");
    const side: ChangeSide = { sheet: sheet.name, cells: cells.map(({ at }) => at.cell), value: text };
    return { cells, side, about: { kind: "line", sheet: sheet.name, text } satisfies Aspect };
  };
  return [
    ...lines.removed.map((row) => {
      const { cells, side, about } = line("old", row);
      return changeOf(
        "removed",
        about,
        side,
        null,
        cells.some((cell) => scoring.old.has(cell)),
      );
    }),
    ...lines.added.map((row) => {
      const { cells, side, about } = line("new", row);
      return changeOf(
        "added",
        about,
        null,
        side,
        cells.some((cell) => scoring.new.has(cell)),
      );
    }),
  ];
}

function cellsByRow({ cells }: TemplateSheet): ReadonlyMap<number, readonly TemplateCell[]> {
  const rows = new Map<number, TemplateCell[]>();
  for (const cell of cells.values()) {
    const row = rows.get(cell.row);
    if (row) row.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return rows;
}

/** Rows of the table by their names, others together. An answer that is not seen is not given. */
function hiddenRows(
  { old, new: now, rows: axis }: SheetMap,
  context: CellContext,
  rows: readonly FormRow[],
): readonly Change[] {
  const table = now.name === context.new.answerSheet ? rows : [];
  const byRow = new Map(table.map((row) => [row.row, row]));
  const span = (row: number) => `${row}:${row}`;
  return toggled(old.hiddenRows, now.hiddenRows, axis).map(({ from, to, hidden }) => {
    const row = byRow.get(to);
    const about: Aspect = row ? nameOf(row) : cellsAbout(now.name);
    const affectsScore = row?.kind === "subcomponent" || row?.kind === "criterion";
    return changeOf(
      "hidden",
      about,
      { sheet: old.name, cells: [span(from)], value: !hidden },
      { sheet: now.name, cells: [span(to)], value: hidden },
      affectsScore,
    );
  });
}

/** Those of the answer table are told as columns. */
function hiddenColumns({ old, new: now, columns: axis }: SheetMap, context: CellContext): readonly Change[] {
  const isTable = now.name === context.new.answerSheet;
  const own = new Set(isTable ? context.new.columns.map(({ column }) => column) : []);
  const span = (column: number) => `${columnName(column)}:${columnName(column)}`;
  return toggled(old.hiddenColumns, now.hiddenColumns, axis)
    .filter(({ to }) => !own.has(to))
    .map(({ from, to, hidden }) =>
      changeOf(
        "hidden",
        cellsAbout(now.name),
        { sheet: old.name, cells: [span(from)], value: !hidden },
        { sheet: now.name, cells: [span(to)], value: hidden },
        false,
      ),
    );
}

interface Toggle {
  readonly from: number;
  readonly to: number;
  readonly hidden: boolean;
}

function toggled(old: readonly number[], now: readonly number[], axis: Axis): readonly Toggle[] {
  const former = new Map(
    old.flatMap((from) => {
      const to = axis.now(from);
      return to === null ? [] : [[to, from] as const];
    }),
  );
  const today = new Set(now);
  const shownAgain = [...former]
    .filter(([to]) => !today.has(to))
    .map(([to, from]) => ({ from, to, hidden: false }));
  const hiddenNow = now
    .filter((to) => !former.has(to) && !axis.isAdded(to))
    .map((to) => ({ from: axis.formerly(to), to, hidden: true }));
  return [...shownAgain, ...hiddenNow].sort((a, b) => a.to - b.to);
}

function mergeChanges(map: SheetMap, context: CellContext): readonly Change[] {
  const { old, new: now } = map;
  const former = rangesByPlace(old.merges, map, spanNow);
  const today = rangesByPlace(now.merges, map, spanKept);
  const about = cellsAbout(now.name);
  const side = (sheet: TemplateSheet, cells: string, isMerged: boolean): ChangeSide => ({
    sheet: sheet.name,
    cells: [cells],
    value: isMerged,
  });
  return [
    ...[...former]
      .filter(([place]) => !today.has(place))
      .map(([place, range]) =>
        changeOf("merged", about, side(old, rangeName(range), true), side(now, place, false), false),
      ),
    ...[...today]
      .filter(([place]) => !former.has(place))
      .map(([, range]) =>
        changeOf("merged", about, null, side(now, rangeName(range), true), coversAnswer(range, map, context)),
      ),
  ];
}

/** Ranges by what they take in of the new sheet, rows and columns that came or went aside. */
function rangesByPlace(
  ranges: readonly CellRange[],
  { rows, columns }: SheetMap,
  spanIn: typeof spanNow,
): ReadonlyMap<string, CellRange> {
  return new Map(
    ranges.flatMap((range) => {
      const down = spanIn({ first: range.top, last: range.bottom }, rows);
      const across = spanIn({ first: range.left, last: range.right }, columns);
      if (!down || !across) return [];
      const place = { top: down.first, left: across.first, bottom: down.last, right: across.last };
      return [[rangeName(place), range] as const];
    }),
  );
}

function rangeName({ top, left, bottom, right }: CellRange): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}

/** Of merged cells only the first takes something in. */
function coversAnswer(range: CellRange, { new: now }: SheetMap, { new: template }: CellContext): boolean {
  if (now.name !== template.answerSheet) return false;
  const answers = template.columns.filter(({ role }) => role === "answer" || role === "criterion");
  return template.rows.some(
    ({ kind, row }) =>
      (kind === "subcomponent" || kind === "criterion") &&
      row >= range.top &&
      row <= range.bottom &&
      answers.some(
        ({ column }) =>
          column >= range.left && column <= range.right && (row > range.top || column > range.left),
      ),
  );
}

function cellsAbout(sheet: string): Aspect {
  return { kind: "cells", sheet, title: null, role: null, assessor: null, count: 1 };
}
