/** A result that was saved before its inputs changed, and never computed again. */
import type { CellRef } from "../../assessment.ts";
import type { Cause } from "../../reconciliation.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import type { Scalar } from "../formula/scalar.ts";
import { type Evidence, isFigure, isStated, keyOf, namedFrom, type Suspect } from "./evidence.ts";
import { readCells } from "./read-cells.ts";

/** Computed from what was saved in the cells that it reads, the formula gives the right figure. */
export function staleCause({ figure, recomputed, expression }: Suspect, evidence: Evidence): Cause | null {
  const { saved, rubric } = evidence;
  const gives = saved.result(expression, figure.at);
  if (!isStated(gives, figure.stated))
    return isFigure(gives, recomputed, rubric) ? stale(figure.at, figure.at, gives) : null;
  for (const at of readCells(expression, figure.at, saved)) {
    const fresh = freshValue(at, evidence);
    if (fresh === null || sameValue(fresh, saved.valueAt(at))) continue;
    const result = saved.result(expression, figure.at, new Map([[keyOf(at), fresh]]));
    if (isFigure(result, recomputed, rubric)) return stale(figure.at, at, fresh);
  }
  return null;
}

/** What a cell's own formula gives now; null where none stands. Figures of the rule are compared themselves. */
function freshValue(at: CellRef, { saved, places }: Evidence): Scalar {
  if (places.some((place) => keyOf(place.at) === keyOf(at))) return null;
  const expression = saved.expressionAt(at);
  return expression && saved.result(expression, at);
}

function sameValue(one: Scalar, other: Scalar): boolean {
  if (typeof one === "number" && typeof other === "number") return plainDecimal(one) === plainDecimal(other);
  return JSON.stringify(one) === JSON.stringify(other);
}

function stale(from: CellRef, at: CellRef, gives: Scalar): Cause | null {
  if (typeof gives !== "number" && typeof gives !== "string") return null;
  const text = typeof gives === "number" ? plainDecimal(gives) : gives;
  return { kind: "stale", cell: namedFrom(from, at), gives: text };
}
