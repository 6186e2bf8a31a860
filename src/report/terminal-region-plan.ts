/** A region's plan for people at a terminal. Readable at 80 columns, without colour. */
import { Chalk } from "chalk";
import { textsOf } from "../language/texts.ts";
import type { RegionPlan } from "../region-plan.ts";
import { hanging, reportWidth, wrapped } from "./columns.ts";
import {
  countedText,
  goalRows,
  leftOutText,
  liftRows,
  raiseInShort,
  regionOutcome,
  regionPlanTitle,
  regionUnitName,
} from "./region-plan-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { type Pen, rowLines } from "./terminal-plan.ts";
import { visibleLine } from "./visible.ts";

/** Ends with a newline. @param judged whether answers that need judgement were offered */
export function regionPlanTerminal(
  plans: readonly RegionPlan[],
  judged: boolean,
  options: ReportOptions,
): string {
  const { language } = options;
  const pen: Pen = {
    language,
    texts: textsOf(language).plan,
    ink: new Chalk({ level: options.colour ? 1 : 0 }),
    width: reportWidth(options.width),
  };
  const blocks = plans.flatMap((plan) => planBlocks(plan, judged, pen));
  return `${blocks
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")}\n`;
}

function planBlocks(plan: RegionPlan, judged: boolean, pen: Pen): readonly (readonly string[])[] {
  const { ink, width, language } = pen;
  const { regionPlan } = textsOf(language);
  const { lifts, leftOut, counted } = plan;
  return [
    [ink.bold(regionPlanTitle(plan, language)), ...wrapped(countedText(plan, language), width)],
    wrapped(regionOutcome(plan, judged, language), width),
    counted === 0 ? [] : rowLines(goalRows(plan, language), 0, pen),
    leftOut.length === 0
      ? []
      : [
          ink.bold(regionPlan.leftOut),
          ...leftOut.flatMap((left) => hanging(" · ", visibleLine(leftOutText(left, language)), width)),
        ],
    lifts.length === 0 ? [] : rowLines(liftRows(plan, language), 0, pen),
    lifts.length === 0
      ? []
      : [
          ink.bold(regionPlan.raises),
          ...lifts.flatMap((lift) => liftLines(lift, pen)),
          ...wrapped(regionPlan.details, width).map((line) => ink.gray(line)),
        ],
  ];
}

function liftLines(lift: RegionPlan["lifts"][number], { width, language }: Pen): readonly string[] {
  const raises = lift.raises.map((raise) => raiseInShort(raise, language)).join("; ");
  return hanging("", visibleLine(`${regionUnitName(lift)}: ${raises}`), width, "   ");
}
