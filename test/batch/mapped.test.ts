/** Many workbooks read by one map in worker threads, and what a second run takes over of them. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { beforeEach, describe, expect, it, onTestFinished } from "vitest";
import { loadEdition } from "../../src/rubric/load.ts";
import { filesBelow, runSakip } from "../fixtures/run-sakip.ts";
import { xlsx } from "../fixtures/xlsx.ts";

const { rubric } = loadEdition("permenpanrb-88-2021-unit");
const CODES = rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
const ANSWERS = ["Memadai", "Cukup", "Kurang"];

/** Twelve questions in an office's own words, all answered alike. */
const paper = (unit: string, answer: string) =>
  xlsx({
    sheets: [{ name: "Isian", rows: [[unit], ...CODES.map((code) => ["", `Soal ${code}?`, answer])] }],
  });

const map = (letter: string) => `sakipMap: 1
rubric: permenpanrb-88-2021-unit
unit: { cell: "A1" }
year: { value: 2025 }
answers: { letters: { Memadai: ${letter}, Cukup: CC, Kurang: C } }
tables:
  - sheet: Isian
    columns: [{ column: B, is: title }, { column: C, is: answer, of: single }]
    rows: [${CODES.map((code, index) => `{ row: ${index + 2}, is: "${code}" }`).join(", ")}]
`;

let folder: string;
const at = (...names: readonly string[]) => path.join(folder, ...names);
const score = (...words: readonly string[]) =>
  runSakip(folder, ["score", "masuk", "--out", "hasil", "--map", "peta.yaml", "--jobs", "2", ...words]);
const totals = () =>
  Object.fromEntries(
    JSON.parse(readFileSync(at("hasil/rekap.json"), "utf8")).groups[0].ranking.map(
      ({ unit, total }: { unit: { name: string }; total: number | null }) => [unit.name, total],
    ),
  );

beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), "sakip-mapped-"));
  mkdirSync(at("masuk"));
  writeFileSync(at("peta.yaml"), map("B"));
  ANSWERS.forEach((answer, index) => {
    writeFileSync(at("masuk", `${index}.xlsx`), paper(`Kecamatan ${answer}`, answer));
  });
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
});

const PROCESSES = { timeout: 180_000 };

describe("a folder of equal papers", PROCESSES, () => {
  it("is read by the map in every worker", async () => {
    await score();
    expect(totals()).toEqual({ "Kecamatan Memadai": 70, "Kecamatan Cukup": 60, "Kecamatan Kurang": 50 });
  });

  it("is taken over by --resume while the map is the same, and done again once it is another", async () => {
    await score();
    const whole = filesBelow(at("hasil"));
    writeFileSync(at("hasil/0.scored.xlsx"), "tanda");
    await score("--resume");
    expect(readFileSync(at("hasil/0.scored.xlsx"), "utf8")).toBe("tanda");
    writeFileSync(at("peta.yaml"), map("BB"));
    await score("--resume");
    expect(readFileSync(at("hasil/0.scored.xlsx"), "utf8")).not.toBe("tanda");
    expect(totals()).toMatchObject({ "Kecamatan Memadai": 80 });
    writeFileSync(at("peta.yaml"), map("B"));
    await score("--resume");
    expect(filesBelow(at("hasil"))).toEqual(whole);
  });
});
