/** LibreOffice calculates the recap anew: its figures must be the ones written beside our formulas. */
import * as XLSX from "@e965/xlsx";
import { beforeAll, describe, expect, test } from "vitest";
import { openPackage, rewritePackage } from "../../../src/workbook/package.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { ANALYSED, BOUNDS, made, officesWith, SAMPLES } from "./recap-cases.ts";

const CASES = [...SAMPLES, ...ANALYSED];

/** The value of every cell that holds a formula, by `Sheet!A1`. */
function liveOf(bytes: Uint8Array): ReadonlyMap<string, string | number> {
  const { Sheets, SheetNames } = XLSX.read(bytes, { cellFormula: true });
  return new Map(
    SheetNames.flatMap((sheet) =>
      Object.entries(Sheets[sheet] ?? {}).flatMap(([name, cell]: [string, XLSX.CellObject]) =>
        cell.f === undefined ? [] : [[`${sheet}!${name}`, cell.v as string | number] as const],
      ),
    ),
  );
}

function cellsOf(bytes: Uint8Array, sheet: string, names: readonly string[]): readonly unknown[] {
  const { Sheets } = XLSX.read(bytes);
  return names.map((name) => Sheets[sheet]?.[name]?.v);
}

const THREE = officesWith(
  { letters: "B B B B B B B B B B B B", cluster: "utama" },
  { letters: "CC CC CC CC CC CC CC CC CC CC CC CC", cluster: "utama" },
  { letters: "C C C C C C C C C C C C", cluster: "pendukung" },
);

/** The recap after somebody typed another score for the first component of the office that is last. */
async function edited(): Promise<Uint8Array> {
  const pkg = await openPackage(await made(THREE));
  const part = "xl/worksheets/sheet1.xml";
  const xml = pkg.text(part).replace(/(<c r="D8"[^>]*><v>)15(<\/v>)/, "$130$2");
  return rewritePackage(pkg, new Map([[part, xml]]));
}

describe.runIf(hasLibreOffice())("LibreOffice", () => {
  const workbooks = new Map<string, Uint8Array>();
  let calculated = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const [name, sample, language] of CASES) workbooks.set(name, await made(sample, language));
    workbooks.set("edited", await edited());
    calculated = recalculated(workbooks);
  });

  const figuresOf = (name: string) => ({
    cached: liveOf(workbooks.get(name) ?? new Uint8Array()),
    calculated: liveOf(calculated.get(name) ?? new Uint8Array()),
  });

  test.each(CASES.map(([name]) => name))("calculates what stands there: %s", (name) => {
    const { cached, calculated: anew } = figuresOf(name);
    expect([...cached].filter(([, value]) => value === undefined)).toEqual([]);
    expect([...anew.keys()].sort()).toEqual([...cached.keys()].sort());
    expect([...anew].filter(([cell, value]) => cached.get(cell) !== value)).toEqual([]);
  });

  test("there is something to calculate", () => {
    expect(figuresOf("one year").cached.size).toBeGreaterThan(60 * 4 + 80);
    expect(BOUNDS.recap.groups[0]?.ranking.length).toBe(14);
  });

  test("another score changes total, predicate, flag, ranks, counts and statistics", () => {
    const before = workbooks.get("edited") ?? new Uint8Array();
    const after = calculated.get("edited") ?? new Uint8Array();
    const last = ["A8", "H8", "I8", "J8"];
    expect(cellsOf(before, "Peringkat", last)).toEqual([3, 50, "C", "Ditandai"]);
    expect(cellsOf(after, "Peringkat", last)).toEqual([2, 65, "B", "–"]);
    expect(cellsOf(after, "Peringkat", ["A6", "A7"])).toEqual([1, 3]);
    const counts = ["E10", "E11", "E12"];
    expect(cellsOf(before, "Sebaran", counts)).toEqual([1, 1, 1]);
    expect(cellsOf(after, "Sebaran", counts)).toEqual([2, 1, 0]);
    expect(cellsOf(before, "Sebaran", ["D19", "E19"])).toEqual([60, 60]);
    expect(cellsOf(after, "Sebaran", ["D19", "E19"])).toEqual([65, 65]);
  });

  test("keeps the chart, with the counts drawn anew", async () => {
    const pkg = await openPackage(calculated.get("edited") ?? new Uint8Array());
    const chart = pkg.text(pkg.names.find((name) => /charts\/chart\d*\.xml$/.test(name)) ?? "");
    const [counts = ""] = /<c:val>.*?<\/c:val>/s.exec(chart) ?? [];
    expect([...counts.matchAll(/<c:v>(\d+)</g)].map(([, value]) => Number(value))).toEqual([
      0, 0, 0, 2, 1, 0, 0, 0,
    ]);
  });
});
