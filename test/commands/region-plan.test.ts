/** `sakip plan --mean --share` from paths to text and exit code. */
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/commands/outcome.ts";
import { type RegionPlanCommandOptions, regionPlanCommand } from "../../src/commands/region-plan.ts";
import { shareOf } from "../../src/commands/share-text.ts";
import { documentOf } from "../../src/document.ts";
import type { RegionPlan } from "../../src/region-plan.ts";
import { USUAL_OPTIONS } from "../fixtures/usual-options.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const folder = mkdtempSync(path.join(tmpdir(), "sakip-region-plan-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

/** A folder of summaries, an OPD for each. */
function region(name: string, letters: readonly string[]): string {
  const full = path.join(folder, name);
  mkdirSync(full);
  for (const [place, each] of letters.entries()) {
    const evaluation = evaluationOf({
      file: `${place}.xlsx`,
      name: `Dinas | Contoh ${place}`,
      code: `1.0${place}`,
      letters: each,
      unfulfilled: Array.from({ length: 12 }, () => 1),
    });
    writeFileSync(
      path.join(full, `${place}.summary.json`),
      JSON.stringify(documentOf([evaluation], USUAL_OPTIONS)),
    );
  }
  return full;
}

const OPTIONS: RegionPlanCommandOptions = {
  language: "id",
  format: "table",
  colour: false,
  width: 80,
  quiet: false,
  assessor: "auto",
  mean: undefined,
  share: [],
  keepOpd: [],
  allowJudgement: false,
  keep: [],
  cost: undefined,
  rubric: undefined,
  severities: undefined,
};

async function run(given: string, options: Partial<RegionPlanCommandOptions>) {
  const { text, exitCode } = await regionPlanCommand([given], { ...OPTIONS, ...options });
  return { text: String(text), exitCode };
}

const THREE = region("tiga", [all("B"), all("B"), all("BB")]);
const OPEN = region("terbuka", [all("B"), `- ${all("B").slice(2)}`]);

describe("a share as people write it", () => {
  test.each([
    ["BB:2/3", "BB", 2, 3],
    ["bb: 4 / 6", "bb", 2, 3],
    ["B:60%", "B", 3, 5],
    ["B:66,7%", "B", 667, 1000],
    ["B:100 %", "B", 1, 1],
    ["A:0.6", "A", 3, 5],
    ["A:0,25", "A", 1, 4],
    ["A:1/1", "A", 1, 1],
  ])("%s", (text, letter, numerator, denominator) => {
    expect(shareOf(text)).toEqual({ letter, numerator, denominator });
  });

  test.each([
    "BB",
    "BB:",
    ":2/3",
    "BB:0/3",
    "BB:4/3",
    "BB:2/0",
    "BB:101%",
    "BB:0,0",
    "BB:70",
    "BB:-1/3",
    "2/3",
  ])("%s is none", (text) => {
    expect(shareOf(text)).toBeNull();
  });
});

describe("what is printed", () => {
  test("at a terminal, within 80 columns", async () => {
    const { text, exitCode } = await run(THREE, { mean: "74,3", share: ["bb:2/3"] });
    expect(exitCode).toBe(0);
    expect(text).toContain("Rencana bersama tahun 2025\n3 OPD dihitung\n");
    expect(text).toMatch(
      /^Upaya paling sedikit: 2 pada [12] OPD; terbukti tidak ada jalan yang lebih ringan\.$/m,
    );
    expect(text).toContain("Rata-rata nilai  74,30        73,33     74,33");
    expect(text).toContain("BB ke atas       2/3 = 2 OPD  1 dari 3  ");
    expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThanOrEqual(80);
  });

  test("as Markdown with the words of the criteria, a name that does nothing", async () => {
    const { text } = await run(THREE, { share: ["BB:2/3"], format: "markdown", language: "en" });
    expect(text).toContain("**Least effort: 1 in 1 OPD; proven, there is no lighter way.**");
    expect(text).toContain("Dinas \\| Contoh");
    expect(text).toMatch(/#### \d\.c B → BB · \+1\.50 · effort 1/);
    expect(text).toContain("- criterion 1: ");
  });

  test("as JSON", async () => {
    const { text } = await run(THREE, { mean: "73,5", format: "json" });
    const { regionPlans } = JSON.parse(text) as { regionPlans: readonly RegionPlan[] };
    expect(regionPlans).toMatchObject([{ year: 2025, outcome: "found", effort: 1, atLeast: 1, counted: 3 }]);
  });

  test("who does not count, and why", async () => {
    const { text, exitCode } = await run(OPEN, { mean: "70" });
    expect(exitCode).toBe(1);
    expect(text).toContain("1 OPD dihitung, 1 tidak\n\nSemua target sudah tercapai.");
    expect(text).toContain(" · Dinas | Contoh 1 (1.xlsx): belum lengkap (1.a)");
  });

  test("what is out of reach, and by how much", async () => {
    const { text, exitCode } = await run(THREE, { mean: "90", share: ["A:1/3"] });
    expect(exitCode).toBe(1);
    expect(text.replaceAll("\n", " ")).toContain(
      "Tidak terjangkau dengan syarat ini: rata-rata paling tinggi 80,00, kurang 10,00 dan A ke atas paling banyak 0 OPD, kurang 1. Jawaban A dan AA tidak ikut ditawarkan",
    );
  });

  test("an OPD that is kept still counts", async () => {
    const json = async (keepOpd: readonly string[]) => {
      const { text } = await run(THREE, { share: ["BB:1/1"], keepOpd, format: "json" });
      return (JSON.parse(text) as { regionPlans: readonly RegionPlan[] }).regionPlans[0];
    };
    expect(await json([])).toMatchObject({ outcome: "found", counted: 3 });
    expect(await json(["dinas contoh 0"])).toMatchObject({
      outcome: "out-of-reach",
      counted: 3,
      shares: [{ most: 2, short: 1 }],
    });
  });
});

describe("usage", () => {
  test.each<[about: string, options: Partial<RegionPlanCommandOptions>, says: string]>([
    ["a mean that is none", { mean: "tujuh" }, "“tujuh” bukan nilai"],
    ["a share that is none", { share: ["BB:5/3"] }, "“BB:5/3” bukan bagian OPD"],
    ["a letter that is none", { share: ["X:1/3"] }, "“X” bukan predikat (AA, A, BB, B, CC, C, D, E)"],
    ["a letter twice", { share: ["BB:1/3", "bb:2/3"] }, "BB disebut dua kali"],
    ["an OPD that is not there", { mean: "70", keepOpd: ["Dinas Lain"] }, "“Dinas Lain”"],
    ["a code that is none", { mean: "70", keep: ["9.z"] }, "“9.z” bukan kode"],
  ])("%s", async (_, options, says) => {
    await expect(run(THREE, options)).rejects.toThrow(UsageError);
    await expect(run(THREE, options)).rejects.toThrow(says);
  });
});
