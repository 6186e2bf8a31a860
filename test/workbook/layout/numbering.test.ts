import { describe, expect, it } from "vitest";
import { stageOf } from "../../../src/workbook/layout/headings.ts";
import { numberingOf } from "../../../src/workbook/layout/numbering.ts";

describe("how a row is numbered", () => {
  it.each([
    [["1", "12", " 3 "], "9"],
    [["1.", "20."], "9."],
    [["A.1", "D.4"], "A.9"],
    [["I", "II", "IV"], "I"],
    [["I.a", "III.c"], "I.a"],
    [["a.", "c."], "a."],
    [["A", "E"], "A"],
    [["1.a", "4.c"], "9.a"],
    [["Kriteria", "SK Bupati", "a very long text in a number column"], ""],
  ])("%j: %j", (codes, numbering) => {
    expect(codes.map(numberingOf)).toEqual(codes.map(() => numbering));
  });
});

describe("the stage that a title names", () => {
  it.each([
    ["huruf awal", "first", "huruf"],
    ["predikat sementara", "first", "predikat"],
    ["nilai akhir evaluator", "last", "nilai evaluator"],
    ["huruf final", "last", "huruf"],
  ])("%s: %s of %s", (words, stage, of) => {
    expect(stageOf(words)).toEqual({ stage, of });
  });

  it.each(["huruf", "awal akhir", "nilai rata rata"])("%s: none", (words) => {
    expect(stageOf(words)).toBeNull();
  });
});
