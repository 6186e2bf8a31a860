/** One answer table, header and rows told apart, turned into the rows of an Assessment. */
import type {
  Assessor,
  BrokenFigure,
  ComponentRow,
  CriterionAnswer,
  FoundText,
  LetterAnswer,
  StatedNumber,
  StrangerRow,
  SubcomponentRow,
} from "../../assessment.ts";
import { type Exact, exact } from "../../exact.ts";
import { hasLetterOrDigit } from "../../letters.ts";
import type { Rubric } from "../../rubric/schema.ts";
import { cellName } from "../sheet.ts";
import type { AssessorColumns } from "./answer-columns.ts";
import { linkAt } from "./cell-link.ts";
import { brokenCell, statedNumber, textOf } from "./cell-text.ts";
import { readCriteria } from "./criteria-rows.ts";
import { unlessMoved } from "./moved-cells.ts";
import {
  type AnswerTable,
  cellAt,
  criterionAt,
  isOwnCell,
  letterAt,
  nameRef,
  type Place,
  perAssessor,
  refAt,
  strangerRow,
} from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";
import { otherScores } from "./unclaimed-scores.ts";
import { pointWeights, type WeightCell } from "./weights.ts";

export interface TableContent {
  readonly components: readonly ComponentRow[];
  readonly subcomponents: readonly SubcomponentRow[];
  readonly strangers: readonly StrangerRow[];
  readonly totals: Readonly<Partial<Record<Assessor, StatedNumber>>>;
  readonly brokenFigures: readonly BrokenFigure[];
}

/** Reads every cell of the table that means something. */
export function readTable(table: AnswerTable): TableContent {
  const parts = table.sections.map((section) => readSection({ table, section }));
  return {
    components: parts.flatMap(({ components }) => components),
    subcomponents: parts.flatMap(({ subcomponents }) => subcomponents),
    strangers: parts.flatMap(({ strangers }) => strangers),
    totals: Object.assign({}, ...parts.map(({ totals }) => totals)),
    brokenFigures: brokenFigures(table),
  };
}

function readSection(place: Place): Omit<TableContent, "brokenFigures"> {
  const weights = pointWeights(weightCells(place));
  const components: ComponentRow[] = [];
  const subcomponents: SubcomponentRow[] = [];
  const strangers: StrangerRow[] = [];
  let totals: TableContent["totals"] = {};
  for (const row of place.section.rows) {
    const weight = weights.get(row.row) ?? null;
    if (row.kind === "component")
      components.push({
        code: row.code,
        at: nameRef(place, row.row),
        weight,
        scores: scores(place, row.row),
      });
    else if (row.kind === "subcomponent") {
      const criteria = readCriteria(place, row);
      subcomponents.push({ ...subcomponentRow(place, row), weight, criteria: criteria.rows });
      for (const stranger of criteria.strangers) strangers.push(stranger);
    } else if (row.kind === "stranger") strangers.push(strangerRow(place, row.row, row.candidates));
    else totals = scores(place, row.row);
  }
  return { components, subcomponents, strangers, totals };
}

function weightCells(place: Place): WeightCell[] {
  const { columns, rows } = place.section;
  const { weight } = columns;
  if (weight === null) return [];
  const official = officialWeights(place.table.words.rubric);
  const { sheet } = place.table;
  return rows.flatMap((found) =>
    found.kind === "component" || (found.kind === "subcomponent" && isOwnCell(sheet, found, weight))
      ? [
          {
            row: found.row,
            of: found.kind,
            official: official.get(found.code) ?? null,
            cell: cellAt(place, found.row, weight),
            at: refAt(place, found.row, weight),
          },
        ]
      : [],
  );
}

function officialWeights({ components }: Rubric): ReadonlyMap<string, Exact> {
  const parts = components.flatMap((component) => [component, ...component.subcomponents]);
  return new Map(parts.map(({ code, weight }) => [code, exact(weight)]));
}

function subcomponentRow(
  place: Place,
  row: SubcomponentTableRow,
): Omit<SubcomponentRow, "weight" | "criteria"> {
  const { columns } = place.section;
  const { sheet } = place.table;
  const blank = { kind: "unanswered", raw: "", at: nameRef(place, row.row) } as const;
  return {
    code: row.code,
    at: nameRef(place, row.row),
    title: row.title,
    hidden: sheet.hiddenRows.has(row.row),
    match: row.match,
    answers: perAssessor(
      place,
      (columns) =>
        isOwnCell(sheet, row, columns.answer)
          ? unlessMoved(place, row, columns, letterOf(place, row, columns))
          : blank,
      blank,
    ),
    scores: scores(place, row.row, (column) => isOwnCell(sheet, row, column)),
    otherScores: otherScores(place, row.row),
    note: blockText(place, row, columns.note),
    evidence: blockText(place, row, columns.evidence),
    ...linksIn(place, row, columns.evidence),
    evaluatorNote: blockText(place, row, columns.evaluatorNote),
    recommendation: blockText(place, row, columns.recommendation),
    noteCell: columns.note === null ? null : refAt(place, row.row, columns.note),
    evidenceCell: columns.evidence === null ? null : refAt(place, row.row, columns.evidence),
  };
}

/** Under Ya and Tidak a letter may stand, or how often each of them is ticked below. */
function letterOf(
  place: Place,
  { row, criteria }: SubcomponentTableRow,
  columns: AssessorColumns,
): LetterAnswer {
  const { answer, criterion, pair } = columns;
  const letter = letterAt(place, row, answer);
  if (!pair || answer !== criterion || pair.merged.has(row)) return letter;
  const other = letterAt(place, row, pair.no);
  const ticks = criteria.map((one) => criterionAt(place, one.row, columns).kind);
  const isNone = ({ kind, raw }: LetterAnswer, ticked: CriterionAnswer["kind"]) =>
    kind === "unanswered" || Number(raw) === ticks.filter((tick) => tick === ticked).length;
  if (isNone(letter, "fulfilled") && isNone(other, "unfulfilled"))
    return letter.kind === "unanswered" ? letter : { kind: "unanswered", raw: letter.raw, at: letter.at };
  if (other.kind === "unanswered") return letter;
  return other.kind === "broken" ? other : { kind: "unknown", raw: other.raw, at: other.at };
}

function scores(
  place: Place,
  row: number,
  isOwn: (column: number) => boolean = () => true,
): Partial<Record<Assessor, StatedNumber>> {
  const withScore = place.section.chosen.assessors.flatMap(({ assessor, score }) =>
    score === null || !isOwn(score) ? [] : [{ assessor, score }],
  );
  return Object.fromEntries(
    withScore.map(({ assessor, score }) => [
      assessor,
      statedNumber(cellAt(place, row, score), refAt(place, row, score)),
    ]),
  );
}

/** What is written in one column from the sub-component's row to the end of its block. */
function writtenIn(
  place: Place,
  { rows }: SubcomponentTableRow,
  column: number,
): readonly { readonly row: number; readonly text: string }[] {
  return rows
    .map((row) => ({ row, text: textOf(cellAt(place, row, column)).trim() }))
    .filter(({ text }) => hasLetterOrDigit(text));
}

/** The same that leads somewhere. */
function linksIn(
  place: Place,
  block: SubcomponentTableRow,
  column: number | null,
): Pick<SubcomponentRow, "evidenceLinks"> {
  if (column === null) return {};
  const evidenceLinks = writtenIn(place, block, column).flatMap(({ row, text }) => {
    const address = linkAt(place.table.sheet, row, column);
    return address === null ? [] : [{ text, address }];
  });
  return evidenceLinks.length === 0 ? {} : { evidenceLinks };
}

/** Everything written in one column of the block. */
function blockText(place: Place, block: SubcomponentTableRow, column: number | null): FoundText | null {
  if (column === null) return null;
  const found = writtenIn(place, block, column);
  const [first] = found;
  return first
    ? { text: found.map(({ text }) => text).join("\n"), at: refAt(place, first.row, column) }
    : null;
}

/** Excel errors and formulas without a cached value anywhere on the sheet but in the answer cells. */
function brokenFigures(table: AnswerTable): BrokenFigure[] {
  const [first] = table.sections;
  const answers = new Set(
    first?.chosen.assessors.flatMap(({ answer, criterion, pair }) => [answer, criterion, pair?.no]),
  );
  const found: BrokenFigure[] = [];
  for (const [row, cells] of table.sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value.kind !== "error" && cell.value.kind !== "none") continue;
      if (row > (first?.block.lastRow ?? 0) && answers.has(column)) continue;
      const cause = brokenCell(cell);
      if (cause) found.push({ cause, at: { sheet: table.sheet.name, cell: cellName(row, column) } });
    }
  }
  return found;
}
