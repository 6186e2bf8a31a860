/** What a reporter is: a pure function from the result to text. It computes no score and prints nothing. */
import type { EvaluationDocument } from "../evaluation.ts";
import type { Language } from "../language/language.ts";

export interface ReportOptions {
  readonly language: Language;
  /**
   * `check`, in the terminal only, and `template` show what was found and leave the scores out; a template needs no OPD.
   */
  readonly view?: "score" | "check" | "template";
  /** Terminal only: colours through escape sequences. */
  readonly colour?: boolean;
  /** Terminal only: columns to fill; 80 when nobody knows, as in a pipe. */
  readonly width?: number;
}

export type Reporter = (document: EvaluationDocument, options: ReportOptions) => string;
