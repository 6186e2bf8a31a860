/** LibreOffice calculates the recap anew: its figures must be the ones written beside our formulas. */
import { beforeAll, describe, expect, test } from "vitest";
import { openPackage, rewritePackage } from "../../../src/workbook/package.ts";
import { liveOf, valuesAt } from "../../fixtures/live-cells.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { liftedRecap } from "../../recap/analysed.ts";
import { ANALYSED, BOUNDS, made, officesWith, SAMPLES } from "./recap-cases.ts";

const CASES = [...SAMPLES, ...ANALYSED];

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

/** The joint plan after somebody took the third OPD out of it. */
async function withoutOne(): Promise<Uint8Array> {
  const pkg = await openPackage(await made(liftedRecap()));
  const sheet = pkg.names.find(
    (name) => /sheet\d+\.xml$/.test(name) && pkg.text(name).includes(">Dinaikkan<"),
  );
  const part = sheet ?? "";
  const xml = pkg.text(part).replace(/(<c r="B15"[^>]*>.*?<t[^>]*>)ya(<)/, "$1tidak$2");
  return rewritePackage(pkg, new Map([[part, xml]]));
}

describe.runIf(hasLibreOffice())("LibreOffice", () => {
  const workbooks = new Map<string, Uint8Array>();
  let calculated = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const [name, sample, language] of CASES) workbooks.set(name, await made(sample, language));
    workbooks.set("edited", await edited());
    workbooks.set("without one", await withoutOne());
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
    expect(valuesAt(before, "Peringkat", last)).toEqual([3, 50, "C", "Ditandai"]);
    expect(valuesAt(after, "Peringkat", last)).toEqual([2, 65, "B", "–"]);
    expect(valuesAt(after, "Peringkat", ["A6", "A7"])).toEqual([1, 3]);
    const counts = ["E10", "E11", "E12"];
    expect(valuesAt(before, "Sebaran", counts)).toEqual([1, 1, 1]);
    expect(valuesAt(after, "Sebaran", counts)).toEqual([2, 1, 0]);
    expect(valuesAt(before, "Sebaran", ["D19", "E19"])).toEqual([60, 60]);
    expect(valuesAt(after, "Sebaran", ["D19", "E19"])).toEqual([65, 65]);
  });

  test("whoever is taken out of the joint plan leaves the mean, the share, the effort and what is reached", () => {
    const before = workbooks.get("without one") ?? new Uint8Array();
    const after = calculated.get("without one") ?? new Uint8Array();
    const at = (bytes: Uint8Array, cells: readonly string[]) => valuesAt(bytes, "Rencana Bersama", cells);
    const [own, goals] = [
      ["A15", "C15", "G15", "H15"],
      ["D8", "F8", "D9", "F9", "D10"],
    ];
    expect(at(before, own)).toEqual(["Sekretariat DPRD", 69.4, 70.9, "BB"]);
    expect(at(after, own)).toEqual(["Sekretariat DPRD", 69.4, 69.4, "B"]);
    expect(at(before, goals)).toEqual([70.09, "ya", 6, "ya", 10]);
    // (59.35 + 70.15 + 69.40 + 70.60 + 79.95 + 73.30 + 71.95 + 64.50) ÷ 8
    expect(at(after, goals)).toEqual([69.9, "belum", 5, "belum", 9]);
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
