/** When two names of an OPD are the same name. */

/**
 * What stays of a name or a code when case, spacing, punctuation and character width do not count and *&* is *dan*.
 * Nothing else is guessed: *Dinas Pendidikan* and *Disdik* are two names.
 */
export function plainName(name: string): string {
  return name
    .normalize("NFKC")
    .toLowerCase()
    .replaceAll("&", " dan ")
    .replace(/\p{Cf}/gu, "")
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}
