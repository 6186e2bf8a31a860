/** The entries of workbooks → how far self-assessment and evaluator lie apart. Pure and exact. */
import type { Severities } from "../diagnostic.ts";
import { type AssessorGap, GAP_THRESHOLDS, type GapGroup } from "../gap.ts";
import type { Language } from "../language/language.ts";
import { byYearAndRubric, groupedBy } from "../recap/order.ts";
import { withTellingForm } from "../recap/telling-form.ts";
import type { FileFinding, RecapEntry } from "../recap.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import { TOOL } from "../version.ts";
import { gapFindings } from "./findings.ts";
import { balanceOf, middleOf } from "./middle.ts";
import { isComplete } from "./pairs.ts";
import { secondLook } from "./second-look.ts";
import { type SortedGroup, sortedGroup } from "./sorted-group.ts";
import { criterionGaps, letterKappa, subcomponentGaps } from "./subcomponents.ts";
import { teamGaps } from "./teams.ts";
import { gapOf, stepsOf, unitGaps } from "./units.ts";

export interface GapOptions {
  /** Those at hand; a result by another one cannot be measured. */
  readonly rubrics: readonly LoadedRubric[];
  readonly language: Language;
  readonly severities?: Severities | undefined;
}

/** @param source what is wrong with the files that the entries are from */
export function measureGap(
  entries: readonly RecapEntry[],
  source: readonly FileFinding[],
  options: GapOptions,
): AssessorGap {
  const usable = entries.filter(({ rubric }) => rubric !== null);
  const keyOf = ({ year, rubric }: RecapEntry) => JSON.stringify([year, rubric?.id, rubric?.sha256]);
  const groups = [...groupedBy(usable, keyOf).values()]
    .map((own) => sortedGroup(own, options.rubrics))
    .toSorted(byYearAndRubric);
  return {
    tool: TOOL,
    thresholds: GAP_THRESHOLDS,
    groups: groups.flatMap((group) => (group.rule ? [measured(group, group.rule)] : [])).map(withTellingForm),
    findings: [...source, ...gapFindings(groups, options)],
  };
}

function measured({ year, rubric, paired, leftOut }: SortedGroup, rule: Rubric): GapGroup {
  const pairs = paired.flatMap((each) => each.pairs);
  const complete = paired.filter(isComplete);
  return {
    year,
    rubric,
    form: rule.form.name,
    counted: paired.length,
    complete: complete.length,
    leftOut,
    region: {
      ...balanceOf(pairs.map(({ side }) => side)),
      points: middleOf(complete.map(gapOf)),
      steps: middleOf(stepsOf(pairs)),
      kappa: letterKappa(pairs, rule),
    },
    subcomponents: subcomponentGaps(paired, rule),
    criteria: criterionGaps(paired, rule),
    units: unitGaps(paired),
    secondLook: secondLook(paired),
    ...teamGaps(paired),
  };
}
