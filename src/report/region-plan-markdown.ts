/** A region's plan as Markdown, for a meeting: first what is reached, then what each OPD must do. */
import type { Language } from "../language/language.ts";
import { countedText, regionOutcome } from "../language/region-plan-sentences.ts";
import { textsOf } from "../language/texts.ts";
import type { RegionLift, RegionPlan } from "../region-plan.ts";
import { planRowsTable, raisePart, shownInPlan } from "./plan-markdown.ts";
import {
  goalRows,
  leftOutText,
  liftRows,
  liftText,
  regionPlanTitle,
  regionUnitName,
} from "./region-plan-phrases.ts";
import type { ReportOptions } from "./report.ts";

/** Ends with a newline. @param judged whether answers that need judgement were offered */
export function regionPlanMarkdown(
  plans: readonly RegionPlan[],
  judged: boolean,
  { language }: Pick<ReportOptions, "language">,
): string {
  const parts = plans.flatMap((plan) => planParts(plan, judged, language));
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** As a part of the recap: a line for each OPD, without the words of its criteria. */
export function regionPlansSection(plans: readonly RegionPlan[], language: Language): string {
  const { regionPlan } = textsOf(language);
  const parts = plans.flatMap((plan) => [
    ...figureParts(plan, true, language),
    plan.lifts.map((lift) => `- ${shownInPlan(liftText(lift, language))}`).join("\n"),
  ]);
  const nobody = plans.length === 0 ? [`## ${regionPlan.title}`, `**${regionPlan.nobody}**`] : [];
  return [...nobody, ...parts].filter((part) => part !== "").join("\n\n");
}

/** @param judged whether answers that need judgement were offered, or nobody can offer them */
function figureParts(plan: RegionPlan, judged: boolean, language: Language): readonly string[] {
  const { regionPlan } = textsOf(language);
  const { lifts, leftOut, counted } = plan;
  return [
    `## ${shownInPlan(regionPlanTitle(plan, language))}`,
    shownInPlan(countedText(plan, language)),
    `**${shownInPlan(regionOutcome(plan, judged, language))}**`,
    counted === 0 ? "" : planRowsTable(goalRows(plan, language)),
    leftOut.length === 0 ? "" : `### ${regionPlan.leftOut}`,
    leftOut.map((left) => `- ${shownInPlan(leftOutText(left, language))}`).join("\n"),
    lifts.length === 0 ? "" : planRowsTable(liftRows(plan, language)),
  ];
}

function planParts(plan: RegionPlan, judged: boolean, language: Language): readonly string[] {
  const { plan: each } = textsOf(language);
  const { lifts } = plan;
  return [
    ...figureParts(plan, judged, language),
    ...lifts.flatMap((lift) => liftParts(lift, language)),
    lifts.some(({ raises }) => raises.some(({ documents }) => documents.length > 0))
      ? `*${each.documentsNote}*`
      : "",
  ];
}

function liftParts(lift: RegionLift, language: Language): readonly string[] {
  return [
    `### ${shownInPlan(regionUnitName(lift))}`,
    ...lift.raises.map((raise) => raisePart(raise, language, "####")),
  ];
}
