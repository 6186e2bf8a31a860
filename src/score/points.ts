/**
 * Points that a sheet computed itself, where the rubric takes those for the answer. A figure may be a share or a
 * percentage as well as points, so it counts only where the sheet's own sums bear it out; and a zero that a formula
 * shows over criteria that nobody answered is no answer.
 */
import {
  type Assessment,
  type Assessor,
  rowsOf,
  type StatedFigure,
  type StatedNumber,
  type SubcomponentRow,
} from "../assessment.ts";
import { type Exact, exact, sum } from "../exact.ts";
import type { Rubric, RubricComponent, RubricSubcomponent } from "../rubric/schema.ts";

export type StatedPoints =
  | { readonly kind: "points"; readonly points: Exact }
  /** No figure stands there. */
  | { readonly kind: "missing" }
  | { readonly kind: "outside"; readonly decimal: string }
  /** The sheet computed it by another weight than the rubric's. */
  | { readonly kind: "other-weight"; readonly decimal: string }
  | { readonly kind: "unanswered-zero" }
  /** Out of date or struck through, as an answer may be. */
  | {
      readonly kind: "doubtful";
      readonly decimal: string;
      readonly doubt: NonNullable<StatedFigure["doubt"]>;
    }
  /** No sum of the sheet shows that the figures are points. */
  | { readonly kind: "unconfirmed"; readonly decimal: string };

/** A row among the others of its sheet. */
export interface PointsPlace {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly assessor: Assessor;
}

export function statedPoints(
  row: SubcomponentRow,
  subcomponent: RubricSubcomponent,
  place: PointsPlace,
): StatedPoints {
  const figure = row.scores[place.assessor];
  if (figure?.kind !== "number") return { kind: "missing" };
  const { decimal, doubt } = figure;
  if (doubt) return { kind: "doubtful", decimal, doubt };
  const points = exact(decimal);
  const weight = exact(subcomponent.weight);
  if (points.lt(0) || points.gt(weight)) return { kind: "outside", decimal };
  if (row.weight?.kind === "number" && !exact(row.weight.decimal).equals(weight))
    return { kind: "other-weight", decimal };
  if (points.equals(0) && figure.formula !== null && !hasAnswers(row, place.assessor))
    return { kind: "unanswered-zero" };
  return isBorneOut(subcomponent, place) ? { kind: "points", points } : { kind: "unconfirmed", decimal };
}

function hasAnswers({ criteria }: SubcomponentRow, assessor: Assessor): boolean {
  // Where criteria have no answer column of their own, a form's formulas leave zeros beside them.
  return criteria.some(({ answers: { [assessor]: answer } }) => {
    return answer !== undefined && answer.kind !== "unanswered" && !/^[0.,\s%]*$/.test(answer.raw);
  });
}

/** By the component's own figure or, where it has none, by the total. */
function isBorneOut(subcomponent: RubricSubcomponent, place: PointsPlace): boolean {
  const { assessment, rubric, assessor } = place;
  const component = rubric.components.find(({ subcomponents }) => subcomponents.includes(subcomponent));
  const stated = assessment.components
    .filter(({ code }) => code === component?.code)
    .flatMap(({ scores }) => decimalOf(scores[assessor]));
  if (component && stated.length > 0) return stated.every((total) => isSumOf(total, [component], place));
  return decimalOf(assessment.totals[assessor]).some((total) => isSumOf(total, rubric.components, place));
}

function decimalOf(figure: StatedNumber | undefined): readonly string[] {
  return figure?.kind === "number" ? [figure.decimal] : [];
}

/** Each figure may have been typed with two decimals. */
const ROUNDED_BY = exact("0.005");

function isSumOf(
  stated: string,
  components: readonly RubricComponent[],
  { assessment, assessor }: PointsPlace,
): boolean {
  const figures = components
    .flatMap(({ subcomponents }) => subcomponents)
    .map(({ code }) => rowsOf(assessment, code)[0]?.scores[assessor]);
  const parts = figures.flatMap(decimalOf).map((decimal) => exact(decimal));
  if (parts.length < figures.length) return false;
  return exact(stated)
    .sub(sum(parts))
    .abs()
    .lte(ROUNDED_BY.mul(parts.length + 1));
}
