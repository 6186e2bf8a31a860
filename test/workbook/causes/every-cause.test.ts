/**
 * Every cause in at least three workbooks: the official form of a unit, the evaluator's columns of a form with two
 * assessors, and the form of a region, each with another component and another way of going wrong. What is told of
 * them stands in test/golden/causes.md.
 */
import { afterAll, describe, expect, it, test } from "vitest";
import { assess } from "../../../src/evaluate.ts";
import type { EvaluatedDifference } from "../../../src/evaluation.ts";
import type { Cause } from "../../../src/reconciliation.ts";
import { loadEdition } from "../../../src/rubric/load.ts";
import { liveLke, scoreFormula, UNLIKE_LETTERS } from "../../fixtures/live-lke.ts";
import { type LkeColumn, type LkeForm, type LkeSpec, lkeForm } from "../../fixtures/lke.ts";
import { hasLibreOffice, recalculated } from "../../fixtures/oracles/libreoffice.ts";

/** A workbook with the columns and codes that a case is tried on. */
interface Place {
  readonly name: "unit" | "evaluator" | "region";
  readonly spec: LkeSpec;
  readonly columns: { readonly answer: LkeColumn; readonly score: LkeColumn };
  readonly component: string;
  /** One of its sub-components, its letter, and one of another component. */
  readonly sub: string;
  readonly letter: string;
  readonly foreign: string;
  readonly otherComponent: string;
}

const PLACES: readonly Place[] = [
  {
    name: "unit",
    spec: {},
    columns: { answer: "answer", score: "score" },
    component: "1",
    sub: "1.b",
    letter: "BB",
    foreign: "2.a",
    otherComponent: "2",
  },
  {
    name: "evaluator",
    spec: { evaluator: {} },
    columns: { answer: "evaluatorAnswer", score: "evaluatorScore" },
    component: "2",
    sub: "2.b",
    letter: "C",
    foreign: "3.b",
    otherComponent: "3",
  },
  {
    name: "region",
    spec: { rubric: loadEdition("permenpanrb-88-2021-instansi").rubric, sheet: "LKE Instansi" },
    columns: { answer: "answer", score: "score" },
    component: "4",
    sub: "4.a",
    letter: "D",
    foreign: "1.a",
    otherComponent: "1",
  },
];

/** A form as a case changes it: cells by code, in the columns of its assessor. */
class Edit {
  readonly form: LkeForm;
  readonly place: Place;

  constructor(form: LkeForm, place: Place) {
    this.form = form;
    this.place = place;
  }

  score(code: string): string {
    return this.form.at(code, this.place.columns.score);
  }

  answer(code: string): string {
    return this.form.at(code, this.place.columns.answer);
  }

  weight(code: string): string {
    return this.form.at(code, "weight");
  }

  /** `E7,E14,E26` */
  parts(component = this.place.component): string {
    return ["a", "b", "c"].map((letter) => this.score(`${component}.${letter}`)).join(",");
  }

  range(component = this.place.component): string {
    return `${this.score(`${component}.a`)}:${this.score(`${component}.c`)}`;
  }

  totalParts(): string {
    return ["1", "2", "3", "4"].map((code) => this.score(code)).join(",");
  }

  chain(code: string): string {
    return scoreFormula(this.answer(code), this.weight(code));
  }

  put(at: string, formula: string | number, cached?: number): void {
    this.form.cells[at] =
      typeof formula === "number" ? formula : { formula, ...(cached !== undefined && { cached }) };
  }

  predicate(formula: (total: string) => string): void {
    const row = this.form.row("total") + 1;
    this.form.cells[`A${row}`] = "Predikat";
    this.put(predicateAt(this.place), formula(this.score("total")));
  }
}

function predicateAt({ columns, spec }: Place): string {
  return lkeForm(spec)
    .at("total", columns.score)
    .replace(/\d+$/, (row) => String(Number(row) + 1));
}

interface Case {
  readonly change: (edit: Edit) => void;
  /** The figure that differs: a code, `total` or `predicate`. */
  readonly of: string;
  readonly letters?: Readonly<Record<string, string>>;
  /** Set where what was saved is not what LibreOffice computes. */
  readonly saved?: true;
}

const bands = (total: string, over: string, seventy = "70") =>
  `IF(${total}${over}90,"AA",IF(${total}${over}80,"A",IF(${total}${over}${seventy},"BB",IF(${total}${over}60,"B",IF(${total}${over}50,"CC",IF(${total}${over}30,"C","D"))))))`;

const all = (letter: string) => Object.fromEntries(Object.keys(UNLIKE_LETTERS).map((code) => [code, letter]));

/** By cause, for each workbook in turn. */
const CASES: Readonly<Record<Cause["kind"], (place: Place, index: number) => Case>> = {
  "typed-over": ({ component, sub }, index) => {
    const of = [sub, component, "total"][index] ?? sub;
    return { of, change: (edit) => edit.put(edit.score(of), 4.75) };
  },
  typed: ({ component, sub }, index) => {
    const of = [sub, component, "total"][index] ?? sub;
    return {
      of,
      change: (edit) => {
        const typed = liveLkeScores(edit.place);
        for (const [code, score] of typed) edit.put(edit.score(code), code === of ? score + 1 : score);
      },
    };
  },
  stale: ({ component, sub }, index) => {
    const of = [sub, component, "total"][index] ?? sub;
    return {
      of,
      saved: true,
      change: (edit) =>
        edit.put(
          edit.score(of),
          of === sub ? edit.chain(sub) : `SUM(${of === "total" ? edit.totalParts() : edit.parts()})`,
          2.25,
        ),
    };
  },
  follows: ({ component, sub }, index) => ({
    of: index === 1 ? "total" : component,
    change: (edit) => edit.put(edit.score(index === 1 ? component : sub), 1.25),
  }),
  "not-a-number": ({ component, sub }) => ({
    of: component,
    change: (edit) => {
      edit.form.cells[edit.score(sub)] = "tujuh";
    },
  }),
  "answers-open": ({ sub, foreign }, index) => ({
    of: "total",
    letters: { ...UNLIKE_LETTERS, [index === 1 ? foreign : sub]: "-" },
    change: () => {},
  }),
  "answer-uncounted": ({ sub, letter }, index) => ({
    of: index === 1 ? "total" : sub,
    // What LibreOffice computes again is out of date no more.
    ...(index === 2 && { saved: true as const }),
    change: (edit) => {
      edit.form.cells[edit.answer(sub)] =
        index === 2
          ? { formula: 'IF(1>2,"D","E")', cached: "D" }
          : { text: index === 0 ? letter : "CC", struck: true };
      edit.put(edit.score(sub), `IF(${edit.answer(sub)}="","",60/100*${edit.weight(sub)})`);
    },
  }),
  "sum-missing": ({ component }, index) => ({
    of: component,
    // What a range without its sum shows depends on the program.
    ...(index !== 1 && { saved: true as const }),
    change: (edit) => {
      const range = edit.range();
      if (index === 0) edit.put(edit.score(component), `(${range})`, 0);
      else if (index === 1) edit.put(edit.score(component), `IFERROR(${range},0)`);
      else edit.put(edit.score(component), `ROUND(${range},2)`, 1.5);
    },
  }),
  "error-hidden": ({ component, sub }, index) => ({
    of: index === 2 ? component : sub,
    change: (edit) => {
      if (index === 0)
        edit.put(
          edit.score(sub),
          `IFERROR(VLOOKUP(${edit.answer(sub)},A1:B2,2,FALSE)*${edit.weight(sub)},0)`,
        );
      else if (index === 1) edit.put(edit.score(sub), `IFERROR(${edit.weight(sub)}/0,0)`);
      else {
        edit.put(edit.score(sub), "1/0");
        edit.put(edit.score(component), `IFERROR(SUM(${edit.parts()}),0)`);
      }
    },
  }),
  "rows-missing": ({ component }, index) => ({
    of: index === 1 ? "total" : component,
    change: (edit) => {
      const [a, b] = [edit.score(`${component}.a`), edit.score(`${component}.b`)];
      if (index === 0) edit.put(edit.score(component), `SUM(${a}:${b})`);
      else if (index === 1)
        edit.put(edit.score("total"), `${edit.score("1")}+${edit.score("2")}+${edit.score("4")}`);
      else edit.put(edit.score(component), `${a}+${b}`);
    },
  }),
  "rows-doubled": ({ component, sub }, index) => ({
    of: index === 1 ? "total" : component,
    change: (edit) => {
      if (index === 1) edit.put(edit.score("total"), `SUM(${edit.totalParts()},${edit.score("3")})`);
      else
        edit.put(edit.score(component), `SUM(${edit.parts()})+${edit.score(sub)}${index === 2 ? "*2" : ""}`);
    },
  }),
  "rows-foreign": ({ component, foreign }, index) => ({
    of: component,
    change: (edit) =>
      edit.put(
        edit.score(component),
        index === 1
          ? `SUM(${edit.parts()})+${edit.score(foreign)}`
          : `SUM(${edit.parts()},${edit.score(foreign)})`,
      ),
  }),
  "rows-other": ({ component, otherComponent }, index) => ({
    of: component,
    change: (edit) =>
      edit.put(
        edit.score(component),
        index === 1 ? edit.parts(otherComponent).replaceAll(",", "+") : `SUM(${edit.range(otherComponent)})`,
      ),
  }),
  "other-figure": ({ component, sub, foreign, otherComponent }, index) => ({
    of: index === 1 ? component : sub,
    change: (edit) => {
      if (index === 0) edit.put(edit.score(sub), edit.score(foreign));
      else if (index === 1) edit.put(edit.score(component), edit.score(otherComponent));
      else edit.put(edit.score(sub), `ROUND(${edit.score(foreign)},2)`);
    },
  }),
  "hidden-rows-counted": ({ component, sub }, index) => ({
    of: component,
    change: (edit) => {
      const row = edit.form.row(`${sub}/1`);
      const at = edit.score(sub).replace(/\d+$/, String(row));
      edit.form.hiddenRows.push(row);
      edit.form.cells[at] = 1.5;
      edit.put(
        edit.score(component),
        index === 1 ? edit.parts().replaceAll(",", "+").concat(`+${at}`) : `SUM(${edit.range()})`,
      );
    },
  }),
  "hidden-rows-left-out": ({ component, sub }, index) => ({
    of: component,
    change: (edit) => {
      edit.form.hiddenRows.push(edit.form.row(sub));
      edit.put(
        edit.score(component),
        index === 1 ? `ROUND(SUBTOTAL(109,${edit.range()}),2)` : `SUBTOTAL(109,${edit.range()})`,
      );
    },
  }),
  "answer-form": ({ sub, letter }, index) => ({
    of: sub,
    letters: { ...UNLIKE_LETTERS, [sub]: [`${letter}.`, ` ${letter}`, `${letter};`][index] ?? letter },
    change: () => {},
  }),
  "row-reference": ({ component, sub, foreign }, index) => ({
    of: index === 1 ? component : sub,
    change: (edit) => {
      if (index === 0) edit.put(edit.score(sub), scoreFormula(edit.answer(foreign), edit.weight(sub)));
      else if (index === 1)
        edit.put(
          edit.score(component),
          edit.parts().replaceAll(",", "+").replace(edit.score(sub), edit.score(foreign)),
        );
      else edit.put(edit.score(sub), edit.chain(foreign));
    },
  }),
  "weight-reference": ({ sub, foreign }, index) => ({
    of: sub,
    change: (edit) => {
      const formula = scoreFormula(edit.answer(sub), edit.weight(foreign));
      edit.put(edit.score(sub), index === 1 ? `ROUND(${formula},2)` : formula);
    },
  }),
  "weight-other": ({ sub }, index) => ({
    of: sub,
    change: (edit) => {
      if (index === 0) edit.form.cells[edit.weight(sub)] = 12;
      else edit.put(edit.score(sub), edit.chain(sub).replace(edit.weight(sub), index === 1 ? "7.5" : "6.25"));
    },
  }),
  "value-other": ({ sub, letter }, index) => ({
    of: sub,
    change: (edit) => {
      const step = loadEdition("permenpanrb-88-2021-unit").rubric.scale.find((one) => one.letter === letter);
      const value = step?.value ?? 0;
      if (index === 2) {
        const rows = [
          ["AA", 100],
          ["A", 90],
          ["BB", 80],
          ["B", 70],
          ["CC", 60],
          ["C", 50],
          ["D", 35],
          ["E", 0],
        ] as const;
        const cells = Object.fromEntries(
          rows.flatMap(([name, points], row) => [
            [`A${row + 1}`, name],
            [`B${row + 1}`, points],
          ]),
        );
        edit.form.otherSheets.push({ name: "Skala", cells });
        edit.put(
          edit.score(sub),
          `VLOOKUP(${edit.answer(sub)},Skala!$A$1:$B$8,2,FALSE)/100*${edit.weight(sub)}`,
        );
      } else
        edit.put(
          edit.score(sub),
          edit.chain(sub).replace(`"${letter}",${value}`, `"${letter}",${value + 5}`),
        );
    },
  }),
  "number-added": ({ component }, index) => ({
    of: index === 1 ? component : "total",
    change: (edit) => {
      if (index === 1) edit.put(edit.score(component), `SUM(${edit.parts()})-0.75`);
      else edit.put(edit.score("total"), `SUM(${edit.totalParts()}${index === 0 ? ")+2.5" : ",3)"}`);
    },
  }),
  rounded: ({ component, sub }, index) => ({
    of: index === 2 ? component : sub,
    change: (edit) => {
      if (index === 0) edit.put(edit.score(sub), `ROUND(${edit.chain(sub)},0)`);
      else if (index === 1) edit.put(edit.score(sub), `ROUNDUP(${edit.chain(sub)},0)`);
      else edit.put(edit.score(component), `INT(SUM(${edit.parts()}))`);
    },
  }),
  "threshold-inclusive": (_, index) => ({
    of: "predicate",
    letters: all(["BB", "A", "CC"][index] ?? "BB"),
    change: (edit) =>
      edit.predicate((total) =>
        index === 1
          ? `LOOKUP(${total},{0,30,50,60,70,80,90},{"D","C","CC","B","BB","A","AA"})`
          : bands(total, ">="),
      ),
  }),
  "threshold-other": (_, index) => ({
    of: "predicate",
    change: (edit) => edit.predicate((total) => bands(total, ">", ["75", "72", "71.95"][index])),
  }),
  unknown: ({ component }, index) => ({
    of: index === 1 ? component : "total",
    ...(index > 0 && { saved: true as const }),
    change: (edit) => {
      if (index === 0) edit.put(edit.score("total"), `SUM(${edit.score("1")},${edit.score("2")})*0.77`);
      else if (index === 1) edit.put(edit.score(component), `INDIRECT("${edit.score(`${component}.a`)}")`, 4);
      else edit.put(edit.score("total"), "[1]Rekap!$E$102", 90);
    },
  }),
};

/** What every score of a workbook comes to. */
function liveLkeScores({ spec }: Place): readonly (readonly [string, number])[] {
  const rubric = spec.rubric ?? loadEdition("permenpanrb-88-2021-unit").rubric;
  const worth = (code: string) =>
    rubric.scale.find(({ letter }) => letter === UNLIKE_LETTERS[code])?.value ?? 0;
  const components = rubric.components.map(({ code, subcomponents }) => ({
    code,
    scores: subcomponents.map((part) => [part.code, (part.weight * worth(part.code)) / 100] as const),
  }));
  const sumOf = (scores: readonly (readonly [string, number])[]) =>
    Number(scores.reduce((sum, [, score]) => sum + score, 0).toFixed(2));
  const sums = components.map(({ code, scores }) => [code, sumOf(scores)] as const);
  return [...components.flatMap(({ scores }) => scores), ...sums, ["total", sumOf(sums)]];
}

function bytesOf(place: Place, { change, letters = UNLIKE_LETTERS }: Case): Uint8Array {
  const spec = place.spec.evaluator ? { ...place.spec, evaluator: letters } : { ...place.spec, letters };
  return liveLke(spec, (form) => change(new Edit(form, place)));
}

async function differenceOf(
  bytes: Uint8Array,
  place: Place,
  of: string,
): Promise<EvaluatedDifference | undefined> {
  const { evaluation } = await assess(bytes, "berkas.xlsx");
  const at = of === "predicate" ? predicateAt(place) : lkeForm(place.spec).at(of, place.columns.score);
  return evaluation.reconciliation.find(({ cell }) => cell === at);
}

const ROWS = Object.entries(CASES).flatMap(([kind, make]) =>
  PLACES.map((place, index) => ({ kind, place, name: place.name, ...make(place, index) })),
);

const table: string[] = [];

describe("every cause in three workbooks", () => {
  it.each(ROWS)("$kind: $name", async (row) => {
    const difference = await differenceOf(bytesOf(row.place, row), row.place, row.of);
    expect(difference?.cause).toBe(row.kind);
    const { formula, stated, recomputed, explanation } = difference as EvaluatedDifference;
    const written = formula === null ? "" : `\`=${shortened(formula)}\``;
    table.push(
      `| ${row.kind} | ${row.name} | ${row.of} | ${written} | ${stated} | ${recomputed ?? "–"} | ${explanation} |`,
    );
  });

  it("says what stands in test/golden/causes.md", async () => {
    const head = [
      "| cause | workbook | figure | formula | stated | recomputed | what is said |",
      "|---|---|---|---|---|---|---|",
    ];
    await expect([...head, ...table, ""].join("\n")).toMatchFileSnapshot("../../golden/causes.md");
  });
});

function shortened(formula: string): string {
  return formula.length > 60 ? `${formula.slice(0, 57)}…` : formula;
}

test.skipIf(!hasLibreOffice())(
  "LibreOffice computes the same wrong figures, and the same is said of them",
  async () => {
    const computed = ROWS.filter(({ saved }) => !saved);
    const made = new Map(computed.map((row) => [`${row.kind} ${row.name}`, bytesOf(row.place, row)]));
    const saved = recalculated(made);
    for (const row of computed) {
      const name = `${row.kind} ${row.name}`;
      const [ours, theirs] = await Promise.all(
        [made, saved].map((files) => differenceOf(files.get(name) ?? new Uint8Array(), row.place, row.of)),
      );
      expect([theirs?.stated, theirs?.cause], name).toEqual([ours?.stated, row.kind]);
    }
  },
);

afterAll(() => {
  table.length = 0;
});
