/** The most table-like part of a sheet that no recogniser knows, for whoever must say what it means. */

import { hasLetter } from "../../letters.ts";
import type { Rubric } from "../../rubric/schema.ts";
import type { GuessedRow, TableGuess } from "../../table-guess.ts";
import { textOf, wordsIn } from "../layout/cell-text.ts";
import { subcomponentCode } from "../layout/codes.ts";
import { roleOf } from "../layout/headings.ts";
import { isTotal, rowKind } from "../layout/row-kind.ts";
import { type RubricWords, wordsOf } from "../layout/rubric-words.ts";
import { likeliest } from "../layout/words.ts";
import type { Cell, Sheet } from "../sheet.ts";
import { guessColumns, unknownWords } from "./guess-columns.ts";

/** Rows that are looked at; nobody maps more by hand, and a hostile sheet has a million. */
const MOST_ROWS = 1000;
/** A longer text is no title of a column. */
const LONGEST_TITLE = 60;
/** From here on a wording is near enough to be shown to a person. */
const NEAR = 0.6;

type Row = readonly [number, ReadonlyMap<number, Cell>];

/** The part of the sheets that is most like a table of the rubric; null where no text stands. */
export function guessTable(sheets: readonly Sheet[], rubric: Rubric): TableGuess | null {
  const guesses = sheets.flatMap((sheet) => guessOn(sheet, rubric) ?? []);
  const [best] = guesses.sort((a, b) => b.weight - a.weight);
  return best?.guess ?? null;
}

function guessOn(
  sheet: Sheet,
  rubric: Rubric,
): { readonly guess: TableGuess; readonly weight: number } | null {
  const rows = [...sheet.rows].slice(0, MOST_ROWS);
  const title = wordiest(rows);
  if (title === null) return null;
  const header = headerOf(sheet, rows, title);
  const body = rows.filter(([row, cells]) => row > (header?.last ?? 0) && wordsIn(cells.get(title)) !== "");
  const found = withoutRepeats(guessRows(body, title, wordsOf(rubric)));
  const columns = guessColumns(sheet, { header, body, title }, rubric);
  const guess = {
    sheet: sheet.name,
    header,
    columns,
    rows: found,
    words: unknownWords(body, columns, rubric),
  };
  // A row that is known says more than one that only stands there.
  return { guess, weight: found.length * MOST_ROWS + body.length };
}

/** The column with most text in it. */
function wordiest(rows: readonly Row[]): number | null {
  const letters = new Map<number, number>();
  for (const [, cells] of rows)
    for (const [column, cell] of cells)
      if (cell.value.kind === "text")
        letters.set(column, (letters.get(column) ?? 0) + Math.min(wordsIn(cell).length, LONGEST_TITLE));
  const [best] = [...letters].sort(([, a], [, b]) => b - a);
  return best && best[1] > 0 ? best[0] : null;
}

/** The row with most titles that say what they are of; else the last row of several short texts above the first long one. */
function headerOf(sheet: Sheet, rows: readonly Row[], title: number): TableGuess["header"] {
  const rolesIn = ([, cells]: Row) =>
    new Set([...cells.values()].flatMap((cell) => roleOf(wordsIn(cell)) ?? [])).size;
  const titled = rows.filter((row) => isOfTitles(row) && rolesIn(row) > 1);
  const [named] = titled.sort((a, b) => rolesIn(b) - rolesIn(a));
  const long = rows.findIndex(([, cells]) => wordsIn(cells.get(title)).length > LONGEST_TITLE);
  const first = named?.[0] ?? rows.slice(0, Math.max(long, 1)).findLast(isOfTitles)?.[0];
  if (first === undefined) return null;
  const spanning = sheet.merges.filter(({ top, bottom }) => top === first && bottom === first + 1);
  return { first, last: spanning.length > 0 ? first + 1 : first };
}

function isOfTitles([, cells]: Row): boolean {
  const texts = [...cells.values()].map(wordsIn).filter((words) => words !== "");
  return texts.length > 2 && texts.every((words) => words.length <= LONGEST_TITLE && hasLetter(words));
}

/** The rows that say which part of the rubric they are, or nearly. */
function guessRows(body: readonly Row[], title: number, words: RubricWords): readonly GuessedRow[] {
  let component: string | null = null;
  const found: GuessedRow[] = [];
  for (const [row, cells] of body) {
    const text = textOf(cells.get(title)).trim();
    const own = wordsIn(cells.get(title));
    const code = [...cells.values()]
      .map((cell) => textOf(cell).trim())
      .find((each) => subcomponentCode(each) !== null);
    const kind = rowKind(code ?? "", { text, words: own }, component, words);
    if (isTotal(own, words)) found.push({ row, is: "total", text, sure: true });
    else if (kind.kind === "component" || kind.kind === "subcomponent") {
      if (kind.kind === "component") component = kind.code;
      const isSure =
        kind.kind === "component" ||
        (kind.match !== "contradicting" && (kind.sure || kind.match === "title"));
      found.push({ row, is: kind.code, text, sure: isSure });
    } else if (!words.anyCriterion.has(own)) {
      const near = likeliest(own, words.subcomponents, NEAR);
      if (near && near.likeness >= NEAR) found.push({ row, is: near.item, text, sure: false });
    }
  }
  return found;
}

/** A map names every part once; whichever row comes second is for a person to judge. */
function withoutRepeats(rows: readonly GuessedRow[]): readonly GuessedRow[] {
  const seen = new Set<string>();
  return rows.map((row) => {
    const sure = row.sure && !seen.has(row.is);
    if (sure) seen.add(row.is);
    return { ...row, sure };
  });
}
