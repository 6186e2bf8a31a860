/** What the sheets of the workbook are made from. */
import type { Rubric } from "../../rubric/schema.ts";
import type { Side, TemplateContent } from "./content.ts";
import type { Figures } from "./figures.ts";
import type { LkePlan } from "./lke-plan.ts";
import type { Tables } from "./petunjuk.ts";

export interface Source {
  readonly rubric: Rubric;
  readonly plan: LkePlan;
  /** Where the formulas look up letters and predicates. */
  readonly tables: Tables;
  readonly content: TemplateContent;
  /** What the content comes to, for the values beside the formulas. */
  readonly figures: Readonly<Record<Side, Figures>>;
}
