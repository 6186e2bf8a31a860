/** A score whose formula reads another cell than its row's own weight or answer. */
import type { CellRef } from "../../assessment.ts";
import type { Cause } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { cellName, parseCellName } from "../sheet/cell-name.ts";
import { type Area, cellPart, isSingle, rewritten } from "./expressions.ts";
import { type AnswerCase, isRightScore, nameOf, singleCells } from "./score-case.ts";

/** One cell stands where the row's own weight or answer was meant. */
export function otherCell(score: AnswerCase): Cause | null {
  const { suspect, weight, answerAt } = score;
  const read = new Map(singleCells(suspect.expression).map((area) => [cellText(area, score), area]));
  for (const [used, area] of read) {
    if (
      weight &&
      used !== nameOf(weight.at, score) &&
      isRightScore(withCell(suspect.expression, area, weight.at), score)
    )
      return { kind: "weight-reference", used, wanted: nameOf(weight.at, score) };
    if (used !== nameOf(answerAt, score) && isRightScore(withCell(suspect.expression, area, answerAt), score))
      return { kind: "row-reference", used, wanted: nameOf(answerAt, score) };
  }
  return null;
}

/** The whole formula belongs to another row. */
export function otherRow(score: AnswerCase): Cause | null {
  const { suspect, answerAt } = score;
  const own = parseCellName(answerAt.cell) ?? { row: 0, column: 0 };
  const rows = new Set(singleCells(suspect.expression).map(({ area }) => area.top));
  rows.delete(own.row);
  for (const row of rows) {
    const moved = rewritten(suspect.expression, (part) =>
      part.kind === "area" && isSingle(part) && part.area.top === row
        ? cellPart(part.sheet, own.row, part.area.left)
        : null,
    );
    if (isRightScore(moved, score))
      return { kind: "row-reference", used: cellName(row, own.column), wanted: answerAt.cell };
  }
  return null;
}

function cellText({ sheet, area }: Area, score: AnswerCase): string {
  return nameOf(
    { sheet: sheet ?? score.suspect.figure.at.sheet, cell: cellName(area.top, area.left) },
    score,
  );
}

/** Every mention of one cell stands for another one. */
function withCell(expression: Expression, from: Area, to: CellRef): Expression {
  const { row, column } = parseCellName(to.cell) ?? { row: 0, column: 0 };
  return rewritten(expression, (part) =>
    part.kind === "area" && isSameCell(part, from) ? cellPart(to.sheet, row, column) : null,
  );
}

function isSameCell(one: Area, other: Area): boolean {
  return (
    isSingle(one) &&
    one.sheet === other.sheet &&
    one.area.top === other.area.top &&
    one.area.left === other.area.left
  );
}
