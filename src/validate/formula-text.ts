/** A formula as a person types it into a spreadsheet of their own language. */
import type { Language } from "../language/language.ts";

/**
 * @param formula as files hold it, with or without its `=`: an Indonesian spreadsheet wants `;` between arguments and
 *   the decimal comma, but texts and the names of sheets stay as they are
 */
export function typedFormula(formula: string, language: Language): string {
  if (language === "en") return formula;
  return formula
    .split(VERBATIM)
    .map((piece, place) => (place % 2 === 1 ? piece : piece.replaceAll(",", ";").replace(DECIMAL, "$1,$2")))
    .join("");
}

/** Texts, names of sheets and lists of constants; the last may hold texts of their own. */
const VERBATIM = /("(?:[^"]|"")*"|'(?:[^']|'')*'|\{[^}]*\})/;

const DECIMAL = /(?<![\w.])(\d*)\.(\d+)/g;
