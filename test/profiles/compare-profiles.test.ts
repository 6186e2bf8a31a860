/** One workbook under several rubrics, and which single choice moves its predicate. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { scoreProfilesCommand } from "../../src/commands/score-profiles.ts";
import { compareProfiles } from "../../src/profiles/compare-profiles.ts";
import { type LoadedRubric, loadEdition } from "../../src/rubric/load.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { ABCD, gradedForm, mean, profile, YES_NO } from "../fixtures/profiles.ts";

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

describe("88 % fulfilled everywhere", () => {
  const compared = () =>
    compareProfiles({ bytes: form88(), file: "lke.xlsx" }, [BANDS, FLOORED, PLAIN], { language: "en" });

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
    const { moves } = await compareProfiles({ bytes, file: "lke.xlsx" }, [one, other], {});
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
    const { moves } = await compareProfiles({ bytes, file: "lke.xlsx" }, [one, heavier], {});
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
