/**
 * What a sheet, or anything else that stays as it is, says whoever asks. A workbook of several OPDs is looked through for the
 * figures of each of them, and what its sheets hold is found out once.
 */

/** The same for the same thing, found when first asked for and forgotten with it. */
export function toldOnce<Key extends object, T extends object>(tell: (key: Key) => T): (key: Key) => T {
  const told = new WeakMap<Key, T>();
  return (key) => {
    const known = told.get(key);
    if (known) return known;
    const found = tell(key);
    told.set(key, found);
    return found;
  };
}
