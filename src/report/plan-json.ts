/** Plans for programs: `Plan` itself, one for each OPD, or `RegionPlan` itself, one for each year and rubric. */
import type { Plan } from "../plan.ts";
import type { RegionPlan } from "../region-plan.ts";
import { shownSafely } from "./json.ts";

interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Ends with a newline. */
export function planJson(tool: Tool, plans: readonly Plan[]): string {
  return `${shownSafely(JSON.stringify({ tool, plans }, null, 2))}\n`;
}

/** Ends with a newline. */
export function regionPlanJson(tool: Tool, regionPlans: readonly RegionPlan[]): string {
  return `${shownSafely(JSON.stringify({ tool, regionPlans }, null, 2))}\n`;
}
