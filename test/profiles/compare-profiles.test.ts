/** One workbook under several rubrics, and which single choice moves its predicate. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { scoreProfilesCommand } from "../../src/commands/score-profiles.ts";
import type { ProfileComparison } from "../../src/profile-comparison.ts";
import { compareProfiles } from "../../src/profiles/compare-profiles.ts";
import { type LoadedRubric, loadEdition } from "../../src/rubric/load.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { ABCD, gradedForm, mean, profile, YES_NO } from "../fixtures/profiles.ts";
import { BLANK, titlesOf, workbookOf } from "../fixtures/sheets.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");
const folder = mkdtempSync(path.join(tmpdir(), "sakip-profiles-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every sub-component with 25 criteria, so that 22 of them are 88 %. */
function of25({ rubric }: LoadedRubric, id: string, changes: Partial<Rubric> = {}): LoadedRubric {
  const components = rubric.components.map((component) => ({
    ...component,
    subcomponents: component.subcomponents.map((subcomponent) => ({
      ...subcomponent,
      criteria: Array.from({ length: 25 }, (_, index) => ({
        number: index + 1,
        text: `Syarat ${index + 1} dari ${subcomponent.name} telah dipenuhi`,
        source: subcomponent.source,
      })),
    })),
  }));
  return { rubric: { ...rubric, id, components, corrections: [], ...changes }, sha256: id.padEnd(64, "0") };
}

const BANDS = of25(UNIT, "rentang");
const FLOORED = of25(UNIT, "rata-rata-huruf", { scoring: mean({ answers: YES_NO, result: "letter" }) });
const PLAIN = of25(UNIT, "rata-rata", { scoring: mean({ answers: YES_NO }) });

/** 22 of 25 fulfilled everywhere. */
function form88(): Uint8Array {
  const ticks = "Y".repeat(22) + "T".repeat(3);
  return gradedForm(BANDS, {}, ticks);
}

/** The unit edition with other weights. */
function withWeights(weights: Readonly<Record<string, number>>): Rubric {
  const components = UNIT.rubric.components.map((component) => ({
    ...component,
    subcomponents: component.subcomponents.map((own) => ({
      ...own,
      weight: weights[own.code] ?? own.weight,
    })),
  }));
  return { ...UNIT.rubric, id: "berat", components };
}

/** The comparison of a workbook of one OPD. */
async function comparedOne(...args: Parameters<typeof compareProfiles>): Promise<ProfileComparison> {
  const [only, ...others] = await compareProfiles(...args);
  if (!only || others.length > 0) throw new Error("not one OPD");
  return only;
}

describe("88 % fulfilled everywhere", () => {
  const compared = () =>
    comparedOne({ bytes: form88(), file: "lke.xlsx" }, [BANDS, FLOORED, PLAIN], { language: "en" });

  it("is B through the bands, BB as a mean floored to a letter and A as the mean itself", async () => {
    const { profiles } = await compared();
    expect(profiles.map(({ id, total, predicate }) => [id, total, predicate])).toEqual([
      ["rentang", 70, "B"],
      ["rata-rata-huruf", 80, "BB"],
      ["rata-rata", 88, "A"],
    ]);
  });

  it("parts in every sub-component, and the scoring alone is what moves it", async () => {
    const { subcomponents, moves } = await compared();
    expect(subcomponents).toHaveLength(12);
    expect(subcomponents[0]?.scores).toEqual([
      { letter: "B", value: 70, score: 4.2, weight: 6 },
      { letter: "BB", value: 80, score: 4.8, weight: 6 },
      { letter: null, value: 88, score: 5.28, weight: 6 },
    ]);
    expect(moves).toEqual([
      {
        to: "rata-rata-huruf",
        samePredicate: false,
        choices: [{ choice: "scoring", total: 80, predicate: "BB", enough: true }],
      },
      {
        to: "rata-rata",
        samePredicate: false,
        choices: [{ choice: "scoring", total: 88, predicate: "A", enough: true }],
      },
    ]);
  });
});

describe("single choices between two means", () => {
  const one = profile(mean(), { id: "satu" });

  it.each<[string, LoadedRubric, readonly (readonly [string, number | null, boolean])[]]>([
    ["none", one, []],
    [
      "blanks left out, which is enough, and a floor, which is not",
      profile(mean({ denominator: "answered", result: "letter" }), { id: "dua" }),
      // Every sixth criterion is blank: 5 + 90/11 + 13.125 + 6 + 54/7 + 13.5 + 2.5 + 4 + 45/7 + 25 = 91.45 as it is,
      // and floored 4.8 + 8.1 + 12 + 6 + 7.2 + 13.5 + 2.4 + 3.6 + 6 + 25.
      [
        ["denominator", 100, true],
        ["result", 88.6, false],
      ],
    ],
    [
      "other values of the answers",
      profile(mean({ answers: ABCD.map((grade) => ({ ...grade, value: grade.value / 2 })) }), { id: "tiga" }),
      [["answers", 45.72, true]],
    ],
  ])("tell %s", async (_, other, expected) => {
    const bytes = gradedForm(one, {}, "AAAAA-");
    const { moves } = await comparedOne({ bytes, file: "lke.xlsx" }, [one, other], {});
    expect(moves[0]?.choices.map(({ choice, total, enough }) => [choice, total && total, enough])).toEqual(
      expected,
    );
  });

  it("take weights and bands each for itself", async () => {
    const heavier = profile(mean(), {
      id: "lain",
      predicates: one.rubric.predicates.map((band) =>
        band.letter === "BB"
          ? { ...band, over: 60 }
          : band.letter === "B"
            ? { ...band, over: 55, upTo: 60 }
            : band.letter === "CC"
              ? { ...band, upTo: 55 }
              : band,
      ),
    });
    const bytes = gradedForm(one, {}, "B");
    const { moves } = await comparedOne({ bytes, file: "lke.xlsx" }, [one, heavier], {});
    expect(moves[0]).toMatchObject({
      samePredicate: false,
      choices: [{ choice: "predicates", total: 66, predicate: "BB", enough: true }],
    });
  });
});

describe("sakip score --profiles", () => {
  const files = [BANDS, FLOORED].map(({ rubric }) => {
    const file = path.join(folder, `${rubric.id}.json`);
    writeFileSync(file, JSON.stringify(rubric));
    return file;
  });
  const workbook = path.join(folder, "lke.xlsx");
  writeFileSync(workbook, form88());

  const run = (format: string, language: "id" | "en" = "id", paths: readonly string[] = [workbook]) =>
    scoreProfilesCommand(paths, {
      language,
      format,
      width: 100,
      profiles: files.join(", "),
      evaluate: { assessor: "auto" },
    });

  it("shows both results and what moves the predicate, in both languages", async () => {
    const { text, exitCode } = await run("table");
    expect(text).toContain("Nilai akhir  70,00");
    expect(text).toContain("Dari rentang ke rata-rata-huruf predikatnya berubah.");
    expect(text).toContain("cara penilaian: 80,00 BB – cukup dengan pilihan ini saja");
    expect((await run("table", "en")).text).toContain(
      "scoring method: 80.00 BB – this choice alone is enough",
    );
    expect((await run("markdown", "en")).text).toContain("| 1.a | B · 4.20/6 | BB · 4.80/6 |");
    expect(exitCode).toBe(0);
  });

  it("gives the same as JSON, and leaves the workbook alone", async () => {
    const before = readFileSync(workbook);
    const { profiles, moves } = JSON.parse(String((await run("json")).text));
    expect([profiles.length, moves[0].choices[0].enough]).toEqual([2, true]);
    expect(readFileSync(workbook).equals(before)).toBe(true);
  });

  describe("with several OPDs in the workbook", () => {
    const several = path.join(folder, "kota.xlsx");
    // Twelve times BB are 80.00, on the edge: one letter up is A. A third sheet is left open.
    writeFileSync(
      several,
      workbookOf(
        { sheet: "Dinkes", titles: titlesOf("Dinas Kesehatan"), letters: { "1.a": "AA" } },
        { sheet: "Disdik", titles: titlesOf("Dinas Pendidikan"), letters: { "1.a": "E" } },
        { sheet: "Dinsos", titles: titlesOf("Dinas Sosial"), letters: BLANK },
      ),
    );
    const heavier = path.join(folder, "berat.json");
    writeFileSync(heavier, JSON.stringify(withWeights({ "1.a": 10, "1.b": 5 })));
    const profiles = `permenpanrb-88-2021-unit,${heavier}`;
    const shown = (format: string, language: "id" | "en" = "id") =>
      scoreProfilesCommand([several], { language, format, width: 100, profiles, evaluate: {} });

    it("compares each of them", async () => {
      const { text, exitCode } = await shown("json");
      const { others, ...first } = JSON.parse(String(text));
      const told = [first, ...others].map(({ unit, sheet, among, profiles: results, moves }) => [
        `${among.index}/${among.of} ${sheet} ${unit}`,
        ...results.map(({ total }: { total: number | null }) => total),
        moves[0].choices.map(({ choice, total }: { choice: string; total: number | null }) => [
          choice,
          total,
        ]),
      ]);
      // 1.a weighs 6 and 10: AA adds a fifth of it to 80.00, E takes four fifths away.
      expect(told).toEqual([
        ["1/3 Dinkes Dinas Kesehatan", 81.2, 82, [["weights", 82]]],
        ["2/3 Disdik Dinas Pendidikan", 75.2, 72, [["weights", 72]]],
        ["3/3 Dinsos Dinas Sosial", null, null, [["weights", null]]],
      ]);
      expect(exitCode).toBe(1);
    });

    it.each([
      ["table", "id", ["memuat 3 OPD", "Dinas Kesehatan   81,20 A", "Dinas Pendidikan (lembar “Disdik”)"]],
      [
        "table",
        "en",
        ["holds 3 OPDs", "Dinas Sosial      incomplete", "berat: Sub-component 1.a is not answered"],
      ],
      [
        "markdown",
        "en",
        ["| Dinas Pendidikan | 75.20 BB | 72.00 BB |", "# Dinas Kesehatan (sheet “Dinkes”)"],
      ],
    ] as const)(
      "shows them one after the other below their totals (%s, %s)",
      async (format, language, says) => {
        const { text } = await shown(format, language);
        for (const each of says) expect(text).toContain(each);
      },
    );

    it("says why of a sheet that one of the rubrics does not know", async () => {
      const { text } = await scoreProfilesCommand([several], {
        language: "en",
        format: "json",
        width: 100,
        profiles: "permenpanrb-88-2021-unit,permenpanrb-12-2015",
        evaluate: {},
      });
      const { others, ...first } = JSON.parse(String(text));
      for (const { profiles: results } of [first, ...others])
        expect(results[1]).toMatchObject({ total: null, reason: expect.stringContaining("answer table") });
      expect(others[0].profiles[0].total).toBe(75.2);
    });
  });

  it("says that nothing can be compared where a result is incomplete", async () => {
    const open = path.join(folder, "terbuka.xlsx");
    writeFileSync(open, gradedForm(BANDS, { "2.a": "-" }, "Y"));
    const { text, exitCode } = await run("table", "id", [open]);
    expect(text).toContain("Antara rentang dan rata-rata-huruf tidak ada predikat yang dapat dibandingkan");
    expect(text).not.toContain("predikatnya berubah");
    expect(exitCode).toBe(1);
  });

  it.each<[string, readonly string[], string, string]>([
    ["two files", ["a.xlsx", "b.xlsx"], "table", "tepat satu berkas"],
    ["a file that is not there", [path.join(folder, "tiada.xlsx")], "table", "tiada.xlsx"],
    ["another format", [workbook], "csv", "table, json, atau markdown"],
  ])("refuses %s", async (_, paths, format, says) => {
    await expect(run(format, "id", paths)).rejects.toThrow(says);
  });
});
