/** The words of `sakip plan`. */
import { type Command, Option } from "commander";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { PlanCommandOptions } from "./plan.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: PlanCommandOptions["format"];
  readonly assessor: AssessorChoice;
  readonly to: string;
  readonly allowJudgement?: boolean;
  readonly keep: readonly string[];
  readonly cost?: string;
  readonly rubric?: string;
}

const FORMATS: readonly PlanCommandOptions["format"][] = ["table", "markdown", "json"];

/** Adds `sakip plan` to the command line, described in one language. */
export function addPlan(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.plan.command;
  root
    .command("plan")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .requiredOption("--to <letter|score>", words.to)
    .option("--allow-judgement", words.allowJudgement)
    .addOption(
      new Option("--keep <code>", words.keep)
        .default([])
        .argParser((code: string, before: readonly string[]) => [...before, code]),
    )
    .option("--cost <file>", words.cost)
    .option("--rubric <id|file>", words.rubric)
    .addOption(
      new Option("--assessor <who>", words.assessor).choices(["auto", "self", "evaluator"]).default("auto"),
    )
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { planCommand } = await import("./plan.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { lang, format, assessor, to, allowJudgement = false, keep, cost, rubric } = options;
      await terminal.print(
        await planCommand(paths, {
          language: lang,
          format,
          assessor,
          to,
          allowJudgement,
          keep,
          cost,
          rubric,
          colour: options.color ?? terminal.colour,
          width: terminal.width,
          quiet: options.quiet ?? false,
        }),
      );
    });
}
