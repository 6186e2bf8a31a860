/** Plans for programs: `Plan` itself, one for each OPD. */
import type { Plan } from "../plan.ts";
import { shownSafely } from "./json.ts";

/** Ends with a newline. */
export function planJson(
  tool: { readonly name: string; readonly version: string },
  plans: readonly Plan[],
): string {
  return `${shownSafely(JSON.stringify({ tool, plans }, null, 2))}\n`;
}
