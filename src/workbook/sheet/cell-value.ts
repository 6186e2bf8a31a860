/** From what a `<c>` element stores to what the cell shows. */

import { damaged } from "../zip/fault.ts";
import type { CellValue, SharedParts } from "./cells.ts";
import { isoDate } from "./serial-date.ts";
import { unescapedText } from "./stored-text.ts";

/** A cell as stored. */
export interface StoredCell {
  /** The `t` attribute; `n` when there is none. */
  readonly type: string;
  /** The `s` attribute. */
  readonly style: number;
  /** The content of `<v>`. */
  readonly value: string;
  /** The joined text of `<is>`. */
  readonly inline: string;
  readonly formula: string | null;
}

const DECIMAL = /^[+-]?(\d+\.?\d*|\.\d+)([eE][+-]?\d+)?$/;
const ISO_DAY = /^\d{4}-\d{2}-\d{2}(?=T|$)/;
const NONE: CellValue = { kind: "none" };

/**
 * What a stored cell shows; null when it has no content.
 *
 * @throws FaultError when it names a shared string that is not there: the index is never taken for the content
 */
export function cellValue(cell: StoredCell, parts: SharedParts): CellValue | null {
  const content = contentOf(cell, parts);
  if (content !== null) return content;
  // A formula whose result is an empty text has been calculated; one without any result has not.
  if (cell.formula === null) return null;
  return cell.type === "str" ? { kind: "text", text: "" } : NONE;
}

function contentOf(cell: StoredCell, parts: SharedParts): CellValue | null {
  if (cell.type === "inlineStr") return textValue(unescapedText(cell.inline || cell.value));
  const { value } = cell;
  if (value === "") return null;
  switch (cell.type) {
    case "n":
      return numberValue(value.trim(), cell.style, parts);
    case "s":
      return textValue(sharedString(value.trim(), parts));
    case "b":
      return { kind: "boolean", boolean: value.trim() === "1" || value.trim() === "true" };
    case "e":
      return { kind: "error", error: value.trim() };
    case "d":
      return dateValue(value.trim());
    default:
      return textValue(unescapedText(value));
  }
}

function textValue(text: string): CellValue | null {
  return text === "" ? null : { kind: "text", text };
}

/** A date where the style shows one; what is no number, though stored as one, is shown as it stands. */
function numberValue(raw: string, style: number, parts: SharedParts): CellValue | null {
  if (!DECIMAL.test(raw)) return textValue(raw);
  const number = Number(raw);
  const iso = parts.looks().numbers[style] === "date" ? isoDate(number, parts.date1904) : null;
  return iso === null ? { kind: "number", number } : { kind: "date", iso };
}

function dateValue(raw: string): CellValue | null {
  const day = ISO_DAY.exec(raw);
  return day ? { kind: "date", iso: day[0] } : textValue(raw);
}

function sharedString(raw: string, parts: SharedParts): string {
  const text = /^\d+$/.test(raw) ? parts.strings()?.texts[Number(raw)] : undefined;
  if (text === undefined)
    throw damaged(parts.stringsPart, parts.strings() ? "shared string missing" : "part missing");
  return text;
}
