/** One-sheet exports: Ya/Tidak with 100 or 0, a first and a last letter. */
import { describe, expect, it } from "vitest";
import {
  EXPORT_COLUMNS,
  type ExportSpec,
  oneSheetExport,
} from "../../../fixtures/papers/one-sheet-export.ts";
import { MOST, NO_LETTERS, outcomeOf } from "./outcome.ts";

const LAST = ["AA", "A", "BB", "B", "CC", "C", "D", "E", "A", "BB", "B", "CC"];
const CODES = ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"];
const last = (code: string) => LAST[CODES.indexOf(code)];
const base: Omit<ExportSpec, "titles"> = { ticks: MOST, first: () => "C", last };

/** 6 + 8.1 + 12 + 4.2 + 5.4 + 7.5 + 0.9 + 0 + 6.75 + 4 + 5.25 + 7.5 */
const TOTAL = 67.6;

describe("titles that say which letter is the last", () => {
  it.each<[string, ExportSpec["titles"], Partial<ExportSpec>]>([
    ["Huruf Awal, Huruf Akhir", ["Huruf Awal", "Huruf Akhir", "Nilai Awal", "Nilai Akhir"], {}],
    ["without codes", ["Predikat Sementara", "Predikat Akhir", null, null], { codes: false }],
    [
      "final",
      ["Huruf Sementara", "Huruf Final", "Nilai Sementara", "Nilai Final"],
      { tickTitle: "Ya/Tidak" },
    ],
    ["answers", ["Jawaban Awal", "Jawaban Akhir", "Nilai Sementara", "Nilai Akhir"], {}],
    ["in capitals", ["HURUF (DRAFT)", "HURUF (FINAL)", null, null], {}],
  ])("%s", async (_, titles, more) => {
    expect(await outcomeOf(oneSheetExport({ ...base, ...more, titles }))).toEqual({
      layout: "one-sheet-export",
      assessor: "single",
      letters: LAST.join(" "),
      total: TOTAL,
      findings: ["SKP151 F4"],
    });
  });

  it("on a protected sheet too", async () => {
    const paper = oneSheetExport({ ...base, titles: ["Huruf Awal", "Huruf Akhir", null, null] });
    const after = '<sheetProtection password="CC1A" sheet="1" objects="1" scenarios="1"/>';
    const outcome = await outcomeOf({ ...paper, sheet: { ...paper.sheet, merges: [], after } });
    expect(outcome).toMatchObject({ letters: LAST.join(" "), total: TOTAL });
  });

  it("compare the last score with the last letter, whatever 100 and 0 stand beside", async () => {
    const spec = { ...base, titles: ["Huruf Awal", "Huruf Akhir", "Nilai Awal", "Nilai Akhir"] } as const;
    const paper = oneSheetExport(spec);
    const cell = paper.at("2.b", 9);
    const changed = { ...paper, sheet: { ...paper.sheet, cells: { ...paper.sheet.cells, [cell]: 9 } } };
    expect((await outcomeOf(changed)).findings).toEqual([`SKP060 ${cell}`, "SKP151 F4"]);
  });

  it("leave open what is open in the last column", async () => {
    const paper = oneSheetExport({
      ...base,
      ticks: () => null,
      last: (code) => (code === "3.a" ? "-" : last(code)),
      titles: ["Huruf Awal", "Huruf Akhir", null, null],
    });
    expect(await outcomeOf(paper)).toMatchObject({
      letters: LAST.map((letter, index) => (index === 6 ? "-" : letter)).join(" "),
      total: null,
      findings: [`SKP040 ${paper.at("3.a", EXPORT_COLUMNS.last)}`, "SKP151 F4"],
    });
  });
});

describe("a gap in the last column is not filled from criteria", () => {
  const titles = ["Huruf Awal", "Huruf Akhir", null, null] as const;
  const gap = (code: string) => (code === "3.a" ? "-" : last(code));

  it.each<[string, Partial<ExportSpec>]>([
    ["while the first column has a letter there", { last: gap }],
    ["while the first column has letters and the last one none", { last: () => null }],
    [
      "while the first column says there what means nothing",
      { first: (code) => (code === "3.a" ? "F" : last(code)), last: gap },
    ],
  ])("%s", async (_, spec) => {
    expect(await outcomeOf(oneSheetExport({ ...base, titles, ...spec }))).toMatchObject({
      letters: NO_LETTERS,
      total: null,
      findings: [expect.stringContaining("SKP024")],
    });
  });
});

it.each(["Huruf Akhir", "Predikat Akhir"])(
  "%s with other letters than Jawaban is its rival",
  async (title) => {
    const titles = ["Jawaban", title, null, null] as const;
    expect(await outcomeOf(oneSheetExport({ ...base, tickTitle: "Ya/Tidak", titles }))).toMatchObject({
      letters: NO_LETTERS,
      total: null,
      findings: ["SKP024 F4"],
    });
  },
);

describe("first letters beside a column that repeats them under a name that does not say", () => {
  const titles = ["Huruf Awal", "Pak Budi", null, null] as const;
  const beside = (second: ExportSpec["last"]) =>
    outcomeOf(oneSheetExport({ ...base, ticks: () => null, titles, first: last, last: second }));

  it("are its rivals where it leaves one open", async () => {
    const computed = (cached: string | undefined) => ({ formula: "Isian!A1", cached: cached ?? "" });
    for (const write of [last, (code: string) => computed(last(code))])
      expect(await beside((code) => (code === "1.a" ? null : write(code)))).toMatchObject({
        letters: NO_LETTERS,
        total: null,
        findings: ["SKP024 F4"],
      });
  });

  it("are its rivals where it has no title at all and other letters, typed or computed", async () => {
    const other = (code: string) => (code === "4.c" ? "AA" : last(code));
    for (const write of [other, (code: string) => ({ formula: "Isian!A1", cached: other(code) ?? "" })])
      expect(
        await outcomeOf(
          oneSheetExport({ ...base, titles: ["Huruf Awal", "", null, null], first: last, last: write }),
        ),
      ).toMatchObject({ letters: NO_LETTERS, total: null });
  });

  it("are the letters of both where it leaves none open", async () => {
    expect(await beside(last)).toMatchObject({ letters: LAST.join(" "), total: TOTAL });
  });
});

describe("titles that do not say it", () => {
  it.each<[string, ExportSpec["titles"]]>([
    ["numbers", ["Huruf 1", "Huruf 2", null, null]],
    ["the same twice", ["Huruf", "Huruf", null, null]],
    ["only one of them", ["Huruf", "Huruf Akhir", null, null]],
    ["two last ones", ["Huruf Akhir", "Huruf Final", null, null]],
    ["a last one beside Final", ["Final", "Huruf Akhir", null, null]],
    ["a last one beside an evaluator's", ["Ketua Tim", "Huruf Akhir", null, null]],
  ])("%s: nothing is read and both are named", async (_, titles) => {
    expect(await outcomeOf(oneSheetExport({ ...base, titles }))).toMatchObject({
      assessor: null,
      letters: NO_LETTERS,
      total: null,
      findings: ["SKP024 F4"],
    });
  });
});
