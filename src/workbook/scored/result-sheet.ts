/** The sheet *Hasil SAKIP*: the result, and how it follows from the answers, as live formulas. */
import type { WorkbookTexts } from "../../language/workbook-id.ts";
import { cellName } from "../cell-name.ts";
import { blanks, EMPTY_ROW, type Block, formulaCell, heightFor, stacked, textCell } from "./block.ts";
import { type AssessorFigures, figuresOf, type ScoredSource } from "./figures.ts";
import { CONDITIONS, LOOKS, TAB_COLOR } from "./looks.ts";
import { assessorColumns, COLUMN, IDENTITY_ROW, IDENTITY_ROWS, type Plan, planOf } from "./plan.ts";
import { derivedBlock, provenanceBlock, referenceBlock } from "./result-reference.ts";
import { closingBlock, tableBlock } from "./result-table.ts";
import { rangeName, type SheetContent, type SheetRow } from "./sheet-xml.ts";

/** The program that made a sheet. */
export interface Tool {
  readonly name: string;
  readonly version: string;
}

/** Everything a block of the result sheet is made from. */
export interface ResultContext extends ScoredSource {
  readonly texts: WorkbookTexts;
  readonly tool: Tool;
  readonly figures: readonly AssessorFigures[];
  readonly plan: Plan;
}

export function resultSheet(source: ScoredSource, texts: WorkbookTexts, tool: Tool): SheetContent {
  const figures = figuresOf(source);
  const plan = planOf(source.rubric, figures);
  const context: ResultContext = { ...source, texts, tool, figures, plan };
  return {
    ...stacked([
      titleBlock(context),
      identityBlock(context),
      tableBlock(context),
      closingBlock(context),
      notesBlock(context),
      derivedBlock(context),
      referenceBlock(context),
      provenanceBlock(context),
    ]),
    widths: widthsOf(plan, figures.length),
    frozenRows: 0,
    orientation: "portrait",
    pagesHigh: 1,
    tabColor: TAB_COLOR,
    footer: `&L&8${texts.resultTitle}&R&8${texts.pageOf}`,
  };
}

const WIDTH = { number: 6, name: 58, weight: 9, answer: 11, score: 11, source: 11 };

function widthsOf({ lastColumn }: Plan, assessors: number): readonly number[] {
  const each = Array.from({ length: assessors }, () => [WIDTH.answer, WIDTH.score, WIDTH.source]).flat();
  const widths = [WIDTH.number, WIDTH.name, WIDTH.weight, ...each];
  return [...widths, ...Array<number>(Math.max(0, lastColumn - widths.length)).fill(WIDTH.score)];
}

/** Characters that fit into a line across the sheet. */
export function charactersAcross({ plan, figures }: Pick<ResultContext, "plan" | "figures">): number {
  return widthsOf(plan, figures.length).reduce((total, width) => total + width, 0);
}

function titleBlock(context: ResultContext): Block {
  const { texts, rubric, plan } = context;
  const across = (row: number) => rangeName(row, 1, plan.lastColumn);
  return {
    rows: [
      { cells: [textCell(1, texts.resultTitle, LOOKS.title)], height: 24 },
      { cells: [textCell(1, rubric.title, LOOKS.subtitle)], height: 17 },
      { cells: [textCell(1, rubric.regulation, LOOKS.small)], height: heightFor(rubric.regulation.length, charactersAcross(context), 12) },
      { cells: [], height: 8 },
    ],
    merges: [across(1), across(2), across(3)],
  };
}

/** The unit on the left, its result on the right; both stand where the eye falls first, on screen and paper. */
function identityBlock(context: ResultContext): Block {
  const { plan } = context;
  const official = context.figures.findIndex((one) => one.official);
  const left = COLUMN.firstAssessor;
  const [total, , predicate, flag] = resultCells(context, official, left);
  const rows: SheetRow[] = identityLines(context).map((line, index) => ({
    cells: [
      { column: 1, content: { kind: "labelled", label: line.label, text: line.text }, look: LOOKS.line },
      ...([total, blanks(left, plan.lastColumn, LOOKS.resultTotal), predicate, flag][index] ?? []),
    ],
    height: 20,
  }));
  const box = (from: number, to: number) => `${cellName(from, left)}:${cellName(to, plan.lastColumn)}`;
  const merged = [
    box(IDENTITY_ROW, IDENTITY_ROW + 1),
    box(IDENTITY_ROW + 2, IDENTITY_ROW + 2),
    box(IDENTITY_ROW + 3, IDENTITY_ROW + 3),
  ];
  const names = Array.from({ length: IDENTITY_ROWS }, (_, index) => rangeName(IDENTITY_ROW + index, 1, left - 1));
  return { rows: [...rows, EMPTY_ROW], merges: [...names, ...merged], conditions: conditionsOf(context, official, merged) };
}

function identityLines({ texts, evaluation }: ResultContext): readonly { readonly label: string; readonly text: string }[] {
  const stated = (value: string | number | null) => (value === null ? texts.notStated : String(value));
  const { assessor } = evaluation;
  return [
    { label: texts.unit, text: stated(evaluation.unit.name) },
    { label: texts.region, text: stated(evaluation.region) },
    { label: texts.year, text: stated(evaluation.year) },
    { label: texts.answerSheet, text: stated(evaluation.sheet) },
    { label: texts.officialAssessor, text: assessor === null ? texts.noOfficial : texts.assessor[assessor] },
  ];
}

/** Total, its second row, predicate with name, flag: what the official assessor's column ends with. */
function resultCells({ plan, figures, texts }: ResultContext, official: number, left: number) {
  const looks = [LOOKS.resultTotal, LOOKS.resultTotal, LOOKS.resultPredicate, LOOKS.resultFlag] as const;
  const one = figures[official];
  const rest = looks.map((look) => blanks(left + 1, plan.lastColumn, look));
  if (!one) return looks.map((look, index) => [textCell(left, index === 0 ? texts.incomplete : "", look), ...(rest[index] ?? [])]);
  const cell = (name: keyof Plan["closing"]) => cellName(plan.closing[name], assessorColumns(official).answer);
  const predicate = `IF(ISNUMBER(${cell("total")}),${cell("predicate")}&" – "&${cell("name")},"")`;
  const named = one.predicate ? `${one.predicate.letter} – ${one.predicate.name}` : "";
  const flag = `IF(ISNUMBER(${cell("total")}),${cell("flag")},"")`;
  const [first = [], , third = [], fourth = []] = rest;
  return [
    [formulaCell(left, cell("total"), one.total ?? texts.incomplete, looks[0]), ...first],
    [],
    [formulaCell(left, predicate, named, looks[2]), ...third],
    [formulaCell(left, flag, flagWord(one, texts, null), looks[3]), ...fourth],
  ];
}

/** What a flag cell shows. `from`: the flag letter, to be named in it. */
export function flagWord(figures: AssessorFigures, texts: WorkbookTexts, from: string | null): string {
  if (figures.flagged === null) return "";
  return figures.flagged ? texts.flagged(from ?? "") : texts.notFlagged;
}

function conditionsOf(_context: ResultContext, _official: number, _ranges: readonly string[]): Block["conditions"] {
  void CONDITIONS;
  return [];
}

function notesBlock(_context: ResultContext): Block {
  return { rows: [] };
}
