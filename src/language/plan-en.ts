/** Every sentence of a plan, in English. */
import type { PlanTexts } from "./plan-id.ts";

export const planEn: PlanTexts = {
  command: {
    summary: "find the least effort that reaches a predicate or a score",
    paths: "the results or workbooks to plan for: workbooks, .summary.json, .ndjson, or folders of them",
    to: "the predicate (such as BB) or score (such as 72.5) to reach",
    recapTo: "the recap plans for each OPD: next (its next predicate), a predicate or a score",
    allowJudgement: "also offer answers that need the evaluator's judgement (A and AA)",
    keep: "the code of a sub-component or component to leave as it is; may be repeated",
    cost: "a YAML file that weighs the effort of criteria, sub-components or components",
    format: "what standard output gets",
    rubric: "the rubric for workbooks without results, or the local rubric that results were made by",
    assessor: "whose answers count in workbooks without results",
    invalidTarget: (text, known) => `“${text}” is neither a predicate (${known}) nor a score from 0 to 100.`,
    unknownCode: (code) => `“${code}” is no component or sub-component of this rubric.`,
    unknownRubric: (file, rubric) =>
      `${file}: scored by the rubric ${rubric}, which is not at hand; give its file with --rubric.`,
    notLetters: (file, rubric) =>
      `${file}: the rubric ${rubric} does not score by letters, so that raising them cannot be planned.`,
    unusable: (file) => `The file of costs “${file}” cannot be used:`,
    costs: {
      noSuchFile: "there is no such file",
      noYaml: (line, reason) => `line ${line}: not proper YAML (${reason})`,
      noMap: "it must be codes with what their effort weighs, such as “1.b: 2”",
      unknownKey: (key) =>
        `“${key}” is no code; write default, a component (1), a sub-component (1.b) or a criterion (1.b/3)`,
      noCost: (key, cost) =>
        `${key}: “${cost}” must be a number above 0, 1,000 at most, with two decimals at most`,
    },
  },
  title: (unit) => `Plan for ${unit}`,
  now: (total, predicate) => `Now ${total} (${predicate})`,
  toPredicate: (letter, name) => `on the way to ${letter} (${name})`,
  toScore: (score) => `on the way to ${score}`,
  incomplete: (codes) => `Incomplete: answer ${codes} first; without a total there is nothing to plan.`,
  reached: "This target is reached already.",
  outOfReach: (most, predicate) =>
    `This target is out of reach under these conditions; the most is ${most} (${predicate}).`,
  tryJudgement: "The answers A and AA were not offered; --allow-judgement offers them too.",
  best: (effort, gain, total, predicate) =>
    `Least effort: ${effort} for +${gain} → ${total} (${predicate}); there is no lighter way.`,
  raiseFigures: (gain, effort, perEffort) => `+${gain} · effort ${effort} · ${perEffort} for each`,
  judgement: "needs the evaluator's judgement",
  fulfil: (number, text) => `criterion ${number}: ${text}`,
  step: "raise its answer (its criteria are not answered)",
  convince: "its criteria are fulfilled; ask for it to be evaluated again",
  documents: (documents) => `Usual documents: ${documents}`,
  documentsNote: "The lists of documents are this tool's advice, not the regulation's words.",
  alternatives: "Other ways",
  effort: "Effort",
  total: "Total",
  gain: "Gain",
  predicate: "Predicate",
  raises: "What is raised",
  boundaries: "Distance to predicates",
  boundary: "Predicate",
  points: "Must rise by more than",
  unreachable: "out of reach",
  unit: "OPD",
  current: "Now",
  outcome: { reached: "reached", "out-of-reach": "out of reach", incomplete: "incomplete" },
  recapTitle: "A plan for each OPD",
  toNext: "on the way to the next predicate",
  lightest:
    "The least effort that is enough; it is proven that there is no lighter way. Answers that need judgement (A and AA) are not offered.",
  after: "Total then",
  afterPredicate: "Predicate then",
  target: "On the way to",
  criteria: "Criteria to fulfil",
  criteriaOf: (code, numbers) => `${code} no. ${numbers}`,
  rest: (count) => `… ${count} more; the files of the recap have them all`,
  unplanned: "No plan",
  unplannedReason: {
    incomplete: "incomplete",
    "best-already": "the best predicate already",
    "unknown-rubric": "the rubric is not at hand",
    "not-letters": "the rubric does not score by letters",
    "unknown-predicate": "the rubric does not know this predicate",
  },
  summary: (found, reached, unreachable, incomplete) =>
    `${found} can reach it, ${reached} have, ${unreachable} are out of reach, ${incomplete} are incomplete`,
};
