/** `sakip gap` from paths to text and exit code. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type GapCommandOptions, gapCommand } from "../../src/commands/gap.ts";
import { UsageError } from "../../src/commands/outcome.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { AssessorGap } from "../../src/gap.ts";
import { lke } from "../fixtures/lke.ts";
import { writeSummaries } from "../fixtures/summaries.ts";
import { USUAL_LOOK } from "../fixtures/usual-options.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sakip-gap-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

const results = (name: string, evaluations: readonly Evaluation[]) =>
  writeSummaries(path.join(folder, name), evaluations);

const OPTIONS: GapCommandOptions = {
  ...USUAL_LOOK,
  failOn: "error",
  opd: undefined,
  rubric: undefined,
};

async function run(paths: readonly string[], options: Partial<GapCommandOptions> = {}) {
  const { text, exitCode } = await gapCommand(paths, { ...OPTIONS, ...options });
  return { text: String(text), exitCode };
}

async function gapAt(paths: readonly string[], options: Partial<GapCommandOptions> = {}) {
  return JSON.parse((await run(paths, options)).text) as AssessorGap;
}

const region = results("2025", [
  evaluationOf({ file: "a.xlsx", name: "Dinas A", code: "1.01", self: all("A"), letters: all("BB") }),
  evaluationOf({ file: "b.xlsx", name: "Dinas B", self: all("B"), letters: all("BB") }),
  evaluationOf({ file: "c.xlsx", name: "Dinas C", letters: all("BB") }),
]);

describe("what is measured", () => {
  test("summaries: who counts, who does not, and by how much they part", async () => {
    const { groups, findings } = await gapAt([region]);
    expect(findings).toEqual([]);
    expect(groups).toHaveLength(1);
    expect(groups[0]).toMatchObject({
      year: 2025,
      counted: 2,
      leftOut: [{ unit: { file: "c.xlsx" }, reason: "one-column" }],
      region: { points: { n: 2, mean: 0, median: 0 }, over: 12, under: 12 },
    });
    expect(groups[0]?.units.map(({ unit, points }) => [unit.name, points])).toEqual([
      ["Dinas A", 10],
      ["Dinas B", -10],
    ]);
  });

  test("a workbook that nobody has scored yet, with its criteria, cells and team", async () => {
    const workbook = path.join(folder, "lke.xlsx");
    copyFileSync(path.join(EXAMPLES, "dinas-contoh-mandiri-vs-evaluator.xlsx"), workbook);
    const [group] = (await gapAt([workbook])).groups;
    expect(group?.units[0]).toMatchObject({
      points: 26.4,
      self: { total: 83.8 },
      evaluator: { total: 57.4 },
      team: "Ketua Tim (contoh)",
    });
    expect(group?.units[0]?.answers[1]).toMatchObject({
      code: "1.b",
      points: 2.7,
      steps: 3,
      criteria: { over: [5, 8, 9, 11], under: [] },
    });
    // Every criterion was answered by both.
    expect(group?.criteria).toHaveLength(80);
  });

  test("the same folder given twice counts once", async () => {
    const [group] = (await gapAt([region, region])).groups;
    expect(group?.counted).toBe(2);
  });

  test("results of an earlier version, without the answers to criteria", async () => {
    const [first] = (await gapAt([region])).groups;
    expect(first?.criteria).toEqual([]);
  });
});

describe("one OPD", () => {
  test.each(["dinas a", "1.01"])("by its name or code: %s", async (opd) => {
    const { groups } = await gapAt([region], { opd });
    expect(groups[0]?.units.map(({ unit }) => unit.name)).toEqual(["Dinas A"]);
    expect(groups[0]?.counted).toBe(2);
  });

  test("in the terminal it is shown with each answer, and the region is not", async () => {
    const { text } = await run([region], { opd: "Dinas A", format: "table" });
    expect(text).toContain("Penilaian mandiri 90,00, evaluator 80,00, selisih +10,00 (a.xlsx).");
    expect(text).toMatch(/^2\.c .* A → BB +\+1,50 +\+1 +LKE!C70, D70 +tidak ada$/m);
    expect(text).not.toContain("Seluruh OPD");
  });

  test("that is not there", async () => {
    await expect(run([region], { opd: "Dinas X" })).rejects.toThrow(UsageError);
  });
});

describe("the exit code", () => {
  test("0 when all is well, even with workbooks that do not count", async () => {
    expect((await run([region])).exitCode).toBe(0);
  });

  test("1 when nobody answered both, and 0 with --fail-on never", async () => {
    const one = results("satu", [evaluationOf({ file: "c.xlsx", name: "Dinas C", letters: all("BB") })]);
    const { text, exitCode } = await run([one], { format: "table" });
    expect([exitCode, text.includes("SKP202")]).toEqual([1, true]);
    expect((await run([one], { failOn: "never" })).exitCode).toBe(0);
  });

  test("--fail-on warning: an open answer", async () => {
    const open = results("terbuka", [
      evaluationOf({ file: "a.xlsx", name: "Dinas A", self: all("A"), letters: `- ${all("BB").slice(3)}` }),
    ]);
    expect((await run([open])).exitCode).toBe(0);
    expect((await run([open], { failOn: "warning" })).exitCode).toBe(1);
  });

  test("2 when nothing could be read", async () => {
    const broken = path.join(folder, "kosong.xlsx");
    writeFileSync(broken, "");
    const { exitCode, text } = await run([broken]);
    expect(exitCode).toBe(2);
    expect((JSON.parse(text) as AssessorGap).findings.map(({ diagnostic }) => diagnostic.name)).toEqual([
      "file-empty",
    ]);
  });

  test("a path that does not exist, or holds nothing, is told at once", async () => {
    const empty = path.join(folder, "tanpa-isi");
    mkdirSync(empty);
    await expect(run([path.join(folder, "tidak-ada"), empty])).rejects.toThrow(/tidak-ada[\s\S]*tanpa-isi/);
  });
});

describe("as text", () => {
  test.each(["id", "en"] as const)("no line is wider than the terminal, language %s", async (language) => {
    const { text } = await run([region, EXAMPLES], { language, format: "table" });
    expect(text.split("\n").filter((line) => line.length > 80)).toEqual([]);
    expect(text).not.toMatch(/undefined|null|NaN|\[object/);
  });

  test("Markdown shows a name that would be markup as it is written", async () => {
    const hostile = results("aneh", [
      evaluationOf({ file: "a.xlsx", name: "<b>Dinas</b> | *A*", self: all("A"), letters: all("BB") }),
    ]);
    const { text } = await run([hostile], { format: "markdown" });
    expect(text).toContain("&lt;b&gt;Dinas&lt;/b&gt; \\| \\*A\\*");
    expect(text).not.toContain("<b>");
  });

  test("quiet says nothing", async () => {
    expect((await run([region], { format: "table", quiet: true })).text).toBe("");
  });
});

test("letters of two columns on a sheet of one's own are a gap too", async () => {
  const workbook = path.join(folder, "dua-kolom.xlsx");
  writeFileSync(workbook, lke({ letters: { "2.c": "AA" }, evaluator: { "2.c": "D" } }));
  const [group] = (await gapAt([workbook])).groups;
  // 15 · (100 − 30) ÷ 100
  expect(group?.secondLook.map(({ answer }) => [answer.code, answer.points, answer.steps])).toEqual([
    ["2.c", 10.5, 6],
  ]);
});
