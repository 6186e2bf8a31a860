/** A region's value as an evaluator would check it by hand. */
import { describe, expect, test } from "vitest";
import type { ListedUnit } from "../../src/recap.ts";
import { asEarlier } from "../../src/region/previous.ts";
import { all, cluster, codesOf, instansi, office, regionOf } from "./region-case.ts";

// utama 70, 60, 80 → 70; pendukung 60, 50 → 55; tambahan 100 → 100.
const SMALL = [
  office("A", "utama", all("B")),
  office("B", "Klaster Utama", all("CC")),
  office("C", "UTAMA", all("BB")),
  office("D", "pendukung", all("CC")),
  office("E", "pendukung", all("C")),
  office("F", "tambahan", all("AA")),
];

describe("the joint form", () => {
  const made = regionOf([instansi("A B B B B B B B B B B B"), ...SMALL], { unitWeight: 40 });

  test("each cluster's mean with how many stand behind it", () => {
    expect(made.clusters.map(({ id, counted, mean }) => [id, counted, mean?.total, mean?.predicate])).toEqual(
      [
        ["utama", 3, 70, "B"],
        ["pendukung", 2, 55, "CC"],
        ["tambahan", 1, 100, "AA"],
      ],
    );
  });

  test("the units' value is the mean of the clusters, and the other way stands beside it", () => {
    // (70 + 55 + 100) ÷ 3 = 75; (70 + 60 + 80 + 60 + 50 + 100) ÷ 6 = 70.
    expect(made.unit).toMatchObject({ total: 75, predicate: "BB", otherwise: { total: 70, predicate: "B" } });
    const units = regionOf([instansi(all("B")), ...SMALL], { unitMean: "units" });
    expect(units.unit).toMatchObject({ total: 70, otherwise: { total: 75 } });
  });

  test("the weight that was declared mixes the parts: 71.20 and 75 by 60 and 40", () => {
    expect(made.instansi?.result).toMatchObject({ total: 71.2, predicate: "BB" });
    expect(made.combined).toEqual({ total: 72.72, predicate: "BB", predicateName: "Sangat Baik" });
  });

  test("line by line, in points of its weight", () => {
    const [planning] = made.form.components;
    const [existence] = planning?.subcomponents ?? [];
    // 1.a weighs 6: A is 5.40; the clusters are 4.20, 3.30 and 6.00, their mean 4.50; 5.4 × 0.6 + 4.5 × 0.4.
    expect(existence).toMatchObject({
      code: "1.a",
      weight: 6,
      instansi: 5.4,
      clusters: {
        utama: { sum: 12.6, mean: 4.2 },
        pendukung: { sum: 6.6, mean: 3.3 },
        tambahan: { sum: 6, mean: 6 },
      },
      unit: 4.5,
      combined: 5.04,
      percent: 84,
    });
    expect(made.form.total).toMatchObject({ instansi: 71.2, unit: 75, combined: 72.72, percent: 72.72 });
  });

  test("nothing is rounded before the end: thirds add up", () => {
    // 3 × 70.10 and 69.85 and 69.85 …: 1.a of one in three raised by a letter is 0.2 in the mean.
    const thirds = regionOf([
      instansi(all("B")),
      office("A", "utama", "BB B B B B B BB B B B B B"),
      office("B", "utama", all("B")),
      office("C", "utama", all("B")),
    ]);
    expect(thirds.clusters[0]?.mean?.total).toBe(70.3);
    expect(thirds.form.components[2]?.subcomponents[0]?.clusters.utama).toEqual({ sum: 6.6, mean: 2.2 });
    expect(thirds.form.components[0]?.clusters.utama).toEqual({ sum: 63.6, mean: 21.2 });
  });
});

describe("the weight is never invented", () => {
  const made = regionOf([instansi(all("B")), ...SMALL]);

  test("without one there is no combined value, in no line", () => {
    expect(made.combined).toBeNull();
    expect(made.form.total.combined).toBeNull();
    expect(made.form.components.flatMap(({ combined }) => combined ?? [])).toEqual([]);
  });

  test("but a table of what each would give", () => {
    expect(made.weights.map(({ unitWeight, total, predicate }) => [unitWeight, total, predicate])).toEqual([
      [0, 70, "B"],
      [10, 70.5, "BB"],
      [20, 71, "BB"],
      [30, 71.5, "BB"],
      [40, 72, "BB"],
      [50, 72.5, "BB"],
      [60, 73, "BB"],
      [70, 73.5, "BB"],
      [80, 74, "BB"],
      [90, 74.5, "BB"],
      [100, 75, "BB"],
    ]);
  });

  test.each([
    ["no workbook of the region", [...SMALL]],
    ["an incomplete one", [instansi(`- ${all("B").slice(2)}`), ...SMALL]],
    ["no unit that counts", [instansi(all("B"))]],
  ])("nor is anything mixed with %s", (_, evaluations) => {
    const lacking = regionOf(evaluations, { unitWeight: 40 });
    expect([lacking.combined, lacking.weights]).toEqual([null, []]);
  });
});

describe("who counts", () => {
  test.each([
    ["complete, with its cluster", office("X", "utama", all("B")), null, undefined],
    ["a blank answer", office("X", "utama", `- ${all("B").slice(2)}`), "incomplete", "SKP207"],
    ["another year", office("X", "utama", all("B"), { year: 2024 }), "other-year", "SKP209"],
    ["no year", office("X", "utama", all("B"), { year: null }), "other-year", "SKP209"],
    ["another region", office("X", "utama", all("B"), { region: "Kota Lain" }), "other-region", "SKP213"],
    ["no region named", office("X", "utama", all("B"), { region: null }), null, undefined],
    ["no cluster", office("Dinas Kesehatan", null, all("B")), "cluster-missing", "SKP211"],
    ["a cluster that is none", office("X", "Klaster 1", all("B")), "cluster-missing", "SKP211"],
    ["twice", office("A", "utama", all("B"), { file: "lagi.xlsx" }), "repeated", "SKP208"],
  ])("%s", (_, made, uncounted, code) => {
    const found = regionOf([instansi(all("B")), ...SMALL, made]);
    expect(found.units.find(({ file }) => file === made.file)?.uncounted).toBe(uncounted);
    expect(codesOf(found).includes(code ?? "none")).toBe(code !== undefined);
    if (code === undefined) expect(codesOf(found)).toEqual([]);
  });

  test("a unit that is there twice counts not at all, and both files are told", () => {
    const found = regionOf([
      instansi(all("B")),
      ...SMALL,
      office("A", "utama", all("AA"), { file: "lagi.xlsx" }),
    ]);
    expect(found.clusters[0]).toMatchObject({ counted: 2, uncounted: 2, mean: { total: 70 } });
    const messages = found.findings.map(({ diagnostic }) => diagnostic.message);
    expect(messages).toEqual([
      "“A” juga ada di lagi.xlsx; tidak satu pun masuk rata-rata.",
      "“A” juga ada di A.xlsx; tidak satu pun masuk rata-rata.",
    ]);
  });

  test("a result by the former rule is told and left out", () => {
    const old = { ...office("X", "utama", all("B")), rubric: { id: "permenpanrb-12-2015", sha256: "0" } };
    const found = regionOf([instansi(all("B")), ...SMALL, old]);
    expect(codesOf(found)).toEqual(["SKP210"]);
    expect(found.clusters[0]?.counted).toBe(3);
  });

  test("a result that names the rubric without its sub-components is by another one", () => {
    const made = office("X", "utama", all("B"));
    const [first, ...rest] = made.components;
    const cut = {
      ...made,
      components: [{ ...first, subcomponents: first?.subcomponents.slice(1) ?? [] }, ...rest],
    };
    expect(codesOf(regionOf([instansi(all("B")), cut as typeof made]))).toEqual(["SKP210"]);
  });

  test("a list gives clusters; where workbook and list differ, the unit counts in none", () => {
    const listed: readonly ListedUnit[] = [
      { name: "Dinas Kesehatan", code: null, cluster: "utama" },
      { name: "A", code: null, cluster: "pendukung" },
      { name: "Dinas Belum", code: null, cluster: "tambahan" },
    ];
    const found = regionOf([instansi(all("B")), ...SMALL, office("Dinas Kesehatan", null, all("B"))], {
      listed,
    });
    const clusterOf = (name: string) => found.units.find((unit) => unit.name === name)?.cluster;
    expect([clusterOf("Dinas Kesehatan"), clusterOf("A"), clusterOf("B")]).toEqual(["utama", null, "utama"]);
    expect(codesOf(found)).toEqual(["SKP212"]);
    expect(found.missing?.map(({ name }) => name)).toEqual(["Dinas Belum"]);
  });

  test("several regions and no workbook of the region itself: nobody is counted", () => {
    const found = regionOf([
      office("A", "utama", all("B"), { region: "Kota Satu" }),
      office("B", "utama", all("B"), { region: "Kota Dua" }),
    ]);
    expect(found.clusters[0]?.counted).toBe(0);
    expect(codesOf(found)).toEqual(["SKP205", "SKP213", "SKP213"]);
  });

  test("“Pemerintah Kota Contoh” is “Kota Contoh”", () => {
    const found = regionOf([
      instansi(all("B"), { region: null, name: "PEMERINTAH KOTA CONTOH" }),
      office("A", "utama", all("B"), { region: "Kota Contoh" }),
    ]);
    expect(found.clusters[0]?.counted).toBe(1);
  });
});

describe("the region's own workbook", () => {
  test.each([
    ["none", [...SMALL], ["SKP205"]],
    ["one of another year only", [instansi(all("B"), { year: 2024 }), ...SMALL], ["SKP205", "SKP209"]],
    ["two", [instansi(all("B")), instansi(all("BB"), { file: "lain.xlsx" }), ...SMALL], ["SKP206"]],
    ["one that is incomplete", [instansi(`- ${all("B").slice(2)}`), ...SMALL], ["SKP207"]],
    ["one", [instansi(all("B")), ...SMALL], []],
  ])("%s", (_, evaluations, codes) => {
    const found = regionOf(evaluations);
    expect(codesOf(found)).toEqual(codes);
    expect(found.form.total.instansi === null).toBe(codes.length > 0);
  });
});

describe("shares of units", () => {
  test.each([
    // BB or better of nine: 2/3 is six.
    [6, true, 0],
    [5, false, 1],
    [0, false, 6],
    [9, true, 0],
  ])("%d of 9 against 2/3", (count, met, missing) => {
    const units = [...cluster("utama", count, all("A")), ...cluster("pendukung", 9 - count, all("B"))];
    const [bb] = regionOf(units).namedShares;
    expect(bb).toMatchObject({ predicate: "BB", units: 2, of: 3, source: { page: 36 } });
    expect(bb?.counts[0]).toEqual({ cluster: null, count, of: 9, met, missing });
  });

  test("exactly, where the share is no whole number: 27 of 40 hold 2/3, 26 do not", () => {
    const met = (count: number) =>
      regionOf([...cluster("utama", count, all("A")), ...cluster("pendukung", 40 - count, all("C"))])
        .namedShares[0]?.counts[0];
    expect(met(27)).toMatchObject({ met: true, missing: 0 });
    expect(met(26)).toMatchObject({ met: false, missing: 1 });
  });

  test("a share of nobody holds for nobody", () => {
    const [, b] = regionOf([...cluster("pendukung", 3, all("A"))]).namedShares;
    expect(b?.counts).toEqual([
      { cluster: null, count: 3, of: 3, met: true, missing: 0 },
      { cluster: "utama", count: 0, of: 0, met: false, missing: 0 },
    ]);
  });

  test("a unit whose cluster nobody knows is still a unit of the region", () => {
    const { shares } = regionOf([office("Dinas Kesehatan", null, all("A"))]);
    expect(shares[1]?.counts.map(({ count, of }) => `${count}/${of}`)).toEqual(["1/1", "0/0", "0/0", "0/0"]);
  });
});

describe("the value and what it may be", () => {
  test("a value above what sampling allows is said", () => {
    const made = regionOf([instansi(all("AA")), ...SMALL], { unitWeight: 10 });
    expect([made.combined?.predicate, made.highest.predicate]).toEqual(["AA", "CC"]);
    expect(codesOf(made)).toEqual(["SKP214"]);
  });

  test("a value at what sampling allows is not", () => {
    const units = [...cluster("utama", 3, all("B")), ...cluster("pendukung", 3, all("B"))];
    const made = regionOf([instansi(all("B")), ...units], { unitWeight: 10 });
    expect([made.combined?.predicate, made.highest.predicate]).toEqual(["B", "B"]);
    expect(codesOf(made)).toEqual([]);
  });

  test("last year's value is computed in the same way and compared", () => {
    const before = regionOf(
      [instansi(all("CC"), { year: 2024 }), ...SMALL.map((one) => ({ ...one, year: 2024 }))],
      { year: 2024, unitWeight: 40 },
    );
    const made = regionOf([instansi(all("B")), ...SMALL], {
      unitWeight: 40,
      previous: asEarlier(before, "2024/"),
    });
    expect(made.previous).toMatchObject({
      year: 2024,
      counted: 6,
      of: 6,
      combined: { total: 66 },
      change: 6,
    });
    expect(made.previous?.components[0]).toEqual({ code: "1", combined: 19.8 });
  });
});

test("the order in which results are read changes nothing", () => {
  const evaluations = [instansi(all("B")), ...SMALL, office("Dinas Kesehatan", null, all("B"))];
  expect(regionOf(evaluations.toReversed())).toEqual(regionOf(evaluations));
});
