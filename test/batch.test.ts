/** Worker threads on real workbooks, bad ones among them. */

import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { evaluateJob } from "../src/batch/evaluate-job.ts";
import type { JobResult, JobSetup } from "../src/batch/job.ts";
import { resultOf } from "../src/batch/job-result.ts";
import { planJobs } from "../src/batch/plan.ts";
import { type BatchOptions, runBatch } from "../src/batch.ts";
import { NO_TEXTS } from "../src/entry-texts.ts";
import type { RecapEntry } from "../src/recap.ts";
import { crowdedWorkbook, heavyWorkbook, office, put } from "./fixtures/offices.ts";
import { USUAL_OPTIONS } from "./fixtures/usual-options.ts";

const SETUP: JobSetup = {
  options: USUAL_OPTIONS,
  rubric: undefined,
  write: null,
  inputs: new Set(),
  planned: new Set(),
};

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-batch-"));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const jobsOf = (contents: Readonly<Record<string, Uint8Array | string>>) =>
  planJobs(
    Object.entries(contents).map(([name, content]) => ({
      file: path.join(folder, put(folder, name, content)),
      subfolder: "",
      searched: true,
    })),
    null,
  );

/** The results in the order of their jobs. */
async function run(
  contents: Readonly<Record<string, Uint8Array | string>>,
  options: Partial<BatchOptions> = {},
): Promise<readonly JobResult[]> {
  const results: JobResult[] = [];
  await runBatch(
    jobsOf(contents),
    SETUP,
    { whole: "all", texts: NO_TEXTS },
    {
      workers: 2,
      timeoutSeconds: undefined,
      stop: new AbortController().signal,
      onBegin: () => {},
      onResult: (result) => results.push(result),
      ...options,
    },
  );
  return results.sort((one, other) => one.index - other.index);
}

const entryOf = ({ results: [{ entry }] }: JobResult) => JSON.parse(entry) as RecapEntry;
const codes = (results: readonly JobResult[]) =>
  results.map((result) => entryOf(result).reason?.code ?? result.results[0].status);

const GOOD = Object.fromEntries(
  Array.from({ length: 20 }, (_, index) => [`LKE ${index}.xlsx`, office(index)]),
);
const withoutTree = (results: readonly JobResult[]) =>
  results.map(({ results: [{ tree, ...rest }] }) => rest);

describe("the results", () => {
  it("are those of one workbook after the other, for any number of workers", async () => {
    const expected: JobResult[] = [];
    for (const job of jobsOf(GOOD))
      expected.push(
        resultOf(job, await evaluateJob(job, SETUP), { whole: "all", texts: NO_TEXTS }, new Set()),
      );
    for (const workers of [1, 2, 3])
      expect(withoutTree(await run(GOOD, { workers }))).toEqual(withoutTree(expected));
    expect(expected.map(({ results }) => results[0].status)).toEqual(expected.map(() => "scored"));
  });

  it("bring the tree of each rubric along, at most once from each worker", async () => {
    const trees = (await run(GOOD, { workers: 2 })).flatMap(({ results: [{ tree }] }) => tree ?? []);
    expect([1, 2]).toContain(trees.length);
    expect(trees[0]?.components.map(({ code, weight }) => [code, weight])).toEqual([
      ["1", 30],
      ["2", 30],
      ["3", 15],
      ["4", 25],
    ]);
  });

  it("of no jobs are none", async () => {
    expect(await run({})).toEqual([]);
  });
});

describe("one bad workbook never stops the others", () => {
  const around = (bad: Readonly<Record<string, Uint8Array | string>>) => ({
    "a.xlsx": office(1),
    ...bad,
    "y.xlsx": office(2),
    "z.xlsx": office(3),
  });

  const HEAVY = heavyWorkbook(250, 2);

  /** A third of what the heavy workbook takes here and now: on a slow machine the good ones take longer too. */
  async function tooShort(): Promise<number> {
    const [job] = jobsOf({ "diukur.xlsx": HEAVY });
    if (!job) throw new Error("no job");
    const started = performance.now();
    await evaluateJob(job, SETUP);
    return (performance.now() - started) / 3000;
  }

  it("that takes longer than it may", async () => {
    const results = await run(around({ "berat.xlsx": HEAVY }), {
      workers: 1,
      timeoutSeconds: await tooShort(),
    });
    expect(codes(results)).toEqual(["scored", "SKP013", "scored", "scored"]);
    expect(results.map(entryOf)[1]).toMatchObject({ status: "unreadable", total: null, sha256: null });
  });

  it("that needs more memory than it may", async () => {
    const results = await run(around({ "padat.xlsx": crowdedWorkbook() }), {
      workers: 1,
      timeoutSeconds: 600,
      memoryMegabytes: 48,
    });
    expect(codes(results)).toEqual(["scored", "SKP014", "scored", "scored"]);
  });

  it("nor do many of them, one after the other in one chunk", async () => {
    const heavy = Object.fromEntries([1, 2, 3].map((number) => [`berat ${number}.xlsx`, HEAVY]));
    const results = await run(around(heavy), { workers: 2, timeoutSeconds: await tooShort() });
    expect(codes(results)).toEqual(["scored", "SKP013", "SKP013", "SKP013", "scored", "scored"]);
  });
});

describe("a run that is stopped", () => {
  it.each([
    ["in worker threads", GOOD, 2],
    ["without threads", Object.fromEntries(Object.entries(GOOD).slice(0, 6)), 1],
  ])("finishes what is in hand and begins no more (%s)", async (_, contents, workers) => {
    const controller = new AbortController();
    const begun: string[] = [];
    const results: JobResult[] = [];
    await runBatch(
      jobsOf(contents),
      SETUP,
      { whole: "none", texts: NO_TEXTS },
      {
        workers,
        timeoutSeconds: undefined,
        stop: controller.signal,
        onBegin: (file) => begun.push(file),
        onResult(result) {
          results.push(result);
          controller.abort();
        },
      },
    );
    const done = results.map(({ file }) => path.basename(file)).sort();
    expect(done).toEqual(begun.map((file) => path.basename(file)).sort());
    expect(done.length).toBeLessThan(Object.keys(contents).length);
  });
});
