/** CSV as offices have it: with `,`, `;` or tabs, in UTF-8, UTF-16 or the code page of an older Excel. */
import { CsvError, parse } from "csv-parse/sync";
import type { TableRow } from "./workbook/table.ts";

/** What keeps a text from being read as CSV at all. */
export type CsvFault = "not-text" | "quote-open";

/** The separators tried; the first one wins where nothing tells them apart, because names hold commas. */
const SEPARATORS = [";", "\t", ","];

/** Excel separates a list by the separator that its first line names. */
const NAMED_SEPARATOR = /^sep=(.)\r?\n/;

/**
 * The rows of a CSV file, by the separator that makes most of them: with the wrong one, hardly any head is known.
 *
 * @param knownHeads how many columns of what they should be some rows have
 */
export function readCsv(
  bytes: Uint8Array,
  knownHeads: (rows: readonly TableRow[]) => number,
): { readonly rows: readonly TableRow[] } | { readonly fault: CsvFault } {
  const text = decoded(bytes);
  if (text === null) return { fault: "not-text" };
  const named = NAMED_SEPARATOR.exec(text)?.[1];
  let best: readonly TableRow[] | null = null;
  for (const separator of named === undefined ? SEPARATORS : [named]) {
    const rows = rowsBy(separator, text);
    if (rows && (!best || knownHeads(rows) > knownHeads(best))) best = rows;
  }
  return best ? { rows: best } : { fault: "quote-open" };
}

/** Null when a quotation mark is never closed. Rows are counted as a spreadsheet shows them: a quoted break is none. */
function rowsBy(separator: string, text: string): readonly TableRow[] | null {
  try {
    const records: string[][] = parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
    });
    return records.map((cells, index) => ({ row: index + 1, cells }));
  } catch (error) {
    if (error instanceof CsvError) return null;
    throw error;
  }
}

/** Null for what no program would show as text. */
function decoded(bytes: Uint8Array): string | null {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  if (bytes.includes(0)) return null;
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    return windows1252(bytes);
  }
}

/** The characters of 0x80 to 0x9F: the decoder of Node 20 takes Windows-1252 for Latin-1, which has none there. */
const WINDOWS_1252 = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ";

function windows1252(bytes: Uint8Array): string {
  return Buffer.from(bytes)
    .toString("latin1")
    .replace(/[\u0080-\u009f]/g, (control) => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control);
}
