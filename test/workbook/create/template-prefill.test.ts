/** Copies of one master are cell by cell what making each of them anew gives. */
import ExcelJS from "exceljs";
import { beforeAll, describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { type LoadedRubric, loadEdition } from "../../../src/rubric/load.ts";
import { type Prefill, prefilledContent, templatePrefiller } from "../../../src/workbook/create/prefill.ts";
import { createFilledTemplate, createTemplate } from "../../../src/workbook/create/template.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { cellName, openWorkbook } from "../../../src/workbook/sheet.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import { LOCAL_RUBRIC } from "./local-rubric.ts";
import { MADE_UP_RUBRIC } from "./made-up-rubric.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");
const INSTANSI = loadEdition("permenpanrb-88-2021-instansi");
const MADE_UP: LoadedRubric = { rubric: MADE_UP_RUBRIC, sha256: "1".repeat(64) };

const NOBODY = { opd: "", code: "", region: "", cluster: "", year: null };

function recommendations(...texts: readonly string[]): Prefill["followUp"] {
  return texts.map((text) => ({ text, status: "", evidence: "" }));
}

const CASES: readonly (readonly [name: string, rubric: LoadedRubric, prefill: Prefill])[] = [
  ["nothing known", UNIT, { identity: NOBODY, followUp: [], previous: {} }],
  [
    "everything known",
    UNIT,
    {
      identity: {
        opd: "Dinas Contoh",
        code: "1.01.01",
        region: "Pemerintah Kota Contoh",
        cluster: "utama",
        year: 2025,
      },
      followUp: recommendations(
        "1.a: Tetapkan pedoman.",
        `3.c: ${"Susun laporan yang lebih rinci. ".repeat(40)}`,
      ),
      previous: { "1": 24.5, "2": 20.05, "3": 11, "4": 0 },
    },
  ],
  [
    "some scores of last year",
    UNIT,
    {
      identity: { ...NOBODY, opd: "Kecamatan Rekaan" },
      followUp: [],
      previous: { "1": 24.5, "4": 12.25 },
    },
  ],
  [
    "more recommendations than the sheet has rows for",
    INSTANSI,
    {
      identity: { ...NOBODY, opd: "Pemerintah Kota Contoh", year: 2024 },
      followUp: recommendations(...Array.from({ length: 27 }, (_, i) => `Rekomendasi ke-${i + 1}`)),
      previous: {},
    },
  ],
  [
    "texts that mean something to XML, to formulas or to the format",
    LOCAL_RUBRIC,
    {
      identity: {
        ...NOBODY,
        opd: `Dinas <b>"A" & 'B'</b> ]]> 🌴 ñ`,
        code: "=1+1",
        region: "  Kab.  Rekaan ",
      },
      followUp: recommendations("baris satu\nbaris dua", '=HYPERLINK("x")', "  berjarak  "),
      previous: { "3": 15.3 },
    },
  ],
  [
    "another rubric",
    MADE_UP,
    {
      identity: { ...NOBODY, opd: "Dinas Contoh", year: 2025, cluster: "tambahan" },
      followUp: recommendations("2.a: Lanjutkan."),
      previous: { "1": 30.13, "2": 40, "3": 20 },
    },
  ],
];

/** Everything that ExcelJS reads in a workbook's cells and rows, by place. */
async function contentOf(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(Buffer.from(bytes).buffer);
  const found = new Map<string, unknown>();
  for (const sheet of workbook.worksheets) {
    found.set(sheet.name, [sheet.state, sheet.rowCount, sheet.columnCount]);
    sheet.eachRow({ includeEmpty: true }, (row, number) => {
      found.set(`${sheet.name}!${number}`, row.height);
      row.eachCell({ includeEmpty: true }, (cell) => {
        found.set(`${sheet.name}!${cell.address}`, [
          cell.value,
          cell.style,
          cell.isMerged,
          cell.dataValidation,
        ]);
      });
    });
  }
  return found;
}

/** The cells as our own reader has them. */
async function readBack(bytes: Uint8Array): Promise<Map<string, unknown>> {
  const workbook = openWorkbook(await openPackage(bytes));
  return new Map(
    workbook.sheets.flatMap((entry) =>
      [...workbook.read(entry).rows.values()].flatMap((cells) =>
        [...cells.values()].map((cell): [string, unknown] => [
          `${entry.name}!${cellName(cell.row, cell.column)}`,
          [cell.value, cell.formula],
        ]),
      ),
    ),
  );
}

describe.each(CASES)("%s", (_, rubric, prefill) => {
  let copy: Uint8Array;
  let anew: Uint8Array;
  beforeAll(async () => {
    copy = await templatePrefiller(rubric)(prefill);
    anew = await createFilledTemplate(rubric, prefilledContent(prefill));
  });

  it("is for ExcelJS the workbook that would be made anew: values, formats, heights, merges, choices", async () => {
    const [copied, made] = [await contentOf(copy), await contentOf(anew)];
    expect(made.size).toBeGreaterThan(500);
    expect(copied).toEqual(made);
  });

  it("is the same for our own reader", async () => {
    expect(await readBack(copy)).toEqual(await readBack(anew));
  });

  it("is a blank LKE of that OPD, never a score", async () => {
    const { evaluation } = await assess(copy, "LKE.xlsx", { rubric });
    expect([evaluation.layout, evaluation.answered, evaluation.total]).toEqual(["sakip-template", 0, null]);
    expect(evaluation.unit.name ?? "").toBe(prefill.identity.opd);
    expect(evaluation.followUp.map(({ text }) => text)).toEqual(
      prefill.followUp.map(({ text }) => text.trim()),
    );
  });
});

describe("one prefiller", () => {
  it("gives each OPD its own and nothing of the one before", async () => {
    const create = templatePrefiller(UNIT);
    const prefills = CASES.map(([, , prefill]) => prefill);
    const inARow: Uint8Array[] = [];
    for (const prefill of prefills) inARow.push(await create(prefill));
    for (const [i, prefill] of prefills.entries()) {
      expect(Buffer.compare(inARow[i] ?? Buffer.alloc(0), await templatePrefiller(UNIT)(prefill))).toBe(0);
    }
  });

  it("of nobody makes what `template new` makes without a name", async () => {
    const [, , nothing] = CASES[0] ?? [];
    if (!nothing) throw new Error("no case");
    expect(await readBack(await templatePrefiller(UNIT)(nothing))).toEqual(
      await readBack(await createTemplate(UNIT)),
    );
  });
});

describe.skipIf(!hasLibreOffice())("LibreOffice", () => {
  it("opens them and calculates the values that stand beside the formulas", async () => {
    const made = new Map<string, Uint8Array>();
    for (const [name, rubric, prefill] of CASES) made.set(name, await templatePrefiller(rubric)(prefill));
    const calculated = recalculated(made);
    expect(calculated.size).toBe(CASES.length);
    for (const [name, bytes] of made) {
      const [written, other] = [await formulaResults(bytes), await formulaResults(calculated.get(name))];
      expect(written.size).toBeGreaterThan(80);
      expect([...written].filter(([cell, value]) => (other.get(cell) ?? "") !== value)).toEqual([]);
    }
  });
});

async function formulaResults(bytes: Uint8Array | undefined): Promise<Map<string, string | number>> {
  const workbook = openWorkbook(await openPackage(bytes ?? new Uint8Array()));
  const found = new Map<string, string | number>();
  for (const entry of workbook.sheets) {
    for (const cells of workbook.read(entry).rows.values()) {
      for (const { row, column, value, formula } of cells.values()) {
        if (formula === null) continue;
        const shown = value.kind === "number" ? value.number : value.kind === "text" ? value.text : "";
        found.set(`${entry.name}!${cellName(row, column)}`, shown);
      }
    }
  }
  return found;
}
