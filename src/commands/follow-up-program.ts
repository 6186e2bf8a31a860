/** The words of `sakip follow-up`. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { FollowUpCommandOptions } from "./follow-up.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: FollowUpCommandOptions["format"];
  readonly failOn: FollowUpCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  readonly previous: readonly string[];
  readonly names?: string;
  readonly opd?: string;
  readonly rubric?: string;
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

const FORMATS: readonly FollowUpCommandOptions["format"][] = ["table", "markdown", "json"];
const FAIL_ON: readonly FollowUpCommandOptions["failOn"][] = ["error", "warning", "open", "never"];

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
    .addOption(
      new Option("--assessor <who>", words.assessor).choices(["auto", "self", "evaluator"]).default("auto"),
    )
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .addOption(new Option("--fail-on <when>", words.failOn).choices(FAIL_ON).default("error"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { followUpCommand } = await import("./follow-up.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { lang, format, failOn, assessor, previous, names, opd, rubric, severity } = options;
      await terminal.print(
        await followUpCommand(paths, {
          language: lang,
          format,
          failOn,
          assessor,
          previous,
          names,
          opd,
          rubric,
          severities: severity,
          colour: options.color ?? terminal.colour,
          width: terminal.width,
          quiet: options.quiet ?? false,
        }),
      );
    });
}
