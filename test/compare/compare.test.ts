/** Several years of results and what a comparison says of them. */
import { describe, expect, it, test } from "vitest";
import { compare } from "../../src/compare/compare.ts";
import type { Comparison } from "../../src/comparison.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { compareJson } from "../../src/report/compare-json.ts";
import { compareMarkdown } from "../../src/report/compare-markdown.ts";
import { compareTerminal } from "../../src/report/terminal-compare.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { evaluationOf, type Made } from "../recap/evaluations.ts";
import { periodOf } from "../recap/sample.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit").rubric;
const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

/** One office of a year with its letters. */
function office(year: number, name: string, letters: string, more: Partial<Made> = {}): Evaluation {
  return evaluationOf({ file: `${year}/${name}.xlsx`, name, year, letters, ...more });
}

function compared(
  periods: readonly (readonly Evaluation[])[],
  { target = null, language = "id" }: { target?: number | null; language?: "id" | "en" } = {},
): Comparison {
  return compare(
    periods.map((evaluations, place) => periodOf(`periode-${place + 1}`, evaluations)),
    { target, same: [], rubrics: [UNIT], language },
  );
}

const lines = (text: string) => text.trimEnd().split("\n");

describe("a city went from 67.31 to 69.04 and missed its target of 70", () => {
  // The ministry's own figures: no sum of letters gives them, so components and letters are left aside.
  const city = (year: number, total: number): Evaluation => ({
    ...office(year, "Pemerintah Kota Contoh", all("B")),
    total,
    predicate: "B",
    predicateName: "Baik",
  });
  const comparison = compared([[city(2023, 67.31)], [city(2024, 69.04)]], { target: 70 });

  test("by 1.73, still B, and 0.96 short", () => {
    expect(comparison.units[0]?.steps[0]).toMatchObject({ outcome: "rose", change: 1.73 });
    expect(comparison.units[0]?.results.map((result) => [result?.predicate, result?.toTarget])).toEqual([
      ["B", 2.69],
      ["B", 0.96],
    ]);
  });

  test("and the terminal says so", () => {
    const text = compareTerminal(comparison, { language: "id", colour: false, width: 80 });
    expect(lines(text).slice(0, 6)).toEqual([
      "Perbandingan 2023 → 2024",
      "2023: periode-1",
      "2024: periode-2",
      "",
      "OPD                      2023   2024  Selisih  Predikat        Ke 70",
      "Pemerintah Kota Contoh  67,31  69,04    +1,73  B         kurang 0,96",
    ]);
  });

  test("in English too", () => {
    const text = compareTerminal(comparison, { language: "en", colour: false, width: 80 });
    expect(text).toContain("67.31  69.04   +1.73  B          0.96 short");
  });
});

test.each([
  [69.99, 0.01],
  [70, 0],
  [70.05, 0],
  [0, 70],
])("a total of %d is %d short of 70", (total, short) => {
  const of = (year: number) => ({ ...office(year, "Dinas A", all("B")), total });
  expect(compared([[of(2024)], [of(2025)]], { target: 70 }).units[0]?.results[1]?.toTarget).toBe(short);
});

describe("a region over two years", () => {
  const comparison = compared(
    [
      [
        office(2024, "Dinas Naik", all("CC")),
        office(2024, "Dinas Turun", all("B")),
        office(2024, "Dinas Tetap", all("BB")),
        office(2024, "Dinas Bolong", all("B")),
        office(2024, "Dinas Bubar", all("C")),
      ],
      [
        office(2025, "Dinas Naik", all("B")),
        office(2025, "Dinas Turun", `CC ${all("B").slice(2)}`),
        office(2025, "Dinas Tetap", all("BB")),
        office(2025, "Dinas Bolong", `- ${all("B").slice(2)}`),
        office(2025, "Dinas Baru", all("A")),
      ],
    ],
    { target: 70 },
  );

  test("who rose, fell, is new, is gone: the largest rise first", () => {
    expect(
      comparison.units.map(({ unit, steps }) => [unit.name, steps[0]?.outcome, steps[0]?.change]),
    ).toEqual([
      ["Dinas Naik", "rose", 10],
      ["Dinas Tetap", "same", 0],
      ["Dinas Turun", "fell", -0.6],
      ["Dinas Bolong", "incomplete", null],
      ["Dinas Baru", "new", null],
      ["Dinas Bubar", "gone", null],
    ]);
  });

  test("the middles of all, and of those that are complete in both", () => {
    expect(
      comparison.periods.map(({ results, complete, mean, median }) => [results, complete, mean, median]),
    ).toEqual([
      [5, 5, 66, 70],
      [5, 4, 77.35, 75],
    ]);
    // 60, 70, 80 → 70, 69.40, 80
    expect(comparison.steps[0]?.both).toEqual({
      units: 3,
      mean: { from: 70, to: 73.13, change: 3.13 },
      median: { from: 70, to: 70, change: 0 },
    });
  });

  test("from which predicate to which", () => {
    expect(comparison.steps[0]?.transitions).toEqual([
      { from: "CC", to: "B", count: 1 },
      { from: "B", to: "B", count: 1 },
      { from: "BB", to: "BB", count: 1 },
      { from: "B", to: null, count: 1 },
    ]);
    expect(comparison.predicates).toEqual(["A", "BB", "B", "CC", "C"]);
  });

  test("as people read it", () => {
    const text = compareTerminal(comparison, { language: "id", colour: false, width: 80 });
    expect(lines(text).slice(4)).toEqual([
      "OPD            2024   2025         Selisih  Predikat        Ke 70",
      "Dinas Naik    60,00  70,00          +10,00  CC → B       tercapai",
      "Dinas Tetap   80,00  80,00            0,00  BB           tercapai",
      "Dinas Turun   70,00  69,40           −0,60  B         kurang 0,60",
      "Dinas Bolong  70,00  11/12   belum lengkap  B → –               –",
      "Dinas Baru        –  90,00            baru  – → A        tercapai",
      "Dinas Bubar   50,00      –  tidak ada lagi  C → –               –",
      "",
      "Seluruh OPD yang dinilai  2024 (5)  2025 (4)",
      "Rata-rata                    66,00     77,35",
      "Median                       70,00     75,00",
      "",
      "2024 → 2025",
      "1 naik · 1 turun · 1 tetap · 1 belum lengkap · 1 baru · 1 tidak ada lagi",
      "OPD yang lengkap pada keduanya (3)   2024   2025  Selisih",
      "Rata-rata                           70,00  73,13    +3,13",
      "Median                              70,00  70,00     0,00",
      "Perpindahan predikat",
      "      BB  B  belum",
      "  BB   1  ·      ·",
      "  B    ·  1      1",
      "  CC   ·  1      ·",
      "Baris: 2024; kolom: 2025.",
      "",
      "3 dari 4 OPD mencapai target 70; rata-rata 77,35, tercapai",
    ]);
  });

  test("Markdown has every unit's components, folded", () => {
    const text = compareMarkdown(comparison, { language: "en" });
    expect(text).toContain("| Dinas Turun | 70.00 | 69.40 | −0.60 | B | 0.60 short |");
    expect(text.match(/<details>/g)).toHaveLength(4);
    expect(text).toContain(
      "| 1.a | Dokumen Perencanaan kinerja telah tersedia | 6 | B → CC | 4.20 | 3.60 | −0.60 |",
    );
  });

  test("JSON is the comparison itself", () => {
    expect(JSON.parse(compareJson(comparison))).toEqual(JSON.parse(JSON.stringify(comparison)));
  });
});

describe("the region's own results among its OPDs'", () => {
  const own = (year: number, letters: string) =>
    office(year, "Kota Contoh", letters, { edition: "permenpanrb-88-2021-instansi" });
  const both = compared(
    [
      [office(2024, "Dinas A", all("B")), own(2024, all("CC"))],
      [office(2025, "Dinas A", all("BB")), own(2025, all("B"))],
    ],
    { target: 70 },
  );

  test("are compared, and count among no OPDs", () => {
    expect(both.units.map(({ unit }) => unit.name)).toEqual(["Dinas A"]);
    expect(both.own?.map(({ unit, steps }) => [unit.name, steps[0]?.change])).toEqual([["Kota Contoh", 10]]);
    expect(both.periods.map(({ results, mean }) => [results, mean])).toEqual([
      [1, 70],
      [1, 80],
    ]);
    expect(both.steps[0]?.counts).toMatchObject({ rose: 1 });
  });

  test("stand apart in every form", () => {
    const terminal = lines(compareTerminal(both, { language: "id", colour: false, width: 80 }));
    expect(terminal).toContain("LKE instansi: hasil pemda sendiri, tidak dihitung di antara OPD.");
    expect(terminal.find((line) => line.startsWith("Kota Contoh"))).toMatch(/60,00 +70,00 +\+10,00 +CC → B/);
    expect(compareMarkdown(both, { language: "en" })).toContain("which count among no OPDs.");
    expect(JSON.parse(compareJson(both)).own).toHaveLength(1);
  });

  test("alone are what is compared", () => {
    const alone = compared([[own(2024, all("CC"))], [own(2025, all("B"))]]);
    expect(alone.units.map(({ unit }) => unit.name)).toEqual(["Kota Contoh"]);
    expect(alone).not.toHaveProperty("own");
  });
});

describe("criteria", () => {
  test("those answered otherwise are told, those answered alike are not", () => {
    const ticks = (count: number) => Array.from({ length: 12 }, (_, place) => (place === 1 ? count : 0));
    const comparison = compared([
      [office(2024, "Dinas A", all("B"), { unfulfilled: ticks(2) })],
      [office(2025, "Dinas A", all("B"), { unfulfilled: ticks(1) })],
    ]);
    expect(comparison.units[0]?.steps[0]?.shared?.criteria).toMatchObject([
      { subcomponent: "1.b", number: 2, from: false, to: true },
    ]);
    expect(compareTerminal(comparison, { language: "id", colour: false, width: 80 })).toContain(
      "· 1.b/2 kini Ya (semula Tidak): ",
    );
  });

  test("one that was not answered is neither", () => {
    const comparison = compared([
      [office(2024, "Dinas A", all("B"), { criteria: "unanswered" })],
      [office(2025, "Dinas A", all("B"))],
    ]);
    const changes = comparison.units[0]?.steps[0]?.shared?.criteria ?? [];
    expect(changes).toHaveLength(80);
    expect(new Set(changes.map(({ from, to }) => `${from} ${to}`))).toEqual(new Set(["null true"]));
  });
});

describe("other rules", () => {
  it("the two official forms share their components: totals are compared, and it is said", () => {
    const comparison = compared([
      [office(2024, "Kota Contoh", all("B"), { edition: "permenpanrb-88-2021-unit" })],
      [office(2025, "Kota Contoh", all("BB"), { edition: "permenpanrb-88-2021-instansi" })],
    ]);
    expect(comparison.units[0]?.steps[0]).toMatchObject({ outcome: "rose", change: 10 });
    expect(comparison.findings.map(({ diagnostic }) => diagnostic.code)).toEqual(["SKP193"]);
  });

  it("where a weight differs only what is left is compared, and the totals are not", () => {
    const later = office(2025, "Dinas A", all("BB"));
    const changed: Evaluation = {
      ...later,
      rubric: { id: "lokal-contoh", sha256: "f".repeat(64) },
      components: later.components.map((component) =>
        component.code === "1"
          ? { ...component, weight: 35 }
          : component.code === "2"
            ? { ...component, weight: 25 }
            : component,
      ),
    };
    const comparison = compared([[office(2024, "Dinas A", all("B"))], [changed]]);
    const [unit] = comparison.units;
    expect(unit?.results.map((result) => result?.total)).toEqual([70, 80]);
    expect(unit?.steps[0]).toMatchObject({ outcome: "other-rule", change: null });
    expect(unit?.steps[0]?.shared?.components.map(({ code, change }) => [code, change])).toEqual([
      ["3", 1.5],
      ["4", 2.5],
    ]);
    expect(comparison.steps[0]?.both).toBeNull();
    expect(compareTerminal(comparison, { language: "id", colour: false, width: 80 })).toContain(
      "aturan lain",
    );
  });
});

describe("more than two years", () => {
  const comparison = compared([
    [office(2023, "Dinas A", all("C")), office(2023, "Dinas B", all("B"))],
    [office(2024, "Dinas A", all("CC")), office(2024, "Dinas B", all("B"))],
    [office(2025, "Dinas A", all("BB")), office(2025, "Dinas B", all("CC"))],
  ]);

  it("each step, and the whole way last", () => {
    expect(comparison.steps.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [1, 2],
      [0, 2],
    ]);
    expect(
      comparison.units.map(({ unit, steps }) => [unit.name, ...steps.map(({ change }) => change)]),
    ).toEqual([
      ["Dinas A", 10, 20, 30],
      ["Dinas B", 0, -10, -10],
    ]);
  });

  it("the table shows the last step and the whole way", () => {
    const text = compareTerminal(comparison, { language: "en", colour: false, width: 80 });
    expect(lines(text).slice(5, 7)).toEqual([
      "OPD       2023   2024   2025  Change  Since 2023  Predicate",
      "Dinas A  50.00  60.00  80.00  +20.00      +30.00  CC → BB",
    ]);
  });
});

describe("what matching brought up", () => {
  const codes = (comparison: Comparison) => comparison.findings.map(({ diagnostic }) => diagnostic.code);

  it("two results of one unit: no change, an error", () => {
    const comparison = compared([
      [office(2024, "Dinas A", all("B")), office(2024, "Dinas B", all("B"))],
      [
        office(2025, "Dinas A", all("BB")),
        { ...office(2025, "Dinas A", all("CC")), file: "2025/revisi.xlsx" },
        office(2025, "Dinas B", all("B")),
      ],
    ]);
    expect(codes(comparison)).toEqual(["SKP190"]);
    expect(comparison.findings[0]?.diagnostic.message).toContain("2025/Dinas A.xlsx");
    expect(comparison.units.find(({ unit }) => unit.name === "Dinas A")?.results[1]).toBeNull();
  });

  it("a new unit that is called almost like one that is gone", () => {
    const comparison = compared([
      [office(2024, "Dinas Kesehatan", all("B")), office(2024, "Dinas B", all("B"))],
      [office(2025, "Dinas Kesehatn", all("B")), office(2025, "Dinas B", all("B"))],
    ]);
    expect(codes(comparison)).toEqual(["SKP191"]);
    expect(comparison.findings[0]?.diagnostic.message).toContain(
      "“Dinas Kesehatn” dihitung sebagai OPD baru, padahal namanya hampir sama dengan “Dinas Kesehatan”",
    );
  });

  it("two years of one region without anything odd bring nothing up", () => {
    expect(
      codes(compared([[office(2024, "Dinas A", all("B"))], [office(2025, "Dinas A", all("B"))]])),
    ).toEqual([]);
  });
});

test("texts of a workbook stay on their line and do nothing", () => {
  const name = "Dinas\u001b[31m\nA|<b>@admin</b>";
  const comparison = compared([[office(2024, name, all("B"))], [office(2025, name, all("B"))]]);
  const terminal = compareTerminal(comparison, { language: "id", colour: false, width: 80 });
  expect(terminal).not.toContain("\u001b");
  expect(compareMarkdown(comparison, { language: "id" })).not.toMatch(/<b>|@a|\nA/);
});
