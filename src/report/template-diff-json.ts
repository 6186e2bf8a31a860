/** The differences for programs: `TemplateDiff` itself. */
import type { Aspect, Change, ChangeSide, TemplateDiff } from "../template-diff.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. The order of the keys is part of the contract. */
export function templateDiffJson({
  tool,
  old,
  new: now,
  summary,
  changes,
  doubts,
  impact,
}: TemplateDiff): string {
  const ordered = { tool, old, new: now, summary, changes: changes.map(orderedChange), doubts, impact };
  return `${shownSafely(JSON.stringify(ordered, null, 2))}\n`;
}

function orderedChange({ kind, about, affectsScore, old, new: now, words }: Change) {
  return {
    kind,
    about: orderedAspect(about),
    affectsScore,
    old: orderedSide(old),
    new: orderedSide(now),
    words,
  };
}

function orderedAspect({ kind, ...rest }: Aspect) {
  return { kind, ...rest };
}

function orderedSide(side: ChangeSide | null) {
  return side && { sheet: side.sheet, cells: side.cells, value: side.value };
}
