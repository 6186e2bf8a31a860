/** What every block of the result sheet is made from. */
import type { WorkbookTexts } from "../../language/workbook-id.ts";
import type { AssessorFigures, ScoredSource } from "./figures.ts";
import type { Plan } from "./plan.ts";

/** The program that made a sheet. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Shared by all blocks of one sheet. */
export interface ResultContext extends ScoredSource {
  readonly texts: WorkbookTexts;
  readonly tool: Tool;
  readonly figures: readonly AssessorFigures[];
  readonly plan: Plan;
}
