/** OpenFormula (ODF 1.3 part 4) → the same formula as an .xlsx has it. */

/** In this order: what comes first takes what would fit several. */
const PIECES =
  /"(?:[^"]|"")*"|\[[^\]]*\]|\{|\}|[;|~!]|(?:COM|ORG)\.[A-Z]+\.|[^"[\]{};|~!A-Z]+|[A-Z][A-Za-z0-9_]*|[\s\S]/g;
const ADDRESS = String.raw`(?:(\$?(?:'(?:[^']|'')+'|[^.'#\s]+))?)\.(\$?[A-Z]{1,3}\$?\d+|\$?[A-Z]{1,3}|\$?\d+)`;
const REFERENCE = new RegExp(`^\\[${ADDRESS}(?::${ADDRESS})?\\]$`);
const LOST_REFERENCE = /#REF!/;

/** Null for a formula that Excel has no words for. */
export function xlsxFormula(openFormula: string): string | null {
  const [, body] = /^(?:of|msoxl|oooc):=(.*)$/s.exec(openFormula) ?? /^=(.*)$/s.exec(openFormula) ?? [];
  if (body === undefined) return null;
  if (openFormula.startsWith("msoxl:")) return body;
  let arrays = 0;
  let formula = "";
  for (const [piece] of body.matchAll(PIECES)) {
    if (piece === "{") arrays += 1;
    if (piece === "}") arrays -= 1;
    const translated = piece.startsWith("[") ? reference(piece) : other(piece, arrays > 0);
    if (translated === null) return null;
    formula += translated;
  }
  return formula;
}

function other(piece: string, inArray: boolean): string | null {
  if (piece === ";") return ",";
  if (piece === "|") return inArray ? ";" : null;
  // Unions and intersections of areas: no form has any.
  if (piece === "~" || piece === "!") return null;
  if (piece === "COM.MICROSOFT.") return "_xlfn.";
  return /^(COM|ORG)\.[A-Z]+\.$/.test(piece) ? null : piece;
}

/** `[.A1]`, `[.A1:.B2]`, `[$'LKE Unit'.A1:.B2]`. */
function reference(piece: string): string | null {
  if (LOST_REFERENCE.test(piece)) return "#REF!";
  const [, sheet = "", first, otherSheet = "", last] = REFERENCE.exec(piece) ?? [];
  if (first === undefined) return null;
  // An area over several sheets has another meaning in each program.
  if (otherSheet !== "" && plain(otherSheet) !== plain(sheet)) return null;
  const area = last === undefined ? first : `${first}:${last}`;
  const isWhole = !/[A-Z]\$?\d/.test(first);
  if (isWhole && last === undefined) return null;
  return sheet === "" ? area : `${quoted(plain(sheet))}!${area}`;
}

function plain(sheet: string): string {
  const name = sheet.replace(/^\$/, "");
  return name.startsWith("'") ? name.slice(1, -1).replaceAll("''", "'") : name;
}

function quoted(name: string): string {
  return `'${name.replaceAll("'", "''")}'`;
}
