/**
 * The sole arithmetic of the project: exact rationals, and the one rounding function. Floats never enter a
 * score, because 0.1 + 0.2 must not decide a city's predicate.
 */
import Fraction from "fraction.js";

/** An exact rational number. Immutable. */
export type Exact = Fraction;

/**
 * Reads a decimal exactly as it is written.
 *
 * @param decimal plain decimal text such as `"4.5"`, or a number that was itself written as a decimal (a weight
 *   of the rubric file): a number is taken by its shortest decimal spelling, never by its binary value.
 * @throws when the text is not a plain decimal
 */
export function exact(decimal: string | number): Exact {
  const text = String(decimal);
  const known = remembered.get(text);
  if (known) return known;
  if (!/^-?\d+(\.\d+)?$/.test(text)) throw new Error(`not a decimal number: ${text}`);
  const value = new Fraction(text);
  if (remembered.size >= REMEMBERED) remembered.clear();
  remembered.set(text, value);
  return value;
}

/** The weights and values of a rubric come up again and again, and reading one costs more than computing with it. */
const REMEMBERED = 1024;
const remembered = new Map<string, Exact>();

export const ZERO: Exact = new Fraction(0);

/** The exact sum; 0 for an empty list. */
export function sum(values: Iterable<Exact>): Exact {
  let total = ZERO;
  for (const value of values) total = total.add(value);
  return total;
}

/** The sum of all, or null while one of them is missing: what is missing is not zero. */
export function sumIfAll(values: readonly (Exact | null)[]): Exact | null {
  const known = values.filter((value) => value !== null);
  return known.length === values.length ? sum(known) : null;
}

/** The points that a value of 100 earns of a weight (Lampiran I p. 36): weight × value ÷ 100. */
export function pointsOf(weight: number, value: number): Exact {
  return exact(weight).mul(exact(value)).div(100);
}

/** The decimals of a figure in the machine-readable outputs. */
const PUBLISHED_DECIMALS = 2;

/** The one rounding of the project: half up, to so many decimals. */
export function rounded(value: Exact, decimals: number): Exact {
  return value.round(decimals);
}

/** A figure as a JSON number: rounded once, two decimals at most unless it is no figure of points. */
export function published(value: Exact, decimals = PUBLISHED_DECIMALS): number {
  return Number(rounded(value, decimals).toString(decimals));
}

/** A difference as a JSON number: its size is rounded, so that the opposite difference is told as its opposite. */
export function publishedDifference(value: Exact): number {
  const size = published(value.abs());
  // Nothing is neither above nor below.
  return value.lt(ZERO) && size !== 0 ? -size : size;
}

/** The square root cut off after so many decimals, the same digits on every machine: no float takes part. */
export function squareRoot(value: Exact, decimals: number): Exact {
  if (value.lt(ZERO)) throw new Error("no root of a negative number");
  const scale = 10n ** BigInt(decimals);
  return new Fraction(wholeRoot((value.n * scale * scale) / value.d), scale);
}

/** The largest whole number whose square is not above it, by Newton's way from above. */
function wholeRoot(value: bigint): bigint {
  if (value < 2n) return value;
  let root = 1n << BigInt(Math.ceil(value.toString(2).length / 2));
  for (;;) {
    const next = (root + value / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}

/** A quotient of two whole numbers of any size. */
export function quotient(dividend: bigint, divisor: bigint): Exact {
  return new Fraction(dividend, divisor);
}
