/** `sakip compare` from paths to text and exit code. */
import { copyFileSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type CompareCommandOptions, compareCommand } from "../../src/commands/compare.ts";
import { UsageError } from "../../src/commands/outcome.ts";
import type { Comparison } from "../../src/comparison.ts";
import { documentOf } from "../../src/document.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { writeSummaries } from "../fixtures/summaries.ts";
import { USUAL_LOOK, USUAL_OPTIONS } from "../fixtures/usual-options.ts";
import { evaluationOf } from "../recap/evaluations.ts";

const EXAMPLES = fileURLToPath(new URL("../../examples/", import.meta.url));
const folder = mkdtempSync(path.join(tmpdir(), "sakip-compare-"));
afterAll(() => rmSync(folder, { recursive: true }));

const all = (letter: string) => Array.from({ length: 12 }, () => letter).join(" ");

const results = (name: string, evaluations: readonly Evaluation[]) =>
  writeSummaries(path.join(folder, name), evaluations);

function office(year: number, name: string, letters: string): Evaluation {
  return evaluationOf({ file: `${year}/${name}.xlsx`, name, year, letters });
}

function file(name: string, content: string): string {
  const full = path.join(folder, name);
  writeFileSync(full, content);
  return full;
}

const OPTIONS: CompareCommandOptions = {
  ...USUAL_LOOK,
  failOn: "error",
  assessor: "auto",
  target: undefined,
  names: undefined,
  opd: undefined,
  rubric: undefined,
};

async function run(paths: readonly string[], options: Partial<CompareCommandOptions> = {}) {
  const { text, exitCode } = await compareCommand(paths, { ...OPTIONS, ...options });
  return { text: String(text), exitCode };
}

async function comparison(paths: readonly string[], options: Partial<CompareCommandOptions> = {}) {
  return JSON.parse((await run(paths, options)).text) as Comparison;
}

const earlier = results("2024", [office(2024, "Dinas A", all("B")), office(2024, "Dinas Lama", all("C"))]);
const later = results("2025", [office(2025, "Dinas A", all("CC")), office(2025, "Badan Baru", all("CC"))]);

describe("what a period is", () => {
  test("folders of summaries", async () => {
    const { periods, units } = await comparison([earlier, later]);
    expect(periods.map(({ label, results: count }) => [label, count])).toEqual([
      ["2024", 2],
      ["2025", 2],
    ]);
    expect(units.map(({ unit, steps }) => [unit.name, steps[0]?.change])).toEqual([
      ["Dinas A", -10],
      ["Badan Baru", null],
      ["Dinas Lama", null],
    ]);
  });

  test("single workbooks are scored as sakip score scores them, and nothing is written", async () => {
    const workbook = path.join(folder, "lke.xlsx");
    copyFileSync(path.join(EXAMPLES, "dinas-contoh-menengah.xlsx"), workbook);
    const { units } = await comparison([workbook, workbook]);
    expect(units[0]?.results.map((result) => result?.total)).toEqual([67.25, 67.25]);
    expect(units[0]?.steps[0]).toMatchObject({ outcome: "same", change: 0 });
  });

  test("a folder of workbooks without results is scored; with results those count", async () => {
    const plain = path.join(folder, "lke-saja");
    mkdirSync(plain);
    copyFileSync(path.join(EXAMPLES, "dinas-contoh-menengah.xlsx"), path.join(plain, "a.xlsx"));
    expect((await comparison([plain, later])).periods[0]).toMatchObject({ results: 1, mean: 67.25 });
    writeFileSync(
      path.join(plain, "a.summary.json"),
      JSON.stringify(documentOf([office(2024, "Dinas A", all("AA"))], USUAL_OPTIONS)),
    );
    expect((await comparison([plain, later])).periods[0]).toMatchObject({ results: 1, mean: 100 });
  });

  test("a file that cannot be read is told with its reason and compares nothing", async () => {
    const broken = path.join(folder, "rusak");
    mkdirSync(broken);
    writeFileSync(path.join(broken, "kosong.xlsx"), "");
    copyFileSync(path.join(EXAMPLES, "dinas-contoh-menengah.xlsx"), path.join(broken, "b.xlsx"));
    const { text, exitCode } = await run([broken, later]);
    expect(exitCode).toBe(1);
    expect((JSON.parse(text) as Comparison).findings.map(({ diagnostic }) => diagnostic.name)).toContain(
      "file-empty",
    );
  });
});

describe("names that changed", () => {
  test("a list joins them", async () => {
    const names = file("nama.csv", "lama;baru\nDinas Lama;Badan Baru\n");
    const { units, findings } = await comparison([earlier, later], { names });
    expect(units.map(({ unit, matchedBy, steps }) => [unit.name, matchedBy, steps[0]?.change])).toEqual([
      ["Badan Baru", "list", 10],
      ["Dinas A", "name", -10],
    ]);
    expect(findings).toEqual([]);
  });

  test("a line that joins nobody is told", async () => {
    const names = file("salah.csv", "lama,baru\nDinas Lma,Badan Baru\n");
    const { findings } = await comparison([earlier, later], { names });
    expect(findings.map(({ diagnostic }) => diagnostic.code)).toEqual(["SKP194"]);
  });

  test.each([
    ["satu;dua\nDinas A;Dinas B\n", "tidak ada kolom “lama” dan “baru”"],
    [
      "lama;baru\nDinas A;\n\nDinas B;Dinas C\nDinas D;DINAS C\n",
      "baris 2: nama lama dan nama baru harus terisi keduanya\n  baris 5: “DINAS C” sudah ada pada baris 4",
    ],
    ['lama;baru\n"Dinas A;B\n', "ada tanda kutip yang tidak ditutup"],
  ])("%j cannot be used", async (content, problem) => {
    const names = file("buruk.csv", content);
    await expect(run([earlier, later], { names })).rejects.toThrow(`tidak dapat dipakai:\n  ${problem}`);
  });

  test("nor can one that is not there", async () => {
    await expect(run([earlier, later], { names: path.join(folder, "tiada.csv") })).rejects.toThrow(
      "berkas ini tidak ada",
    );
  });
});

describe("usage", () => {
  test.each<[about: string, paths: readonly string[], options: Partial<CompareCommandOptions>, says: string]>(
    [
      ["one period", [earlier], {}, "sedikitnya dua periode"],
      ["a path that is not there", [earlier, path.join(folder, "2030")], {}, "tidak ada."],
      ["a target that is no score", [earlier, later], { target: "tujuh" }, "“tujuh” bukan nilai"],
      ["a target beyond 100", [earlier, later], { target: "100,5" }, "“100,5” bukan nilai"],
      ["a unit that nobody is", [earlier, later], { opd: "Dinas Z" }, "“Dinas Z”"],
    ],
  )("%s", async (_, paths, options, says) => {
    await expect(run(paths, options)).rejects.toThrow(UsageError);
    await expect(run(paths, options)).rejects.toThrow(says);
  });

  test("all paths that are no period are told at once", async () => {
    const [one, two] = ["2031", "2032"].map((name) => path.join(folder, name));
    await expect(run([one ?? "", two ?? ""])).rejects.toThrow(/2031[\s\S]*2032/);
  });

  test("one unit alone, in detail; the figures of the region stay", async () => {
    const { text } = await run([earlier, later], { opd: "dinas a", format: "table", target: "70,5" });
    expect(text).toMatch(/Dinas A {2}70,00 {2}60,00 +−10,00 {2}B → CC +kurang 10,50\n/);
    expect(text).toContain("4.c   Implementasi SAKIP");
    expect(text).not.toContain("Badan Baru");
  });
});

describe("the exit code", () => {
  const risen = results("naik", [office(2025, "Dinas A", all("BB")), office(2025, "Dinas Lama", all("C"))]);

  test.each([
    ["fell", [earlier, later], 1],
    ["fell", [earlier, risen], 0],
    ["error", [earlier, later], 0],
    ["never", [earlier, later], 0],
  ] as const)("--fail-on %s: %#", async (failOn, paths, exitCode) => {
    expect((await run(paths, { failOn })).exitCode).toBe(exitCode);
  });

  test("2 where nothing can be compared", async () => {
    const empty = path.join(folder, "tiada-hasil");
    mkdirSync(empty);
    writeFileSync(path.join(empty, "kosong.xlsx"), "");
    expect((await run([empty, empty])).exitCode).toBe(2);
  });
});
