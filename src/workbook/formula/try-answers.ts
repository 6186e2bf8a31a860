/** Fills known answers into a form and computes what it shows for them. */
import type { Assessor } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { ShownValue, Template } from "../../template.ts";
import type { FigureSpot, Supposition, Trial, TrialFigure, Uncomputed } from "../../trials.ts";
import { cellName } from "../sheet.ts";
import { type Calculator, calculatorOf, cellKey } from "./calculator.ts";
import { figureSpots } from "./figure-spots.ts";
import { plainDecimal } from "./plain-decimal.ts";
import { isError, type Scalar, UnknownFormula } from "./scalar.ts";

/** One trial for each supposition and assessor; none for an assessor for whom the form computes nothing. */
export function tryAnswers(template: Template, rubric: Rubric): readonly Trial[] {
  return template.assessors.flatMap((assessor) => {
    const spots = figureSpots(template, rubric, assessor);
    if (spots.length === 0) return [];
    const tried = (supposed: Supposition): Trial => {
      const answers = answersFor(supposed, rubric);
      const calculator = calculatorOf(template, suppose(template, assessor, answers));
      const figures = spots.map((spot): TrialFigure => ({ spot, shows: figureAt(calculator, spot) }));
      return { assessor, supposed, answers, figures };
    };
    const takesLetters = template.columns.some((one) => one.role === "answer" && one.assessor === assessor);
    return takesLetters ? suppositions(rubric).map(tried) : untried(tried({ kind: "blank" }));
  });
}

/** Where criteria are ticked and no letters are given none can be tried; what is not tried must not pass for right. */
function untried(blank: Trial): readonly Trial[] {
  const figures = blank.figures.map(({ spot, shows }): TrialFigure => {
    const isComputed = spot.formula !== null && shows.kind !== "unknown";
    return { spot, shows: isComputed ? { kind: "unknown", reason: "ticks", text: "" } : shows };
  });
  return [blank, { ...blank, figures }];
}

function suppositions({ scale, components }: Rubric): readonly Supposition[] {
  const codes = components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
  const [best, worst] = [scale[0]?.letter ?? "", scale.at(-1)?.letter ?? ""];
  return [
    { kind: "blank" },
    ...scale.map(({ letter }) => ({ kind: "all", letter }) as const),
    ...codes.map((code) => ({ kind: "alone", code, letter: best, others: worst }) as const),
    ...justAbove({ scale, components }),
    ...codes.map((code) => ({ kind: "missing", code, letter: best }) as const),
  ];
}

/** All alike lands on the upper end of a band; a little more must be the next one. */
function justAbove({ scale, components }: Pick<Rubric, "scale" | "components">): readonly Supposition[] {
  const [lightest] = components
    .flatMap(({ subcomponents }) => subcomponents)
    .sort((one, other) => one.weight - other.weight);
  if (!lightest) return [];
  return scale.slice(1).map(({ letter: others }, index) => {
    const letter = scale[index]?.letter ?? others;
    return { kind: "alone", code: lightest.code, letter, others };
  });
}

function answersFor(supposed: Supposition, { components }: Rubric): ReadonlyMap<string, string> {
  const codes = components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
  return new Map(
    codes.flatMap((code): [string, string][] => {
      const letter = letterFor(supposed, code);
      return letter === null ? [] : [[code, letter]];
    }),
  );
}

function letterFor(supposed: Supposition, code: string): string | null {
  switch (supposed.kind) {
    case "blank":
      return null;
    case "all":
      return supposed.letter;
    case "alone":
      return supposed.code === code ? supposed.letter : supposed.others;
    case "missing":
      return supposed.code === code ? null : supposed.letter;
  }
}

/** Every answer cell of every assessor: the letters in one's own, blanks in all others. */
function suppose(
  template: Template,
  assessor: Assessor,
  answers: ReadonlyMap<string, string>,
): ReadonlyMap<string, Scalar> {
  const columns = template.columns.filter(({ role }) => role === "answer" || role === "criterion");
  const supposed = new Map<string, Scalar>();
  for (const row of template.rows) {
    if (row.kind !== "subcomponent" && row.kind !== "criterion") continue;
    for (const column of columns) {
      const isOwn = row.kind === "subcomponent" && column.role === "answer" && column.assessor === assessor;
      const letter = isOwn ? (answers.get(row.code) ?? null) : null;
      supposed.set(cellKey(template.answerSheet, cellName(row.row, column.column)), letter);
    }
  }
  return supposed;
}

function figureAt(calculator: Calculator, { at }: FigureSpot): ShownValue | Uncomputed {
  try {
    return shownAs(calculator.cell(at.sheet, at.cell));
  } catch (error) {
    if (!(error instanceof UnknownFormula)) throw error;
    return { kind: "unknown", reason: error.reason.kind, text: error.reason.text };
  }
}

function shownAs(value: Scalar): ShownValue {
  if (value === null || value === "") return { kind: "blank" };
  if (isError(value)) return { kind: "error", error: value.error };
  if (typeof value === "string") return { kind: "text", text: value };
  if (typeof value === "boolean") return { kind: "boolean", boolean: value };
  return { kind: "number", decimal: plainDecimal(value) };
}
