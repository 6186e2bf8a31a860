/** Every sentence about evidence in a folder, in English. */
import type { EvidenceTexts } from "./evidence-id.ts";

export const evidenceEn: EvidenceTexts = {
  command: {
    summary:
      "look for the documents that workbooks list as evidence in a folder; nothing is uploaded or read",
    paths: "workbooks or their results: workbooks, .summary.json, .ndjson, or folders of them",
    evidence:
      "the evidence folder; for several units with a folder for each, named by the unit's name or code",
    opd: "this unit only, in detail",
    format: "form of the standard output",
    rubric: "rubric for workbooks without a result",
    assessor: "whose answers count in workbooks without a result",
    failOn: "when the exit code is 1; missing: a document was not found",
    noFolder: (path) => `“${path}” is no folder; --evidence takes the evidence folder.`,
  },
  title: "Lists of evidence and the evidence folder",
  titleOf: (unit) => `List of evidence and the evidence folder: ${unit}`,
  unit: "Unit",
  folder: "Folder",
  document: "Document",
  subcomponent: "Sub-component",
  status: "Result",
  files: "Files",
  place: "Cell",
  cited: "Named",
  folderOf: (folder, count) => `Evidence folder: ${folder} (${count} ${count === "1" ? "file" : "files"})`,
  matchedBy: {
    whole: "all of it for this unit",
    code: "matched by code",
    name: "matched by name",
    "code-and-name": "matched by code and name",
  },
  noFolder: "The unit's evidence folder is not certain, so its documents were not looked for.",
  nothingCited: "No document is listed as evidence.",
  statuses: {
    found: "found",
    near: "similar only",
    missing: "missing",
    link: "link",
    unnamed: "no name",
    unsearched: "not looked for",
  },
  summary: (count) => `${count} ${count === "1" ? "document" : "documents"} named`,
  likely: (files) => `similar: ${files}`,
  moreFiles: (count) => `and ${count} more`,
  linkNote: "Links are listed and never followed; what is behind them is yours to check.",
  columns: { found: "Found", near: "Similar", missing: "Missing", link: "Link", other: "Other" },
  moreUnits: (count) => `… ${count} more units; --format json or markdown has them all`,
  moreFindings: (count) => `… ${count} more findings; --format json or markdown has them all`,
  findings: "Findings",
};
