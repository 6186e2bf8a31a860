/** Sub-components and criteria over a region: where OPDs and evaluators part. */
import { exact } from "../exact.ts";
import type { CriterionGap, Kappa, SubcomponentGap } from "../gap.ts";
import type { Rubric, RubricSubcomponent } from "../rubric/schema.ts";
import { scoresByLetter } from "../rubric/scoring.ts";
import { kappaOf } from "./kappa.ts";
import { balanceOf, middleOf } from "./middle.ts";
import { type Pair, type PairedEntry, subcomponentsOf } from "./pairs.ts";
import { signTests } from "./sign-test.ts";
import { stepsOf } from "./units.ts";

export function subcomponentGaps(
  entries: readonly PairedEntry[],
  rubric: Rubric,
): readonly SubcomponentGap[] {
  const pairs = pairsByCode(entries);
  const gaps = subcomponentsOf(rubric).map((subcomponent) =>
    gapOn(subcomponent, pairs.get(subcomponent.code) ?? [], rubric),
  );
  const tested = gaps.filter((gap) => gap.pairs > 0);
  const tests = new Map(signTests(tested).map((test, place) => [tested[place]?.code, test]));
  return gaps.map((gap) => ({ ...gap, test: tests.get(gap.code) ?? null }));
}

function gapOn(
  { code, name, weight }: RubricSubcomponent,
  pairs: readonly Pair[],
  rubric: Rubric,
): Omit<SubcomponentGap, "test"> {
  return {
    code,
    name,
    weight,
    ...balanceOf(pairs.map(({ side }) => side)),
    points: middleOf(pairs.map(({ points }) => points)),
    steps: middleOf(stepsOf(pairs)),
    kappa: letterKappa(pairs, rubric),
  };
}

/** Null where the rubric scores by figures: there are no letters to agree on. */
export function letterKappa(pairs: readonly Pair[], rubric: Rubric): Kappa | null {
  if (!scoresByLetter(rubric)) return null;
  return kappaOf(
    pairs.flatMap(({ places }) => (places ? [places] : [])),
    rubric.scale.length,
  );
}

/** The criteria that at least one workbook has two answers to. */
export function criterionGaps(entries: readonly PairedEntry[], rubric: Rubric): readonly CriterionGap[] {
  const pairs = pairsByCode(entries);
  return subcomponentsOf(rubric).flatMap(({ code, criteria }) =>
    criteria.flatMap(({ number, text }, place) => {
      const gaps = (pairs.get(code) ?? []).flatMap((pair) => criterionSide(pair, place));
      return gaps.length === 0 ? [] : [{ subcomponent: code, number, text, ...balanceOf(gaps) }];
    }),
  );
}

/** Yes is more than no; an open answer is neither. */
function criterionSide({ criteria }: Pair, place: number) {
  const [self, evaluator] = [criteria?.self[place] ?? "-", criteria?.evaluator[place] ?? "-"];
  return self === "-" || evaluator === "-" ? [] : [exact(Number(self) - Number(evaluator))];
}

function pairsByCode(entries: readonly PairedEntry[]): ReadonlyMap<string, readonly Pair[]> {
  const byCode = new Map<string, Pair[]>();
  for (const pair of entries.flatMap(({ pairs }) => pairs)) {
    const own = byCode.get(pair.subcomponent.code);
    if (own) own.push(pair);
    else byCode.set(pair.subcomponent.code, [pair]);
  }
  return byCode;
}
