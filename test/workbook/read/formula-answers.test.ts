/** Answers that a formula gives: what was saved, what the formula gives now, and what is told of it. */
import { describe, expect, it, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import type { Evaluation } from "../../../src/evaluation.ts";
import { liveLke } from "../../fixtures/live-lke.ts";
import { type LkeForm, type LkeSpec, lke, lkeForm } from "../../fixtures/lke.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";
import type { CachedSpec, CellSpec } from "../../fixtures/xlsx.ts";

const FORM = lkeForm();
const ANSWER = FORM.at("1.a", "answer");
const first = FORM.row("1.a/1");
const CRITERIA = `D${first}:D${first + 5}`;

async function evaluated(bytes: Uint8Array): Promise<Evaluation> {
  return (await assess(bytes, "berkas.xlsx")).evaluation;
}

/** What of the findings is about answers of formulas: `SKP065 D7`. */
function told({ diagnostics }: Evaluation): string[] {
  return diagnostics
    .filter(({ code }) => /SKP06[56]|SKP04[0-4]/.test(code))
    .map(({ code, cell }) => `${code} ${cell}`);
}

function answerOf({ components }: Evaluation, code: string): string | null {
  return (
    components.flatMap(({ subcomponents }) => subcomponents).find((one) => one.code === code)?.letter ?? null
  );
}

interface Case {
  readonly what: string;
  readonly formula: string;
  /** As a file that nothing calculated has it: left out. */
  readonly saved?: CachedSpec;
  /** Other cells that the formula reads. */
  readonly cells?: Readonly<Record<string, CellSpec>>;
  readonly ticks?: string;
  readonly letter: string | null;
  readonly told: readonly string[];
}

const STALE = [`SKP065 ${ANSWER}`];
const UNCHECKED = [`SKP066 ${ANSWER}`];
const SHARE = `IF(COUNTIF(${CRITERIA},"Ya")/6=1,"BB",IF(COUNTIF(${CRITERIA},"Ya")/6>0.75,"B","CC"))`;

const CASES: readonly Case[] = [
  {
    what: "the letter of the share, right",
    formula: SHARE,
    saved: "B",
    ticks: "YYYYYT",
    letter: "B",
    told: [],
  },
  {
    what: "saved before a criterion changed",
    formula: SHARE,
    saved: "BB",
    ticks: "YYYYYT",
    letter: null,
    told: STALE,
  },
  {
    what: "out of date two cells further down",
    formula: 'IF(Z2>0.75,"B","CC")',
    saved: "B",
    cells: { Z1: { formula: `COUNTIF(${CRITERIA},"Ya")`, cached: 5 }, Z2: { formula: "Z1/6", cached: 0.83 } },
    ticks: "YYTTTT",
    letter: null,
    told: STALE,
  },
  { what: "a copy of a typed letter", formula: "Z1", saved: "A", cells: { Z1: "A" }, letter: "A", told: [] },
  {
    what: "a copy of a letter that changed",
    formula: "Z1",
    saved: "A",
    cells: { Z1: "CC" },
    letter: null,
    told: STALE,
  },
  {
    what: "in other letter case and with blanks",
    formula: "Z1",
    saved: "A",
    cells: { Z1: " a " },
    letter: "A",
    told: [],
  },
  {
    what: "a letter saved where the formula gives a blank now",
    formula: 'IF(Z1="","",Z1)',
    saved: "A",
    letter: null,
    told: STALE,
  },
  {
    what: "a blank saved where the formula gives a letter now",
    formula: 'IF(Z1="","",Z1)',
    saved: "",
    cells: { Z1: "A" },
    letter: null,
    told: STALE,
  },
  {
    what: "an error now where a letter was saved",
    formula: "VLOOKUP(Z9,Z1:Z3,1,FALSE)",
    saved: "A",
    letter: null,
    told: STALE,
  },
  {
    what: "a copy of a blank, shown as 0: nobody answered",
    formula: "Z1",
    saved: 0,
    letter: null,
    told: [`SKP040 ${ANSWER}`],
  },
  {
    what: "a copy of a zero that somebody typed",
    formula: "Z1",
    saved: 0,
    cells: { Z1: 0 },
    letter: null,
    told: [`SKP041 ${ANSWER}`],
  },
  {
    what: "never calculated: that is another finding",
    formula: '"A"',
    letter: null,
    told: [`SKP044 ${ANSWER}`],
  },
  {
    what: "a function that is not computed here",
    formula: 'INDIRECT("Z1")',
    saved: "A",
    letter: "A",
    told: UNCHECKED,
  },
  { what: "another workbook", formula: "[1]LKE!$D$7", saved: "A", letter: "A", told: UNCHECKED },
  { what: "a name that there is not", formula: "JawabanSatu", saved: "A", letter: "A", told: UNCHECKED },
  { what: "a clock", formula: 'IF(TODAY()>45000,"A","B")', saved: "A", letter: "A", told: UNCHECKED },
  {
    what: "a circle",
    formula: "Z1",
    saved: "A",
    cells: { Z1: { formula: ANSWER, cached: "A" } },
    letter: "A",
    told: UNCHECKED,
  },
  {
    what: "something unknown further down, but what was saved there gives another letter",
    formula: 'IF(Z1>0.75,"B","CC")',
    saved: "B",
    cells: { Z1: { formula: 'INDIRECT("Z2")', cached: 0.5 } },
    letter: null,
    told: STALE,
  },
  {
    what: "something unknown further down, and what was saved there gives this letter",
    formula: 'IF(Z1>0.75,"B","CC")',
    saved: "B",
    cells: { Z1: { formula: 'INDIRECT("Z2")', cached: 0.8 } },
    letter: "B",
    told: UNCHECKED,
  },
];

function bytesOf({ formula, saved, cells = {}, ticks }: Case): Uint8Array {
  const spec: LkeSpec = ticks === undefined ? {} : { criteria: { "1.a": ticks } };
  return lke({
    ...spec,
    change: (form: LkeForm) => {
      Object.assign(form.cells, cells);
      form.cells[ANSWER] = saved === undefined ? { formula } : { formula, cached: saved };
    },
  });
}

describe("a letter that a formula gives", () => {
  it.each(CASES)("$what", async (example) => {
    const evaluation = await evaluated(bytesOf(example));
    expect([answerOf(evaluation, "1.a"), told(evaluation)]).toEqual([example.letter, example.told]);
    expect(evaluation.complete).toBe(example.letter !== null);
  });

  test.skipIf(!hasLibreOffice())("calculated and saved by LibreOffice is out of date nowhere", async () => {
    const saved = recalculated(new Map(CASES.map((example) => [example.what, bytesOf(example)])));
    for (const [what, bytes] of saved) {
      const stale = told(await evaluated(bytes)).filter((line) => line.startsWith("SKP065"));
      expect(stale, what).toEqual([]);
    }
  });
});

describe("an array formula over several answers", () => {
  const FORM_OF_ANSWERS = lkeForm({ criteriaRows: false });
  const cells = ["1.a", "1.b", "1.c"].map((code) => FORM_OF_ANSWERS.at(code, "answer"));
  const [from = "", second = "", to = ""] = cells;
  const filled = (
    formula: string,
    saved: readonly CellSpec[],
    source: readonly (string | null)[],
  ): Uint8Array =>
    lke({
      criteriaRows: false,
      change: (form) => {
        source.forEach((letter, index) => {
          if (letter !== null) form.cells[`Z${index + 1}`] = letter;
        });
        const [cached = ""] = saved;
        form.cells[from] = { formula, cached: cached as CachedSpec, array: `${from}:${to}` };
        form.cells[second] = saved[1] ?? "";
        form.cells[to] = saved[2] ?? "";
      },
    });
  const letters = (evaluation: Evaluation) => ["1.a", "1.b", "1.c"].map((code) => answerOf(evaluation, code));

  it.each<
    [
      what: string,
      formula: string,
      saved: CellSpec[],
      source: (string | null)[],
      letters: (string | null)[],
      told: string[],
    ]
  >([
    ["as it was saved", "Z1:Z3", ["A", "BB", "B"], ["A", "BB", "B"], ["A", "BB", "B"], []],
    [
      "and the last one changed since",
      "Z1:Z3",
      ["A", "BB", "B"],
      ["A", "BB", "CC"],
      ["A", "BB", null],
      [`SKP065 ${to}`],
    ],
    [
      "and one is blank, shown as 0",
      "Z1:Z3",
      ["A", 0, "B"],
      ["A", null, "B"],
      ["A", null, "B"],
      [`SKP040 ${second}`],
    ],
    [
      "that computes each of them",
      'IF(Z1:Z3="Ya","BB","C")',
      ["BB", "C", "C"],
      ["Ya", "Tidak", "Ya"],
      ["BB", "C", null],
      [`SKP065 ${to}`],
    ],
    ["one value for all", "Z2", ["BB", "BB", "BB"], ["A", "BB", "B"], ["BB", "BB", "BB"], []],
    [
      "that is not computed here",
      'INDIRECT("Z1:Z3")',
      ["A", "BB", "B"],
      ["A", "BB", "B"],
      ["A", "BB", "B"],
      [`SKP066 ${from}`],
    ],
  ])("%s", async (_, formula, saved, source, expected, findings) => {
    const evaluation = await evaluated(filled(formula, saved, source));
    expect([letters(evaluation), told(evaluation)]).toEqual([expected, findings]);
  });

  test.skipIf(!hasLibreOffice())("is computed as LibreOffice computes it", async () => {
    const bytes = filled('IF(Z1:Z3="Ya","BB","C")', ["E", "E", "E"], ["Ya", "Tidak", "Ya"]);
    const saved = recalculated(new Map([["x", bytes]])).get("x") ?? new Uint8Array();
    const evaluation = await evaluated(saved);
    expect([letters(evaluation), told(evaluation)]).toEqual([["BB", "C", "BB"], []]);
  });
});

describe("Ya or Tidak that a formula gives", () => {
  const AT = FORM.at("1.a/2", "answer");
  const criterion = (formula: string, saved: CachedSpec, cells: Readonly<Record<string, CellSpec>> = {}) =>
    evaluated(
      lke({
        letters: { "1.a": "-" },
        criteria: { "1.a": "YYYYYY" },
        change: (form) => {
          Object.assign(form.cells, cells);
          form.cells[AT] = { formula, cached: saved };
        },
      }),
    );

  it.each<
    [
      what: string,
      formula: string,
      saved: CachedSpec,
      cells: Record<string, CellSpec>,
      letter: string | null,
      told: string[],
    ]
  >([
    ["right: the letter is derived", 'IF(Z1>0,"Ya","Tidak")', "Ya", { Z1: 3 }, "BB", []],
    [
      "out of date: nothing is derived from it",
      'IF(Z1>0,"Ya","Tidak")',
      "Ya",
      { Z1: 0 },
      null,
      [`SKP040 ${ANSWER}`, `SKP065 ${AT}`],
    ],
    ["the 0 of a blank cell is no Tidak", "Z1", 0, {}, null, [`SKP040 ${ANSWER}`]],
    ["a typed 0 is Tidak", "Z1", 0, { Z1: 0 }, "B", []],
    ["TRUE", "Z1>0", true, { Z1: 3 }, "BB", []],
    ["TRUE, now FALSE", "Z1>0", true, { Z1: -3 }, null, [`SKP040 ${ANSWER}`, `SKP065 ${AT}`]],
  ])("%s", async (_, formula, saved, cells, letter, expected) => {
    const evaluation = await criterion(formula, saved, cells);
    expect([answerOf(evaluation, "1.a"), told(evaluation)]).toEqual([letter, expected]);
  });
});

describe("an evaluator's column that only repeats the OPD's", () => {
  const repeating = (self: LkeSpec["letters"], cached: (code: string) => CachedSpec) =>
    evaluated(
      liveLke({ letters: self ?? {}, evaluator: {} }, (form) => {
        for (const code of [
          "1.a",
          "1.b",
          "1.c",
          "2.a",
          "2.b",
          "2.c",
          "3.a",
          "3.b",
          "3.c",
          "4.a",
          "4.b",
          "4.c",
        ])
          form.cells[form.at(code, "evaluatorAnswer")] = {
            formula: form.at(code, "answer"),
            cached: cached(code),
          };
      }),
    );

  test("counts while its results are up to date", async () => {
    const evaluation = await repeating({}, () => "BB");
    expect([evaluation.assessor, evaluation.total, told(evaluation)]).toEqual(["evaluator", 80, []]);
  });

  test("is told cell by cell where the OPD's letter changed after it was saved", async () => {
    const evaluation = await repeating({ "2.b": "D" }, () => "BB");
    expect([evaluation.complete, told(evaluation)]).toEqual([
      false,
      [`SKP065 ${lkeForm({ evaluator: {} }).at("2.b", "evaluatorAnswer")}`],
    ]);
  });

  test("answers nothing where the OPD answered nothing", async () => {
    const open = Object.fromEntries(
      ["1.a", "1.b", "1.c", "2.a", "2.b", "2.c", "3.a", "3.b", "3.c", "4.a", "4.b", "4.c"].map((code) => [
        code,
        "-",
      ]),
    );
    const evaluation = await repeating(open, () => 0);
    expect([evaluation.assessor, evaluation.answered]).toEqual(["self", 0]);
  });
});
