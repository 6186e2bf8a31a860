/** From a formula's text to what it computes, by the precedence that spreadsheets have. */
import type { CellRange } from "../../template.ts";
import { parseCellName } from "../sheet.ts";
import { type Scalar, UnknownFormula } from "./scalar.ts";
import { type CellToken, type Token, tokensOf } from "./tokens.ts";

export type Expression =
  | { readonly kind: "literal"; readonly value: Scalar }
  | { readonly kind: "area"; readonly sheet: string | null; readonly area: CellRange }
  | { readonly kind: "name"; readonly name: string }
  | { readonly kind: "call"; readonly name: string; readonly args: readonly (Expression | null)[] }
  | { readonly kind: "prefix"; readonly operator: "-" | "+"; readonly operand: Expression }
  | { readonly kind: "percent"; readonly operand: Expression }
  | {
      readonly kind: "binary";
      readonly operator: string;
      readonly left: Expression;
      readonly right: Expression;
    }
  | { readonly kind: "array"; readonly rows: readonly (readonly Scalar[])[] };

/** From the loosest to the tightest; a sign before an operand binds tighter than all of them. */
const LEVELS: readonly (readonly string[])[] = [
  ["=", "<>", "<", ">", "<=", ">="],
  ["&"],
  ["+", "-"],
  ["*", "/"],
  ["^"],
];

const DEEPEST = 64;

/** The last row and column of the format, for whole columns and rows. */
const LAST = { row: 1_048_576, column: 16_384 } as const;

const parsed = new Map<string, Expression>();
const REMEMBERED = 4096;

/**
 * The expression of a formula without its `=`.
 *
 * @throws UnknownFormula on anything that is not understood
 */
export function parseFormula(formula: string): Expression {
  const known = parsed.get(formula);
  if (known) return known;
  const parser = new Parser(formula);
  const expression = parser.expression(0);
  parser.expectEnd();
  if (parsed.size >= REMEMBERED) parsed.clear();
  parsed.set(formula, expression);
  return expression;
}

class Parser {
  readonly #formula: string;
  readonly #tokens: readonly Token[];
  #at = 0;
  #depth = 0;

  constructor(formula: string) {
    this.#formula = formula;
    this.#tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  }

  expectEnd(): void {
    if (this.#at < this.#tokens.length) throw this.#unknown();
  }

  expression(level: number): Expression {
    const operators = LEVELS[level];
    if (!operators) return this.#signed();
    let left = this.expression(level + 1);
    for (let operator = this.#take(operators); operator; operator = this.#take(operators)) {
      left = { kind: "binary", operator, left, right: this.expression(level + 1) };
    }
    return left;
  }

  #signed(): Expression {
    this.#depth += 1;
    if (this.#depth > DEEPEST) throw this.#unknown();
    const operator = this.#take(["-", "+"]);
    let operand: Expression =
      operator === "-" || operator === "+"
        ? { kind: "prefix", operator, operand: this.#signed() }
        : this.#operand();
    while (this.#take(["%"])) operand = { kind: "percent", operand };
    this.#depth -= 1;
    return operand;
  }

  #operand(): Expression {
    const token = this.#next();
    switch (token.kind) {
      case "number":
        return { kind: "literal", value: Number(token.text) };
      case "string":
        return { kind: "literal", value: token.string };
      case "error":
        return { kind: "literal", value: { error: token.text } };
      case "cell":
        return this.#area(null, token.cell);
      case "span":
        return { kind: "area", sheet: null, area: spanOf(token.text) };
      case "sheet":
        return this.#onSheet(token.sheet);
      case "name":
        return this.#named(token.text);
      case "operator":
        return this.#grouped(token.text);
      default:
        throw this.#unknown();
    }
  }

  #onSheet(sheet: string): Expression {
    const token = this.#next();
    if (token.kind === "cell") return this.#area(sheet, token.cell);
    if (token.kind === "span") return { kind: "area", sheet, area: spanOf(token.text) };
    if (token.kind === "error") return { kind: "literal", value: { error: token.text } };
    throw this.#unknown();
  }

  #area(sheet: string | null, first: CellToken): Expression {
    let last = first;
    if (this.#take([":"])) {
      const token = this.#next();
      if (token.kind !== "cell") throw this.#unknown();
      last = token.cell;
    }
    const [a, b] = [columnOf(first), columnOf(last)];
    return {
      kind: "area",
      sheet,
      area: {
        top: Math.min(first.row, last.row),
        left: Math.min(a, b),
        bottom: Math.max(first.row, last.row),
        right: Math.max(a, b),
      },
    };
  }

  #named(name: string): Expression {
    if (this.#take(["("])) return { kind: "call", name: name.toUpperCase(), args: this.#arguments() };
    const word = name.toUpperCase();
    if (word === "TRUE" || word === "FALSE") return { kind: "literal", value: word === "TRUE" };
    return { kind: "name", name };
  }

  #arguments(): readonly (Expression | null)[] {
    if (this.#take([")"])) return [];
    const args: (Expression | null)[] = [];
    for (;;) {
      args.push(this.#isAt([",", ")"]) ? null : this.expression(0));
      if (this.#take([")"])) return args;
      if (!this.#take([","])) throw this.#unknown();
    }
  }

  #grouped(operator: string): Expression {
    if (operator === "{") return this.#array();
    if (operator !== "(") throw this.#unknown();
    const inner = this.expression(0);
    if (!this.#take([")"])) throw this.#unknown();
    return inner;
  }

  #array(): Expression {
    const rows: Scalar[][] = [[]];
    for (;;) {
      const element = this.#signed();
      rows.at(-1)?.push(this.#constant(element));
      if (this.#take(["}"])) return { kind: "array", rows };
      if (this.#take([";"])) rows.push([]);
      else if (!this.#take([","])) throw this.#unknown();
    }
  }

  #constant(element: Expression): Scalar {
    if (element.kind === "literal") return element.value;
    const inner =
      element.kind === "prefix" && element.operand.kind === "literal" ? element.operand.value : null;
    if (element.kind !== "prefix" || typeof inner !== "number") throw this.#unknown();
    return element.operator === "-" ? -inner : inner;
  }

  #isAt(operators: readonly string[]): boolean {
    const token = this.#tokens[this.#at];
    return token?.kind === "operator" && operators.includes(token.text);
  }

  #take(operators: readonly string[]): string | null {
    if (!this.#isAt(operators)) return null;
    return this.#next().text;
  }

  #next(): Token {
    const token = this.#tokens[this.#at];
    if (!token) throw this.#unknown();
    this.#at += 1;
    return token;
  }

  #unknown(): UnknownFormula {
    return new UnknownFormula({ kind: "syntax", text: this.#formula });
  }
}

function columnOf({ column }: CellToken): number {
  return parseCellName(`${column}1`)?.column ?? 0;
}

function spanOf(text: string): CellRange {
  const [first = "", last = first] = text.replaceAll("$", "").split(":");
  if (/^\d/.test(first)) {
    const rows = [Number(first), Number(last)];
    return { top: Math.min(...rows), left: 1, bottom: Math.max(...rows), right: LAST.column };
  }
  const columns = [first, last].map((name) => parseCellName(`${name}1`)?.column ?? 1);
  return { top: 1, left: Math.min(...columns), bottom: LAST.row, right: Math.max(...columns) };
}
