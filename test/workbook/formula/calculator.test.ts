/** The evaluator for forms, against results that LibreOffice gives for the very same formulas. */
import { describe, expect, test } from "vitest";
import type { Template, TemplateCell } from "../../../src/template.ts";
import { calculatorOf } from "../../../src/workbook/formula/calculator.ts";
import { isError, type Scalar, UnknownFormula } from "../../../src/workbook/formula/scalar.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { type Cell, openWorkbook, parseCellName } from "../../../src/workbook/sheet.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { xlsx } from "../../fixtures/xlsx.ts";

const DATA: Readonly<Record<string, string | number | boolean>> = {
  A1: "AA",
  A2: "A",
  A3: "BB",
  A4: "B",
  A5: "CC",
  B1: 100,
  B2: 90,
  B3: 80,
  B4: 70,
  B5: 60,
  C1: 6,
  C2: 9,
  C3: 15,
  C4: " bb ",
  C5: "bb.",
  D1: 100,
  D2: 90,
  D3: 80,
  D4: 70,
  D5: 60,
  E1: 0,
  E2: 30,
  E3: 50,
  E4: 60,
  E5: 70,
  F1: "Ya",
  F2: "Tidak",
  F3: "ya",
  F5: true,
};

/** One formula each in column H; what it comes to, LibreOffice says. */
const FORMULAS: readonly string[] = [
  "1+2*3^2",
  "-2^2",
  "2^-1",
  "50%*6",
  "(1+2)*3",
  "1/3",
  "7.5*0.3",
  "0.1+0.2=0.3",
  "1/0",
  "0.1*3",
  'A1&"|"&B1',
  '"a"="A"',
  '"10">9',
  'F4=""',
  "F4=0",
  "F4+1",
  "F5+1",
  "A1+1",
  "-C4",
  "ROUND(1.005,2)",
  "ROUND(2.5,0)",
  "ROUND(-2.5,0)",
  "ROUND(7.225,2)",
  "ROUNDUP(1.001,2)",
  "ROUNDDOWN(1.999,2)",
  "INT(-1.5)",
  "ABS(-3)",
  "SUM(B1:B5)",
  "SUM(A1:B5)",
  "SUM(B1,B3,B5)",
  "AVERAGE(B1:B5)",
  "MIN(B1:B5)",
  "MAX(C1:C5)",
  "COUNT(A1:C5)",
  "COUNTA(F1:F5)",
  "COUNTBLANK(F1:F5)",
  'COUNTIF(F1:F5,"Ya")',
  'COUNTIF(B1:B5,">=80")',
  'COUNTIF(A1:A5,"B*")',
  'COUNTIF(A1:A5,"<>A")',
  'SUMIF(A1:A5,"A*",B1:B5)',
  'IF(C4="","kosong","isi")',
  "IF(F4,1,2)",
  "IF(TRUE,5)",
  "IF(FALSE,5)",
  "IF(B1>90,TRUE(),FALSE())",
  '_xlfn.IFS(B3>90,"AA",B3>70,"BB",TRUE,"E")',
  '_xlfn.IFS(B3>90,"AA")',
  '_xlfn.SWITCH(A3,"AA",1,"bb",2,3)',
  '_xlfn.SWITCH(B2,100,"AA",90,"A","lain")',
  '_xlfn.SWITCH(B5,100,"AA",90,"A","lain")',
  '_xlfn.SWITCH(B5,100,"AA",90,"A")',
  '_xlfn.SWITCH(TRUE,B3>90,"AA",B3>70,"BB","E")',
  '_xlfn.SWITCH(1/0,1,"a","b")',
  'IFERROR(1/0,"galat")',
  "IFERROR(B1,0)",
  "AND(B1>50,B2>50)",
  "OR(B1>500,B2>50)",
  "NOT(B1>50)",
  "UPPER(TRIM(C4))",
  'SUBSTITUTE(UPPER(TRIM(C5))&"|",".|","|")',
  'SUBSTITUTE("a-b-c","-","",2)',
  'LEFT("BB (Sangat Baik)",2)',
  'RIGHT("1.a",1)',
  'MID("Perencanaan",2,3)',
  'LEN("BB")',
  'EXACT("a","A")',
  'VALUE("7.5")',
  'VLOOKUP("BB",A1:B5,2,FALSE)',
  'VLOOKUP("bb",A1:B5,2,0)',
  'VLOOKUP("D",A1:B5,2,FALSE)',
  "VLOOKUP(65,E1:E5,1)",
  "VLOOKUP(65,E1:E5,1,TRUE)",
  "HLOOKUP(6,A1:C3,2,FALSE)",
  "MATCH(80,B1:B5,0)",
  "MATCH(75,D1:D5,-1)",
  "MATCH(55,E1:E5,1)",
  'MATCH("B?",A1:A5,0)',
  "MATCH(-1,E1:E5)",
  "INDEX(A1:A5,3)",
  "INDEX(A1:B5,2,2)",
  "INDEX(A1:A5,MATCH(75,D1:D5,-1))",
  'LOOKUP(3,{0,1,2,4,5,6},{"E","D","C","CC","B","BB"})',
  "LOOKUP(65,E1:E5,A1:A5)",
  "LOOKUP(-5,E1:E5,A1:A5)",
  'CHOOSE(2,"a","b")',
  'SUMPRODUCT(--(A1:A5="BB"))',
  'SUMPRODUCT((A1:A5="BB")*B1:B5)',
  "SUMPRODUCT(B1:B3,C1:C3)",
  'SUMPRODUCT(--(UPPER(TRIM(F1:F5))="YA"))',
  'SUMPRODUCT(--(TRIM(SUBSTITUTE(F1:F4,"-",""))<>""))',
  'SUMPRODUCT((A1:A5&"|"=SUBSTITUTE(UPPER(TRIM(C4))&"|",".|","|"))*B1:B5)',
  "C1*VLOOKUP(TRIM(C4),A1:B5,2,FALSE)/100",
  'IF(ISNUMBER(B1),"angka","teks")',
  "ISTEXT(A1)",
  "ISBLANK(F4)",
  "ISERROR(1/0)",
  "ISNA(MATCH(1,B1:B5,0))",
  "SUM(B1:B5)/0",
  "Skala",
  "SUM(Nilai)",
  "Lain!A1*2",
  "'Lembar Dua'!A1",
];

describe.skipIf(!hasLibreOffice())("what a formula comes to", () => {
  test("is what LibreOffice says", async () => {
    const cells = Object.fromEntries(FORMULAS.map((formula, i) => [`H${i + 1}`, { formula }]));
    const workbook = xlsx({
      sheets: [
        { name: "Data", cells: { ...DATA, ...cells } },
        { name: "Lain", rows: [[21]] },
        { name: "Lembar Dua", rows: [["dua"]] },
      ],
      workbookXml:
        '<definedNames><definedName name="Nilai">Data!$B$1:$B$5</definedName><definedName name="Skala">Data!$A$1</definedName></definedNames>',
    });
    const saved = recalculated(new Map([["x", workbook]])).get("x") ?? new Uint8Array();
    const opened = openWorkbook(await openPackage(saved));
    const [entry] = opened.sheets;
    if (!entry) throw new Error("no sheet");
    const rows = opened.read(entry).rows;
    const theirs = FORMULAS.map((formula, i) => [formula, shown(rows.get(i + 1)?.get(8))]);
    const ours = FORMULAS.map((formula) => [formula, plain(computed(formula))]);
    expect(ours).toEqual(theirs);
  });
});

describe("where Excel and LibreOffice differ", () => {
  test.each([
    ['SUM(B1,"5")', 105],
    ["INDEX(A1:A5,9)", "#REF!"],
  ])("%s is what Excel says", (formula, value) => {
    expect(plain(computed(formula))).toBe(value);
  });
});

// LibreOffice has it from 24.8 on; the expected results are those of Microsoft's description of the function.
describe("XLOOKUP", () => {
  test.each<[string, string | number]>([
    ['_xlfn.XLOOKUP("BB",A1:A5,B1:B5)', 80],
    ['_xlfn.XLOOKUP("bb",A1:A5,B1:B5)', 80],
    ['_xlfn.XLOOKUP("D",A1:A5,B1:B5)', "#N/A"],
    ['_xlfn.XLOOKUP("D",A1:A5,B1:B5,"tidak ada")', "tidak ada"],
    ['_xlfn.XLOOKUP("D",A1:A5,B1:B5,,-1)', 60],
    ['_xlfn.XLOOKUP("B?",A1:A5,B1:B5)', "#N/A"],
    ['_xlfn.XLOOKUP("B?",A1:A5,B1:B5,"",2)', 80],
    ['_xlfn.XLOOKUP("80",B1:B5,A1:A5)', "#N/A"],
    ["_xlfn.XLOOKUP(75,E1:E5,A1:A5,,-1)", "CC"],
    ["_xlfn.XLOOKUP(55,E1:E5,A1:A5,,-1)", "BB"],
    ["_xlfn.XLOOKUP(55,E1:E5,A1:A5,,1)", "B"],
    ["_xlfn.XLOOKUP(75,E1:E5,A1:A5,,1)", "#N/A"],
    // In descending order too: the list need not be sorted.
    ["_xlfn.XLOOKUP(75,D1:D5,A1:A5,,-1)", "B"],
    ['_xlfn.XLOOKUP("ya",F1:F3,B1:B3)', 100],
    ['_xlfn.XLOOKUP("ya",F1:F3,B1:B3,,0,-1)', 80],
    ["_xlfn.XLOOKUP(90,B1:B5,A1:B5)", "A"],
    ["SUM(_xlfn.XLOOKUP(90,B1:B5,B1:D5))", 189],
    ["_xlfn.XLOOKUP(9,A2:D2,A1:D1)", 6],
    ["_xlfn.XLOOKUP(9,C1:C3,A1:A5)", "#VALUE!"],
    ["_xlfn.XLOOKUP(1/0,B1:B5,A1:A5)", "#DIV/0!"],
    ['_xlfn.XLOOKUP("A",A1:A5,B1:B5,,3)', "#VALUE!"],
  ])("%s is %s", (formula, value) => {
    expect(plain(computed(formula))).toBe(value);
  });
});

describe("what is not known is not guessed", () => {
  test.each([
    ["LET(x,1,x+1)", "function"],
    // Excel and LibreOffice differ over both.
    ['_xlfn.SWITCH("100",B1,"angka","teks")', "function"],
    ['_xlfn.SWITCH(F4,0,"nol","isi")', "function"],
    ["XLOOKUP(F4,A1:A5,B1:B5)", "function"],
    ['XLOOKUP("A",A1:A5,B1:B5,,0,2)', "function"],
    ["VLOOKUP(A1:A5,A1:B5,2,FALSE)", "function"],
    ["Tidak_Ada+1", "name"],
    ["[1]Bobot!A1", "sheet"],
    ["Hilang!A1", "sheet"],
    ['VLOOKUP("BB",A1:B5,2)', "unsorted"],
    ["A1:B2 C3", "syntax"],
    ["Tabel[Nilai]", "syntax"],
    ["H1+1", "circular"],
    ["SUM(A1:A5", "syntax"],
  ])("%s: %s", (formula, reason) => {
    expect(() => computed(formula)).toThrow(UnknownFormula);
    expect(reasonOf(formula)).toBe(reason);
  });
});

function reasonOf(formula: string): string {
  try {
    computed(formula);
    return "";
  } catch (error) {
    return error instanceof UnknownFormula ? error.reason.kind : "";
  }
}

function computed(formula: string): Scalar {
  const cells = new Map<string, TemplateCell>();
  for (const [name, value] of Object.entries(DATA)) cells.set(name, cellOf("Data", name, value));
  cells.set("H1", { ...cellOf("Data", "H1", 0), formula });
  const sheet = (name: string, own: ReadonlyMap<string, TemplateCell>) => ({
    name,
    state: "visible" as const,
    protection: null,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    cells: own,
  });
  const template: Template = {
    layout: "table",
    rubric: { id: "", sha256: "" },
    answerSheet: "Data",
    assessors: [],
    columns: [],
    firstRow: 1,
    rows: [],
    identity: [],
    sheets: [
      sheet("Data", cells),
      sheet("Lain", new Map([["A1", cellOf("Lain", "A1", 21)]])),
      sheet("Lembar Dua", new Map([["A1", cellOf("Lembar Dua", "A1", "dua")]])),
    ],
    structureLocked: false,
    names: [
      { name: "Nilai", refersTo: "Data!$B$1:$B$5", sheet: null, hidden: false },
      { name: "Skala", refersTo: "Data!$A$1", sheet: null, hidden: false },
    ],
    links: [],
    macros: false,
    metadata: null,
  };
  return calculatorOf(template, new Map()).cell("Data", "H1");
}

function cellOf(sheet: string, name: string, value: string | number | boolean): TemplateCell {
  const { row, column } = parseCellName(name) ?? { row: 0, column: 0 };
  const content =
    typeof value === "string"
      ? ({ kind: "text", text: value } as const)
      : typeof value === "number"
        ? ({ kind: "number", decimal: String(value) } as const)
        : ({ kind: "boolean", boolean: value } as const);
  return {
    at: { sheet, cell: name },
    row,
    column,
    value: content,
    formula: null,
    locked: true,
    choices: null,
  };
}

/** Booleans and numbers alike, as LibreOffice saves both; numbers to the digits that are shown. */
function plain(value: Scalar): string | number {
  if (value === null) return "";
  if (isError(value)) return value.error;
  if (typeof value === "boolean") return Number(value);
  return typeof value === "number" ? Number(value.toPrecision(12)) : value;
}

function shown(cell: Cell | undefined): string | number {
  const value = cell?.value;
  switch (value?.kind) {
    case "text":
      return value.text;
    case "number":
      return Number(value.number.toPrecision(12));
    case "boolean":
      return Number(value.boolean);
    case "error":
      return value.error;
    default:
      return "";
  }
}
