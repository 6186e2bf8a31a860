/**
 * Answers that a formula gives. What was saved with it may be out of date, so it is computed again from everything
 * below it; a workbook whose answers are typed costs nothing here.
 */
import type {
  Assessment,
  Assessor,
  CellRef,
  CriterionAnswer,
  LetterAnswer,
  StatedFigure,
  StatedNumber,
  UncheckedAnswer,
} from "../../assessment.ts";
import type { DefinedName } from "../../template.ts";
import { type AnswerVerdict, answerChecker } from "../formula/answer-check.ts";
import { textOf } from "../layout/cell-text.ts";
import { ownFormula } from "../references.ts";
import { type Cell, parseCellName, type Workbook } from "../sheet.ts";

type Answer = LetterAnswer | CriterionAnswer;
type Content = Pick<Assessment, "subcomponents" | "uncheckedAnswers">;

/**
 * The rows with every answer of a formula as that formula bears it out.
 *
 * @param points whether the rubric takes the points beside the rows for answers
 */
export function checkedAnswers(
  subcomponents: Assessment["subcomponents"],
  workbook: Workbook,
  { points, namesOf }: { readonly points: boolean; readonly namesOf: () => readonly DefinedName[] },
): Content {
  const given = subcomponents.flatMap((row) => [
    ...[row, ...row.criteria].flatMap(({ answers }) => Object.values(answers)),
    ...(points ? Object.values(row.scores) : []),
  ]);
  if (!given.some(({ at }) => cellAt(workbook, at)?.formula != null))
    return { subcomponents, uncheckedAnswers: [] };
  const check = answerChecker(workbook, namesOf);
  const unchecked: UncheckedAnswer[] = [];
  const verdictOn = (code: string, assessor: Assessor, at: CellRef) => {
    const cell = cellAt(workbook, at);
    const formula = cell && ownFormula(cell);
    if (!cell || formula == null) return null;
    const verdict = check(cell, formula, at);
    if (verdict.kind === "unchecked")
      unchecked.push({ code, assessor, formula, saved: textOf(cell), why: verdict.why, at });
    return { verdict, formula };
  };
  const checked = <One extends Answer>(code: string, assessor: Assessor, answer: One): One => {
    if (answer.kind === "broken" || isCovered(answer)) return answer;
    const found = verdictOn(code, assessor, answer.at);
    // What an answer is read as has the same shape for letters and criteria.
    return found ? (judged(answer, found.verdict, found.formula) as One) : answer;
  };
  const checkedPoints = (code: string, assessor: Assessor, figure: StatedNumber): StatedNumber => {
    if (figure.kind !== "number" || figure.doubt) return figure;
    const found = verdictOn(code, assessor, figure.at);
    return found ? judgedPoints(figure, found.verdict, found.formula) : figure;
  };
  const rows = subcomponents.map((row) => ({
    ...row,
    scores: points
      ? eachOf(row.scores, (figure, assessor) => checkedPoints(row.code, assessor, figure))
      : row.scores,
    answers: eachOf(row.answers, (answer, assessor) => checked(row.code, assessor, answer)),
    criteria: row.criteria.map((criterion) => ({
      ...criterion,
      answers: eachOf(criterion.answers, (answer, assessor) =>
        checked(`${row.code}/${criterion.number ?? "?"}`, assessor, answer),
      ),
    })),
  }));
  return { subcomponents: rows, uncheckedAnswers: unchecked };
}

function judged({ raw, at, ...answer }: Answer, verdict: AnswerVerdict, formula: string): Answer {
  switch (verdict.kind) {
    case "fresh":
    case "unchecked":
      return { raw, at, ...answer } as Answer;
    case "blank":
      return { kind: "unanswered", raw, at };
    case "stale":
      return {
        kind: "broken",
        cause: { kind: "stale", formula, saved: raw, gives: verdict.gives },
        raw,
        at,
      };
  }
}

function judgedPoints(figure: StatedFigure, verdict: AnswerVerdict, formula: string): StatedNumber {
  switch (verdict.kind) {
    case "fresh":
    case "unchecked":
      return figure;
    case "blank":
      return { kind: "blank", at: figure.at };
    case "stale": {
      const { decimal } = figure;
      return { ...figure, doubt: { kind: "stale", formula, saved: decimal, gives: verdict.gives } };
    }
  }
}

/** Nobody sees it, and it counts for nothing. */
function isCovered(answer: Answer): boolean {
  return answer.kind === "unanswered" && "covered" in answer;
}

function eachOf<One>(
  answers: Readonly<Partial<Record<Assessor, One>>>,
  change: (answer: One, assessor: Assessor) => One,
): Partial<Record<Assessor, One>> {
  return Object.fromEntries(
    Object.entries(answers).map(([assessor, answer]) => [assessor, change(answer, assessor as Assessor)]),
  );
}

function cellAt(workbook: Workbook, { sheet, cell }: CellRef): Cell | undefined {
  const entry = workbook.sheets.find(({ name }) => name === sheet);
  const { row = 0, column = 0 } = parseCellName(cell) ?? {};
  return entry && workbook.read(entry).rows.get(row)?.get(column);
}
