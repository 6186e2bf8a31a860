/**
 * Letters and scores that stand twice, once on the way and once as they were settled: `Huruf Awal` and `Huruf Akhir`,
 * `Nilai Sementara` and `Nilai Final`. The last one counts, but only where both titles say so; a lone `Huruf Akhir`
 * beside a plain `Huruf` does not tell what the other one is.
 */
import type { HeadedColumn } from "./headers.ts";
import { ownerOf, type Stage, stageOf } from "./headings.ts";

/** The columns with their stage, where it is told; a first one holds nobody's answers any more. */
export function withStages(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const groups = stagesByTitle(columns);
  if (groups.size === 0) return columns;
  return columns.map((column) => {
    const told = isStaged(column) ? stageOf(column.words) : null;
    const stages = told ? (groups.get(keyOf(column, told.of)) ?? []) : [];
    if (!told || stages.length < 2) return column;
    // Beside another one `Final` names the stage and not who answers.
    const own = ownerOf(told.of);
    const owner = own === "unnamed" ? ownerOf(column.parent) : own;
    if (new Set(stages).size < 2) return { ...column, owner };
    return told.stage === "first"
      ? { ...column, owner, stage: "first", role: "other" }
      : { ...column, owner, stage: "last" };
  });
}

function stagesByTitle(columns: readonly HeadedColumn[]): ReadonlyMap<string, readonly Stage[]> {
  const stages = new Map<string, Stage[]>();
  for (const column of columns) {
    const told = isStaged(column) ? stageOf(column.words) : null;
    if (!told) continue;
    const key = keyOf(column, told.of);
    stages.set(key, [...(stages.get(key) ?? []), told.stage]);
  }
  return stages;
}

function isStaged({ role }: HeadedColumn): boolean {
  return role === "answer" || role === "tick" || role === "score";
}

function keyOf({ parent }: HeadedColumn, title: string): string {
  return `${parent}|${title}`;
}
