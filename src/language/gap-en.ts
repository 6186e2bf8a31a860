/** Every sentence about self-assessments against evaluators, in English. */
import type { GapTexts } from "./gap-id.ts";

export const gapEn: GapTexts = {
  command: {
    summary:
      "measure self-assessments against the evaluator: who is optimistic, where, and which cells to look at again",
    paths: "workbooks that both answered, .summary.json, .ndjson, or folders of them",
    format: "what standard output gets",
    opd: "this OPD only, in detail",
    rubric: "the rubric for workbooks without results, or the one that results were made by",
    failOn: "when the exit code is 1",
    inRecap:
      "add self-assessments against the evaluator (sakip gap) to the recap, or to the report of one workbook",
    unknownUnit: (name: string) =>
      `No OPD of the name or code “${name}” is among the workbooks that both answered.`,
  },
  title: (group: string) => `Self-assessment and evaluator: ${group}`,
  sign: "Gap = self-assessment − evaluator; + means that the OPD gave itself more.",
  counted: (counted: string, complete: string) =>
    `Workbooks with the answers of both the OPD and the evaluator: ${counted} (${complete} complete)`,
  leftOut: (count: string, reasons: string) => `not counted: ${count} (${reasons})`,
  noneLeftOut: "all of them count",
  reasons: {
    "one-column": "with one answer column",
    "self-only": "the evaluator has not answered",
    "evaluator-only": "without a self-assessment",
    "nothing-shared": "without a sub-component that both answered",
    repeated: "of one OPD with different contents",
    identical: "the very same copy",
  },
  reason: (count: string, reason: string) => `${reason}: ${count}`,

  region: "All OPDs",
  n: "n",
  mean: "Mean",
  median: "Median",
  pointsOver: (of: string) => `Gap of totals (${of} complete OPDs)`,
  stepsOver: (of: string) => `Gap in letter steps (${of} answers)`,
  sides: (over: string, equal: string, under: string) =>
    `Of these answers the OPD put itself higher in ${over}, equal in ${equal}, lower in ${under}.`,
  share: (count: string, percent: string) => `${count} (${percent}%)`,
  kappa: (value: string, n: string) => `Linearly weighted kappa ${value} (n ${n})`,
  kappaInterval: (value: string, low: string, high: string, n: string) =>
    `Linearly weighted kappa ${value} (95%: ${low} to ${high}; n ${n})`,
  kappaNote:
    "Kappa: 1 is always the same letter, 0 is no more than chance. The answers of one OPD hang together, so the true interval is wider.",
  kappaUndefined: {
    "no-pairs": "Kappa is not defined: there are no answers in pairs.",
    "one-letter": "Kappa is not defined: both gave one and the same letter throughout.",
  },

  subcomponents: "By sub-component",
  weight: "Weight",
  code: "Code",
  name: "Name",
  points: "Gap",
  steps: "Steps",
  over: "Higher",
  equal: "Equal",
  under: "Lower",
  kappaHead: "Kappa",
  p: "p (Holm)",
  belowSmallest: "<0.0001",
  systematicOver: (codes: string, level: string) =>
    `Systematically over-claimed by the OPDs: ${codes} (p after Holm at most ${level}%).`,
  systematicUnder: (codes: string, level: string) =>
    `Systematically under-claimed by the OPDs: ${codes} (p after Holm at most ${level}%).`,
  noSystematic: (level: string) =>
    `No sub-component is shown to be systematic at ${level}%; with few OPDs that is no proof that none is.`,
  meansNote: (from: string) =>
    `Gap and steps are means. Kappa is over the OPDs, from ${from} of them on and where both used more than one letter.`,
  testNote:
    "p: exact two-sided sign test over the answers that are not equal, corrected after Holm for the number of sub-components.",

  ofUnit: "Self-assessment and evaluator",
  units: "OPDs, the most optimistic first",
  rank: "No",
  unit: "OPD",
  self: "Self",
  evaluator: "Evaluator",
  predicates: "Predicate",
  sidesNote: "+ / = / −: sub-components that the OPD put higher than, equal to and lower than the evaluator.",
  rest: (count: string) => `… ${count} more; --format json or markdown has them all`,

  secondLook: "Cells most worth a second look",
  secondLookNote:
    "In order: most points apart, then most letter steps, then those without the evaluator's note.",
  stepsApart: (steps: string) => `${steps} steps`,
  pointsApart: (points: string) => `gap ${points}`,
  noted: { true: "with the evaluator's note", false: "without the evaluator's note" },
  cells: "Cells",
  letters: "Letters",
  note: "Evaluator's note",
  hasNote: { true: "yes", false: "none" },

  criteria: "Criteria most often claimed by the OPD and not accepted by the evaluator",
  criterionLine: (criterion: string, over: string, pairs: string, text: string) =>
    `${criterion}, ${over} of ${pairs}: ${text}`,
  criteriaOver: (code: string, numbers: string) =>
    `${code}, criteria that the OPD claims and the evaluator does not accept: ${numbers}`,
  criteriaUnder: (code: string, numbers: string) =>
    `${code}, criteria that the OPD does not claim and the evaluator accepts: ${numbers}`,
  unitTotals: (self: string, evaluator: string, gap: string) =>
    `Self-assessment ${self}, evaluator ${evaluator}, gap ${gap}`,
  unitPartial: (gap: string, pairs: string, of: string) =>
    `Gap ${gap} over ${pairs} of ${of} sub-components that both answered`,

  teams: "By team of evaluators",
  team: "Team",
  quartiles: "Quartiles",
  extremes: "Range",
  range: (low: string, high: string) => `${low} … ${high}`,
  teamsNote: (atLeast: string) =>
    `The gap of the totals of the complete OPDs that the team evaluated, only for teams with at least ${atLeast} of them. Teams see different OPDs: a large gap may be the OPDs' doing. These figures do not prove a team strict or lenient.`,
  withoutTeam: (count: string) =>
    `${count} complete workbooks name no leader or team on the sheet Identitas.`,

  sheet: {
    note: "Gaps, ranks, mean and median are formulas; sub-components, cells worth a second look and teams stand below the table.",
    mean: (complete: string) => `Mean of ${complete} complete OPDs`,
    median: "Median of them",
    predicate: "Predicate",
    meanGap: "Mean gap",
    medianGap: "Median gap",
    meanSteps: "Mean steps",
    verdict: "Systematic",
    verdicts: { over: "over-claimed", under: "under-claimed", none: "–" },
    lowerQuartile: "Lower quartile",
    upperQuartile: "Upper quartile",
    lowest: "Lowest",
    highest: "Highest",
    file: "File",
    nobody: "No workbook is answered by the OPD and the evaluator.",
  },

  findings: "Findings",
};
