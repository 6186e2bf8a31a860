/** A figure that stands although an answer under it is missing. */
import { exact, rounded, sum } from "../../exact.ts";
import type { Cause, ComparedFigure } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { type Evidence, isStated } from "./evidence.ts";

const FULL_DECIMALS = 9;

/** The formula adds up the answers that are there: what it shows is their sum to the last digit. */
export function answersOpen(
  figure: ComparedFigure,
  expression: Expression,
  { saved, places }: Evidence,
): Cause | null {
  const { at, assessor, stated } = figure;
  if (figure.what !== "total" || !isStated(saved.result(expression, at), stated)) return null;
  const given = places.flatMap((place) =>
    place.what === "subcomponent" &&
    place.assessor === assessor &&
    place.recomputed !== null &&
    typeof place.recomputed !== "string"
      ? [place.recomputed]
      : [],
  );
  const isSum = rounded(sum(given), FULL_DECIMALS).equals(rounded(exact(stated), FULL_DECIMALS));
  return isSum ? { kind: "answers-open" } : null;
}
