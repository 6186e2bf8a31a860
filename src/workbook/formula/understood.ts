/** Formulas that are taken apart at all: no longer and no deeper than those of any form. */
import { type Expression, parseFormula } from "./parse.ts";
import { UnknownFormula } from "./scalar.ts";

/** No spreadsheet takes a longer formula (Excel: specifications and limits). */
const LONGEST_FORMULA = 8192;
/** A form's formulas have some tens of parts; more than this nests deeper than can be walked. */
const MOST_PARTS = 1500;

/**
 * The expression of a formula of a workbook.
 *
 * @throws UnknownFormula when it is not understood or larger than any form's
 */
export function understoodFormula(formula: string): Expression {
  const tooLarge = new UnknownFormula({ kind: "too-large", text: "" });
  if (formula.length > LONGEST_FORMULA) throw tooLarge;
  const expression = parseFormula(formula);
  if (partsOf(expression).length > MOST_PARTS) throw tooLarge;
  return expression;
}

/** Every part of an expression, the whole first. */
export function partsOf(expression: Expression): readonly Expression[] {
  const parts: Expression[] = [];
  const open: Expression[] = [expression];
  for (let part = open.pop(); part; part = open.pop()) {
    parts.push(part);
    open.push(...childrenOf(part).toReversed());
  }
  return parts;
}

function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case "call":
      return expression.args.filter((arg) => arg !== null);
    case "prefix":
    case "percent":
      return [expression.operand];
    case "binary":
      return [expression.left, expression.right];
    default:
      return [];
  }
}
