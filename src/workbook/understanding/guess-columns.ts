/** What each column of a table may hold that nothing recognised: by its title, else by what stands in it. */
import type { ColumnMeaning } from "../../column-meaning.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { GuessedColumn, TableGuess } from "../../table-guess.ts";
import { criterionAnswer, letterAnswer, textOf, wordsIn } from "../layout/cell-text.ts";
import { NOWHERE } from "../layout/column-tally.ts";
import { ownerOf, type Role, roleOf } from "../layout/headings.ts";
import { plainWords } from "../layout/words.ts";
import { type Cell, columnName, type Sheet } from "../sheet.ts";
import { titlesOver } from "./column-titles.ts";

/** A table as far as it is known. */
export interface LooseTable {
  readonly header: TableGuess["header"];
  readonly body: readonly (readonly [number, ReadonlyMap<number, Cell>])[];
  /** The column of the wordings. */
  readonly title: number;
}

/** Nobody types more columns than this into a form. */
const MOST_COLUMNS = 30;
/** So many different words are shown of a column, and none that is longer. */
const MOST_VALUES = 8;
const LONGEST_VALUE = 25;

const MEANINGS: Readonly<Record<Role, ColumnMeaning | null>> = {
  number: "number",
  title: null,
  weight: "weight",
  answer: "answer",
  tick: "answer",
  score: "score",
  note: "note",
  evidence: "evidence",
  recommendation: "recommendation",
  other: null,
};

/** The columns from left to right. */
export function guessColumns(sheet: Sheet, table: LooseTable, rubric: Rubric): readonly GuessedColumn[] {
  const used = new Set(table.body.flatMap(([, cells]) => [...cells.keys()]));
  return [...used]
    .sort((a, b) => a - b)
    .slice(0, MOST_COLUMNS)
    .map((column) => {
      const titles = table.header ? titlesOver(sheet, table.header, column) : [];
      const cells = cellsIn(table.body, column);
      const may = column === table.title ? "title" : (byTitle(titles) ?? byContent(cells, titles, rubric));
      return { column: columnName(column), titles, may, values: valuesIn(cells) };
    });
}

/** What stands in the columns that may hold answers and is neither a letter nor Ya or Tidak. */
export function unknownWords(
  body: LooseTable["body"],
  columns: readonly GuessedColumn[],
  rubric: Rubric,
): readonly string[] {
  const answers = new Set(columns.flatMap(({ column, may }) => (may === "answer" ? [column] : [])));
  const words = body.flatMap(([, cells]) =>
    [...cells.values()]
      .filter((cell) => answers.has(columnName(cell.column)) && !isAnswer(cell, rubric))
      .map((cell) => textOf(cell).trim()),
  );
  return [...new Set(words)]
    .filter((word) => word !== "" && word.length <= LONGEST_VALUE)
    .slice(0, MOST_VALUES);
}

function cellsIn(body: LooseTable["body"], column: number): readonly Cell[] {
  return body.flatMap(([, cells]) => cells.get(column) ?? []).filter((cell) => wordsIn(cell) !== "");
}

function byTitle(titles: readonly string[]): ColumnMeaning | null {
  const [own, all] = [plainWords(titles.at(-1) ?? ""), plainWords(titles.join(" "))];
  const role = roleOf(own) ?? roleOf(all);
  const may = role === null ? null : MEANINGS[role];
  const owner = ownerOf(all);
  return may === "note" && (owner === "evaluator" || owner === "final") ? "evaluatorNote" : may;
}

/** Letters, Ya and Tidak or a few short words again and again may be answers; what was titled otherwise is not asked. */
function byContent(cells: readonly Cell[], titles: readonly string[], rubric: Rubric): ColumnMeaning | null {
  if (roleOf(plainWords(titles.at(-1) ?? "")) !== null || cells.length < 2) return null;
  const most = (isSought: (cell: Cell) => boolean) => cells.filter(isSought).length * 2 > cells.length;
  if (most(({ value }) => value.kind === "number")) return most(isWeight(rubric)) ? "weight" : null;
  if (most((cell) => isAnswer(cell, rubric))) return "answer";
  const values = new Set(cells.map(wordsIn));
  const isShort = cells.every((cell) => wordsIn(cell).length <= LONGEST_VALUE);
  const isChosen = values.size > 1 && values.size <= MOST_VALUES && values.size < cells.length;
  return isShort && isChosen ? "answer" : null;
}

function isWeight({ components }: Rubric): (cell: Cell) => boolean {
  const weights = new Set(
    components.flatMap((part) => [part, ...part.subcomponents]).map(({ weight }) => weight),
  );
  return ({ value }) => value.kind === "number" && weights.has(value.number);
}

function isAnswer(cell: Cell, rubric: Rubric): boolean {
  const kinds = [letterAnswer(cell, NOWHERE, rubric.scale).kind, criterionAnswer(cell, NOWHERE, rubric).kind];
  return kinds.some((kind) => kind === "letter" || kind === "fulfilled" || kind === "unfulfilled");
}

function valuesIn(cells: readonly Cell[]): readonly string[] {
  const counts = new Map<string, number>();
  for (const cell of cells) {
    const text = textOf(cell).replace(/\s+/g, " ").trim();
    if (text.length <= LONGEST_VALUE) counts.set(text, (counts.get(text) ?? 0) + 1);
  }
  return [...counts]
    .sort(([, a], [, b]) => b - a)
    .slice(0, MOST_VALUES)
    .map(([text]) => text);
}
