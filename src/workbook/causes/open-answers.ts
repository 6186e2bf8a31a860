/** A figure that stands although an answer under it is missing, or cannot be used. */
import { type CellRef, rowsOf } from "../../assessment.ts";
import { type Exact, exact, rounded, sum } from "../../exact.ts";
import type { Cause, ComparedFigure, FigurePlace } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import { type Evidence, isStated, namedFrom } from "./evidence.ts";
import { readsPlace } from "./read-cells.ts";

const FULL_DECIMALS = 9;

/** The formula computes with the answers that stand there: what it shows is theirs to the last digit. */
export function answersOpen(
  figure: ComparedFigure,
  expression: Expression,
  evidence: Evidence,
): Cause | null {
  const { at, stated, what } = figure;
  if (!isStated(evidence.saved.result(expression, at), stated)) return null;
  if (what === "subcomponent") return uncountedAnswer(figure, expression, evidence);
  if (what !== "total") return null;
  const parts = evidence.places.filter(
    (place) => place.what === "subcomponent" && place.assessor === figure.assessor,
  );
  const given = parts.flatMap(({ recomputed }) => (isScore(recomputed) ? [recomputed] : []));
  if (isSum(given, stated)) return { kind: "answers-open" };
  const uncounted = parts.flatMap((part) => uncountedFigure(part, evidence));
  if (uncounted.length === 0 || !isSum([...given, ...uncounted.map(({ score }) => score)], stated))
    return null;
  return { kind: "answer-uncounted", cells: uncounted.map(({ answer }) => namedFrom(at, answer)) };
}

function isScore(recomputed: FigurePlace["recomputed"]): recomputed is Exact {
  return recomputed !== null && typeof recomputed !== "string";
}

function isSum(parts: readonly Exact[], stated: string): boolean {
  return rounded(sum(parts), FULL_DECIMALS).equals(rounded(exact(stated), FULL_DECIMALS));
}

/** The score's own formula reads an answer that is there and does not count. */
function uncountedAnswer(figure: ComparedFigure, expression: Expression, evidence: Evidence): Cause | null {
  const at = unusableAnswer(figure, evidence);
  if (!at || !readsPlace(expression, figure.at, { at })) return null;
  return { kind: "answer-uncounted", cells: [namedFrom(figure.at, at)] };
}

function uncountedFigure(
  part: FigurePlace,
  evidence: Evidence,
): readonly { readonly answer: CellRef; readonly score: Exact }[] {
  const answer = part.recomputed === null ? unusableAnswer(part, evidence) : null;
  const score = evidence.saved.valueAt(part.at);
  return answer && typeof score === "number" ? [{ answer, score: exact(plainDecimal(score)) }] : [];
}

/** Where the answer stands that somebody gave and that cannot be used. */
function unusableAnswer({ code, assessor }: FigurePlace, { assessment }: Evidence): CellRef | null {
  const answer = rowsOf(assessment, code)[0]?.answers[assessor];
  return answer?.kind === "broken" || answer?.kind === "unknown" ? answer.at : null;
}
