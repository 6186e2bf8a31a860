/** How a stage of the comparison notes a change. */
import type { Aspect, Change, ChangeSide } from "../template-diff.ts";

/** A change of something that is not worded; what was reworded has its words marked where it is found. */
export function changeOf(
  kind: Change["kind"],
  about: Aspect,
  old: ChangeSide | null,
  now: ChangeSide | null,
  affectsScore: boolean,
): Change {
  return { kind, about, affectsScore, old, new: now, words: null };
}
