import { describe, expect, it } from "vitest";
import type { FileFault } from "../../../src/assessment.ts";
import { xlsxFormula } from "../../../src/workbook/legacy/opendocument/opendocument-formula.ts";
import { FaultError, LIMITS, type Limits, openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook } from "../../../src/workbook/sheet.ts";
import { fods, ods, odTable } from "../../fixtures/legacy.ts";

describe("formulas of OpenDocument", () => {
  it.each<[openFormula: string, xlsx: string | null]>([
    ["of:=SUM([.E9:.E30])", "SUM(E9:E30)"],
    ['of:=IF([.D9]="";"a;b [.D9]";[.C9]*2)', 'IF(D9="","a;b [.D9]",C9*2)'],
    ["of:=[$Identitas.$B$5]&[$'LKE Unit'.A1]", "'Identitas'!$B$5&'LKE Unit'!A1"],
    ["of:=SUM(['Ibu''s'.A1:.B2])", "SUM('Ibu''s'!A1:B2)"],
    ["of:=COUNTIF([.A:.A];{1;2|3;4})", "COUNTIF(A:A,{1,2;3,4})"],
    ["of:=COM.MICROSOFT.IFS([.A1]>1;2)", "_xlfn.IFS(A1>1,2)"],
    ["of:=[.#REF!]+1", "#REF!+1"],
    ["msoxl:=SUM(A1:A3)", "SUM(A1:A3)"],
    ["of:=ORG.LIBREOFFICE.RAND.NV()", null],
    ["of:=['file:///tmp/x.ods'#$LKE.A1]", null],
    ["of:=SUM([.A1:.A2]~[.C1:.C2])", null],
    ["of:=SUM([Satu.A1:Dua.A1])", null],
  ])("%s", (openFormula, xlsx) => {
    expect(xlsxFormula(openFormula)).toBe(xlsx);
  });
});

const NUMBER = (value: string) => `office:value-type="float" office:value="${value}"`;
const TEXT = (text: string) => `office:value-type="string"><text:p>${text}</text:p></table:table-cell>`;

/** Each sheet's cells by name, each with its value and formula; or the fault. */
async function outcome(bytes: Uint8Array, limits: Partial<Limits> = {}): Promise<unknown> {
  try {
    const workbook = openWorkbook(await openPackage(bytes, { ...LIMITS, ...limits }));
    return workbook.sheets.map((entry) => {
      const cells = [...workbook.read(entry).rows.values()].flatMap((row) => [...row.values()]);
      return Object.fromEntries(
        cells.map(({ row, column, value, formula }) => [
          cellName(row, column),
          formula ?? Object.values(value)[1] ?? value.kind,
        ]),
      );
    });
  } catch (error) {
    if (error instanceof FaultError) return error.fault;
    throw error;
  }
}

describe("cells of OpenDocument", () => {
  it.each<[what: string, rows: readonly string[], cells: Readonly<Record<string, unknown>>]>([
    [
      "what is repeated",
      [`<table:table-cell table:number-columns-repeated="2" ${NUMBER("6")}/><table:table-cell ${TEXT("x")}`],
      { A1: 6, B1: 6, C1: "x" },
    ],
    [
      "paragraphs, blanks and marks",
      [
        `<table:table-cell ${TEXT('a<text:s text:c="2"/>b<text:tab/><text:span>c</text:span></text:p><text:p>d<text:line-break/>e')}`,
      ],
      { A1: "a  b\tc\nd\ne" },
    ],
    [
      "a comment and a picture are no text",
      [
        `<table:table-cell office:value-type="string"><office:annotation><text:p>komentar</text:p></office:annotation><draw:frame xmlns:draw="d"><text:p>gambar</text:p></draw:frame><text:p>B</text:p></table:table-cell>`,
      ],
      { A1: "B" },
    ],
    [
      "dates",
      [
        '<table:table-cell office:value-type="date" office:date-value="2025-12-31"><text:p>31/12/25</text:p></table:table-cell><table:table-cell office:value-type="date" office:date-value="2025-02-31"><text:p>31 Feb</text:p></table:table-cell>',
      ],
      { A1: "2025-12-31", B1: "31 Feb" },
    ],
    [
      "errors of formulas",
      [
        `<table:table-cell table:formula="of:=1/0" office:value-type="string" office:string-value=""><text:p>#DIV/0!</text:p></table:table-cell><table:table-cell table:formula="of:=NamaSaja" office:value-type="string" office:string-value=""><text:p>Err:508</text:p></table:table-cell>`,
      ],
      { A1: "1/0", B1: "#VALUE!" },
    ],
    ["a text of an error that is no error", [`<table:table-cell ${TEXT("#N/A")}`], { A1: "#N/A" }],
    [
      "a number that is none",
      [
        `<table:table-cell office:value-type="float" office:value="1e999"><text:p>6</text:p></table:table-cell>`,
      ],
      { A1: "6" },
    ],
    [
      "an answer by its text, not by what it shows",
      [
        '<table:table-cell office:value-type="string" office:string-value="BB"><text:p>B</text:p></table:table-cell>',
      ],
      { A1: "BB" },
    ],
  ])("%s", async (_, rows, cells) => {
    expect(await outcome(fods(odTable(rows)))).toEqual([cells]);
    expect(await outcome(ods(odTable(rows)))).toEqual([cells]);
  });

  it("sheets are hidden by their style, and named as Excel takes it", async () => {
    const style =
      '<style:style style:name="ta1" style:family="table"><style:table-properties table:display="false"/></style:style>';
    const name = "Lembar Kerja Evaluasi Dinas Contoh 2025";
    const tables = [name, name, "a/b"].map((one) => odTable([`<table:table-cell ${TEXT("x")}`], one));
    const hidden = odTable([], "Daftar").replace("table:name", 'table:style-name="ta1" table:name');
    const { sheets } = openWorkbook(await openPackage(fods(tables.join("") + hidden, style)));
    expect(sheets.map((sheet) => [sheet.name, sheet.state])).toEqual([
      ["Lembar Kerja Evaluasi Dinas Con", "visible"],
      ["Lembar Kerja Evaluasi Dinas (2)", "visible"],
      ["a b", "visible"],
      ["Daftar", "hidden"],
    ]);
  });
});

describe("a hostile OpenDocument file", () => {
  const repeated = (rows: string, columns: string) =>
    `<table:table table:name="LKE"><table:table-row table:number-rows-repeated="${rows}"><table:table-cell table:number-columns-repeated="${columns}" ${NUMBER("1")}/></table:table-row></table:table>`;
  const empty = (count: number) =>
    `<table:table table:name="LKE"><table:table-row table:number-rows-repeated="${count}" table:visibility="collapse"><table:table-cell table:number-columns-repeated="${count}"/></table:table-row></table:table>`;

  it.each<[what: string, bytes: Uint8Array, fault: Partial<FileFault>, limits?: Partial<Limits>]>([
    [
      "a cell in every place of the sheet",
      fods(repeated("1048576", "16384")),
      { kind: "over-limit", limit: "cells" },
    ],
    [
      "a row that is repeated without end",
      fods(repeated("9007199254740991", "1")),
      { kind: "over-limit", limit: "cells" },
    ],
    ["a column beyond the sheet", fods(repeated("1", "99999")), { kind: "over-limit", limit: "columns" }],
    [
      "a text without end",
      fods(odTable([`<table:table-cell ${TEXT("x".repeat(2000))}`])),
      { kind: "over-limit", limit: "textLength" },
      { textLength: 1000 },
    ],
    [
      "more sheets than are read",
      fods(odTable([]).repeat(11)),
      { kind: "over-limit", limit: "sheets" },
      { sheets: 10 },
    ],
    [
      "more bytes than are inflated",
      ods(odTable([`<table:table-cell ${TEXT("x".repeat(5000))}`])),
      { kind: "over-limit", limit: "partBytes" },
      { partBytes: 4000 },
    ],
    [
      "a document type",
      Buffer.from(Buffer.from(fods("")).toString().replace("?>", '?><!DOCTYPE o [<!ENTITY a "b">]>')),
      { kind: "not-workbook" },
    ],
    ["XML that is cut off", fods(odTable(["<table:table-cell>"])).subarray(0, 700), { kind: "damaged" }],
    [
      "prefixes of its own",
      Buffer.from(
        Buffer.from(fods("")).toString().replaceAll("table:", "t:").replace("xmlns:table", "xmlns:t"),
      ),
      { kind: "ods" },
    ],
    [
      "a text document",
      Buffer.from(Buffer.from(fods("")).toString().replaceAll("office:spreadsheet", "office:text")),
      { kind: "ods" },
    ],
  ])("%s", async (_, bytes, fault, limits) => {
    expect(await outcome(bytes, limits)).toMatchObject(fault);
  });

  it("nothing that is repeated without end costs nothing", async () => {
    expect(await outcome(fods(empty(2_000_000_000)))).toEqual([{}]);
  });
});
