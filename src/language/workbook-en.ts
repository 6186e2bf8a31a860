/** Every sentence of the sheets *Hasil SAKIP* and *Temuan* in English. */
import { reconciliationEn } from "./reconciliation-en.ts";
import type { WorkbookTexts } from "./workbook-id.ts";

export const workbookEn: WorkbookTexts = {
  resultTitle: "SAKIP result – recomputed by sakip",
  findingsTitle: "Findings – checked by sakip",

  severity: { error: "Error", warning: "Warning", info: "Information" },
  assessor: { self: "Self-assessment", evaluator: "Evaluator", single: "Assessment" },
  official: (assessor) => `${assessor} (official)`,
  officialBy: {
    self: "the self-assessment",
    evaluator: "the evaluator",
    single: "one answer column; the form does not say whose it is",
  },
  answeredOf: (of) => ` of ${of} answered`,
  undecided: "Predicate once all is answered",

  unit: "OPD",
  region: "Regional government",
  year: "Year assessed",
  answerSheet: "Answer sheet",
  officialAssessor: "Official score by",
  notStated: "not stated in the workbook",
  noOfficial: "there is no answer column of that assessor",

  number: "No",
  component: "Component / Sub-component",
  weight: "Weight",
  answer: "Answer",
  score: "Score",
  source: "Source",
  fixedSource: (cell) => `${cell} *`,
  noSource: "none",

  total: "Total",
  predicate: "Predicate",
  predicateName: "Name of the predicate",
  flagFrom: (from) => `Flagged from predicate ${from}`,
  flagged: (from) => `FLAGGED (${from} or lower)`,
  notFlagged: "Not flagged",
  incomplete: "Incomplete",
  lowest: "Lowest total still possible",
  highest: "Highest total still possible",

  liveNote:
    "Answers and scores above follow their source cells: when an answer in the workbook changes, so do they.",
  fixedNote:
    "* Does not follow its source cell, because a formula cannot read the answer there as it was meant (it has a full stop or special spaces, or its row stands twice, for example). Run sakip again once the answer is corrected.",

  derivedTitle: (source) => `Letters derived from the criteria fulfilled (${source})`,
  criteria: "Criteria",
  fulfilled: "Fulfilled",
  unfulfilled: "Unfulfilled",
  letter: "Letter",
  gradedTitle: (answers) => `Mean of the answers to criteria (values of the answers: ${answers})`,
  criteriaWeight: "Criteria weight",
  answered: "Answered",
  earned: "Sum of values",
  mean: "Mean",

  bandsTitle: (source) => `Predicate of the total (${source})`,
  name: "Name",
  over: "More than",
  upTo: "Up to",
  ownPredicate: (letters) => `${letters}: not printed in the regulation; the name is this tool's own.`,
  scaleTitle: (source) => `Value of answers (${source})`,
  meaning: "Meaning",
  page: (part, pages) => `${part} ${pages.includes("–") ? "pp." : "p."} ${pages}`,

  provenanceTitle: "Where this comes from",
  inputFile: "Input file",
  inputHash: "SHA-256 of the input",
  rubric: "Rubric",
  rubricHash: "SHA-256 of the rubric",
  tool: "Tool",

  findings: (errors, warnings, infos) => `${errors} errors · ${warnings} warnings · ${infos} information`,
  noFindings: "No findings.",
  severityColumn: "Severity",
  code: "Code",
  sheet: "Sheet",
  cell: "Cell",
  finding: "Finding",
  fix: "What to do",
  wholeFile: "whole file",
  wholeSheet: "whole sheet",
  reconciliation: reconciliationEn,
  pageOf: "Page &P of &N",
};
