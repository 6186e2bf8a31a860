/** Every sentence of `sakip score --profiles` in English. */
import type { ProfilesTexts } from "./profiles-id.ts";

export const profilesEn: ProfilesTexts = {
  option:
    "score one file by several rubrics side by side, separated by commas (ids or files); nothing is written",
  oneFile: "The option --profiles takes exactly one LKE file.",
  howMany: (most) => `The option --profiles needs 2 to ${most} rubrics, separated by commas.`,
  formats: "The option --profiles prints table, json or markdown only.",

  several: (file, count) => `${file} holds ${count} OPDs, each on a sheet of its own.`,
  ofSheet: (unit, sheet) => `${unit} (sheet “${sheet}”)`,

  total: "Total",
  predicate: "Predicate",
  incomplete: "incomplete",
  flag: "Flag",
  flagged: "flagged",
  notFlagged: "not flagged",
  answered: "Answered",
  absent: "not there",
  parted: "Sub-components that come out differently",
  alike: "All sub-components score alike under these rubrics.",

  moving: "What moves the predicate",
  moves: (from, to) => `From ${from} to ${to} the predicate changes. With a single choice replaced:`,
  samePredicate: (from, to) => `${from} and ${to} give the same predicate. With a single choice replaced:`,
  notComparable: (from, to) =>
    `Between ${from} and ${to} there are no predicates to compare, because one of the results is incomplete.`,
  noChoices: "no choice differs.",
  tried: (choice, result) => `${choice}: ${result}`,
  enough: (tried) => `${tried} – this choice alone is enough`,
  noneEnough: "No single choice is enough; several must change together.",
  choice: {
    scoring: "scoring method",
    answers: "values of the answers",
    weighting: "weighting of criteria",
    denominator: "treatment of blank criteria",
    result: "mean or letter",
    weights: "weights",
    structure: "sub-components and criteria",
    scale: "letter scale",
    predicates: "bands of the predicates",
  },
};
