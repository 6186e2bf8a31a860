/** One answer table, header and rows told apart, turned into the rows of an Assessment. */
import type {
  Assessor,
  BrokenFigure,
  CellRef,
  ComponentRow,
  CriterionRow,
  FoundText,
  StatedNumber,
  StrangerRow,
  SubcomponentRow,
} from "../assessment.ts";
import { exact, sum } from "../exact.ts";
import { brokenCell, criterionAnswer, letterAnswer, statedNumber, textOf } from "./cell-text.ts";
import { type MatchedCriterion, matchCriteria } from "./criteria.ts";
import type { Header } from "./headers.ts";
import type { RubricWords } from "./rubric-words.ts";
import { type Cell, cellName, type Sheet } from "./sheet.ts";
import type { TableRow } from "./table-rows.ts";

/** A table that was recognised: where it stands, what its columns mean and what its rows are. */
export interface AnswerTable {
  readonly sheet: Sheet;
  readonly header: Header;
  readonly rows: readonly TableRow[];
  readonly words: RubricWords;
}

export interface TableContent {
  readonly components: readonly ComponentRow[];
  readonly subcomponents: readonly SubcomponentRow[];
  readonly strangers: readonly StrangerRow[];
  readonly totals: Readonly<Partial<Record<Assessor, StatedNumber>>>;
  readonly brokenFigures: readonly BrokenFigure[];
}

type Subcomponent = Extract<TableRow, { kind: "subcomponent" }>;

/** Reads every cell of the table that means something. */
export function readTable(table: AnswerTable): TableContent {
  const weights = pointWeights(table);
  const components: ComponentRow[] = [];
  const subcomponents: SubcomponentRow[] = [];
  const strangers: StrangerRow[] = [];
  let totals: TableContent["totals"] = {};
  for (const row of table.rows) {
    if (row.kind === "component")
      components.push({
        ...place(table, row),
        weight: weights.get(row.row) ?? null,
        scores: scores(table, row.row),
      });
    else if (row.kind === "subcomponent")
      subcomponents.push(subcomponentRow(table, row, weights.get(row.row) ?? null));
    else if (row.kind === "stranger") strangers.push(strangerRow(table, row));
    else totals = scores(table, row.row);
  }
  return { components, subcomponents, strangers, totals, brokenFigures: brokenFigures(table) };
}

function place(
  table: AnswerTable,
  row: { readonly code: string; readonly row: number },
): { code: string; at: CellRef } {
  return { code: row.code, at: at(table, row.row, table.header.number ?? table.header.title) };
}

function at(table: AnswerTable, row: number, column: number): CellRef {
  return { sheet: table.sheet.name, cell: cellName(row, column) };
}

function cellAt(table: AnswerTable, row: number, column: number): Cell | undefined {
  return table.sheet.rows.get(row)?.get(column);
}

function subcomponentRow(
  table: AnswerTable,
  row: Subcomponent,
  weight: StatedNumber | null,
): SubcomponentRow {
  const { header, words } = table;
  const criteria = matchCriteria(row.criteria, words.criteria.get(row.code) ?? []);
  return {
    ...place(table, row),
    title: textOf(cellAt(table, row.row, header.title)).trim(),
    hidden: table.sheet.hiddenRows.has(row.row),
    match: row.match,
    weight,
    answers: perAssessor(table, ({ answer }) =>
      letterAnswer(cellAt(table, row.row, answer), at(table, row.row, answer), words.rubric.scale),
    ),
    scores: scores(table, row.row),
    criteria: criteria.flatMap((criterion) => criterionRow(table, criterion)),
    note: blockText(table, row, header.note),
    evidence: blockText(table, row, header.evidence),
    evaluatorNote: blockText(table, row, header.evaluatorNote),
    recommendation: blockText(table, row, header.recommendation),
    noteCell: header.note === null ? null : at(table, row.row, header.note),
    evidenceCell: header.evidence === null ? null : at(table, row.row, header.evidence),
  };
}

/** A row that is no criterion of the rubric counts only if somebody answered it or numbered it. */
function criterionRow(table: AnswerTable, criterion: MatchedCriterion): CriterionRow[] {
  const { header, words } = table;
  const answers = perAssessor(table, ({ answer }) =>
    criterionAnswer(
      cellAt(table, criterion.row, answer),
      at(table, criterion.row, answer),
      words.rubric.scale,
    ),
  );
  const numbered = header.number !== null && /^\d/.test(textOf(cellAt(table, criterion.row, header.number)));
  const answered = Object.values(answers).some(({ kind }) => kind !== "unanswered");
  if (criterion.match === "unknown" && !numbered && !answered) return [];
  return [
    {
      number: criterion.number,
      text: criterion.text,
      match: criterion.match,
      at: at(table, criterion.row, header.title),
      hidden: table.sheet.hiddenRows.has(criterion.row),
      answers,
    },
  ];
}

function perAssessor<T>(
  table: AnswerTable,
  read: (columns: { readonly answer: number; readonly score: number | null }) => T,
): Partial<Record<Assessor, T>> {
  return Object.fromEntries(table.header.assessors.map((columns) => [columns.assessor, read(columns)]));
}

function scores(table: AnswerTable, row: number): Partial<Record<Assessor, StatedNumber>> {
  const withScore = table.header.assessors.flatMap(({ assessor, score }) =>
    score === null ? [] : [{ assessor, score }],
  );
  return Object.fromEntries(
    withScore.map(({ assessor, score }) => [
      assessor,
      statedNumber(cellAt(table, row, score), at(table, row, score)),
    ]),
  );
}

/** Everything written in one column from the sub-component's row to the end of its block. */
function blockText(table: AnswerTable, row: Subcomponent, column: number | null): FoundText | null {
  if (column === null) return null;
  const found: { row: number; text: string }[] = [];
  for (const [number, cells] of table.sheet.rows) {
    if (number < row.row || number > row.lastRow) continue;
    const text = textOf(cells.get(column)).trim();
    if (/[\p{L}\p{N}]/u.test(text)) found.push({ row: number, text });
  }
  const [first] = found;
  return first ? { text: found.map(({ text }) => text).join("\n"), at: at(table, first.row, column) } : null;
}

function strangerRow(table: AnswerTable, row: Extract<TableRow, { kind: "stranger" }>): StrangerRow {
  const { header } = table;
  const texts = [header.number, header.title].map((column) =>
    column === null ? "" : textOf(cellAt(table, row.row, column)).trim(),
  );
  return {
    label: texts.filter(Boolean).join(" "),
    at: at(table, row.row, header.number ?? header.title),
    candidates: row.candidates,
  };
}

/**
 * The weights in points, by row. A sheet writes them as 6, `6,00`, 6 % or 0.06: where no weight of the column
 * exceeds 1 and together the sub-components do not exceed 1, the column holds fractions.
 */
function pointWeights(table: AnswerTable): ReadonlyMap<number, StatedNumber> {
  const { weight } = table.header;
  if (weight === null) return new Map();
  const heads = table.rows.filter(({ kind }) => kind === "component" || kind === "subcomponent");
  const stated = heads.map((head) => ({
    head,
    number: statedNumber(cellAt(table, head.row, weight), at(table, head.row, weight)),
  }));
  const decimals = stated.flatMap(({ head, number }) =>
    number.kind === "number" && head.kind === "subcomponent" ? [exact(number.decimal)] : [],
  );
  const fractions = decimals.length > 0 && sum(decimals).lte(FRACTIONS_AT_MOST);
  return new Map(stated.map(({ head, number }) => [head.row, fractions ? inPoints(number) : number]));
}

/** Twelve fractions of a whole add up to 1; one of them may have been changed. */
const FRACTIONS_AT_MOST = exact("1.5");

function inPoints(number: StatedNumber): StatedNumber {
  if (number.kind !== "number") return number;
  return { ...number, decimal: exact(number.decimal).mul(100).toString() };
}

/** Excel errors and formulas without a cached value anywhere on the sheet but in the answer cells. */
function brokenFigures(table: AnswerTable): BrokenFigure[] {
  const answerColumns = new Set(table.header.assessors.map(({ answer }) => answer));
  const found: BrokenFigure[] = [];
  for (const [row, cells] of table.sheet.rows) {
    for (const [column, cell] of cells) {
      if (row > table.header.lastRow && answerColumns.has(column)) continue;
      const cause = brokenCell(cell);
      if (cause) found.push({ cause, at: at(table, row, column) });
    }
  }
  return found;
}
