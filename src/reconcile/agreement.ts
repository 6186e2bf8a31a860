/** When a figure that a sheet states is the recomputed one. */
import { type Exact, exact, rounded } from "../exact.ts";
import type { Rubric } from "../rubric/schema.ts";

/** Half of the last published decimal: what rounding to two decimals may take away. */
const TOLERANCE = exact("0.005");

/** Whether a stated figure is not the recomputed one, nor that one properly rounded. */
export function disagrees(stated: string, recomputed: Exact, { rounding }: Rubric): boolean {
  const figure = exact(stated);
  if (figure.equals(rounded(recomputed, rounding.decimals))) return false;
  return figure.sub(recomputed).abs().gte(TOLERANCE);
}
