/** Plans as Markdown, for a memo to an OPD or for a meeting. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { Plan, Raise } from "../plan.ts";
import type { RecapPlan } from "../recap-plan.ts";
import { escaped, table } from "./markdown-text.ts";
import {
  alternativeRows,
  boundaryRows,
  outcomeText,
  plannedName,
  planRows,
  plansSummary,
  raiseFigures,
  raiseText,
  situationText,
  targetText,
  toDo,
  unplannedLines,
} from "./plan-phrases.ts";
import { capitalised } from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { visibleLine } from "./visible.ts";

/** Ends with a newline. @param judged whether answers that need judgement were offered */
export function planMarkdown(
  plans: readonly Plan[],
  judged: boolean,
  { language }: Pick<ReportOptions, "language">,
): string {
  const several =
    plans.length > 1 ? [planRowsTable(planRows(plans, language)), plansSummary(plans, language)] : [];
  const parts = [...several, ...plans.flatMap((made) => planParts(made, judged, language))];
  return `${parts.filter((part) => part !== "").join("\n\n")}\n`;
}

/** As a part of the recap: a line for each OPD. */
export function recapPlanSection(made: RecapPlan, language: Language): string {
  const { plan } = textsOf(language);
  const unplanned = unplannedLines(made, language).map((line) => `- ${shownInPlan(line)}`);
  const parts = [
    `## ${plan.recapTitle}`,
    `**${shownInPlan(capitalised(targetText(made.to, language)))}.** ${plan.lightest}`,
    made.plans.length === 0 ? "" : planRowsTable(planRows(made.plans, language)),
    unplanned.length === 0 ? "" : `${plan.unplanned}:\n\n${unplanned.join("\n")}`,
  ];
  return parts.filter((part) => part !== "").join("\n\n");
}

function planParts(made: Plan, judged: boolean, language: Language): readonly string[] {
  const { plan } = textsOf(language);
  const raises = made.best?.raises ?? [];
  return [
    `## ${shownInPlan(plan.title(plannedName(made)))}`,
    shownInPlan(situationText(made, language)),
    `**${shownInPlan(outcomeText(made, judged, language))}**`,
    ...raises.map((raise) => raisePart(raise, language)),
    raises.some(({ documents }) => documents.length > 0) ? `*${plan.documentsNote}*` : "",
    made.alternatives.length === 0
      ? ""
      : `### ${plan.alternatives}\n\n${planRowsTable(alternativeRows(made, language))}`,
    made.boundaries.length === 0
      ? ""
      : `### ${plan.boundaries}\n\n${planRowsTable(boundaryRows(made, language))}`,
  ];
}

/** @param heading its level */
export function raisePart(raise: Raise, language: Language, heading: "###" | "####" = "###"): string {
  const { plan } = textsOf(language);
  const { name, documents } = raise;
  const lines = [
    ...toDo(raise, language),
    ...(documents.length === 0 ? [] : [plan.documents(documents.join("; "))]),
  ];
  return [
    `${heading} ${shownInPlan(`${raiseText(raise)} · ${raiseFigures(raise, language)}`)}`,
    shownInPlan(name),
    lines.map((line) => `- ${shownInPlan(line)}`).join("\n"),
  ].join("\n\n");
}

/** A text that does nothing in Markdown. */
export function shownInPlan(text: string): string {
  return escaped(visibleLine(text));
}

/** The head row first. */
export function planRowsTable([head = [], ...lines]: readonly (readonly string[])[]): string {
  return table(
    [...head],
    lines.map((cells) => cells.map(shownInPlan)),
  );
}
