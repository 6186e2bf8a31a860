/** The cells of an answer table as everything that reads them finds them: by section, row and column. */
import type { Assessor, CellRef, CriterionAnswer, LetterAnswer, StrangerRow } from "../../assessment.ts";
import { type Translations, translationKey } from "../../layout-map.ts";
import { type Cell, cellName, type Sheet } from "../sheet.ts";
import type { AssessorColumns, ChosenColumns } from "./answer-columns.ts";
import { criterionAnswer, letterAnswer, textOf } from "./cell-text.ts";
import type { Shape } from "./flat-rows.ts";
import type { HeaderBlock } from "./headers.ts";
import type { RubricWords } from "./rubric-words.ts";
import type { SubcomponentTableRow, TableRow } from "./table-row.ts";
import { tickedAnswer } from "./tick-pair.ts";

/** The columns of a header that are no assessor's answer. A number is a 1-based column. */
export interface PlainColumns {
  readonly title: number;
  readonly number: number | null;
  readonly weight: number | null;
  readonly note: number | null;
  readonly evidence: number | null;
  readonly evaluatorNote: number | null;
  readonly recommendation: number | null;
}

/** The rows under one header with what its columns mean. */
export interface AnswerSection {
  readonly block: HeaderBlock;
  readonly columns: PlainColumns;
  readonly chosen: ChosenColumns;
  readonly rows: readonly TableRow[];
  readonly shape: Shape;
  /** Rows of criteria that stand under no sub-component. */
  readonly loose?: readonly number[] | undefined;
}

/** A table that was recognised: where it stands, what its columns mean and what its rows are. */
export interface AnswerTable {
  readonly sheet: Sheet;
  readonly words: RubricWords;
  readonly sections: readonly AnswerSection[];
  /** Every assessor that one of the sections has a column for. */
  readonly assessors: readonly Assessor[];
  /** What a map says that an office's own words mean; absent where there is no map. */
  readonly translations?: { readonly letters: Translations; readonly criteria: Translations };
}

/** One section with the table it belongs to, for everything that reads a cell. */
export interface Place {
  readonly table: AnswerTable;
  readonly section: AnswerSection;
}

/** The name of a cell of the table's sheet. */
export function refAt({ table }: Place, row: number, column: number): CellRef {
  return { sheet: table.sheet.name, cell: cellName(row, column) };
}

/** The cell itself; undefined where nothing stands. */
export function cellAt({ table }: Place, row: number, column: number): Cell | undefined {
  return table.sheet.rows.get(row)?.get(column);
}

/** The answer of a sub-component in a cell; words that a map translates count as what it says. */
export function letterAt(place: Place, row: number, column: number): LetterAnswer {
  const { words, translations } = place.table;
  const at = refAt(place, row, column);
  const answer = letterAnswer(cellAt(place, row, column), at, words.rubric.scale);
  const under = place.table.sheet.covered?.get(row)?.get(column);
  if (letterAnswer(under, at, words.rubric.scale).kind === "letter")
    return { kind: "unanswered", raw: "", at, covered: true };
  const meant = answer.kind === "broken" ? undefined : translations?.letters[translationKey(answer.raw)];
  if (meant === undefined) return answer;
  const { raw } = answer;
  return meant === "-"
    ? { kind: "unanswered", raw, at }
    : { kind: "letter", letter: meant, tidied: false, raw, at };
}

/** The answer of a criterion in one assessor's column or pair of columns. */
export function criterionAt(
  place: Place,
  row: number,
  { criterion, pair }: AssessorColumns,
): CriterionAnswer {
  if (pair) return tickedAnswer(place.table.sheet, row, pair, (cell, at) => criterionIn(place, cell, at));
  return criterionIn(place, cellAt(place, row, criterion), refAt(place, row, criterion));
}

/** What a cell answers; words that a map translates count as what it says. */
function criterionIn({ table }: Place, cell: Cell | undefined, cellRef: CellRef): CriterionAnswer {
  const { words, translations } = table;
  const answer = criterionAnswer(cell, cellRef, words.rubric);
  const meant = answer.kind === "broken" ? undefined : translations?.criteria[translationKey(answer.raw)];
  if (meant === undefined) return answer;
  const { raw, at } = answer;
  if (meant === "-") return { kind: "unanswered", raw, at };
  if (meant === "ya") return { kind: "fulfilled", raw, at };
  return meant === "tidak" ? { kind: "unfulfilled", raw, at } : { kind: "graded", answer: meant, raw, at };
}

/** Where a row says what it is: its number, or its title in a table without numbers or a row without one. */
export function nameRef(place: Place, row: number): CellRef {
  const { number, title } = place.section.columns;
  return refAt(place, row, number === null || !cellAt(place, row, number) ? title : number);
}

/**
 * Whether what stands in a column of a sub-component's first row is the sub-component's own. In a flat table that row is
 * a criterion's: only a cell that is merged over all of the block belongs to the whole of it.
 */
export function isOwnCell({ merges }: Sheet, row: SubcomponentTableRow, column: number): boolean {
  if (row.flat !== true) return true;
  const bottom = row.row + row.rows.length - 1;
  return (
    bottom > row.row &&
    row.rows.at(-1) === bottom &&
    merges.some(
      (merge) =>
        merge.top === row.row && merge.bottom === bottom && merge.left <= column && column <= merge.right,
    )
  );
}

/** One entry for each assessor of the table; `absent` where this section has no column for one. */
export function perAssessor<T>(
  { table, section }: Place,
  read: (columns: AssessorColumns) => T,
  absent: T,
): Partial<Record<Assessor, T>> {
  return Object.fromEntries(
    table.assessors.map((assessor) => {
      const columns = section.chosen.assessors.find((own) => own.assessor === assessor);
      return [assessor, columns ? read(columns) : absent];
    }),
  );
}

/** A row that is none of the rubric's sub-components. */
export function strangerRow(place: Place, row: number, candidates: readonly string[]): StrangerRow {
  const { number, title } = place.section.columns;
  const texts = [number, title].map((column) =>
    column === null ? "" : textOf(cellAt(place, row, column)).trim(),
  );
  return { label: texts.filter(Boolean).join(" "), at: nameRef(place, row), candidates };
}
