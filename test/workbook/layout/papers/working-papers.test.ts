/** Criteria-level working papers (KKE), as offices make them. */
import { describe, expect, it } from "vitest";
import { type Block, type WorkingPaperSpec, workingPaper } from "../../../fixtures/papers/working-paper.ts";
import { ALL, HALF, MOST, MOST_LETTERS, MOST_TOTAL, NO_LETTERS, type Outcome, outcomeOf } from "./outcome.ts";

const ONE: readonly Block[] = [{ parent: null, ticks: MOST }];
const GOOD = { layout: "working-paper", assessor: "single", letters: MOST_LETTERS, total: MOST_TOTAL };

describe("a paper whose criteria are answered", () => {
  it.each<[string, WorkingPaperSpec, Partial<Outcome>]>([
    ["A, A.1, 1 and dimensions for titles", { blocks: ONE }, { findings: [] }],
    [
      "I, a. and 1. with the component's name behind the dimension, weights as fractions",
      { blocks: ONE, numbering: "roman", titles: "dimension-and-component", weights: "fractions" },
      { findings: [] },
    ],
    [
      "no numbers at all, official titles, weights as percentages",
      { blocks: ONE, numbering: "none", titles: "official", weights: "percentages" },
      { findings: [] },
    ],
    ["no numbers and no weights", { blocks: ONE, numbering: "none", weights: "none" }, { findings: [] }],
    [
      "an instruction below the header, documents under each criterion, a count below each block",
      { blocks: ONE, evidence: ["SK tim SAKIP", "- Renstra"], instruction: true, counters: true },
      { findings: ["SKP152 B6"] },
    ],
    ["a thousand styled rows below", { blocks: ONE, ghosts: true }, { findings: [] }],
    [
      "criteria that repeat their number in the text, with trailing dots",
      { blocks: ONE, text: (text, number) => `${number}. ${text}..` },
      { findings: [] },
    ],
    ["answers under Y/T", { blocks: ONE, answerTitle: "Y/T" }, { findings: [] }],
  ])("%s", async (_, spec, expected) => {
    expect(await outcomeOf(workingPaper(spec))).toEqual({ ...GOOD, ...expected });
  });

  it("points to the cells the answers stand in", async () => {
    const paper = workingPaper({
      blocks: [{ parent: null, ticks: (code, number) => (code === "2.b" && number === 3 ? "Y/T" : "Ya") }],
      evidence: ["SK tim"],
    });
    expect(await outcomeOf(paper)).toMatchObject({
      letters: "BB BB BB BB - BB BB BB BB BB BB BB",
      total: null,
      findings: [`SKP040 ${paper.at("2.b", 4)}`, "SKP152 B5"],
    });
  });
});

describe("a sub-component that the rubric does not have", () => {
  it.each(["1.a", "2.c", "4.c"])("below %s is an error and takes nothing from it", async (after) => {
    const paper = workingPaper({ blocks: ONE, extra: { after, title: "Inovasi" } });
    expect(await outcomeOf(paper)).toEqual({ ...GOOD, findings: [`SKP032 ${paper.at("extra", 1)}`] });
  });
});

describe("documents under a criterion", () => {
  it("never stand in for a criterion that is missing", async () => {
    const text = "Terdapat dokumen perencanaan kinerja jangka menengah dinas.";
    const paper = workingPaper({
      blocks: [{ parent: null, ticks: ALL }],
      evidence: [text],
      text: (own, number) => (own.includes("kinerja jangka menengah.") ? `Inovasi lain ${number}` : own),
    });
    expect(await outcomeOf(paper)).toMatchObject({
      letters: "- BB BB BB BB BB BB BB BB BB BB BB",
      total: null,
    });
  });
});

describe("several blocks under identical titles", () => {
  const [self, quality, final]: Block[] = [
    { parent: "Penilaian Mandiri", ticks: ALL },
    { parent: "Penjaminan Kualitas", ticks: HALF },
    { parent: "Penilaian Final", ticks: MOST },
  ];
  const BLANK = () => "Y/T";
  it.each<[string, readonly (Block | undefined)[], Partial<Outcome>]>([
    ["final is official", [self, quality, final], { assessor: "evaluator", letters: MOST_LETTERS }],
    [
      "a final block that is open is not filled from quality assurance",
      [self, quality, { parent: "Penilaian Final", ticks: BLANK }],
      { assessor: "self", letters: Array(12).fill("BB").join(" ") },
    ],
    ["quality assurance is nobody's answer", [self, quality], { assessor: "self" }],
    [
      "an evaluator's block in place of the final one",
      [self, quality, { parent: "Evaluator", ticks: MOST }],
      { assessor: "evaluator", letters: MOST_LETTERS },
    ],
    [
      "the final one comes before the evaluator's, whatever is written in it",
      [self, { parent: "Evaluator", ticks: ALL }, { parent: "Penilaian Final", ticks: () => "cukup" }],
      { assessor: "evaluator", letters: NO_LETTERS, total: null },
    ],
  ])("%s", async (_, blocks, expected) => {
    const spec = { blocks: blocks.flatMap((block) => block ?? []) };
    expect(await outcomeOf(workingPaper(spec))).toMatchObject(expected);
  });

  it("partly filled leaves the result open, not filled from the self-assessment", async () => {
    const partly = (code: string, number: number) => (code === "3.c" ? null : MOST(code, number));
    const paper = workingPaper({
      blocks: [self, quality, { parent: "Penilaian Final", ticks: partly }].flatMap((block) => block ?? []),
    });
    expect(await outcomeOf(paper)).toEqual({
      layout: "working-paper",
      assessor: "evaluator",
      letters: "B B CC BB B B B B - BB B B",
      total: null,
      findings: [`SKP040 ${paper.at("3.c", 10)}`],
    });
  });
});

describe("answers that the official rubric does not have on criteria", () => {
  it.each([
    ["A/B/C/D", ["A", "B", "C", "D"]],
    ["AA…E", ["AA", "BB", "CC", "E"]],
    ["figures", [1, 0.66, 0.33, 0.5]],
  ])("%s are no letter of a sub-component", async (_, given) => {
    const paper = workingPaper({
      blocks: [{ parent: null, ticks: (__, number) => given[number % given.length] }],
    });
    const { letters, total, findings } = await outcomeOf(paper);
    expect({ letters, total }).toEqual({ letters: NO_LETTERS, total: null });
    expect(findings).toContain(`SKP170 ${paper.at("1.a", 4)} ×12`);
  });

  it("but a mark that prints the choices is no answer at all", async () => {
    const paper = workingPaper({ blocks: [{ parent: null, ticks: () => "A/B/C/D" }] });
    expect(await outcomeOf(paper)).toMatchObject({ letters: NO_LETTERS, total: null });
  });
});
