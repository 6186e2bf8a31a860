/** `sakip score --gap`: the recap of many workbooks, or the report of one, says how far OPD and evaluator part. */
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { type ScoreOptions, scoreCommand } from "../../src/commands/score.ts";
import { NO_ANALYSIS_ASKED, USUAL_SCORE } from "../fixtures/score-options.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sakip-score-gap-"));
afterAll(() => rmSync(folder, { recursive: true }));

const BOTH = path.join(folder, "dinas-contoh-mandiri-vs-evaluator.xlsx");
const ALONE = path.join(folder, "kecamatan-contoh-ditandai.xlsx");
for (const file of [BOTH, ALONE]) copyFileSync(path.join(EXAMPLES, path.basename(file)), file);

const OPTIONS: ScoreOptions = { ...USUAL_SCORE, analyses: { ...NO_ANALYSIS_ASKED, gap: true } };

async function textOf(paths: readonly string[], options: Partial<ScoreOptions> = {}): Promise<string> {
  const { text } = await scoreCommand(paths, { ...OPTIONS, ...options });
  return [...text].join("");
}

test("of several workbooks in the recap", { timeout: 60_000 }, async () => {
  const text = await textOf([folder]);
  expect(text).toContain("1 LKE berisi jawaban OPD dan evaluator (1 lengkap); tidak dihitung: 1");
});

test("of one workbook each of its answers, in the memo too", async () => {
  const out = path.join(folder, "hasil");
  mkdirSync(out);
  const text = await textOf([BOTH], { write: { out, overwrite: false, resume: false } });
  expect(text).toContain("Penilaian mandiri 83,80, evaluator 57,40, selisih +26,40");
  const memo = readFileSync(path.join(out, "dinas-contoh-mandiri-vs-evaluator.summary.md"), "utf8");
  expect(memo).toContain("## Penilaian mandiri dan evaluator");
  expect(memo).toMatch(/\| 2\.c \|.*\| BB → C \| \+4,50 \| \+3 \| LKE!D49, I49 \| ada \|/);
});

test("of one workbook without an evaluator, that there is nothing to measure", async () => {
  expect(await textOf([ALONE])).toContain("SKP202");
});

test("not of a shard: no region is whole there", async () => {
  await expect(textOf([folder], { shard: { index: 1, of: 2 } })).rejects.toThrow("--gap");
});
