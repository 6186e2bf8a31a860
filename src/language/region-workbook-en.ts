/** Every sentence of `pemda.xlsx` in English; the words of the official forms stand in the rule. */
import type { RegionWorkbookTexts } from "./region-workbook-id.ts";

export const regionWorkbookEn: RegionWorkbookTexts = {
  title: "Evaluation of the region",
  pageOf: "Page &P of &N",
  subtitle: (name, year) => `${name} · ${year}`,
  unnamed: "(the region is not named)",
  year: "TAHUN",
  number: "No",
  none: "–",
  yes: "yes",
  no: "no",

  unitMean: {
    clusters:
      "Nilai Unit: the mean of the means of those clusters that have OPDs. The regulation prints no formula (p. 42).",
    units: "Nilai Unit: the mean of all OPDs that count. The regulation prints no formula (p. 42).",
  },
  unitWeight: "Weight of the OPDs' value (%)",
  weightNote:
    "← Yours to fill in: this weight is not in the regulation. The rest is the weight of the region itself.",
  counted: "OPDs that count; what Nilai Unit is divided by",
  weights: "Nilai Akuntabilitas Kinerja by the weight of the OPDs' value",
  noWeights: "The region's own value or its OPDs' is not there, so there is nothing to join yet.",
  value: "Value",
  predicate: "Predicate",
  predicateName: "Name",

  resultWeighed:
    "The combined value by the weight on the sheet LKE Gabungan; that weight is not in the regulation.",
  resultUnweighed:
    "Fill in the weight on the sheet LKE Gabungan (cell D5): it is not in the regulation and is never assumed.",

  unitsTitle: "The OPDs' data",
  unitsNote: (yes) =>
    `The other sheets compute from here: an OPD is in its cluster's mean where the column Counts says “${yes}”.`,
  unit: "OPD",
  cluster: "Cluster",
  complete: "Complete",
  countedHead: "Counts",
  reason: "Why it does not count",
  file: "File",
  noUnits: "There are no results of OPDs.",
  uncounted: {
    incomplete: "incomplete",
    unreadable: "unreadable",
    repeated: "has several results",
    "other-year": "of another year",
    "other-rubric": "by another rubric",
    "other-region": "of another region",
    "cluster-missing": "cluster not known",
    "cluster-differs": "workbook and list differ on the cluster",
  },

  conditionsTitle: "What each predicate needs",
  conditionsNote:
    "Rules of sampling, PermenPANRB 88/2021 Annex I pp. 33-34; the sample is every OPD that counts.",
  conditions: "The conditions of each predicate",
  condition: "Condition",
  needed: "Needed",
  found: "Found",
  status: "Status",
  short: "Short by",
  toClose: "To meet it (as of when the file was made)",
  met: "met",
  unmet: "not yet",
  noCondition: "no sampling of OPDs needed",
  sampled: (cluster) => `OPDs of cluster ${cluster}, at least`,
  mean: (cluster) => `mean of cluster ${cluster}, must be above`,
  waiting: (names) => `Not counted yet: ${names}.`,
  near: (name, total, points) => `${name} ${total} (${points} short)`,
  together: (points, names) => `Together a rise of more than ${points}; nearest: ${names}.`,
  highest: "The highest predicate to aim at",

  shares: "OPDs with this predicate or a better one (complete results)",
  over: "Above",
  upTo: "Up to",
  all: "all",
  unitCount: "OPDs",
  namedShares: "Shares of OPDs that interpretations name",
  interpretation: "Interpretation",
  scope: "Scope",
  of: "of",
  quoted: (wording, page) => `“${wording}” (p. ${page})`,

  textsTitle: "Notes and recommendations of the OPDs",
  textsNote: "Collected from complete results; the evaluator's notes come first.",
  kind: "Kind",
  content: "Text",
  noTexts: "There are no notes or recommendations of OPDs.",
};
