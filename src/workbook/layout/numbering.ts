/** How a form numbers the rows of each level: `A.1` and `B.2` alike, and neither like `1.`. */

import { lettersIn } from "../../letters.ts";
import type { RowKind } from "./row-kind.ts";
import type { FoundRow } from "./table-row.ts";

/** Longer texts in a number column are titles. */
const LONGEST = 16;

const TWO_LETTERS = lettersIn(String.raw`[\p{L}]{2}`);

/** The number of a row, where it is nothing but digits. */
export function numeralOf(code: string): string | undefined {
  return /^\d+(?=\.?$)/.exec(code)?.[0];
}

/** The pattern of a number: `9` for digits, `I` for Roman ones, `A` and `a` for letters; empty for a title. */
export function numberingOf(code: string): string {
  const text = code.length > LONGEST ? "" : code.normalize("NFKC").trim();
  const arabic = text.replace(/[IVX]+/g, "");
  if (TWO_LETTERS(arabic).test(arabic)) return "";
  return text
    .replace(/\d+/g, "9")
    .replace(/[IVX]+/g, "I")
    .replace(/[A-HJ-UWYZ]/g, "A")
    .replace(/[a-z]/g, "a");
}

/**
 * Knows the rows of a table that are numbered like its components or sub-components although the rubric has none of
 * their name: what stands below them is none of the sub-component's above.
 */
export class Levels {
  readonly #component = new Set<string>();
  readonly #subcomponent = new Set<string>();
  readonly #criterion = new Set<string>();
  #weighted = false;

  /** The row, as a stranger where its number makes it one. */
  placed(row: FoundRow): FoundRow {
    const { kind, numbering, worded, weighted } = row;
    if (kind.kind === "component") this.#component.add(numbering);
    if (kind.kind === "subcomponent") {
      this.#subcomponent.add(numbering);
      this.#weighted ||= weighted;
    }
    if (kind.kind !== "other") return row;
    if (worded) this.#criterion.add(numbering);
    const level = worded || row.title === "" ? null : this.#levelOf(row);
    const stranger: RowKind | null = level && { kind: "stranger", candidates: [], level };
    return stranger ? { ...row, kind: stranger } : row;
  }

  #levelOf({ numbering, weighted }: FoundRow): "component" | "subcomponent" | null {
    // Digits alone count anything; and documents under a criterion may be lettered like sub-components, unweighted.
    if (!/[AaI]/.test(numbering) || this.#criterion.has(numbering)) return null;
    if (this.#weighted ? !weighted : !/[AI]/.test(numbering)) return null;
    const isComponent = this.#component.has(numbering);
    const isSubcomponent = this.#subcomponent.has(numbering);
    if (isComponent === isSubcomponent) return null;
    return isComponent ? "component" : "subcomponent";
  }
}
