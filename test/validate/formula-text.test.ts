import { expect, test } from "vitest";
import { typedFormula } from "../../src/validate/formula-text.ts";

test.each([
  ["=SUM(E8,E15)", "=SUM(E8;E15)"],
  ["=ROUND(C8*0.5,2)", "=ROUND(C8*0,5;2)"],
  ['=IF(D8="a, b.5",1,.5)', '=IF(D8="a, b.5";1;,5)'],
  ["='Lembar 1.5, a'!E8", "='Lembar 1.5, a'!E8"],
  ["=COUNTIF(D8,{1,2})", "=COUNTIF(D8;{1,2})"],
])("%s is typed %s into an Indonesian spreadsheet", (formula, typed) => {
  expect(typedFormula(formula, "id")).toBe(typed);
  expect(typedFormula(formula, "en")).toBe(formula);
});
