/** What a run takes over from an earlier one, and what it does again. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { office, put, writeOffices } from "../fixtures/offices.ts";
import { filesBelow, runSakip } from "../fixtures/run-sakip.ts";

const COUNT = 10;
const SCORE = ["score", "masuk", "--out", "hasil", "--jobs", "2"];

let folder: string;
let whole: { files: Readonly<Record<string, string>> };

const at = (...names: readonly string[]) => path.join(folder, ...names);
const startAfresh = () => rmSync(at("hasil"), { recursive: true, force: true });

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-resume-"));
  writeOffices(at("masuk"), COUNT);
  await runSakip(folder, SCORE);
  whole = { files: filesBelow(at("hasil")) };
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("--resume", () => {
  /** The scored copies that a resumed run writes again: those that were marked before and are not any more. */
  async function renewed(...words: readonly string[]): Promise<readonly string[]> {
    startAfresh();
    await runSakip(folder, SCORE);
    const copies = Object.keys(whole.files).filter((name) => name.endsWith(".scored.xlsx"));
    for (const name of copies) writeFileSync(at("hasil", name), "tanda");
    await runSakip(folder, [...SCORE, "--resume", ...words]);
    return copies.filter((name) => readFileSync(at("hasil", name), "utf8") !== "tanda");
  }

  it("takes over every result that still holds", async () => {
    expect(await renewed()).toEqual([]);
    const { summary } = JSON.parse(readFileSync(at("hasil/rekap.json"), "utf8"));
    expect(summary.scored).toBe(COUNT);
  });

  it.each([
    ["the language", ["--lang", "en"]],
    ["whose answers count", ["--assessor", "self"]],
    ["the letter that is flagged", ["--flag-from", "CC"]],
    ["the rubric that is asked for", ["--rubric", "permenpanrb-88-2021-unit"]],
    ["the year", ["--year", "2024"]],
  ])("evaluates all again when %s is another", async (_, words) => {
    expect(await renewed(...words)).toHaveLength(COUNT);
  });

  it("evaluates again what has changed, lacks an output or has a summary that is none", async () => {
    startAfresh();
    await runSakip(folder, SCORE);
    const copy = (number: number) => at("hasil", `LKE ${number}.scored.xlsx`);
    for (const number of [1, 2, 3, 4, 6]) writeFileSync(copy(number), "tanda");
    put(folder, "masuk/LKE 1.xlsx", office(77));
    rmSync(at("hasil/LKE 2.summary.md"));
    writeFileSync(at("hasil/LKE 6.summary.md"), "bukan memo ini");
    writeFileSync(at("hasil/LKE 3.summary.json"), '{"evaluations": [{');
    await runSakip(folder, [...SCORE, "--resume"]);
    expect([1, 2, 3, 4, 6].map((number) => readFileSync(copy(number), "utf8") === "tanda")).toEqual([
      false,
      false,
      false,
      true,
      false,
    ]);
    put(folder, "masuk/LKE 1.xlsx", office(1));
    rmSync(copy(4));
    await runSakip(folder, [...SCORE, "--resume"]);
    expect(filesBelow(at("hasil"))).toEqual(whole.files);
  });

  it("removes what killed runs left under temporary names, and nothing that is not ours", async () => {
    startAfresh();
    await runSakip(folder, SCORE);
    // No system has a process of this number.
    const gone = 2 ** 31 - 1;
    const [one, other] = ["0123456789abcdef", "fedcba9876543210"];
    put(folder, `hasil/.sakip-${gone}-${one}.tmp`, "setengah");
    put(folder, `hasil/.sakip-${gone}-${other}.tmp`, "setengah");
    put(folder, `hasil/.catatan.${gone}.tmp`, "milik orang lain");
    put(folder, `hasil/.sakip-${process.pid}-${one}.tmp`, "sedang ditulis");
    await runSakip(folder, [...SCORE, "--resume"]);
    const hidden = Object.keys(filesBelow(at("hasil"))).filter((name) => name.startsWith("."));
    expect(hidden).toEqual([`.catatan.${gone}.tmp`, `.sakip-${process.pid}-${one}.tmp`]);
  });

  it.each([
    ["components", null],
    ["components", [{ subcomponents: null }]],
    ["diagnostics", null],
    ["unit", null],
  ])("scores again what has a summary with %s: %j", async (key, value) => {
    startAfresh();
    await runSakip(folder, SCORE);
    const summary = JSON.parse(readFileSync(at("hasil/LKE 3.summary.json"), "utf8"));
    summary.evaluations[0][key] = value;
    writeFileSync(at("hasil/LKE 3.summary.json"), JSON.stringify(summary));
    await runSakip(folder, [...SCORE, "--resume"]);
    expect(filesBelow(at("hasil"))).toEqual(whole.files);
  });
});
