/** What rekap.html says of evidence in a folder, in English. */
import { evidenceEn } from "./evidence-en.ts";
import type { PageEvidenceTexts } from "./page-evidence-id.ts";

const { missing, near, link, unnamed, unsearched, found } = evidenceEn.statuses;

export const pageEvidenceEn: PageEvidenceTexts = {
  title: "Evidence",
  lead: (folder, files) =>
    `Documents of Daftar Evidence looked for by their names in the folder ${folder} (${files} files). No file was uploaded or read for what it says, and no link followed.`,
  nothing: "No document is named in a list of evidence.",
  statement: (found, of) =>
    `${found} of ${of} documents that are named ${found === "1" ? "was" : "were"} found.`,
  found,
  reasons: {
    ...{ missing, near, link, unnamed, unsearched },
    ...evidenceEn.kinds,
  },
  notes: {
    found: "documents are in the evidence folder",
    missing: "documents are named, their files are not there",
    near: "only files of similar names; a person must look",
    link: "noted, never followed",
    shared: "files for three sub-components or more",
    uncited: "files that no sub-component names",
  },
  units: "Evidence by OPD",
  unitsCaption: "Evidence by OPD",
  unit: "OPD",
  noFolder: "its folder is not certain",
  columns: {
    cited: "Named",
    found: "Found",
    near: "Similar",
    missing: "Missing",
    link: "Link",
    shared: "Repeated",
    uncited: "Not named",
  },
  looks: "What deserves a look",
  looksCaption: "Documents and files that deserve a look",
  noLooks: "Every document was found and every file is named.",
  moreLooks: (count) => `${count} more are in rekap.xlsx.`,
  reason: "What",
  code: "Code",
  subject: "Document or file",
  several: "several OPDs",
  moreFiles: (count) => `and ${count} more`,
};
