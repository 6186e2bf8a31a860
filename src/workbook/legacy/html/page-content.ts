/** What a web page shows, as far as a workbook could hold it: lines of text and tables of cells. */
import { damaged, overLimit } from "../../zip/fault.ts";
import type { Limits } from "../../zip/limits.ts";
import { unescapedHtml } from "./entities.ts";
import { strikesText, strikingClasses } from "./struck-styles.ts";
import type { Attributes, HtmlHandlers } from "./tags.ts";

/** What a fault names as the place. */
export const PAGE = "HTML";

export type Block = string | HtmlTable;

export interface HtmlTable {
  readonly rows: readonly HtmlRow[];
  readonly hiddenColumns: ReadonlySet<number>;
}

export interface HtmlRow {
  readonly cells: readonly HtmlCell[];
  readonly hidden: boolean;
}

export interface HtmlCell {
  /** Lines, and tables within the cell. */
  readonly blocks: readonly Block[];
  readonly columns: number;
  readonly rows: number;
  readonly hidden: boolean;
  /** The number that a spreadsheet program wrote beside the text that it shows. */
  readonly number: number | null;
  /** Whether some of its text is struck through. */
  readonly struck: boolean;
}

const BLOCKS = new Set(
  "address article aside blockquote center dd div dl dt fieldset footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section ul".split(
    " ",
  ),
);
/** Elements without an end. */
const VOID = new Set("area base br col embed hr img input link meta param source track wbr".split(" "));
const TABLE_PARTS = new Set("table tr td th tbody thead tfoot col colgroup caption".split(" "));
const DEEPEST = 32;
/** HTML's own limits for spans. */
const MOST_COLUMNS = 1_000;
const MOST_ROWS = 65_534;

/** Lines of text and tables that are being read, of the page or of a cell. */
interface OpenText {
  readonly blocks: Block[];
  /** The pieces of the line at hand. */
  line: string;
  length: number;
  struck: boolean;
}

interface OpenTable {
  readonly rows: OpenRow[];
  readonly hiddenColumns: Set<number>;
  describedColumn: number;
  cell: OpenCell | null;
}

interface OpenRow {
  readonly cells: HtmlCell[];
  readonly hidden: boolean;
  readonly struck: boolean;
}

interface OpenCell extends Omit<HtmlCell, "blocks" | "struck"> {
  readonly text: OpenText;
}

export class PageReader implements HtmlHandlers {
  /** A page that asks for a password is no export. */
  asksForPassword = false;
  readonly #limits: Limits;
  readonly #page: OpenText = { blocks: [], line: "", length: 0, struck: false };
  readonly #tables: OpenTable[] = [];
  /** The element that is not shown and that we are in, and how many of its name are open within. */
  #unseen: { readonly name: string; depth: number } | null = null;
  /** The elements that strike their text through and that we are in. */
  readonly #striking: string[] = [];
  readonly #strikingClasses = new Set<string>();
  #cells = 0;
  #characters = 0;

  constructor(limits: Limits) {
    this.#limits = limits;
  }

  /** All that was read; what is still open ends here. */
  blocks(): readonly Block[] {
    while (this.#tables.length > 0) this.#closeTable();
    endLine(this.#page);
    return this.#page.blocks;
  }

  open(name: string, attributes: Attributes): void {
    if (this.#unseen) {
      if (name === this.#unseen.name) this.#unseen.depth += 1;
    } else if (name === "input")
      this.asksForPassword ||= attributes.get("type")?.toLowerCase() === "password";
    else if (TABLE_PARTS.has(name)) this.#openTablePart(name, attributes);
    else if (isUnseen(attributes) && !VOID.has(name)) this.#unseen = { name, depth: 1 };
    else if (name === "br" || BLOCKS.has(name)) endLine(this.#text());
    else if (name === "option") this.#append(" ");
    else if (this.#strikes(name, attributes) && this.#striking.length < DEEPEST) this.#striking.push(name);
  }

  close(name: string): void {
    if (this.#unseen) {
      if (name === this.#unseen.name) this.#unseen.depth -= 1;
      if (this.#unseen.depth === 0) this.#unseen = null;
    } else if (name === this.#striking.at(-1)) this.#striking.pop();
    else if (name === "table") this.#closeTable();
    else if (name === "td" || name === "th" || name === "tr") this.#closeCell();
    else if (BLOCKS.has(name)) endLine(this.#text());
  }

  style(sheet: string): void {
    for (const name of strikingClasses(sheet)) this.#strikingClasses.add(name);
  }

  #strikes(name: string, attributes: Attributes): boolean {
    if (name === "s" || name === "strike" || name === "del") return true;
    if (strikesText(attributes.get("style") ?? "")) return true;
    const classes = this.#strikingClasses.size === 0 ? [] : (attributes.get("class") ?? "").split(/\s+/);
    return classes.some((own) => this.#strikingClasses.has(own.toLowerCase()));
  }

  text(text: string): void {
    if (!this.#unseen) this.#append(unescapedHtml(text).replace(/\s+/g, " "));
  }

  /** Text between the cells of a table stands before it, as in a browser. */
  #text(): OpenText {
    for (let depth = this.#tables.length - 1; depth >= 0; depth -= 1) {
      const cell = this.#tables[depth]?.cell;
      if (cell) return cell.text;
    }
    return this.#page;
  }

  #append(text: string): void {
    const target = this.#text();
    target.line += text;
    target.struck ||= this.#striking.length > 0 && text.trim() !== "";
    target.length += text.length;
    this.#characters += text.length;
    const { textLength, keptTextLength } = this.#limits;
    if (target !== this.#page && target.length > textLength) throw overLimit("textLength", textLength, PAGE);
    if (this.#characters > 2 * keptTextLength) throw overLimit("textLength", keptTextLength, PAGE);
  }

  #openTablePart(name: string, attributes: Attributes): void {
    const table = this.#tables.at(-1);
    if (name === "table") this.#openTable();
    else if (!table) return;
    else if (name === "tr") this.#openRow(table, attributes);
    else if (name === "td" || name === "th") this.#openCell(table, name, attributes);
    else if (name === "col") describeColumns(table, attributes);
  }

  #openTable(): void {
    if (this.#tables.length >= DEEPEST) throw damaged(PAGE, "XML nested too deep");
    endLine(this.#text());
    this.#tables.push({ rows: [], hiddenColumns: new Set(), describedColumn: 1, cell: null });
  }

  #openRow(table: OpenTable, attributes: Attributes): void {
    this.#closeCell();
    this.#count();
    table.rows.push({ cells: [], hidden: isUnseen(attributes), struck: this.#strikes("tr", attributes) });
  }

  #openCell(table: OpenTable, name: string, attributes: Attributes): void {
    this.#closeCell();
    // What was left open ends with its cell.
    this.#striking.length = 0;
    this.#count();
    if (table.rows.length === 0) table.rows.push({ cells: [], hidden: false, struck: false });
    const struck = this.#strikes(name, attributes) || table.rows.at(-1)?.struck === true;
    table.cell = {
      text: { blocks: [], line: "", length: 0, struck },
      columns: spanOf(attributes.get("colspan"), MOST_COLUMNS),
      rows: spanOf(attributes.get("rowspan"), MOST_ROWS),
      hidden: isUnseen(attributes),
      number: writtenNumber(attributes),
    };
  }

  /** Empty cells cost memory, too: there may be some for each one that has content. */
  #count(): void {
    this.#cells += 1;
    if (this.#cells > 4 * this.#limits.cells) throw overLimit("cells", this.#limits.cells, PAGE);
  }

  #closeCell(): void {
    const table = this.#tables.at(-1);
    if (!table?.cell) return;
    const { text, ...cell } = table.cell;
    endLine(text);
    table.cell = null;
    table.rows.at(-1)?.cells.push({ ...cell, blocks: text.blocks, struck: text.struck });
  }

  #closeTable(): void {
    this.#closeCell();
    const table = this.#tables.pop();
    if (!table) return;
    const text = this.#text();
    endLine(text);
    text.blocks.push({ rows: table.rows, hiddenColumns: table.hiddenColumns });
  }
}

function endLine(text: OpenText): void {
  const line = text.line.replace(/ {2,}/g, " ").trim();
  if (line !== "") text.blocks.push(line);
  text.line = "";
}

function describeColumns(table: OpenTable, attributes: Attributes): void {
  const span = spanOf(attributes.get("span"), MOST_COLUMNS);
  if (isUnseen(attributes))
    for (let column = 0; column < span && table.hiddenColumns.size < MOST_COLUMNS; column += 1)
      table.hiddenColumns.add(table.describedColumn + column);
  table.describedColumn += span;
}

function isUnseen(attributes: Attributes): boolean {
  return attributes.has("hidden") || /display\s*:\s*none/i.test(attributes.get("style") ?? "");
}

function spanOf(text: string | undefined, most: number): number {
  const span = Number.parseInt(text ?? "1", 10);
  return Number.isNaN(span) || span < 1 ? 1 : Math.min(span, most);
}

/** Excel writes `x:num="0.06"`, LibreOffice `sdval="0.06"`. */
function writtenNumber(attributes: Attributes): number | null {
  const written = attributes.get("x:num") ?? attributes.get("sdval") ?? "";
  return /^-?\d+(\.\d+)?([eE][+-]?\d+)?$/.test(written) ? Number(written) : null;
}
