/**
 * The answers of two assessors from two sheets as the rows of one table. Rows are matched by what they are, never by
 * where they stand; every cell keeps the sheet that it stands on.
 */
import {
  type AbsentRow,
  type Assessor,
  type CriterionAnswer,
  type CriterionRow,
  rowsByCodeIn,
  type SubcomponentRow,
} from "../../assessment.ts";
import type { TableContent } from "../layout/answer-table.ts";

/** What stands on one assessor's sheet. */
export interface OwnSheet {
  readonly sheet: string;
  readonly content: TableContent;
}

/** The content of both sheets, the one whose answers count first. */
export function joinSheets(
  self: OwnSheet,
  evaluator: OwnSheet,
  first: "self" | "evaluator",
): { readonly content: TableContent; readonly absentRows: readonly AbsentRow[] } {
  const own = answeredBy("self", self.content);
  const checked = answeredBy("evaluator", evaluator.content);
  const inOrder = <T>(ofSelf: readonly T[], ofEvaluator: readonly T[]) =>
    first === "evaluator" ? [...ofEvaluator, ...ofSelf] : [...ofSelf, ...ofEvaluator];
  const [ownRows, checkedRows] = [rowsByCodeIn(own.subcomponents), rowsByCodeIn(checked.subcomponents)];
  const codes = new Set(inOrder([...ownRows.keys()], [...checkedRows.keys()]));
  return {
    content: {
      components: inOrder(own.components, checked.components),
      subcomponents: [...codes].flatMap((code) =>
        joinedRows(ownRows.get(code) ?? [], checkedRows.get(code) ?? [], first),
      ),
      strangers: inOrder(own.strangers, checked.strangers),
      totals: { ...own.totals, ...checked.totals },
      brokenFigures: inOrder(own.brokenFigures, checked.brokenFigures),
    },
    absentRows: [
      ...absent(ownRows, checkedRows, evaluator.sheet),
      ...absent(checkedRows, ownRows, self.sheet),
    ],
  };
}

/** The same content with its one assessor called by who it is. */
export function answeredBy(assessor: Assessor, content: TableContent): TableContent {
  const renamed = <T>(values: Readonly<Partial<Record<Assessor, T>>>): Partial<Record<Assessor, T>> => {
    const [value] = Object.values(values);
    return value === undefined ? {} : { [assessor]: value };
  };
  return {
    ...content,
    components: content.components.map((row) => ({ ...row, scores: renamed(row.scores) })),
    subcomponents: content.subcomponents.map((row) => ({
      ...row,
      answers: renamed(row.answers),
      scores: renamed(row.scores),
      criteria: row.criteria.map((criterion) => ({ ...criterion, answers: renamed(criterion.answers) })),
    })),
    totals: renamed(content.totals),
  };
}

type Rows = ReadonlyMap<string, readonly SubcomponentRow[]>;

function absent(rows: Rows, others: Rows, missingOn: string): readonly AbsentRow[] {
  return [...rows].flatMap(([code, [row]]) =>
    row && !others.has(code) ? [{ code, missingOn, at: row.at }] : [],
  );
}

/** One row for each that the longer side has: what stands twice on a sheet must still be seen to stand twice. */
function joinedRows(
  own: readonly SubcomponentRow[],
  checked: readonly SubcomponentRow[],
  first: "self" | "evaluator",
): readonly SubcomponentRow[] {
  const count = Math.max(own.length, checked.length);
  return Array.from({ length: count }, (_, index) => {
    const [ownRow, checkedRow] = [own[index] ?? own[0], checked[index] ?? checked[0]];
    if (!ownRow || !checkedRow) return alone(ownRow, checkedRow);
    // A row that stands once beside a repeated one lends its answer and not its place.
    const evaluatorLeads =
      own.length === checked.length ? first === "evaluator" : checked.length > own.length;
    return joinedRow(ownRow, checkedRow, evaluatorLeads ? checkedRow : ownRow);
  }).filter((row) => row !== null);
}

/** A row that the other assessor's sheet does not have: unanswered there, never answered by this one. */
function alone(
  own: SubcomponentRow | undefined,
  checked: SubcomponentRow | undefined,
): SubcomponentRow | null {
  const row = own ?? checked;
  if (!row) return null;
  const missing: Assessor = own ? "evaluator" : "self";
  return {
    ...(own ?? asEvaluated(row)),
    answers: { ...row.answers, [missing]: { kind: "unanswered", raw: "", at: row.at } },
  };
}

/** The notes on the evaluator's sheet are the evaluator's. */
function asEvaluated(row: SubcomponentRow): SubcomponentRow {
  return {
    ...row,
    evaluatorNote: row.evaluatorNote ?? row.note,
    note: null,
    evidence: null,
    evidenceLinks: [],
  };
}

function joinedRow(own: SubcomponentRow, checked: SubcomponentRow, lead: SubcomponentRow): SubcomponentRow {
  const shown = [lead, own, checked].find(({ hidden }) => hidden) ?? lead;
  const doubtful = [lead, own, checked].find(({ match }) => match === "contradicting") ?? shown;
  return {
    code: lead.code,
    title: doubtful.title,
    at: doubtful.at,
    hidden: own.hidden || checked.hidden,
    match: doubtful.match,
    weight: lead.weight ?? own.weight ?? checked.weight,
    answers: { ...own.answers, ...checked.answers },
    scores: { ...own.scores, ...checked.scores },
    otherScores: [...(own.otherScores ?? []), ...(checked.otherScores ?? [])],
    criteria: joinedCriteria(own.criteria, checked.criteria),
    note: own.note,
    evidence: own.evidence,
    ...(own.evidenceLinks && { evidenceLinks: own.evidenceLinks }),
    evaluatorNote: checked.evaluatorNote ?? checked.note,
    recommendation: checked.recommendation ?? own.recommendation,
    noteCell: own.noteCell,
    evidenceCell: own.evidenceCell,
  };
}

function joinedCriteria(
  own: readonly CriterionRow[],
  checked: readonly CriterionRow[],
): readonly CriterionRow[] {
  const [ownOnce, checkedOnce] = [standingOnce(own), standingOnce(checked)];
  const joined = own.map((row) => {
    const other = ownOnce.get(row.number) && checkedOnce.get(row.number);
    return other ? { ...row, answers: { ...row.answers, ...other.answers } } : open(row, "evaluator");
  });
  const rest = checked.filter(({ number }) => !(ownOnce.has(number) && checkedOnce.has(number)));
  return [...joined, ...rest.map((row) => open(row, "self"))];
}

/** The criteria of the rubric that have one row only, by number. */
function standingOnce(rows: readonly CriterionRow[]): ReadonlyMap<number | null, CriterionRow> {
  const found = new Map<number | null, CriterionRow>();
  const repeated = new Set<number | null>([null]);
  for (const row of rows) {
    if (found.has(row.number)) repeated.add(row.number);
    found.set(row.number, row);
  }
  for (const number of repeated) found.delete(number);
  return found;
}

function open(row: CriterionRow, assessor: Assessor): CriterionRow {
  const unanswered: CriterionAnswer = { kind: "unanswered", raw: "", at: row.at };
  return { ...row, answers: { ...row.answers, [assessor]: unanswered } };
}
