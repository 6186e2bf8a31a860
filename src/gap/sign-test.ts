/**
 * The exact two-sided sign test: were it as likely that an OPD gives itself the better letter as the lesser one, how
 * likely would a split at least this uneven be? Equal pairs say nothing about the side and are left out.
 */
import { type Exact, exact, published, quotient } from "../exact.ts";
import { GAP_THRESHOLDS, type SignTest } from "../gap.ts";

/** Of a probability as it is told. */
const DECIMALS = 4;

interface Split {
  readonly over: number;
  readonly under: number;
}

/** p = min(1, 2 Σ C(n, i) ÷ 2ⁿ) over i from 0 to the lesser side. */
export function signTest({ over, under }: Split): Exact {
  const n = over + under;
  let ways = 1n;
  let tail = 1n;
  for (let i = 1; i <= Math.min(over, under); i += 1) {
    ways = (ways * BigInt(n - i + 1)) / BigInt(i);
    tail += ways;
  }
  const p = quotient(2n * tail, 2n ** BigInt(n));
  return p.gt(1) ? exact(1) : p;
}

/**
 * One test for each split, in their order. Of a dozen tests at 5 % one would find something in every second region
 * where nothing is; so the smallest p is multiplied by their number, the next by one less, and so on, none falling
 * below the one before (Holm, Scandinavian Journal of Statistics 6, 1979, pp. 65-70).
 */
export function signTests(splits: readonly Split[]): readonly SignTest[] {
  const tests = splits.map((split) => ({ split, p: signTest(split), adjusted: exact(1) }));
  let least = exact(0);
  for (const [place, test] of tests.toSorted((one, other) => one.p.compare(other.p)).entries()) {
    const raised = test.p.mul(tests.length - place);
    least = raised.gt(least) ? raised : least;
    test.adjusted = least.gt(1) ? exact(1) : least;
  }
  return tests.map(({ split: { over, under }, p, adjusted }) => ({
    untied: over + under,
    p: published(p, DECIMALS),
    adjusted: published(adjusted, DECIMALS),
    systematic: adjusted.gt(exact(GAP_THRESHOLDS.level).div(100)) ? null : over > under ? "over" : "under",
  }));
}
