/** What goes wrong when known answers are filled into a form: for each place the first supposition that shows it. */
import type { Rubric } from "../rubric/schema.ts";
import type { FigureSpot, Supposition, Trial, TrialFigure } from "../trials.ts";
import type { CheckedTemplate } from "./checked-template.ts";
import { expectedAt, isRight } from "./expected-figures.ts";

/** A figure that is not what the rule asks for. */
export interface WrongFigure {
  readonly spot: FigureSpot;
  readonly supposed: Supposition;
  readonly shows: TrialFigure["shows"];
  /** Plain decimal text; null: nothing should be shown yet. */
  readonly expected: string | null;
  readonly advice: FormulaAdvice;
}

/** How a wrong formula is put right. */
export type FormulaAdvice =
  /** The template that the tool makes has this one, with its `=`. */
  | { readonly kind: "restore"; readonly formula: string }
  /** It is the tool's own formula: what it looks up was changed. */
  | { readonly kind: "inputs" }
  /** A cell of its kind is right. */
  | { readonly kind: "copy"; readonly from: string }
  | { readonly kind: "check" };

type Wrong = Omit<WrongFigure, "advice">;

/** Every place that is wrong for some answers; what only follows from another wrong place or weight is left out. */
export function wrongFigures(subject: CheckedTemplate): readonly WrongFigure[] {
  const stated = new Set(wrongBy(subject.trials, statedRubric(subject)).map(({ spot }) => placeOf(spot)));
  const wrong = wrongBy(subject.trials, subject.rubric).filter(({ spot }) => stated.has(placeOf(spot)));
  const places = new Set(wrong.map(({ spot }) => placeOf(spot)));
  return wrong.map((one) => ({ ...one, advice: adviceFor(one.spot, places, subject) }));
}

function wrongBy(trials: readonly Trial[], rubric: Rubric): readonly Wrong[] {
  const wrong = groupBy(trials, ({ assessor }) => assessor).flatMap((own) => [
    ...spotsOf(own)
      .filter(({ where, formula }) => where === "answers" && formula !== null)
      .flatMap((spot) => firstWrong(spot, own, rubric) ?? []),
    ...wrongResults(own, rubric),
  ]);
  return [...new Map(wrong.map((one) => [placeOf(one.spot), one])).values()];
}

/** The rubric with the weights that stand in the form: a weight that was changed is told itself. */
function statedRubric({ rubric, assessment }: CheckedTemplate): Rubric {
  const weightOf = (code: string) => {
    const row = assessment.subcomponents.find((one) => one.code === code);
    return row?.weight?.kind === "number" ? Number(row.weight.decimal) : null;
  };
  const components = rubric.components.map((component) => ({
    ...component,
    subcomponents: component.subcomponents.map((part) => ({
      ...part,
      weight: weightOf(part.code) ?? part.weight,
    })),
  }));
  return { ...rubric, components };
}

/** Never the formula that stands there already. */
function adviceFor(
  spot: FigureSpot,
  wrong: ReadonlySet<string>,
  { template, trials, departures }: CheckedTemplate,
): FormulaAdvice {
  const own = departures.find(
    ({ kind, at }) =>
      kind === "formula" && at !== null && at.sheet === spot.at.sheet && at.cell === spot.at.cell,
  );
  if (own?.kind === "formula") return { kind: "restore", formula: own.was };
  if (template.metadata) return { kind: "inputs" };
  // Only a sub-component's formula points to its own row alone.
  const column = spot.at.cell.replace(/\d+$/, "");
  const right = trials
    .flatMap(({ figures }) => figures.map((figure) => figure.spot))
    .filter(({ of, where, formula }) => of === "subcomponent" && where === "answers" && formula !== null)
    .find((other) => other.at.cell.replace(/\d+$/, "") === column && !wrong.has(placeOf(other)));
  return spot.of === "subcomponent" && right ? { kind: "copy", from: right.at.cell } : { kind: "check" };
}

function placeOf({ at }: FigureSpot): string {
  return `${at.sheet}!${at.cell}`;
}

/** A row of results may hold other formulas too, such as a percentage: one of those that follow the answers must be right. */
function wrongResults(all: readonly Trial[], rubric: Rubric): readonly Wrong[] {
  // Before one assessor answers, results are the other's.
  const trials = all.filter(({ supposed }) => supposed.kind !== "blank");
  const spots = spotsOf(trials).filter(({ where, formula }) => where === "results" && formula !== null);
  return groupBy(spots, ({ of, code, at }) => `${at.sheet} ${of} ${code}`).flatMap((group) => {
    const following = group.filter((spot) => follows(spot, trials));
    const wrong = following.map((spot) => firstWrong(spot, trials, rubric));
    const [first] = wrong;
    return first && wrong.every((one) => one !== null) ? [first] : [];
  });
}

/** The rows of results in which nothing follows the answers of anybody, though the figure beside the answers does. */
export function fixedResults({ trials }: CheckedTemplate): readonly FigureSpot[] {
  const byAssessor = groupBy(trials, ({ assessor }) => assessor);
  const spots = byAssessor.flatMap(spotsOf).filter(({ where }) => where === "results");
  return groupBy(spots, ({ of, code, at }) => `${at.sheet} ${of} ${code}`).flatMap((group) => {
    const isAlive = group.some((spot) =>
      byAssessor.some((own) => follows(spot, own) || (spot.formula !== null && isFixed(spot, own))),
    );
    return isAlive ? [] : group.slice(-1);
  });
}

/** Whether the same figure beside the answers is fixed too: then it is told there. */
function isFixed({ of, code }: FigureSpot, trials: readonly Trial[]): boolean {
  const source = spotsOf(trials).find(
    (spot) => spot.where === "answers" && spot.of === of && spot.code === code,
  );
  return source !== undefined && !follows(source, trials);
}

/** Whether a place shows different things for different answers. */
function follows(spot: FigureSpot, trials: readonly Trial[]): boolean {
  return new Set(trials.map((trial) => JSON.stringify(figureAt(spot, trial)?.shows))).size > 1;
}

function firstWrong(spot: FigureSpot, trials: readonly Trial[], rubric: Rubric): Wrong | null {
  for (const trial of trials) {
    const figure = figureAt(spot, trial);
    if (!figure || isRight(figure, trial, rubric)) continue;
    const { figure: wanted } = expectedAt(spot, trial, rubric);
    return { spot, supposed: trial.supposed, shows: figure.shows, expected: wanted?.toString() ?? null };
  }
  return null;
}

/** The places of the first trial: every trial of one assessor has the same. */
export function spotsOf([trial]: readonly Trial[]): readonly FigureSpot[] {
  return trial?.figures.map(({ spot }) => spot) ?? [];
}

function figureAt({ at, of }: FigureSpot, { figures }: Trial): TrialFigure | undefined {
  return figures.find(({ spot }) => spot.at.cell === at.cell && spot.at.sheet === at.sheet && spot.of === of);
}

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): readonly (readonly T[])[] {
  const groups = new Map<string, T[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item)) ?? [];
    groups.set(keyOf(item), group);
    group.push(item);
  }
  return [...groups.values()];
}
