/** The printed tables, in Markdown so that they can be put into docs/performance.md as they are. */
import type { Run } from "./runs.ts";
import { pairedRatio, summarise } from "./statistics.ts";

/** A target of the project: how often one program fits into another's time, or how much of it it takes. */
export interface Target {
  readonly label: string;
  readonly of: string;
  readonly against: string;
  readonly atLeast?: number;
  readonly atMost?: number;
}

type Times = ReadonlyMap<string, readonly number[]>;

/** Median, minimum and maximum of every series, with the ratio of each to the first one named. */
export function timesTable(times: Times, reference: string): string {
  const base = times.get(reference) ?? [];
  const rows = [...times].map(([name, series]) => {
    const { min, median, max, count } = summarise(series);
    const ratio = series.length === base.length ? pairedRatio(series, base) : median / summarise(base).median;
    return [name, figure(median), figure(min), figure(max), String(count), ratio.toFixed(2)];
  });
  return table(["program", "median ms", "min", "max", "runs", `× ${reference}`], rows);
}

/** Each target with what was measured. A target whose peer is not installed says so. */
export function targetsTable(targets: readonly Target[], times: Times): string {
  const rows = targets.map((target) => {
    const [own, other] = [times.get(target.of), times.get(target.against)];
    const wanted = target.atLeast === undefined ? `≤ ${target.atMost}` : `≥ ${target.atLeast}`;
    if (!own || !other) return [target.label, wanted, "–", "not measured"];
    const ratio = target.atLeast === undefined ? pairedRatio(own, other) : pairedRatio(other, own);
    const pass = ratio >= (target.atLeast ?? 0) && ratio <= (target.atMost ?? Number.POSITIVE_INFINITY);
    return [target.label, wanted, ratio.toFixed(2), pass ? "pass" : "miss"];
  });
  return table(["target", "wanted", "measured", ""], rows);
}

/** Runs side by side. @param workbooks how many each of them did; null where they differ */
export function runsTable(runs: readonly Run[], workbooks: number | null): string {
  const rows = runs.map(({ name, ms, peakMb }) => [
    name,
    (ms / 1000).toFixed(1),
    workbooks === null ? "" : (workbooks / (ms / 1000)).toFixed(0),
    peakMb.toFixed(0),
  ]);
  return table(["run", "seconds", "workbooks/s", "peak MB"], rows);
}

/** A target that is a single ratio. */
export interface RatioTarget {
  readonly label: string;
  readonly ratio: number;
  readonly atLeast?: number;
  readonly atMost?: number;
}

export function ratiosTable(targets: readonly RatioTarget[]): string {
  const rows = targets.map(({ label, ratio, atLeast, atMost }) => [
    label,
    atLeast === undefined ? `≤ ${atMost}` : `≥ ${atLeast}`,
    ratio.toFixed(2),
    ratio >= (atLeast ?? Number.NEGATIVE_INFINITY) && ratio <= (atMost ?? Number.POSITIVE_INFINITY)
      ? "pass"
      : "miss",
  ]);
  return table(["target", "wanted", "measured", ""], rows);
}

function figure(ms: number): string {
  return ms < 100 ? ms.toFixed(1) : ms.toFixed(0);
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const widths = head.map((title, column) =>
    Math.max(title.length, ...rows.map((row) => row[column]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(" | ")} |`;
  const rule = `|${widths.map((width, column) => (column === 0 ? "-".repeat(width + 2) : `${"-".repeat(width + 1)}:`)).join("|")}|`;
  return [line(head), rule, ...rows.map(line)].join("\n");
}
