/** Every sentence of `sakip template` in English. */

import { plural } from "./plural.ts";
import type { TemplateTexts } from "./template-id.ts";

export const templateEn = {
  command: {
    summary: "make standardized LKE workbooks",
    new: "make a blank LKE to fill in, for one OPD or for every OPD of a list",
    out: "the .xlsx file to make; with --opd-list: the folder",
    opd: "name of the OPD",
    opdList: "list of OPDs (.csv or .xlsx): one LKE for each row; columns OPD, Code, Cluster, Region, Year",
    region: "name of the region (pemerintah daerah)",
    year: "year evaluated",
    previous: "last year's results: a folder of .summary.json, one file of results, or rekap.json",
    rubric: "rubric id or file",
    overwrite: "replace existing files",
    skipExisting: "with --opd-list: keep existing files and write only the missing ones",
  },

  written: (path) => `Blank LKE written to ${path}`,
  writtenMany: (count, folder, rubric) => `${count} LKE written to ${folder} (rubric ${rubric}):`,
  otherName: (file, unit) => `${file} ← ${unit}`,

  implausible: (year, rubric, from, to) =>
    `The year ${year} is outside the years of the rubric ${rubric}: ${to === null ? `from ${from} on` : `${from} to ${to}`}.`,
  notFolder: (path) =>
    `“${path}” is no folder; with --opd-list, -o names the folder that all LKE are written to.`,
  previousAlone:
    "The option --previous needs --opd or --opd-list, so that it is clear whose results to take.",
  listIsOutput: (path) => `“${path}” is the list of OPDs itself and is not replaced.`,
  exist: (count) =>
    `${plural(count, "file")} would be replaced. Keep them and write only the missing ones with --skip-existing; --overwrite replaces forms that may be filled in already:`,
  kept: (count, folder) =>
    `${count} LKE in ${folder} ${count === "1" ? "was" : "were"} there already and kept.`,
  lettersOnly: (rubric, method) =>
    `The template commands know rubrics with letters on sub-components only; ${rubric} scores by "${method}". Sheets of that rubric can be scored all the same: \`sakip score <file> --rubric <rubric>\`.`,
  criteriaNeeded: (rubric, codes) =>
    `The template commands need criteria on every sub-component, and ${rubric} has none on ${codes}. Sheets of that rubric can be scored all the same: \`sakip score <file> --rubric <rubric>\`.`,
  skipAlone: "The option --skip-existing goes with --opd-list only.",
  moreFiles: (count) => `… and ${plural(count, "more file")}`,
  stoppedAfter: (written, total) => `${written} of ${total} LKE were written.`,

  row: {
    notYear: (text) => `“${text}” is not a year; write four digits, such as 2025`,
    implausible: (year, rubric, from, to) =>
      `the year ${year} is outside the years of the rubric ${rubric} (${to === null ? `from ${from} on` : `${from} to ${to}`})`,
    otherYear: (year, option) => `the year ${year} differs from --year ${option}`,
    otherRegion: (region, option) => `the region “${region}” differs from --region “${option}”`,
    sameFile: (file, row) =>
      `the name of its file, “${file}”, is the one of row ${row}; give it another code or another name`,
  },

  previous: {
    unusable: (path) => `Last year's results “${path}” cannot be used:`,
    nothingFound: (path) => `No results (.summary.json, .ndjson or rekap.json) were found in “${path}”.`,
    repeated: (unit, sources) => `there is more than one result for “${unit}”: ${sources}`,
    repeatedHint: "Name the year with --year if the results are of several years.",
    used: (found, units, recommendations) =>
      `Last year's results: ${found} of ${plural(units, "OPD")}, ${plural(recommendations, "recommendation")}`,
    none: "Without a result of last year:",
    near: (unit, other) => `${unit} (perhaps “${other}”? not taken)`,
    otherYear: "Not taken, because they are not of the year before:",
    ofYear: (unit, year) => `${unit}: year ${year}`,
    incomplete: "The earlier result is incomplete; components without a score stay blank:",
    self: "The earlier result is the OPD's own assessment, not the evaluator's:",
    otherRubric: "The earlier result is by another rubric; only scores of the same components are filled in:",
    components: (unit, rubric, codes) => `${unit}: components ${codes} (${rubric})`,
    onlyTotal: (unit, rubric, total) =>
      `${unit}: no component is the same, its total was ${total} (${rubric})`,
    noComponent: (unit, rubric) => `${unit}: no component is the same (${rubric})`,
    total: (total, predicate) => `${total} with the predicate ${predicate}`,
    notes: "There are no recommendations; the evaluator's notes stand in Tindak Lanjut:",
    noTexts: "A recap holds no recommendations, so Tindak Lanjut stays blank:",
    unlisted: "Earlier results of OPDs that are not on the list:",
    nameless: (source) => `${source} (without the name of an OPD)`,
  },
} satisfies TemplateTexts;
