/** Sub-components and criteria over a group: where the whole region is weak. */
import { exact, published } from "../exact.ts";
import type { CriterionFigures, GroupComponent, RecapEntry, SubcomponentFigures } from "../recap.ts";
import { meanOf } from "./statistics.ts";

type TreeSubcomponent = GroupComponent["subcomponents"][number];

/** What the entries answered to one sub-component and its criteria. */
interface Tally {
  readonly subcomponent: TreeSubcomponent;
  readonly scores: number[];
  readonly criteria: { fulfilled: number; unfulfilled: number; unanswered: number }[];
}

/** Counts every answer once, and figures out means and shares at the end. */
export function tallied(
  entries: readonly RecapEntry[],
  components: readonly GroupComponent[],
): {
  readonly subcomponents: readonly SubcomponentFigures[];
  readonly criteria: readonly CriterionFigures[];
} {
  const tallies = components.flatMap(({ subcomponents }) => subcomponents.map(emptyTally));
  for (const entry of entries) {
    const answers = new Map(entry.subcomponents.map((answered) => [answered.code, answered]));
    for (const tally of tallies) count(answers.get(tally.subcomponent.code), tally);
  }
  return { subcomponents: tallies.map(subcomponentFigures), criteria: tallies.flatMap(criterionFigures) };
}

function emptyTally(subcomponent: TreeSubcomponent): Tally {
  const criteria = subcomponent.criteria.map(() => ({ fulfilled: 0, unfulfilled: 0, unanswered: 0 }));
  return { subcomponent, scores: [], criteria };
}

function count(answered: RecapEntry["subcomponents"][number] | undefined, tally: Tally): void {
  if (answered?.score != null) tally.scores.push(answered.score);
  for (const [index, counts] of tally.criteria.entries()) {
    const fulfilled = answered?.criteria[index] ?? null;
    if (fulfilled === null) counts.unanswered += 1;
    else if (fulfilled) counts.fulfilled += 1;
    else counts.unfulfilled += 1;
  }
}

function subcomponentFigures({ subcomponent, scores }: Tally): SubcomponentFigures {
  const { code, weight } = subcomponent;
  if (scores.length === 0) return { code, mean: null, percent: null, answered: 0 };
  const mean = meanOf(scores);
  return {
    code,
    mean: published(mean),
    percent: published(mean.mul(100).div(exact(weight))),
    answered: scores.length,
  };
}

function criterionFigures({ subcomponent, criteria }: Tally): readonly CriterionFigures[] {
  return criteria.map((counts, index) => {
    const answered = counts.fulfilled + counts.unfulfilled;
    return {
      subcomponent: subcomponent.code,
      number: subcomponent.criteria[index]?.number ?? index + 1,
      ...counts,
      percent: answered === 0 ? null : published(exact(counts.fulfilled).mul(100).div(answered)),
    };
  });
}
