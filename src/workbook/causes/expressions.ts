/** Formulas taken apart: what they read, and what they would be with one thing put right. */
import type { CellRange } from "../../template.ts";
import type { Expression } from "../formula/parse.ts";
import { partsOf } from "../formula/understood.ts";
import { cellName } from "../sheet/cell-name.ts";

export type Area = Extract<Expression, { kind: "area" }>;
export type Call = Extract<Expression, { kind: "call" }>;
export type Literal = Extract<Expression, { kind: "literal" }>;

/** The expression with some of its parts replaced; what stands inside a replaced part stays as it is. */
export function rewritten(
  expression: Expression,
  replacement: (part: Expression) => Expression | null,
): Expression {
  const replaced = replacement(expression);
  if (replaced) return replaced;
  const inside = (part: Expression) => rewritten(part, replacement);
  switch (expression.kind) {
    case "call":
      return { ...expression, args: expression.args.map((arg) => arg && inside(arg)) };
    case "prefix":
    case "percent":
      return { ...expression, operand: inside(expression.operand) };
    case "binary":
      return { ...expression, left: inside(expression.left), right: inside(expression.right) };
    default:
      return expression;
  }
}

/** The expression with one of its parts, told by identity, replaced. */
export function withPart(expression: Expression, part: Expression, replacement: Expression): Expression {
  return rewritten(expression, (one) => (one === part ? replacement : null));
}

export function areasIn(expression: Expression): readonly Area[] {
  return partsOf(expression).filter((part) => part.kind === "area");
}

export function numbersIn(expression: Expression): readonly Literal[] {
  return partsOf(expression).filter(
    (part): part is Literal => part.kind === "literal" && typeof part.value === "number",
  );
}

export function isSingle({ area }: Area): boolean {
  return area.top === area.bottom && area.left === area.right;
}

/** A single cell as a part of a formula. */
export function cellPart(sheet: string | null, row: number, column: number): Area {
  return { kind: "area", sheet, area: { top: row, left: column, bottom: row, right: column } };
}

/** `E7:E80` */
export function rangeText({ top, left, bottom, right }: CellRange): string {
  const [first, last] = [cellName(top, left), cellName(bottom, right)];
  return first === last ? first : `${first}:${last}`;
}

const ROUNDING: ReadonlySet<string> = new Set([
  "ROUND",
  "ROUNDUP",
  "ROUNDDOWN",
  "INT",
  "TRUNC",
  "CEILING",
  "FLOOR",
  "MROUND",
]);

export function isRounding(part: Expression): part is Call {
  return part.kind === "call" && ROUNDING.has(part.name) && part.args[0] != null;
}

/** What is rounded, with the rounding around the whole taken off. */
export function withoutOuterRounding(expression: Expression): Expression {
  return isRounding(expression) && expression.args[0] ? withoutOuterRounding(expression.args[0]) : expression;
}

/** The expression without any rounding in it. */
export function withoutRounding(expression: Expression): Expression {
  return rewritten(expression, (part) =>
    isRounding(part) && part.args[0] ? withoutRounding(part.args[0]) : null,
  );
}
