/** Whether a file was made from a template at all, by how much of the answer table is still there. */
import type { Departure, Share } from "../../departures.ts";
import type { Template, TemplateRow } from "../../template.ts";
import { plainWords } from "../layout/words.ts";
import type { SheetPair } from "./departures.ts";

/** Below this share of rows times columns a file that says itself that it is of another form is one. */
const LEAST_OF_ANOTHER = 0.75;

/** Below this any file is. */
const LEAST = 0.5;

/** @param saysOther the file names another rubric, layout or version */
export function unlikeForm(
  ours: Template,
  theirs: Template,
  { pairs, saysOther }: { readonly pairs: readonly SheetPair[]; readonly saysOther: boolean },
): Extract<Departure, { readonly kind: "unlike" }> | null {
  const pair = pairs.find(({ template }) => template.name === ours.answerSheet);
  if (!pair) return null;
  const rows = shareOf(ours.rows, (row) => isKept(row, pair, theirs));
  const columns = shareOf(ours.columns, ({ column }) => !pair.aligned.columns.missing.includes(column));
  const share = (rows.same / rows.of) * (columns.same / columns.of);
  if (share >= (saysOther ? LEAST_OF_ANOTHER : LEAST)) return null;
  return { kind: "unlike", rows, columns, at: null };
}

function shareOf<T>(all: readonly T[], isSame: (one: T) => boolean): Share {
  return { same: all.filter(isSame).length, of: all.length };
}

function isKept({ row, text }: TemplateRow, { aligned }: SheetPair, theirs: Template): boolean {
  const place = aligned.rows.toFile(row);
  const other = theirs.rows.find((one) => one.row === place);
  return other !== undefined && plainWords(other.text) === plainWords(text);
}
