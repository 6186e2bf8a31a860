/** `sakip template diff`: what it takes, when it fails, how it exits. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { UsageError } from "../../src/commands/outcome.ts";
import { type TemplateDiffOptions, templateDiffCommand } from "../../src/commands/template-diff.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { lke } from "../fixtures/lke.ts";
import { titlesOf, workbookOf } from "../fixtures/sheets.ts";
import { edited as changed, setNumber } from "../mutations/edit.ts";
import { edited, TEMPLATE, unit } from "../template-diff/changed.ts";

let folder: string;
const at = (name: string) => join(folder, name);

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "sakip-diff-"));
  writeFileSync(at("lama.xlsx"), TEMPLATE);
  const weight = {
    part: "lke",
    find: '<c r="C8" s="41"><v>6</v>',
    put: '<c r="C8" s="41"><v>7</v>',
  } as const;
  writeFileSync(at("bobot.xlsx"), edited(TEMPLATE, [weight]));
  const words = { part: "strings", find: "pedoman teknis", put: "panduan teknis" } as const;
  writeFileSync(at("kata.xlsx"), edited(TEMPLATE, [words]));
  writeFileSync(at("rusak.xlsx"), "bukan buku kerja");
  const [component, ...components] = unit().rubric.components;
  const rubric = { ...unit().rubric, id: "lokal", components: [component, ...components] };
  writeFileSync(at("lokal.json"), JSON.stringify(rubric));
  mkdirSync(at("masuk"));
  writeFileSync(at("masuk/satu.xlsx"), lke());
  writeFileSync(at("masuk/dua.xlsx"), lke({ letters: { "1.a": "AA" } }));
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function diff(old: string, now: string, options: Partial<TemplateDiffOptions> = {}) {
  return templateDiffCommand(EDITION.test(old) ? old : at(old), EDITION.test(now) ? now : at(now), {
    language: "en",
    format: "json",
    colour: false,
    width: 80,
    quiet: false,
    failOn: "score",
    on: [],
    exclude: [],
    assessor: "auto",
    rubric: undefined,
    ...options,
  });
}

const EDITION = /^permenpanrb/;

describe("the exit code", () => {
  const CASES: readonly (readonly [now: string, failOn: TemplateDiffOptions["failOn"], code: number])[] = [
    ["lama.xlsx", "any", 0],
    ["kata.xlsx", "score", 0],
    ["kata.xlsx", "any", 1],
    ["bobot.xlsx", "score", 1],
    ["bobot.xlsx", "any", 1],
    ["bobot.xlsx", "never", 0],
  ];

  test.each(CASES)("%s --fail-on %s: %i", async (now, failOn, code) => {
    expect((await diff("lama.xlsx", now, { failOn })).exitCode).toBe(code);
  });
});

test("the workbooks of a folder are scored under both", async () => {
  const { text } = await diff("lama.xlsx", "bobot.xlsx", { on: [at("masuk")] });
  const { impact, doubts } = JSON.parse(String(text));
  expect(doubts).toEqual([{ kind: "weight-sum", row: "1", sum: 31, expected: 30, version: "new" }]);
  // Twelve times BB are 80.00, just BB still.
  expect(impact.summary).toEqual({ workbooks: 2, unreadable: 0, changed: 2, predicate: 1, flag: 0 });
  // One more point of weight: at AA all of it, at BB four fifths.
  expect(impact.workbooks.map((entry: { difference: number }) => entry.difference)).toEqual([1, 0.8]);
});

describe("what the impact leaves out is said", () => {
  test("a workbook of another rubric, by name", async () => {
    const region = readFileSync(new URL("../../templates/lke-instansi.xlsx", import.meta.url));
    mkdirSync(at("campur"));
    writeFileSync(at("campur/opd.xlsx"), lke());
    writeFileSync(at("campur/provinsi.xlsx"), region);
    const { text } = await diff("lama.xlsx", "bobot.xlsx", { on: [at("campur")] });
    const { impact } = JSON.parse(String(text));
    expect(impact.summary.workbooks).toBe(1);
    expect(impact.leftOut).toEqual([
      { file: at("campur/provinsi.xlsx"), rubric: "permenpanrb-88-2021-instansi" },
    ]);
    for (const format of ["table", "markdown"] as const) {
      const shown = String((await diff("lama.xlsx", "bobot.xlsx", { on: [at("campur")], format })).text);
      expect(shown.replace(/\s+/g, " ")).toContain("is not rescored: it follows another rubric");
    }
  });

  test.each([
    ["bobot.xlsx", false],
    ["ketik.xlsx", true],
  ])("changes of cells that are not rescored, and the official weights: %s", async (now, said) => {
    writeFileSync(at("ketik.xlsx"), await changed(TEMPLATE, setNumber("LKE", "E8", 6)));
    for (const format of ["table", "markdown"] as const) {
      const { text } = await diff("lama.xlsx", now, { on: [at("masuk")], format });
      const shown = String(text).replace(/\s+/g, " ");
      expect(shown).toContain("keeps the official ones");
      expect(shown.includes("1 change above that affects scores is no part of this rescoring")).toBe(said);
    }
  });
});

test("each OPD of a workbook that holds several is rescored", async () => {
  mkdirSync(at("gabung"));
  const bytes = workbookOf(
    { sheet: "Dinkes", titles: titlesOf("Dinas Kesehatan"), letters: { "1.a": "AA" } },
    { sheet: "Disdik", titles: titlesOf("Dinas Pendidikan"), letters: { "2.a": "E" } },
    {
      sheet: "Kota",
      titles: ["LKE Instansi", "Unit Kerja : Kota Rekaan"],
      rubric: loadEdition("permenpanrb-88-2021-instansi").rubric,
    },
  );
  writeFileSync(at("gabung/kota.xlsx"), bytes);
  const { text } = await diff("lama.xlsx", "bobot.xlsx", { on: [at("gabung")] });
  const { impact } = JSON.parse(String(text));
  const told = impact.workbooks.map((entry: Record<string, unknown>) => [entry.sheet, entry.difference]);
  expect(told).toEqual([
    ["Dinkes", 1],
    ["Disdik", 0.8],
  ]);
  expect(impact.leftOut).toEqual([
    { file: at("gabung/kota.xlsx"), sheet: "Kota", rubric: "permenpanrb-88-2021-instansi" },
  ]);
  const shown = await diff("lama.xlsx", "bobot.xlsx", { on: [at("gabung")], format: "table" });
  expect(shown.text).toContain("Dinas Pendidikan");
  expect(String(shown.text).replace(/\s+/g, "")).toContain("kota.xlsx#Kotaisnotrescored");
});

// Windows has no pipes with names in folders.
test.skipIf(process.platform === "win32")(
  "what cannot be opened is told, and the rest rescored",
  async () => {
    mkdirSync(at("aneh"));
    writeFileSync(at("aneh/baik.xlsx"), lke());
    symlinkSync(at("aneh/tidak-ada.xlsx"), at("aneh/putus.xlsx"));
    execFileSync("mkfifo", [at("aneh/pipa.xlsx")]);
    const on = ["baik.xlsx", "pipa.xlsx"].map((name) => at(`aneh/${name}`));
    const { text } = await diff("lama.xlsx", "bobot.xlsx", { on: [at("aneh"), ...on] });
    const { impact } = JSON.parse(String(text));
    expect(impact.workbooks.map(({ file }: { file: string }) => file)).toEqual([at("aneh/baik.xlsx")]);
    expect(impact.unreadable).toEqual([
      { file: at("aneh/pipa.xlsx"), reason: expect.stringContaining("EFTYPE") },
      { file: at("aneh/putus.xlsx"), reason: expect.stringContaining("ENOENT") },
    ]);
  },
);

test("workbooks can be left out", async () => {
  const { text } = await diff("lama.xlsx", "bobot.xlsx", { on: [at("masuk")], exclude: ["dua.xlsx"] });
  expect(JSON.parse(String(text)).impact.summary.workbooks).toBe(1);
});

describe("rubrics in place of templates", () => {
  test("a template holds all that its edition says", async () => {
    const { text } = await diff("permenpanrb-88-2021-unit", "lama.xlsx");
    expect(JSON.parse(String(text)).changes).toEqual([]);
  });

  test("two rubrics", async () => {
    const { text } = await diff("permenpanrb-88-2021-unit", "lokal.json");
    expect(JSON.parse(String(text)).changes).toMatchObject([{ kind: "rubric", new: { value: "lokal" } }]);
  });
});

test("--quiet says nothing, and still fails", async () => {
  expect(await diff("lama.xlsx", "bobot.xlsx", { format: "table", quiet: true })).toEqual({
    text: "",
    exitCode: 1,
  });
});

describe("what cannot be compared is refused with the reason", () => {
  const CASES: readonly (readonly [old: string, now: string, on: readonly string[], reason: string])[] = [
    ["tidak-ada.xlsx", "lama.xlsx", [], "no file or folder"],
    ["lama.xlsx", "rusak.xlsx", [], "cannot be compared"],
    ["lama.xlsx", "lama.xlsx", ["tidak-ada"], "no file or folder"],
  ];

  test.each(CASES)("%s → %s on %j", async (old, now, on, reason) => {
    const refused = diff(old, now, { on: on.map(at) });
    await expect(refused).rejects.toThrow(UsageError);
    await expect(refused).rejects.toThrow(new RegExp(reason, "i"));
  });
});
