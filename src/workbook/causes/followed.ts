/** Figures that are wrong because those that they rest on are. */
import type { Cause, FigurePlace } from "../../reconciliation.ts";
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

/** A figure that is only properly rounded is right. */
function isRight({ at }: FigurePlace, { saved, right, differing }: Evidence): boolean {
  if (!right.has(keyOf(at))) return true;
  return typeof saved.valueAt(at) === "number" && !differing.has(keyOf(at));
}
