import { describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { a1Formula } from "../../../src/workbook/legacy/spreadsheetml/r1c1-formula.ts";
import { FaultError, LIMITS, openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook } from "../../../src/workbook/sheet.ts";
import { spreadsheetMl } from "../../fixtures/legacy.ts";
import { lke, lkeForm } from "../../fixtures/lke.ts";

describe("formulas that name cells from where they stand", () => {
  it.each<[r1c1: string, a1: string | null]>([
    ["=R[-1]C+RC[-1]", "D6+C7"],
    ["=SUM(R[-3]C:R[-1]C)", "SUM(D4:D6)"],
    ["=R1C1*R10C[2]", "$A$1*F$10"],
    ["='LKE Unit'!R[1]C&Rekap!RC", "'LKE Unit'!D8&Rekap!D7"],
    ['=IF(RC[-2]="RC[-1]",ROUND(RC[1],2),RANK(RC,C[-1]))', 'IF(B7="RC[-1]",ROUND(E7,2),RANK(D7,C:C))'],
    ["=SUM(C2:C3)+SUM(R[1]:R[2])", "SUM($B:$C)+SUM(8:9)"],
    ["=VLOOKUP(RC1,R32C2:R39C3,2,FALSE)", "VLOOKUP($A7,$B$32:$C$39,2,FALSE)"],
    ["=R[-9]C", null],
    ["=RC[-4]", null],
    ["=RC[99999]", null],
  ])("%s", (r1c1, a1) => {
    expect(a1Formula(r1c1, { row: 7, column: 4 }, LIMITS)).toBe(a1);
  });
});

describe("an XML Spreadsheet 2003", () => {
  const PAGE = spreadsheetMl(
    `<ss:Table><ss:Column ss:Index="3" ss:Hidden="1"/><ss:Column ss:Width="105"/>
      <ss:Row><ss:Cell ss:MergeAcross="1" ss:MergeDown="1"><ss:Data ss:Type="String">gabung &amp; lebar</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="Number">4.5</ss:Data></ss:Cell></ss:Row>
      <ss:Row ss:Index="4" ss:Hidden="1" ss:Span="1"><ss:Cell ss:Index="2" ss:StyleID="persen"><ss:Data ss:Type="Number">0.06</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="DateTime">2025-12-31T00:00:00.000</ss:Data></ss:Cell></ss:Row>
      <ss:Row><ss:Cell ss:Formula="=R[-2]C[1]*2"><ss:Data ss:Type="Number">0.12</ss:Data></ss:Cell><ss:Cell ss:Formula="=RC[-1]"/><ss:Cell><ss:Data ss:Type="Boolean">1</ss:Data></ss:Cell><ss:Cell><ss:Data ss:Type="Error">#N/A</ss:Data></ss:Cell>
      <ss:Cell><ss:Data ss:Type="String"><B xmlns="http://www.w3.org/TR/REC-html40">te</B>bal</ss:Data><ss:Comment><ss:Data>komentar</ss:Data></ss:Comment></ss:Cell><ss:Cell><ss:Data ss:Type="Error">&lt;v&gt;</ss:Data></ss:Cell></ss:Row>
    </ss:Table>`,
  );

  it("is read with values, formulas, merges and what is hidden", async () => {
    const pkg = await openPackage(PAGE);
    expect(pkg.conversion).toEqual({ from: "spreadsheetml", formulasLost: 0 });
    const workbook = openWorkbook(pkg);
    const [shown, hidden] = workbook.sheets;
    expect([shown?.name, hidden?.state]).toEqual(["LKE", "hidden"]);
    if (!shown) throw new Error("no sheet");
    const { rows, merges, hiddenRows, hiddenColumns } = workbook.read(shown);
    expect({ merges, hiddenRows, hiddenColumns }).toEqual({
      merges: [{ top: 1, left: 1, bottom: 2, right: 2 }],
      hiddenRows: new Set([4, 5]),
      hiddenColumns: new Set([3]),
    });
    const cells = [...rows.values()].flatMap((row) => [...row.values()]);
    expect(
      Object.fromEntries(
        cells.map(({ row, column, value, formula, percent }) => [
          cellName(row, column),
          [Object.values(value).slice(1)[0] ?? value.kind, formula, percent],
        ]),
      ),
    ).toEqual({
      A1: ["gabung & lebar", null, false],
      C1: [4.5, null, false],
      B4: [0.06, null, true],
      C4: ["2025-12-31", null, false],
      A6: [0.12, "B4*2", false],
      B6: ["none", "A6", false],
      C6: [true, null, false],
      D6: ["#N/A", null, false],
      E6: ["tebal", null, false],
      F6: ["#VALUE!", null, false],
    });
  });

  it("holds a form like any other", async () => {
    const { cells } = lkeForm();
    const original = await assess(lke({ sheet: "LKE" }), "LKE.xls");
    const { evaluation } = await assess(spreadsheetMl(spreadsheetMl.table(cells)), "LKE.xls");
    expect(evaluation).toMatchObject({ total: original.evaluation.total, predicate: "BB", answered: 12 });
    expect(evaluation.components).toEqual(original.evaluation.components);
  });

  it.each<[what: string, table: string, fault: string]>([
    [
      "a row far beyond the sheet",
      '<ss:Table><ss:Row ss:Index="99999999"><ss:Cell><ss:Data>x</ss:Data></ss:Cell></ss:Row></ss:Table>',
      "over-limit",
    ],
    [
      "a column that is no number",
      '<ss:Table><ss:Row><ss:Cell ss:Index="x"><ss:Data>x</ss:Data></ss:Cell></ss:Row></ss:Table>',
      "over-limit",
    ],
    [
      "columns and rows hidden without end",
      '<ss:Table><ss:Column ss:Span="999999999" ss:Hidden="1"/><ss:Row ss:Span="999999999" ss:Hidden="1"/></ss:Table>',
      "opened",
    ],
    ["XML that is cut off", "<ss:Table><ss:Row>", "damaged"],
  ])("%s", async (_, table, fault) => {
    const outcome = await openPackage(spreadsheetMl(table)).then(
      () => "opened",
      (error: unknown) => (error instanceof FaultError ? error.fault.kind : error),
    );
    expect(outcome).toBe(fault);
  });
});
