/** Names for what is added, numbered above everything that has such a name already. */

/**
 * Gives a new name at each call: `rId8` after `rId7`. No name is given that is taken, whatever its case.
 *
 * @param pattern finds the number in a name. Let it match nine digits at most: beyond what a number holds exactly,
 *   the next one is the same one
 */
export function numberedNames(
  taken: readonly string[],
  pattern: RegExp,
  nameOf: (number: number) => string,
): () => string {
  const names = new Set(taken.map((name) => name.toLowerCase()));
  let number = taken.reduce((highest, name) => Math.max(highest, Number(pattern.exec(name)?.[1] ?? 0)), 0);
  return () => {
    do number += 1;
    while (names.has(nameOf(number).toLowerCase()));
    return nameOf(number);
  };
}
