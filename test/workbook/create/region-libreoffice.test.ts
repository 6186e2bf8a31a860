/** LibreOffice calculates pemda.xlsx anew: its figures must be the ones written beside our formulas, and ours. */
import { beforeAll, describe, expect, test } from "vitest";
import { openPackage, rewritePackage } from "../../../src/workbook/package.ts";
import { liveOf, valuesAt } from "../../fixtures/live-cells.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { made, SAMPLES, sampleOf } from "./region-cases.ts";

/** After somebody typed a weight, and said that the last unit of tambahan is one of utama. */
async function edited(): Promise<Uint8Array> {
  const pkg = await openPackage(await made(sampleOf("without a weight")));
  const [form, units] = ["xl/worksheets/sheet2.xml", "xl/worksheets/sheet4.xml"];
  const weighed = pkg.text(form).replace(/<c r="D5" s="(\d+)"\/>/, '<c r="D5" s="$1"><v>50</v></c>');
  const moved = pkg.text(units).replace(/(<c r="B15"[^>]*>.*?<t[^>]*>)tambahan(<)/, "$1utama$2");
  return rewritePackage(
    pkg,
    new Map([
      [form, weighed],
      [units, moved],
    ]),
  );
}

describe.runIf(hasLibreOffice())("LibreOffice", () => {
  const workbooks = new Map<string, Uint8Array>();
  let calculated = new Map<string, Uint8Array>();

  beforeAll(async () => {
    for (const sample of SAMPLES) workbooks.set(sample[0], await made(sample));
    workbooks.set("edited", await edited());
    calculated = recalculated(workbooks);
  }, 180_000);

  const bytesOf = (from: ReadonlyMap<string, Uint8Array>, name: string) => from.get(name) ?? new Uint8Array();

  test.each(SAMPLES.map(([name]) => name))("calculates what stands there: %s", (name) => {
    const [cached, anew] = [liveOf(bytesOf(workbooks, name)), liveOf(bytesOf(calculated, name))];
    expect(cached.size).toBeGreaterThan(150);
    expect([...anew.keys()].sort()).toEqual([...cached.keys()].sort());
    expect([...anew].filter(([cell, value]) => cached.get(cell) !== value)).toEqual([]);
  });

  test("what it calculates is what we did", () => {
    for (const [name, { form, combined, highest }] of SAMPLES) {
      const [unit, value, letter] = valuesAt(bytesOf(calculated, name), "LKE Gabungan", [
        "H24",
        "I24",
        "I25",
      ]);
      expect([name, unit, value, letter]).toEqual([
        name,
        form.total.unit ?? "–",
        form.total.combined ?? "–",
        combined?.predicate ?? "–",
      ]);
      const sheet = liveOf(bytesOf(calculated, name));
      const reached = [...sheet].find(([cell]) => /^Syarat Predikat!C\d+$/.test(cell));
      expect([name, reached?.[1]]).toEqual([name, highest.predicate]);
    }
  });

  test("another weight and another cluster change what they must", () => {
    const [before, after] = [bytesOf(workbooks, "edited"), bytesOf(calculated, "edited")];
    const counts = ["E6", "F6", "G6", "H6"];
    expect(valuesAt(before, "LKE Gabungan", counts)).toEqual([13, 7, 3, 3]);
    expect(valuesAt(after, "LKE Gabungan", counts)).toEqual([14, 7, 2, 3]);
    expect(valuesAt(before, "LKE Gabungan", ["I24", "I25"])).toEqual(["–", "–"]);
    const [instansi, unit, value] = valuesAt(after, "LKE Gabungan", ["D24", "H24", "I24"]) as number[];
    expect(Math.abs((value ?? 0) - ((instansi ?? 0) + (unit ?? 0)) / 2)).toBeLessThanOrEqual(0.01);
    expect(valuesAt(after, "Hasil Evaluasi", ["E11"])).toEqual([value]);
    // Two of tambahan are too few for BB and better.
    const highest = [...liveOf(after)].find(([cell]) => /^Syarat Predikat!C\d+$/.test(cell));
    expect(highest?.[1]).toBe("B");
  });
});
