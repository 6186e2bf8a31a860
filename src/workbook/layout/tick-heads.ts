/** Columns titled Ya and Tidak side by side under one title: together they are one answer column. */
import type { HeadedColumn } from "./headers.ts";

const YES = /^(jawaban |jawab |kriteria )?(ya|y|yes|terpenuhi|memenuhi|sudah)( (v|x|1|100))?$/;
const NO =
  /^(jawaban |jawab |kriteria )?(tidak|tdk|t|no|(tidak|tdk|belum) (terpenuhi|memenuhi)|belum)( (v|x|0))?$/;

/** The columns with each such pair told: the one is ticked for Ya, the other stands for nothing by itself. */
export function withTickPairs(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const told: HeadedColumn[] = [];
  for (const column of columns) {
    const before = told.at(-1);
    if (!before || !arePair(before, column)) told.push(column);
    else {
      told.pop();
      const [yes, no] = YES.test(column.words) ? [column, before] : [before, column];
      const pair = [{ ...yes, role: "tick", no: no.column } as const, { ...no, role: "other" } as const];
      told.push(...pair.sort((a, b) => a.column - b.column));
    }
  }
  return told;
}

function arePair(one: HeadedColumn, other: HeadedColumn): boolean {
  const isFree = ({ role, no }: HeadedColumn) => role !== "other" && no === undefined;
  return (
    other.column === one.column + 1 &&
    one.parent === other.parent &&
    isFree(one) &&
    isFree(other) &&
    ((YES.test(one.words) && NO.test(other.words)) || (NO.test(one.words) && YES.test(other.words)))
  );
}
