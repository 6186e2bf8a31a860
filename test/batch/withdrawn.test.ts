/** A file that has no result any more does not keep its earlier one. */

import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { jobResult } from "../../src/batch/evaluate-job.ts";
import type { Job, JobSetup } from "../../src/batch/job.ts";
import { NO_TEXTS } from "../../src/entry-texts.ts";
import { office, put, writeOffices } from "../fixtures/offices.ts";
import { runSakip } from "../fixtures/run-sakip.ts";
import { USUAL_OPTIONS } from "../fixtures/usual-options.ts";
import { xlsx } from "../fixtures/xlsx.ts";

const OUTPUTS = ["LKE 1.scored.xlsx", "LKE 1.summary.json", "LKE 1.summary.md"];

let folder: string;

const at = (...names: readonly string[]) => path.join(folder, ...names);
const score = (...words: readonly string[]) =>
  runSakip(folder, ["score", "masuk", "--out", "hasil", ...words]);
const outputs = () => readdirSync(at("hasil")).filter((name) => name.startsWith("LKE 1."));
const readJson = (name: string) => JSON.parse(readFileSync(at(name), "utf8"));

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-withdrawn-"));
  writeOffices(at("masuk"), 2);
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const damage = () => put(folder, "masuk/LKE 1.xlsx", office(1).subarray(0, 2000));

describe("the outputs of a workbook that was scored before", () => {
  it.each([
    ["cut off", "--overwrite", () => office(1).subarray(0, 2000)],
    ["cut off", "--resume", () => office(1).subarray(0, 2000)],
    ["no LKE", "--overwrite", () => xlsx({ sheets: [{ name: "Pagu", rows: [["Pagu"]] }] })],
  ])("go when it is %s now, with %s", async (_, leave, content) => {
    await score();
    expect(outputs()).toEqual(OUTPUTS);
    put(folder, "masuk/LKE 1.xlsx", content());
    await score(leave);
    expect(outputs()).toEqual([]);
    await runSakip(folder, ["recap", "hasil", "--overwrite"]);
    expect(readJson("hasil/rekap.json").summary).toMatchObject({ workbooks: 2, scored: 1 });
  });

  it("stay without leave to overwrite", async () => {
    await score();
    damage();
    await score();
    expect(outputs()).toEqual(OUTPUTS);
  });

  it("stay when their summary is of another file, and so does what it does not name", async () => {
    await score();
    put(folder, "hasil/LKE 2.scored.xlsm", "milik orang lain");
    const summary = readJson("hasil/LKE 1.summary.json");
    summary.evaluations[0].file = "lain/LKE 1.xlsx";
    writeFileSync(at("hasil/LKE 1.summary.json"), JSON.stringify(summary));
    damage();
    put(folder, "masuk/LKE 2.xlsx", "bukan buku kerja");
    await score("--overwrite");
    expect(outputs()).toEqual(OUTPUTS);
    expect(readdirSync(at("hasil")).filter((name) => name.startsWith("LKE 2."))).toEqual([
      "LKE 2.scored.xlsm",
    ]);
  });
});

describe("the results of earlier shards", () => {
  it.each(["--resume", "--overwrite"])("go when all is scored at once, with %s", async (leave) => {
    damage();
    for (const shard of ["1/2", "2/2"]) await score("--shard", shard);
    put(folder, "hasil/rekap.shard-1-of-9.json", '{"milik": "orang lain"}');
    put(folder, "masuk/LKE 1.xlsx", office(1));
    await score(leave);
    expect(readdirSync(at("hasil")).filter((name) => name.includes("shard"))).toEqual([
      "rekap.shard-1-of-9.json",
    ]);
    rmSync(at("hasil/rekap.shard-1-of-9.json"));
    await runSakip(folder, ["recap", "hasil", "--overwrite"]);
    expect(readJson("hasil/rekap.json").summary).toMatchObject({ workbooks: 2, scored: 2, unreadable: 0 });
  });
});

describe("a name of 238 characters", () => {
  it.each([
    [238, true],
    [250, false],
  ])("with a stem of %i characters is scored; its outputs are written: %s", async (length, isWritten) => {
    const stem = "a".repeat(length);
    put(folder, `panjang/${stem}.xlsx`, office(1));
    const { out } = await runSakip(folder, ["score", `panjang/${stem}.xlsx`, "--format", "json"]);
    const [evaluation] = JSON.parse(out).evaluations;
    const codes = evaluation.diagnostics.map(({ code }: { code: string }) => code);
    expect(evaluation.total).not.toBeNull();
    expect([codes.includes("SKP014"), codes.includes("SKP082")]).toEqual([false, !isWritten]);
    expect(existsSync(at(`panjang/${stem}.summary.json`))).toBe(isWritten);
  });
});

it("what cannot be made ready to be handed back is a finding about that file alone", async () => {
  const job: Job = {
    index: 0,
    file: at("masuk/LKE 1.xlsx"),
    searched: false,
    folder,
    keepExtension: false,
    taken: false,
  };
  const setup: JobSetup = {
    options: USUAL_OPTIONS,
    rubric: undefined,
    write: null,
    inputs: new Set(),
    planned: new Set(),
  };
  class Refusing extends Set<string> {
    override has(): boolean {
      throw new Error("odd");
    }
  }
  const { results } = await jobResult(job, setup, { whole: "none", texts: NO_TEXTS }, new Refusing());
  const [{ status, diagnostics }] = results;
  expect([status, diagnostics]).toEqual(["unreadable", expect.stringContaining("SKP014")]);
});
