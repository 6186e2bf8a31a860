import { expect, test } from "vitest";
import { concisePieces } from "../../src/report/concise.ts";
import { DOCUMENTS } from "./documents.ts";
import { FOUND } from "./found.ts";

test.each([
  ["a cell", {}, "lke/dinas.xlsx:LKE Unit!D72: error SKP040 3.b belum dijawab."],
  ["a sheet", { cell: null }, "lke/dinas.xlsx:LKE Unit: error SKP040 3.b belum dijawab."],
  ["a file", { sheet: null, cell: null }, "lke/dinas.xlsx: error SKP040 3.b belum dijawab."],
  [
    "several lines",
    { severity: "info", message: "satu\r\ndua\u001b[31m" },
    "lke/dinas.xlsx:LKE Unit!D72: info SKP040 satu dua␛[31m",
  ],
] as const)("a finding about %s", (_, change, line) => {
  const files = [{ file: "lke/dinas.xlsx", sha256: null, diagnostics: [{ ...FOUND, ...change }] }];
  expect([...concisePieces(files)].join("")).toBe(`${line}\n`);
});

test("a workbook without findings has no line", () => {
  expect([...concisePieces([{ file: "a.xlsx", sha256: null, diagnostics: [] }])]).toEqual([]);
});

test("there are as many lines as findings, whatever stands in a workbook", () => {
  const text = [...concisePieces(DOCUMENTS.several.evaluations)].join("");
  const count = DOCUMENTS.several.evaluations.flatMap(({ diagnostics }) => diagnostics).length;
  const lines = text.trimEnd().split("\n");
  expect(lines).toHaveLength(count);
  expect(lines.filter((line) => !/: (error|warning|info) SKP\d{3} ./.test(line))).toEqual([]);
  expect(text).not.toMatch(/[^\P{C}\n]/u);
});
