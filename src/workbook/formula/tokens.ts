/** Takes a formula apart into what stands in it. Nothing is computed here. */
import { isAscii, letterPattern } from "../../letters.ts";
import { lazily } from "../lazily.ts";

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

const NOTHING_AFTER = String.raw`(?![\p{L}\p{N}_.(!])`;

/** In this order: what comes first takes what would fit several. */
const READERS: readonly (readonly [pattern: string, read: Reader])[] = [
  [String.raw`\s+`, ([text]) => ({ kind: "space", text })],
  [`"(?:[^"]|"")*"`, ([text]) => ({ kind: "string", text, string: text.slice(1, -1).replaceAll('""', '"') })],
  [String.raw`#(?:REF!|DIV\/0!|N\/A|NAME\?|NUM!|NULL!|VALUE!)`, ([text]) => ({ kind: "error", text })],
  ["'((?:[^']|'')+)'!", ([text, name = ""]) => ({ kind: "sheet", text, sheet: name.replaceAll("''", "'") })],
  [
    String.raw`((?:\[\d+\])?[\p{L}_][\p{L}\p{N}_.]*)!`,
    ([text, sheet = ""]) => ({ kind: "sheet", text, sheet }),
  ],
  [
    String.raw`(?:\$?[A-Za-z]{1,3}:\$?[A-Za-z]{1,3}|\$?\d+:\$?\d+)${NOTHING_AFTER}`,
    ([text]) => ({ kind: "span", text }),
  ],
  [
    String.raw`(\$?)([A-Za-z]{1,3})(\$?)(\d{1,7})${NOTHING_AFTER}`,
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
  [String.raw`(?:\d+\.?\d*|\.\d+)(?:[eE][+-]?\d+)?`, ([text]) => ({ kind: "number", text })],
  [String.raw`[\p{L}_\\][\p{L}\p{N}_.\\]*`, ([text]) => ({ kind: "name", text })],
  ["<>|<=|>=|[-+*/^&=<>%(),;:{}]", ([text]) => ({ kind: "operator", text })],
];

type Pattern = readonly [pattern: RegExp, read: Reader];

const patternsFor = {
  ascii: lazily(() => patterns(true)),
  any: lazily(() => patterns(false)),
};

function patterns(ascii: boolean): readonly Pattern[] {
  return READERS.map(([source, read]) => [letterPattern(source, "y", ascii), read]);
}

/** Every character of the formula, in tokens that put together give it again. */
export function tokensOf(formula: string): readonly Token[] {
  const patterns = isAscii(formula) ? patternsFor.ascii() : patternsFor.any();
  const tokens: Token[] = [];
  let at = 0;
  while (at < formula.length) {
    const token = tokenAt(formula, at, patterns);
    tokens.push(token);
    at += token.text.length;
  }
  return tokens;
}

function tokenAt(formula: string, at: number, patterns: readonly Pattern[]): Token {
  for (const [pattern, read] of patterns) {
    pattern.lastIndex = at;
    const match = pattern.exec(formula);
    if (match) return read(match);
  }
  const [character = ""] = formula.slice(at);
  return { kind: "unknown", text: character };
}
