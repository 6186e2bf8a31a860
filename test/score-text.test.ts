import { expect, test } from "vitest";
import { scoreOf } from "../src/score-text.ts";

test.each([
  ["70", 70],
  ["70,5", 70.5],
  ["70.25", 70.25],
  [" 80 ", 80],
  ["0", 0],
  ["100", 100],
  ["100,00", 100],
  ["100,01", null],
  ["101", null],
  ["70,255", null],
  ["1.000", null],
  ["-1", null],
  ["70%", null],
  ["7e1", null],
  [",5", null],
  ["BB", null],
  ["", null],
])("%j is %j", (text, score) => {
  expect(scoreOf(text)).toBe(score);
});
