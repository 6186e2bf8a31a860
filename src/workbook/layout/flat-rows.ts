/**
 * Flat tables: one row for each criterion, with its component and its sub-component in cells beside it, repeated, merged
 * or written in the first row only. No row is a sub-component's own; each block is made of the rows that name it.
 */
import type { Cell, Sheet } from "../sheet.ts";
import { overLimit } from "../zip/fault.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { subcomponentCode } from "./codes.ts";
import { type HeaderBlock, laterHeaderAt, titlesIn } from "./headers.ts";
import { numeralOf } from "./numbering.ts";
import { isTotal, type RowKind, rowKind } from "./row-kind.ts";
import type { RubricWords } from "./rubric-words.ts";
import type { PlainColumns } from "./table-cells.ts";
import type { CriterionText, SubcomponentTableRow, TableRow } from "./table-row.ts";

/** The columns that say what a row is, by level. */
interface LevelColumns {
  readonly component: number | null;
  readonly subcomponent: number;
  readonly criterion: number;
  readonly number: number | null;
}

/** Of the rows that name a sub-component those that are built like most; nothing to count where all rows are alike. */
export interface Shape {
  readonly fitting: number;
  readonly of: number;
}

/** What a sheet is when it is read as a flat table. */
export interface FlatRows {
  readonly rows: readonly TableRow[];
  /** How many rows name a sub-component, and which of them name a criterion too. */
  readonly named: number;
  readonly both: ReadonlySet<number>;
}

/** No list of criteria of one office is longer; a sheet that goes on is a way to fill the memory. */
const MOST_FLAT_ROWS = 20_000;

const COMPONENT = /^(komponen|kategori|aspek|area|component|category|aspect)$/;
const SUBCOMPONENT = /^sub ?(komponen|kategori|aspek|area|component|category|aspect)$/;
const CRITERION =
  /^(uraian )?(kriteria|indikator|pertanyaan|pernyataan|criterion|criteria|indicator|question|statement)( penilaian| evaluasi| description| text)?$/;

/** The rows under a header as a flat table has them; null where the header has no columns for that. */
export function flatRows(sheet: Sheet, block: HeaderBlock, words: RubricWords): FlatRows | null {
  const columns = levelColumns(block);
  if (!columns) return null;
  const reader = new FlatReader(columns, words, sheet.name);
  const titles = titlesIn(block);
  let below = block.lastRow;
  for (const [row, cells] of sheet.rows) {
    if (row <= below) continue;
    const header = laterHeaderAt(sheet, row, titles);
    if (header) below = Math.max(header.lastRow, row);
    else reader.add(row, cells);
  }
  return reader.found();
}

function levelColumns({ columns }: HeaderBlock): LevelColumns | null {
  const titled = (pattern: RegExp) => columns.find(({ words }) => pattern.test(words))?.column ?? null;
  const [subcomponent, criterion] = [titled(SUBCOMPONENT), titled(CRITERION)];
  if (subcomponent === null || criterion === null) return null;
  const number = columns.find(({ role }) => role === "number")?.column ?? null;
  return { component: titled(COMPONENT), subcomponent, criterion, number };
}

/** A criterion is named by its text, and its sub-component by the cell beside it where a form has a number. */
export function flatColumns(block: HeaderBlock, plain: PlainColumns): PlainColumns {
  const columns = levelColumns(block);
  return columns ? { ...plain, title: columns.criterion, number: columns.subcomponent } : plain;
}

interface Block {
  readonly code: string;
  readonly row: number;
  readonly title: string;
  match: SubcomponentTableRow["match"];
  readonly rows: number[];
  readonly criteria: CriterionText[];
}

/** Goes down the rows and keeps in mind what the last ones said, for cells that are left blank or merged away. */
class FlatReader {
  readonly #columns: LevelColumns;
  readonly #words: RubricWords;
  readonly #sheet: string;
  readonly #blocks = new Map<string, Block>();
  readonly #others: TableRow[] = [];
  readonly #strangers = new Set<string>();
  readonly #kinds = new Map<string, RowKind>();
  #component: { readonly text: string; readonly code: string | null } = { text: "", code: null };
  #named: { readonly text: string; readonly kind: RowKind } | null = null;
  #criteria = 0;
  readonly #both = new Set<number>();
  #alone = 0;

  constructor(columns: LevelColumns, words: RubricWords, sheet: string) {
    this.#columns = columns;
    this.#words = words;
    this.#sheet = sheet;
  }

  found(): FlatRows {
    const blocks = [...this.#blocks.values()].map(
      (block): TableRow => ({ kind: "subcomponent", ...block, sure: false, flat: true }),
    );
    const rows = [...blocks, ...this.#others].sort((a, b) => a.row - b.row);
    return { rows, named: this.#both.size + this.#alone, both: this.#both };
  }

  add(row: number, cells: ReadonlyMap<number, Cell>): void {
    const { subcomponent, criterion } = this.#columns;
    this.#enterComponent(cells);
    const own = textOf(cells.get(subcomponent)).trim();
    if (own !== "") this.#named = { text: own, kind: this.#kindOf(own, cells) };
    const text = textOf(cells.get(criterion)).trim();
    if (text === "") this.#addWithoutCriterion(row, cells, own !== "");
    else {
      if (own !== "" && this.#named?.kind.kind === "subcomponent") this.#both.add(row);
      const { number } = this.#columns;
      const numeral = number === null ? undefined : numeralOf(textOf(cells.get(number)).trim());
      this.#addCriterion({ row, text, words: wordsIn(cells.get(criterion)), numeral });
    }
  }

  /** A component that begins here leaves no sub-component of the last one standing. */
  #enterComponent(cells: ReadonlyMap<number, Cell>): void {
    const { component } = this.#columns;
    const text = component === null ? "" : textOf(cells.get(component)).trim();
    if (text === "" || text === this.#component.text) return;
    const kind = rowKind("", { text, words: wordsIn(cells.get(component ?? 0)) }, null, this.#words);
    this.#component = { text, code: kind.kind === "component" ? kind.code : null };
    this.#named = null;
  }

  #kindOf(text: string, cells: ReadonlyMap<number, Cell>): RowKind {
    const { number, subcomponent } = this.#columns;
    const code = number === null ? "" : textOf(cells.get(number)).trim();
    const own = subcomponentCode(code) === null ? "" : code;
    const key = `${this.#component.code}|${own}|${text}`;
    const kind =
      this.#kinds.get(key) ??
      rowKind(own, { text, words: wordsIn(cells.get(subcomponent)) }, this.#component.code, this.#words);
    this.#kinds.set(key, kind);
    return kind;
  }

  /** A sub-component on a row of its own is built otherwise than the rest: what is answered there is in doubt. */
  #addWithoutCriterion(row: number, cells: ReadonlyMap<number, Cell>, isNamed: boolean): void {
    if (isTotalRow(cells, this.#words)) this.#others.push({ kind: "total", row });
    const kind = this.#named?.kind;
    if (!isNamed || kind?.kind !== "subcomponent") return;
    this.#alone += 1;
    if (isAnswered(cells, this.#columns))
      this.#others.push({ kind: "stranger", candidates: [kind.code], row });
  }

  #addCriterion(found: Pick<CriterionText, "row" | "text" | "words" | "numeral">): void {
    const { row } = found;
    this.#criteria += 1;
    if (this.#criteria > MOST_FLAT_ROWS) throw overLimit("answerRows", MOST_FLAT_ROWS, this.#sheet);
    const { kind, text: title } = this.#named ?? { kind: null, text: "" };
    if (kind?.kind !== "subcomponent") {
      if (kind) this.#addStranger(row, kind, title);
      return;
    }
    const block = this.#blocks.get(kind.code) ?? { ...kind, row, title, rows: [], criteria: [] };
    this.#blocks.set(kind.code, block);
    // One row in doubt is enough: all of them are read as one sub-component.
    if (kind.match === "contradicting" || this.#isAway(kind.code)) block.match = "contradicting";
    block.rows.push(row);
    block.criteria.push({ ...found, numbered: false, numbering: "" });
  }

  /** Whether the sub-component stands beside the name of another component. */
  #isAway(code: string): boolean {
    const own = this.#words.subcomponents.find(({ item }) => item === code)?.component;
    return this.#component.code !== null && own !== this.#component.code;
  }

  /** Said once for all the rows that name it. */
  #addStranger(row: number, kind: RowKind, title: string): void {
    if (this.#strangers.has(title)) return;
    this.#strangers.add(title);
    const candidates = kind.kind === "stranger" ? kind.candidates : [];
    this.#others.push({ kind: "stranger", candidates, row });
  }
}

function isTotalRow(cells: ReadonlyMap<number, Cell>, words: RubricWords): boolean {
  for (const cell of cells.values())
    if (cell.value.kind === "text" && wordsIn(cell) !== "") return isTotal(wordsIn(cell), words);
  return false;
}

/** Whether anything but its name and a figure stands in a row. */
function isAnswered(cells: ReadonlyMap<number, Cell>, columns: LevelColumns): boolean {
  const naming = new Set(Object.values(columns));
  return [...cells].some(([column, cell]) => !naming.has(column) && cell.value.kind === "text");
}
