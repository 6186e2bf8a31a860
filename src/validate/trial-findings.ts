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
}

/** Every place that is wrong for some answers; what only follows from another wrong place is left out. */
export function wrongFigures({ trials, rubric }: CheckedTemplate): readonly WrongFigure[] {
  const groups = groupBy(trials, ({ assessor }) => assessor);
  const wrong = groups.flatMap((own) => [
    ...spotsOf(own)
      .filter(({ where, formula }) => where === "answers" && formula !== null)
      .flatMap((spot) => firstWrong(spot, own, rubric) ?? []),
    ...wrongResults(own, rubric),
  ]);
  return [...new Map(wrong.map((one) => [`${one.spot.at.sheet}!${one.spot.at.cell}`, one])).values()];
}

/** A row of results may hold other formulas too, such as a percentage: one of those that follow the answers must be right. */
function wrongResults(all: readonly Trial[], rubric: Rubric): readonly WrongFigure[] {
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

function firstWrong(spot: FigureSpot, trials: readonly Trial[], rubric: Rubric): WrongFigure | null {
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
