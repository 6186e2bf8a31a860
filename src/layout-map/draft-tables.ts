/** The tables of a drafted map: those that were read, or one to fill in where nothing was recognised. */
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { LayoutTexts } from "../language/layout-id.ts";
import type { LayoutMapTexts } from "../language/layout-map-id.ts";
import type { Understanding, UnderstoodColumn, UnderstoodRow, UnderstoodSection } from "../understanding.ts";
import type { DraftOptions, DraftSheet } from "./draft.ts";
import { commented, quoted } from "./draft-text.ts";
import { wordFor } from "./things.ts";

/** The lines from `tables:` on. */
export function tableDrafts(
  understanding: Understanding,
  options: DraftOptions,
  texts: LayoutMapTexts,
  layout: LayoutTexts,
): readonly string[] {
  const { sections } = understanding;
  if (sections.length === 0) return blankDraft(options, texts);
  return [
    "tables:",
    ...sections.flatMap((section, index) =>
      tableLines(section, index === sections.length - 1, understanding, { options, texts, layout }),
    ),
  ];
}

interface Words {
  readonly options: DraftOptions;
  readonly texts: LayoutMapTexts;
  readonly layout: LayoutTexts;
}

function tableLines(
  section: UnderstoodSection,
  isLast: boolean,
  { rows, missing }: Understanding,
  words: Words,
): readonly string[] {
  const { texts } = words;
  const own = rows.filter(
    ({ sheet, row }) => sheet === section.sheet && row > section.header.last && row <= section.lastRow,
  );
  return [
    `  - sheet: ${quoted(section.sheet)}`,
    `    header: { first: ${section.header.first}, last: ${section.header.last} } ${commented(texts.header)}`,
    `    lastRow: ${section.lastRow}`,
    `    ${commented(texts.columns)}`,
    "    columns:",
    ...section.columns.flatMap((column) => columnLines(column, texts)),
    `    ${commented(texts.rows)}`,
    "    rows:",
    ...own.map((row) => rowLine(row, words)),
    ...(isLast ? missing.map(({ code, name }) => missingLine(code, name, texts)) : []),
  ];
}

function columnLines(
  { column, titles, meanings, assessor, tick }: UnderstoodColumn,
  texts: LayoutMapTexts,
): readonly string[] {
  const title = titles.join(" / ");
  const text = title === "" ? "" : `, text: ${quoted(title)}`;
  if (meanings.length === 0) return [`      # ${column}: ${quoted(title)} ${commented(texts.ignoredColumn)}`];
  return meanings.map((is) => {
    if (is === "ambiguous")
      return `      # - { column: ${column}, is: answer, of: ${text} } ${commented(texts.ambiguous)}`;
    const owned = is === "answer" || is === "criterion" || is === "score";
    const of = owned && assessor ? `, of: ${assessor}` : "";
    const ticked = owned && tick ? `, tick: ${tick}` : "";
    return `      - { column: ${column}, is: ${is}${of}${ticked}${text} }`;
  });
}

function rowLine(row: UnderstoodRow, { options, texts, layout }: Words): string {
  const text = `text: ${quoted(row.text)}`;
  const reason = layout.reason[row.reason];
  const word = wordOf(row);
  if (row.sureness === "doubtful" || word === null) {
    const candidates = candidatesText(row.candidates, options.language, layout);
    const wanted = word ?? row.candidates[0] ?? row.code ?? "";
    return `      # - { row: ${row.row}, is: ${quoted(wanted)}, ${text} } ${commented(texts.doubtful(reason + candidates))}`;
  }
  const doubt = row.sureness === "likely" ? ` ${commented(texts.likely(reason))}` : "";
  return `      - { row: ${row.row}, is: ${quoted(word)}, ${text} }${doubt}`;
}

/** Null for a row that is nothing of the rubric. */
function wordOf({ is, code, number, reason }: UnderstoodRow): string | null {
  if (is === "total") return wordFor({ kind: "total" });
  if (is === "stranger" || code === null) return null;
  if (is !== "criterion") return wordFor({ kind: is, code });
  // A criterion that stands twice is mapped once; the other row is still known by its text.
  return number === null || reason === "repeated" ? null : wordFor({ kind: "criterion", code, number });
}

function missingLine(code: string, name: string, texts: LayoutMapTexts): string {
  return `      - { row: , is: ${quoted(code)} } ${commented(`${name} (${texts.missing})`)}`;
}

/** A table of which a person says everything, with what stands on the fullest sheet. */
function blankDraft({ rubric, sheets }: DraftOptions, texts: LayoutMapTexts): readonly string[] {
  const [sheet] = [...sheets].sort((a, b) => b.rows.length - a.rows.length);
  return [
    commented(texts.nothing),
    "tables:",
    `  - sheet: ${quoted(sheet?.name ?? "")}`,
    `    header: { first: 1, last: 1 } ${commented(texts.header)}`,
    `    ${commented(texts.columns)}`,
    "    columns:",
    `      - { column: , is: title } ${commented(texts.columnToFill)}`,
    `      - { column: , is: answer, of: single } ${commented(texts.columnToFill)}`,
    `      # - { column: , is: weight } ${commented(texts.columnToFill)}`,
    `      # - { column: , is: note } ${commented(texts.columnToFill)}`,
    `      # - { column: , is: evidence } ${commented(texts.columnToFill)}`,
    `    ${commented(texts.rows)}`,
    "    rows:",
    ...rubric.components.flatMap(({ code, name, subcomponents }) => [
      missingLine(code, name, texts),
      ...subcomponents.map((part) => missingLine(part.code, part.name, texts)),
    ]),
    missingLine("total", "", texts),
    ...sheets.flatMap((each) => sheetLines(each, texts)),
  ];
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

/** The codes that a doubtful row might be, as a part of its comment. */
function candidatesText(candidates: readonly string[], language: Language, layout: LayoutTexts): string {
  return candidates.length === 0 ? "" : `; ${layout.candidates(formatList(candidates, language, "or"))}`;
}
