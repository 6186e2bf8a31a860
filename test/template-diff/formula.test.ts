/** Formulas taken apart, and told apart by what they do, not by where they stand. */
import { describe, expect, test } from "vitest";
import type { TemplateSheet } from "../../src/template.ts";
import { axisOf } from "../../src/template-diff/axis.ts";
import { compareFormulas, type FormulaRelation } from "../../src/template-diff/compare-formulas.ts";
import { relativeForm, tokensOf } from "../../src/template-diff/formula.ts";
import type { SheetMap } from "../../src/template-diff/sheet-maps.ts";

describe("references are told from text", () => {
  const CASES: readonly (readonly [formula: string, references: readonly string[]])[] = [
    ["A1+b2", ["A1", "B2"]],
    ["SUM(E8:E13)", ["E8:E13"]],
    ["$C$8*D8", ["$C$8", "D8"]],
    ["'Data OPD'!B5&\"A1\"", ["Data OPD!B5"]],
    ["'Bu''at'!B5", ["Bu'at!B5"]],
    ["LOG10(A1)", ["A1"]],
    ['IF(A1="say ""B2""",C3,D4)', ["A1", "C3", "D4"]],
    ["COUNTA(A:A)+SUM($5:6)", ["A:A", "$5:6"]],
    ["Nilai_A1+XFE1+A1048577", []],
    ["Total.B2", []],
  ];

  test.each(CASES)("%s", (formula, references) => {
    const found = tokensOf(formula).flatMap((token) => {
      if (token.kind === "text") return [];
      const [from, to] = [token.from, token.to].map(({ row, column, rowFixed, columnFixed }) =>
        [
          columnFixed ? "$" : "",
          column === null ? "" : String.fromCharCode(64 + column),
          rowFixed ? "$" : "",
          row ?? "",
        ].join(""),
      );
      const sheet = token.sheet === null ? "" : `${token.sheet}!`;
      return [
        sheet +
          (from === to && token.from.row !== null && token.from.column !== null ? from : `${from}:${to}`),
      ];
    });
    expect(found).toEqual(references);
  });
});

test("formulas that do the same in their rows are one", () => {
  const at = (row: number) => relativeForm(`C${row}*D${row}/$B$2`, { row, column: 5 });
  expect(at(8)).toBe(at(20));
  expect(relativeForm("C9*D8/$B$2", { row: 8, column: 5 })).not.toBe(at(8));
});

describe("a row was put in before row 10, and row 20 taken out", () => {
  const sheet = (name: string): TemplateSheet => ({
    name,
    state: "visible",
    protection: null,
    hiddenRows: [],
    hiddenColumns: [],
    merges: [],
    cells: new Map(),
  });
  const map: SheetMap = {
    old: sheet("LKE"),
    new: sheet("LKE baru"),
    rows: axisOf({
      pairs: [...Array(30).keys()].flatMap((index) => {
        const row = index + 1;
        if (row === 20) return [];
        return [[row, row + (row >= 10 ? 1 : 0) - (row > 20 ? 1 : 0)] as const];
      }),
      removed: [20],
      added: [10],
    }),
    columns: axisOf({ pairs: [], removed: [], added: [] }),
    lines: { removed: [], added: [] },
  };
  const maps = new Map([["lke", map]]);

  const CASES: readonly (readonly [old: string, now: string, relation: FormulaRelation, why: string])[] = [
    ["E9", "E9", "same", "above the new row"],
    ["E12", "E13", "same", "the row went down with its formula"],
    ["E12", "E12", "different", "it now looks at the row before"],
    ["LKE!E12", "'LKE baru'!E13", "same", "the sheet has another name"],
    ["LKE!E12", "LKE!E13", "different", "no sheet of the old name is left"],
    ["SUM(E8:E15)", "SUM(E8:E16)", "same", "the range grew by the row put into it"],
    ["SUM(E8:E15)", "SUM(E8:E15)", "different", "the range lost its last row"],
    ["SUM(E8:E9)", "SUM(E8:E10)", "same", "the range takes in the row put below it"],
    ["SUM(E18:E22)", "SUM(E19:E22)", "same", "the range shrank by the row taken out"],
    ["SUM(E18:E20)", "SUM(E19:E20)", "same", "its last row was taken out"],
    ["E20", "E20", "different", "its row was taken out"],
    ["SUM(E8:E9)", "E8", "different", "no range any more"],
    ["sum( E8 )", "SUM(E8)", "same", "spaces and capitals do nothing"],
    ['IF(E8="ya",1)', 'IF(E8="YA",1)', "different", "in a text, capitals are part of it"],
    ["$E$8", "E8", "marks", "the same cell, held otherwise"],
    ["SUM(A:A)", "SUM(A:A)", "same", "whole columns"],
    ["SUM(A:A)", "SUM(B:B)", "different", "another column"],
  ];

  test.each(CASES)("%s → %s: %s, %s", (old, now, relation) => {
    const found = compareFormulas({ formula: old, sheet: "LKE" }, { formula: now, sheet: "LKE baru" }, maps);
    expect(found).toBe(relation);
  });
});
