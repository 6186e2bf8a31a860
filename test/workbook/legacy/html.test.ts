import { describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { FaultError, LIMITS, type Limits, openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook } from "../../../src/workbook/sheet.ts";
import { htmlTable } from "../../fixtures/legacy.ts";
import { lkeForm } from "../../fixtures/lke.ts";

/** The cells of the one sheet by name, texts and numbers as they are; or the kind of fault. */
async function cellsOf(page: string | Uint8Array, limits: Partial<Limits> = {}): Promise<unknown> {
  const sheet = await sheetOf(page, limits);
  if (typeof sheet === "string") return sheet;
  const cells = [...sheet.rows.values()].flatMap((row) => [...row.values()]);
  return Object.fromEntries(
    cells.map(({ row, column, value }) => [
      cellName(row, column),
      value.kind === "text" ? value.text : value.kind === "number" ? value.number : value,
    ]),
  );
}

async function sheetOf(page: string | Uint8Array, limits: Partial<Limits> = {}) {
  try {
    const bytes = typeof page === "string" ? Buffer.from(page) : page;
    const workbook = openWorkbook(await openPackage(bytes, { ...LIMITS, ...limits }));
    const [entry] = workbook.sheets;
    if (!entry) throw new Error("no sheet");
    return workbook.read(entry);
  } catch (error) {
    if (error instanceof FaultError) return error.fault.kind;
    throw error;
  }
}

const AB = "<tr><td>A<td>B";

describe("a table in a web page", () => {
  it.each<[what: string, page: string, cells: Readonly<Record<string, string | number>>]>([
    [
      "cells and heads",
      "<table><tr><th>No</th><th>Uraian</th></tr><tr><td>1</td><td>Renstra</td></tr></table>",
      { A1: "No", B1: "Uraian", A2: "1", B2: "Renstra" },
    ],
    ["tags that nobody closes", `<table>${AB}${AB}`, { A1: "A", B1: "B", A2: "A", B2: "B" }],
    [
      "capitals, attributes, line breaks of the source",
      `<TABLE BORDER=1>\n<TR>\n<TD CLASS='x'>\nA\n b</TD><TD>B</TD></TR>${AB}</TABLE>`,
      { A1: "A b", B1: "B", A2: "A", B2: "B" },
    ],
    [
      "lines above and below",
      `<h3>LKE <b>AKIP</b></h3><p>Dinas Contoh</p><table>${AB}${AB}</table>Catatan`,
      { A1: "LKE AKIP", A2: "Dinas Contoh", A3: "A", B3: "B", A4: "A", B4: "B", A5: "Catatan" },
    ],
    [
      "tables below each other",
      `<table>${AB}${AB}</table><table>${AB}${AB}</table>`,
      { A1: "A", B1: "B", A2: "A", B2: "B", A3: "A", B3: "B", A4: "A", B4: "B" },
    ],
    [
      "columns and rows that are joined",
      `<table><tr><td rowspan=2>No<td colspan=2>Unit<td>Ket<tr><td>Jawaban<td>Nilai<td>-</table>`,
      { A1: "No", B1: "Unit", D1: "Ket", B2: "Jawaban", C2: "Nilai", D2: "-" },
    ],
    [
      "entities",
      "<table><tr><td>A&amp;B &lt;x&gt;<td>&nbsp;</td><td>&ndash;&#45;&#x2d;&#150;</td></tr><tr><td>&tidakada;<td>&nbsp;B&nbsp;</table>",
      { A1: "A&B <x>", C1: "–--–", A2: "&tidakada;", B2: "B" },
    ],
    [
      "decimal commas and numbers stay as they are written",
      "<table><tr><td>4,5<td>1.000<td>007<td>1.10</td></tr><tr><td>6<td>4.50</table>",
      { A1: "4,5", B1: "1.000", C1: "007", D1: "1.10", A2: "6", B2: "4.50" },
    ],
    [
      "numbers that a program wrote beside the text",
      `<table><tr><td x:num="0.06">6%<td sdval="4.5" sdnum="1033;">4,50<td x:num>7</tr>${AB}</table>`,
      { A1: 0.06, B1: 4.5, C1: "7", A2: "A", B2: "B" },
    ],
    [
      "line breaks and paragraphs in a cell",
      `<table><tr><td>satu<br>dua<p>tiga</p><td>B</tr>${AB}</table>`,
      { A1: "satu\ndua\ntiga", B1: "B", A2: "A", B2: "B" },
    ],
    [
      "a table around the table",
      `<table><tr><td>Menu<td><table>${AB}${AB}</table></table>`,
      { A1: "Menu", A2: "A", B2: "B", A3: "A", B3: "B" },
    ],
    [
      "a small table in a cell",
      `<table><tr><td><table><tr><td>x<td>y</table><td>B</tr>${AB}</table>`,
      { A1: "x y", B1: "B", A2: "A", B2: "B" },
    ],
    [
      "what is not shown",
      `<table><tr><td><span style="display: none">0001</span>A<td>B</tr>${AB}</table><div hidden>rahasia <div>x</div> y</div>`,
      { A1: "A", B1: "B", A2: "A", B2: "B" },
    ],
    [
      "scripts, styles and comments",
      `<style>td{}</style><script>if (a<b) "<table>"</script><!-- <td>x --><table>${AB}${AB}</table>`,
      { A1: "A", B1: "B", A2: "A", B2: "B" },
    ],
    [
      "a choice nobody could mistake for an answer",
      `<table><tr><td>1.a<td><select><option>AA<option>A<option>BB</select></tr>${AB}</table>`,
      { A1: "1.a", B1: "AA A BB", A2: "A", B2: "B" },
    ],
  ])("%s", async (_, page, cells) => {
    expect(await cellsOf(`<html><body>${page}</body></html>`)).toEqual(cells);
    // The same page behind Windows' line ends and in another encoding.
    expect(
      await cellsOf(Buffer.from(`\uFEFF<html>${page.replaceAll("\n", "\r\n")}</html>`, "utf16le")),
    ).toEqual(cells);
  });

  it("hidden rows and columns are hidden", async () => {
    const page = `<table><col><col style="display:none">${AB}<tr style='display:none'><td>A<td>B${AB}</table>`;
    const sheet = await sheetOf(page);
    expect(sheet).toMatchObject({ hiddenRows: new Set([2]), hiddenColumns: new Set([2]) });
  });

  it("merges are merges, cut off where the table ends", async () => {
    const page = `<table><tr><td rowspan=9>No<td colspan=2>Unit</tr><tr><td>A<td>B</tr></table>`;
    expect(await sheetOf(page)).toMatchObject({
      merges: [
        { top: 1, left: 1, bottom: 2, right: 1 },
        { top: 1, left: 2, bottom: 1, right: 3 },
      ],
    });
  });

  it("Windows' western letters are read where the page says so, or is no UTF-8", async () => {
    const table = `<table><tr><td>\u0093Ya\u0094<td>B</tr>${AB}</table>`;
    const expected = { A1: "“Ya”", B1: "B", A2: "A", B2: "B" };
    for (const said of ['<meta http-equiv="Content-Type" content="text/html; charset=windows-1252">', ""])
      expect(await cellsOf(Buffer.from(`<html>${said}${table}`, "latin1"))).toEqual(expected);
  });
});

describe("a form in a web page", () => {
  const { cells } = lkeForm({
    change: (form) => {
      form.cells[form.at("total", "score")] = 91.5;
    },
  });
  const page = Buffer.from(`<html>${htmlTable(cells)}</html>`);

  it("is scored, and nobody is said to have typed a figure: a page has no formulas", async () => {
    const { evaluation } = await assess(page, "LKE.xlsx");
    expect(evaluation).toMatchObject({ total: 80, predicate: "BB", answered: 12 });
    expect(evaluation.reconciliation.map(({ cause }) => cause)).toEqual(["unknown"]);
    expect(evaluation.reconciliation[0]?.explanation).toContain("tidak terbawa dari format berkas aslinya");
  });
});

describe("a web page that is no table of an office", () => {
  it.each([
    ["a login", `<html><form><table>${AB}${AB}</table><input type="password"></form></html>`],
    ["an error", "<!DOCTYPE html><html><title>404</title><h1>Tidak ditemukan</h1></html>"],
    ["one line in a table", "<html><table><tr><td>Sesi Anda<td>berakhir</table></html>"],
    [
      "a frame for tables in other files",
      "<html><frameset><frame src='Lembar_files/sheet001.htm'></frameset></html>",
    ],
    ["a table in a comment", `<html><!-- <table>${AB}${AB}</table> --></html>`],
    ["a page that is cut off in a tag", `<html><table><tr><td class="a`],
  ])("%s", async (_, page) => {
    expect(await cellsOf(page)).toBe("html");
  });
});

describe("a hostile page", () => {
  it.each<[what: string, page: string, limits?: Partial<Limits>]>([
    [
      "a span over more columns than there are",
      `<table>${`<tr>${"<td colspan=1000>x".repeat(20)}`.repeat(2)}</table>`,
    ],
    ["more cells than are read", `<table>${AB.repeat(60)}</table>`, { cells: 100 }],
    ["more empty cells than are read", `<table>${"<tr><td><td>".repeat(200)}</table>`, { cells: 100 }],
    ["a text that does not end", `<table><tr><td>${"x".repeat(2000)}</table>`, { textLength: 1000 }],
  ])("%s is over a limit", async (_, page, limits) => {
    expect(await cellsOf(page, limits)).toBe("over-limit");
  });

  it("tables within tables without end are damage", async () => {
    expect(await cellsOf("<table><tr><td>".repeat(5000))).toBe("damaged");
  });

  it.each([
    ["quotation marks that nobody closes", `<table>${'<td a="'.repeat(100_000)}`],
    ["tags that nobody closes", `<table>${"<td ".repeat(100_000)}`],
    ["angle brackets", `<html>${"<".repeat(200_000)}`],
    ["comments that nobody closes", `<html>${"<!--".repeat(200_000)}`],
    ["scripts that nobody closes", `<html>${"<script>".repeat(100_000)}`],
  ])("%s are read once from end to end", async (_, page) => {
    expect(await cellsOf(page)).toBe("html");
  });
});

describe("a page of several sheets", () => {
  const first = "<p>Dinas Satu</p><table><tr><td>A<td>B<tr><td>C<td>D</table>";
  const second = "<p>Dinas Dua</p><table><tr><td>E<td>F<tr><td>G<td>H</table><p>Selesai</p>";
  const names = (...list: readonly string[]) =>
    `<!--[if gte mso 9]><xml>${list.map((name) => `<x:ExcelWorksheet><x:Name>${name}</x:Name></x:ExcelWorksheet>`).join("")}</xml><![endif]-->`;
  const headed = (name: string, index: number) =>
    `<a name="table${index}"><h1>Sheet ${index + 1}: <em>${name}</em></h1></a>`;

  const sheetsOf = async (page: string) => {
    const workbook = openWorkbook(await openPackage(Buffer.from(page)));
    return workbook.sheets.map((entry) => {
      const rows = [...workbook.read(entry).rows.values()].map((row) => [...row.values()]);
      return `${entry.name}: ${rows.map((row) => row.map(({ value }) => (value.kind === "text" ? value.text : "")).join(" ")).join(", ")}`;
    });
  };

  it.each<[string, string, readonly string[]]>([
    [
      "as Excel lists them",
      `${names("Satu &amp; Dua", "Tiga")}${first}${second}`,
      ["Satu & Dua: Dinas Satu, A B, C D", "Tiga: Dinas Dua, E F, G H, Selesai"],
    ],
    [
      "as LibreOffice heads them",
      `<html><body>${headed("Satu", 0)}${first}${headed("Dua", 1)}${second}`,
      ["Satu: Sheet 1: Satu, Dinas Satu, A B, C D", "Dua: Sheet 2: Dua, Dinas Dua, E F, G H, Selesai"],
    ],
    [
      "named, but not as many as there are tables: one sheet",
      `${names("Satu", "Dua", "Tiga")}${first}${second}`,
      ["Satu: Dinas Satu, A B, C D, Dinas Dua, E F, G H, Selesai"],
    ],
    [
      "named alike: one sheet",
      `${names("Satu", "SATU")}${first}${second}`,
      ["Satu: Dinas Satu, A B, C D, Dinas Dua, E F, G H, Selesai"],
    ],
    [
      "not named: one sheet",
      `${first}${second}`,
      ["Sheet1: Dinas Satu, A B, C D, Dinas Dua, E F, G H, Selesai"],
    ],
  ])("%s", async (_, page, sheets) => {
    expect(await sheetsOf(page)).toEqual(sheets);
  });
});
