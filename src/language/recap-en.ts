/** Every sentence of the recap in the terminal and in rekap.md, in English; the same keys as in `recap-id.ts`. */

import { plural } from "./plural.ts";
import type { RecapTexts } from "./recap-id.ts";

export const recapEn: RecapTexts = {
  title: "Recap of the AKIP Evaluation",
  group: (form, year) => `${form} ${year}`,
  groupWithoutYear: (form) => `${form} without a year`,
  groupsApart: "Different years and rubrics are neither ranked nor averaged together.",
  nothingScored: "No workbook could be scored.",

  scored: (scored, incomplete) => `${plural(scored, "OPD")} scored, ${incomplete} incomplete`,
  scoredRepeated: (workbooks, units, scored, incomplete) =>
    `${workbooks} LKEs of ${plural(units, "OPD")}: ${scored} scored, ${incomplete} incomplete`,
  repeatedNote: "An OPD that sent several LKEs (repeated) counts once for each of them.",
  repeatedUnit: (unit, file) => `${unit} (repeated: ${file})`,
  repeatedFile: (file) => `repeated: ${file}`,
  flagged: (count, from) => `${count} ${count === "1" ? "needs" : "need"} guidance (${from} or lower)`,
  flaggedMixed: (count) => `${count} ${count === "1" ? "needs" : "need"} guidance`,
  mean: (figure) => `mean ${figure}`,
  median: (figure) => `median ${figure}`,
  quartiles: (lower, upper) => `quartiles ${lower} and ${upper}`,
  extremes: (lowest, highest) => `range ${lowest} to ${highest}`,

  ranking: "Ranking",
  rank: "No",
  unit: "OPD",
  total: "Total",
  predicate: "Predicate",
  flag: "Flag",
  flagMark: "flagged",
  answered: "Answered",
  answeredOf: (answered, of) => `${answered}/${of}`,
  difference: "Difference",
  differenceNote: "Difference: self-assessment less the evaluator's total.",
  rest: (count) => `… ${count} more ${count === "1" ? "OPD is" : "OPDs are"} not shown`,
  restWritten: (file) => `all of them are in ${file}`,
  restUnwritten: "use --format csv for all of them",

  distribution: "Distribution of predicates",
  count: "Count",
  clusters: "By cluster",
  cluster: "Cluster",
  noCluster: "not named",
  meanHead: "Mean",
  medianHead: "Median",
  flaggedHead: "Flagged",
  lowestHead: "Lowest",
  highestHead: "Highest",
  clusterName: { utama: "Main", pendukung: "Supporting", tambahan: "Additional" },

  guidance: "Needs guidance",
  guidanceNone: "No OPD needs guidance.",
  costliest: (parts) => `lost ${parts}`,
  next: (points, predicate) => `must rise by more than ${points} to reach ${predicate}`,
  unfulfilledHead: "Criteria not fulfilled",
  costliestHead: "Most points lost",
  nextHead: "To the next predicate",
  nextCell: (points, predicate) => `rise by more than ${points} to reach ${predicate}`,
  restFlagged: (count) => `… and ${count} more ${count === "1" ? "OPD" : "OPDs"}`,

  weakest: "Criteria least often fulfilled",
  criterion: "Criterion",
  fulfilledHead: "Fulfilled",
  fulfilledOf: (fulfilled, answered, percent) => `${fulfilled} of ${answered} (${percent}%)`,
  subcomponents: "Means of the sub-components",
  subcomponent: "Sub-component",
  percent: "% of weight",
  meanOfWeight: "Mean / weight",

  unreadable: "Unreadable",
  notLke: "Not an LKE",
  notLkeCount: (count, files) =>
    count === "1"
      ? `1 workbook is no LKE and was passed over: ${files}.`
      : `${count} workbooks are no LKE and were passed over: ${files}.`,
  missing: "Not Sent",
  missingOf: (missing, listed) => `${missing} of the ${listed} OPDs on the list`,
  missingNone: (listed) => `All OPDs on the list (${listed}) have sent theirs.`,
  near: (file) => `perhaps ${file}, which is not on the list`,
  notReached: "Not Reached",
  notReachedCount: (count) =>
    `The run was stopped: ${count} ${count === "1" ? "file was" : "files were"} not scored. Run again with --resume.`,
  more: (count) => `… and ${count} more`,
  file: "File",
  reason: "Reason",
  code: "Code",
  note: "Note",

  across: "Findings across files",
  moreAcross: (count) => `… ${count} other findings; rekap.xlsx and rekap.json have them all.`,
  findings: "Findings",
  findingCounts: (errors, warnings, infos) =>
    `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "note")}`,
  frequent: "Most frequent",
  frequentOne: (code, name, count) => `${code} ${name} (${count})`,
  frequentHead: "Count",
  noFindings: "No findings.",
  written: "Files written",
  refused: (count) =>
    `Earlier results exist and were not overwritten (${plural(count, "file")}): go on with --resume, replace them with --overwrite, or choose another folder with --out.`,
  refusedRecap: (count) =>
    `An earlier recap exists and was not overwritten (${plural(count, "file")}): replace it with --overwrite, or choose another folder with --out.`,
  perWorkbook: (count) => `Files with the results of single workbooks: ${count}.`,
  files: (count) => plural(count, "file"),
  unitsInFiles: (units, files) => `${units} LKE in ${plural(files, "file")}`,
  summary: (all, scored, incomplete, unreadable, notLke) =>
    `${all}: ${scored} scored, ${incomplete} incomplete, ${unreadable} unreadable, ${notLke} not an LKE`,

  list: {
    unusable: (file) => `The list of OPDs “${file}” cannot be used:`,
    row: (row, problem) => `row ${row}: ${problem}`,
    notText: "it is no CSV; save the list as .csv or .xlsx",
    quoteOpen: "a quotation mark is never closed",
    noSuchFile: "there is no such file; check its name and folder",
    noNameColumn: (heads) => `no column has the names of the OPDs; give it one of these heads: ${heads}`,
    empty: "no OPD stands below the heads of the columns",
    nameMissing: "the name of the OPD is empty",
    garbled: (text) => `“${text}” was garbled by its encoding; save it as “CSV UTF-8” again and correct it`,
    nameTwice: (name, row) => `“${name}” already stands in row ${row}`,
    codeTwice: (code, row) => `the code ${code} is already used in row ${row}`,
    unknownCluster: (cluster) => `the cluster “${cluster}” is unknown; choose utama, pendukung or tambahan`,
    more: (count) => `… and ${count} more problems`,
  },

  command: {
    summary: "build the recap from earlier results",
    paths: "results (.summary.json, .ndjson, rekap.shard-…json) or folders that hold them",
    out: "folder that the recap is written to (default: the folder given)",
    format: "what is shown: table, json, csv or markdown",
    opdList: "list of the OPDs (.csv or .xlsx) that must send a workbook",
    rubric: "id or file of the rubric that was scored by, if it is none of those built in",
    failOn: "when to exit with code 1: error, flagged, incomplete, warning or never",
    noWrite: "only show, write no files",
    overwrite: "replace an earlier recap",
    nothingFound: (path) =>
      `No results (.summary.json, .ndjson or rekap.shard-…json) were found in “${path}”.`,
    listAgain: (file) =>
      `The earlier recap (${file}) was made with a list of OPDs. Give it again with --opd-list, or nobody is told to be missing.`,
    line: (line) => `line ${line}`,
  },

  provenance: "Provenance",
  field: "Field",
  value: "Value",
  rubric: "Rubric",
  rubricSha256: "SHA-256 of the rubric",
  tool: "Tool",
  workbooks: "Files looked at",
};
