/** The words of `sakip plan`. */
import type { Command } from "commander";
import type { Texts } from "../language/id.ts";
import type { AssessorChoice } from "../score/score.ts";
import { assessorOption, formatOption, type LookWords, lookOf } from "./looking-program.ts";
import { UsageError } from "./outcome.ts";
import type { PlanningOptions } from "./planning.ts";
import type { Terminal } from "./program.ts";
import { repeatable } from "./repeatable-option.ts";

interface CommandOptions extends LookWords {
  readonly assessor: AssessorChoice;
  readonly to?: string;
  readonly mean?: string;
  readonly share: readonly string[];
  readonly keepOpd: readonly string[];
  readonly allowJudgement?: boolean;
  readonly keep: readonly string[];
  readonly cost?: string;
  readonly rubric?: string;
}

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
    .addOption(assessorOption(words.assessor))
    .addOption(formatOption(words.format))
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
  const { assessor, allowJudgement = false, keep, cost, rubric } = options;
  return {
    ...lookOf(options, terminal),
    assessor,
    allowJudgement,
    keep,
    cost,
    rubric,
  };
}
