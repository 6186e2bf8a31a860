/** Each OPD's own gap, and which of them are the most optimistic. */
import { type Exact, exact, publishedDifference, sum } from "../exact.ts";
import type { AnswerGap, GapUnit, UnitGap } from "../gap.ts";
import { naturalOrder } from "../recap/order.ts";
import type { RecapEntry } from "../recap.ts";
import { balanceOf, middleOf } from "./middle.ts";
import { isComplete, type Pair, type PairedEntry } from "./pairs.ts";

/** By the gap in points, the most optimistic first; OPDs with an open answer have no rank and come last. */
export function unitGaps(entries: readonly PairedEntry[]): readonly UnitGap[] {
  const natural = naturalOrder();
  const measured = entries.map((paired) => ({ paired, points: gapOf(paired), name: nameOf(paired.entry) }));
  const sorted = measured.toSorted(
    (one, other) =>
      Number(isComplete(other.paired)) - Number(isComplete(one.paired)) ||
      other.points.compare(one.points) ||
      natural(one.name, other.name),
  );
  let rank = 0;
  return sorted.map(({ paired, points }, place) => {
    if (place === 0 || !sorted[place - 1]?.points.equals(points)) rank = place + 1;
    return unitGap(paired, points, isComplete(paired) ? rank : null);
  });
}

/** Self minus evaluator over what both answered. */
export function gapOf({ pairs }: PairedEntry): Exact {
  return sum(pairs.map(({ points }) => points));
}

export function stepsOf(pairs: readonly Pair[]): readonly Exact[] {
  return pairs.flatMap(({ places }) => (places ? [exact(places[1] - places[0])] : []));
}

export function gapUnit({ file, unit }: RecapEntry): GapUnit {
  return { file, name: unit.name, code: unit.code, cluster: unit.cluster };
}

export function nameOf({
  unit,
  file,
}: {
  readonly unit: Pick<GapUnit, "name" | "code">;
  readonly file: string;
}): string {
  return unit.name ?? unit.code ?? file;
}

function unitGap({ entry, pairs, of }: PairedEntry, points: Exact, rank: number | null): UnitGap {
  const totalOf = (assessor: "self" | "evaluator") => ({
    total: entry.assessors[assessor]?.total ?? null,
    predicate: entry.assessors[assessor]?.predicate ?? null,
  });
  return {
    unit: gapUnit(entry),
    team: entry.team ?? null,
    rank,
    of,
    self: totalOf("self"),
    evaluator: totalOf("evaluator"),
    points: publishedDifference(points),
    ...balanceOf(pairs.map(({ side }) => side)),
    steps: middleOf(stepsOf(pairs)),
    answers: pairs.map(answerGap),
  };
}

export function answerGap(pair: Pair): AnswerGap {
  const { subcomponent, self, evaluator, points, places, noted } = pair;
  return {
    code: subcomponent.code,
    self,
    evaluator,
    points: publishedDifference(points),
    steps: places && places[1] - places[0],
    noted,
    criteria: { over: differing(pair, "1", "0"), under: differing(pair, "0", "1") },
  };
}

/** The numbers of the criteria that carry these two marks. */
function differing({ criteria, subcomponent }: Pair, self: string, evaluator: string): readonly number[] {
  if (criteria === null) return [];
  return subcomponent.criteria.flatMap(({ number }, place) =>
    criteria.self[place] === self && criteria.evaluator[place] === evaluator ? [number] : [],
  );
}
