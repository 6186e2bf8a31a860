/** Every sentence of the reports and of the command line in English; the same keys as in `id.ts`. */

import { compareEn } from "./compare-en.ts";
import { evidenceEn } from "./evidence-en.ts";
import { followUpEn } from "./follow-up-en.ts";
import { gapEn } from "./gap-en.ts";
import type { Texts } from "./id.ts";
import { layoutEn } from "./layout-en.ts";
import { planEn } from "./plan-en.ts";
import { plural } from "./plural.ts";
import { profilesEn } from "./profiles-en.ts";
import { recapEn } from "./recap-en.ts";
import { reconciliationEn } from "./reconciliation-en.ts";
import { regionEn } from "./region-en.ts";
import { regionPlanEn } from "./region-plan-en.ts";
import { rubricEn } from "./rubric-en.ts";
import { templateCheckEn } from "./template-check-en.ts";
import { templateDiffEn } from "./template-diff-en.ts";
import { templateEn } from "./template-en.ts";

export const en = {
  report: {
    reconciliation: reconciliationEn,
    severity: { error: "Errors", warning: "Warnings", info: "Information" },
    configured: { error: "error", warning: "warning", info: "information", off: "off" },
    dimension: { keberadaan: "Existence", kualitas: "Quality", pemanfaatan: "Use" },
    aspect: (dimension, component) => `${dimension}: ${component}`,
    assessor: { self: "Self", evaluator: "Evaluator", single: "Answer" },
    official: {
      self: "the self-assessment",
      selfOnly: "the self-assessment (the evaluator's column is still empty)",
      evaluator: "the evaluator",
      single: "one answer column; the form does not say whose it is",
    },
    officialMark: "(official)",

    unknownUnit: "OPD not named",
    unit: "OPD",
    unitCode: "OPD code",
    cluster: "Cluster",
    region: "Regional government",
    year: "Year",
    file: "File",
    sheet: "Sheet",
    rubric: "Rubric",
    assessorUsed: "Official score by",
    tool: "Tool",

    code: "Code",
    component: "Component / sub-component",
    letter: "Answer",
    score: "Score",
    scoreOfWeight: "Score / weight",
    weight: "Weight",
    total: "Total",
    predicate: "Predicate",
    derived: "letter derived from the share of criteria fulfilled, not given directly",

    result: (total, of, predicate) => `TOTAL ${total} of ${of}, predicate ${predicate}`,
    next: (points, predicate) => `Must rise by more than ${points} to reach ${predicate}`,
    flagged: (from) => `FLAGGED: ${from} or lower`,
    notFlagged: "Not flagged",
    incomplete: (answered, of, min, max) =>
      `INCOMPLETE: ${answered} of ${of} answered; the total is still between ${min} and ${max}`,
    missing: "No usable answer yet",
    undecided: "No predicate or flag is given until every sub-component is answered.",
    unscored: "NOT SCORED: the findings below say why",

    noFindings: "No findings.",
    likewise: (items) => `Likewise ${items}.`,
    fixLikewise: "Do the same for the others.",
    wholeFile: "whole file",
    more: (count) => `and ${count} more of this kind:`,
    written: "Files written",
    incompleteShort: (answered, of) => `Incomplete, ${answered} of ${of} answered`,
    unscoredShort: "Not scored",
    counts: (errors, warnings, infos) =>
      `${plural(errors, "error")}, ${plural(warnings, "warning")}, ${plural(infos, "note")}`,

    batch: (workbooks, scored, incomplete, unreadable, notLke) =>
      `${workbooks} workbooks: ${scored} scored, ${incomplete} incomplete, ${unreadable} unreadable, ${notLke} not an LKE`,
    batchFlagged: (count) => `OPDs flagged: ${count}`,
    batchNoneFlagged: "No OPD is flagged.",

    memo: {
      title: "Summary of the SAKIP Score",
      batchTitle: "Overall",
      identity: "Identity",
      field: "Item",
      value: "Detail",
      result: "Result",
      assessorTotals: "Totals by assessor",
      assessor: "Assessor",
      answered: "Answered",
      answeredOf: (answered, of) => `${answered} of ${of}`,
      scored: (unit, total, of, predicate) =>
        `${unit} scores **${total}** of ${of}, predicate **${predicate}**.`,
      incomplete: (unit, answered, of, min, max) =>
        `The assessment of ${unit} is **incomplete**: ${answered} of ${of} sub-components are answered, so no predicate can be given yet. The total is still between ${min} and ${max}.`,
      missing: (codes) => `Sub-components without a usable answer: ${codes}.`,
      unscored: "This file was **not scored**. The section Findings says why.",
      flagged: (from) =>
        `The OPD is **flagged**: its predicate is ${from} or lower, so it should be assisted first.`,
      notFlagged: (from) => `The OPD is not flagged: its predicate is above ${from}.`,
      official: {
        self: "The official score uses the answers of the self-assessment.",
        evaluator: "The official score uses the evaluator's answers.",
        single: "The form has one answer column and does not say whose it is.",
      },
      components: "Scores by component",
      derived: "° Letter derived from the share of criteria fulfilled, because no letter was given.",
      strengths: "Strengths and weaknesses",
      strongest: "Strongest sub-components:",
      weakest: "Sub-components that lose the most points:",
      strong: (subcomponent, letter, score, weight) =>
        `${subcomponent}: ${letter}, ${score} of ${weight} points`,
      weak: (subcomponent, letter, score, weight, lost) =>
        `${subcomponent}: ${letter}, ${score} of ${weight} points, ${lost} lost`,
      level: "All answered sub-components stand at the same value, so none stands out.",
      next: "Towards the next predicate",
      nextNeeds: (points, predicate) =>
        `The total must rise by **more than ${points}** to reach **${predicate}**.`,
      nextRoom: "The most room for improvement is in:",
      notes: "The evaluator's notes and recommendations",
      note: "Note",
      recommendation: "Recommendation",
      followUp: "Follow-up of last year's recommendations",
      followUpText: "Recommendation",
      followUpStatus: "Status",
      followUpEvidence: "Evidence",
      findings: "Findings",
      finding: "Finding and what to do",
      place: "Cell",
      provenance: "Provenance",
      sha256: "SHA-256 of the file",
      rubricSha256: "SHA-256 of the rubric",
      severities: "Severities set by the configuration",
    },
  },

  layout: layoutEn,
  rubric: rubricEn,
  profiles: profilesEn,
  recap: recapEn,
  compare: compareEn,
  gap: gapEn,
  plan: planEn,
  region: regionEn,
  followUp: followUpEn,
  evidence: evidenceEn,
  regionPlan: regionPlanEn,
  template: templateEn,

  templateCheck: templateCheckEn,
  templateDiff: templateDiffEn,

  cli: {
    program: "Scores SAKIP self-assessment workbooks (LKE) exactly and explains every figure.",
    usage: "Usage:",
    usageOptions: "[options]",
    usageCommand: "[command]",
    arguments: "Arguments:",
    options: "Options:",
    globalOptions: "Global options:",
    commands: "Commands:",
    defaultValue: "default",
    choices: "choices",
    help: "show this help",
    helpCommand: "show the help of a command",
    version: "show the version",
    lang: "language of the output: id or en",
    color: "always use colour",
    noColor: "never use colour (NO_COLOR is respected too)",
    quiet: "show nothing but errors",
    verbose: "show what is being done",
    config: "the configuration file to use (default: the nearest sakip.config.yaml or .json upwards)",

    score: {
      summary: "score LKE workbooks",
      paths: "a workbook, a folder (searched for workbooks) or a glob",
      out: "folder the results are written to (default: beside each input)",
      format: "what is printed: table, json, ndjson, csv, markdown, github, sarif, junit or concise",
      assessor: "whose answers make the official score: auto, self or evaluator",
      rubric: "rubric id or file (default: recognised from the workbook)",
      sheet: "the sheet to score, where a workbook has several answer sheets",
      opd: "name of the OPD, where the workbook does not say",
      year: "year evaluated, where the workbook does not say",
      flagFrom: "this predicate and lower ones are flagged (default: the rubric's)",
      failOn: "when to exit with code 1: error, flagged, incomplete, warning or never",
      noWrite: "only show, write no files",
      overwrite: "replace earlier results",
      jobs: "how many to process at once (default: number of processor cores)",
      exclude: "skip files that match this glob; may be repeated",
      timeout: "how long reading one file may take, in seconds (default: 60)",
      resume: "go on: earlier results that still hold are used again, the rest is scored and replaced",
      shard: "do part i of n only, such as 2/4; put them together with “sakip recap”",
      opdList: "list (.csv or .xlsx) of the OPDs that must send an LKE",
    },
    check: {
      summary: "check LKE workbooks without writing results",
      paths: "a workbook, a folder or a glob",
      format: "what is printed",
    },
    settings: {
      summary: "look at the settings in force",
      show: "show every setting and where it came from",
      format: "what is printed: table or json",
      none: "ignore the configuration file",
    },
    explain: {
      summary: "explain the code of a finding",
      code: "code or name of a finding, such as SKP040 or answer-missing",
    },

    errors: {
      prefix: "Error:",
      seeHelp: (command) => `Run “${command} --help” to see how it is used.`,
      didYouMean: (word) => `Did you mean “${word}”?`,
      unknownOption: (option) => `Unknown option “${option}”.`,
      unknownCommand: (command) => `Unknown command “${command}”.`,
      missingCommand: "No command given.",
      missingArgument: (argument) => `The argument “${argument}” is missing.`,
      missingOption: (option) => `The option “${option}” is required.`,
      missingOptionValue: (option) => `The option “${option}” needs a value.`,
      excessArguments: (expected, given) =>
        `This command takes ${expected} arguments but was given ${given}.`,
      conflictingOptions: (one, other) => `The option “${one}” cannot be used with “${other}”.`,
      invalidChoice: (option, value, allowed) =>
        `“${value}” is not accepted for ${option}; choose ${allowed}.`,
      invalidYear: (value) => `“${value}” is not a year; write four digits, such as 2025.`,
      invalidSeconds: (option, value) =>
        `“${value}” is not accepted for ${option}; write a number of seconds above 0.`,
      invalidShard: (value) => `“${value}” is not a part; write i/n with i from 1 to n, such as 2/4.`,
      listWithShard: "The option --opd-list cannot be used with --shard; give it to “sakip recap”.",
      invalidCount: (option, value) =>
        `“${value}” is not accepted for ${option}; write a whole number from 1 up.`,
      noSuchPath: (path) => `There is no file or folder “${path}”.`,
      nothingFound: (path) => `No workbook (.xlsx, .xlsm, .xls, .ods) was found in “${path}”.`,
      unreadableFile: (path, reason) => `The file “${path}” cannot be opened: ${reason}.`,
      unknownRubric: (rubric, known) => `Unknown rubric “${rubric}”; built in: ${known}.`,
      invalidRubric: (rubric) => `The rubric “${rubric}” cannot be used:`,
      unknownRule: (code) => `There is no finding with the code or name “${code}”.`,
      outIsFile: (path) => `“${path}” is a file; --out needs a folder.`,
      outputExists: (path) => `The file “${path}” exists already; use --overwrite to replace it.`,
      outputFailed: (path, reason) => `The file “${path}” cannot be written: ${reason}.`,
      notXlsx: (path) => `“${path}” is not the name of an .xlsx file.`,
      unexpected: "Something went wrong inside sakip. Please report this message:",
    },
    progress: {
      rate: (count) => `${count} files/s`,
      remaining: (time) => `${time} left`,
      flagged: (count) => `${count} flagged`,
      unreadable: (count) => `${count} unreadable`,
    },
    stopping: "Stopping once the files in hand are done; press Ctrl-C again to end at once.",
    stopped: (done, total) => `Stopped: ${done} of ${total} files are done.`,
    goOn: "Run again with --resume to score the rest.",
  },
} satisfies Texts;
