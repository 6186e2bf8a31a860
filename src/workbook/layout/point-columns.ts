/** The columns of a form whose points are its answers: the score column of each assessor. */
import type { Assessor } from "../../assessment.ts";
import { type AssessorColumns, type ChosenColumns, NO_ANSWERS } from "./answer-columns.ts";
import type { HeadedColumn, HeaderBlock } from "./headers.ts";
import { EVALUATOR_OWNERS, OPD_OWNERS, type Owner, scoreRank } from "./headings.ts";

/** The assessors' columns; where two columns could each be somebody's points, none is taken. */
export function pointColumns({ columns }: HeaderBlock): ChosenColumns {
  const own = pointsOf(columns, OPD_OWNERS);
  const evaluator = pointsOf(columns, EVALUATOR_OWNERS);
  const ambiguous = [own, evaluator].flatMap((found) => (found.length > 1 ? found : []));
  if (ambiguous.length > 0) return { ...NO_ANSWERS, ambiguous, titled: true };
  const [first] = own;
  const [second] = evaluator;
  const assessors = [
    ...(first ? [assessorColumns(columns, first, second || first.owner === "self" ? "self" : "single")] : []),
    ...(second ? [assessorColumns(columns, second, "evaluator")] : []),
  ];
  const answerTitle = (first ?? second)?.parent || null;
  return { ...NO_ANSWERS, assessors, answerTitle, titled: true };
}

/** Those that are titled most surely: `Nilai` before `Nilai Huruf`. */
function pointsOf(columns: readonly HeadedColumn[], owners: readonly Owner[]): readonly HeadedColumn[] {
  const scores = columns.filter(({ role, owner }) => role === "score" && owners.includes(owner));
  const most = Math.max(...scores.map(({ words }) => scoreRank(words)));
  return scores.filter(({ words }) => scoreRank(words) === most);
}

function assessorColumns(
  columns: readonly HeadedColumn[],
  points: HeadedColumn,
  assessor: Assessor,
): AssessorColumns {
  const criterion = columns.find(
    ({ role, owner }) => owner === points.owner && (role === "tick" || role === "answer"),
  );
  return {
    assessor,
    answer: points.column,
    criterion: (criterion ?? points).column,
    // The figure in the score column is the answer; what is ticked beside it is not read.
    pair: null,
    score: points.column,
  };
}
