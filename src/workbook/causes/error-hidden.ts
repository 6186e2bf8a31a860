/** `IFERROR(…,0)` that shows its other value, because what it guards is an error. */
import type { Cause } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { isError, type Scalar } from "../formula/scalar.ts";
import { type Evidence, isStated, namedFrom, type Suspect } from "./evidence.ts";
import { withoutOuterRounding } from "./expressions.ts";
import { readCells } from "./read-cells.ts";

/** The whole figure is what stands instead of an error. Which cell the error comes from is told where it is one. */
export function errorHidden({ figure, expression }: Suspect, { saved }: Evidence): Cause | null {
  const guarded = guardedPart(withoutOuterRounding(expression));
  if (!guarded) return null;
  const { wanted, instead } = guarded;
  const error = saved.result(wanted, figure.at);
  if (!isError(error) || !isStated(saved.result(instead, figure.at), figure.stated)) return null;
  // A range without its sum is an error of its own, and the formula would be right in no cell.
  if (wanted.kind === "area") return null;
  const sources = readCells(wanted, figure.at, saved).filter((at) => isError(saved.valueAt(at)));
  return {
    kind: "error-hidden",
    error: error.error,
    cells: sources.map((at) => namedFrom(figure.at, at)),
  };
}

const NOTHING: Expression = { kind: "literal", value: null as Scalar };

function guardedPart(
  expression: Expression,
): { readonly wanted: Expression; readonly instead: Expression } | null {
  if (expression.kind !== "call" || (expression.name !== "IFERROR" && expression.name !== "IFNA"))
    return null;
  const [wanted, instead] = expression.args;
  return wanted ? { wanted, instead: instead ?? NOTHING } : null;
}
