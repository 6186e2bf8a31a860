/** The rows of the LKE sheet: components, sub-components and their criteria. */
import type { Worksheet } from "exceljs";
import { heightOf, oneOf, put, validate } from "./cells.ts";
import { contentOf, SIDES, type Side, type SubcomponentContent } from "./content.ts";
import { supportSteps } from "./figures.ts";
import { completeOr, INCOMPLETE, scoreFormula, supportFormula } from "./lke-formulas.ts";
import {
  ANSWER_COLUMNS,
  COLUMN,
  cellsOf,
  LKE_WIDTHS,
  type PlannedComponent,
  type PlannedSubcomponent,
} from "./lke-plan.ts";
import type { Source } from "./source.ts";
import { COLOUR, input, POINTS, styled } from "./styles.ts";

const TICKS = ["Ya", "Tidak"] as const;

const MIDDLE = { across: "center", down: "middle" } as const;

/** A component's row and everything under it. */
export function addComponent(sheet: Worksheet, component: PlannedComponent, source: Source): void {
  const { rubric, row, subcomponents } = component;
  const look = { fill: COLOUR.component, bold: true } as const;
  put(sheet, `${COLUMN.number}${row}`, Number(rubric.code), styled({ ...look, ...MIDDLE }));
  put(sheet, `${COLUMN.title}${row}`, rubric.name.toUpperCase(), styled({ ...look, down: "middle" }));
  put(sheet, `${COLUMN.weight}${row}`, rubric.weight, styled({ ...look, ...MIDDLE, format: POINTS }));
  for (const side of SIDES) {
    const { answer, score, support } = ANSWER_COLUMNS[side];
    put(sheet, `${answer}${row}`, null, styled(look));
    const cells = cellsOf(score, subcomponents);
    const formula = completeOr(cells, subcomponents.length, `ROUND(SUM(${cells}),2)`);
    const result = source.figures[side].scores.get(rubric.code) ?? INCOMPLETE;
    put(sheet, `${score}${row}`, { formula, result }, styled({ ...look, ...MIDDLE, format: POINTS }));
    put(sheet, `${support}${row}`, null, styled(look));
  }
  for (const column of [COLUMN.note, COLUMN.evidence, COLUMN.evaluatorNote, COLUMN.recommendation]) {
    put(sheet, `${column}${row}`, null, styled(look));
  }
  sheet.getRow(row).height = 26;
  for (const subcomponent of subcomponents) addSubcomponent(sheet, subcomponent, source);
}

function addSubcomponent(sheet: Worksheet, planned: PlannedSubcomponent, source: Source): void {
  const { rubric, row } = planned;
  const content = contentOf(source.content, rubric.code);
  const look = { fill: COLOUR.subcomponent, bold: true } as const;
  put(sheet, `${COLUMN.number}${row}`, rubric.code, styled({ ...look, ...MIDDLE }));
  put(sheet, `${COLUMN.title}${row}`, rubric.name, styled({ ...look, down: "middle" }));
  put(sheet, `${COLUMN.weight}${row}`, rubric.weight, styled({ ...look, ...MIDDLE, format: POINTS }));
  for (const side of SIDES) addAnswer(sheet, planned, source, side, content);
  rubric.criteria.forEach(({ number, text }, i) => {
    const at = planned.firstCriterion + i;
    put(sheet, `${COLUMN.number}${at}`, number, styled(MIDDLE));
    put(sheet, `${COLUMN.title}${at}`, text, styled({ down: "middle" }));
    put(sheet, `${COLUMN.weight}${at}`, null, styled());
    for (const side of SIDES) addTick(sheet, at, side, content[side].criteria[i] ?? null);
    sheet.getRow(at).height = heightOf(text, LKE_WIDTHS.B);
  });
  addTexts(sheet, planned, content);
}

function addAnswer(
  sheet: Worksheet,
  planned: PlannedSubcomponent,
  source: Source,
  side: Side,
  content: SubcomponentContent,
): void {
  const { answer, score, support } = ANSWER_COLUMNS[side];
  const { rubric, row, firstCriterion, lastCriterion } = planned;
  const letters = source.rubric.scale.map(({ letter }) => letter);
  put(
    sheet,
    `${answer}${row}`,
    content[side].letter,
    input(COLOUR[side], { ...MIDDLE, bold: true, size: 11 }),
  );
  validate(sheet, `${answer}${row}`, oneOf(letters, `Jawaban ${rubric.code}`));
  const formula = scoreFormula(`${answer}${row}`, `${COLUMN.weight}${row}`, source.tables);
  const result = source.figures[side].scores.get(rubric.code) ?? "";
  const look = { fill: COLOUR.subcomponent, ...MIDDLE } as const;
  put(sheet, `${score}${row}`, { formula, result }, styled({ ...look, bold: true, format: POINTS }));
  const steps = supportSteps(source.rubric, rubric.criteria.length);
  const ticks = `${answer}${firstCriterion}:${answer}${lastCriterion}`;
  const hint = {
    formula: supportFormula(ticks, rubric.criteria.length, steps),
    result: supportedLetter(content[side].criteria, rubric.criteria.length, steps),
  };
  put(sheet, `${support}${row}`, hint, styled({ ...look, italic: true, colour: COLOUR.faint }));
  validate(sheet, ticks, oneOf(TICKS, `Kriteria ${rubric.code}`));
}

function supportedLetter(
  criteria: SubcomponentContent["self"]["criteria"],
  count: number,
  steps: ReturnType<typeof supportSteps>,
): string {
  if (criteria.filter((answer) => answer !== null).length < count) return "";
  const fulfilled = criteria.filter((answer) => answer === true).length;
  return steps.filter(({ from }) => from <= fulfilled).at(-1)?.letter ?? "";
}

function addTick(sheet: Worksheet, row: number, side: Side, fulfilled: boolean | null): void {
  const { answer, score, support } = ANSWER_COLUMNS[side];
  const [yes, no] = TICKS;
  put(
    sheet,
    `${answer}${row}`,
    fulfilled === null ? null : fulfilled ? yes : no,
    input(COLOUR[side], MIDDLE),
  );
  put(sheet, `${score}${row}`, null, styled());
  put(sheet, `${support}${row}`, null, styled());
}

/** Notes and evidence stand in one tall cell beside the sub-component and all its criteria. */
function addTexts(
  sheet: Worksheet,
  { rubric, row, firstCriterion, lastCriterion }: PlannedSubcomponent,
  content: SubcomponentContent,
): void {
  const texts = [
    [COLUMN.note, content.note, COLOUR.self],
    [COLUMN.evidence, content.evidence, COLOUR.self],
    [COLUMN.evaluatorNote, content.evaluatorNote, COLOUR.evaluator],
    [COLUMN.recommendation, content.recommendation, COLOUR.evaluator],
  ] as const;
  let below = 0;
  for (let at = firstCriterion; at <= lastCriterion; at += 1) below += sheet.getRow(at).height ?? 0;
  let needed = heightOf(rubric.name, LKE_WIDTHS.B * BOLD_WIDTH);
  for (const [column, text, fill] of texts) {
    put(sheet, `${column}${row}:${column}${lastCriterion}`, text, input(fill));
    needed = Math.max(needed, heightOf(text, LKE_WIDTHS[column]) - below);
  }
  sheet.getRow(row).height = Math.max(24, needed);
}

/** Bold text fits so much less into a column. */
const BOLD_WIDTH = 0.93;
