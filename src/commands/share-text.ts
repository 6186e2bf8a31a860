/** A share of the OPDs as people write it: `BB:2/3`, `BB:60%`, `BB:0,6`. */
import { greatestDivisor } from "../plan/scale.ts";
import type { WantedShare } from "../region-plan/goals.ts";

const FRACTION = /^(\d{1,6})\s*\/\s*(\d{1,6})$/;
const PERCENT = /^(\d{1,3})(?:[.,](\d{1,2}))?\s*%$/;
const DECIMAL = /^([01])[.,](\d{1,4})$/;

/** What the text says, the letter as it is written; null for what is no share above 0 and up to 1. */
export function shareOf(text: string): WantedShare | null {
  const at = text.lastIndexOf(":");
  const letter = text.slice(0, Math.max(at, 0)).trim();
  const fraction = fractionOf(text.slice(at + 1).trim());
  if (letter === "" || fraction === null) return null;
  const [numerator, denominator] = fraction;
  if (numerator === 0 || numerator > denominator) return null;
  const common = greatestDivisor(numerator, denominator);
  return { letter, numerator: numerator / common, denominator: denominator / common };
}

function fractionOf(text: string): readonly [numerator: number, denominator: number] | null {
  const fraction = FRACTION.exec(text);
  if (fraction) return [Number(fraction[1]), Number(fraction[2])];
  const percent = PERCENT.exec(text);
  if (percent) return decimal(percent, 100);
  const written = DECIMAL.exec(text);
  return written && decimal(written, 1);
}

/** Digits before and after the mark as whole numbers, the way they are written. */
function decimal(
  [, whole = "", after = ""]: readonly string[],
  of: number,
): readonly [numerator: number, denominator: number] {
  return [Number(whole + after), of * 10 ** after.length];
}
