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
  UncheckedAnswer,
} from "../../assessment.ts";
import type { DefinedName } from "../../template.ts";
import { type AnswerVerdict, answerChecker } from "../formula/answer-check.ts";
import { textOf } from "../layout/cell-text.ts";
import { ownFormula } from "../references.ts";
import { type Cell, parseCellName, type Workbook } from "../sheet.ts";

type Answer = LetterAnswer | CriterionAnswer;
type Content = Pick<Assessment, "subcomponents" | "uncheckedAnswers">;

/** The rows with every answer of a formula as that formula bears it out. */
export function checkedAnswers(
  subcomponents: Assessment["subcomponents"],
  workbook: Workbook,
  namesOf: () => readonly DefinedName[],
): Content {
  const given = subcomponents.flatMap((row) =>
    [row, ...row.criteria].flatMap(({ answers }) => Object.values(answers)),
  );
  if (!given.some(({ at }) => cellAt(workbook, at)?.formula != null))
    return { subcomponents, uncheckedAnswers: [] };
  const check = answerChecker(workbook, namesOf);
  const unchecked: UncheckedAnswer[] = [];
  const checked = <One extends Answer>(code: string, assessor: Assessor, answer: One): One => {
    const cell = cellAt(workbook, answer.at);
    const formula = cell && ownFormula(cell);
    if (!cell || formula == null || answer.kind === "broken" || isCovered(answer)) return answer;
    const verdict = check(cell, formula, answer.at);
    if (verdict.kind === "unchecked")
      unchecked.push({ code, assessor, formula, saved: textOf(cell), why: verdict.why, at: answer.at });
    // What an answer is read as has the same shape for letters and criteria.
    return judged(answer, verdict, formula) as One;
  };
  const rows = subcomponents.map((row) => ({
    ...row,
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
