/** Takes a formula apart into what stands in it. Nothing is computed here. */

export type Token =
  | { readonly kind: "space"; readonly text: string }
  | { readonly kind: "number"; readonly text: string }
  /** Text with its quotation marks undone. */
  | { readonly kind: "string"; readonly text: string; readonly string: string }
  | { readonly kind: "error"; readonly text: string }
  /** `Petunjuk!`, `'LKE Unit'!`; `sheet` without quotation marks. */
  | { readonly kind: "sheet"; readonly text: string; readonly sheet: string }
  | { readonly kind: "cell"; readonly text: string; readonly cell: CellToken }
  /** Whole columns or rows: `$A:$C`, `3:7`. */
  | { readonly kind: "span"; readonly text: string }
  /** A function, a defined name, TRUE or FALSE. */
  | { readonly kind: "name"; readonly text: string }
  | { readonly kind: "operator"; readonly text: string }
  /** What no formula of ours has, such as a table's columns. */
  | { readonly kind: "unknown"; readonly text: string };

/** `$D$7`: the letters and digits with what is fixed. */
export interface CellToken {
  readonly column: string;
  readonly row: number;
  readonly columnFixed: boolean;
  readonly rowFixed: boolean;
}

type Reader = (match: RegExpExecArray) => Token;

const AFTER_REFERENCE = "(?![\\p{L}\\p{N}_.(!])";

/** In this order: what comes first takes what would fit several. */
const PATTERNS: readonly (readonly [RegExp, Reader])[] = [
  [/\s+/uy, ([text]) => ({ kind: "space", text })],
  [
    /"(?:[^"]|"")*"/uy,
    ([text]) => ({ kind: "string", text, string: text.slice(1, -1).replaceAll('""', '"') }),
  ],
  [/#(?:REF!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|VALUE!)/uy, ([text]) => ({ kind: "error", text })],
  [
    /'((?:[^']|'')+)'!/uy,
    ([text, name = ""]) => ({ kind: "sheet", text, sheet: name.replaceAll("''", "'") }),
  ],
  [/((?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*)!/uy, ([text, sheet = ""]) => ({ kind: "sheet", text, sheet })],
  [
    new RegExp(`(?:\\$?[A-Za-z]{1,3}:\\$?[A-Za-z]{1,3}|\\$?\\d+:\\$?\\d+)${AFTER_REFERENCE}`, "uy"),
    ([text]) => ({ kind: "span", text }),
  ],
  [
    new RegExp(`(\\$?)([A-Za-z]{1,3})(\\$?)(\\d{1,7})${AFTER_REFERENCE}`, "uy"),
    ([text, columnFixed, column = "", rowFixed, row]) => ({
      kind: "cell",
      text,
      cell: {
        column: column.toUpperCase(),
        row: Number(row),
        columnFixed: columnFixed === "$",
        rowFixed: rowFixed === "$",
      },
    }),
  ],
  [/(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?/uy, ([text]) => ({ kind: "number", text })],
  [/[\p{L}_\\][\p{L}\p{N}_.\\]*/uy, ([text]) => ({ kind: "name", text })],
  [/<>|<=|>=|[-+*/^&=<>%(),;:{}]/uy, ([text]) => ({ kind: "operator", text })],
];

/** Every character of the formula, in tokens that put together give it again. */
export function tokensOf(formula: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number): Token {
  for (const [pattern, read] of PATTERNS) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return read(match);
  }
  const [character = ""] = formula.slice(at);
  return { kind: "unknown", text: character };
}
