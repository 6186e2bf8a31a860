/**
 * One change each to the template that ships, and what `sakip template check` says of it: every finding with its cell,
 * and no others. A change that does no harm stands below with the reason.
 */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { checkTemplate } from "../../src/check-template.ts";
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
  setFormula,
  setNumber,
  setSheetState,
  setText,
  unmerge,
  unprotect,
} from "./edit.ts";
import { templateFindings } from "./findings.ts";

const TEMPLATE = readFileSync(new URL("../../templates/lke-unit.xlsx", import.meta.url));

/** More findings of the same rows, which follow from the change. */
const FOLLOWING = "…";

const REPORTED: readonly (readonly [what: string, change: Change, findings: readonly string[]])[] = [
  // Weights
  ["the weight of 1.a is half a point more", setNumber("LKE", "C8", 6.5), ["SKP034 LKE!C8"]],
  ["the weight of component 1 is another", setNumber("LKE", "C7", 25), ["SKP034 LKE!C7"]],
  [
    "the weight of 1.b is a text",
    setText("LKE", "C15", "sembilan"),
    ["SKP035 LKE!C15", "SKP112 LKE!E15", "SKP112 LKE!J15"],
  ],
  ["the weight of 1.b is gone", clear("LKE", "C15"), ["SKP104 LKE!C15", "SKP112 LKE!E15", "SKP112 LKE!J15"]],
  [
    "the weight of 1.b is a formula that gives the same",
    setFormula("LKE", "C15", "4.5*2", 9),
    ["SKP125 LKE!C15"],
  ],
  // Rows and words
  [
    "a criterion has a word swapped",
    setText("LKE", "B10", "Terdapat dokumen perencanaan anggaran jangka panjang."),
    ["SKP037 LKE!B10"],
  ],
  [
    "a criterion says something else",
    setText("LKE", "B10", "Kantor memiliki genset."),
    ["SKP036 LKE!A8", "SKP038 LKE!B10"],
  ],
  [
    "a criterion says what the one above says",
    setText("LKE", "B10", "Terdapat pedoman teknis perencanaan kinerja."),
    ["SKP036 LKE!A8", "SKP038 LKE!B10"],
  ],
  [
    "a criterion is gone",
    (parts) => {
      clear("LKE", "A10")(parts);
      clear("LKE", "B10")(parts);
    },
    ["SKP036 LKE!A8", "SKP125 LKE!A10"],
  ],
  [
    "a sub-component is called otherwise",
    setText("LKE", "B8", "Dokumen anggaran telah tersedia"),
    ["SKP102 LKE!B8"],
  ],
  [
    "a sub-component has another one's code",
    setText("LKE", "A15", "1.c"),
    [
      "SKP030 LKE!A7",
      "SKP031 LKE!D15",
      "SKP031 LKE!D27",
      "SKP033 LKE!A15",
      "SKP034 LKE!C15",
      "SKP037 LKE!B22",
      "…",
    ],
  ],
  [
    "a sub-component is gone",
    (parts) => {
      clear("LKE", "A15")(parts);
      clear("LKE", "B15")(parts);
    },
    [
      "SKP030 LKE!A7",
      "SKP038 LKE!B16",
      "SKP038 LKE!B17",
      "SKP038 LKE!B18",
      "SKP038 LKE!B19",
      "SKP038 LKE!B20",
      "…",
    ],
  ],
  [
    "two criteria changed places",
    (parts) => {
      setText("LKE", "B10", "Terdapat dokumen perencanaan kinerja jangka menengah.")(parts);
      setText("LKE", "B11", "Terdapat dokumen perencanaan kinerja jangka panjang.")(parts);
    },
    ["SKP101 LKE!A11", "SKP125 LKE!A10"],
  ],
  [
    "the row of the total has no name",
    setText("LKE", "A103", "Keterangan"),
    ["SKP103 LKE", "SKP125 LKE!A103"],
  ],
  // Choices
  [
    "a drop-down of letters without BB",
    inValidation("LKE", "D15", "AA,A,BB,B", "AA,A,B"),
    ["SKP107 LKE!D15"],
  ],
  [
    "a drop-down of letters with F",
    inValidation("LKE", "D15", "D,E&quot;", "D,E,F&quot;"),
    ["SKP107 LKE!D15"],
  ],
  ["no drop-down on one answer", dropValidation("LKE", "D15"), ["SKP106 LKE!D15"]],
  [
    "a drop-down of criteria with Sebagian",
    inValidation("LKE", "D16:D26", "Ya,Tidak", "Ya,Tidak,Sebagian"),
    [
      "SKP107 LKE!D16",
      "SKP107 LKE!D17",
      "SKP107 LKE!D18",
      "SKP107 LKE!D19",
      "SKP107 LKE!D20",
      "SKP107 LKE!D21",
      "SKP107 LKE!D22",
      "SKP107 LKE!D23",
      "SKP107 LKE!D24",
      "SKP107 LKE!D25",
      "SKP107 LKE!D26",
    ],
  ],
  [
    "a drop-down from another file",
    inValidation("LKE", "D15", /<formula1>.*<\/formula1>/, "<formula1>INDIRECT(Skala)</formula1>"),
    ["SKP108 LKE!D15"],
  ],
  [
    "a drop-down that only warns",
    inValidation("LKE", "D15", 'errorStyle="stop"', 'errorStyle="warning"'),
    ["SKP109 LKE!D15"],
  ],
  // Formulas
  ["SUM is one row short", inFormula("LKE", "E7", "SUM(E8,E15,E27)", "SUM(E8,E15)"), ["SKP112 LKE!E7"]],
  [
    "a sum takes a row twice",
    inFormula("LKE", "E7", "SUM(E8,E15,E27)", "SUM(E8,E15,E15,E27)"),
    ["SKP112 LKE!E7"],
  ],
  ["a score takes the weight of the row below", inFormula("LKE", "E15", "C15", "C16"), ["SKP112 LKE!E15"]],
  [
    "a score takes another answer",
    inFormula("LKE", "E15", "D15", "D27"),
    ["SKP112 LKE!E15", "SKP114 LKE!E103"],
  ],
  [
    "an absolute range of the scale is shifted",
    inFormula("LKE", "E15", "$C$32:$C$39", "$C$33:$C$40"),
    ["SKP112 LKE!E15"],
  ],
  [
    "a score of one assessor takes the other's answer",
    inFormula("LKE", "J15", "I15", "D15"),
    ["SKP112 LKE!J15"],
  ],
  ["a score is typed in", setNumber("LKE", "E15", 7.2), ["SKP110 LKE!E15", "SKP114 LKE!E103"]],
  ["a score is empty", clear("LKE", "E15"), ["SKP110 LKE!E15"]],
  ["the total is typed in", setNumber("LKE", "E103", 80), ["SKP110 LKE!E103"]],
  ["the total leaves out 4.c", inFormula("LKE", "E103", "E91,E97", "E91"), ["SKP112 LKE!E103"]],
  ["the total does not wait for all answers", inFormula("LKE", "E103", ")=12", ")>=11"), ["SKP114 LKE!E103"]],
  ["the total takes the mean", inFormula("LKE", "E103", "ROUND(SUM(", "ROUND(AVERAGE("), ["SKP112 LKE!E103"]],
  ["the predicate is decided by lower bounds", inFormula("LKE", "F104", ",-1)", ",1)"), ["SKP113 LKE!F104"]],
  [
    "the scale gives BB 85",
    setNumber("Petunjuk", "C34", 85),
    [
      "SKP112 LKE!E15",
      "SKP112 LKE!E27",
      "SKP112 LKE!E37",
      "SKP112 LKE!E41",
      "SKP112 LKE!E49",
      "SKP112 LKE!E61",
      "…",
    ],
  ],
  [
    "the band of BB ends at 85",
    setNumber("Petunjuk", "D45", 85),
    [
      "SKP112 Hasil!E14",
      "SKP112 LKE!E104",
      "SKP112 LKE!F104",
      "SKP112 LKE!J104",
      "SKP112 LKE!K104",
      "SKP125 Petunjuk!D45",
    ],
  ],
  [
    "the band of BB ends at 79",
    setNumber("Petunjuk", "D45", 79),
    [
      "SKP112 Hasil!E14",
      "SKP112 LKE!E104",
      "SKP112 LKE!F104",
      "SKP112 LKE!J104",
      "SKP112 LKE!K104",
      "SKP125 Petunjuk!D45",
    ],
  ],
  [
    "a formula uses a function that is not known",
    setFormula("LKE", "E15", "XLOOKUP(D15,Petunjuk!B32:B39,Petunjuk!C32:C39)*C15/100"),
    ["SKP113 LKE!E15"],
  ],
  ["a formula is an error", setFormula("LKE", "E15", "C15*#REF!/100"), ["SKP112 LKE!E15"]],
  ["a formula goes in a circle", setFormula("LKE", "E15", "E7/3"), ["SKP113 LKE!E15", "SKP113 LKE!E7"]],
  [
    "the result of component 1 is the next row's",
    inFormula("Hasil", "E9", "LKE!E7", "LKE!E8"),
    ["SKP112 Hasil!E9"],
  ],
  ["the result of component 1 is typed in", setNumber("Hasil", "E9", 24), ["SKP110 Hasil!E9"]],
  ["the hint of supported letters is changed", inFormula("LKE", "F8", '"BB"', '"AA"'), ["SKP125 LKE!F8"]],
  // Locks and protection
  ["an answer is locked", likeCell("LKE", "D8", "C8"), ["SKP116 LKE!D8"]],
  ["a criterion's answer is locked", likeCell("LKE", "D10", "C10"), ["SKP116 LKE!D10"]],
  ["a score formula is unlocked", likeCell("LKE", "E8", "D8"), ["SKP117 LKE!E8"]],
  ["a weight is unlocked", likeCell("LKE", "C8", "D8"), ["SKP117 LKE!C8"]],
  ["a criterion's text is unlocked", likeCell("LKE", "B9", "G8"), ["SKP117 LKE!B9"]],
  ["the sheet is not protected", unprotect("LKE"), ["SKP118 LKE"]],
  ["rows may be deleted", loosen("LKE", 'deleteRows="0"'), ["SKP125 LKE"]],
  ["the field of the OPD's name is locked", likeCell("Identitas", "B5", "A5"), ["SKP123 Identitas!B5"]],
  // Hidden parts
  ["a criterion's row is hidden", hideRow("LKE", 10), ["SKP039 LKE!B10", "SKP125 LKE!A10"]],
  ["the row of component 1 is hidden", hideRow("LKE", 7), ["SKP119 LKE!A7"]],
  ["the column of weights is hidden", hideColumn("LKE", 3), ["SKP119 LKE!C5"]],
  ["the answers of the evaluator are hidden", hideColumn("LKE", 9), ["SKP026 LKE!I6", "SKP125 LKE!I2"]],
  ["the sheet Hasil is hidden", setSheetState("Hasil", "hidden"), ["SKP119 Hasil"]],
  ["the sheet of facts is shown", setSheetState("_sakip", "visible"), ["SKP124 _sakip"]],
  // What reaches outside
  ["a link to another workbook", linkWorkbook("file:///D:/bobot%202024.xlsx"), ["SKP120"]],
  [
    "a formula from another workbook",
    setFormula("LKE", "C8", "[1]Bobot!$A$1"),
    ["SKP034 LKE!C8", "SKP113 LKE!E8", "SKP113 LKE!J8", "SKP120 LKE!C8"],
  ],
  ["a defined name that is broken", defineName("Skala", "#REF!"), ["SKP122"]],
  ["macros", addMacros, ["SKP121"]],
  // Identity, facts, answers
  ["no field for the year", setText("Identitas", "A9", "Catatan umum"), ["SKP123", "SKP125 Identitas!A9"]],
  ["no field for the OPD's name", setText("Identitas", "A5", "Alamat"), ["SKP123", "SKP125 Identitas!A5"]],
  [
    "the facts name another rubric",
    setText("_sakip", "B3", "permenpanrb-88-2021-instansi"),
    [
      "SKP036 LKE!A27",
      "SKP036 LKE!A49",
      "SKP036 LKE!A68",
      "SKP036 LKE!A8",
      "SKP037 LKE!B34",
      "SKP037 LKE!B35",
      "…",
    ],
  ],
  [
    "the facts name another version",
    setNumber("_sakip", "B2", 7),
    ["SKP124 _sakip", "SKP125", "SKP125 _sakip!B2"],
  ],
  ["an answer was left in", setText("LKE", "D8", "BB"), ["SKP100 LKE!D8"]],
  ["a criterion's answer was left in", setText("LKE", "D9", "Ya"), ["SKP100 LKE!D9"]],
  // Structure
  ["a second sheet with answers", addSheet("Lama", "Arsip"), ["SKP125 Lama"]],
  ["the sheet Tindak Lanjut is gone", dropSheet("Tindak Lanjut"), ["SKP125"]],
  ["answers are merged", merge("LKE", "D9:D10"), ["SKP106 LKE!D10", "SKP116 LKE!D10", "SKP125 LKE!D9"]],
  ["a note is no longer merged", unmerge("LKE", "G8:G14"), ["SKP125 LKE!G8"]],
  ["a column is called otherwise", setText("LKE", "G5", "Catatan OPD"), ["SKP125 LKE!G5"]],
  ["a figure stands beside the criteria", setNumber("LKE", "E9", 1), ["SKP125 LKE!E9"]],
];

const HARMLESS: readonly (readonly [what: string, change: Change, reason: string])[] = [
  [
    "the OPD's name is filled in",
    setText("Identitas", "B5", "Dinas Contoh"),
    "a template made for one OPD has it",
  ],
  ["the year is filled in", setNumber("Identitas", "B9", 2025), "a template made for one year has it"],
  [
    "last year's score is filled in",
    setNumber("Hasil", "D9", 20),
    "`sakip template new --previous` does the same",
  ],
  [
    "a criterion has a blank too many",
    setText("LKE", "B10", "Terdapat  dokumen perencanaan kinerja jangka panjang. "),
    "nobody reads it as another text",
  ],
];

describe("what is wrong with a template", () => {
  test("nothing is wrong with the one that ships", async () => {
    expect(await templateFindings(TEMPLATE)).toEqual([]);
  });

  test.each(REPORTED)("%s", async (_, change, findings) => {
    const found = await templateFindings(await edited(TEMPLATE, change));
    const exact = findings.filter((finding) => finding !== FOLLOWING);
    expect(findings.includes(FOLLOWING) ? found.slice(0, exact.length) : found).toEqual(exact);
  });
});

describe("how a wrong formula is put right", () => {
  test.each<readonly [string, Change, "id" | "en", string, string]>([
    ["a sum", inFormula("LKE", "E7", "SUM(E8,E15,E27)", "SUM(E8,E15)"), "id", "LKE!E7", "SUM(E8;E15;E27);2"],
    ["a sum", inFormula("LKE", "E7", "SUM(E8,E15,E27)", "SUM(E8,E15)"), "en", "LKE!E7", "SUM(E8,E15,E27),2"],
    ["the scale", setNumber("Petunjuk", "C34", 85), "id", "LKE!E15", "Rumusnya sendiri tidak diubah"],
    ["the scale", setNumber("Petunjuk", "C34", 85), "en", "LKE!E15", "The formula itself is unchanged"],
  ])("after a change of %s", async (_, change, language, place, advice) => {
    const { diagnostics } = await checkTemplate(await edited(TEMPLATE, change), "t.xlsx", { language });
    const wrong = diagnostics.find(
      ({ code, sheet, cell }) => code === "SKP112" && `${sheet}!${cell}` === place,
    );
    expect(wrong?.fix).toContain(advice);
  });
});

describe("what does no harm", () => {
  test.each(HARMLESS)("%s", async (_, change) => {
    expect(await templateFindings(await edited(TEMPLATE, change))).toEqual([]);
  });
});
