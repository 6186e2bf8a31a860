/** Workbooks with a sheet for each OPD: which sheets make a result of their own, and which never do. */
import { describe, expect, it } from "vitest";
import { assess, assessUnits } from "../../../src/evaluate.ts";
import { openPackage } from "../../../src/workbook/package.ts";
import { scoredWorkbook } from "../../../src/workbook/scored.ts";
import { openWorkbook } from "../../../src/workbook/sheet.ts";
import { BLANK, NO_NAME, titlesOf, workbookOf } from "../../fixtures/sheets.ts";
import type { SheetSpec } from "../../fixtures/xlsx.ts";

const dinkes = { sheet: "A", titles: titlesOf("Dinas Kesehatan"), letters: { "1.a": "AA" } };
const disdik = { sheet: "B", titles: titlesOf("Dinas Pendidikan"), letters: { "1.a": "E" } };

/** `sheet: OPD total, errors` of each result, in order. */
async function results(bytes: Uint8Array): Promise<readonly string[]> {
  const units = await assessUnits(bytes, "LKE Dinas Berkas 2024.xlsx");
  return units.map(({ evaluation: { sheet, unit, total, diagnostics, among } }) => {
    const errors = diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
    const place = among ? `${among.index}/${among.of} ` : "";
    return `${place}${sheet}: ${unit.name} ${total} ${[...new Set(errors)].join(" ")}`.trim();
  });
}

describe("several OPDs in one workbook", () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    [
      "named by labels; a recap, a blank form and a second sheet of notes make no result",
      workbookOf(
        {
          name: "Rekap",
          rows: [
            ["No", "OPD", "Nilai"],
            [1, "Dinas Kesehatan", 81.2],
          ],
        },
        dinkes,
        { sheet: "Format", titles: titlesOf("............"), letters: BLANK },
        disdik,
        { name: "Catatan", rows: [["Dinas Kesehatan"]] },
      ),
      ["1/2 A: Dinas Kesehatan 81.2", "2/2 B: Dinas Pendidikan 75.2"],
    ],
    [
      "named by their tabs alone, in other rows, one of them hidden",
      workbookOf(
        { ...dinkes, sheet: "LKE Dinkes 2025", titles: ["", "", ...NO_NAME] },
        { ...disdik, sheet: "Disdik", titles: NO_NAME, state: "hidden", criteriaRows: false },
        { sheet: "Kec. Sukajaya", titles: NO_NAME },
      ),
      ["1/3 LKE Dinkes 2025: Dinkes 81.2", "2/3 Disdik: Disdik 75.2", "3/3 Kec. Sukajaya: Kec. Sukajaya 80"],
    ],
    [
      "named by titles without a label, under the letterhead of the inspectorate",
      workbookOf(
        { ...dinkes, titles: ["INSPEKTORAT KOTA REKAAN", "DINAS KESEHATAN TAHUN 2025"] },
        { ...disdik, titles: ["INSPEKTORAT KOTA REKAAN", "DINAS PENDIDIKAN TAHUN 2025"] },
      ),
      ["1/2 A: DINAS KESEHATAN 81.2", "2/2 B: DINAS PENDIDIKAN 75.2"],
    ],
    [
      "and one has not filled in its sheet: its result is incomplete, not left out",
      workbookOf(dinkes, disdik, { sheet: "C", titles: titlesOf("Dinas Sosial"), letters: BLANK }),
      ["1/3 A: Dinas Kesehatan 81.2", "2/3 B: Dinas Pendidikan 75.2", "3/3 C: Dinas Sosial null SKP040"],
    ],
    [
      "and one stands there twice: one result, with the error that there are two sheets",
      workbookOf(dinkes, disdik, { ...dinkes, sheet: "A (2)", titles: titlesOf("DINAS  KESEHATAN") }),
      ["1/2 A: Dinas Kesehatan 81.2 SKP021", "2/2 B: Dinas Pendidikan 75.2"],
    ],
    [
      "and one names nobody: its result says so",
      workbookOf(dinkes, disdik, { sheet: "Sheet3", titles: NO_NAME }),
      ["1/3 A: Dinas Kesehatan 81.2", "2/3 B: Dinas Pendidikan 75.2", "3/3 Sheet3: null 80 SKP164"],
    ],
    [
      "and each has a sheet of two assessors",
      workbookOf(
        { ...dinkes, sheet: "Dinkes Mandiri" },
        { ...dinkes, sheet: "Dinkes Evaluator", letters: { "2.c": "CC" } },
        { ...disdik, sheet: "Disdik Mandiri" },
        { ...disdik, sheet: "Disdik Evaluator", letters: { "2.c": "-" } },
      ),
      ["1/2 Dinkes Evaluator: Dinas Kesehatan 77", "2/2 Disdik Evaluator: Dinas Pendidikan null SKP040"],
    ],
    [
      "and tabs alone tell the inspectorate's evaluation of each",
      workbookOf(
        { ...dinkes, sheet: "Penilaian Mandiri Dinkes", titles: NO_NAME },
        { ...dinkes, sheet: "Evaluasi Inspektorat Dinkes", titles: NO_NAME, letters: { "2.c": "CC" } },
        { ...disdik, sheet: "Penilaian Mandiri Disdik", titles: NO_NAME },
        { ...disdik, sheet: "Evaluasi Inspektorat Disdik", titles: NO_NAME, letters: { "2.c": "-" } },
      ),
      ["1/2 Evaluasi Inspektorat Dinkes: Dinkes 77", "2/2 Evaluasi Inspektorat Disdik: Disdik null SKP040"],
    ],
    [
      "and the inspectorate is one of them",
      workbookOf(dinkes, disdik, { sheet: "Inspektorat", titles: NO_NAME }),
      ["1/3 A: Dinas Kesehatan 81.2", "2/3 B: Dinas Pendidikan 75.2", "3/3 Inspektorat: Inspektorat 80"],
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await results(bytes)).toEqual(expected);
  });
});

it("are hundreds, and their scored copy is read again", async () => {
  const sheets = Array.from({ length: 500 }, (_, index) => ({
    sheet: `Lembar ${index + 1}`,
    titles: titlesOf(`Dinas ke-${index + 1} Kota`),
    criteriaRows: false,
  }));
  const units = await assessUnits(workbookOf(...sheets), "kota.xlsx");
  expect(units.map(({ evaluation }) => evaluation.total)).toEqual(Array(500).fill(80));
  const [first, ...others] = units.flatMap(({ evaluation, source }) =>
    source ? [{ evaluation, assessment: source.assessment, rubric: source.loaded.rubric }] : [],
  );
  const pkg = units[0].source?.package;
  if (!first || !pkg) throw new Error("nothing was scored");
  const tool = { name: "sakip", version: "1.2.3" };
  const copy = scoredWorkbook(pkg, [first, ...others], { language: "id", tool });
  expect(openWorkbook(await openPackage(copy)).sheets).toHaveLength(1001);
  expect(await assessUnits(copy, "kota.xlsx")).toHaveLength(500);
});

describe("one OPD, whatever sheets there are", () => {
  it.each<[string, Uint8Array, readonly string[]]>([
    [
      "the same name twice",
      workbookOf(dinkes, { ...dinkes, sheet: "Salinan", letters: {} }),
      ["A: Dinas Kesehatan 81.2 SKP021"],
    ],
    [
      "a name that only goes on longer",
      workbookOf(dinkes, { ...disdik, titles: titlesOf("Dinas Kesehatan Kota Rekaan") }),
      ["A: Dinas Kesehatan 81.2 SKP021"],
    ],
    [
      "a sheet of the OPD and one of the inspectorate, by their tabs",
      workbookOf({ ...dinkes, sheet: "Dinkes", titles: NO_NAME }, { sheet: "Inspektorat", titles: NO_NAME }),
      ["Dinkes: Dinas Berkas 81.2 SKP021 SKP161"],
    ],
    [
      "tabs that are no offices",
      workbookOf({ ...dinkes, sheet: "DRAFT", titles: NO_NAME }, { sheet: "BARU", titles: NO_NAME }),
      ["DRAFT: Dinas Berkas 81.2 SKP021"],
    ],
    [
      "a blank form of another one",
      workbookOf(dinkes, { ...disdik, letters: BLANK }),
      ["A: Dinas Kesehatan 81.2"],
    ],
  ])("%s", async (_, bytes, expected) => {
    expect(await results(bytes)).toEqual(expected);
  });

  it("is all that is told where one result is asked for: the others are named", async () => {
    const { evaluation } = await assess(workbookOf(dinkes, disdik), "lke.xlsx");
    expect(evaluation).not.toHaveProperty("among");
    expect(evaluation.diagnostics.find(({ code }) => code === "SKP021")?.message).toContain("“B”");
  });

  it("is picked by its sheet, with the name that the sheet has among the others", async () => {
    const bytes = workbookOf({ ...dinkes, sheet: "Dinkes", titles: NO_NAME }, disdik);
    const { evaluation } = await assess(bytes, "lke.xlsx", { sheet: "dinkes" });
    expect([evaluation.unit.name, evaluation.total]).toEqual(["Dinkes", 81.2]);
    expect(evaluation.diagnostics).toEqual([]);
  });
});

describe("recommendations beside the sheets of several OPDs", () => {
  const of = async (...sheets: readonly SheetSpec[]) => {
    const units = await assessUnits(workbookOf(dinkes, disdik, ...sheets), "a.xlsx");
    return units.map(({ evaluation }) => ({
      texts: evaluation.followUp.map(({ text }) => text),
      told: evaluation.diagnostics.some(({ code }) => code === "SKP154"),
    }));
  };
  const [HEAD, BOTH] = [["OPD", "Rekomendasi", "Status"], { told: false }];

  it.each<[string, readonly SheetSpec[]]>([
    [
      "by a column",
      [
        {
          name: "Tindak Lanjut",
          rows: [HEAD, ["Dinas Kesehatan", "Satu", "Selesai"], ["dinas pendidikan", "Dua", "Proses"]],
        },
      ],
    ],
    [
      "by a name above each block",
      [
        {
          name: "Tindak Lanjut",
          rows: [
            ["OPD : Dinas Kesehatan"],
            ["Rekomendasi", "Status"],
            ["Satu", "Selesai"],
            ["OPD : Dinas Pendidikan"],
            ["Rekomendasi", "Status"],
            ["Dua", "Proses"],
          ],
        },
      ],
    ],
    [
      "by the names of their sheets",
      [
        {
          name: "Tindak Lanjut Dinas Kesehatan",
          rows: [
            ["Rekomendasi", "Status"],
            ["Satu", "Selesai"],
          ],
        },
        {
          name: "TL Dinas Pendidikan",
          rows: [
            ["Rekomendasi", "Status"],
            ["Dua", "Proses"],
          ],
        },
      ],
    ],
  ])("go to each OPD %s", async (_, sheets) => {
    expect(await of(...sheets)).toEqual([
      { texts: ["Satu"], ...BOTH },
      { texts: ["Dua"], ...BOTH },
    ]);
  });

  it("go to all rows that one name is merged over, and a blank cell alone names nobody", async () => {
    const rows = [
      HEAD,
      ["Dinas Kesehatan", "Satu", "Selesai"],
      [null, "Dua", "Proses"],
      [null, "Tiga", "Proses"],
    ];
    const sheet = { name: "Tindak Lanjut", rows };
    expect(await of({ ...sheet, merges: ["A2:A3"] })).toEqual([
      { texts: ["Satu", "Dua"], told: false },
      { texts: [], told: true },
    ]);
  });

  it("of an OPD that is not in the workbook go to nobody", async () => {
    const rows = [HEAD, ["Dinas Sosial", "Satu", "Selesai"]];
    expect(await of({ name: "Tindak Lanjut", rows })).toEqual([
      { texts: [], told: true },
      { texts: [], told: true },
    ]);
  });
});

describe("a sheet that is called after an OPD and holds no table", () => {
  it.each([
    ["Dinas Sosial", [["Belum ada isinya"]], ["SKP155"]],
    ["Dinsos", [], ["SKP155"]],
    ["Rekap", [["No", "OPD", "Nilai"]], []],
    ["Dinas Kesehatan", [["Catatan rapat"]], []],
    ["Tindak Lanjut Dinas Sosial", [["Catatan"]], []],
  ])("%s", async (name, rows, codes) => {
    const units = await assessUnits(workbookOf(dinkes, disdik, { name, rows }), "a.xlsx");
    const told = units
      .flatMap(({ evaluation }) => evaluation.diagnostics)
      .filter(({ code }) => code === "SKP155");
    expect(told.map(({ code }) => code)).toEqual(codes);
  });
});

describe("the year behind an OPD's name", () => {
  it.each([
    ["Dinas Contoh Tahun 2025", "Dinas Contoh"],
    ["Dinas Contoh, Tahun Anggaran 2025", "Dinas Contoh"],
    ["Dinas Contoh (Tahun 2025)", "Dinas Contoh"],
    ["Dinas Contoh TA 2025", "Dinas Contoh"],
    ["Dinas Contoh Tahun 2024", "Dinas Contoh Tahun 2024"],
    ["Dinas Contoh 2025", "Dinas Contoh 2025"],
    ["Tahun 2025", "Tahun 2025"],
  ])("%s is called %s where 2025 is evaluated", async (written, name) => {
    const bytes = workbookOf({ sheet: "LKE", titles: titlesOf(written) });
    const { evaluation } = await assess(bytes, "a.xlsx");
    expect([evaluation.unit.name, evaluation.year]).toEqual([name, 2025]);
  });
});
