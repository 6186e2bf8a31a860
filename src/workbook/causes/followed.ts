/** Figures that are wrong because those that they rest on are. */
import type { Cause, FigurePlace } from "../../reconciliation.ts";
import type { Scalar } from "../formula/scalar.ts";
import { type Evidence, isFigure, keyOf, namedFrom, provesFigure, type Suspect } from "./evidence.ts";
import { readsPlace } from "./read-cells.ts";

/** The formula is right: with the right figures in the cells that it reads it gives the right one. */
export function followed(suspect: Suspect, evidence: Evidence): Cause | null {
  const { figure, recomputed, expression } = suspect;
  const { saved, places, right, rubric } = evidence;
  if (!provesFigure(expression, suspect, evidence)) return null;
  const wrong = places.filter(
    (place) => readsPlace(expression, figure.at, place) && !isRight(place, evidence),
  );
  const corrected = new Map(wrong.map(({ at }) => [keyOf(at), right.get(keyOf(at)) ?? null]));
  if (wrong.length === 0 || !isFigure(saved.result(expression, figure.at, corrected), recomputed, rubric))
    return null;
  const cells = wrong.map(({ at }) => namedFrom(figure.at, at));
  const isNumber = wrong.some(({ at }) => typeof saved.valueAt(at) === "number");
  return { kind: isNumber ? "follows" : "not-a-number", cells };
}

function isRight({ at }: FigurePlace, { saved, right }: Evidence): boolean {
  const wanted = right.get(keyOf(at));
  return wanted === undefined || isSame(saved.valueAt(at), wanted);
}

/** Float noise makes no figure another one. */
const NOISE = 1e-9;

function isSame(one: Scalar, other: Scalar): boolean {
  return typeof one === "number" && typeof other === "number" && Math.abs(one - other) < NOISE;
}
