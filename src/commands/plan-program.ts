/** The words of `sakip plan`. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { AssessorChoice } from "../score/score.ts";
import { UsageError } from "./outcome.ts";
import type { PlanningOptions } from "./planning.ts";
import type { Terminal } from "./program.ts";
import { repeatable } from "./repeatable-option.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: PlanningOptions["format"];
  readonly assessor: AssessorChoice;
  readonly to?: string;
  readonly mean?: string;
  readonly share: readonly string[];
  readonly keepOpd: readonly string[];
  readonly allowJudgement?: boolean;
  readonly keep: readonly string[];
  readonly cost?: string;
  readonly rubric?: string;
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

const FORMATS: readonly PlanningOptions["format"][] = ["table", "markdown", "json"];

/** Adds `sakip plan` to the command line, described in one language. */
export function addPlan(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.plan.command;
  const regional = texts.regionPlan.command;
  root
    .command("plan")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .option("--to <letter|score>", words.to)
    .option("--mean <score>", regional.mean)
    .addOption(repeatable("--share <letter:share>", regional.share))
    .option("--allow-judgement", words.allowJudgement)
    .addOption(repeatable("--keep <code>", words.keep))
    .addOption(repeatable("--keep-opd <name>", regional.keepOpd))
    .option("--cost <file>", words.cost)
    .option("--rubric <id|file>", words.rubric)
    .addOption(
      new Option("--assessor <who>", words.assessor).choices(["auto", "self", "evaluator"]).default("auto"),
    )
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<CommandOptions>();
      const planning = planningOf(options, terminal);
      const { to, mean, share, keepOpd } = options;
      if (mean !== undefined || share.length > 0) {
        if (to !== undefined) throw new UsageError(regional.twoTargets);
        const { regionPlanCommand } = await import("./region-plan.ts");
        await terminal.print(await regionPlanCommand(paths, { ...planning, mean, share, keepOpd }));
        return;
      }
      if (to === undefined) throw new UsageError(regional.noTarget);
      if (keepOpd.length > 0) throw new UsageError(regional.keepOpdAlone);
      const { planCommand } = await import("./plan.ts");
      await terminal.print(await planCommand(paths, { ...planning, to }));
    });
}

function planningOf(options: CommandOptions, terminal: Terminal): PlanningOptions {
  const { lang, format, assessor, allowJudgement = false, keep, cost, rubric, severity } = options;
  return {
    language: lang,
    format,
    assessor,
    allowJudgement,
    keep,
    cost,
    rubric,
    severities: severity,
    colour: options.color ?? terminal.colour,
    width: terminal.width,
    quiet: options.quiet ?? false,
  };
}
