/** Letters beside the answers under a lesser title: the answers count, and what differs from them is told by its cell. */
import { describe, expect, it } from "vitest";
import {
  column,
  EVALUATOR,
  letters,
  NUMBER,
  readSheet,
  SELF,
  TITLE,
  table,
  WEIGHT,
} from "../layout/table.ts";

const JAWABAN = letters("Jawaban", SELF);
const besides = async (...columns: Parameters<typeof table>[0]["columns"]) => {
  const { lettersBeside = [] } = await readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, ...columns] }));
  return lettersBeside.map(({ code, letter, title, answer }) => `${code} ${title} ${letter}, not ${answer}`);
};

describe("letters beside the answers", () => {
  it.each(["Predikat", "Huruf", "Predikat (Huruf)"])("under %s are told where they differ", async (title) => {
    const other = letters(title, { ...SELF, "2.b": "D", "4.c": "E" });
    expect(await besides(JAWABAN, other)).toEqual([
      `2.b ${title} D, not ${SELF["2.b"]}`,
      `4.c ${title} E, not ${SELF["4.c"]}`,
    ]);
    expect(await besides(other, JAWABAN)).toHaveLength(2);
  });

  it.each<[string, Parameters<typeof table>[0]["columns"]]>([
    ["that repeat them", [JAWABAN, letters("Predikat", SELF)]],
    ["that are only there for some", [JAWABAN, letters("Huruf", { "2.b": SELF["2.b"] ?? "" })]],
    ["of last year", [JAWABAN, letters("Predikat 2023", EVALUATOR)]],
    ["that are aimed at", [JAWABAN, letters("Target Predikat", EVALUATOR)]],
    ["of quality assurance", [JAWABAN, letters(["Penjaminan Kualitas", "Huruf"], EVALUATOR)]],
    [
      "that are words",
      [JAWABAN, column("Predikat", ({ kind }) => (kind === "subcomponent" ? "Sangat Baik" : null))],
    ],
  ])("%s are silent", async (_, columns) => {
    expect(await besides(...columns)).toEqual([]);
  });

  it("of two assessors may repeat either of them", async () => {
    const both = [letters("Jawaban Mandiri", SELF), letters("Jawaban Evaluator", EVALUATOR)];
    expect(await besides(...both, letters("Predikat", EVALUATOR))).toEqual([]);
    expect(await besides(...both, letters("Predikat", { ...EVALUATOR, "3.a": "AA" }))).toHaveLength(1);
  });
});
