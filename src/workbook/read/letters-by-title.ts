/** Letters and scores on a sheet whose columns nobody understood, told by the rows that name sub-components. */
import { exact, pointsOf } from "../../exact.ts";
import { letterAnswer, statedNumber, wordsIn } from "../layout/cell-text.ts";
import { NOWHERE } from "../layout/column-tally.ts";
import type { RubricWords } from "../layout/rubric-words.ts";
import { likeliest, plainWords } from "../layout/words.ts";
import type { Cell, Sheet } from "../sheet.ts";

/** The answers of some rows by sub-component, or by criterion (`1.a/3`): one for each assessor or column. */
export type Letters = ReadonlyMap<string, ReadonlySet<string>>;

/** A row is a sub-component of the rubric from here on, whatever slips its title has. */
const LEAST_LIKENESS = 0.6;

/** Rows that are compared with every title. */
const MOST_COMPARED = 200;

/** A form names so many of the rubric's sub-components, and answers as many. */
const LEAST_SHARE = 2;

/** The letters on rows that name a sub-component. */
export function lettersByTitle(rows: readonly (readonly Cell[])[], words: RubricWords): Letters {
  const letters = new Map<string, Set<string>>();
  const lettered = rows.filter((cells) => lettersAmong(cells, words).length > 0);
  for (const cells of lettered.slice(0, MOST_COMPARED)) {
    const code = codeOn(cells, words);
    if (code === undefined) continue;
    for (const letter of lettersAmong(cells, words))
      letters.set(code, (letters.get(code) ?? new Set()).add(letter));
  }
  return letters;
}

/**
 * Columns of letters, each from top to bottom, on a sheet that names the sub-components on other rows: answers that slid.
 * More letters than the rubric has parts are a scale explained again and again.
 *
 * @param isOwn whether a cell says something of its own
 * @param isOfAnother whether the sheet names another OPD than was read: then its letters need no names
 */
export function slidLetters(
  sheet: Sheet,
  words: RubricWords,
  { isOwn, isOfAnother }: { readonly isOwn: (cell: Cell) => boolean; readonly isOfAnother: boolean },
): readonly (readonly string[])[] {
  const { components, subcomponents } = words;
  const isMany = (count: number) => count * LEAST_SHARE >= subcomponents.length;
  const columns = [...letterColumns(sheet, words, isOwn)].filter(
    ([, rows]) => isMany(rows.size) && rows.size <= components.length + subcomponents.length,
  );
  if (columns.length === 0) return [];
  const named = namedRows(sheet, words);
  if (!isOfAnother && !isMany(new Set(named.values()).size)) return [];
  const titles = titleColumn(sheet, words);
  return columns.flatMap(([column, rows]) => {
    const letters = [...rows.values()];
    // What stands before the titles numbers them: `a` is a code there and no letter, unless `AA` stands there too.
    const isCode = column < titles && letters.every((letter) => letter.length === 1);
    const slid = [...rows.keys()].filter((row) => !named.has(row));
    return !isCode && isMany(slid.length) ? [letters] : [];
  });
}

/**
 * Whether so many rows that name a sub-component state a score of it, between nought and its weight, one of them of
 * another letter than was read.
 *
 * @param known the letters that were read; null for those of another OPD, which say nothing of these
 */
export function holdsOtherScores(sheet: Sheet, words: RubricWords, known: Letters | null): boolean {
  const parts = words.rubric.components.flatMap(({ subcomponents }) => subcomponents);
  const weights = new Map(parts.map(({ code, weight }) => [code, weight]));
  const inner = words.rubric.scale.filter(({ value }) => value > 0 && value < 100);
  const scored = [...namedRows(sheet, words)].flatMap(([row, code]) => {
    const figures = [...(sheet.rows.get(row)?.values() ?? [])].flatMap((cell) => {
      const figure = statedNumber(cell, NOWHERE);
      return figure.kind === "number" ? [exact(figure.decimal)] : [];
    });
    const letters = inner.filter(({ value }) =>
      figures.some((figure) => pointsOf(weights.get(code) ?? 0, value).equals(figure)),
    );
    return letters.length === 0 ? [] : [{ code, letters: letters.map(({ letter }) => letter) }];
  });
  const isOther = ({ code, letters }: (typeof scored)[number]) => {
    const own = known?.get(code);
    return known === null || (own !== undefined && !letters.some((letter) => own.has(letter)));
  };
  return scored.length * LEAST_SHARE >= parts.length && scored.some(isOther);
}

/** The letters of each column by row. */
function letterColumns(
  sheet: Sheet,
  words: RubricWords,
  isOwn: (cell: Cell) => boolean,
): ReadonlyMap<number, ReadonlyMap<number, string>> {
  const columns = new Map<number, Map<number, string>>();
  for (const [row, cells] of sheet.rows)
    for (const [column, cell] of cells) {
      const [letter] = isOwn(cell) ? lettersAmong([cell], words) : [];
      if (letter !== undefined) columns.set(column, (columns.get(column) ?? new Map()).set(row, letter));
    }
  return columns;
}

/** The sub-components that rows name. */
function namedRows(sheet: Sheet, words: RubricWords): ReadonlyMap<number, string> {
  const named = new Map<number, string>();
  for (const [row, cells] of [...sheet.rows].slice(0, MOST_COMPARED)) {
    const code = codeOn([...cells.values()], words);
    if (code !== undefined) named.set(row, code);
  }
  return named;
}

/** The first column in which a title stands. */
function titleColumn(sheet: Sheet, words: RubricWords): number {
  const titled = [...sheet.rows.values()]
    .slice(0, MOST_COMPARED)
    .flatMap(
      (cells) => [...cells].find(([, cell]) => codeNamed(wordsIn(cell), words) !== undefined)?.[0] ?? [],
    );
  return Math.min(...titled);
}

/** Which sub-component a row names, by code or by title. */
function codeOn(cells: readonly Cell[], words: RubricWords): string | undefined {
  const texts = cells.map(wordsIn);
  // A title that was cut short is like several; a code is not.
  const coded = words.subcomponents.find(({ item }) => texts.includes(plainWords(item)))?.item;
  return coded ?? texts.flatMap((text) => codeNamed(text, words) ?? [])[0];
}

function codeNamed(text: string, { subcomponents }: RubricWords): string | undefined {
  const best = likeliest(text, subcomponents, LEAST_LIKENESS);
  return best && best.likeness >= LEAST_LIKENESS ? best.item : undefined;
}

/** The letters of the scale among some cells. */
export function lettersAmong(
  cells: readonly (Cell | undefined)[],
  { rubric }: RubricWords,
): readonly string[] {
  return cells.flatMap((cell) => {
    const answer = letterAnswer(cell, NOWHERE, rubric.scale);
    return answer.kind === "letter" ? [answer.letter] : [];
  });
}
