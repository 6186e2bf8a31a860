/** What changed on one sheet apart from its cells: protection, what is hidden, merged ranges. */
import type { Departure } from "../../departures.ts";
import type { CellRange, SheetProtection, TemplateCell, TemplateSheet } from "../../template.ts";
import { cellName, columnName } from "../sheet.ts";
import type { Overlay, SheetPair } from "./departures.ts";

export function sheetDepartures(_: Overlay, pair: SheetPair): readonly Departure[] {
  return [...protection(pair), ...visibility(pair), ...hiddenLines(pair), ...merges(pair)];
}

function protection({ template, file }: SheetPair): readonly Departure[] {
  const at = { sheet: file.name, cell: null };
  const [was, is] = [template.protection, file.protection];
  if (!was) return [];
  if (!is) return [{ kind: "protection-removed", what: "sheet", at }];
  const allows = loosened(was, is);
  return [
    ...(was.password && !is.password ? [{ kind: "protection-removed", what: "password", at } as const] : []),
    ...(allows.length > 0 ? [{ kind: "protection-loosened", allows, at } as const] : []),
  ];
}

function loosened(was: SheetProtection, is: SheetProtection): readonly string[] {
  return is.allows.filter((allowed) => !was.allows.includes(allowed));
}

function visibility({ template, file }: SheetPair): readonly Departure[] {
  if ((template.state === "visible") === (file.state === "visible")) return [];
  const kind = file.state === "visible" ? "shown" : "hidden";
  return [{ kind, what: "sheet", name: file.name, at: { sheet: file.name, cell: null } }];
}

function hiddenLines({ template, file, aligned }: SheetPair): readonly Departure[] {
  const rows = newlyHidden(template.hiddenRows, file.hiddenRows, (row) => aligned.rows.toTemplate(row));
  const columns = newlyHidden(template.hiddenColumns, file.hiddenColumns, (column) =>
    aligned.columns.toTemplate(column),
  );
  return [
    ...rows.flatMap((row): readonly Departure[] => {
      const first = firstCell(file, (cell) => cell.row === row);
      return first ? [{ kind: "hidden", what: "row", name: String(row), at: first.at }] : [];
    }),
    ...columns.flatMap((column): readonly Departure[] => {
      const first = firstCell(file, (cell) => cell.column === column);
      return first ? [{ kind: "hidden", what: "column", name: columnName(column), at: first.at }] : [];
    }),
  ];
}

function newlyHidden(
  ours: readonly number[],
  theirs: readonly number[],
  toTemplate: (line: number) => number | null,
): readonly number[] {
  const before = new Set(ours);
  return theirs.filter((line) => {
    const own = toTemplate(line);
    return own === null || !before.has(own);
  });
}

/** Rows and columns without anything in them may be hidden by whoever likes to. */
function firstCell(sheet: TemplateSheet, isThere: (cell: TemplateCell) => boolean): TemplateCell | undefined {
  return [...sheet.cells.values()].find(isThere);
}

function merges({ template, file, aligned }: SheetPair): readonly Departure[] {
  const kept = template.merges.flatMap((range) => {
    const moved = movedRange(range, aligned);
    return moved ? [{ range, moved, name: rangeName(moved) }] : [];
  });
  const expected = new Set(kept.map(({ name }) => name));
  const there = new Set(file.merges.map(rangeName));
  // Where its first row was deleted, programs differ in whether a merge goes with it.
  const unmerged = kept.filter(
    ({ name, range }) => !there.has(name) && aligned.rows.toFile(range.top) !== null,
  );
  const merged = file.merges.filter((range) => !expected.has(rangeName(range)) && !isNew(range, aligned));
  return [
    ...unmerged.map(({ moved }) => mergeDeparture("unmerged", moved, file)),
    ...merged.map((range) => mergeDeparture("merged", range, file)),
  ];
}

function mergeDeparture(kind: "merged" | "unmerged", range: CellRange, { name }: TemplateSheet): Departure {
  const at = { sheet: name, cell: cellName(range.top, range.left) };
  return { kind, range: rangeName(range), at };
}

/** Null when nothing that could be merged is left of it. */
function movedRange(
  { top, left, bottom, right }: CellRange,
  { rows, columns }: SheetPair["aligned"],
): CellRange | null {
  const kept = linesBetween(top, bottom, rows.toFile);
  const across = linesBetween(left, right, columns.toFile);
  if (!kept || !across || (kept[0] === kept[1] && across[0] === across[1])) return null;
  return { top: kept[0], bottom: kept[1], left: across[0], right: across[1] };
}

function linesBetween(
  from: number,
  to: number,
  move: (line: number) => number | null,
): readonly [number, number] | null {
  let [first, last] = [from, to];
  while (first < to && move(first) === null) first += 1;
  while (last > first && move(last) === null) last -= 1;
  const [top, bottom] = [move(first), move(last)];
  return top === null || bottom === null ? null : [top, bottom];
}

/** A row that was put in is told already, with whatever is merged in it. */
function isNew({ top, bottom }: CellRange, { rows }: SheetPair["aligned"]): boolean {
  return top === bottom && rows.toTemplate(top) === null;
}

function rangeName({ top, left, bottom, right }: CellRange): string {
  return `${cellName(top, left)}:${cellName(bottom, right)}`;
}
