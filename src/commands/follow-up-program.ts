/** The words of `sakip follow-up`. */
import { type Command, Option } from "commander";
import type { Texts } from "../language/id.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { FollowUpCommandOptions } from "./follow-up.ts";
import { assessorOption, failOnOption, formatOption, type LookWords, lookOf } from "./looking-program.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions extends LookWords {
  readonly failOn: FollowUpCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  readonly previous: readonly string[];
  readonly names?: string;
  readonly opd?: string;
  readonly rubric?: string;
}

/** Adds `sakip follow-up` to the command line, described in one language. */
export function addFollowUp(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.followUp.command;
  root
    .command("follow-up")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .addOption(
      new Option("--previous <path>", words.previous)
        .default([])
        .argParser((path: string, before: readonly string[]) => [...before, path]),
    )
    .option("--names <file>", words.names)
    .option("--opd <name>", words.opd)
    .option("--rubric <id|file>", words.rubric)
    .addOption(assessorOption(words.assessor))
    .addOption(formatOption(words.format))
    .addOption(failOnOption(words.failOn, "open"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { followUpCommand } = await import("./follow-up.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { failOn, assessor, previous, names, opd, rubric } = options;
      await terminal.print(
        await followUpCommand(paths, {
          ...lookOf(options, terminal),
          failOn,
          assessor,
          previous,
          names,
          opd,
          rubric,
        }),
      );
    });
}
