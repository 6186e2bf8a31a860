/** What each sub-component can be raised to, and at what effort. */
import { type Exact, exact, pointsOf, sum, ZERO } from "../exact.ts";
import type { PlannedPart, PlannedResult } from "../plan.ts";
import type { Rubric, RubricSubcomponent, ScaleStep } from "../rubric/schema.ts";
import { letterSupportedBy, rankOf } from "../score/predicate.ts";
import { type CostOf, costsFrom } from "./costs.ts";

/** One letter that a sub-component can be raised to. */
export interface Choice {
  readonly part: PlannedPart;
  readonly to: ScaleStep;
  readonly effort: Exact;
  readonly gain: Exact;
  readonly criteria: readonly PlannedPart["criteria"][number][];
}

export interface ChoiceOptions {
  readonly allowJudgement: boolean;
  /** Codes of components or sub-components that stay as they are. */
  readonly keep: readonly string[];
  readonly costOf: CostOf;
}

/** What a plan offers where nobody chose otherwise: nothing is kept, every effort weighs 1, nobody judges. */
export const USUAL_CHOICES: ChoiceOptions = { allowJudgement: false, keep: [], costOf: costsFrom(new Map()) };

/**
 * The choices of each sub-component that has any, the least effort first. A choice that takes as much as another and
 * gives no more is none.
 *
 * @param evaluation complete, by a rubric whose answers are letters
 */
export function choicesOf(
  { components }: Pick<PlannedResult, "components">,
  rubric: Rubric,
  options: ChoiceOptions,
): readonly (readonly Choice[])[] {
  const parts = new Map(
    rubric.components.flatMap(({ subcomponents }) => subcomponents.map((part) => [part.code, part])),
  );
  return components.flatMap((component) =>
    component.subcomponents.flatMap((part) => {
      const official = parts.get(part.code);
      const isKept = options.keep.includes(part.code) || options.keep.includes(component.code);
      if (!official || isKept || part.letter === null) return [];
      const choices = worthwhile(raisesOf(part, part.letter, official, rubric, options));
      return choices.length > 0 ? [choices] : [];
    }),
  );
}

function raisesOf(
  part: PlannedPart,
  letter: string,
  official: RubricSubcomponent,
  rubric: Rubric,
  { allowJudgement, costOf }: ChoiceOptions,
): readonly Choice[] {
  const from = rankOf(letter, rubric.scale);
  const value = rubric.scale[from]?.value ?? 0;
  return rubric.scale.slice(0, from).flatMap((to, rank) => {
    if (to.judgement && !allowJudgement) return [];
    const gain = pointsOf(official.weight, to.value).sub(pointsOf(official.weight, value));
    // Criteria that nobody answered say nothing: then letters are climbed one by one.
    const { effort, criteria } =
      part.fulfilled === null
        ? { effort: costOf.step(part.code).mul(from - rank), criteria: [] }
        : byCriteria(part, to, rank, rubric, costOf);
    return [{ part, to, effort, gain, criteria }];
  });
}

function byCriteria(
  part: PlannedPart,
  to: ScaleStep,
  rank: number,
  rubric: Rubric,
  costOf: CostOf,
): Pick<Choice, "effort" | "criteria"> {
  const fulfilled = part.fulfilled ?? 0;
  const of = part.criteria.length;
  const wanted = to.judgement ? of : leastFulfilled(rank, of, rubric);
  const missing = part.criteria
    .filter((criterion) => criterion.fulfilled !== true)
    .map((criterion) => ({ criterion, cost: costOf.criterion(part.code, criterion.number) }))
    .sort((one, other) => one.cost.compare(other.cost) || one.criterion.number - other.criterion.number)
    .slice(0, Math.max(wanted - fulfilled, 0));
  const beyond = to.judgement ? bestProven(rubric) - rank : 0;
  const effort = sum(missing.map(({ cost }) => cost)).add(costOf.step(part.code).mul(beyond));
  return {
    // Where every criterion that it takes is fulfilled, somebody must still be convinced of the letter.
    effort: effort.equals(ZERO) ? costOf.step(part.code) : effort,
    criteria: missing.map(({ criterion }) => criterion),
  };
}

/** How many criteria must be fulfilled so that their share proves a letter of that rank or a better one. */
function leastFulfilled(rank: number, of: number, rubric: Rubric): number {
  for (let count = 0; count < of; count += 1) {
    if (rankOf(letterSupportedBy(count, of, rubric).letter, rubric.scale) <= rank) return count;
  }
  return of;
}

/** The rank of the best letter that criteria alone can prove. */
function bestProven(rubric: Rubric): number {
  return rubric.scale.findIndex(({ judgement }) => !judgement);
}

/** In rising effort and gain. */
function worthwhile(choices: readonly Choice[]): readonly Choice[] {
  const kept: Choice[] = [];
  const rising = [...choices].sort(
    (one, other) => one.effort.compare(other.effort) || other.gain.compare(one.gain),
  );
  let most = exact(0);
  for (const choice of rising) {
    if (choice.gain.lte(most)) continue;
    most = choice.gain;
    kept.push(choice);
  }
  return kept;
}
