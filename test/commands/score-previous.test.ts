/** `sakip score --previous`: the recap of many workbooks, or the report of one, says what changed. */
import { copyFileSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type ScoreOptions, scoreCommand } from "../../src/commands/score.ts";
import { NO_ANALYSIS_ASKED, USUAL_SCORE } from "../fixtures/score-options.ts";
import { writeSummaries } from "../fixtures/summaries.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sakip-score-previous-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** Both examples of 2025 and what their offices came to in 2024; a third office is there no more. */
const NOW = path.join(folder, "2025");
const BEFORE = path.join(folder, "2024");
const WORKBOOKS = ["dinas-contoh-sangat-baik.xlsx", "kecamatan-contoh-ditandai.xlsx"] as const;
const FORMER = [
  ["Dinas Kearsipan dan Perpustakaan Kota Contoh", "B B B B B B B B B B B B"],
  ["Kecamatan Hilir Rekaan", "B B B B B B B B B B B CC"],
  ["Dinas Pasar", "C C C C C C C C C C C C"],
] as const;

mkdirSync(NOW);
for (const name of WORKBOOKS) copyFileSync(path.join(EXAMPLES, name), path.join(NOW, name));
writeSummaries(
  BEFORE,
  FORMER.map(([name, letters], place) =>
    evaluationOf({ file: `${place}.xlsx`, name, year: 2024, region: null, letters }),
  ),
);

const ANALYSES = { ...NO_ANALYSIS_ASKED, previous: BEFORE, target: "80" };

const OPTIONS: ScoreOptions = {
  ...USUAL_SCORE,
  analyses: ANALYSES,
};

async function score(paths: readonly string[], options: Partial<ScoreOptions> = {}): Promise<string> {
  const { text } = await scoreCommand(paths, { ...OPTIONS, ...options });
  return [...text].join("");
}

const ONE = path.join(NOW, WORKBOOKS[0]);
const ROW = /Dinas Kearsipan dan Perpustakaan Kota Contoh\W+70,00\W+76,65\W+\+6,65\W+B → BB\W+kurang 3,35/;

describe("one workbook", () => {
  test("is told with its own change only, in figures and criteria", async () => {
    const text = await score([ONE]);
    expect(text).toMatch(ROW);
    expect(text).toMatch(/^1\.a .+ B → A +4,20 +5,40 +\+1,20$/m);
    expect(text).not.toContain("Dinas Pasar");
  });

  test("has it in its memo, and in Markdown", async () => {
    const out = path.join(folder, "satu");
    const write = { out, overwrite: false, resume: false };
    const text = await score([ONE], { write, format: "markdown" });
    const memo = readFileSync(path.join(out, "dinas-contoh-sangat-baik.summary.md"), "utf8");
    expect(text).toContain("## Perbandingan 2024 → 2025");
    expect(memo).toContain("## Perbandingan 2024 → 2025");
    expect(memo).toMatch(ROW);
  });

  describe("goes on with --resume and leaves the same files as a run that began anew", () => {
    const files = (out: string) =>
      Object.fromEntries(
        readdirSync(out).map((name) => [name, readFileSync(path.join(out, name), "base64")]),
      );
    const WITHOUT: ScoreOptions["analyses"] = { ...ANALYSES, previous: undefined, target: undefined };
    const PLANNED: ScoreOptions["analyses"] = { ...WITHOUT, to: "next" };

    test.each([
      ["nothing, then a comparison", WITHOUT, ANALYSES],
      ["a comparison, then another target", ANALYSES, { ...ANALYSES, target: "75" }],
      ["a comparison, then nothing", ANALYSES, WITHOUT],
      ["a comparison twice", ANALYSES, ANALYSES],
      ["a comparison, then a plan", ANALYSES, PLANNED],
    ])("%s", async (about, first, then) => {
      const out = path.join(folder, `lanjut ${about}`);
      const written = (resume: boolean) => ({ write: { out, overwrite: !resume, resume } });
      await score([ONE], { ...written(false), analyses: first });
      const resumed = await score([ONE], { ...written(true), analyses: then });
      const after = files(out);
      expect(await score([ONE], { ...written(false), analyses: then })).toBe(resumed);
      expect(files(out)).toEqual(after);
    });

    test("several workbooks, of which one was scored alone with a comparison", async () => {
      const out = path.join(folder, "lanjut banyak");
      await score([ONE], { write: { out, overwrite: false, resume: false } });
      await score([NOW], { write: { out, overwrite: false, resume: true } });
      const after = files(out);
      await score([NOW], { write: { out, overwrite: true, resume: false } });
      expect(files(out)).toEqual(after);
    });
  });

  test("with --to has the plan in its memo and in every other form", async () => {
    const out = path.join(folder, "rencana");
    const analyses = { ...ANALYSES, previous: undefined, target: undefined, to: "A" };
    const text = await score([ONE], { write: { out, overwrite: false, resume: false }, analyses });
    expect(text).toContain("Rencana Dinas Kearsipan dan Perpustakaan Kota Contoh");
    expect(text).toContain("menuju A (Memuaskan)");
    const memo = readFileSync(path.join(out, "dinas-contoh-sangat-baik.summary.md"), "utf8");
    expect(memo).toContain("## Rencana Dinas Kearsipan dan Perpustakaan Kota Contoh");
    const { plan } = JSON.parse(await score([ONE], { format: "json", analyses })).analyses;
    expect(plan.plans).toMatchObject([{ target: { kind: "predicate", letter: "A" } }]);
  });

  test.each(["csv", "ndjson"] as const)("as %s is what it is without earlier results", async (format) => {
    expect(await score([ONE], { format })).toBe(await score([ONE], { format, analyses: undefined }));
  });

  test("as JSON has the comparison behind everything else, and of nobody but itself", async () => {
    const { analyses, ...document } = JSON.parse(await score([ONE], { format: "json" }));
    expect(document).toEqual(JSON.parse(await score([ONE], { format: "json", analyses: undefined })));
    expect(analyses.comparison.units.map(({ unit }: { unit: { name: string } }) => unit.name)).toEqual([
      "Dinas Kearsipan dan Perpustakaan Kota Contoh",
    ]);
    expect(analyses).toMatchObject({ gap: null, region: null, plan: null, regionPlans: null });
  });

  test("that was not there before is new", async () => {
    const stranger = path.join(EXAMPLES, "dinas-contoh-menengah.xlsx");
    expect(await score([stranger])).toMatch(/Dinas Perdagangan Kabupaten Rekaan +– +67,25 +baru +– → B/);
  });
});

describe("several workbooks", () => {
  test("are compared in the terminal and in every file of the recap", async () => {
    const out = path.join(folder, "banyak");
    const text = await score([NOW], { write: { out, overwrite: false, resume: false } });
    expect(text).toMatch(ROW);
    expect(text).toMatch(/Kecamatan Hilir Rekaan +68,75 +42,70 +−26,05 +B → C/);
    expect(text).toMatch(/Dinas Pasar +50,00 +– +tidak ada lagi/);
    const read = (name: string) => readFileSync(path.join(out, name), "utf8");
    expect(read("rekap.md")).toMatch(ROW);
    expect(read("rekap.html")).toContain('"comparison":{"from":{"label":"2024"');
    const { comparison } = JSON.parse(read("rekap.json")).analyses;
    expect(comparison.steps[0].counts).toMatchObject({ rose: 1, fell: 1, gone: 1 });
  });

  test("of a shard are not: the recap of all shards compares", async () => {
    await expect(score([NOW], { shard: { index: 1, of: 2 } })).rejects.toThrow("--previous");
  });
});
