/** A region's plan for people at a terminal. Readable at 80 columns, without colour. */
import type { RegionPlanTexts } from "../language/region-plan-id.ts";
import { countedText, regionOutcome } from "../language/region-plan-sentences.ts";
import { textsOf } from "../language/texts.ts";
import type { RegionPlan } from "../region-plan.ts";
import { hanging, wrapped } from "./columns.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import { countText } from "./recap-phrases.ts";
import { goalRows, leftOutText, liftRows, liftText, regionPlanTitle } from "./region-plan-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { rowLines } from "./terminal-plan.ts";
import { visibleLine } from "./visible.ts";

/** The files of the recap have them all. */
const LIFTS_OF_RECAP = 40;

/** Ends with a newline. @param judged whether answers that need judgement were offered */
export function regionPlanTerminal(
  plans: readonly RegionPlan[],
  judged: boolean,
  options: ReportOptions,
): string {
  const pen = penOf(options, textsOf(options.language).regionPlan);
  const blocks = plans.flatMap((plan) => [
    ...figureBlocks(plan, judged, pen),
    ...liftBlocks(plan, plan.lifts.length, pen),
    plan.lifts.length === 0 ? [] : wrapped(pen.texts.details, pen.width).map((line) => pen.ink.gray(line)),
  ]);
  return `${joinedBlocks(blocks)}\n`;
}

/** As a block of the recap. */
export function regionPlansBlock(plans: readonly RegionPlan[], options: ReportOptions): string {
  const { regionPlan, plan: each } = textsOf(options.language);
  const pen = penOf(options, regionPlan);
  if (plans.length === 0) return joinedBlocks([[pen.ink.bold(regionPlan.title), regionPlan.nobody]]);
  return joinedBlocks(
    plans.flatMap((plan) => {
      const rest = plan.lifts.length - LIFTS_OF_RECAP;
      return [
        ...figureBlocks(plan, true, pen),
        ...liftBlocks(plan, LIFTS_OF_RECAP, pen),
        rest > 0 ? [each.rest(countText(rest, options.language))] : [],
      ];
    }),
  );
}

type RegionPlanPen = Pen<RegionPlanTexts>;

function figureBlocks(plan: RegionPlan, judged: boolean, pen: RegionPlanPen): readonly (readonly string[])[] {
  const { ink, width, language, texts } = pen;
  const { leftOut, counted } = plan;
  return [
    [ink.bold(regionPlanTitle(plan, language)), ...wrapped(countedText(plan, language), width)],
    wrapped(regionOutcome(plan, judged, language), width),
    counted === 0 ? [] : rowLines(goalRows(plan, language), 0, pen),
    leftOut.length === 0
      ? []
      : [
          ink.bold(texts.leftOut),
          ...leftOut.flatMap((left) => hanging(" · ", visibleLine(leftOutText(left, language)), width)),
        ],
  ];
}

/** @param most so many of them are shown */
function liftBlocks(plan: RegionPlan, most: number, pen: RegionPlanPen): readonly (readonly string[])[] {
  const { ink, width, language, texts } = pen;
  const lifts = plan.lifts.slice(0, most);
  if (lifts.length === 0) return [];
  const raised = lifts.flatMap((lift) => hanging("", visibleLine(liftText(lift, language)), width, "   "));
  return [rowLines(liftRows({ lifts }, language), 0, pen), [ink.bold(texts.raises), ...raised]];
}
