import { describe, expect, it } from "vitest";
import { loadEdition } from "../../../src/rubric/load.ts";
import {
  criterionAnswer,
  decimalOfText,
  letterAnswer,
  statedNumber,
} from "../../../src/workbook/layout/cell-text.ts";
import type { Cell, CellValue } from "../../../src/workbook/sheet.ts";

const AT = { sheet: "LKE", cell: "D7" };
const { rubric } = loadEdition("permenpanrb-88-2021-unit");
const { scale } = rubric;

/** A profile that grades criteria, as local papers do. */
const graded: typeof rubric = {
  ...rubric,
  scoring: {
    method: "mean",
    answers: [
      { answer: "A", value: 100, fulfilled: null },
      { answer: "B", value: 66, fulfilled: null },
      { answer: "C", value: 33, fulfilled: null },
      { answer: "D", value: 0, fulfilled: null },
    ],
    weighting: "equal",
    denominator: "all",
    result: "value",
  },
};

function cell(value: CellValue, formula: string | null = null): Cell {
  return { row: 7, column: 4, value, formula, percent: false };
}

const text = (content: string) => cell({ kind: "text", text: content });

describe("the answer of a sub-component", () => {
  it.each([
    ["BB", "BB", false],
    ["bb", "BB", true],
    [" B ", "B", true],
    ["A.", "A", true],
    ["\u00a0CC\u00a0", "CC", true],
    ["ＡＡ", "AA", true],
    ["d;", "D", true],
    ["\u200bE", "E", true],
  ])("%j is the letter %s (tidied: %s)", (raw, letter, tidied) => {
    expect(letterAnswer(text(raw), AT, scale)).toEqual({ kind: "letter", letter, tidied, raw, at: AT });
  });

  it.each([
    "",
    " ",
    "-",
    "–",
    "—",
    "...",
    "…",
    "Belum Diisi",
    "belum diisi",
    "Y/T",
    "A/B/C/D",
    "AA/A/BB/B/CC/C/D/E",
    "Belum Input",
    "Pilih",
  ])("%j is unanswered", (raw) => {
    expect(letterAnswer(text(raw), AT, scale).kind).toBe("unanswered");
  });

  it("a blank cell is unanswered", () => {
    expect(letterAnswer(undefined, AT, scale)).toEqual({ kind: "unanswered", raw: "", at: AT });
  });

  it.each(["F", "AB", "Baik", "70", "BBB", "A/F", "✓", "?", "Ya", "B+", "AA A"])(
    "%j is outside the scale",
    (raw) => {
      expect(letterAnswer(text(raw), AT, scale)).toEqual({ kind: "unknown", raw, at: AT });
    },
  );

  it("a number is outside the scale, a zero too", () => {
    expect(letterAnswer(cell({ kind: "number", number: 0 }), AT, scale).kind).toBe("unknown");
    expect(letterAnswer(cell({ kind: "number", number: 70 }), AT, scale).kind).toBe("unknown");
  });

  it("an Excel error and a formula nobody calculated are broken, not blank", () => {
    expect(letterAnswer(cell({ kind: "error", error: "#REF!" }), AT, scale)).toMatchObject({
      kind: "broken",
      cause: { kind: "error-value", value: "#REF!" },
    });
    expect(letterAnswer(cell({ kind: "none" }, "X1"), AT, scale)).toMatchObject({
      kind: "broken",
      cause: { kind: "no-cached-value", formula: "X1" },
    });
  });
});

describe("the answer of a criterion", () => {
  it.each([
    ["A", "graded"],
    [" b. ", "graded"],
    ["A/B/C/D", "unanswered"],
    ["-", "unanswered"],
    ["E", "unknown"],
    ["Ya", "fulfilled"],
  ])("%j is %s where the rubric grades criteria", (raw, kind) => {
    expect(criterionAnswer(text(raw), AT, graded).kind).toBe(kind);
  });

  it("a grade is no answer under a rubric that does not grade criteria", () => {
    expect(criterionAnswer(text("A"), AT, rubric).kind).toBe("unknown");
  });

  it.each(["Ya", "ya", "Y", "YA.", "1", "v", "V", "✓", "✔", "☑", "Terpenuhi", "Sudah", "Memenuhi", "Ada"])(
    "%j is fulfilled",
    (raw) => {
      expect(criterionAnswer(text(raw), AT, rubric).kind).toBe("fulfilled");
    },
  );

  it.each([
    "Tidak",
    "T",
    "tdk",
    "0",
    "x",
    "X",
    "✗",
    "☒",
    "Belum",
    "Belum Terpenuhi",
    "Tidak Memenuhi",
    "Tidak ada",
  ])("%j is unfulfilled", (raw) => {
    expect(criterionAnswer(text(raw), AT, rubric).kind).toBe("unfulfilled");
  });

  it.each(["", "-", "Y/T", "Ya/Tidak", "Belum Diisi"])("%j is unanswered", (raw) => {
    expect(criterionAnswer(text(raw), AT, rubric).kind).toBe("unanswered");
  });

  it.each(["mungkin", "50%", "BB", "2"])("%j is neither", (raw) => {
    expect(criterionAnswer(text(raw), AT, rubric).kind).toBe("unknown");
  });

  it("takes numbers and ticked checkboxes", () => {
    expect(criterionAnswer(cell({ kind: "number", number: 1 }), AT, rubric).kind).toBe("fulfilled");
    expect(criterionAnswer(cell({ kind: "number", number: 0 }), AT, rubric).kind).toBe("unfulfilled");
    expect(criterionAnswer(cell({ kind: "boolean", boolean: true }), AT, rubric).kind).toBe("fulfilled");
    expect(criterionAnswer(cell({ kind: "boolean", boolean: false }), AT, rubric).kind).toBe("unfulfilled");
  });
});

describe("a figure that the sheet states", () => {
  it.each([
    ["6,00", "6.00"],
    ["6.00", "6.00"],
    [" 4,5 % ", "4.5"],
    ["1.234,50", "1234.50"],
    ["1,234.50", "1234.50"],
    ["-3", "-3"],
    ["６,５", "6.5"],
  ])("%j is %s", (raw, decimal) => {
    expect(decimalOfText(raw)).toBe(decimal);
  });

  it.each(["30.00,00", "6,0,0", "enam", "", "1.2.3", "6-7"])("%j is no figure", (raw) => {
    expect(decimalOfText(raw)).toBeNull();
  });

  it.each([
    [24.599999999999998, "24.6"],
    [0.1 + 0.2, "0.3"],
    [4.5, "4.5"],
    [0, "0"],
    [1e-7, "0.0000001"],
    [1e21, "1000000000000000000000"],
  ])("the number %s is read at the digits a spreadsheet shows: %s", (number, decimal) => {
    expect(statedNumber(cell({ kind: "number", number }), AT)).toEqual({
      kind: "number",
      decimal,
      formula: null,
      at: AT,
    });
  });

  it("tells a blank, a placeholder, a text and an error apart", () => {
    expect(statedNumber(undefined, AT)).toEqual({ kind: "blank", at: AT });
    expect(statedNumber(text("Belum Diisi"), AT)).toEqual({ kind: "blank", at: AT });
    expect(statedNumber(text("baik sekali"), AT)).toEqual({ kind: "text", raw: "baik sekali", at: AT });
    expect(statedNumber(cell({ kind: "error", error: "#DIV/0!" }, "1/0"), AT).kind).toBe("broken");
  });
});
