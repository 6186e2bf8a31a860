/** Self-assessments against evaluators → what the page shows of them: each answer stands in `rekap.json`. */
import { type AssessorGap, type GapGroup, gapUnitName } from "../gap.ts";
import type { PageGap, PageGapGroup } from "./page-data.ts";

export function gatherGap({ thresholds, groups }: AssessorGap): PageGap {
  return { thresholds, groups: groups.map(groupOf) };
}

function groupOf(group: GapGroup): PageGapGroup {
  const { year, rubric, counted, complete, leftOut, region, subcomponents, teams, withoutTeam } = group;
  return {
    ...{ year, rubric, counted, complete, region, subcomponents, teams, withoutTeam },
    leftOut: leftOut.length,
    units: group.units.map(({ unit, rank, pairs, of, over, equal, under, points, self, evaluator }) => ({
      ...{
        name: gapUnitName(unit),
        file: unit.file,
        rank,
        pairs,
        of,
        over,
        equal,
        under,
        points,
        self,
        evaluator,
      },
    })),
    secondLook: group.secondLook.map(({ unit, answer: { code, points, steps, noted, self, evaluator } }) => ({
      ...{ name: gapUnitName(unit), file: unit.file, code, points, steps, noted, self, evaluator },
    })),
  };
}
