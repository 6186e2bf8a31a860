/** What is said about a series of times: medians, because a shared machine makes outliers and never a time too short. */

export interface Summary {
  readonly min: number;
  readonly median: number;
  readonly max: number;
  readonly count: number;
}

export function summarise(times: readonly number[]): Summary {
  const sorted = [...times].sort((a, b) => a - b);
  return {
    min: sorted.at(0) ?? Number.NaN,
    median: median(sorted),
    max: sorted.at(-1) ?? Number.NaN,
    count: sorted.length,
  };
}

/**
 * How many times longer one takes than the other: the median over the pairs that ran one after the other on the
 * same file, so that a slow moment of the machine meets both.
 */
export function pairedRatio(times: readonly number[], others: readonly number[]): number {
  if (times.length !== others.length) throw new Error(`${times.length} runs against ${others.length}`);
  return median(times.map((time, index) => time / (others[index] ?? Number.NaN)));
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle] ?? Number.NaN;
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? Number.NaN) + upper) / 2;
}
