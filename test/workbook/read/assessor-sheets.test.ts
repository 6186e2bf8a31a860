/** Two sheets of one workbook that hold the answers of two assessors: told by titles, by configuration, or not at all. */
import { describe, expect, it } from "vitest";
import { assess, type EvaluateOptions } from "../../../src/evaluate.ts";
import { BLANK, NO_NAME, titlesOf, workbookOf } from "../../fixtures/sheets.ts";

const OPD = titlesOf("Dinas Contoh");
const own = { sheet: "LKE Mandiri", titles: OPD, letters: { "1.a": "AA" } };
const checked = { sheet: "LKE Evaluator", titles: OPD, letters: { "1.a": "B", "2.c": "CC" } };

/** What both sheets come to. */
const JOINED = {
  sheet: "LKE Evaluator",
  layout: "lke-two-sheets",
  assessor: "evaluator",
  total: 76.4,
  self: 81.2,
  evaluator: 76.4,
} as const;

async function evaluated(bytes: Uint8Array, options: EvaluateOptions = {}) {
  const { evaluation } = await assess(bytes, "lke.xlsx", options);
  const { sheet, layout, assessor, total, assessors, diagnostics } = evaluation;
  return {
    evaluation,
    told: {
      sheet,
      layout,
      assessor,
      total,
      self: assessors.self?.total,
      evaluator: assessors.evaluator?.total,
    },
    errors: diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    codes: new Set(diagnostics.map(({ code }) => code)),
  };
}

describe("two sheets that say whose they are", () => {
  it.each<[string, Uint8Array, EvaluateOptions, Awaited<ReturnType<typeof evaluated>>["told"]]>([
    ["by their names", workbookOf(own, checked), {}, JOINED],
    [
      "in the other order, one of them hidden, beside a recap and a blank form",
      workbookOf(
        { name: "Rekap", rows: [["Rekap"], ["Dinas Contoh", 80]] },
        { sheet: "Format", titles: OPD, letters: BLANK },
        { ...checked, state: "hidden" },
        own,
      ),
      {},
      JOINED,
    ],
    [
      "below a letterhead of the Inspektorat, and the OPD's name in full",
      workbookOf(
        { ...own, titles: ["LKE", "DINAS KESEHATAN", "Tahun : 2025"] },
        { ...checked, titles: ["INSPEKTORAT DAERAH", "DINAS KESEHATAN KOTA REKAAN", "Tahun : 2025"] },
      ),
      {},
      JOINED,
    ],
    [
      "by the titles above their tables",
      workbookOf(
        { ...own, sheet: "Sheet1", titles: ["LEMBAR PENILAIAN MANDIRI", ...OPD] },
        { ...checked, sheet: "Sheet2", titles: ["Lembar kerja hasil reviu APIP", ...OPD] },
      ),
      {},
      {
        sheet: "Sheet2",
        layout: "lke-two-sheets",
        assessor: "evaluator",
        total: 76.4,
        self: 81.2,
        evaluator: 76.4,
      },
    ],
    [
      "and the self-assessment is asked for",
      workbookOf(own, checked),
      { assessor: "self" },
      {
        sheet: "LKE Evaluator",
        layout: "lke-two-sheets",
        assessor: "self",
        total: 81.2,
        self: 81.2,
        evaluator: 76.4,
      },
    ],
    [
      "and the evaluator has not begun",
      workbookOf(own, { ...checked, letters: BLANK }),
      {},
      {
        sheet: "LKE Mandiri",
        layout: "lke-two-sheets",
        assessor: "self",
        total: 81.2,
        self: 81.2,
        evaluator: null,
      },
    ],
    [
      "by the configuration alone",
      workbookOf({ ...own, sheet: "A" }, { ...checked, sheet: "B" }),
      { sheets: { self: "a", evaluator: "B" } },
      {
        sheet: "B",
        layout: "lke-two-sheets",
        assessor: "evaluator",
        total: 76.4,
        self: 81.2,
        evaluator: 76.4,
      },
    ],
    [
      "and the configuration turns them round",
      workbookOf(own, checked),
      { sheets: { self: "LKE Evaluator", evaluator: "LKE Mandiri" } },
      {
        sheet: "LKE Mandiri",
        layout: "lke-two-sheets",
        assessor: "evaluator",
        total: 81.2,
        self: 76.4,
        evaluator: 81.2,
      },
    ],
  ])("%s", async (_, bytes, options, expected) => {
    const { told, errors, codes } = await evaluated(bytes, options);
    expect(told).toEqual(expected);
    expect(codes).toContain("SKP160");
    expect(errors.filter((code) => code !== "SKP040")).toEqual([]);
  });

  it("count rows by what they are, wherever they stand", async () => {
    const bytes = workbookOf({ ...own, criteriaRows: false }, { ...checked, titles: ["", "", ...OPD] });
    const { evaluation } = await evaluated(bytes);
    const [row] = evaluation.components.flatMap(({ subcomponents }) => subcomponents);
    expect(row).toMatchObject({
      letter: "B",
      cell: "D9",
      answers: {
        self: { letter: "AA", cell: "D7", sheet: "LKE Mandiri" },
        evaluator: { letter: "B", cell: "D9" },
      },
    });
    expect(row).not.toHaveProperty("sheet");
  });

  it("are never filled from one another", async () => {
    const { told, evaluation, errors } = await evaluated(
      workbookOf(own, { ...checked, letters: { "1.a": "B", "3.b": "-" } }),
    );
    expect(told).toMatchObject({ assessor: "evaluator", total: null, self: 81.2, evaluator: null });
    expect(evaluation.range).toEqual({ min: 75.8, max: 80.3 });
    expect(errors).toEqual(["SKP040"]);
  });

  it("lack a row: an error names the sheet that it is missing on", async () => {
    const { told, evaluation, codes } = await evaluated(
      workbookOf(own, { ...checked, change: (form) => form.clearRow(form.row("3.b")) }),
    );
    expect(told).toMatchObject({ total: null, self: 81.2, evaluator: null });
    expect(codes).toContain("SKP162");
    expect(evaluation.diagnostics.find(({ code }) => code === "SKP162")).toMatchObject({
      sheet: "LKE Mandiri",
      message: "Sub-komponen 3.b tidak ada pada lembar “LKE Evaluator”.",
    });
  });

  it("repeat a row: the other sheet's answer stands", async () => {
    const repeated = workbookOf(own, {
      ...checked,
      change: (form) => {
        const row = form.row("4.c/5");
        form.clearRow(row);
        form.cells[`A${row}`] = "4.c";
        form.cells[`D${row}`] = "AA";
      },
    });
    const { told, errors } = await evaluated(repeated);
    expect(told).toMatchObject({ total: null, self: 81.2, evaluator: null });
    expect(errors).toContain("SKP031");
  });
});

describe("an evaluator and a verifier", () => {
  const first = { ...checked, sheet: "Lembar Evaluator" };
  const second = { sheet: "Lembar Verifikator", titles: OPD, letters: { "1.a": "BB", "2.c": "CC" } };

  it("are two teams: the verifier's answers count, the evaluator's are nobody's self-assessment", async () => {
    const { told, evaluation } = await evaluated(workbookOf(first, second));
    expect(told).toEqual({
      sheet: "Lembar Verifikator",
      layout: "lke-two-sheets",
      assessor: "evaluator",
      total: 77,
      self: undefined,
      evaluator: 77,
    });
    expect(evaluation.diagnostics.find(({ code }) => code === "SKP160")?.message).toBe(
      "Jawaban evaluator dari lembar “Lembar Verifikator”, menurut nama dan judul lembar. Lembar evaluator sebelumnya, “Lembar Evaluator”, tidak dinilai; jawabannya berbeda pada 1.a.",
    );
  });

  it("stand beside the self-assessment", async () => {
    const { told } = await evaluated(workbookOf(own, first, second));
    expect(told).toMatchObject({ assessor: "evaluator", total: 77, self: 81.2, evaluator: 77 });
  });

  it("and the verifier has not begun: the evaluator's answers count", async () => {
    const { told } = await evaluated(workbookOf(own, first, { ...second, letters: BLANK }));
    expect(told).toMatchObject({ sheet: "Lembar Evaluator", assessor: "evaluator", total: 76.4, self: 81.2 });
  });

  it("may be called the OPD's own by the configuration", async () => {
    const { told } = await evaluated(workbookOf(first, second), { sheets: { self: "Lembar Evaluator" } });
    expect(told).toMatchObject({ assessor: "evaluator", total: 77, self: 76.4 });
  });
});

describe("sheets that cannot be told apart are not joined", () => {
  it.each<[string, Uint8Array, EvaluateOptions, string]>([
    ["one of them names nobody", workbookOf(own, { ...checked, sheet: "LKE" }), {}, "“LKE” tidak menyebut"],
    [
      "a title contradicts the name",
      workbookOf(own, { ...checked, titles: ["LKE PENILAIAN MANDIRI", ...OPD] }),
      {},
      "“LKE Evaluator” menyebut penilai yang berbeda",
    ],
    [
      "both are the evaluator's",
      workbookOf(own, checked, { ...checked, sheet: "LKE APIP" }),
      {},
      "“LKE Evaluator” dan “LKE APIP” menyebut penilai yang sama",
    ],
    [
      "one of them has both columns itself",
      workbookOf(own, { ...checked, evaluator: {} }),
      {},
      "“LKE Evaluator” sendiri memuat",
    ],
    [
      "they name different OPDs",
      workbookOf(own, { ...checked, titles: titlesOf("Dinas Lain") }),
      {},
      "menyebut OPD yang berbeda",
    ],
    [
      "their titles name different OPDs without a label",
      workbookOf(
        { ...own, titles: ["LKE", "DINAS KESEHATAN", "Tahun : 2025"] },
        { ...checked, titles: ["LKE", "KECAMATAN SUKA", "Tahun : 2025"] },
      ),
      {},
      "menyebut OPD yang berbeda",
    ],
    [
      "their own names name different OPDs",
      workbookOf(
        { ...own, sheet: "LKE Dinkes", titles: ["Penilaian Mandiri", "Tahun : 2025"] },
        { ...checked, sheet: "LKE Disdik", titles: ["Hasil Evaluasi APIP", "Tahun : 2025"] },
      ),
      {},
      "menyebut OPD yang berbeda",
    ],
    [
      "they name different years",
      workbookOf(own, { ...checked, titles: titlesOf("Dinas Contoh", 2024) }),
      {},
      "menyebut tahun yang berbeda",
    ],
    [
      "the configuration names a sheet that is not there",
      workbookOf(own, checked),
      { sheets: { self: "LKE Mandiri", evaluator: "LKE Final" } },
      "“LKE Final” yang disebut dalam konfigurasi tidak ada",
    ],
    [
      "the configuration names a sheet without answers",
      workbookOf(own, { name: "Catatan", rows: [["Catatan"]] }),
      { sheets: { self: "LKE Mandiri", evaluator: "Catatan" } },
      "“Catatan” yang disebut dalam konfigurasi tidak berisi",
    ],
  ])("%s", async (_, bytes, options, message) => {
    const { evaluation, codes } = await evaluated(bytes, options);
    expect(codes).toContain("SKP161");
    expect(codes).not.toContain("SKP160");
    expect(evaluation.layout).not.toBe("lke-two-sheets");
    expect(evaluation.diagnostics.find(({ code }) => code === "SKP161")?.message).toContain(message);
  });

  it("and without any word of an assessor nothing is said of them", async () => {
    const { codes } = await evaluated(
      workbookOf({ ...own, sheet: "LKE" }, { ...checked, sheet: "LKE (2)", titles: NO_NAME }),
    );
    expect(codes).toContain("SKP021");
    expect(codes).not.toContain("SKP161");
  });

  it("and a configuration for other workbooks means nothing here", async () => {
    const { told, codes } = await evaluated(workbookOf({ ...own, sheet: "LKE" }), {
      sheets: { self: "LKE Mandiri", evaluator: "LKE Evaluator" },
    });
    expect(told.total).toBe(81.2);
    expect(codes).not.toContain("SKP161");
  });
});
