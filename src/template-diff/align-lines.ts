/** Rows outside the answer table, found again by what stands in them. */
import { diffArrays } from "diff";
import type { TemplateCell, TemplateSheet } from "../template.ts";
import type { Alignment } from "./axis.ts";
import { bagOf, likeness } from "./words.ts";

/** Sheets that differ in more rows than this are compared row by row as they are numbered. */
const MOST_DIFFERENT_ROWS = 1_000;
const LEAST_LIKENESS = 0.5;
/** Of more lines than this that were replaced, only as many are looked at to find one again. */
const LOOKED_AT = 50;

/** A row with what makes it that row: fixed texts, and that there is a formula or a place to fill in. */
export interface Line {
  readonly row: number;
  readonly signature: string;
  readonly text: string;
}

/** @param columnOf the column's place in the other version, so that a new column changes no row */
export function linesOf(
  sheet: TemplateSheet,
  isOutside: (row: number) => boolean,
  columnOf: (column: number) => number | null,
): readonly Line[] {
  const rows = new Map<number, TemplateCell[]>();
  for (const cell of sheet.cells.values()) {
    if (!isOutside(cell.row)) continue;
    const cells = rows.get(cell.row);
    if (cells) cells.push(cell);
    else rows.set(cell.row, [cell]);
  }
  return [...rows]
    .sort(([a], [b]) => a - b)
    .map(([row, cells]) => ({
      row,
      signature: cells
        .flatMap((cell) => {
          const column = columnOf(cell.column);
          return column === null ? [] : [`${column} ${contentOf(cell)}`];
        })
        .sort()
        .join("\n"),
      text: cells.map(fixedText).join(" ").trim(),
    }));
}

export function alignLines(old: readonly Line[], now: readonly Line[]): Alignment {
  const pieces = diffArrays(
    old.map(({ signature }) => signature),
    now.map(({ signature }) => signature),
    { maxEditLength: MOST_DIFFERENT_ROWS },
  );
  if (!pieces) return byNumber(old, now);
  const found: { pairs: [number, number][]; removed: number[]; added: number[] } = {
    pairs: [],
    removed: [],
    added: [],
  };
  let [oldAt, newAt] = [0, 0];
  let gone: readonly Line[] = [];
  let fresh: readonly Line[] = [];
  const settle = () => {
    const { pairs, removed, added } = pairedInOrder(gone, fresh);
    found.pairs.push(...pairs.map(([from, to]): [number, number] => [from, to]));
    found.removed.push(...removed);
    found.added.push(...added);
    [gone, fresh] = [[], []];
  };
  for (const { count, added, removed } of pieces) {
    if (removed) {
      gone = [...gone, ...old.slice(oldAt, oldAt + count)];
      oldAt += count;
    } else if (added) {
      fresh = [...fresh, ...now.slice(newAt, newAt + count)];
      newAt += count;
    } else {
      settle();
      for (let step = 0; step < count; step += 1) {
        const [from, to] = [old[oldAt + step], now[newAt + step]];
        if (from && to) found.pairs.push([from.row, to.row]);
      }
      oldAt += count;
      newAt += count;
    }
  }
  settle();
  return found;
}

/** Lines that were replaced by others: as many by as many are the same ones changed, else those that are alike. */
function pairedInOrder(gone: readonly Line[], fresh: readonly Line[]): Alignment {
  if (gone.length === fresh.length)
    return { pairs: gone.map(({ row }, place) => [row, fresh[place]?.row ?? row]), removed: [], added: [] };
  const pairs: [number, number][] = [];
  const bags = fresh.map(({ text }) => bagOf(text));
  let next = 0;
  for (const { row, text } of gone) {
    const bag = bagOf(text);
    const ahead = bags
      .slice(next, next + LOOKED_AT)
      .findIndex((other) => likeness(bag, other) >= LEAST_LIKENESS);
    const match = fresh[next + ahead];
    if (ahead < 0 || !match) continue;
    pairs.push([row, match.row]);
    next += ahead + 1;
  }
  return rest(pairs, gone, fresh);
}

function byNumber(old: readonly Line[], now: readonly Line[]): Alignment {
  const rows = new Set(now.map(({ row }) => row));
  const pairs = old.filter(({ row }) => rows.has(row)).map(({ row }): [number, number] => [row, row]);
  return rest(pairs, old, now);
}

function rest(pairs: readonly [number, number][], old: readonly Line[], now: readonly Line[]): Alignment {
  const from = new Set(pairs.map(([row]) => row));
  const to = new Set(pairs.map(([, row]) => row));
  return {
    pairs,
    removed: old.map(({ row }) => row).filter((row) => !from.has(row)),
    added: now.map(({ row }) => row).filter((row) => !to.has(row)),
  };
}

function contentOf(cell: TemplateCell): string {
  if (cell.formula !== null) return "=";
  return cell.locked ? fixedText(cell) : "_";
}

/** What a cell says whoever fills in the form. */
export function fixedText({ formula, value, locked }: TemplateCell): string {
  if (formula !== null || !locked) return "";
  if (value.kind === "text") return value.text;
  return value.kind === "number" ? value.decimal : "";
}
