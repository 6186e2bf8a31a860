/** Names of sheets as Excel takes them; it refuses a workbook with any other. */

/** The longest name, in UTF-16 units. */
const LONGEST = 31;

/** The names in their order, no two the same but for case. One that Excel takes stays as it is. */
export function excelSheetNames(names: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return names.map((name) => {
    const base = accepted(name) || "Sheet";
    let free = base;
    for (let number = 2; taken.has(free.toLowerCase()); number += 1)
      free = `${base.slice(0, LONGEST - ` (${number})`.length)} (${number})`;
    taken.add(free.toLowerCase());
    return free;
  });
}

function accepted(name: string): string {
  return name
    .replace(/[[\]:*?/\\\p{Cc}]/gu, " ")
    .slice(0, LONGEST)
    .replace(/^'|'$|[\uD800-\uDBFF]$/g, "");
}
