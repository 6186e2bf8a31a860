/** The table of a drafted map where nothing was recognised: what can be told of it, for a person to complete. */
import type { LayoutMapTexts } from "../language/layout-map-id.ts";
import type { GuessedColumn, GuessedRow, TableGuess } from "../table-guess.ts";
import type { DraftOptions, DraftSheet } from "./draft.ts";
import { commented, quoted } from "./draft-text.ts";

const OWNED: readonly string[] = ["answer", "score"];

/**
 * The lines from `tables:` on. The answer column is never filled in: a map without one is refused, so that nothing is
 * scored before a person has said where the answers stand and whose they are.
 */
export function unknownTable(options: DraftOptions, texts: LayoutMapTexts): readonly string[] {
  const { guess, sheets } = options;
  const [fullest] = [...sheets].sort((a, b) => b.rows.length - a.rows.length);
  const header = guess?.header;
  return [
    commented(texts.nothing),
    "tables:",
    `  - sheet: ${quoted(guess?.sheet ?? fullest?.name ?? "")}`,
    header
      ? `    header: { first: ${header.first}, last: ${header.last} } ${commented(texts.header)}`
      : `    # header: { first: , last: } ${commented(texts.header)}`,
    `    ${commented(texts.columns)}`,
    `    ${commented(texts.answerToChoose)}`,
    "    columns:",
    ...columnsToFill(guess?.columns ?? [], texts),
    `    ${commented(texts.rows)}`,
    "    rows:",
    ...rowsToFill(guess?.rows ?? [], options, texts),
    ...sheets.flatMap((each) => sheetLines(each, texts)),
  ];
}

function columnsToFill(columns: readonly GuessedColumn[], texts: LayoutMapTexts): readonly string[] {
  const toFill = (is: string) => `{ column: , is: ${is} } ${commented(texts.columnToFill)}`;
  const lacks = (is: string) => !columns.some(({ may }) => may === is);
  return [
    ...(lacks("title") ? [`      - ${toFill("title")}`] : []),
    ...columns.map((column) => guessedColumn(column, texts)),
    ...(lacks("answer") ? [`      # - ${toFill("answer, of: single")}`] : []),
  ];
}

function guessedColumn({ column, titles, may, values }: GuessedColumn, texts: LayoutMapTexts): string {
  const title = titles.join(" / ");
  const text = title === "" ? "" : `, text: ${quoted(title)}`;
  if (may === "title") return `      - { column: ${column}, is: title${text} } ${commented(texts.longest)}`;
  const shown = values.length === 0 || may === "number" ? "" : texts.values(values.map(quoted).join(", "));
  if (may === null)
    return `      # ${column}: ${quoted(title)} ${commented([texts.unclear, shown].filter(Boolean).join("; "))}`;
  const of = OWNED.includes(may) ? ", of: single" : "";
  return `      # - { column: ${column}, is: ${may}${of}${text} } ${commented([texts.perhaps, shown].filter(Boolean).join("; "))}`;
}

/** Every part of the rubric in its order: on the row that says so, else with the rows that come near it. */
function rowsToFill(
  rows: readonly GuessedRow[],
  { rubric }: DraftOptions,
  texts: LayoutMapTexts,
): readonly string[] {
  const linesOf = (code: string, name: string): readonly string[] => {
    const own = rows.filter(({ is }) => is === code);
    const near = own
      .filter(({ sure }) => !sure)
      .map((row) => `      # - ${rowText(row)} ${commented(texts.near(name || code))}`);
    const sure = own.find((row) => row.sure);
    return [sure ? `      - ${rowText(sure)}` : missingLine(code, name, texts), ...near];
  };
  return [
    ...rubric.components.flatMap(({ code, name, subcomponents }) => [
      ...linesOf(code, name),
      ...subcomponents.flatMap((part) => linesOf(part.code, part.name)),
    ]),
    ...linesOf("total", ""),
  ];
}

function rowText({ row, is, text }: GuessedRow): string {
  return `{ row: ${row}, is: ${quoted(is)}, text: ${quoted(text)} }`;
}

/** A part of the rubric for which a person must find the row. */
export function missingLine(code: string, name: string, texts: LayoutMapTexts): string {
  return `      - { row: , is: ${quoted(code)} } ${commented([texts.missing, name].filter(Boolean).join(": "))}`;
}

function sheetLines({ name, rows }: DraftSheet, texts: LayoutMapTexts): readonly string[] {
  return [
    "",
    commented(texts.sheetRows(quoted(name))),
    ...rows.map(({ row, cells }) =>
      commented(
        `${String(row).padStart(4)}  ${cells.map(({ column, text }) => `${column}: ${text}`).join(" | ")}`,
      ),
    ),
  ];
}

/** The words of possible answers that a person must give a meaning. */
export function guessedWords(guess: TableGuess | null, texts: LayoutMapTexts): readonly string[] {
  return (guess?.words ?? []).map((word) => `    # ${quoted(word)}: ${commented(texts.wordToTell)}`);
}
