/** From the entries of a recap to the least effort of all OPDs together. Pure; answers of judgement are not offered. */

import { answeredTree } from "../answered-tree.ts";
import { USUAL_CHOICES } from "../plan/choices.ts";
import { plannableRubric, type Unplannable } from "../plan/plannable.ts";
import { groupedBy } from "../recap/order.ts";
import type { GroupComponent, RecapEntry } from "../recap.ts";
import type { RegionPlan } from "../region-plan.ts";
import { isOfInstansi } from "../rubric/instansi.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import { type Candidate, candidateOf } from "./candidate.ts";
import type { RegionGoals } from "./goals.ts";
import { makeRegionPlans } from "./make-region-plan.ts";

export interface RecapRegionContext {
  /** The tree of every rubric that the entries name, by its sha256. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  readonly rubrics: readonly LoadedRubric[];
  readonly goals: RegionGoals;
}

interface Unusable {
  readonly entry: RecapEntry;
  readonly reason: Unplannable | "unknown-predicate";
}

/** A plan for each year and rubric, as `sakip plan` makes it; last those of rubrics that nothing can be planned under. */
export function planRecapRegion(
  entries: readonly RecapEntry[],
  { trees, rubrics, goals }: RecapRegionContext,
): readonly RegionPlan[] {
  const candidates: Candidate[] = [];
  const unusable: Unusable[] = [];
  for (const entry of entries.filter(({ rubric }) => rubric !== null)) {
    const rubric = usableRubric(entry, rubrics, goals);
    if (typeof rubric === "string") unusable.push({ entry, reason: rubric });
    else {
      const components = answeredTree(entry, trees.get(entry.rubric?.sha256 ?? "") ?? []);
      candidates.push(candidateOf({ ...entry, components }, rubric, USUAL_CHOICES));
    }
  }
  const groups = groupedBy(unusable, ({ entry: { year, rubric } }) => JSON.stringify([year, rubric]));
  return [...makeRegionPlans(candidates, goals), ...[...groups.values()].flatMap(planForNobody)];
}

/** The region's own workbook counts nowhere, so that it may be by any rubric. */
function usableRubric(
  entry: RecapEntry,
  rubrics: readonly LoadedRubric[],
  { shares }: RegionGoals,
): Rubric | Unusable["reason"] {
  const rubric = plannableRubric(entry.rubric, rubrics);
  if (typeof rubric === "string" || isOfInstansi(entry.rubric)) return rubric;
  const letters = rubric.predicates.map(({ letter }) => letter);
  return shares.every(({ letter }) => letters.includes(letter)) ? rubric : "unknown-predicate";
}

function planForNobody(group: readonly Unusable[]): readonly RegionPlan[] {
  const [first] = group;
  if (!first) return [];
  return [
    {
      year: first.entry.year,
      rubric: first.entry.rubric?.id ?? "",
      counted: 0,
      leftOut: group.map(({ entry: { file, unit }, reason }) => ({
        file,
        unit: { name: unit.name, code: unit.code },
        reason,
        unanswered: [],
      })),
      outcome: "nobody",
      mean: null,
      shares: [],
      effort: null,
      atLeast: null,
      lifts: [],
      unlifted: [],
    },
  ];
}
