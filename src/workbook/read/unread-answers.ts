/**
 * Answers that were passed over: on a sheet of their own, whose table was not recognised or whose letters nobody calls the
 * answer, or above the header of the table that was read. They may be the ones that count, last year's being the ones that
 * were read.
 */
import { type CellRef, isGiven, saidBy } from "../../assessment.ts";
import type { LoadedRubric } from "../../rubric/load.ts";
import { statedNumber, wordsIn } from "../layout/cell-text.ts";
import { type RubricWords, wordsOf } from "../layout/rubric-words.ts";
import { type AnswerTable, cellAt, letterAt, refAt } from "../layout/table-cells.ts";
import { plainWords } from "../layout/words.ts";
import { type Candidate, isCombinedForm } from "../layout.ts";
import { type Cell, cellName, type Sheet } from "../sheet.ts";
import {
  holdsOtherScores,
  type Letters,
  lettersAmong,
  lettersByTitle,
  slidLetters,
} from "./letters-by-title.ts";
import { marksBesideCriteria } from "./marked-criteria.ts";
import { roleInName } from "./sheet-role.ts";
import { nameTwoUnits } from "./sheet-unit.ts";
import { tickedCriteria } from "./ticked-criteria.ts";
import { unnamedLetters, unnamedTicks } from "./unnamed-rows.ts";

/** Fewer answers than this share of the rubric's rows are a note or a list, not a form. */
const LEAST_SHARE = 4;

/** Sheets of results repeat scores, be they out of date. */
const RESULTS = /\b(hasil|rekap)/i;

/**
 * The names of the sheets whose answers nobody read.
 *
 * @param sheets all that were looked at
 * @param candidates those with an answer table
 * @param read those candidates that count
 */
export function unreadAnswerSheets(
  sheets: readonly Sheet[],
  candidates: readonly Candidate[],
  read: readonly Candidate[],
  rubrics: readonly LoadedRubric[],
): readonly string[] {
  if (read.length === 0) return [];
  const all = answersIn(read);
  const isOwn = ownCells(read);
  const unread = sheets.filter((sheet) => {
    const candidate = candidates.find(({ table }) => table.sheet === sheet);
    if (candidate && read.includes(candidate)) return false;
    // Another OPD's letters repeat nothing, though they be the same.
    const isOther = read.every((own) => nameTwoUnits(own, candidate ?? sheet));
    const known: Letters = isOther ? new Map() : all;
    const own = answersIn(candidate ? [candidate] : []);
    if (own.size > 0) return differs(own, known);
    if (isCombinedForm(sheet)) return false;
    // Nothing was read where the columns were not understood, or nothing stands there.
    const looked = candidate ? withoutCodes(candidate) : sheet;
    const mayBeAnswers = isOther || (roleInName(sheet.name) !== null && !RESULTS.test(sheet.name));
    return rubrics
      .map(({ rubric }) => wordsOf(rubric))
      .some(
        (words) =>
          holdsAnswers(looked, words, known, isOwn, isOther) ||
          (mayBeAnswers && holdsOtherScores(looked, words, isOther ? null : known)),
      );
  });
  return unread.map(({ name }) => name);
}

/** The sheet without the columns that number its rows: `a` is a code there and no letter, unless `AA` stands there too. */
function withoutCodes({ table: { sheet, sections, words } }: Candidate): Sheet {
  const numbering = new Set(
    sections.flatMap(({ block }) =>
      block.columns.filter(({ role }) => role === "number").map(({ column }) => column),
    ),
  );
  for (const cells of sheet.rows.values())
    for (const column of numbering)
      if (lettersAmong([cells.get(column)], words).some((letter) => letter.length > 1))
        numbering.delete(column);
  const rows = [...sheet.rows].map(
    ([row, cells]) => [row, new Map([...cells].filter(([column]) => !numbering.has(column)))] as const,
  );
  return { ...sheet, rows: new Map(rows) };
}

/** The first cells of the headers that have answers above them: a table of answers whose own header nobody recognised. */
export function headersBelowAnswers(candidates: readonly Candidate[]): readonly CellRef[] {
  return candidates.flatMap((candidate) => {
    const { sheet, sections, words } = candidate.table;
    const [first] = sections;
    if (!first) return [];
    const { firstRow, columns } = first.block;
    const above = [...sheet.rows].filter(([row]) => row < firstRow);
    const upper = { ...sheet, rows: new Map(above) };
    if (!holdsAnswers(upper, words, answersIn([candidate]), ownCells([candidate]))) return [];
    return [{ sheet: sheet.name, cell: cellName(firstRow, columns[0]?.column ?? 1) }];
  });
}

/** The first cells of what stands below the tables that were read, where it holds other answers: a table that was not. */
export function answersBelowTables(candidates: readonly Candidate[]): readonly CellRef[] {
  return candidates.flatMap((candidate) => {
    const { sheet, sections, words } = candidate.table;
    // What follows the last criterion may still be of its block, or another table that begins beside this one.
    const read = sections.flatMap(({ rows }) =>
      rows.map((row) => (row.kind === "subcomponent" ? (row.criteria.at(-1)?.row ?? row.row) : row.row)),
    );
    const last = read.reduce((below, row) => Math.max(below, row), 0);
    const below = [...sheet.rows].filter(([row]) => row > last);
    const [first] = below.filter(([, cells]) => [...cells.values()].some((cell) => wordsIn(cell) !== ""));
    const lower = { ...sheet, rows: new Map(below) };
    const known = answersIn([candidate]);
    const found = holdsAnswers(lower, words, known, ownCells([candidate]))
      ? first
      : below.find(([row]) => isAnsweredAgain(candidate.table, row, known));
    if (!found) return [];
    const [row, cells] = found;
    return [{ sheet: sheet.name, cell: cellName(row, Math.min(...cells.keys())) }];
  });
}

/** Whether a row below a table has all that its own rows have, with another letter for the same sub-component. */
function isAnsweredAgain(table: AnswerTable, row: number, known: Letters): boolean {
  const section = table.sections.at(-1);
  if (!section) return false;
  const place = { table, section };
  const { number, title, weight } = section.columns;
  const isWeighed =
    weight !== null && statedNumber(cellAt(place, row, weight), refAt(place, row, weight)).kind === "number";
  const names = [number ?? title, title].map((column) => wordsIn(cellAt(place, row, column)));
  const own = table.words.subcomponents.find(
    ({ item, words }) => names.includes(plainWords(item)) || names.includes(words),
  );
  const letters = section.chosen.assessors.map(({ answer }) => letterAt(place, row, answer));
  return (
    own !== undefined &&
    isWeighed &&
    letters.some((answer) => answer.kind === "letter" && known.get(own.item)?.has(answer.letter) !== true)
  );
}

function answersIn(candidates: readonly Candidate[]): Letters {
  const letters = new Map<string, Set<string>>();
  const add = (code: string, answer: string) =>
    letters.set(code, (letters.get(code) ?? new Set()).add(answer));
  for (const { code, answers, criteria } of candidates.flatMap(({ content }) => content.subcomponents)) {
    for (const answer of Object.values(answers)) if (answer.kind === "letter") add(code, answer.letter);
    for (const criterion of criteria)
      for (const answer of Object.values(criterion.answers))
        if (isGiven(answer)) add(`${code}/${criterion.number}`, saidBy(answer));
  }
  return letters;
}

/** Letters that only repeat those that were read, as a recap does, are no rivals. */
function differs(letters: Letters, known: Letters): boolean {
  return [...letters].some(([code, own]) => [...own].some((letter) => known.get(code)?.has(letter) !== true));
}

function holdsAnswers(
  sheet: Sheet,
  words: RubricWords,
  known: Letters,
  isOwn: (cell: Cell) => boolean,
  isOfAnother = false,
): boolean {
  const own = [...sheet.rows].map(
    ([row, cells]) => [row, new Map([...cells].filter(([, cell]) => isOwn(cell)))] as const,
  );
  const rows = own.map(([, cells]) => [...cells.values()]);
  const criteria = words.subcomponents.flatMap(({ item }) => words.criteria.get(item) ?? []);
  if (tickedCriteria(own, words).length > 0) return true;
  // A rubric that lists no criteria has none that could be marked.
  const marked = criteria.length > 0 ? [marksBesideCriteria(sheet, words), unnamedTicks(sheet)] : [];
  if (marked.some((count) => count * LEAST_SHARE >= criteria.length)) return true;
  if (lettersAboveCriteria(rows, words) * LEAST_SHARE >= words.subcomponents.length) return true;
  const letters = lettersByTitle(rows, words);
  if (letters.size * LEAST_SHARE >= words.subcomponents.length && differs(letters, known)) return true;
  const untold = [
    ...unnamedLetters(sheet, words, isOwn),
    ...slidLetters(sheet, words, { isOwn, isOfAnother }),
  ];
  return untold.some((own) => !repeatsInOrder(own, known, words));
}

/** Letters without names repeat those that were read if they come in the same order. */
function repeatsInOrder(letters: readonly string[], known: Letters, { subcomponents }: RubricWords): boolean {
  const answered = subcomponents.flatMap(({ item }) => known.get(item) ?? []);
  return letters.length === answered.length && letters.every((letter, place) => answered[place]?.has(letter));
}

/** How many letters stand right above criteria in the rubric's words, where a form has its sub-components. */
function lettersAboveCriteria(rows: readonly (readonly Cell[])[], words: RubricWords): number {
  const isCriterion = (cells: readonly Cell[] | undefined) =>
    cells?.some((cell) => words.anyCriterion.has(wordsIn(cell))) === true;
  return rows.filter(
    (cells, index) =>
      lettersAmong(cells.slice(1), words).length > 0 && !isCriterion(cells) && isCriterion(rows[index + 1]),
  ).length;
}

/**
 * Tells a text that says something of its own. What was computed within its own sheet, or from one that was read, is a
 * grade or a copy.
 */
function ownCells(read: readonly Candidate[]): (cell: Cell) => boolean {
  const names = read.map(({ table }) => table.sheet.name);
  return ({ value, formula }) =>
    value.kind === "text" &&
    (formula === null || (formula.includes("!") && !names.some((name) => formula.includes(name))));
}
