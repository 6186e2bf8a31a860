import { describe, expect, it } from "vitest";
import { bareLetter, splitCode, subcomponentCode } from "../../../src/workbook/layout/codes.ts";

describe("a sub-component's code", () => {
  it.each([
    ["1.a", "1.a"],
    ["1a", "1.a"],
    ["1.A", "1.a"],
    [" 1 . a. ", "1.a"],
    ["1.a)", "1.a"],
    ["1-a", "1.a"],
    ["01.a", "1.a"],
    ["I.a", "1.a"],
    ["III.c", "3.c"],
    ["iv b", "4.b"],
    ["IA", "1.a"],
    ["IC", "1.c"],
    ["２．ｂ", "2.b"],
    ["12.c", "12.c"],
    ["(1.a)", "1.a"],
    ["1,a", "1.a"],
    ["1–a", "1.a"],
    ["1/a", "1.a"],
    ["1_a:", "1.a"],
  ])("%j is %s", (text, code) => {
    expect(subcomponentCode(text)).toBe(code);
  });

  it.each([
    "",
    "1",
    "I",
    "II",
    "IV",
    "IX.",
    "a",
    "1.1",
    "1.ab",
    "1.a.1",
    "100.a",
    "Kriteria:",
    "a.1",
    "XI",
    "XII.",
    "1.a sampai 1.c",
    "satu a",
  ])("%j is none", (text) => {
    expect(subcomponentCode(text)).toBeNull();
  });
});

describe("a code before a title in one cell", () => {
  it.each([
    ["1.a Dokumen", "1.a", "Dokumen"],
    ["1a. Dokumen", "1.a", "Dokumen"],
    ["IV.C) Implementasi", "4.c", "Implementasi"],
    ["ii.b Pengukuran", "2.b", "Pengukuran"],
    ["(3.a)\nTerdapat laporan", "3.a", "Terdapat laporan"],
  ])("%j is %s and %j", (text, code, title) => {
    expect(splitCode(text)).toEqual({ code, title });
  });

  it.each([
    "Dokumen",
    "1.a",
    "1. Terdapat pedoman",
    "1 Aktivitas",
    "IKU telah ada",
    "i a m",
    "2 (dua) dokumen",
    "",
  ])("%j has none", (text) => {
    expect(splitCode(text)).toBeNull();
  });
});

it.each([
  ["a", "a"],
  ["B.", "b"],
  ["(c)", "c"],
  ["ab", null],
  ["1", null],
  ["", null],
])("the letter that %j is alone: %j", (text, letter) => {
  expect(bareLetter(text)).toBe(letter);
});
