/**
 * Finds where the answers stand: which sheet, which columns, which rows, and by which rubric. Decided by headers
 * and content, never by fixed positions or by the file's name.
 */
import type { LayoutId } from "../assessment.ts";
import { type Confidence, confidenceOf } from "../confidence.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { chooseColumns } from "./layout/answer-columns.ts";
import { readTable, type TableContent } from "./layout/answer-table.ts";
import { criterionAnswer, letterAnswer, textOf, wordsIn } from "./layout/cell-text.ts";
import { NOWHERE } from "./layout/column-tally.ts";
import { flatColumns } from "./layout/flat-rows.ts";
import { type HeaderBlock, headerBlocks } from "./layout/headers.ts";
import { EVALUATOR_OWNERS, OPD_OWNERS, type Owner, type Role } from "./layout/headings.ts";
import { layoutName } from "./layout/layouts.ts";
import { pointColumns } from "./layout/point-columns.ts";
import { supportsTitle, withoutNumber } from "./layout/row-kind.ts";
import { type RubricWords, wordsOf } from "./layout/rubric-words.ts";
import { withOneStage } from "./layout/section-stages.ts";
import { rivalSigns, signsOf } from "./layout/signs.ts";
import type { AnswerSection, AnswerTable, PlainColumns } from "./layout/table-cells.ts";
import type { SubcomponentTableRow } from "./layout/table-row.ts";
import { type TableSection, tableSections } from "./layout/table-rows.ts";
import { plainWords } from "./layout/words.ts";
import type { Sheet } from "./sheet.ts";

/** An answer table with the rubric it follows and what stands in it. */
export interface Candidate {
  readonly table: AnswerTable;
  readonly content: TableContent;
  readonly loaded: LoadedRubric;
  /** How many sub-components of the rubric stand in it. */
  readonly recognised: number;
  /** How many of its sub-components and criteria are answered. */
  readonly answered: number;
  /** Whether a column calls itself the answer; letters without one may be a mere copy of the answers. */
  readonly titled: boolean;
  /** How sure it is that the table was understood, with what speaks for it. */
  readonly confidence: Confidence;
}

/** With fewer sub-components than this share of the rubric's, a table is not an LKE. */
const LEAST_SHARE_OF_SUBCOMPONENTS = 4;

/** The columns of the form that sums up a whole region (Lampiran 2, LKE Gabungan): results, not answers. */
const COMBINED = /\bunit (utama|pendukung|tambahan)\b/;

/** The answer table of one sheet under the rubric that fits it best; null when it has none. */
export function answerTable(sheet: Sheet, rubrics: readonly LoadedRubric[]): Candidate | null {
  const headers = tableHeaders(sheet);
  const first = headers.next();
  const [loaded, ...rivals] = first.done ? [] : bestRubrics(sheet, first.value, rubrics);
  if (first.done || !loaded) return null;
  const words = wordsOf(loaded.rubric);
  const found = bestSections(sheet, first.value, headers, words);
  const recognised = codesIn(found).size;
  if (recognised === 0 || recognised * LEAST_SHARE_OF_SUBCOMPONENTS < words.subcomponents.length) return null;
  if (!isOfRubric(subcomponentsIn(found), words)) return null;
  return candidate(sheet, { loaded, rivals }, found, recognised);
}

function* tableHeaders(sheet: Sheet): Generator<HeaderBlock> {
  for (const block of headerBlocks(sheet)) if (!isCombined(block)) yield block;
}

function isCombined({ columns }: HeaderBlock): boolean {
  return columns.some(({ words }) => COMBINED.test(words));
}

/** Whether a sheet is the form that sums up a whole region. */
export function isCombinedForm(sheet: Sheet): boolean {
  for (const block of headerBlocks(sheet)) if (isCombined(block)) return true;
  return false;
}

function candidate(
  sheet: Sheet,
  { loaded, rivals }: { readonly loaded: LoadedRubric; readonly rivals: readonly LoadedRubric[] },
  found: readonly TableSection[],
  recognised: number,
): Candidate | null {
  const words = wordsOf(loaded.rubric);
  const withAnswers = found
    .filter(({ rows }) => rows.some(({ kind }) => kind === "subcomponent"))
    .map(({ block, rows, shape, loose }): AnswerSection => {
      const chosen =
        scoringOf(loaded.rubric).method === "points"
          ? pointColumns(block)
          : chooseColumns(sheet, block, subcomponentsOf(rows), loaded.rubric);
      const plain = plainColumns(block);
      const isFlat = subcomponentsOf(rows).some(({ flat }) => flat === true);
      return { block, columns: isFlat ? flatColumns(block, plain) : plain, chosen, rows, shape, loose };
    });
  const sections = withOneStage(withAnswers);
  const assessors = [
    ...new Set(sections.flatMap(({ chosen }) => chosen.assessors.map(({ assessor }) => assessor))),
  ];
  const isDoubtful = sections.some(({ chosen }) => chosen.ambiguous.length > 0);
  if (assessors.length === 0 && !isDoubtful) return null;
  const table: AnswerTable = { sheet, words, sections, assessors };
  const content = readTable(table);
  const titled = isDoubtful || sections.some(({ chosen }) => chosen.titled);
  return {
    table,
    content,
    loaded,
    recognised,
    answered: answeredRows(content) + doubtfulAnswers(table),
    titled,
    confidence: confidenceOf([
      ...signsOf(table, content),
      ...rivalSigns(
        content,
        rivals.map(({ rubric }) => rubric),
      ),
    ]),
  };
}

/** Beyond so many headers that lead nowhere a sheet is no form. */
const MOST_HEADERS = 20;

/**
 * The rows under the header that most sub-components stand under. A legend above the table has titles such as
 * `Jawaban` too: of several headers the one nearest to the rows counts.
 */
function bestSections(
  sheet: Sheet,
  first: HeaderBlock,
  others: Iterable<HeaderBlock>,
  words: RubricWords,
): readonly TableSection[] {
  let best = tableSections(sheet, first, words);
  let tried = 1;
  const nearer: HeaderBlock[] = [];
  for (const block of others) {
    const firstRow = subcomponentsIn(best)[0]?.row;
    if (firstRow !== undefined && block.firstRow > firstRow) break;
    if (firstRow !== undefined) nearer.push(block);
    else if (tried < MOST_HEADERS) best = tableSections(sheet, block, words);
    tried += 1;
  }
  let nearest: readonly TableSection[] | null = null;
  for (const block of nearer.reverse().slice(0, MOST_HEADERS)) {
    const sections = tableSections(sheet, block, words);
    if (codesIn(sections).size < codesIn(best).size) continue;
    // Below a legend whose columns fit nothing but a recap, a table may stand above another one.
    if (nearest === null || firstAnswerRow(sections) < firstAnswerRow(nearest)) nearest = sections;
  }
  return nearest ?? best;
}

function firstAnswerRow(sections: readonly TableSection[]): number {
  return subcomponentsIn(sections)[0]?.row ?? Number.POSITIVE_INFINITY;
}

function subcomponentsOf(rows: TableSection["rows"]): SubcomponentTableRow[] {
  return rows.flatMap((row) => (row.kind === "subcomponent" ? [row] : []));
}

function subcomponentsIn(sections: readonly TableSection[]): SubcomponentTableRow[] {
  return sections.flatMap(({ rows }) => subcomponentsOf(rows));
}

function codesIn(sections: readonly TableSection[]): ReadonlySet<string> {
  return new Set(subcomponentsIn(sections).map(({ code }) => code));
}

/** Other tables number their rows 1.a too; in ours most rows are worded like the rubric or hold its criteria. */
function isOfRubric(rows: readonly SubcomponentTableRow[], words: RubricWords): boolean {
  const known = rows.filter(({ code, match, title, criteria }) => {
    const own = words.subcomponents.find(({ item }) => item === code);
    return (
      match === "title" ||
      (own !== undefined && supportsTitle(title, own)) ||
      criteria.some((criterion) => words.anyCriterion.has(criterion.words))
    );
  });
  return known.length * 2 >= rows.length;
}

/** How many of its sub-components and criteria anybody answered. */
export function answeredRows({ subcomponents }: TableContent): number {
  return subcomponents
    .flatMap(({ answers, criteria }) => [answers, ...criteria.map((criterion) => criterion.answers)])
    .filter((answers) => Object.values(answers).some(({ kind }) => kind !== "unanswered")).length;
}

/** Answers in columns that cannot be told apart are answers all the same: their sheet is a rival to any other. */
function doubtfulAnswers({ sheet, sections, words: { rubric } }: AnswerTable): number {
  return sections
    .flatMap(({ chosen, rows }) =>
      chosen.ambiguous.flatMap(({ column }) => subcomponentsOf(rows).map((row) => ({ column, row }))),
    )
    .flatMap(({ column, row }) => {
      const cellIn = (at: number) => sheet.rows.get(at)?.get(column);
      return [
        letterAnswer(cellIn(row.row), NOWHERE, rubric.scale),
        ...row.criteria.map((criterion) => criterionAnswer(cellIn(criterion.row), NOWHERE, rubric)),
      ];
    })
    .filter(({ kind }) => kind !== "unanswered").length;
}

function plainColumns({ columns }: HeaderBlock): PlainColumns {
  const first = (role: Role, owners: readonly Owner[]) =>
    columns.find((column) => column.role === role && owners.includes(column.owner))?.column ?? null;
  const anybody = [...OPD_OWNERS, ...EVALUATOR_OWNERS];
  return {
    title: first("title", anybody) ?? 0,
    number: first("number", OPD_OWNERS),
    weight:
      columns.find(({ role, words }) => role === "weight" && /^bobot\b/.test(words))?.column ??
      first("weight", anybody),
    note: first("note", OPD_OWNERS),
    evidence: first("evidence", OPD_OWNERS) ?? first("evidence", EVALUATOR_OWNERS),
    evaluatorNote: first("note", EVALUATOR_OWNERS),
    recommendation: first("recommendation", anybody),
  };
}

/**
 * The rubric with most criteria on the sheet in its own words, and after it those that fit as well. Of rubrics with as
 * many criteria the form's name or its answer title decides.
 */
function bestRubrics(
  sheet: Sheet,
  header: HeaderBlock,
  rubrics: readonly LoadedRubric[],
): readonly LoadedRubric[] {
  if (rubrics.length < 2) return rubrics;
  const scored = rubrics.map((loaded) => {
    const words = wordsOf(loaded.rubric);
    return { loaded, criteria: criteriaOn(sheet, words), named: isNamedAs(sheet, header, words) };
  });
  scored.sort((a, b) => b.criteria - a.criteria || Number(b.named) - Number(a.named));
  const [best] = scored;
  return scored
    .filter(({ criteria, named }) => criteria === best?.criteria && named === best.named)
    .map(({ loaded }) => loaded);
}

function criteriaOn(sheet: Sheet, words: RubricWords): number {
  let count = 0;
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.value.kind === "text" && isCriterion(wordsIn(cell), words)) count += 1;
    }
  }
  return count;
}

function isCriterion(text: string, { anyCriterion }: RubricWords): boolean {
  return anyCriterion.has(text) || anyCriterion.has(withoutNumber(text));
}

function isNamedAs(sheet: Sheet, header: HeaderBlock, { rubric }: RubricWords): boolean {
  const names = [rubric.form.name, rubric.form.answerTitle].map(plainWords);
  const titles = header.columns.map(({ parent }) => parent);
  return [sheet.name, textOf(sheet.rows.get(1)?.get(1)), ...titles].some((text) =>
    names.includes(plainWords(text)),
  );
}

/** The layout's public name. */
export function layoutOf({ table, content }: Candidate, fromTemplate: boolean): LayoutId {
  return fromTemplate ? "sakip-template" : layoutName(table, content);
}
