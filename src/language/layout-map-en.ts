/** The comments of a drafted map, in English. */
import type { LayoutMapTexts } from "./layout-map-id.ts";

export const layoutMapEn: LayoutMapTexts = {
  head: (file, sha256, tool) => [
    `Layout map for ${file}`,
    `(SHA-256 ${sha256}), drafted by ${tool}.`,
    "",
    "It tells sakip on which sheet, in which column and in which row everything stands.",
    "What was recognised is filled in; what is doubtful is a comment and is not read yet.",
    "Once corrected, run “sakip layout show … --map” and then “sakip score … --map”.",
    "“text” is what stood there when the map was made: where another file differs, sakip",
    "reports an error. Delete “text” where the wording may differ.",
  ],
  several: (count, sheet) => [
    "",
    `This file holds ${count} OPDs. This map is of the one on the sheet ${sheet}; draft a map`,
    "for each other OPD with “sakip layout init … --sheet”.",
  ],
  recognised: (layout) => `What results call the layout: ${layout}`,
  facts:
    'Who and when: { cell: "Sheet!B3" } for what stands in a cell, { value: "…" } for what is fixed; without it, it is looked for.',
  notFound: "not found",
  fromFileName: (value) => `from the file's name: ${value}`,
  answers:
    'Answers in words of your own, such as "Memadai": B. Only those listed are translated; "-" means not answered.',
  unknownAnswer: (count) =>
    `unknown, in ${count} ${count === "1" ? "cell" : "cells"}: write its letter and delete the #`,
  columns:
    "Columns: is tells what stands there, of whose it is (self, evaluator, single = does not say); where Ya and Tidak are two columns, tick: Ya and tick: Tidak.",
  ambiguous: "doubtful: perhaps the answer; choose one, write whose it is (of) and delete the #",
  ignoredColumn: "ignored",
  columnToFill: "write the column's letters",
  header: "rows of the column titles; delete where the table has none",
  rows: 'Rows: "1" a component, "1.a" a sub-component, "1.a/3" its third criterion, total the final score. Rows of criteria that are not listed are recognised by their text.',
  likely: (reason) => `check: ${reason}`,
  missing: "not found yet, write its row number",
  doubtful: (reason) => `doubtful: ${reason}`,
  inRow: (row) => `row ${row}`,
  sheetRows: (sheet) => `What stands on the sheet ${sheet}, to help fill in this map (may be deleted):`,
  answerToChoose:
    "The answer column (is: answer) is left open on purpose: delete the # in front of its line and write whose it is (of). Before that this map cannot be used.",
  longest: "the longest texts stand here: check",
  perhaps: "perhaps: delete the # if so",
  unclear: "not clear what stands there",
  values: (values) => `holds ${values}`,
  near: (name) => `near to “${name}”: check`,
  wordToTell: "write its letter and delete the #, if this is an answer",
  nothing: "No answer table was recognised: complete the columns and row numbers below.",
};
