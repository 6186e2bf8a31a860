/** Which column of the old answer table is which of the new one: by what it holds and whose it is, then by title. */
import type { TemplateColumn } from "../template.ts";
import type { Change, ChangeSide } from "../template-diff.ts";
import { columnName } from "../workbook/sheet/cell-name.ts";
import { changeOf } from "./change.ts";
import { stayingPlaces } from "./longest-run.ts";

interface ColumnPair {
  readonly old: TemplateColumn;
  readonly new: TemplateColumn;
}

export interface MatchedColumns {
  /** From left to right in the new table. */
  readonly pairs: readonly ColumnPair[];
  readonly removed: readonly TemplateColumn[];
  readonly added: readonly TemplateColumn[];
}

export function matchColumns(old: readonly TemplateColumn[], now: readonly TemplateColumn[]): MatchedColumns {
  const waiting = [...old];
  const keys: ((column: TemplateColumn) => string)[] = [
    ({ role, assessor, title }) => `${role} ${assessor} ${title}`,
    ({ role, assessor, title, column }) =>
      role === "other" ? `other ${title} ${column}` : `${role} ${assessor}`,
    ({ role, column }) => (role === "other" ? `other at ${column}` : `${role} alone`),
  ];
  const partners = new Map<TemplateColumn, TemplateColumn>();
  for (const keyOf of keys) {
    for (const column of now) {
      const place = waiting.findIndex((other) => keyOf(other) === keyOf(column));
      if (partners.has(column) || place < 0) continue;
      const [match] = waiting.splice(place, 1);
      if (match) partners.set(column, match);
    }
  }
  return {
    pairs: now.flatMap((column) => {
      const match = partners.get(column);
      return match ? [{ old: match, new: column }] : [];
    }),
    removed: waiting,
    added: now.filter((column) => !partners.has(column)),
  };
}

/** @param titleOf the text of a column's own title, without those above it */
export function columnChanges(
  { pairs, removed, added }: MatchedColumns,
  titleOf: (column: TemplateColumn) => string,
): readonly Change[] {
  const staying = stayingPlaces(pairs.map(({ old }) => old.column));
  return [
    ...removed.map((column) => change("removed", column, sideOf(column, titleOf(column)), null)),
    ...added.map((column) => change("added", column, null, sideOf(column, titleOf(column)))),
    ...pairs.flatMap(({ old, new: now }, place) => [
      ...(staying.has(place) ? [] : [{ ...columnPair("moved", old, now, nameOf), affectsScore: false }]),
      ...(titleOf(old) === titleOf(now) && !isReadOtherwise(old, now)
        ? []
        : [{ ...columnPair("renamed", old, now, titleOf), affectsScore: isReadOtherwise(old, now) }]),
      ...(old.hidden === now.hidden ? [] : [columnPair("hidden", old, now, ({ hidden }) => hidden)]),
    ]),
  ];
}

/** A title by which the column is now read as somebody else's. */
function isReadOtherwise(old: TemplateColumn, now: TemplateColumn): boolean {
  return old.role !== now.role || old.assessor !== now.assessor || old.tick !== now.tick;
}

function columnPair(
  kind: Change["kind"],
  old: TemplateColumn,
  now: TemplateColumn,
  contentOf: (column: TemplateColumn) => ChangeSide["value"],
): Change {
  return change(kind, now, sideOf(old, contentOf(old)), sideOf(now, contentOf(now)));
}

function nameOf({ column }: TemplateColumn): string {
  return columnName(column);
}

function change(
  kind: Change["kind"],
  { role, assessor, title }: TemplateColumn,
  old: ChangeSide | null,
  now: ChangeSide | null,
): Change {
  return changeOf(kind, { kind: "column", role, assessor, title }, old, now, SCORED.has(role));
}

/** Without these, or without seeing them, nobody can answer as before. */
const SCORED: ReadonlySet<TemplateColumn["role"]> = new Set(["answer", "criterion", "weight", "score"]);

function sideOf({ at }: TemplateColumn, value: ChangeSide["value"]): ChangeSide {
  return { sheet: at.sheet, cells: [at.cell], value };
}
