/** The recommendations that a result holds, one by one. */
import type { EvaluatedComponent, EvaluatedSubcomponent } from "../evaluation.ts";
import { plainName } from "../validate/unit-name.ts";

/** A text of the evaluator's about a sub-component. */
export interface Recommended {
  readonly code: string;
  readonly text: string;
}

/** The texts of one field, where they say anything: a dash in a cell does not. */
export function recommendedIn(
  components: readonly EvaluatedComponent[],
  field: keyof Pick<EvaluatedSubcomponent, "recommendation" | "evaluatorNote">,
): readonly Recommended[] {
  return components
    .flatMap(({ subcomponents }) => subcomponents)
    .flatMap((subcomponent) => {
      const text = (subcomponent[field] ?? "").trim();
      return /[\p{L}\p{N}]/u.test(text) ? [{ code: subcomponent.code, text }] : [];
    });
}

/** What a line of a list begins with: `1.`, `2)`, `a.`, `(3)`, `-`, `•`. */
const MARK = /^\s*(?:\(?\d{1,2}(?:\)|\.(?![\p{L}\p{N}]))|\(?[a-z](?:\)|\.(?=\s))|[-–•*·▪►])\s*/iu;

/**
 * The parts of a text that is a list, each on its own line behind a mark; the text alone where it is none. Lines
 * without a mark go on from the line before.
 */
export function partsOf(text: string): readonly string[] {
  const lines = text.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  const marked = lines.filter((line) => MARK.test(line)).length;
  if (marked < 2 || !MARK.test(lines[0] ?? "")) return [text];
  const parts: string[] = [];
  for (const line of lines) {
    if (MARK.test(line)) parts.push(line.replace(MARK, "").trim());
    else parts.push(`${parts.pop() ?? ""} ${line.trim()}`.trim());
  }
  return parts;
}

/** What a recommendation says, whatever its case, spacing, punctuation, its number and the code written before it. */
export function wordsOf(text: string): string {
  return plainName(
    text
      .replace(MARK, "")
      .replace(/^\s*\d\.[a-z]\s*[:.–-]\s*/i, "")
      .replace(MARK, ""),
  );
}
