/** The sheets of a page that a spreadsheet program wrote of a whole workbook, where the page itself names each of them. */
import { unescapedHtml } from "./entities.ts";
import type { Block } from "./page-content.ts";
import { isReal } from "./page-grid.ts";

export interface PageSheet {
  readonly name: string;
  readonly blocks: readonly Block[];
}

/** How far Excel's list of its sheets is looked for. */
const HEAD_LENGTH = 65_536;

/** Excel lists its sheets in a comment; LibreOffice heads each table with its name. */
const EXCEL = /<x:Name>([^<]{1,200})<\/x:Name>/g;
const LIBREOFFICE = /<a name="table\d{1,4}">\s*<h1>[^<]{0,40}<em>([^<]{1,200})<\/em>/gi;

/**
 * One sheet for each table that is named, with the lines above it. A page that does not name as many sheets as it has
 * tables is one sheet, its tables below each other: which name is whose would be a guess.
 */
export function pageSheets(page: string, blocks: readonly Block[]): readonly PageSheet[] {
  const listed = namesIn(page.slice(0, HEAD_LENGTH), EXCEL);
  const names = listed.length > 0 ? listed : namesIn(page, LIBREOFFICE);
  const parts = partsOf(blocks);
  const distinct = new Set(names.map((name) => name.toLowerCase()));
  if (names.length < 2 || names.length !== parts.length || distinct.size !== names.length)
    return [{ name: names[0] ?? "Sheet1", blocks }];
  return parts.map((part, index) => ({ name: names[index] ?? "", blocks: part }));
}

/** The longest name that the format allows, and characters that it does not. */
const LONGEST_NAME = 31;
const FORBIDDEN = /[\\/?*[\]:]/g;

function namesIn(page: string, pattern: RegExp): readonly string[] {
  return [...page.matchAll(pattern)]
    .map(([, name = ""]) => unescapedHtml(name).replace(FORBIDDEN, " ").trim().slice(0, LONGEST_NAME))
    .filter((name) => name !== "");
}

/** Each table with the lines since the one before; what follows the last one is its own. */
function partsOf(blocks: readonly Block[]): readonly (readonly Block[])[] {
  const parts: Block[][] = [];
  let open: Block[] = [];
  for (const block of blocks) {
    open.push(block);
    if (typeof block === "string" || !isReal(block)) continue;
    parts.push(open);
    open = [];
  }
  parts.at(-1)?.push(...open);
  return parts;
}
