/** The sheet *Hasil SAKIP*: the result, and how it follows from the answers, as live formulas. */
import type { WorkbookTexts } from "../../language/workbook-id.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Block, blanks, EMPTY_ROW, fittedHeight, formulaCell, stacked, textCell } from "./block.ts";
import { derivedBlock } from "./derived-block.ts";
import { figuresOf, flagLetter, type ScoredSource } from "./figures.ts";
import { absolute, quoted } from "./formulas.ts";
import { CONDITIONS, LOOKS, TAB_COLOR } from "./looks.ts";
import {
  assessorColumns,
  type ClosingRow,
  COLUMN,
  columnRange,
  IDENTITY_ROW,
  planOf,
  widthsOf,
} from "./plan.ts";
import type { ResultContext, Tool } from "./result-context.ts";
import { bandsBlock, provenanceBlock, scaleBlock } from "./result-reference.ts";
import { closingBlock, tableBlock } from "./result-table.ts";
import {
  rangeName,
  type SheetCell,
  type SheetCondition,
  type SheetContent,
  type SheetRow,
} from "./sheet-xml.ts";

export function resultSheet(source: ScoredSource, texts: WorkbookTexts, tool: Tool): SheetContent {
  const figures = figuresOf(source, texts);
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
      bandsBlock(context),
      scaleBlock(context),
      provenanceBlock(context),
    ]),
    widths: widthsOf(figures.length),
    frozenRows: 0,
    orientation: "portrait",
    pagesHigh: plan.derivedRow === null ? 1 : 0,
    tabColor: TAB_COLOR,
    footer: `&L&8${texts.resultTitle}&R&8${texts.pageOf}`,
  };
}

/** The height of a row with one text across the whole sheet. */
function acrossHeight(text: string, { figures }: ResultContext): number {
  const width = widthsOf(figures.length).reduce((total, one) => total + one, 0);
  return fittedHeight([{ text, width }]);
}

function titleBlock(context: ResultContext): Block {
  const { texts, rubric, plan } = context;
  const across = (row: number) => rangeName(row, 1, plan.lastColumn);
  return {
    rows: [
      { cells: [textCell(1, texts.resultTitle, LOOKS.title)], height: 24 },
      { cells: [textCell(1, rubric.title, LOOKS.subtitle)], height: 17 },
      {
        cells: [textCell(1, rubric.regulation, LOOKS.small)],
        height: acrossHeight(rubric.regulation, context),
      },
      { cells: [], height: 8 },
    ],
    merges: [across(1), across(2), across(3)],
  };
}

/** The unit on the left, its result on the right; both stand where the eye falls first, on screen and paper. */
function identityBlock(context: ResultContext): Block {
  const { lastColumn } = context.plan;
  const left = COLUMN.firstAssessor;
  const results = resultCells(context, left);
  const rows = identityLines(context).map((line, index): SheetRow => {
    const label: SheetCell = { column: 1, content: { kind: "labelled", ...line }, look: LOOKS.line };
    const result = results[index];
    return {
      cells: result ? [label, result, ...blanks(left + 1, lastColumn, result.look)] : [label],
      height: 20,
    };
  });
  const box = (index: number, high: number) =>
    `${cellName(IDENTITY_ROW + index, left)}:${cellName(IDENTITY_ROW + index + high - 1, lastColumn)}`;
  const names = rows.map((_, index) => rangeName(IDENTITY_ROW + index, 1, left - 1));
  return {
    rows: [...rows, EMPTY_ROW],
    merges: [...names, box(0, 2), box(2, 1), box(3, 1)],
    conditions: resultConditions(
      context,
      `${cellName(IDENTITY_ROW, left)}:${cellName(IDENTITY_ROW + 3, lastColumn)}`,
    ),
  };
}

function identityLines({
  texts,
  evaluation,
}: ResultContext): readonly { readonly label: string; readonly text: string }[] {
  const stated = (value: string | number | null) => (value === null ? texts.notStated : String(value));
  const { assessor } = evaluation;
  return [
    { label: texts.unit, text: stated(evaluation.unit.name) },
    { label: texts.region, text: stated(evaluation.region) },
    { label: texts.year, text: stated(evaluation.year) },
    { label: texts.answerSheet, text: stated(evaluation.sheet) },
    {
      label: texts.officialAssessor,
      text: assessor === null ? texts.noOfficial : texts.officialBy[assessor],
    },
  ];
}

/** Total (two rows high), predicate with name, flag: what the official assessor's column ends with. */
function resultCells({ plan, figures, texts }: ResultContext, column: number): readonly (SheetCell | null)[] {
  const index = figures.findIndex((one) => one.official);
  const official = figures[index];
  const { resultTotal, resultPredicate, resultFlag } = LOOKS;
  if (!official)
    return [textCell(column, texts.incomplete, resultTotal), null, textCell(column, "", resultPredicate)];
  const at = (row: ClosingRow) => cellName(plan.closing[row], assessorColumns(index).answer);
  const ifTotal = (formula: string, otherwise: string) =>
    `IF(ISNUMBER(${at("total")}),${formula},${otherwise})`;
  const { predicate, flag, answered } = official;
  const scores = plan.components.map(({ first, last }) =>
    columnRange(assessorColumns(index).score, first, last),
  );
  const count = `COUNT(${scores.join(",")})&${quoted(texts.answeredOf(plan.of))}`;
  return [
    formulaCell(column, at("total"), official.total ?? texts.incomplete, resultTotal),
    { column, content: { kind: "blank" }, look: resultTotal },
    formulaCell(
      column,
      ifTotal(`${at("predicate")}&" – "&${at("name")}`, count),
      predicate ? `${predicate.letter} – ${predicate.name}` : answered + texts.answeredOf(plan.of),
      resultPredicate,
    ),
    formulaCell(column, ifTotal(at("flag"), quoted(texts.undecided)), flag ?? texts.undecided, resultFlag),
  ];
}

/** Red, green or amber by what the formulas give, so that the colour is never staler than the figure. */
function resultConditions(
  { plan, figures, texts, evaluation, rubric }: ResultContext,
  range: string,
): readonly SheetCondition[] {
  const index = figures.findIndex((one) => one.official);
  if (index < 0) return [{ range, formula: "TRUE", look: CONDITIONS.incomplete }];
  const at = (row: ClosingRow) => absolute(plan.closing[row], assessorColumns(index).answer);
  return [
    { range, formula: `NOT(ISNUMBER(${at("total")}))`, look: CONDITIONS.incomplete },
    {
      range,
      formula: `${at("flag")}=${quoted(texts.flagged(flagLetter(evaluation, rubric)))}`,
      look: CONDITIONS.flagged,
    },
    { range, formula: `${at("flag")}=${quoted(texts.notFlagged)}`, look: CONDITIONS.fine },
  ];
}

function notesBlock(context: ResultContext): Block {
  const { plan, figures, texts } = context;
  const answers = figures.flatMap(({ components }) =>
    components.flatMap(({ subcomponents }) => subcomponents),
  );
  const hasFixed = answers.some(({ answer }) => answer.source !== null && !answer.live);
  const note = (text: string): SheetRow => ({
    cells: [textCell(1, text, LOOKS.small)],
    height: acrossHeight(text, context),
  });
  return {
    rows: [note(texts.liveNote), hasFixed ? note(texts.fixedNote) : EMPTY_ROW, EMPTY_ROW],
    merges: [rangeName(plan.notesRow, 1, plan.lastColumn), rangeName(plan.notesRow + 1, 1, plan.lastColumn)],
  };
}
