/**
 * Every example saved by LibreOffice in another format gives the same evaluation as the .xlsx that it was saved from:
 * the same letters, scores, cells and findings.
 */
import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import type { Evaluation } from "../../../src/evaluation.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook } from "../../../src/workbook/sheet.ts";
import {
  hasLibreOffice,
  recalculated,
  type SavedFormat,
  savedAs,
} from "../../fixtures/oracles/libreoffice.ts";
import { xlsx } from "../../fixtures/xlsx.ts";

const FOLDER = new URL("../../../examples/", import.meta.url);
const EXAMPLES = new Map(
  readdirSync(FOLDER)
    .filter((name) => name.endsWith(".xlsx"))
    .map((name) => [name, readFileSync(new URL(name, FOLDER))]),
);
/**
 * Findings about the format itself. In an .xls LibreOffice stores 0 for a formula whose result is a text in a cell
 * with a number format (“Belum lengkap”), so that the stated total really is another one.
 */
const OF_THE_FORMAT: Readonly<Partial<Record<SavedFormat, readonly string[]>>> = {
  xls: ["SKP083", "SKP061"],
  ods: ["SKP083"],
  fods: ["SKP083"],
  // The text of a page is tidy where its source is not, and says nothing of formulas, hidden sheets and other sheets.
  html: ["SKP083", "SKP042", "SKP063"],
};

function figures(evaluation: Evaluation, format: SavedFormat) {
  const { sheet, unit, year, total, range, predicate, components, assessors } = evaluation;
  const ignored = OF_THE_FORMAT[format] ?? [];
  const diagnostics = evaluation.diagnostics.filter(({ code }) => !ignored.includes(code));
  return { sheet, unit, year, total, range, predicate, components, assessors, diagnostics };
}

describe.skipIf(!hasLibreOffice())("the examples as LibreOffice saves them", () => {
  const originals = recalculated(EXAMPLES);

  it.each<SavedFormat>(["xls", "ods", "fods"])("in .%s are evaluated alike", async (format) => {
    expect(EXAMPLES.size).toBeGreaterThan(5);
    for (const [name, bytes] of savedAs(format, EXAMPLES)) {
      const original = await assess(originals.get(name) ?? new Uint8Array(), name);
      const { evaluation, source } = await assess(bytes, name);
      expect(figures(evaluation, format)).toEqual(figures(original.evaluation, format));
      expect(source?.package.conversion).toEqual({ from: format, formulasLost: 0 });
      expect(evaluation.diagnostics.map(({ code }) => code)).toContain("SKP083");
    }
  });
});

const KINDS = xlsx({
  sheets: [
    {
      name: "Isian",
      cells: {
        A1: "teks & <tanda>",
        B1: "4,5",
        C1: 4.5,
        D1: { number: 0.0625, format: "0.00%" },
        E1: { number: 46022, format: "dd/mm/yyyy" },
        A2: { formula: "C1*2", cached: 9 },
        B2: { formula: 'IF(C1>4,"ya & <tidak>","")', cached: "ya & <tidak>" },
        C2: { formula: "SUM('Lembar dua'!$A$1:A3)", cached: 6 },
        D2: { formula: 'IF(C1>4,"","x")', cached: "" },
        E2: { formula: "1/0", cached: { error: "#DIV/0!" } },
        F2: { formula: "C1>4", cached: true },
        A3: "baris satu\nbaris dua",
        A4: "gabung",
        A6: "tersembunyi",
      },
      merges: ["A4:B5"],
      hiddenRows: [6],
      hiddenColumns: [3],
    },
    { name: "Lembar dua", state: "hidden", rows: [[1], [2], [3]] },
  ],
});

/** What a sheet holds, by cell: its value, its formula. */
async function contentOf(bytes: Uint8Array) {
  const workbook = openWorkbook(await openPackage(bytes));
  return workbook.sheets.map((entry) => {
    const { rows, hiddenRows, hiddenColumns, merges } = workbook.read(entry);
    const cells = [...rows.values()].flatMap((row) =>
      [...row.values()].map(({ row: r, column, value, formula, percent }) => [
        cellName(r, column),
        { value, formula: formula?.replace(/'(\w+)'!/g, "$1!") ?? null, percent },
      ]),
    );
    return {
      name: entry.name,
      state: entry.state,
      cells: Object.fromEntries(cells),
      merges,
      hiddenRows: [...hiddenRows],
      hiddenColumns: [...hiddenColumns],
    };
  });
}

describe.skipIf(!hasLibreOffice())("every kind of cell", () => {
  const given = new Map([["isian", KINDS]]);

  it.each<SavedFormat>(["xls", "ods", "fods"])("comes out of an .%s as it went in", async (format) => {
    const original = recalculated(given).get("isian") ?? new Uint8Array();
    const saved = savedAs(format, given).get("isian") ?? new Uint8Array();
    expect(await contentOf(saved)).toEqual(await contentOf(original));
  });
});
