/** What the formats for other programs need of one file: an `Evaluation` is such a file, and so is a checked template. */
import type { Diagnostic } from "../diagnostic.ts";
import type { EvaluatedComponent, Evaluation } from "../evaluation.ts";

export interface CheckedFile {
  readonly file: string;
  /** Null when the file could not be opened. */
  readonly sha256: string | null;
  readonly diagnostics: readonly Diagnostic[];
  /** The answer sheet and what was read from it, where there is any. */
  readonly sheet?: string | null;
  /** Set where the file holds several OPDs and this is one of them. */
  readonly among?: Evaluation["among"];
  readonly components?: readonly EvaluatedComponent[];
}

/** A finding's place as a spreadsheet writes it: `LKE Unit!D7`; empty for the file as a whole. */
export function placeOf({ sheet, cell }: Pick<Diagnostic, "sheet" | "cell">): string {
  return [sheet, cell].filter((part) => part !== null).join("!");
}
