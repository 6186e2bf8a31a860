/** The answers that nobody wrote on a sub-component: criteria counted or averaged, and what that comes to. */
import type { MeanScoring } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Block, EMPTY_ROW, formulaCell, numberCell, textCell } from "./block.ts";
import type { SubcomponentFigures } from "./figures.ts";
import { countOf, derivedLetter, filledIn, gradeSums, meanOf, rangeOf } from "./formulas.ts";
import type { Graded } from "./graded.ts";
import { LOOKS } from "./looks.ts";
import { DERIVED, derivedAnswers, derivedKey, namedHeight } from "./plan.ts";
import type { ResultContext } from "./result-context.ts";
import { citation } from "./result-reference.ts";
import type { SheetCell, SheetRow } from "./sheet-xml.ts";

const HEAD_HEIGHT = 28;

export function derivedBlock(context: ResultContext): Block {
  const { plan, figures, texts, rubric } = context;
  if (plan.derivedRow === null) return { rows: [] };
  const { header } = LOOKS;
  const scoring = scoringOf(rubric);
  const [title, heads] =
    scoring.method === "mean"
      ? [texts.gradedTitle(answersText(scoring)), gradedHeads(context, scoring)]
      : [
          texts.derivedTitle(citation(context, provingSources(context))),
          [texts.criteria, texts.fulfilled, texts.unfulfilled, texts.letter],
        ];
  const headRow: SheetRow = {
    cells: [texts.number, texts.component, ...heads].map((text, index) =>
      textCell(DERIVED.code + index, text, header),
    ),
    height: HEAD_HEIGHT,
  };
  const rows = figures.flatMap((one) =>
    derivedAnswers(one).map((answer) => derivedRow(context, one.assessor, answer)),
  );
  return { rows: [{ cells: [textCell(1, title, LOOKS.heading)] }, headRow, ...rows, EMPTY_ROW] };
}

function provingSources({ rubric }: ResultContext) {
  return rubric.scale.filter(({ judgement }) => !judgement).map(({ source }) => source);
}

/** `A = 100; B = 66`: a formula shows no reader what an answer is worth. */
function answersText({ answers }: MeanScoring): string {
  return answers.map(({ answer, value }) => `${answer} = ${value}`).join("; ");
}

function gradedHeads({ texts }: ResultContext, { weighting, result }: MeanScoring): readonly string[] {
  return [
    weighting === "criteria" ? texts.criteriaWeight : texts.criteria,
    texts.answered,
    texts.earned,
    result === "letter" ? texts.letter : texts.mean,
  ];
}

type Derived = Pick<SubcomponentFigures, "code" | "name" | "answer">;

function derivedRow(
  context: ResultContext,
  assessor: ResultContext["figures"][number]["assessor"],
  { code, name, answer }: Derived,
): SheetRow {
  const { plan, texts, figures } = context;
  const row = plan.derived.get(derivedKey(assessor, code));
  if (row === undefined) return EMPTY_ROW;
  const whose = figures.length > 1 ? ` (${texts.assessor[assessor]})` : "";
  return {
    cells: [
      textCell(DERIVED.code, code, LOOKS.centred),
      textCell(DERIVED.name, name + whose, LOOKS.text),
      ...(answer.graded
        ? gradedCells(context, answer, answer.graded, row)
        : tickedCells(context, answer, row)),
    ],
    height: namedHeight(name + whose),
  };
}

function tickedCells(
  { rubric }: ResultContext,
  { ticks, letter }: Derived["answer"],
  row: number,
): readonly SheetCell[] {
  if (!ticks) return [];
  const ranges = ticks.ranges.map((range) => rangeOf(ticks.sheet, range));
  const cells = {
    count: cellName(row, DERIVED.count),
    fulfilled: cellName(row, DERIVED.fulfilled),
    unfulfilled: cellName(row, DERIVED.unfulfilled),
    filled: filledIn(ranges),
  };
  return [
    numberCell(DERIVED.count, ticks.count, LOOKS.centred),
    formulaCell(DERIVED.fulfilled, countOf(ticks.fulfilledWords, ranges), ticks.fulfilled, LOOKS.centred),
    formulaCell(
      DERIVED.unfulfilled,
      countOf(ticks.unfulfilledWords, ranges),
      ticks.unfulfilled,
      LOOKS.centred,
    ),
    formulaCell(DERIVED.letter, derivedLetter(cells, rubric), letter ?? "", LOOKS.letter),
  ];
}

function gradedCells(
  { rubric }: ResultContext,
  { letter, value }: Derived["answer"],
  graded: Graded,
  row: number,
): readonly SheetCell[] {
  const scoring = scoringOf(rubric);
  if (scoring.method !== "mean") return [];
  const sums = gradeSums(graded);
  const cells = {
    whole: cellName(row, DERIVED.count),
    answered: cellName(row, DERIVED.fulfilled),
    earned: cellName(row, DERIVED.unfulfilled),
  };
  const filled = filledIn(graded.ranges.map(({ range }) => rangeOf(graded.sheet, range)));
  const formula = meanOf(cells, { filled, words: sums.words }, { ...rubric, scoring });
  const shown = letter ?? value?.valueOf() ?? "";
  return [
    numberCell(DERIVED.count, graded.whole, LOOKS.centred),
    formulaCell(DERIVED.fulfilled, sums.answered, graded.answered, LOOKS.centred),
    formulaCell(DERIVED.unfulfilled, sums.earned, graded.earned, LOOKS.centred),
    formulaCell(DERIVED.letter, formula, shown, letter === null ? LOOKS.number : LOOKS.letter),
  ];
}
