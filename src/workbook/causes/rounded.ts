/** Rounding on the way: in the formula itself, or in those that it reads. */
import type { Cause } from "../../reconciliation.ts";
import type { Scalar } from "../formula/scalar.ts";
import { partsOf } from "../formula/understood.ts";
import { type Evidence, isFigure, keyOf, namedFrom, provesFigure, type Suspect } from "./evidence.ts";
import { isRounding, withoutRounding } from "./expressions.ts";
import { readCells } from "./read-cells.ts";

/** Without the rounding the figure is right. */
export function roundedSteps(suspect: Suspect, evidence: Evidence): Cause | null {
  const { figure, expression } = suspect;
  if (partsOf(expression).some(isRounding) && provesFigure(withoutRounding(expression), suspect, evidence))
    return { kind: "rounded", cells: [figure.at.cell] };
  return roundedInputs(suspect, evidence);
}

/** A score that adds up criteria, each of them rounded. */
function roundedInputs({ figure, recomputed, expression }: Suspect, evidence: Evidence): Cause | null {
  const { saved, rubric } = evidence;
  const unrounded = new Map<string, Scalar>();
  const cells: string[] = [];
  for (const at of readCells(expression, figure.at, saved)) {
    const own = saved.expressionAt(at);
    if (!own || !partsOf(own).some(isRounding)) continue;
    unrounded.set(keyOf(at), saved.result(withoutRounding(own), at));
    cells.push(namedFrom(figure.at, at));
  }
  if (cells.length === 0) return null;
  const result = saved.result(expression, figure.at, unrounded);
  return isFigure(result, recomputed, rubric) ? { kind: "rounded", cells } : null;
}
