/** `--resume` over workbooks in other formats: what still holds is taken over, and a killed run is completed. */
import { createHash } from "node:crypto";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { setTimeout } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { fods, htmlTable, odRows, ods, odTable, spreadsheetMl, xls } from "../fixtures/legacy.ts";
import { type LkeSpec, lke, lkeForm } from "../fixtures/lke.ts";
import { put } from "../fixtures/offices.ts";
import { filesBelow, runSakip, startSakip } from "../fixtures/run-sakip.ts";

const SCORE = ["score", "masuk", "--out", "hasil", "--jobs", "2"];
const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];
const PROCESS = { timeout: 300_000 };

const specOf = (number: number): LkeSpec => ({
  titles: ["LKE Unit", `Unit Kerja : Dinas Rekaan ${number}`, "Tahun : 2025"],
  letters: { "1.a": LETTERS[number % 8] ?? "BB", "2.c": LETTERS[(number * 3) % 8] ?? "BB" },
});
const cellsOf = (number: number) => lkeForm(specOf(number)).cells;

/** By the extension that offices give them; `.xls` hides three formats. */
const FORMATS: readonly (readonly [extension: string, (number: number) => Uint8Array | string])[] = [
  ["xls", (number) => xls(lke(specOf(number)))],
  ["ods", (number) => ods(odTable(odRows(cellsOf(number))))],
  ["xls", (number) => htmlTable(cellsOf(number))],
  ["fods", (number) => fods(odTable(odRows(cellsOf(number))))],
  ["xls", (number) => spreadsheetMl(spreadsheetMl.table(cellsOf(number)))],
];
const NAMES = Array.from({ length: 15 }, (_, number) => `LKE ${number}.${FORMATS[number % 5]?.[0]}`);

let folder: string;
/** What an undisturbed run leaves behind, and how long it takes. */
let whole: { files: Readonly<Record<string, string>>; ms: number };

const at = (...names: readonly string[]) => path.join(folder, ...names);
const putOffice = (number: number, as = number) =>
  put(folder, `masuk/${NAMES[number]}`, FORMATS[number % 5]?.[1](as) ?? "");
const startAfresh = () => {
  rmSync(at("hasil"), { recursive: true, force: true });
  put(folder, "hasil/.ada", "");
  rmSync(at("hasil/.ada"));
};
const copies = () => Object.keys(whole.files).filter((name) => name.endsWith(".scored.xlsx"));

beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-legacy-resume-"));
  for (const number of NAMES.keys()) putOffice(number);
  const started = performance.now();
  await runSakip(folder, SCORE);
  whole = { files: filesBelow(at("hasil")), ms: performance.now() - started };
}, PROCESS.timeout);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe("workbooks in other formats", PROCESS, () => {
  it("are scored, each with the fingerprint of the file that was sent", () => {
    expect(copies()).toHaveLength(NAMES.length);
    for (const [number, name] of NAMES.entries()) {
      const summary = JSON.parse(readFileSync(at("hasil", `LKE ${number}.summary.json`), "utf8"));
      const sha256 = createHash("sha256")
        .update(readFileSync(at("masuk", name)))
        .digest("hex");
      expect(summary.evaluations[0]).toMatchObject({ file: `masuk/${name}`, sha256, complete: true });
    }
  });

  it("are not done again while they stay as they are, and only the one that changed is", async () => {
    for (const name of copies()) writeFileSync(at("hasil", name), "tanda");
    const isTaken = (name: string) => readFileSync(at("hasil", name), "utf8") === "tanda";
    await runSakip(folder, [...SCORE, "--resume"]);
    expect(copies().filter((name) => !isTaken(name))).toEqual([]);
    for (const number of [5, 6, 7]) putOffice(number, 99);
    await runSakip(folder, [...SCORE, "--resume"]);
    const again = [5, 6, 7].map((number) => `LKE ${number}.scored.xlsx`);
    expect(copies().filter((name) => !isTaken(name))).toEqual(again);
    for (const number of [5, 6, 7]) putOffice(number);
    startAfresh();
    await runSakip(folder, SCORE);
    expect(filesBelow(at("hasil"))).toEqual(whole.files);
  });

  it.each([0.35, 0.6, 0.85])(
    "are completed to the same bytes after a run that was killed (at %f)",
    async (moment) => {
      startAfresh();
      const { child, ended } = startSakip(folder, SCORE);
      await setTimeout(moment * whole.ms);
      child.kill("SIGKILL");
      await ended;
      const left = Object.entries(filesBelow(at("hasil"))).filter(([name]) => !name.endsWith(".tmp"));
      expect(left.filter(([name, print]) => whole.files[name] !== print)).toEqual([]);
      await runSakip(folder, [...SCORE, "--resume"]);
      expect(filesBelow(at("hasil"))).toEqual(whole.files);
    },
  );
});
