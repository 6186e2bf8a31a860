/** Conditional colours of the LKE sheet: letters, ticks, and what still wants attention. */
import type { ConditionalFormattingRule, Worksheet } from "exceljs";
import type { Rubric } from "../../rubric/schema.ts";
import { SIDES, type Side } from "./content.ts";
import { tidyAnswer } from "./lke-formulas.ts";
import { ANSWER_COLUMNS, COLUMN, type LkePlan } from "./lke-plan.ts";
import { COLOUR, letterFill, solid } from "./styles.ts";

/** Rules without their priority, which is their place in the sheet. */
type Unranked = ConditionalFormattingRule extends infer Rule
  ? Rule extends unknown
    ? Omit<Rule, "priority">
    : never
  : never;

/** Adds every rule of the sheet. */
export function colourLke(sheet: Worksheet, plan: LkePlan, rubric: Rubric): void {
  let priority = 0;
  const add = (ref: string, rules: readonly Unranked[]) => {
    const ranked = rules.map((rule) => {
      priority += 1;
      return { ...rule, priority };
    });
    sheet.addConditionalFormatting({ ref, rules: ranked });
  };
  for (const side of SIDES) {
    const { answer, support } = ANSWER_COLUMNS[side];
    add(`${answer}${plan.firstRow}:${answer}${plan.lastRow}`, [...letterRules(rubric.scale), ...TICK_RULES]);
    add(`${support}3 ${support}${plan.predicateRow}`, letterRules(rubric.predicates));
    add(rows(support, plan), [unsupportedRule(plan, rubric, side)]);
  }
  // The upper left cell of a merged block shows the colour of the whole block.
  add(rows(COLUMN.note, plan), [wantingRule(plan, "self", COLUMN.note)]);
  add(rows(COLUMN.evidence, plan), [wantingRule(plan, "self", COLUMN.evidence)]);
  add(rows(COLUMN.evaluatorNote, plan), [wantingRule(plan, "evaluator", COLUMN.evaluatorNote)]);
}

function letterRules(steps: readonly { readonly letter: string }[]): Unranked[] {
  return steps.map(({ letter }, i) => ({
    type: "cellIs",
    operator: "equal",
    formulae: [`"${letter}"`],
    style: { fill: solid(letterFill(i, steps.length)) },
  }));
}

const TICK_RULES: readonly Unranked[] = [
  { type: "cellIs", operator: "equal", formulae: ['"Ya"'], style: { font: { color: { argb: "FF1B7A43" } } } },
  {
    type: "cellIs",
    operator: "equal",
    formulae: ['"Tidak"'],
    style: { font: { color: { argb: "FFB42318" } } },
  },
];

/**
 * The letter is better than the criteria support. Better is earlier in the list of letters; those that need a
 * person's judgement count as the best letter that criteria can prove.
 */
function unsupportedRule(plan: LkePlan, rubric: Rubric, side: Side): Unranked {
  const { answer, support } = ANSWER_COLUMNS[side];
  const row = plan.subcomponents[0]?.row ?? plan.firstRow;
  const provable = rubric.scale.filter(({ judgement }) => !judgement).map(({ letter }) => letter);
  const list = `"|${provable.join("|")}|"`;
  const given = `IFERROR(FIND("|"&${tidyAnswer(`$${answer}${row}`)},${list}),1)`;
  const supported = `FIND("|"&$${support}${row}&"|",${list})`;
  return {
    type: "expression",
    formulae: [`IF(OR($${answer}${row}="",$${support}${row}=""),FALSE,${given}<${supported})`],
    style: { fill: solid(COLOUR.wanting), font: { bold: true, color: { argb: "FF8A4B00" } } },
  };
}

/** Answered, but the text that p. 36 asks for is missing. */
function wantingRule(plan: LkePlan, side: Side, column: string): Unranked {
  const row = plan.subcomponents[0]?.row ?? plan.firstRow;
  const { answer } = ANSWER_COLUMNS[side];
  return {
    type: "expression",
    formulae: [`AND($${answer}${row}<>"",$${column}${row}="")`],
    style: { fill: solid(COLOUR.wanting) },
  };
}

function rows(column: string, plan: LkePlan): string {
  return plan.subcomponents.map(({ row }) => `${column}${row}`).join(" ");
}
