/** A web page with a table in it: what many applications call "export to Excel". */
import { FaultError } from "../../zip/fault.ts";
import type { Limits } from "../../zip/limits.ts";
import { cellMeter } from "../cell-meter.ts";
import type { LegacyWorkbook } from "../legacy-workbook.ts";
import { westernText } from "../western-text.ts";
import { PAGE, PageReader } from "./page-content.ts";
import { pageGrid } from "./page-grid.ts";
import { pageSheets } from "./page-sheets.ts";
import { parseHtml } from "./tags.ts";

/** How far the page's own word on its encoding is looked for. */
const HEAD_LENGTH = 4_096;

/** What pages call Windows' western code page; ISO 8859-1 has always meant it. */
const WESTERN = /^(windows-?1252|iso-8859-1|latin1|us-ascii)$/i;

/** @throws FaultError `html` for a page without a table, such as a login or an error; over limits; damage */
export function readHtml(bytes: Uint8Array, limits: Limits): LegacyWorkbook {
  const page = decoded(bytes);
  const reader = new PageReader(limits);
  parseHtml(page, reader);
  const meter = cellMeter(limits, PAGE);
  const read = pageSheets(page, reader.blocks()).map(({ name, blocks }) => {
    meter.sheet();
    const { hasTable, ...content } = pageGrid(blocks, meter);
    return { hasTable, sheet: { name, state: "visible" as const, ...content, widths: new Map() } };
  });
  if (!read.some(({ hasTable }) => hasTable) || reader.asksForPassword)
    throw new FaultError({ kind: "html" });
  return { sheets: read.map(({ sheet }) => sheet), date1904: false, formulasLost: 0 };
}

/** By the byte order mark, else by what the page says, else UTF-8 if it is that. */
function decoded(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder("utf-16le").decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder("utf-16be").decode(bytes);
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString("latin1");
  const [, said = "utf-8"] = /<meta[^>]{1,200}charset\s*=\s*["']?([\w-]{1,40})/i.exec(head) ?? [];
  if (WESTERN.test(said)) return western(bytes);
  try {
    return new TextDecoder(said, { fatal: true }).decode(bytes);
  } catch {
    return western(bytes);
  }
}

function western(bytes: Uint8Array): string {
  return westernText(Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString("latin1"));
}
