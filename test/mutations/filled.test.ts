/**
 * One change each to a filled workbook, and what `sakip check --against` its template says of it: every finding with
 * its cell, and no others. What an office may do with its form stands below with the reason.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import {
  addMacros,
  addSheet,
  type Change,
  clear,
  defineName,
  dropSheet,
  dropValidation,
  edited,
  hideColumn,
  hideRow,
  inFormula,
  inValidation,
  likeCell,
  linkWorkbook,
  loosen,
  merge,
  renameSheet,
  setFormula,
  setNumber,
  setSheetState,
  setText,
  unmerge,
  unprotect,
} from "./edit.ts";
import { againstFindings } from "./findings.ts";

const TEMPLATE = readFileSync(new URL("../../templates/lke-unit.xlsx", import.meta.url));
const FILLED = readFileSync(new URL("../../examples/dinas-contoh-menengah.xlsx", import.meta.url));

const REPORTED: readonly (readonly [what: string, change: Change, findings: readonly string[]])[] = [
  ["the weight of 1.a is half a point more", setNumber("LKE", "C8", 6.5), ["SKP034 LKE!C8", "SKP136 LKE!C8"]],
  ["the weight of component 1 is another", setNumber("LKE", "C7", 25), ["SKP034 LKE!C7", "SKP136 LKE!C7"]],
  ["a weight is a formula", setFormula("LKE", "C8", "3*2", 6), ["SKP136 LKE!C8"]],
  ["a weight is gone", clear("LKE", "C8"), ["SKP136 LKE!C8"]],
  [
    "a criterion has a word swapped",
    setText("LKE", "B9", "Terdapat pedoman umum perencanaan kinerja."),
    ["SKP037 LKE!B9", "SKP137 LKE!B9"],
  ],
  [
    "a sub-component is called otherwise",
    setText("LKE", "B8", "Dokumen anggaran telah tersedia"),
    ["SKP137 LKE!B8"],
  ],
  ["a criterion has another number", setNumber("LKE", "A9", 7), ["SKP137 LKE!A9"]],
  ["a heading is changed", setText("LKE", "G5", "Komentar"), ["SKP141 LKE!G5"]],
  ["the scale gives BB 85", setNumber("Petunjuk", "C34", 85), ["SKP141 Petunjuk!C34"]],
  [
    "a step of the instructions is changed",
    setText("Petunjuk", "B12", "Isi sesuka hati."),
    ["SKP141 Petunjuk!B12"],
  ],
  ["a score is typed in", setNumber("LKE", "E8", 6), ["SKP060 LKE!E8", "SKP139 LKE!E8"]],
  ["a score is emptied", clear("LKE", "E8"), ["SKP139 LKE!E8"]],
  ["the total is typed in", setNumber("LKE", "E103", 88.5), ["SKP061 LKE!E103", "SKP139 LKE!E103"]],
  ["the predicate is typed in", setText("LKE", "F104", "AA"), ["SKP139 LKE!F104", "SKP180 LKE!F104"]],
  [
    "the result on the sheet Hasil is typed in",
    setNumber("Hasil", "E13", 88.5),
    ["SKP139 Hasil!E13", "SKP181 Hasil!E13"],
  ],
  ["SUM is one row short", inFormula("LKE", "E7", "SUM(E8,E15,E27)", "SUM(E8,E15)"), ["SKP138 LKE!E7"]],
  ["a reference is no longer absolute", inFormula("LKE", "E8", "$C$32:$C$39", "C32:C39"), ["SKP138 LKE!E8"]],
  ["a score formula takes another answer", inFormula("LKE", "E15", "D15", "D27"), ["SKP138 LKE!E15"]],
  ["a sum rounds up", inFormula("LKE", "E7", "ROUND(", "ROUNDUP("), ["SKP138 LKE!E7"]],
  ["a figure stands beside a criterion", setNumber("LKE", "E9", 1), ["SKP140 LKE!E9"]],
  ["a text stands below the table", setText("LKE", "B104", "disepakati"), ["SKP140 LKE!B104"]],
  ["a letter stands on a component's row", setText("LKE", "D7", "AA"), ["SKP140 LKE!D7"]],
  ["a drop-down without BB", inValidation("LKE", "D8", "AA,A,BB,B", "AA,A,B"), ["SKP142 LKE!D8"]],
  ["no drop-down on one answer", dropValidation("LKE", "D15"), ["SKP142 LKE!D15"]],
  [
    "a drop-down that only warns",
    inValidation("LKE", "D15", 'errorStyle="stop"', 'errorStyle="warning"'),
    ["SKP142 LKE!D15"],
  ],
  ["the sheet is not protected", unprotect("LKE"), ["SKP144 LKE"]],
  ["rows may be deleted", loosen("LKE", 'deleteRows="0"'), ["SKP144 LKE"]],
  ["a formula is unlocked", likeCell("LKE", "E8", "D8"), ["SKP143 LKE!E8"]],
  ["an answer is locked", likeCell("LKE", "D8", "C8"), ["SKP143 LKE!D8"]],
  ["a criterion's row is hidden", hideRow("LKE", 10), ["SKP039 LKE!B10", "SKP145 LKE!A10"]],
  ["the row of the total is hidden", hideRow("LKE", 103), ["SKP145 LKE!A103"]],
  ["the column of weights is hidden", hideColumn("LKE", 3), ["SKP145 LKE!C5"]],
  ["the sheet Hasil is hidden", setSheetState("Hasil", "hidden"), ["SKP145 Hasil"]],
  ["the sheet of facts is shown", setSheetState("_sakip", "visible"), ["SKP145 _sakip"]],
  ["answers are merged", merge("LKE", "D9:D10"), ["SKP146 LKE!D9"]],
  ["a note is no longer merged", unmerge("LKE", "G8:G14"), ["SKP146 LKE!G8"]],
  [
    "the sheet Tindak Lanjut is called otherwise",
    renameSheet("Tindak Lanjut", "TL 2025"),
    ["SKP135 TL 2025"],
  ],
  ["a sheet was added", addSheet("Lampiran", "Daftar dokumen"), ["SKP135 Lampiran"]],
  ["the sheet Tindak Lanjut is gone", dropSheet("Tindak Lanjut"), ["SKP135"]],
  ["a defined name was added", defineName("Skala", "Petunjuk!$B$32:$B$39"), ["SKP147"]],
  ["a link to another workbook", linkWorkbook("file:///D:/nilai%202024.xlsx"), ["SKP148"]],
  ["macros", addMacros, ["SKP148"]],
  ["the facts name another rubric", setText("_sakip", "B4", "0000"), ["SKP130", "SKP141 _sakip!B4"]],
  ["the facts name another version", setNumber("_sakip", "B2", 7), ["SKP130", "SKP141 _sakip!B2"]],
];

const HARMLESS: readonly (readonly [what: string, change: Change, reason: string])[] = [
  ["another answer", setText("LKE", "D8", "A"), "answers are what the form is for"],
  [
    "another note",
    setText("LKE", "G8", "Dokumen ditetapkan dan dipakai setiap triwulan oleh semua bidang."),
    "notes are too",
  ],
  ["another name", setText("Identitas", "B5", "Dinas Lain Kabupaten Rekaan"), "a field of identity"],
  ["last year's score", setNumber("Hasil", "D9", 21), "a field on the sheet Hasil"],
  [
    "a recommendation of last year",
    setText("Tindak Lanjut", "B6", "Perbarui pohon kinerja."),
    "a field of the follow-up",
  ],
  [
    "a blank at the end of a criterion",
    setText("LKE", "B9", "Terdapat pedoman teknis perencanaan kinerja. "),
    "no other text",
  ],
];

describe("what was changed besides the answers", () => {
  test("nothing was in a form that is only filled in", async () => {
    expect(await againstFindings(TEMPLATE, FILLED)).toEqual([]);
  });

  test.each(REPORTED)("%s", async (_, change, findings) => {
    expect(await againstFindings(TEMPLATE, await edited(FILLED, change))).toEqual(findings);
  });
});

describe("what does no harm", () => {
  test.each(HARMLESS)("%s", async (_, change) => {
    const found = await againstFindings(TEMPLATE, await edited(FILLED, change));
    // What was saved before an answer changed is told as stale, and is no harm to the form.
    expect(found.filter((line) => /^SKP1[34]/.test(line))).toEqual([]);
  });
});
