/** A figure once more on another sheet: what points at it, and at which one. */
import type { CellRef } from "../../assessment.ts";
import type { Cause, ComparedFigure } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { UnknownFormula } from "../formula/scalar.ts";
import { parseCellName } from "../sheet.ts";
import { type Evidence, keyOf, namedFrom, provesFigure, type Suspect } from "./evidence.ts";
import { type Area, cellPart, isSingle, rewritten } from "./expressions.ts";
import { singleCells } from "./score-case.ts";

/** No figure of a form is any of these. */
const TRIED = [12.34, 56.78] as const;

/** Whether the formula only repeats a figure of that assessor, whatever the figure is. */
export function repeatsFigure(
  { at, assessor }: ComparedFigure,
  expression: Expression,
  { saved, places }: Evidence,
): boolean {
  const read = places.filter(
    (place) => place.what !== "copy" && place.assessor === assessor && namesCell(expression, place.at),
  );
  try {
    return read.some((place) =>
      TRIED.every((figure) => saved.result(expression, at, new Map([[keyOf(place.at), figure]])) === figure),
    );
  } catch (error) {
    if (error instanceof UnknownFormula) return false;
    throw error;
  }
}

function namesCell(expression: Expression, at: CellRef): boolean {
  return singleCells(expression).some((part) => pointsAt(part, at));
}

function pointsAt({ sheet, area }: Area, at: CellRef): boolean {
  const { row, column } = parseCellName(at.cell) ?? { row: 0, column: 0 };
  return sheet?.toLowerCase() === at.sheet.toLowerCase() && area.top === row && area.left === column;
}

/** The row names one figure and the formula points at another. */
export function copyCause({ figure, recomputed, expression }: Suspect, evidence: Evidence): Cause | null {
  const { places } = evidence;
  const wanted = places.find(
    ({ what, code, assessor }) =>
      what !== "copy" && what !== "predicate" && code === figure.code && assessor === figure.assessor,
  );
  const used = places.find(
    ({ what, at, assessor }) => what !== "copy" && assessor === figure.assessor && namesCell(expression, at),
  );
  if (!wanted || !used || wanted === used) return null;
  const { row, column } = parseCellName(wanted.at.cell) ?? { row: 0, column: 0 };
  const repaired = rewritten(expression, (part) =>
    part.kind === "area" && isSingle(part) && pointsAt(part, used.at)
      ? cellPart(wanted.at.sheet, row, column)
      : null,
  );
  if (!provesFigure(repaired, { figure, recomputed }, evidence)) return null;
  return {
    kind: "row-reference",
    used: namedFrom(figure.at, used.at),
    wanted: namedFrom(figure.at, wanted.at),
  };
}
