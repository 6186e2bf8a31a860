/** Rows of a worksheet as nearly every program writes them. */
import type { PlainElements } from "./plain-elements.ts";
import { areDistinct, PLAIN_TEXT, PLAIN_VALUE, plainText } from "./plain-text.ts";

/** A cell as it is written; empty where there is none of a thing. */
export interface PlainCell {
  readonly reference: string;
  readonly style: number;
  readonly type: string;
  readonly value: string;
  readonly inline: string;
  readonly formula: string | null;
}

/** Who reads the rows, plain or not. */
export interface RowReader {
  readonly isBetweenRows: () => boolean;
  readonly takeRow: (row: number, cells: readonly PlainCell[]) => void;
}

const ROW = new RegExp(String.raw`<row( r="(\d{1,7})"(?: [\w:]+="${PLAIN_VALUE}"){0,30})(/?)>`, "y");
/** A row that is hidden, or of no height, is the parser's. */
const HIDING = / (?:hidden="(?!0"|false")|ht="0)/;
const CELL = new RegExp(
  String.raw`<c r="([A-Z]{1,3}\d{1,7})"(?: s="(\d{1,5})")?(?: t="(s|str|n|b|e|inlineStr)")?(?:/>|>` +
    `(?:<f(?: aca="(?:false|true|0|1)")?>${PLAIN_TEXT}</f>)?` +
    `(?:<v(?: xml:space="preserve")?>${PLAIN_TEXT}</v>)?` +
    `(?:<is><t(?: xml:space="preserve")?>${PLAIN_TEXT}</t></is>)?</c>)`,
  "y",
);
/**
 * Styled cells without content. Formatting a column down to the end of the sheet leaves a million of them; many at a time
 * are passed over.
 */
const GHOSTS = /(?:<c r="[A-Z]{1,3}\d{1,7}"(?: s="\d{1,5}")?(?:\/>|><\/c>)){1,1000}/y;
const CLOSING = "</row>";

export function plainRows(reader: RowReader): PlainElements {
  return {
    opening: "<row ",
    closing: CLOSING,
    isExpected: reader.isBetweenRows,
    take: (text, start) => {
      ROW.lastIndex = start;
      const [tag, attributes = "", number, isEmpty] = ROW.exec(text) ?? [];
      if (tag === undefined || HIDING.test(attributes) || !areDistinct(attributes)) return null;
      const inside = start + tag.length;
      const found = isEmpty ? { cells: [], end: inside } : plainCells(text, inside);
      if (found) reader.takeRow(Number(number), found.cells);
      return found?.end ?? null;
    },
  };
}

/** The cells of a row up to its end; null as soon as one is written otherwise. */
function plainCells(
  text: string,
  start: number,
): { readonly cells: PlainCell[]; readonly end: number } | null {
  const cells: PlainCell[] = [];
  let at = start;
  while (!text.startsWith(CLOSING, at)) {
    GHOSTS.lastIndex = at;
    if (GHOSTS.test(text)) at = GHOSTS.lastIndex;
    else {
      CELL.lastIndex = at;
      const match = CELL.exec(text);
      if (!match) return null;
      cells.push(cellOf(match));
      at = CELL.lastIndex;
    }
  }
  return { cells, end: at + CLOSING.length };
}

function cellOf([
  ,
  reference = "",
  style,
  type = "n",
  formula,
  value = "",
  inline = "",
]: RegExpExecArray): PlainCell {
  return {
    reference,
    style: style === undefined ? 0 : Number(style),
    type,
    value: plainText(value),
    inline: plainText(inline),
    formula: formula === undefined ? null : plainText(formula),
  };
}
