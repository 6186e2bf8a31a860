/**
 * The layouts by what makes each of them recognisable, the most telling first. What is told apart here is only the
 * name: columns and rows were found by the same evidence in all of them, and a sheet that is none of these is still
 * read as a table.
 */
import type { LayoutId } from "../../assessment.ts";
import type { TableContent } from "./answer-table.ts";
import type { HeadedColumn } from "./headers.ts";
import type { AnswerTable } from "./table-cells.ts";
import type { TableRow } from "./table-row.ts";
import { plainWords } from "./words.ts";

/** A layout and how it is recognised. */
interface Layout {
  readonly id: LayoutId;
  isOf(table: AnswerTable, content: TableContent): boolean;
}

const LAYOUTS: readonly Layout[] = [
  { id: "flat-table", isOf: ({ sections }) => sections.some(({ rows }) => rows.some(isFlat)) },
  {
    id: "one-sheet-export",
    isOf: ({ sections }) => sections.some(({ chosen }) => chosen.passedOver.length > 0),
  },
  {
    id: "working-paper",
    isOf: (table, content) =>
      isAnsweredOnCriteria(content) && (hasPaperColumns(table) || isNamedByDimensions(table, content)),
  },
  { id: "lke-two-assessors", isOf: ({ assessors }) => assessors.length > 1 },
  { id: "lke-instansi", isOf: (table) => isOfficial(table) && formName(table) === "lke instansi" },
  { id: "lke-unit", isOf: isOfficial },
  {
    id: "no-codes",
    isOf: (_, { subcomponents }) => subcomponents.every(({ match }) => match === "title"),
  },
];

/** The public name of the layout that a table has. */
export function layoutName(table: AnswerTable, content: TableContent): LayoutId {
  return LAYOUTS.find(({ isOf }) => isOf(table, content))?.id ?? "table";
}

function isFlat(row: TableRow): boolean {
  return row.kind === "subcomponent" && row.flat === true;
}

function isOfficial({ sections, words }: AnswerTable): boolean {
  return sections[0]?.chosen.answerTitle === plainWords(words.rubric.form.answerTitle);
}

function formName({ words }: AnswerTable): string {
  return plainWords(words.rubric.form.name);
}

/** Whether the criteria carry the answers, and no sub-component has one of its own. */
function isAnsweredOnCriteria({ subcomponents }: TableContent): boolean {
  const answers = (given: object) => Object.values(given).filter(({ kind }) => kind !== "unanswered");
  return (
    subcomponents.every((row) => answers(row.answers).length === 0) &&
    subcomponents.some(({ criteria }) => criteria.some((criterion) => answers(criterion.answers).length > 0))
  );
}

/** What only working papers have beside an answer: its coefficient, or a block of quality assurance. */
function hasPaperColumns({ sections }: AnswerTable): boolean {
  const isOfPaper = ({ owner, words }: HeadedColumn) =>
    owner === "quality-assurance" || /\b(koefisien|konversi)\b/.test(words);
  return sections.some(({ block }) => block.columns.some(isOfPaper));
}

/** Whether sub-components are called `Pemenuhan`, `Kualitas`, `Pemanfaatan` and not as the form calls them. */
function isNamedByDimensions({ words }: AnswerTable, { subcomponents }: TableContent): boolean {
  const official = new Set(words.subcomponents.map((own) => own.words));
  return subcomponents.every(
    ({ title }) =>
      /\b(pemenuhan|keberadaan|kualitas|pemanfaatan)\b/.test(plainWords(title)) &&
      !official.has(plainWords(title)),
  );
}
