/** What the report of one workbook says beyond its result: each analysis that was asked for, as far as it is its own. */
import { type Analyses, NO_ANALYSES } from "../analyses.ts";
import { ofLatest } from "../compare/of-latest.ts";
import { entryTexts } from "../entry-texts.ts";
import type { Evaluation } from "../evaluation.ts";
import { entryOf, treeOf } from "../recap/entry.ts";
import type { ReportOptions } from "../report/report.ts";
import { resultName } from "../result-name.ts";
import { type RecapResults, textsAsked } from "./analysing.ts";
import { filesTogether } from "./many-outputs.ts";
import type { Plan, ScoreOptions } from "./score.ts";

export type ToldOptions = ReportOptions & { readonly format: "markdown" | "table" };

/** The analyses of one workbook, as if it were all of a region's; none where nothing was scored. */
export async function analysesOfOne(
  evaluation: Evaluation,
  plan: Pick<Plan, "analyse" | "paths">,
  options: ScoreOptions,
): Promise<Analyses> {
  const { rubric } = evaluation;
  if (rubric === null) return NO_ANALYSES;
  const analyses = await plan.analyse(resultAlone(evaluation, rubric.sha256, plan, options));
  return { ...analyses, comparison: analyses.comparison && ofLatest(analyses.comparison) };
}

/** Ends with a newline; empty where there is nothing to say. */
export async function toldOfOne(
  { comparison, gap, plan, followUp, evidence }: Analyses,
  options: ToldOptions,
): Promise<string> {
  const parts: string[] = [];
  if (comparison !== null) parts.push((await import("./compare-one.ts")).compareOne(comparison, options));
  if (gap !== null) parts.push((await import("./gap-of-one.ts")).gapOfOne(gap, options));
  if (plan !== null) parts.push((await import("./plan-of-one.ts")).planOfOne(plan, options));
  if (followUp !== null) parts.push((await import("./follow-up-of-one.ts")).followUpOfOne(followUp, options));
  if (evidence !== null) parts.push((await import("./evidence-of-one.ts")).evidenceOfOne(evidence, options));
  return parts.filter((part) => part !== "").join("\n");
}

/** @param rubric the fingerprint of the rubric that it was scored by */
function resultAlone(
  evaluation: Evaluation,
  rubric: string,
  { paths }: Pick<Plan, "paths">,
  { analyses, write }: ScoreOptions,
): RecapResults {
  const texts = analyses && entryTexts(evaluation, textsAsked(analyses));
  return {
    source: paths.join(", "),
    entries: [entryOf(evaluation)],
    trees: new Map([[rubric, treeOf(evaluation)]]),
    texts: new Map(texts ? [[resultName(evaluation), texts]] : []),
    ownFiles: filesTogether(paths, write?.out ?? null),
    findings: [],
  };
}
