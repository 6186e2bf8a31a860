/** The tables of a drafted map: those that were read. */
import { formatList } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { LayoutTexts } from "../language/layout-id.ts";
import type { LayoutMapTexts } from "../language/layout-map-id.ts";
import type { Understanding, UnderstoodColumn, UnderstoodRow, UnderstoodSection } from "../understanding.ts";
import type { DraftOptions } from "./draft.ts";
import { commented, quoted } from "./draft-text.ts";
import { missingLine, unknownTable } from "./draft-unknown.ts";
import { wordFor } from "./things.ts";

/** The lines from `tables:` on. */
export function tableDrafts(
  understanding: Understanding,
  options: DraftOptions,
  texts: LayoutMapTexts,
  layout: LayoutTexts,
): readonly string[] {
  const { sections } = understanding;
  if (sections.length === 0) return unknownTable(options, texts);
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

/** The codes that a doubtful row might be, as a part of its comment. */
function candidatesText(candidates: readonly string[], language: Language, layout: LayoutTexts): string {
  return candidates.length === 0 ? "" : `; ${layout.candidates(formatList(candidates, language, "or"))}`;
}
