/** The blank workbook as an office gets it, read back with ExcelJS and with our own reader. */
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { examples } from "../../../examples/generate.ts";
import { assess } from "../../../src/evaluate.ts";
import { checkRubric } from "../../../src/rubric/check.ts";
import { loadEdition } from "../../../src/rubric/load.ts";
import { createFilledTemplate, createTemplate } from "../../../src/workbook/create/template.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { type Cell, columnName, openWorkbook } from "../../../src/workbook/sheet.ts";
import { templates } from "../../../templates/generate.ts";
import { differencesOf } from "../../../templates/publish.ts";
import { lettered } from "./filled.ts";
import { LOCAL_RUBRIC } from "./local-rubric.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");
const INSTANSI = loadEdition("permenpanrb-88-2021-instansi");
const RUBRICS = [UNIT, INSTANSI, LOCAL_RUBRIC];

async function opened(bytes: Uint8Array): Promise<ExcelJS.Workbook> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  return workbook;
}

function sheetOf(workbook: ExcelJS.Workbook, name: string): ExcelJS.Worksheet {
  const sheet = workbook.getWorksheet(name);
  if (!sheet) throw new Error(`no sheet ${name}`);
  return sheet;
}

async function cellsOf(bytes: Uint8Array, sheet: string): Promise<Cell[]> {
  const workbook = openWorkbook(await openPackage(bytes));
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  if (!entry) throw new Error(`no sheet ${sheet}`);
  return [...workbook.read(entry).rows.values()].flatMap((cells) => [...cells.values()]);
}

/** The unlocked cells of a sheet as `column: rows`, such as `D: 8-14`. */
function unlocked(sheet: ExcelJS.Worksheet): Record<string, string> {
  const rows = new Map<string, number[]>();
  sheet.eachRow({ includeEmpty: true }, (row, number) => {
    row.eachCell({ includeEmpty: true }, (cell, column) => {
      if (cell.protection?.locked === false)
        rows.set(columnName(column), [...(rows.get(columnName(column)) ?? []), number]);
    });
  });
  return Object.fromEntries(
    [...rows].sort(([a], [b]) => (a < b ? -1 : 1)).map(([column, numbers]) => [column, ranges(numbers)]),
  );
}

function ranges(numbers: readonly number[]): string {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && last[1] === number - 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs.map(([from, to]) => (from === to ? `${from}` : `${from}-${to}`)).join(" ");
}

describe("the blank workbook", () => {
  let bytes: Uint8Array;
  let workbook: ExcelJS.Workbook;

  beforeAll(async () => {
    bytes = await createTemplate(UNIT);
    workbook = await opened(bytes);
  });

  it("has the sheets in order, the last one hidden from every list", () => {
    expect(workbook.worksheets.map(({ name, state }) => [name, state])).toEqual([
      ["Petunjuk", "visible"],
      ["Identitas", "visible"],
      ["LKE", "visible"],
      ["Tindak Lanjut", "visible"],
      ["Hasil", "visible"],
      ["_sakip", "veryHidden"],
    ]);
  });

  it("says which template and rubric it is", () => {
    const sheet = sheetOf(workbook, "_sakip");
    expect([1, 2, 3, 4].map((row) => [sheet.getCell(row, 1).value, sheet.getCell(row, 2).value])).toEqual([
      ["sakip-template", null],
      ["template-version", 1],
      ["rubric-id", UNIT.rubric.id],
      ["rubric-sha256", UNIT.sha256],
    ]);
  });

  it("has the official columns, with the supported letter beside each answer", () => {
    const sheet = sheetOf(workbook, "LKE");
    const heads = [5, 6].map((row) =>
      "ABCDEFGHIJKLM".split("").map((column) => sheet.getCell(`${column}${row}`).text),
    );
    expect(heads).toEqual([
      [
        "No",
        "Komponen/Sub Komponen/Kriteria",
        "Bobot",
        ...Array(3).fill("Penilaian Mandiri"),
        "Catatan",
        "Daftar Evidence",
        ...Array(3).fill("Evaluator"),
        "Catatan Evaluator",
        "Rekomendasi",
      ],
      [
        "No",
        "Komponen/Sub Komponen/Kriteria",
        "Bobot",
        "Jawaban",
        "Nilai",
        "Didukung s.d.",
        "Catatan",
        "Daftar Evidence",
        "Jawaban",
        "Nilai",
        "Didukung s.d.",
        "Catatan Evaluator",
        "Rekomendasi",
      ],
    ]);
  });

  it.each([
    ["D8", '"AA,A,BB,B,CC,C,D,E"'],
    ["I8", '"AA,A,BB,B,CC,C,D,E"'],
    ["D97", '"AA,A,BB,B,CC,C,D,E"'],
    ["D9", '"Ya,Tidak"'],
    ["D14", '"Ya,Tidak"'],
    ["I102", '"Ya,Tidak"'],
  ])("offers on LKE!%s exactly %s", (cell, list) => {
    const rule = sheetOf(workbook, "LKE").getCell(cell).dataValidation;
    expect([rule.type, rule.formulae, rule.errorStyle, rule.showErrorMessage]).toEqual([
      "list",
      [list],
      "stop",
      true,
    ]);
  });

  it.each([
    ["Identitas", "B8", '"utama,pendukung,tambahan"'],
    ["Tindak Lanjut", "C6", '"Selesai,Proses,Belum"'],
    ["Tindak Lanjut", "C25", '"Selesai,Proses,Belum"'],
  ])("offers on %s!%s exactly %s", (sheet, cell, list) => {
    expect(sheetOf(workbook, sheet).getCell(cell).dataValidation.formulae).toEqual([list]);
  });

  it("has no choice on a row that takes no answer", () => {
    const sheet = sheetOf(workbook, "LKE");
    expect(
      ["D7", "D36", "D103", "E8", "F8", "G8"].filter((cell) => sheet.getCell(cell).dataValidation),
    ).toEqual([]);
  });

  const TEXTS = "8-35 37-59 61-85 87-102";
  it.each([
    ["Petunjuk", {}],
    ["Identitas", { B: "5-11 14-16 19-24" }],
    ["LKE", { D: TEXTS, G: TEXTS, H: TEXTS, I: TEXTS, L: TEXTS, M: TEXTS }],
    ["Tindak Lanjut", { B: "6-25", C: "6-25", D: "6-25" }],
    ["_sakip", {}],
  ])("leaves unlocked on %s only what people fill in", (sheet, cells) => {
    expect(unlocked(sheetOf(workbook, sheet))).toEqual(cells);
  });

  it("leaves unlocked on Hasil last year's scores, the texts and the signatures", () => {
    const cells = unlocked(sheetOf(workbook, "Hasil"));
    expect(cells.A).toBe("61");
    expect(cells.D).toMatch(/^9-12 20-31 34-45 /);
    expect(cells.E).not.toMatch(/^9/);
  });

  it("protects every sheet without a password and lets rows be made taller", async () => {
    const pkg = await openPackage(bytes);
    for (let number = 1; number <= 6; number += 1) {
      const [protection] = /<sheetProtection[^>]*>/.exec(pkg.text(`xl/worksheets/sheet${number}.xml`)) ?? [];
      expect(protection).toContain('sheet="1"');
      expect(protection).toContain('formatRows="0"');
      expect(protection).not.toMatch(/hash|salt|password/i);
    }
  });

  it("prints the LKE on A4 landscape, one page wide, with its header on every page, and keeps it in view", () => {
    const { pageSetup, views } = sheetOf(workbook, "LKE");
    expect(pageSetup).toMatchObject({
      paperSize: 9,
      orientation: "landscape",
      fitToPage: true,
      fitToWidth: 1,
      fitToHeight: 0,
      printTitlesRow: "5:6",
    });
    expect(views[0]).toMatchObject({ state: "frozen", xSplit: 2, ySplit: 6 });
  });

  it("shows no score while nothing is answered", async () => {
    const scores = (await cellsOf(bytes, "LKE")).filter(({ formula, row }) => formula !== null && row > 6);
    expect(scores.length).toBeGreaterThan(50);
    expect(
      scores.filter(({ value }) => value.kind !== "text" || !["", "Belum lengkap"].includes(value.text)),
    ).toEqual([]);
    const result = (await cellsOf(bytes, "Hasil")).filter(({ formula }) => formula !== null);
    expect(result.filter(({ value }) => value.kind === "number")).toEqual([]);
  });

  it("uses only functions that Excel 2010, LibreOffice and Google Sheets share", async () => {
    const used = new Set<string>();
    for (const { name } of workbook.worksheets) {
      for (const { formula } of await cellsOf(bytes, name)) {
        for (const [, word] of (formula ?? "").replaceAll(/"[^"]*"/g, "").matchAll(/([A-Za-z_.]+)\(/g))
          used.add(word ?? "");
      }
    }
    expect([...used].sort()).toEqual([
      "COUNT",
      "COUNTA",
      "COUNTIF",
      "IF",
      "IFERROR",
      "INDEX",
      "ISNUMBER",
      "LOOKUP",
      "MATCH",
      "MAX",
      "ROUND",
      "SUBSTITUTE",
      "SUM",
      "SUMPRODUCT",
      "TRIM",
      "UPPER",
    ]);
  });

  it("rounds every sum, because floats make 60.00000000000001 of official letters", async () => {
    const sums = (await Promise.all(["LKE", "Hasil"].map((sheet) => cellsOf(bytes, sheet))))
      .flat()
      .filter(({ formula }) => /\bSUM\(/.test(formula ?? ""));
    expect(sums.length).toBe(11);
    expect(sums.filter(({ formula }) => !/ROUND\(SUM\([^()]+\),2\)/.test(formula ?? ""))).toEqual([]);
  });

  it("gives every letter its own colour", () => {
    const [rules] = (
      sheetOf(workbook, "LKE") as ExcelJS.Worksheet & {
        conditionalFormattings: {
          ref: string;
          rules: { formulae: string[]; style: Partial<ExcelJS.Style> }[];
        }[];
      }
    ).conditionalFormattings;
    const letters = rules?.rules.slice(0, 8) ?? [];
    expect(letters.map(({ formulae }) => formulae[0])).toEqual(
      UNIT.rubric.scale.map(({ letter }) => `"${letter}"`),
    );
    expect(new Set(letters.map(({ style }) => JSON.stringify(style.fill))).size).toBe(8);
  });
});

describe("the same rubric and options", () => {
  it("give the same bytes, without a clock in them", async () => {
    const [one, other] = [
      await createTemplate(UNIT, { opd: "Dinas Contoh", year: 2025 }),
      await createTemplate(UNIT, { opd: "Dinas Contoh", year: 2025 }),
    ];
    expect(Buffer.compare(one, other)).toBe(0);
    const core = (await openPackage(one)).text("docProps/core.xml");
    expect(core.match(/\d{4}-\d{2}-\d{2}/g)).toEqual(["1980-01-01", "1980-01-01"]);
    // The date in a zip's local file header: 1 January 1980.
    expect([Buffer.from(one).readUInt16LE(10), Buffer.from(one).readUInt16LE(12)]).toEqual([0, 0x21]);
  });

  it("put the name and the year on Identitas, and leave the year blank when nobody gave one", async () => {
    const named = sheetOf(
      await opened(await createTemplate(UNIT, { opd: "Dinas Contoh", year: 2025 })),
      "Identitas",
    );
    expect([named.getCell("A5").value, named.getCell("B5").value, named.getCell("B9").value]).toEqual([
      "Nama OPD",
      "Dinas Contoh",
      2025,
    ]);
    const blank = sheetOf(await opened(await createTemplate(INSTANSI)), "Identitas");
    expect([blank.getCell("A5").value, blank.getCell("B5").value, blank.getCell("B9").value]).toEqual([
      "Nama Instansi",
      null,
      null,
    ]);
  });
});

describe.each(RUBRICS)("with the rubric $rubric.id", (loaded) => {
  it("reads back as it was filled in", async () => {
    const letters = "A BB B A BB CC AA B C BB CC D";
    const bytes = await createFilledTemplate(
      loaded,
      lettered(loaded.rubric, { self: letters, evaluator: `${letters.slice(0, -1)}E` }),
    );
    const { evaluation } = await assess(bytes, "lke.xlsx", { rubric: loaded });
    const read = evaluation.components.flatMap(({ subcomponents }) =>
      subcomponents.map(({ answers }) => [answers.self?.letter, answers.evaluator?.letter]),
    );
    expect(read.map(([self]) => self).join(" ")).toBe(letters);
    expect(read.at(-1)).toEqual(["D", "E"]);
    expect(evaluation.layout).toBe("sakip-template");
    expect(
      evaluation.diagnostics
        .map(({ name }) => name)
        .filter((name) => /criterion|weight|score|total|subcomponent/.test(name)),
    ).toEqual([]);
  });

  it("is a rubric that passes the check", () => {
    expect(checkRubric(loaded.rubric, "id")).toHaveProperty("rubric");
  });
});

describe("the committed workbooks", () => {
  it("in templates/ are what would be written now", async () => {
    const stale: string[] = [];
    for (const [name, bytes] of await templates())
      stale.push(...(await differencesOf(`templates/${name}`, bytes)));
    expect(stale).toEqual([]);
  });

  it("in examples/ are what would be written now", async () => {
    const stale: string[] = [];
    for (const [name, bytes] of await examples())
      stale.push(...(await differencesOf(`examples/${name}`, bytes)));
    expect(stale).toEqual([]);
  });

  it.each([
    ["dinas-contoh-sangat-baik.xlsx", "evaluator", 76.65, "BB", false, ["evaluator-official"]],
    ["dinas-contoh-menengah.xlsx", "self", 67.25, "B", false, []],
    ["kecamatan-contoh-ditandai.xlsx", "self", 42.7, "C", true, []],
    [
      "badan-contoh-belum-lengkap.xlsx",
      "self",
      null,
      null,
      null,
      ["answer-missing", "evidence-missing", "note-missing"],
    ],
    [
      "dinas-contoh-mandiri-vs-evaluator.xlsx",
      "evaluator",
      57.4,
      "CC",
      false,
      ["assessors-far-apart", "evaluator-official"],
    ],
    ["lke-unit-resmi.xlsx", "single", 73.65, "BB", false, []],
    [
      "lke-unit-resmi-kurang-rapi.xlsx",
      "single",
      60.15,
      "B",
      false,
      ["answer-tidied", "evidence-repeated", "note-missing", "score-disagrees", "total-disagrees"],
    ],
  ])("%s: %s %s %s", async (name, assessor, total, predicate, flagged, findings) => {
    const bytes = (await examples()).get(name);
    if (!bytes) throw new Error(`no example ${name}`);
    const { evaluation } = await assess(bytes, name);
    expect([evaluation.assessor, evaluation.total, evaluation.predicate, evaluation.flagged]).toEqual([
      assessor,
      total,
      predicate,
      flagged,
    ]);
    expect([...new Set(evaluation.diagnostics.map((finding) => finding.name))].sort()).toEqual(findings);
  });
});
