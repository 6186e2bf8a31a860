/** Holds every figure that a workbook states against the recomputed one. Why they differ is told elsewhere. */
import { type Assessment, type Assessor, rowsOf, type StatedNumber } from "../assessment.ts";
import { type Exact, ZERO } from "../exact.ts";
import {
  type ComparedFigure,
  type Comparison,
  disagrees,
  type FigurePlace,
  type RepeatedFigure,
} from "../reconciliation.ts";
import { namedPredicate } from "../rubric/predicate-name.ts";
import type { Rubric } from "../rubric/schema.ts";
import { scoringOf } from "../rubric/scoring.ts";
import type { AssessorResult, Scorecard } from "../score/score.ts";
import { criterionScores } from "./criterion-scores.ts";

/** A figure with what the answers come to; it is compared only if it is a number. */
type Stated = Pick<ComparedFigure, "what" | "code" | "assessor" | "full"> & {
  readonly figure: StatedNumber | undefined;
  readonly recomputed: Exact | null;
};

/** Compares all figures of all assessors. Blank cells, texts and errors state nothing. */
export function compareFigures(
  assessment: Assessment,
  scorecard: Scorecard,
  rubric: Rubric,
  repeated: readonly RepeatedFigure[] = [],
): Comparison {
  // Where the sheet's own points are the answers there is nothing to compare them with.
  const answers = scoringOf(rubric).method === "points";
  let compared = 0;
  const places: FigurePlace[] = [];
  const differing: ComparedFigure[] = [];
  for (const stated of statedFigures(assessment, scorecard, rubric)) {
    const { figure, ...told } = stated;
    if (!figure) continue;
    const place = { ...told, at: figure.at };
    places.push(place);
    if (figure.kind !== "number" || (answers && told.what === "subcomponent")) continue;
    compared += 1;
    if (!isRight(figure.decimal, stated, scorecard, rubric))
      differing.push({ ...place, stated: figure.decimal });
  }
  for (const figure of repeated) {
    const found = compareRepeated(figure, scorecard, rubric);
    if (!found) continue;
    const { stated, isRight: right, ...place } = found;
    places.push(place);
    compared += 1;
    if (!right) differing.push({ ...place, stated });
  }
  return { places, compared, differing };
}

/** Right if it is the figure of one of those whose it may be; null while there is no figure to compare with. */
function compareRepeated(
  { what, code, by, stated, at }: RepeatedFigure,
  scorecard: Scorecard,
  rubric: Rubric,
): (ComparedFigure & { readonly isRight: boolean }) | null {
  const own = by.map((assessor) => ({
    assessor,
    recomputed: what === "predicate" ? predicateOf(scorecard, assessor) : scoreOf(scorecard, assessor, code),
  }));
  const known = own.filter(({ recomputed }) => recomputed !== null);
  const official = known.find(({ assessor }) => assessor === scorecard.assessor) ?? known[0];
  if (!official) return null;
  const text = what === "predicate" ? namedPredicate(stated, rubric) : decimalOf(stated);
  if (text === null) return null;
  const agrees = (recomputed: Exact | string | null) =>
    typeof recomputed === "object" && recomputed !== null
      ? !disagrees(text, recomputed, rubric)
      : text === recomputed;
  const match = own.find(({ recomputed }) => agrees(recomputed));
  const shown = what === "predicate" ? stated : text;
  return { what, code, at, stated: shown, ...(match ?? official), isRight: match !== undefined };
}

/** A spreadsheet computes with more digits than it shows; what people see and mean has 15. */
function decimalOf(number: string): string | null {
  const text = String(Number(Number(number).toPrecision(15)));
  return /^-?\d+(\.\d+)?$/.test(text) ? text : null;
}

function predicateOf({ byAssessor }: Scorecard, assessor: Assessor): string | null {
  return byAssessor[assessor]?.predicate?.letter ?? null;
}

function scoreOf({ byAssessor }: Scorecard, assessor: Assessor, code: string): Exact | null {
  const result = byAssessor[assessor];
  if (code === "") return result?.total ?? null;
  const parts = result?.components.flatMap((component) => [component, ...component.subcomponents]) ?? [];
  return parts.find(({ rubric }) => rubric.code === code)?.score ?? null;
}

/** While an answer is missing there is no right figure; a blank form may show the 0 of its own formula. */
function isRight(
  decimal: string,
  { what, assessor, recomputed }: Stated,
  { byAssessor }: Scorecard,
  rubric: Rubric,
): boolean {
  if (recomputed !== null) return !disagrees(decimal, recomputed, rubric);
  if (what === "total" && (byAssessor[assessor]?.answered ?? 0) > 0) return false;
  return !disagrees(decimal, ZERO, rubric);
}

function* statedFigures(assessment: Assessment, { byAssessor }: Scorecard, rubric: Rubric): Iterable<Stated> {
  for (const assessor of assessment.assessors) {
    const result = byAssessor[assessor];
    if (!result) continue;
    yield* componentFigures(assessment, assessor, result);
    yield* subcomponentFigures(assessment, assessor, result);
    for (const criterion of criterionScores(assessment, rubric, assessor))
      yield { what: "criterion", assessor, ...criterion };
    const figure = assessment.totals[assessor];
    yield { what: "total", code: "", assessor, figure, recomputed: result.total };
  }
}

function* componentFigures(
  assessment: Assessment,
  assessor: Assessor,
  { components }: AssessorResult,
): Iterable<Stated> {
  for (const { rubric, score } of components) {
    // With an answer missing there is no right sum to compare with.
    if (score === null) continue;
    const rows = assessment.components.filter(({ code }) => code === rubric.code);
    for (const { scores } of rows)
      yield { what: "component", code: rubric.code, assessor, figure: scores[assessor], recomputed: score };
  }
}

/** A missing or repeated row is another finding. */
function* subcomponentFigures(
  assessment: Assessment,
  assessor: Assessor,
  { components }: AssessorResult,
): Iterable<Stated> {
  for (const { rubric, score } of components.flatMap(({ subcomponents }) => subcomponents)) {
    const [row, ...others] = rowsOf(assessment, rubric.code);
    if (!row || others.length > 0) continue;
    const figure = row.scores[assessor];
    yield { what: "subcomponent", code: rubric.code, assessor, figure, recomputed: score };
  }
}
