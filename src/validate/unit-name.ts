/** When two names of an OPD are the same name. */
import { isAscii, plainLetters } from "../letters.ts";

/**
 * What stays of a name or a code when case, spacing, punctuation and character width do not count and *&* is *dan*.
 * Nothing else is guessed: *Dinas Pendidikan* and *Disdik* are two names.
 */
export function plainName(name: string): string {
  const shown = isAscii(name) ? name : name.normalize("NFKC").replace(/\p{Cf}/gu, "");
  return plainLetters(shown.replaceAll("&", " dan "));
}
