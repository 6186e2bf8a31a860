/** Every sentence about a region's result, in English. */
import { plural } from "./plural.ts";
import type { RegionTexts } from "./region-id.ts";

export const regionEn: RegionTexts = {
  command: {
    summary: "join the region's own LKE Instansi and its OPDs' workbooks into the region's value",
    paths:
      "results or workbooks of the region and its OPDs: workbooks, .summary.json, .ndjson, or folders of them",
    out: "the folder for pemda.xlsx, pemda.md, pemda.json and suggested clusters",
    overwrite: "replace outputs that exist",
    unitWeight:
      "weight of the OPDs' value in percent (not in the regulation; without it no combined value is given)",
    unitMean: "the OPDs' value: the mean of the three clusters, or the mean of all OPDs",
    opdList: "the list of OPDs (CSV or Excel) with a column for the cluster",
    previous: "last year's results: a folder or a file, computed in the same way",
    year: "the year to compute, where there are results of several years",
    format: "what standard output gets",
    assessor: "whose answers count in workbooks without results",
    inRecap:
      "add the region's own value: LKE Instansi, means of clusters, what predicates need (see sakip region)",
    needsRegion: (option) => `${option} means something only with --region.`,
    failOn: "when the exit code is 1",
    invalidWeight: (text) => `--unit-weight: “${text}” is no percentage from 0 to 100, such as 40.`,
    severalYears: (years) =>
      `There are results of several years (${years}), which are never mixed; choose one with --year.`,
    noSuchYear: (year, years) =>
      `There is no result of ${year}${years === "" ? "" : `; there are: ${years}`}.`,
    sameYear: (path, year) => `--previous: “${path}” holds results of ${year}, the year that is computed.`,
  },
  title: (name, year) =>
    ["Value of", name === "" ? "the region" : name, year].filter((part) => part !== "").join(" "),
  all: "all",

  instansi: "The region itself",
  instansiNone: "not there",
  unit: "Its OPDs",
  unitNone: "no OPD that counts",
  unitMean: {
    clusters: (clusters, units) => `mean of ${plural(clusters, "cluster")}, ${plural(units, "OPD")}`,
    units: (units) => `mean of ${plural(units, "OPD")}`,
  },
  otherwise: {
    clusters: (figure) => `by the mean of all OPDs: ${figure}`,
    units: (figure) => `by the mean of the clusters: ${figure}`,
  },
  clusterMean: (cluster) => `Mean of cluster ${cluster}`,
  unitMeanNote:
    "The regulation prints no formula for Nilai Unit (Annex 2, p. 42); --unit-mean chooses the way.",
  combined: "The region's value",
  weighed: (instansi, unit) =>
    `the region itself ${instansi} %, its OPDs ${unit} % as declared; this weight is not in the regulation`,
  unweighed:
    "The weight of the OPDs' value is not in the regulation and was not declared (--unit-weight), so no combined value is given.",
  before: (year) => `The year before${year === "" ? "" : ` (${year})`}`,
  beforeNoCombined: "no combined value",
  change: (difference) => `a change of ${difference}`,
  beforeCounted: (counted, of) => `${counted} of ${of} OPDs counted`,

  form: "LKE Gabungan (joint form)",
  code: "No",
  component: "Component",
  weight: "Weight",
  instansiHead: "Instansi",
  unitHead: "OPDs",
  valueHead: "Value",
  percentHead: "%",
  total: "Total",
  counted: "Counted",
  countedOf: (cluster, counted, of) => `${cluster} ${counted} of ${of} OPDs`,
  elsewhere: (count) => `${count} other ${count === "1" ? "result" : "results"} not counted`,

  weights: "The region's value by the weight of its OPDs",
  unitWeightHead: "Weight of OPDs",
  predicate: "Predicate",

  rungs: "What each predicate needs (pp. 33-34)",
  highest: (predicate) => `The highest predicate the region may aim at: ${predicate}.`,
  highestNote:
    "The sample is every OPD counted above; besides these conditions the region's own value must reach the predicate.",
  met: "met",
  unmet: "not yet",
  status: "Conditions",
  lacking: "What is missing",
  sampled: (cluster, found, needed, missing) =>
    `cluster ${cluster} has ${found} of ${needed} OPDs, ${missing} short`,
  waiting: (names) => `not counted yet: ${names}`,
  meanShort: (cluster, mean, over, points) =>
    `mean of cluster ${cluster} is ${mean} and must be above ${over}: a rise of more than ${points}`,
  meanTogether: (together) => `more than ${together} together`,
  meanNone: (cluster, over) => `cluster ${cluster} has no mean and needs one above ${over}`,
  nearest: (names) => `nearest ${names}`,
  near: (name, total, points) => `${name} ${total} (${points} short)`,
  nearAtBound: (name, total) => `${name} ${total} (at the bound, not above it)`,
  enough: "if all of these pass, the condition is met",
  notEnough: "these alone are not enough",

  shares: "OPDs with this predicate or a better one",
  fraction: (count, of) => `${count}/${of}`,
  namedShare: (predicate, share, page) => `${predicate} speaks of ${share} of the OPDs (p. ${page})`,
  shareMet: (scope, fraction) => `${scope} ${fraction}, reached`,
  shareUnmet: (scope, fraction, missing) => `${scope} ${fraction}, ${missing} short`,
  shareNone: (scope) => `${scope}: no OPDs`,
  sharesNote:
    "Over all OPDs with a complete result; the interpretation of a predicate is no written condition.",

  missing: (count) => `Nothing sent (${count})`,
  notes: "Notes",
  recommendations: "Recommendations",
  ofInstansi: "Region",
  restTexts: (count) => `… and ${count} more in pemda.xlsx and pemda.json`,
  findings: "Findings",
  restFindings: (count) => `… and ${count} more; --format json has them all`,
  written: "Files",
};
