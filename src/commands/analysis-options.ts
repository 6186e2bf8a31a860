/** What `score` and `recap` let people ask of all results beyond the figures, in words. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { UnitMean } from "../region.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { AnalysisOptions } from "./analysing.ts";
import { UsageError } from "./outcome.ts";
import { repeatable } from "./repeatable-option.ts";

/** What the command line gives of it. */
export interface AnalysisWords {
  readonly lang: Language;
  readonly rubric?: string;
  readonly opdList?: string;
  readonly previous?: string;
  readonly target?: string;
  readonly names?: string;
  readonly gap?: boolean;
  readonly region?: boolean;
  /** A figure where it comes from the configuration file. */
  readonly unitWeight?: string | number;
  readonly unitMean: UnitMean;
  readonly to?: string;
  readonly mean?: string;
  readonly share: readonly string[];
  readonly followUp?: boolean;
  readonly evidence?: string;
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

const UNIT_MEANS: readonly UnitMean[] = ["clusters", "units"];

export function withAnalysisOptions(command: Command, texts: Texts): Command {
  const { compare, gap, region, plan, regionPlan, followUp, evidence } = texts;
  return command
    .option("--previous <path>", compare.command.previous)
    .option("--target <score>", compare.command.target)
    .option("--names <file>", compare.command.names)
    .option("--gap", gap.command.inRecap)
    .option("--region", region.command.inRecap)
    .option("--unit-weight <percent>", region.command.unitWeight)
    .addOption(unitMeanOption(texts))
    .option("--to <next|letter|score>", plan.command.recapTo)
    .option("--mean <score>", regionPlan.command.recapMean)
    .addOption(repeatable("--share <letter:share>", regionPlan.command.recapShare))
    .option("--follow-up", followUp.command.inRecap)
    .option("--evidence <folder>", evidence.command.inRecap);
}

export function unitMeanOption({ region }: Texts): Option {
  return new Option("--unit-mean <how>", region.command.unitMean).choices(UNIT_MEANS).default("clusters");
}

/** @throws UsageError for an option of the region's value without `--region` */
export function refuseIdleRegion(command: Command, { region }: Texts): void {
  if (command.opts().region) return;
  const idle = [
    ["unitWeight", "--unit-weight"],
    ["unitMean", "--unit-mean"],
  ].find(([name = ""]) => command.getOptionValueSource(name) === "cli");
  if (idle) throw new UsageError(region.command.needsRegion(idle[1] ?? ""));
}

/** @param assessor whose answers count in earlier workbooks without results */
export function analysisOptionsOf(words: AnalysisWords, assessor: AssessorChoice): AnalysisOptions {
  const { lang, rubric, previous, target, names, gap, to, mean, share, followUp, evidence, severity } = words;
  const { region = false, unitWeight, unitMean, opdList = null } = words;
  const weight = unitWeight === undefined ? undefined : String(unitWeight);
  return {
    language: lang,
    assessor,
    ...{ rubric, previous, target, names, gap, to, followUp, evidence, severities: severity },
    region: region ? { unitWeight: weight, unitMean, opdList } : undefined,
    goals: mean === undefined && share.length === 0 ? undefined : { mean, share },
  };
}
