/** Every sentence about the configuration, in English; the same keys as in `config-id.ts`. */
import type { ConfigTexts } from "./config-id.ts";

export const configEn: ConfigTexts = {
  problem: {
    noFile: (file) => `There is no configuration file “${file}”.`,
    unreadable: (file, reason) => `The configuration file “${file}” cannot be read (${reason}).`,
    several: (files) => `One folder has more than one configuration file: ${files}. Keep only one of them.`,
    malformed: (format) => `The file is not valid ${format}.`,
    notSettings: () => "The whole file must be pairs of keys and values.",
    unknownKey: (key, known) => `Unknown key “${key}”; there are: ${known}.`,
    unknownKeyNear: (key, near) => `Unknown key “${key}”; did you mean “${near}”?`,
    notAllowed: (found, allowed) => `“${found}” is not accepted; choose ${allowed}.`,
    notText: () => "The value must be a text and must not be empty.",
    notLetter: (found) => `“${found}” is not the letter of a predicate, such as C or BB.`,
    notPercent: (found) => `“${found}” is no percentage from 0 to 100, such as 40.`,
    notPatterns: () => 'The value must be a list of file name patterns, such as ["arsip/**"].',
    notSheets: () =>
      "The value must be names of sheets, such as sheets: { self: LKE Mandiri, evaluator: LKE Evaluator }.",
    notSeverities: () =>
      "The value must be codes or names of findings with their severities, such as SKP053: off.",
    unknownRule: (rule) => `There is no finding with the code or name “${rule}”.`,
    unknownRuleNear: (rule, near) =>
      `There is no finding with the code or name “${rule}”; did you mean “${near}”?`,
    ruleTwice: (rule, code) => `“${rule}” is ${code}, which this file sets already.`,
    unlowered: (rule, severity) =>
      `${rule} marks something that could not be scored, so it can be neither turned off nor lowered from ${severity}.`,
  },

  switchedOff: (file, count, codes) =>
    `The configuration ${file} turns ${count} ${count === "1" ? "rule" : "rules"} off: ${codes}.`,

  noFile: "There is no configuration file; every value is a default.",
  file: (file) => `Configuration file: ${file}`,
  setting: "Setting",
  value: "Value",
  from: "From",
  origin: {
    default: "default",
    option: (option) => `option ${option}`,
    environment: (name) => `environment variable ${name}`,
    config: (place) => place,
  },
  name: {
    language: "Language",
    color: "Colour",
    rubric: "Rubric",
    map: "Layout map",
    assessor: "Official assessor",
    flagFrom: "Flagged from",
    failOn: "Fails on",
    unitWeight: "Weight of OPDs",
    exclude: "Left out",
    sheets: "Assessors' sheets",
    severity: "Severity",
  },
  severityChange: (rule, own, now) => `${rule}: ${own} → ${now}`,
  color: { auto: "where it can be seen", always: "always", never: "never" },
  layoutRecognised: "none; layouts are recognised from the file",
  rubricRecognised: "recognised from the workbook",
  unitWeightNone: "none; it is never assumed",
  flagFromRubric: "the rubric's own",
  sheetsFromTitles: "as the sheets say",
  sheetOf: { self: (name) => `self-assessment “${name}”`, evaluator: (name) => `evaluator “${name}”` },
  none: "none",
};
