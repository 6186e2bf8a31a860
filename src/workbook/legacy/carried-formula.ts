/** Which formulas of another format an .xlsx can hold: Excel refuses a whole workbook for one that it cannot read. */
import { tokensOf } from "../formula/tokens.ts";

/** The longest formula that Excel takes. */
const LONGEST = 8192;

/**
 * The formula, if it is made of what every workbook knows: cells of these sheets, numbers, texts and functions. Null
 * for one with a name, another workbook or anything that was not understood.
 *
 * @param sheets names in lower case
 */
export function carriedFormula(formula: string, sheets: ReadonlySet<string>): string | null {
  if (formula === "" || formula.length > LONGEST) return null;
  const tokens = tokensOf(formula).filter(({ kind }) => kind !== "space");
  let open = 0;
  for (const [index, token] of tokens.entries()) {
    if (token.kind === "unknown") return null;
    if (token.kind === "sheet" && !sheets.has(token.sheet.toLowerCase())) return null;
    const isCall = tokens[index + 1]?.text === "(";
    if (token.kind === "name" && !isCall && !/^(TRUE|FALSE)$/i.test(token.text)) return null;
    if (token.text === "(") open += 1;
    if (token.text === ")") open -= 1;
    if (open < 0) return null;
  }
  return open === 0 ? formula : null;
}
