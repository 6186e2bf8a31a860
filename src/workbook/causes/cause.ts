/** Why one figure differs, by the first cause that is proven. */
import type { Cause, ComparedFigure, UnknownCause } from "../../reconciliation.ts";
import { UnknownFormula } from "../formula/scalar.ts";
import { FaultError } from "../zip/fault.ts";
import { copyCause } from "./copy-causes.ts";
import { errorHidden } from "./error-hidden.ts";
import { type Evidence, isStated, type Search, type Suspect } from "./evidence.ts";
import { followed } from "./followed.ts";
import { answersOpen } from "./open-answers.ts";
import { otherFigure } from "./other-figure.ts";
import { predicateCause } from "./predicate-causes.ts";
import { roundedSteps } from "./rounded.ts";
import { criterionCause, scoreCause } from "./score-causes.ts";
import { staleCause } from "./stale.ts";
import { sumCause } from "./sum-causes.ts";
import { sumMissing } from "./sum-missing.ts";
import { typedCause } from "./typed.ts";

/** In this order: what comes first explains what would look like a later one. */
const SEARCHES: Readonly<Partial<Record<ComparedFigure["what"], readonly Search[]>>> = {
  criterion: [errorHidden, followed, roundedSteps, otherFigure, criterionCause],
  subcomponent: [errorHidden, followed, roundedSteps, otherFigure, scoreCause],
  component: [errorHidden, followed, roundedSteps, otherFigure, sumCause],
  copy: [errorHidden, followed, copyCause],
  total: [errorHidden, followed, roundedSteps, otherFigure, sumCause],
};

const SUMS: ReadonlySet<ComparedFigure["what"]> = new Set(["component", "total"]);

/** The cause of a difference. Nothing is told that was not tried and found to give the right figure. */
export function causeOf(figure: ComparedFigure, evidence: Evidence): Cause {
  try {
    return provenCause(figure, evidence) ?? unknown("unproven");
  } catch (error) {
    // What a formula reads may stand on a sheet that is damaged.
    if (error instanceof UnknownFormula || error instanceof FaultError) return unknown("formula");
    throw error;
  }
}

function unknown(reason: UnknownCause): Cause {
  return { kind: "unknown", reason };
}

function provenCause(figure: ComparedFigure, evidence: Evidence): Cause | null {
  const { saved } = evidence;
  const { recomputed, at, stated, what } = figure;
  const expression = saved.expressionAt(at);
  if (!expression) return evidence.formulasKnown ? typedCause(figure, evidence) : unknown("format");
  if (what === "predicate") return predicateCause(figure, expression, evidence);
  if (recomputed === null || typeof recomputed === "string") return answersOpen(figure, expression, evidence);
  const suspect: Suspect = { figure, recomputed, expression };
  const stale = staleCause(suspect, evidence);
  if (stale) return stale;
  // Programs do not agree on what a range without its sum shows.
  const bare = SUMS.has(what) ? sumMissing(suspect, evidence) : null;
  if (bare) return bare;
  // What shows something else than its formula gives cannot be explained by the formula.
  if (!isStated(saved.result(expression, at), stated)) return null;
  for (const search of SEARCHES[what] ?? []) {
    const cause = search(suspect, evidence);
    if (cause) return cause;
  }
  return null;
}
