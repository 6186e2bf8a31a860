import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { published } from "../../src/exact.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { type AssessorChoice, score } from "../../src/score/score.ts";
import { assessmentOf, lettersOf, type RowSpec } from "./answers.ts";

const { rubric } = loadEdition("permenpanrb-88-2021-unit");
const SUBCOMPONENTS = rubric.components.flatMap(({ subcomponents }) => subcomponents);
const LETTERS = ["AA", "A", "BB", "B", "CC", "C", "D", "E"];

function scoreLetters(letters: string, flagFrom = "C") {
  return score(assessmentOf(lettersOf(rubric, letters.split(" "))), rubric, { assessor: "auto", flagFrom })
    .official;
}

function scoreRows(rows: readonly RowSpec[], assessor: AssessorChoice = "auto") {
  const assessors = rows.some(({ letters }) => letters.self !== undefined)
    ? (["self", "evaluator"] as const)
    : (["single"] as const);
  return score(assessmentOf(rows, assessors), rubric, { assessor, flagFrom: "C" });
}

describe("totals and predicates (weights 6 9 15 · 6 9 15 · 3 4.5 7.5 · 5 7.5 12.5)", () => {
  it.each([
    ["everything AA", "AA AA AA AA AA AA AA AA AA AA AA AA", "100", "AA", false],
    ["everything A: 90 belongs to A", "A A A A A A A A A A A A", "90", "A", false],
    ["everything BB: 80 belongs to BB", "BB BB BB BB BB BB BB BB BB BB BB BB", "80", "BB", false],
    ["everything B: 70 belongs to B", "B B B B B B B B B B B B", "70", "B", false],
    ["everything CC: 60 belongs to CC", "CC CC CC CC CC CC CC CC CC CC CC CC", "60", "CC", false],
    ["everything C: 50 belongs to C", "C C C C C C C C C C C C", "50", "C", true],
    ["everything D: 30 belongs to D", "D D D D D D D D D D D D", "30", "D", true],
    ["everything E: exactly 0", "E E E E E E E E E E E E", "0", "E", true],
    ["one step above 90", "A A A A A A AA A A A A A", "90.3", "AA", false],
    ["one step above 80", "BB BB BB BB BB BB A BB BB BB BB BB", "80.3", "A", false],
    ["one step above 50", "C C C C C C CC C C C C C", "50.3", "CC", false],
    ["one step above 0", "E E E E E E D E E E E E", "0.9", "D", true],
    ["the form of a middling office", "A BB BB BB B B A BB B BB B B", "75.75", "BB", false],
  ])("%s", (_, letters, total, predicate, flagged) => {
    const result = scoreLetters(letters);
    expect(result.total?.toString()).toBe(total);
    expect(result.predicate?.letter).toBe(predicate);
    expect(result.flagged).toBe(flagged);
    expect(result.answered).toBe(12);
  });

  it("any combination of letters scores as integer arithmetic says", () => {
    // Weights in tenths of a point and values in points make thousandths: integers all the way.
    const tenths = [60n, 90n, 150n, 60n, 90n, 150n, 30n, 45n, 75n, 50n, 75n, 125n];
    const values: Readonly<Record<string, bigint>> = {
      AA: 100n,
      A: 90n,
      BB: 80n,
      B: 70n,
      CC: 60n,
      C: 50n,
      D: 30n,
      E: 0n,
    };
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...LETTERS), { minLength: 12, maxLength: 12 }), (letters) => {
        const expected = letters.reduce(
          (total, letter, index) => total + (tenths[index] ?? 0n) * (values[letter] ?? 0n),
          0n,
        );
        const { total } = scoreLetters(letters.join(" "));
        expect(total?.mul(1000).toString()).toBe(expected.toString());
        expect(published(total ?? fail())).toBe(Number(expected) / 1000);
      }),
      { numRuns: 500 },
    );
  });

  it("a flag letter of one's own counts by rank, not by spelling", () => {
    const letters = "CC CC CC CC CC CC CC CC CC CC CC CC";
    expect(scoreLetters(letters, "CC").flagged).toBe(true);
    expect(scoreLetters(letters, "C").flagged).toBe(false);
    expect(scoreLetters(letters, "B").flagged).toBe(true);
    expect(scoreLetters(letters, "E").flagged).toBe(false);
  });
});

describe("an incomplete workbook", () => {
  it("has a range and no predicate", () => {
    const result = scoreLetters("BB B CC B B CC BB - B B B CC");
    expect(result).toMatchObject({ answered: 11, of: 12, total: null, predicate: null, flagged: null });
    expect(result.range.min.toString()).toBe("63.5");
    expect(result.range.max.toString()).toBe("68");
    expect(result.components.map((component) => component.score?.toString() ?? null)).toEqual([
      "20.1",
      "19.5",
      null,
      "16.25",
    ]);
  });

  it("with nothing answered may still be anything from 0 to 100, and is not E", () => {
    const result = scoreLetters("- - - - - - - - - - - -");
    expect(result).toMatchObject({ answered: 0, predicate: null });
    expect([result.range.min, result.range.max].map(String)).toEqual(["0", "100"]);
  });

  it("counts an answer outside the scale as unanswered, even when all criteria are ticked", () => {
    const rows = lettersOf(rubric, LETTERS.concat("B", "B", "B")).map((row) =>
      row.code === "1.a" ? { ...row, letters: { single: "?" }, criteria: { single: "YYYYYY" } } : row,
    );
    const { official } = scoreRows([...rows, { code: "4.c", letters: { single: "B" } }]);
    expect(official.components[0]?.subcomponents[0]).toMatchObject({ letter: null, score: null, from: null });
    expect(official.total).toBeNull();
  });
});

describe("a letter derived from criteria (share fulfilled; at most BB)", () => {
  // 1.b has 11 criteria, 2.a has 3, 4.c has 5, 1.c has 8.
  it.each([
    ["1.b", "YYYYYYYYYYY", "BB"],
    ["1.b", "YYYYYYYYYYT", "B"],
    ["1.b", "YYYYYYYYYTT", "B"],
    ["1.b", "YYYYYYYYTTT", "CC"],
    ["1.c", "YYYYYYTT", "CC"],
    ["1.c", "YYYYYYYT", "B"],
    ["1.c", "YYYYTTTT", "C"],
    ["1.c", "YYYYYTTT", "CC"],
    ["1.c", "YYTTTTTT", "D"],
    ["1.c", "YYYTTTTT", "C"],
    ["1.c", "YTTTTTTT", "D"],
    ["1.c", "TTTTTTTT", "E"],
    ["2.a", "YTT", "C"],
    ["2.a", "YYT", "CC"],
    ["4.c", "YTTTT", "D"],
  ])("%s answered %s is %s", (code, ticks, letter) => {
    const { official } = scoreRows([{ code, letters: {}, criteria: { single: ticks } }]);
    const scored = official.components
      .flatMap(({ subcomponents }) => subcomponents)
      .find((part) => part.rubric.code === code);
    expect(scored).toMatchObject({
      letter,
      from: "criteria",
      fulfilled: [...ticks].filter((tick) => tick === "Y").length,
    });
  });

  it.each([
    ["one criterion unanswered", "YY-"],
    ["one criterion unreadable", "YY?"],
    ["one criterion missing", "YY"],
  ])("is not given with %s", (_, ticks) => {
    const { official } = scoreRows([{ code: "2.a", letters: {}, criteria: { single: ticks } }]);
    expect(official.answered).toBe(0);
  });

  it("never replaces a letter that was given", () => {
    const { official } = scoreRows([{ code: "2.a", letters: { single: "AA" }, criteria: { single: "TTT" } }]);
    expect(official.components[1]?.subcomponents[0]).toMatchObject({
      letter: "AA",
      from: "letter",
      fulfilled: 0,
    });
  });
});

describe("whose score", () => {
  const both = (self: string, evaluator: string): RowSpec[] =>
    SUBCOMPONENTS.map(({ code }) => ({
      code,
      letters: { self, evaluator: code === "1.a" ? evaluator : "-" },
    }));

  it("is the self-assessment while the evaluator wrote nothing", () => {
    expect(scoreRows(both("A", "-"))).toMatchObject({ assessor: "self", evaluatorChosen: false });
  });

  it("is the evaluator's from the first answer on, and what is left open is never filled from the OPD's own", () => {
    const scorecard = scoreRows(both("A", "B"));
    expect(scorecard).toMatchObject({ assessor: "evaluator", evaluatorChosen: true });
    expect(scorecard.official).toMatchObject({ answered: 1, total: null, predicate: null });
    expect(scorecard.byAssessor.self?.total?.toString()).toBe("90");
  });

  it("is the evaluator's although all they wrote cannot be used", () => {
    expect(scoreRows(both("A", "?"))).toMatchObject({ assessor: "evaluator", official: { answered: 0 } });
  });

  it("is the evaluator's when only a criterion was ticked", () => {
    const rows = both("A", "-").map((row) =>
      row.code === "2.a" ? { ...row, criteria: { evaluator: "Y--" } } : row,
    );
    expect(scoreRows(rows).assessor).toBe("evaluator");
  });

  it("is whose was asked for", () => {
    expect(scoreRows(both("A", "B"), "self").official.total?.toString()).toBe("90");
    expect(scoreRows(both("A", "-"), "evaluator")).toMatchObject({
      assessor: "evaluator",
      evaluatorChosen: false,
      official: { answered: 0 },
    });
  });

  it("on a form with one column that does not say whose it is, is that column's", () => {
    for (const choice of ["auto", "self", "evaluator"] as const) {
      expect(scoreRows(lettersOf(rubric, Array(12).fill("B")), choice)).toMatchObject({
        assessor: "single",
        official: { answered: 12 },
      });
    }
  });

  it("is nobody's when the sheet has no such column", () => {
    const scorecard = score(assessmentOf([], ["self"]), rubric, { assessor: "evaluator", flagFrom: "C" });
    expect(scorecard).toMatchObject({ assessor: null, official: { answered: 0, of: 12, total: null } });
  });
});

describe("a sub-component that stands twice", () => {
  const twice = (first: string, second: string) =>
    scoreRows([
      ...lettersOf(rubric, Array(12).fill("B")).map((row) =>
        row.code === "2.b" ? { ...row, letters: { single: first } } : row,
      ),
      { code: "2.b", letters: { single: second } },
    ]).official;

  it("counts once when both say the same", () => {
    expect(twice("B", "B")).toMatchObject({ answered: 12 });
    expect(twice("B", "B").total?.toString()).toBe("70");
  });

  it.each([
    ["A", "B"],
    ["A", "-"],
    ["-", "A"],
  ])("counts as unanswered when one says %s and the other %s", (first, second) => {
    expect(twice(first, second)).toMatchObject({ answered: 11, total: null });
  });
});

it("a row whose code and title name different sub-components is not scored", () => {
  const { official } = scoreRows([{ code: "1.a", letters: { single: "A" }, match: "contradicting" }]);
  expect(official.answered).toBe(0);
});

function fail(): never {
  throw new Error("a complete set of letters has a total");
}
