/** A folder as it really comes: the built command over sixty workbooks of every kind. */
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import type { Evaluation, EvaluationDocument } from "../../src/evaluation.ts";
import { type Expected, put, writeMixed } from "../fixtures/offices.ts";
import { filesBelow, type Run, runSakip } from "../fixtures/run-sakip.ts";

const JOBS = ["1", "2", "3"];
const RECAP = ["rekap.csv", "rekap.html", "rekap.json", "rekap.md", "rekap.xlsx"];

let folder: string;
let expected: ReadonlyMap<string, Expected>;
let before: Readonly<Record<string, string>>;
let runs: readonly Run[];
let outputs: readonly Readonly<Record<string, string>>[];

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-mixed-"));
  expected = writeMixed(path.join(folder, "masuk"));
  before = filesBelow(path.join(folder, "masuk"));
  const done: Run[] = [];
  for (const jobs of JOBS) {
    // The same words each time: results name their outputs.
    rmSync(path.join(folder, "hasil"), { recursive: true, force: true });
    done.push(
      await runSakip(folder, ["score", "masuk", "--out", "hasil", "--jobs", jobs, "--format", "json"]),
    );
    outputs = [...(outputs ?? []), filesBelow(path.join(folder, "hasil"))];
  }
  runs = done;
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const documentOf = (run: Run | undefined) => JSON.parse(run?.out ?? "{}") as EvaluationDocument;

function outcome({ total, rubric, diagnostics }: Evaluation): Expected {
  if (total !== null) return "scored";
  if (rubric !== null) return "incomplete";
  return diagnostics.some(({ name }) => name === "not-lke") ? "not-lke" : "unreadable";
}

describe("sixty workbooks", () => {
  it("end with exit code 1 and nothing on standard error", () => {
    expect(runs.map(({ code, err }) => ({ code, err }))).toEqual(JOBS.map(() => ({ code: 1, err: "" })));
  });

  it("are each told exactly once, with what came of them", () => {
    const { evaluations, summary } = documentOf(runs[0]);
    const told = evaluations.map(
      (evaluation) => [evaluation.file.replace("masuk/", ""), outcome(evaluation)] as const,
    );
    expect(told).toHaveLength(60);
    expect(new Map(told)).toEqual(new Map([...expected].sort()));
    expect(summary).toMatchObject({ workbooks: 60, scored: 40, incomplete: 6, unreadable: 8, notLke: 6 });
  });

  it("give the same bytes with one, two and three workers", () => {
    expect(runs.map(({ out }) => out === runs[0]?.out)).toEqual([true, true, true]);
    expect(outputs[1]).toEqual(outputs[0]);
    expect(outputs[2]).toEqual(outputs[0]);
  });

  it("leave three files for each that was scored, the recap, and nothing else", () => {
    const scored = [...expected].filter(([, what]) => what === "scored" || what === "incomplete");
    const names = scored.flatMap(([name]) =>
      ["scored.xlsx", "summary.md", "summary.json"].map((end) => `${name.replace(/\.xlsx$/, "")}.${end}`),
    );
    expect(Object.keys(outputs[0] ?? {}).sort()).toEqual([...names, ...RECAP].sort());
    expect(filesBelow(path.join(folder, "masuk"))).toEqual(before);
  });

  it("that are one OPD twice, or one file twice, say so in the machine-readable result, too", () => {
    const { evaluations } = documentOf(runs[0]);
    const withCode = (code: string) =>
      evaluations.filter(({ diagnostics }) => diagnostics.some((found) => found.code === code)).length;
    expect(withCode("SKP091")).toBe(6);
    expect(withCode("SKP090")).toBe(2);
  });

  it("are listed with those that nobody sent, when there is a list", async () => {
    put(folder, "daftar.csv", "nama\nDinas Rekaan 1\nDinas Yang Lupa\n");
    const { out } = await runSakip(folder, ["score", "masuk", "--no-write", "--opd-list", "daftar.csv"]);
    expect(out).toContain("Dinas Yang Lupa");
    expect(out).toContain("Belum Mengirim");
  });

  it("are read again by the next run in the same folder, and its own outputs are not", async () => {
    const run = () => runSakip(folder, ["score", "masuk", "--overwrite"]);
    await run();
    const after = filesBelow(path.join(folder, "masuk"));
    await run();
    expect(filesBelow(path.join(folder, "masuk"))).toEqual(after);
    expect(Object.keys(after)).toEqual(expect.arrayContaining(RECAP));
    const { summary } = JSON.parse(readFileSync(path.join(folder, "masuk/rekap.json"), "utf8"));
    expect(summary.workbooks).toBe(60);
  });
});
