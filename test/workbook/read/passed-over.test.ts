/** Answers that stand where the titles do not say so: none of them may be passed over, and none taken for another's. */
import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment.ts";
import { assessUnits } from "../../../src/evaluate.ts";
import { mean, profile } from "../../fixtures/profiles.ts";
import { NO_NAME, titlesOf, workbookOf } from "../../fixtures/sheets.ts";
import { xlsx } from "../../fixtures/xlsx.ts";
import {
  answers,
  type Column,
  column,
  EVALUATOR,
  letters,
  lettersOf,
  NOTE,
  NUMBER,
  otherRow,
  type Row,
  readSheet,
  rowsOf,
  SELF,
  TITLE,
  table,
  ticks,
  UNIT,
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

/** Letters by formulas that read another sheet, under a title that nobody knows. */
function elsewhere(given: Readonly<Record<string, string>>): Column {
  return column(["Penilaian Final", "Jaawban"], ({ kind, code }) => {
    const letter = kind === "subcomponent" ? given[code] : undefined;
    return letter === undefined || letter === "-" ? null : { formula: "Data!A1", cached: letter };
  });
}

it("letters that only say again what the OPD said are no other answers, whosever title they have", async () => {
  const own = letters(["Penilaian Mandiri", "Jawaban"], SELF);
  expect(await doubtful(WEIGHT, own, elsewhere(SELF))).toEqual([]);
});

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
      "the OPD's letters but one, by formulas under a mistyped title below the final ones",
      [WEIGHT, letters(["Penilaian Mandiri", "Jawaban"], SELF), elsewhere({ ...SELF, "4.c": "-" })],
      ["D5", "E5"],
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

/** The OPD's own letters and the evaluator's column, in which nothing stands yet. */
const AWAITED = [WEIGHT, letters("Jawaban OPD", SELF), letters("Jawaban Evaluator", BLANK)];
/** The same on the criteria. */
const AWAITED_TICKS = [WEIGHT, ticks("Jawaban OPD", odd), letters("Jawaban Evaluator", BLANK)];
const scored = column("Nilai Evaluator", ({ kind }) => (kind === "subcomponent" ? 4.8 : null));
const kinds = column("Kode", ({ kind, code }) => (kind === "subcomponent" ? code.slice(-1) : null));

describe("answers under a title that has no use for them", () => {
  const OWN_TICKS = [WEIGHT, ticks("Jawaban OPD", odd)];
  const OWN = [WEIGHT, letters("Jawaban", SELF)];

  it.each<[string, readonly Column[], readonly string[]]>([
    [
      "Ya/Tidak under who is in charge, beside a blank column",
      [...OWN_TICKS, column("Koreksi"), ticks("PIC", even)],
      ["D4", "F4"],
    ],
    [
      "letters from another sheet under no title",
      [
        ...OWN,
        column("", ({ kind, code }) =>
          kind === "subcomponent" ? { formula: `Data!A${code.length}`, cached: EVALUATOR[code] ?? "" } : null,
        ),
      ],
      ["D4", "E4"],
    ],
    [
      "letters beside an assessor's that say the other one's again",
      [
        letters(["Penilaian Mandiri", "Jawaban"], SELF),
        letters(["Evaluator", "Jawaban"], EVALUATOR),
        letters(["Penilaian Mandiri", "Hasil"], EVALUATOR),
      ],
      ["C5", "D5", "E5"],
    ],
    [
      "Ya/Tidak beside an assessor's that say the other one's again",
      [
        ticks(["Penilaian Mandiri", "Jawaban"], odd),
        ticks(["Evaluator", "Jawaban"], even),
        ticks(["Penilaian Mandiri", "Hasil"], even),
      ],
      ["C5", "D5", "E5"],
    ],
    ["Ya/Tidak under a second code", [...OWN_TICKS, ticks("Kode", even)], ["D4", "E4"]],
    [
      "letters under quality assurance's score, which has answers too",
      [
        WEIGHT,
        letters("Penilaian Mandiri", SELF),
        letters(["Penjaminan Kualitas", "Jawaban"], SELF),
        letters(["Penjaminan Kualitas", "Nilai"], EVALUATOR),
      ],
      ["D4", "F5"],
    ],
    ["other letters under who is in charge", [...OWN, letters("PIC", EVALUATOR)], ["D4", "E4"]],
  ])("are in doubt: %s", async (_, columns, heads) => {
    expect(await doubtful(...columns)).toEqual(heads);
  });

  it.each<[string, readonly Column[]]>([
    ["Ya/Tidak that are aimed at", [...OWN_TICKS, ticks("Target", even)]],
    ["Ya/Tidak beside letters that decide", [...OWN, ticks("Realisasi", even)]],
    [
      "letters that are looked up for the score under no title",
      [
        ...OWN,
        column("", ({ kind, code }) =>
          kind === "subcomponent"
            ? { formula: "VLOOKUP(C7,Skala!A1:B8,2)", cached: EVALUATOR[code] ?? "" }
            : null,
        ),
      ],
    ],
    ["the same Ya/Tidak again", [...OWN_TICKS, ticks("PIC", odd)]],
    ["whether it is signed", [...OWN_TICKS, ticks("Tanda Tangan", even)]],
    [
      "Tidak beside Ya",
      [
        WEIGHT,
        ticks(["Jawaban OPD", "Ya"], (_, number) => (number % 2 === 1 ? "Ya" : "")),
        ticks(["Jawaban OPD", "Tidak"], (_, number) => (number % 2 === 1 ? "" : "Tidak")),
        column("Jawaban Evaluator"),
      ],
    ],
    ["initials", [...OWN, letters("PIC", answers("A B C D A B C D A B C D"))]],
  ])("are in no doubt: %s", async (_, columns) => {
    expect(await doubtful(...columns)).toEqual([]);
  });
});

describe("answers elsewhere while the evaluator's column is blank", () => {
  it.each<[string, readonly Column[], readonly string[]]>([
    ["Ya/Tidak under what is aimed at", [...AWAITED_TICKS, ticks("Target", even)], ["D4", "E4", "F4"]],
    ["Ya/Tidak under who is in charge", [...AWAITED_TICKS, ticks("PIC", even)], ["D4", "E4", "F4"]],
    ["Ya/Tidak under a code", [...AWAITED_TICKS, ticks("Kode", even)], ["D4", "E4", "F4"]],
    ["Ya/Tidak under nobody's Ya/Tidak", [...AWAITED_TICKS, ticks("Ya/Tidak", even)], ["D4", "E4", "F4"]],
    ["letters under who is in charge", [...AWAITED, letters("PIC", EVALUATOR)], ["D4", "E4", "F4"]],
    [
      "letters that come from another sheet",
      [
        ...AWAITED,
        column("PIC", ({ kind }) => (kind === "subcomponent" ? { formula: "Isian!B2", cached: "C" } : null)),
      ],
      ["D4", "E4", "F4"],
    ],
    ["letters under a date", [...AWAITED, letters("Tanggal", EVALUATOR)], ["D4", "E4", "F4"]],
    ["letters under what was reached", [...AWAITED, letters("Realisasi", EVALUATOR)], ["D4", "E4", "F4"]],
    ["letters under a code", [...AWAITED, letters("Kode", EVALUATOR)], ["D4", "E4", "F4"]],
    ["other letters under nobody's Huruf", [...AWAITED, letters("Huruf", EVALUATOR)], ["D4", "E4", "F4"]],
    [
      "letters under what is aimed at, where the evaluator's scores stand",
      [...AWAITED, scored, letters("Target", EVALUATOR)],
      ["D4", "E4", "G4"],
    ],
    [
      "Ya/Tidak where Final is blank and the first evaluator's is not",
      [
        ...AWAITED_TICKS.slice(0, 2),
        ticks("Jawaban Evaluator", odd),
        column("Jawaban Final"),
        ticks("PIC", even),
      ],
      ["D4", "E4", "G4"],
    ],
  ])("may be the evaluator's: %s", async (_, columns, heads) => {
    expect(await doubtful(...columns)).toEqual(heads);
  });

  it.each<[string, readonly Column[]]>([
    ["nothing", [...AWAITED, column("Target"), column("PIC"), column("Nilai Evaluator")]],
    ["letters that are aimed at", [...AWAITED, letters("Target", EVALUATOR)]],
    ["priorities", [...AWAITED, letters("Prioritas", answers("A B A B A B A B A B A B"))]],
    ["last year's letters", [...AWAITED, letters("Nilai Tahun Lalu", EVALUATOR)]],
    ["last year's Ya/Tidak", [...AWAITED_TICKS, ticks("Jawaban Tahun Sebelumnya", even)]],
    ["quality assurance", [...AWAITED, letters("Penjaminan Kualitas", EVALUATOR)]],
    ["the OPD's letters again", [...AWAITED, letters("Huruf", SELF)]],
    ["what the OPD's Ya/Tidak come to", [...AWAITED_TICKS, letters("Predikat", SELF)]],
    ["letters that Ya/Tidak support", [...AWAITED, letters("Didukung s.d.", EVALUATOR)]],
    ["whether it is signed", [...AWAITED_TICKS, ticks("Tanda Tangan", even)]],
    [
      "a grade that the sheet computes",
      [
        ...AWAITED,
        column("Hasil", ({ kind }) => (kind === "subcomponent" ? { formula: "D7", cached: "C" } : null)),
      ],
    ],
    ["codes of one letter", [...AWAITED, kinds]],
    [
      "who is in charge",
      [...AWAITED, column("PIC", ({ kind }) => (kind === "subcomponent" ? "Bappeda" : null))],
    ],
  ])("are nobody's: %s", async (_, columns) => {
    expect(await doubtful(...columns)).toEqual([]);
  });

  it("are Final's where its Jawaban is blank and its Ya/Tidak is not", async () => {
    const columns = [
      ticks(["Penilaian Mandiri", "Jawaban"], odd),
      ticks(["Evaluator", "Jawaban"], odd),
      column(["Final", "Jawaban"]),
      ticks(["Final", "Ya/Tidak"], even),
    ];
    const { subcomponents } = await readSheet(table({ columns: [NUMBER, TITLE, ...columns] }));
    expect(subcomponents[0]?.criteria[0]?.answers.evaluator?.kind).toBe("unfulfilled");
  });

  it.each<[string, string, readonly string[]]>([
    ["other grades of criteria", "D", ["SKP024"]],
    ["the OPD's grades again", "A", []],
  ])("are graded too: %s", async (_, grade, expected) => {
    const columns = [ticks("Jawaban OPD", () => "A"), column("Jawaban Evaluator"), ticks("PIC", () => grade)];
    const sheets = [table({ columns: [NUMBER, TITLE, WEIGHT, ...columns] })];
    const units = await assessUnits(xlsx({ sheets }), "lke.xlsx", { rubric: profile(mean()) });
    const codes = units.flatMap(({ evaluation }) => evaluation.diagnostics.map(({ code }) => code));
    expect(codes.filter((code) => code === "SKP024")).toEqual(expected);
  });

  it("are in doubt where a criterion stands twice with two grades", async () => {
    const twice = rowsOf().flatMap((row) =>
      row.code === "1.a/2" ? [row, { ...row, cells: { 3: "D" } }] : [row],
    );
    const sheets = [table({ columns: [NUMBER, TITLE, WEIGHT, ticks("Jawaban", () => "A")], rows: twice })];
    const [unit] = await assessUnits(xlsx({ sheets }), "lke.xlsx", { rubric: profile(mean()) });
    expect(unit?.evaluation.components[0]?.subcomponents[0]?.score).toBeNull();
  });

  it("are in no doubt once the evaluator has answered", async () => {
    const columns = [
      WEIGHT,
      ticks("Jawaban OPD", odd),
      ticks("Jawaban Evaluator", even),
      ticks("Target", odd),
    ];
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

  it.each<[string, (row: Row) => string, readonly string[]]>([
    [
      "letters under a code, a row below",
      ({ code }) => (code.endsWith("/1") ? (EVALUATOR[code.slice(0, 3)] ?? "") : ""),
      ["Lain"],
    ],
    ["codes", ({ kind, code }) => (kind === "subcomponent" ? code.slice(-1) : ""), []],
  ])("is told by its letters and not by its codes: %s", async (_, cell, expected) => {
    const columns = [column("No"), TITLE, WEIGHT, letters("Jawaban", BLANK), column("Kode", cell)];
    expect((await readSheet(read, table({ name: "Lain", columns }))).otherAnswerSheets).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ["another letter", "A", ["Lain"]],
    ["the same letters", SELF["4.c"] ?? "", []],
  ])(
    "is told by its codes where titles were cut short and no header names them: %s",
    async (_, last, expected) => {
      const cut = rowsOf().map((row) => ({
        ...row,
        text: row.kind === "subcomponent" ? row.text.slice(0, 8) : "",
      }));
      const columns = [
        NUMBER,
        { ...TITLE, heads: [""] },
        WEIGHT,
        letters("Jawaban", { ...SELF, "4.c": last }),
      ];
      expect((await readSheet(read, table({ name: "Lain", columns, rows: cut }))).otherAnswerSheets).toEqual(
        expected,
      );
    },
  );

  it.each<[string, string, string, readonly string[]]>([
    ["another OPD", "Unit Kerja : Dinas Lain", "Lain", ["Lain"]],
    ["the same", "Unit Kerja : Dinas Contoh Kota Rekaan", "Lain", []],
    ["another OPD, by its title", "DINAS LAIN", "Lain", ["Lain"]],
    ["the same, by its title in short", "DINAS CONTOH", "Dinas Lain", []],
    ["the inspectorate, whose letterhead it is", "INSPEKTORAT DAERAH", "Lain", []],
    ["another OPD, by its own name", "LKE", "Disdik", ["Disdik"]],
  ])("is told by the same letters that stand for %s", async (_, title, name, expected) => {
    const rows = rowsOf().map((row) => ({ ...row, text: "", number: null }));
    const columns = [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF)];
    const other = table({ name, titles: ["LKE", title], columns, rows });
    const named = name === "Disdik" ? { ...read, name: "Dinkes" } : read;
    expect((await readSheet(named, other)).otherAnswerSheets).toEqual(expected);
  });

  /** The letters of the sub-components on the rows right above theirs. */
  const slid = (given: Readonly<Record<string, string>>, head = "") => {
    const rows = rowsOf();
    return column(head, ({ code }) => {
      const next = rows[rows.findIndex((row) => row.code === code) + 1];
      return next?.kind === "subcomponent" ? (given[next.code] ?? null) : null;
    });
  };
  it.each<[string, Column, readonly string[]]>([
    ["other letters", slid({ ...SELF, "4.c": "E" }), ["Lain"]],
    ["the same letters", slid(SELF), []],
    ["single letters, behind the titles", slid(answers("A A B B B B C C C C D D")), ["Lain"]],
  ])("is told by answers that slid off their rows under no title: %s", async (_, own, expected) => {
    const columns = [NUMBER, TITLE, WEIGHT, own, column("Nilai")];
    expect((await readSheet(read, table({ name: "Lain", columns }))).otherAnswerSheets).toEqual(expected);
  });

  it.each<[string, string, number, readonly string[]]>([
    ["another OPD's, by its scores", "Unit Kerja : Dinas Lain", 0.8, ["Lain"]],
    ["another OPD's that was never filled in", "Unit Kerja : Dinas Lain", 0, []],
    ["this OPD's own", "Unit Kerja : Dinas Contoh Kota Rekaan", 0.8, []],
  ])("is told by no letter at all where it is %s", async (_, title, share, expected) => {
    const scores = column("Nilai", ({ kind, weight }) =>
      kind === "subcomponent" ? Number(((weight ?? 0) * share).toFixed(2)) : null,
    );
    const columns = [NUMBER, TITLE, WEIGHT, column("Jawaban"), scores];
    const other = table({ name: "Lain", titles: ["LKE", title], columns });
    expect((await readSheet(read, other)).otherAnswerSheets).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ["another OPD's", "Unit Kerja : Dinas Lain", ["Lain"]],
    ["this OPD's own", "Unit Kerja : Dinas Contoh Kota Rekaan", []],
  ])("is told by letters alone where it is %s", async (_, title, expected) => {
    const rows = [[title], [], ...Object.values(SELF).map((letter) => [6, letter, 4.8])];
    expect((await readSheet(read, { name: "Lain", rows })).otherAnswerSheets).toEqual(expected);
  });

  it.each<[string, string, readonly string[]]>([
    ["a sheet named after an assessor", "LKE Evaluator", ["LKE Evaluator"]],
    ["a sheet of results", "Hasil Evaluasi", []],
    ["any other sheet", "Lain", []],
  ])("is told by scores of other letters on %s", async (_, name, expected) => {
    const scores = column("Nilai", ({ kind, weight }) =>
      kind === "subcomponent" ? Number(((weight ?? 0) * 0.7).toFixed(2)) : null,
    );
    const other = table({ name, columns: [NUMBER, TITLE, WEIGHT, scores] });
    expect((await readSheet({ ...read, name: "LKE Mandiri" }, other)).otherAnswerSheets).toEqual(expected);
  });

  it("is not told by the scale, explained below each title", async () => {
    const scale = ["AA", "A", "BB", "B", "CC", "C", "D", "E"].map((letter) => otherRow("", { 3: letter }));
    const rows = rowsOf(UNIT, { criteria: false }).flatMap((row) =>
      row.kind === "subcomponent" ? [row, ...scale] : [row],
    );
    const columns = [NUMBER, TITLE, WEIGHT, column(""), column("Nilai")];
    expect((await readSheet(read, table({ name: "Lain", columns, rows }))).otherAnswerSheets).toEqual([]);
  });

  it.each<[string, () => string, readonly string[]]>([
    ["are graded", () => "A", ["SKP021"]],
    ["say what grades nothing", () => "X", []],
  ])("is told by criteria cut short that %s, where a rubric grades them", async (_, grade, expected) => {
    const cut = rowsOf().map((row) => ({ ...row, text: row.text.slice(0, 12) }));
    const columns = [NUMBER, TITLE, WEIGHT];
    const sheets = [
      table({ columns: [...columns, ticks("Jawaban", () => "A")] }),
      table({ name: "Lain", columns: [...columns, ticks("", grade), column("Nilai")], rows: cut }),
    ];
    const units = await assessUnits(xlsx({ sheets }), "lke.xlsx", { rubric: profile(mean()) });
    const errors = units.flatMap(({ evaluation }) =>
      evaluation.diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code),
    );
    expect(errors).toEqual(expected);
  });

  it("is not told by codes before the titles", async () => {
    const codes = slid(answers("A B C A B C A B C A B C"), "");
    const columns = [codes, TITLE, WEIGHT, column("Nilai")];
    expect((await readSheet(read, table({ name: "Lain", columns }))).otherAnswerSheets).toEqual([]);
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
  const unread = (
    name: string,
    title: string,
    columns = [NUMBER, TITLE, WEIGHT, ticks("Pak Budi", () => "√")],
  ) => table({ name, titles: titlesOf(title), columns });

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

  const STRANGE = column("Kriteria", ({ kind, code }) => (kind === "criterion" ? `Butir ${code}` : null));

  it("is not taken for an OPD that heads another one's sheet", async () => {
    const headed = { ...dinkes, titles: ["LKE", "INSPEKTORAT DAERAH", "Tahun : 2025"] };
    const other = { ...headed, sheet: "LKE 2024", letters: { "1.a": "E" } };
    const units = await assessUnits(workbookOf(headed, disdik, other), "lke.xlsx");
    const named = units.map(({ evaluation }) => evaluation.unit.name);
    expect(named).not.toContain("INSPEKTORAT DAERAH");
    expect(
      units.some(({ evaluation }) => evaluation.diagnostics.some(({ severity }) => severity === "error")),
    ).toBe(true);
  });

  it.each<[string, readonly Column[], string]>([
    [
      "whose criteria stand under another title",
      [
        NUMBER,
        column("Catatan", ({ text }) => text),
        column("Kriteria"),
        WEIGHT,
        ticks(["Jawaban", "Ya"], (_, number) => (number % 2 === 1 ? "√" : "")),
        ticks(["Jawaban", "Tidak"], (_, number) => (number % 2 === 1 ? "" : "√")),
      ],
      "SKP021",
    ],
    [
      "whose texts nobody knows, ticked under Ya and Tidak",
      [
        column("No"),
        STRANGE,
        WEIGHT,
        ticks(["Jawaban", "Ya"], (_, number) => (number % 2 === 1 ? "√" : "")),
        ticks(["Jawaban", "Tidak"], (_, number) => (number % 2 === 1 ? "" : "√")),
      ],
      "SKP021",
    ],
    [
      "whose texts nobody knows, with Ya/Tidak",
      [column("No"), STRANGE, WEIGHT, ticks("Jawaban", odd)],
      "SKP021",
    ],
    [
      "whose cells slid under the titles to their left",
      [column("Kriteria"), ticks("Bobot", odd), column("Jawaban"), NOTE],
      "SKP021",
    ],
    ["that ticks documents", [column("No"), STRANGE, ticks("Ada Ya/Tidak", odd)], ""],
    ["that is blank", [NUMBER, TITLE, WEIGHT, column("Jawaban")], ""],
    ["that is blank but for noughts", [NUMBER, TITLE, WEIGHT, ticks("Ya/Tidak", () => "0")], ""],
  ])("is told where nothing in it was understood: %s", async (_, columns, expected) => {
    const other = unread("Lembar3", "Disdik", [...columns]);
    const units = await assessUnits(workbookOf(dinkes, other), "lke.xlsx");
    const errors = units.flatMap(({ evaluation }) =>
      evaluation.diagnostics.filter(({ code }) => code === "SKP021").map(({ code }) => code),
    );
    expect(errors.join()).toBe(expected);
  });
});

it.each<[string, readonly Column[], readonly string[]]>([
  ["letters among them of two characters", [letters("No", EVALUATOR), TITLE], ["A4", "D4"]],
  ["Ya/Tidak where the OPD's own decide", [ticks("No", even), TITLE], ["A4", "D4"]],
  ["codes", [column("No", ({ kind, code }) => (kind === "subcomponent" ? code.slice(-1) : null)), TITLE], []],
])(
  "the column that numbers the rows holds no answers, or nobody knows whose: %s",
  async (what, first, expected) => {
    const own = what.startsWith("Ya") ? ticks("Jawaban", odd) : letters("Jawaban", SELF);
    const { ambiguousAnswerColumns } = await readSheet(table({ columns: [...first, WEIGHT, own] }));
    expect(ambiguousAnswerColumns.map(({ cell }) => cell).sort()).toEqual(expected);
  },
);

describe("a letter that is open where the others are given", () => {
  const BB = answers("BB BB BB BB BB BB BB BB BB BB BB BB");
  const scores = (left: number | null) =>
    column("Nilai", ({ kind, code, weight }) => {
      if (kind !== "subcomponent" || weight === null) return null;
      return code === "1.a" ? left : weight * 0.8;
    });
  const NONE_FULFILLED = () => "Tidak";

  it.each<[string, number | null, readonly string[]]>([
    ["another letter's score", 4.8, ["SKP157"]],
    ["no letter's score", 4.9, []],
    ["nought, as nothing scores", 0, []],
    ["no score", null, []],
  ])("and was taken from its criteria is contradicted by %s beside it", async (_, score, expected) => {
    const [own, ticked] = [letters("", { ...BB, "1.a": "-" }), ticks("", NONE_FULFILLED)];
    const given = column("Jawaban", (row) => own.cell(row) ?? ticked.cell(row));
    const sheet = table({ columns: [NUMBER, TITLE, WEIGHT, given, scores(score)] });
    const [{ evaluation }] = await assessUnits(xlsx({ sheets: [sheet] }), "lke.xlsx");
    const errors = evaluation.diagnostics.filter(({ severity }) => severity === "error");
    expect(errors.map(({ code }) => code)).toEqual(expected);
    expect(evaluation.components[0]?.subcomponents[0]?.letter).toBe("E");
  });
});

describe("scores under the name of somebody of whom no answer was read", () => {
  const scored = (heads: readonly string[], given: Readonly<Record<string, number>>) =>
    column(heads, ({ kind, code }) => (kind === "subcomponent" ? (given[code] ?? null) : null));
  const BB = { "1.a": 4.8, "1.b": 7.2, "1.c": 12, "2.a": 4.8, "2.b": 7.2, "2.c": 12 };
  const OWN = letters(["Penilaian Mandiri", "Jawaban"], answers("BB BB BB BB BB BB BB BB BB BB BB BB"));

  it.each<[string, Column, readonly string[]]>([
    ["an evaluator's that differ once", scored(["Evaluator", "Nilai"], { ...BB, "2.c": 11.5 }), ["E5"]],
    ["an evaluator's that are the OPD's", scored(["Evaluator", "Nilai"], BB), []],
    ["quality assurance's", scored(["Penjaminan Kualitas", "Nilai"], { ...BB, "2.c": 10.5 }), []],
    ["last year's", scored(["Evaluator", "Nilai Tahun Lalu"], { ...BB, "2.c": 10.5 }), []],
    ["nobody's, each a letter's", scored(["", "Nilai"], { ...BB, "2.c": 10.5 }), ["C5"]],
    ["nobody's, one of them no letter's", scored(["", "Nilai"], { ...BB, "2.c": 11.5 }), []],
  ])("are told of where no answer gives them: %s", async (_, scores, expected) => {
    // Right of the OPD's own answers nobody's would be theirs.
    const columns = scores.heads[0] === "" ? [scores, WEIGHT, OWN] : [WEIGHT, OWN, scores];
    const sheet = table({ columns: [NUMBER, TITLE, ...columns] });
    const [{ evaluation }] = await assessUnits(xlsx({ sheets: [sheet] }), "lke.xlsx");
    const told = evaluation.diagnostics.filter(({ code }) => code === "SKP184");
    expect(told.map(({ message }) => /judul (\w+)/.exec(message)?.[1])).toEqual(expected);
  });
});
