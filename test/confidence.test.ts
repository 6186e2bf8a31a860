import { describe, expect, it } from "vitest";
import { confidenceOf, isDoubtful, type Sign, type SignName, weakestSigns } from "../src/confidence.ts";

const sign = (name: SignName, found: number, of: number): Sign => ({ name, found, of });

describe("a confidence", () => {
  it.each<[string, readonly Sign[], number]>([
    ["everything as it should be", [sign("subcomponents", 12, 12), sign("criteria", 80, 80)], 1],
    ["nothing to count", [sign("criteria", 0, 0)], 1],
    ["one sub-component of twelve missing", [sign("subcomponents", 11, 12)], 0.91],
    ["one row of a thousand in doubt is not 1", [sign("rows", 999, 1000)], 0.99],
    [
      "the weakest sign decides",
      [sign("subcomponents", 6, 12), sign("rows", 9, 12), sign("criteria", 80, 80)],
      0.5,
    ],
    ["a sign that only supports takes half", [sign("answer-title", 0, 1)], 0.5],
    ["and less where it is there in part", [sign("criteria", 40, 80)], 0.75],
  ])("%s", (_, signs, value) => {
    expect(confidenceOf(signs).value).toBe(value);
  });

  it("keeps the signs that were counted", () => {
    const counted = sign("rows", 3, 4);
    expect(confidenceOf([counted, sign("criteria", 0, 0)]).signs).toEqual([counted]);
  });

  it("is in doubt below one half", () => {
    expect([5, 6].map((found) => isDoubtful(confidenceOf([sign("subcomponents", found, 12)])))).toEqual([
      true,
      false,
    ]);
  });

  it("names the signs that made it, all of the weakest ones", () => {
    const weak = [sign("rows", 1, 2), sign("answer-title", 0, 1)];
    expect(weakestSigns(confidenceOf([sign("subcomponents", 12, 12), ...weak]))).toEqual(weak);
    expect(weakestSigns(confidenceOf([sign("subcomponents", 12, 12)]))).toEqual([]);
  });
});
