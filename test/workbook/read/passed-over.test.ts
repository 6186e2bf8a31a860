/** Answers that stand where the titles do not say so: none of them may be passed over, and none taken for another's. */
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment.ts";
import { assessUnits } from "../../../src/evaluate.ts";
import { NO_NAME, titlesOf, workbookOf } from "../../fixtures/sheets.ts";
import {
  answers,
  type Column,
  column,
  EVALUATOR,
  letters,
  lettersOf,
  NUMBER,
  otherRow,
  type Row,
  readSheet,
  rowsOf,
  SELF,
  TITLE,
  table,
  ticks,
  WEIGHT,
  withRow,
} from "../layout/table.ts";

const BLANK = answers("");
const SCORE = column("Nilai");

/** The heads of the columns that could each be the answer; none where the answers were read. */
async function doubtful(...columns: readonly Column[]): Promise<readonly string[]> {
  const { ambiguousAnswerColumns } = await readSheet(table({ columns: [NUMBER, TITLE, ...columns] }));
  return ambiguousAnswerColumns.map(({ cell }) => cell);
}

const odd = (_: string, number: number) => (number % 2 === 1 ? "Ya" : "Tidak");
const even = (_: string, number: number) => (number % 2 === 1 ? "Tidak" : "Ya");

describe("answers under a title of something else", () => {
  it.each<[string, readonly Column[], readonly string[]]>([
    [
      "letters under the weight's, the answer's stands over nothing",
      [letters("Bobot", SELF), letters("Jawaban", BLANK)],
      ["D4", "C4"],
    ],
    [
      "letters under the note's that are not the answer's",
      [WEIGHT, letters("Jawaban", SELF), letters("Catatan", EVALUATOR)],
      ["D4", "E4"],
    ],
    [
      "Ya/Tidak under the weight's beside an evaluator's",
      [ticks("Bobot", odd), ticks("Jawaban Evaluator", even)],
      ["D4", "C4"],
    ],
    [
      "Ya/Tidak under Grade beside the OPD's own",
      [WEIGHT, ticks("Jawaban OPD", odd), ticks("Grade", even)],
      ["D4", "E4"],
    ],
    [
      "letters of a year beside Ya/Tidak without one",
      [WEIGHT, letters("Jawaban 2024", SELF), ticks("Ya/Tidak", odd)],
      ["D4", "E4"],
    ],
  ])("are in doubt: %s", async (_, columns, heads) => {
    expect(await doubtful(...columns)).toEqual(heads);
  });

  it.each<[string, readonly Column[]]>([
    ["letters that the note repeats", [WEIGHT, letters("Jawaban", SELF), letters("Catatan", SELF)]],
    ["one letter as a note", [WEIGHT, letters("Jawaban", SELF), letters("Catatan", answers("B"))]],
    ["lists of evidence that say Ada", [WEIGHT, ticks("Jawaban", odd), ticks("Bukti Dukung", () => "Ada")]],
    [
      "a grade of the score beside letters",
      [WEIGHT, letters("Jawaban", SELF), letters("Predikat", EVALUATOR)],
    ],
  ])("are in no doubt: %s", async (_, columns) => {
    expect(await doubtful(...columns)).toEqual([]);
  });
});

const MARKED = [
  NUMBER,
  TITLE,
  WEIGHT,
  ticks(["Jawaban", "Ya"], (_, number) => (number === 1 ? "v" : "")),
  ticks(["Jawaban", "Tidak"], (_, number) => (number === 1 ? "" : "v")),
  SCORE,
];

/** A criterion whose cells stand one column to the left: its mark is under Ya. */
function movedBack(row: Row): Row {
  return otherRow("", { 0: row.text, 1: "", 3: "v" });
}

async function secondCriterionOf(rows: readonly Row[], merges: readonly string[] = []) {
  const { subcomponents } = await readSheet(table({ columns: MARKED, rows, merges }));
  return subcomponents[0]?.criteria.find(({ number }) => number === 2)?.answers.single?.kind;
}

describe("a criterion whose cells stand one column aside", () => {
  it("answers nothing: the mark under Ya may be that of Tidak", async () => {
    expect(await secondCriterionOf(rowsOf())).toBe("unfulfilled");
    expect(await secondCriterionOf(withRow(rowsOf(), "1.a/2", movedBack))).toBe("broken");
  });

  it("answers where its number and its text share a merged cell", async () => {
    const rows = withRow(rowsOf(), "1.a/2", movedBack);
    expect(await secondCriterionOf(rows, ["A9:B9"])).toBe("fulfilled");
  });
});

describe("a sheet of which no answer was read", () => {
  const read = table({ columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF)] });
  it("is told by letters that stand beside the answer's title, though nothing names its rows", async () => {
    const aside = (row: Row) =>
      otherRow("", { 0: row.text, 2: row.kind === "subcomponent" ? EVALUATOR[row.code] : "" });
    const rows = rowsOf().map((row) => ({ ...aside(row), text: "" }));
    const nameless = rows.map((row) => ({ ...row, cells: { ...row.cells, 0: "", 1: "" } }));
    const other = table({
      name: "Lain",
      columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", BLANK)],
      rows: nameless,
    });
    expect((await readSheet(read, other)).otherAnswerSheets).toEqual(["Lain"]);
  });

  it.each<[string, string, readonly string[]]>([
    ["that stand for another OPD", "Unit Kerja : Dinas Lain", ["Lain"]],
    ["that stand for the same", "Unit Kerja : Dinas Contoh Kota Rekaan", []],
  ])("is told by the same letters %s", async (_, title, expected) => {
    const rows = rowsOf().map((row) => ({ ...row, text: "", number: null }));
    const columns = [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF)];
    const other = table({ name: "Lain", titles: ["LKE", title], columns, rows });
    expect((await readSheet(read, other)).otherAnswerSheets).toEqual(expected);
  });

  const others = ({ otherAnswerSheets }: Assessment) => otherAnswerSheets;

  it.each<[string, Column, readonly string[]]>([
    ["marks beside the rubric's criteria", ticks("Pak Budi", () => "√"), ["Lain"]],
    [
      "ones and noughts",
      column("Pak Budi", ({ kind, code }) => (kind === "criterion" ? code.length % 2 : null)),
      ["Lain"],
    ],
    [
      "noughts, which a blank form has",
      column("Pak Budi", ({ kind }) => (kind === "criterion" ? 0 : null)),
      [],
    ],
    [
      "numbers that count",
      column("Pak Budi", ({ kind, number }) => (kind === "criterion" ? number : null)),
      [],
    ],
    ["nothing beside them", column("Pak Budi"), []],
  ])("is told by %s", async (_, marks, expected) => {
    const other = table({ name: "Lain", columns: [NUMBER, TITLE, WEIGHT, marks] });
    const assessment = await readSheet(read, other);
    expect(others(assessment)).toEqual(expected);
    expect(lettersOf(assessment)).toEqual(SELF);
  });
});

describe("among the sheets of several OPDs, one that was not read", () => {
  const dinkes = { sheet: "Dinkes", titles: NO_NAME, letters: { "1.a": "AA" } };
  const disdik = { sheet: "Disdik", titles: NO_NAME, letters: { "1.a": "E" } };
  const unread = (name: string, title: string) => ({
    ...table({
      name,
      titles: titlesOf(title),
      columns: [NUMBER, TITLE, WEIGHT, ticks("Pak Budi", () => "√")],
    }),
  });

  it.each<[string, string, readonly string[]]>([
    ["is told of the OPD that it names", "Disdik", ["", "SKP021"]],
    ["is told of each where it names none", "......", ["SKP021", "SKP021"]],
  ])("%s", async (_, title, expected) => {
    const units = await assessUnits(workbookOf(dinkes, disdik, unread("Lembar3", title)), "lke.xlsx");
    const errors = units.map(({ evaluation }) =>
      evaluation.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    );
    expect(errors.map((codes) => codes.join())).toEqual(expected);
  });
});
