/** How a number format shows its number: as a date, as a percentage, or plainly. */

export type NumberLook = "plain" | "date" | "percent";

const BUILT_IN_PERCENT = new Set([9, 10]);
/** 14-17 and 22 everywhere; 27-36 and 50-58 are dates of East Asian versions (ECMA-376 part 1, 18.8.30). */
const BUILT_IN_DATES: readonly (readonly [from: number, to: number])[] = [
  [14, 17],
  [22, 22],
  [27, 31],
  [36, 36],
  [50, 54],
  [57, 58],
];

/** The look of a format that every program has under its number. */
export function builtInLook(id: number): NumberLook {
  if (BUILT_IN_PERCENT.has(id)) return "percent";
  return BUILT_IN_DATES.some(([from, to]) => id >= from && id <= to) ? "date" : "plain";
}

/** The look of a format code such as `0.0%` or `[$-421]dd mmmm yyyy;@`; a time of day alone is no date. */
export function lookOfCode(code: string): NumberLook {
  // Only the section for positive numbers counts; literals, colours, locales and fill characters show nothing.
  const [first = ""] = code.replace(/"[^"]*"?|\\.|[_*].|\[[^\]]*\]?/g, "").split(";");
  if (first.includes("%")) return "percent";
  if (/[yd]/i.test(first) && !/general/i.test(first)) return "date";
  // `m` is a month unless hours or seconds stand beside it.
  return /m/i.test(first) && !/[hs]/i.test(first) && !/general/i.test(first) ? "date" : "plain";
}
