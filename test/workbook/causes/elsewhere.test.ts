/** Predicates and copies on other sheets: which are compared, and why those that differ do. */
import { describe, expect, it } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import { liveLke, UNLIKE_LETTERS } from "../../fixtures/live-lke.ts";
import { type LkeForm, lkeForm } from "../../fixtures/lke.ts";
import type { CellSpec } from "../../fixtures/xlsx.ts";

const FORM = lkeForm();
const TOTAL = FORM.at("total", "score");
const LKE = "'LKE Unit'!";
const PREDICATE_AT = `E${FORM.row("total") + 1}`;

const bands = (total: string, over = ">") =>
  `IF(${total}${over}90,"AA",IF(${total}${over}80,"A",IF(${total}${over}70,"BB",IF(${total}${over}60,"B",IF(${total}${over}50,"CC",IF(${total}${over}30,"C","D"))))))`;

interface Case {
  readonly what: string;
  readonly sheet: Readonly<Record<string, CellSpec>>;
  readonly change?: (form: LkeForm) => void;
  readonly letters?: Readonly<Record<string, string>>;
  /** `Rekap!B2 typed-over: A, not BB` */
  readonly told: readonly string[];
}

const all = (letter: string) => Object.fromEntries(Object.keys(UNLIKE_LETTERS).map((code) => [code, letter]));
const withPredicate =
  (cell: CellSpec) =>
  (form: LkeForm): void => {
    form.cells[`A${FORM.row("total") + 1}`] = "Predikat";
    form.cells[PREDICATE_AT] = cell;
  };

/** A cover with the total in B1; the letters come to 71.70, which is BB. */
const cover = (predicate: CellSpec): Case["sheet"] => ({
  A1: "Nilai Akhir",
  B1: { formula: `${LKE}${TOTAL}` },
  A2: "Predikat",
  B2: predicate,
});
/** A recap with one row: the total in B2, the predicate in C2 under its heading. */
const row = (predicate: CellSpec): Case["sheet"] => ({
  A1: "Perangkat Daerah",
  B1: "Nilai",
  C1: "Predikat",
  A2: "Dinas Contoh",
  B2: { formula: `${LKE}${TOTAL}` },
  C2: predicate,
});

const CASES: readonly Case[] = [
  { what: "typed and right, beside the total on a cover", sheet: cover("BB"), told: [] },
  { what: "typed with its name and right", sheet: cover("BB (Sangat Baik)"), told: [] },
  { what: "typed and wrong on a cover", sheet: cover("A"), told: ["Rekap!B2 typed: A, not BB"] },
  {
    what: "typed by name and wrong in a row",
    sheet: row("Memuaskan"),
    told: ["Rekap!C2 typed: Memuaskan, not BB"],
  },
  { what: "a formula of the copy, right", sheet: cover({ formula: bands("B1") }), told: [] },
  {
    what: "a formula of the copy that counts 80 to A",
    sheet: cover({ formula: bands("B1", ">=") }),
    letters: all("BB"),
    told: ["Rekap!B2 threshold-inclusive: A, not BB"],
  },
  {
    what: "a formula of the total on the answer sheet that counts 90 to AA",
    sheet: row({ formula: bands(`${LKE}${TOTAL}`, ">=") }),
    letters: all("A"),
    told: ["Rekap!C2 threshold-inclusive: AA, not A"],
  },
  {
    what: "a formula with another bound",
    sheet: cover({ formula: bands("B1").replace(">70", ">75") }),
    told: ["Rekap!B2 threshold-other: B, not BB"],
  },
  {
    what: "a formula saved before the total changed",
    sheet: cover({ formula: bands("B1"), cached: "CC" }),
    told: ["Rekap!B2 stale: CC, not BB"],
  },
  {
    what: "a formula of a total that was typed over",
    sheet: row({ formula: bands("B2") }),
    change: ({ cells }) => {
      cells[TOTAL] = 85;
    },
    told: [
      `LKE Unit!${TOTAL} typed-over: 85, not 71.7`,
      "Rekap!B2 follows: 85, not 71.7",
      "Rekap!C2 follows: A, not BB",
    ],
  },
  {
    what: "the answer sheet's predicate once more, wrong there",
    sheet: cover({ formula: `${LKE}${PREDICATE_AT}` }),
    change: withPredicate("A"),
    told: [`LKE Unit!${PREDICATE_AT} typed: A, not BB`, "Rekap!B2 follows: A, not BB"],
  },
  {
    what: "the answer sheet's predicate once more, in a sentence of its own",
    sheet: cover({ formula: `TRIM(${LKE}${PREDICATE_AT})` }),
    change: withPredicate("Memuaskan"),
    told: [`LKE Unit!${PREDICATE_AT} typed: Memuaskan, not BB`, "Rekap!B2 follows: Memuaskan, not BB"],
  },
  {
    what: "last year's, beside a total that was typed: not compared",
    sheet: { ...cover("BB"), C1: 64.2, C2: "B" },
    told: [],
  },
  {
    what: "an opinion that is called nothing: not compared",
    sheet: {
      A1: "Nilai",
      B1: { formula: `${LKE}${TOTAL}` },
      A2: "Kesimpulan",
      B2: { formula: 'IF(B1>60,"Baik","Kurang")' },
    },
    told: [],
  },
  {
    what: "a word that names no predicate: not compared",
    sheet: cover("Istimewa"),
    told: [],
  },
  {
    what: "of a total that the answers do not give yet: not compared",
    sheet: cover("A"),
    letters: { ...UNLIKE_LETTERS, "2.b": "-" },
    told: [`LKE Unit!${TOTAL} answers-open: 67.2, not null`],
  },
];

describe("a predicate on another sheet", () => {
  it.each(CASES)("$what", async ({ sheet, change = () => {}, letters = UNLIKE_LETTERS, told }) => {
    const bytes = liveLke({ letters }, (form) => {
      form.otherSheets.push({ name: "Rekap", cells: sheet });
      change(form);
    });
    const { evaluation } = await assess(bytes, "berkas.xlsx");
    const lines = evaluation.reconciliation.map(
      ({ sheet: name, cell, cause, stated, recomputed }) =>
        `${name}!${cell} ${cause}: ${stated}, not ${recomputed}`,
    );
    expect(lines).toEqual(told);
  });
});
