/** A computed number as text. */
import { shown } from "./scalar.ts";

/** Plain decimal text to nine places: beyond them a form shows the noise of its floats. */
export function plainDecimal(value: number): string {
  if (Math.abs(value) >= 1e15) return BigInt(Math.trunc(value)).toString();
  return shown(value)
    .toFixed(9)
    .replace(/\.?0+$/, "");
}
