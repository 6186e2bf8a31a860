/**
 * Cohen's weighted kappa: how far two assessors agree beyond what their own habits would bring about by chance.
 *
 * The weights are linear: letters n places apart count n times as one place apart. A step is what the rest of this
 * analysis counts in, and the usual self-assessment is one step too high everywhere; quadratic weights forgive exactly
 * that, and rise with the number of letters in a scale (Brenner & Kliebsch, Epidemiology 7, 1996, pp. 199-202).
 *
 * The standard error is the asymptotic one of Fleiss, Cohen & Everitt (Psychological Bulletin 72, 1969, pp. 323-327):
 *
 *     var κ = { Σ p_ij [ w_ij − (w̄_i. + w̄_.j)(1 − κ) ]² − [ κ − p_e (1 − κ) ]² } ÷ { n (1 − p_e)² }
 *
 * It takes the pairs for independent. κ and its variance are exact; only the root is cut off, after six decimals.
 */
import { type Exact, exact, published, squareRoot, sum, ZERO } from "../exact.ts";
import { GAP_THRESHOLDS, type Kappa } from "../gap.ts";

/** The 97.5 % point of the normal distribution. */
const Z = "1.959964";
const ROOT_DECIMALS = 6;
/** Of a kappa as it is told. */
const DECIMALS = 4;

/** So many pairs of one place for the OPD and one for the evaluator. */
type Table = readonly (readonly number[])[];

/** @param pairs places in the scale, of the OPD and of the evaluator, @param letters how many letters the scale has */
export function kappaOf(
  pairs: readonly (readonly [self: number, evaluator: number])[],
  letters: number,
): Kappa {
  const n = pairs.length;
  if (n === 0) return { n, value: null, interval: null, because: "no-pairs" };
  const table = Array.from({ length: letters }, () => Array.from({ length: letters }, () => 0));
  for (const [self, evaluator] of pairs) {
    const row = table[self];
    if (row) row[evaluator] = (row[evaluator] ?? 0) + 1;
  }
  const parts = partsOf(table, n);
  if (parts === null) return { n, value: null, interval: null, because: "one-letter" };
  const { kappa, variance } = parts;
  return {
    n,
    value: published(kappa, DECIMALS),
    interval:
      n < GAP_THRESHOLDS.intervalFrom || isForced(kappa, variance) ? null : intervalOf(kappa, variance),
    because: null,
  };
}

/** Null where both gave one and the same letter throughout: nothing is left to agree on beyond chance. */
function partsOf(table: Table, n: number): { readonly kappa: Exact; readonly variance: Exact } | null {
  const places = [...table.keys()];
  const rows = places.map((i) =>
    share(
      places.reduce((all, j) => all + countAt(table, i, j), 0),
      n,
    ),
  );
  const columns = places.map((j) =>
    share(
      places.reduce((all, i) => all + countAt(table, i, j), 0),
      n,
    ),
  );
  const weight = weights(table.length);
  const ofRow = places.map((i) => sum(places.map((j) => (columns[j] ?? ZERO).mul(weight(i, j)))));
  const ofColumn = places.map((j) => sum(places.map((i) => (rows[i] ?? ZERO).mul(weight(i, j)))));
  const chance = sum(places.map((i) => (rows[i] ?? ZERO).mul(ofRow[i] ?? ZERO)));
  const beyond = exact(1).sub(chance);
  if (beyond.equals(ZERO)) return null;
  const cells = cellsOf(table, n);
  const observed = sum(cells.map(({ i, j, p }) => p.mul(weight(i, j))));
  const kappa = observed.sub(chance).div(beyond);
  const rest = exact(1).sub(kappa);
  const squares = cells.map(({ i, j, p }) => {
    const habit = (ofRow[i] ?? ZERO).add(ofColumn[j] ?? ZERO);
    return p.mul(square(weight(i, j).sub(habit.mul(rest))));
  });
  const centre = square(kappa.sub(chance.mul(rest)));
  return { kappa, variance: sum(squares).sub(centre).div(square(beyond).mul(n)) };
}

/** The cells that hold something. */
function cellsOf(
  table: Table,
  n: number,
): readonly { readonly i: number; readonly j: number; readonly p: Exact }[] {
  return table.flatMap((row, i) =>
    row.flatMap((count, j) => (count === 0 ? [] : [{ i, j, p: share(count, n) }])),
  );
}

function countAt(table: Table, i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function share(count: number, n: number): Exact {
  return exact(count).div(n);
}

/** 1 for the same letter, 0 for the two ends of the scale. */
function weights(letters: number): (i: number, j: number) => Exact {
  const widest = Math.max(letters - 1, 1);
  return (i, j) => exact(1).sub(exact(Math.abs(i - j)).div(widest));
}

function square(value: Exact): Exact {
  return value.mul(value);
}

/** Of an assessor who gave one letter throughout it is 0 whatever the other gave: no doubt, and no knowledge either. */
function isForced(kappa: Exact, variance: Exact): boolean {
  return variance.equals(ZERO) && kappa.equals(ZERO);
}

function intervalOf(kappa: Exact, variance: Exact): Kappa["interval"] {
  const reach = squareRoot(variance, ROOT_DECIMALS).mul(exact(Z));
  const within = (value: Exact) => (value.gt(1) ? exact(1) : value.lt(-1) ? exact(-1) : value);
  return {
    low: published(within(kappa.sub(reach)), DECIMALS),
    high: published(within(kappa.add(reach)), DECIMALS),
  };
}
