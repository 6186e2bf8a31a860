/** A template of a rubric that shares nothing with the official one: every list, table and formula comes from it. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import ExcelJS from "exceljs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { templateCommand } from "../../../src/commands/template.ts";
import { assess } from "../../../src/evaluate.ts";
import { type LoadedRubric, loadRubric } from "../../../src/rubric/load.ts";
import { createFilledTemplate } from "../../../src/workbook/create/template.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { lettered } from "./filled.ts";
import { MADE_UP_RUBRIC } from "./made-up-rubric.ts";

/** Letters of 1.a 1.b · 2.a · 3.a 3.b 3.c 3.d, and what they come to by hand. */
const CASES: readonly (readonly [
  letters: string,
  total: number,
  predicate: string,
  name: string,
  components: readonly number[],
])[] = [
  ["P P P P P P P", 100, "P", "Paripurna", [32.38, 40.63, 27]],
  ["TT TT TT TT TT TT TT", 0, "TT", "Belum Mulai", [0, 0, 0]],
  // 12.125 + 16.70625 + 24.78125 + 1.925 + 0 + 4.5 + 6.1 = 66.1375, half up.
  ["P Q R S TT P R", 66.14, "Q", "Mapan", [28.83, 24.78, 12.53]],
  // 61 % of everything: 61, below the bound of 61.5.
  ["R R R R R R R", 61, "R", "Berkembang", [19.75, 24.78, 16.47]],
  // 27.5 % of everything: 27.5, flagged.
  ["S S S S S S S", 27.5, "S", "Merintis", [8.9, 11.17, 7.43]],
];

let folder: string;
let loaded: LoadedRubric;
let file: string;
const made = new Map<string, Uint8Array>();

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), "sakip-rubric-"));
  file = join(folder, "rekaan.json");
  writeFileSync(file, JSON.stringify(MADE_UP_RUBRIC));
  loaded = await loadRubric(file, "id");
  for (const [letters] of CASES) {
    made.set(letters, await createFilledTemplate(loaded, lettered(loaded.rubric, { self: letters })));
  }
});
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  return workbook;
}

describe("sakip template new --rubric FILE", () => {
  it("makes a workbook of that rubric: its rows, weights, letters and predicates", async () => {
    const out = join(folder, "lke.xlsx");
    await templateCommand({ language: "id", out, rubric: file, year: 2025 });
    const sheet = (await opened(readFileSync(out))).getWorksheet("LKE");
    const rows = Array.from({ length: 60 }, (_, i) => sheet?.getRow(i + 7)).map((row) => [
      row?.getCell(1).text,
      row?.getCell(3).value,
    ]);
    expect(rows.filter(([code]) => /^\d\.[a-d]$/.test(code as string))).toEqual([
      ["1.a", 12.125],
      ["1.b", 20.25],
      ["2.a", 40.625],
      ["3.a", 7],
      ["3.b", 5.5],
      ["3.c", 4.5],
      ["3.d", 10],
    ]);
    expect(sheet?.getCell("D8").dataValidation.formulae).toEqual(['"P,Q,R,S,TT"']);
    const { evaluation } = await assess(readFileSync(out), out, { rubric: loaded });
    expect([evaluation.rubric?.id, evaluation.answered, evaluation.of, evaluation.total]).toEqual([
      MADE_UP_RUBRIC.id,
      0,
      7,
      null,
    ]);
    expect(
      evaluation.components.map(({ subcomponents }) => subcomponents.map((s) => s.criteriaCount)),
    ).toEqual([[1, 9], [4], [2, 13, 3, 5]]);
  });

  it("refuses a year that the rubric was not in force for", async () => {
    const out = join(folder, "nanti.xlsx");
    await expect(templateCommand({ language: "id", out, rubric: file, year: 2028 })).rejects.toThrow(
      "Tahun 2028 di luar masa berlaku rubrik perbup-rekaan-2025: 2024 sampai dengan 2027.",
    );
  });
});

describe("filled in, it is scored right", () => {
  it.each(CASES)("%s: %s %s", async (letters, total, predicate, name, components) => {
    const { evaluation } = await assess(made.get(letters) ?? new Uint8Array(), "lke.xlsx", {
      rubric: loaded,
    });
    expect([evaluation.total, evaluation.predicate, evaluation.predicateName, evaluation.flagged]).toEqual([
      total,
      predicate,
      name,
      ["S", "TT"].includes(predicate),
    ]);
    expect(evaluation.components.map(({ score }) => score)).toEqual(components);
    const about = evaluation.diagnostics.map((finding) => finding.name);
    expect(about.filter((one) => /criterion|weight|score|total|subcomponent|unknown/.test(one))).toEqual([]);
  });
});

describe.skipIf(!hasLibreOffice())("LibreOffice agrees", () => {
  let calculated: Map<string, Uint8Array>;
  beforeAll(() => {
    calculated = recalculated(made);
  });

  it.each(CASES)("%s: %s %s", async (letters, total, predicate, name, components) => {
    const hasil = (await opened(calculated.get(letters) ?? new Uint8Array())).getWorksheet("Hasil");
    const column = [9, 10, 11, 12].map((row) => Number(hasil?.getCell(`E${row}`).result));
    expect(column).toEqual([...components, total]);
    expect(hasil?.getCell("E13").result).toBe(`${predicate} (${name})`);
  });
});
