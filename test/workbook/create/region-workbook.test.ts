/** pemda.xlsx as other programs open it. */
import * as XLSX from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { liveOf, valuesAt } from "../../fixtures/live-cells.ts";
import { hasOpenpyxl, openedByOpenpyxl } from "../../fixtures/oracles/openpyxl.ts";
import { brokenRules } from "../../fixtures/oracles/package-rules.ts";
import { made, SAMPLES, sampleOf } from "./region-cases.ts";

const SHEETS = ["Hasil Evaluasi", "LKE Gabungan", "Syarat Predikat", "Data OPD", "Catatan OPD"];

describe.each(SAMPLES)("%s", (...sample) => {
  test("is a package that Excel opens without a repair, and the same bytes twice", async () => {
    const first = await made(sample);
    expect(await brokenRules(first)).toEqual([]);
    expect(Buffer.compare(first, await made(sample))).toBe(0);
  });

  test("has its sheets, in order", async () => {
    expect(XLSX.read(await made(sample)).SheetNames).toEqual(SHEETS);
  });

  test("has formulas that every program knows, each with its value", async () => {
    const bytes = await made(sample);
    const { Sheets } = XLSX.read(bytes, { cellFormula: true });
    const formulas = Object.values(Sheets).flatMap((sheet) =>
      Object.values(sheet).flatMap((cell: { f?: string }) => cell.f ?? []),
    );
    const names = new Set(formulas.flatMap((formula) => formula.match(/[A-Z]+(?=\()/g) ?? []));
    const known = [
      "AND",
      "COUNT",
      "COUNTIFS",
      "IF",
      "INDEX",
      "INT",
      "ISNUMBER",
      "MAX",
      "NOT",
      "OR",
      "ROUND",
      "SUM",
      "SUMPRODUCT",
    ];
    expect([...names].filter((name) => !known.includes(name))).toEqual([]);
    expect([...liveOf(bytes)].filter(([, value]) => value === undefined)).toEqual([]);
  });
});

describe("the official forms", () => {
  test("LKE Gabungan has the columns of the print, and the figures", async () => {
    const bytes = await made(sampleOf("with a weight and last year"));
    const [, { form }] = sampleOf("with a weight and last year");
    const row = (at: number) =>
      valuesAt(
        bytes,
        "LKE Gabungan",
        [..."ABCDEFGHIJ"].map((column) => column + at),
      );
    expect(row(7)).toEqual([
      "No",
      "Komponen/Sub Komponen/Kriteria",
      "Bobot",
      "Nilai Instansi",
      "Unit Utama",
      "Unit Pendukung",
      "Unit Tambahan",
      "Nilai Unit",
      "Nilai Akuntabilitas Kinerja",
      "%",
    ]);
    const { instansi, clusters, unit, combined, percent } = form.total;
    const means = [clusters.utama.mean, clusters.pendukung.mean, clusters.tambahan.mean];
    expect(row(24)).toEqual([
      "Nilai Akuntabilitas Kinerja",
      undefined,
      100,
      instansi,
      ...means,
      unit,
      combined,
      percent,
    ]);
  });

  test("an answer that is missing stands as the form prints it", async () => {
    const bytes = await made(sampleOf("with an incomplete one"));
    expect(valuesAt(bytes, "LKE Gabungan", ["D8", "D9", "D24", "I24"])).toEqual([
      "Belum Diisi",
      "Belum Diisi",
      "Belum Diisi",
      "–",
    ]);
  });

  test("Hasil Evaluasi has last year's column, or room to type it in", async () => {
    const [with_, without] = [
      await made(sampleOf("with a weight and last year")),
      await made(sampleOf("without a weight")),
    ];
    const cells = ["D7", "D11", "D12", "E11", "E12"];
    const [, { previous, combined }] = sampleOf("with a weight and last year");
    expect(valuesAt(with_, "Hasil Evaluasi", cells)).toEqual([
      previous?.components[0]?.combined,
      previous?.combined?.total,
      previous?.combined?.predicate,
      combined?.total,
      combined?.predicate,
    ]);
    expect(valuesAt(without, "Hasil Evaluasi", cells)).toEqual(["Belum Input", "Belum Input", "–", "–", "–"]);
  });

  test("heads stay in sight, and every sheet prints on A4 as wide as the page", async () => {
    const pkg = await openPackage(await made(sampleOf("without a weight")));
    const sheets = SHEETS.map((_, place) => pkg.text(`xl/worksheets/sheet${place + 1}.xml`));
    for (const xml of sheets) {
      expect(xml).toContain('state="frozen"');
      expect(xml).toMatch(/<pageSetup [^>]*paperSize="9"[^>]*fitToHeight="0"/);
    }
  });
});

test("is no LKE, whoever gives it to be scored", async () => {
  for (const name of ["with a weight and last year", "without the region's own workbook"]) {
    const { evaluation } = await assess(await made(sampleOf(name)), "pemda.xlsx");
    expect(evaluation.total).toBeNull();
    expect(evaluation.diagnostics.map(({ name: rule }) => rule)).toEqual(["answer-sheet-missing"]);
  }
});

test.runIf(hasOpenpyxl())("opens in openpyxl", async () => {
  const book = openedByOpenpyxl(await made(sampleOf("with results that do not count")));
  expect(JSON.stringify(book)).toContain("LKE Gabungan");
});
