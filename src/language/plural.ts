/** A count with its noun, in English: `1 file`, `2 files`. */
export function plural(count: string, noun: string): string {
  return `${count} ${noun}${count === "1" ? "" : "s"}`;
}
