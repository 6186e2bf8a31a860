import { describe, expect, it } from "vitest";
import { subcomponentCode } from "../../src/workbook/codes.ts";

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
  ])("%j is %s", (text, code) => {
    expect(subcomponentCode(text)).toBe(code);
  });

  it.each(["", "1", "I", "II", "IV", "IX.", "a", "1.1", "1.ab", "1.a.1", "100.a", "Kriteria:", "a.1"])("%j is none", (text) => {
    expect(subcomponentCode(text)).toBeNull();
  });
});
