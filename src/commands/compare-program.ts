/** The words of `sakip compare`. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { CompareCommandOptions } from "./compare.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: CompareCommandOptions["format"];
  readonly failOn: CompareCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  readonly target?: string;
  readonly names?: string;
  readonly opd?: string;
  readonly rubric?: string;
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

const FORMATS: readonly CompareCommandOptions["format"][] = ["table", "markdown", "json"];
const FAIL_ON: readonly CompareCommandOptions["failOn"][] = ["error", "warning", "fell", "never"];

/** Adds `sakip compare` to the command line, described in one language. */
export function addCompare(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.compare.command;
  root
    .command("compare")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .option("--target <score>", words.target)
    .option("--names <file>", words.names)
    .option("--opd <name>", words.opd)
    .option("--rubric <id|file>", words.rubric)
    .addOption(
      new Option("--assessor <who>", words.assessor).choices(["auto", "self", "evaluator"]).default("auto"),
    )
    .addOption(new Option("--fail-on <when>", words.failOn).choices(FAIL_ON).default("error"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { compareCommand } = await import("./compare.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { lang, format, failOn, assessor, target, names, opd, rubric, severity } = options;
      await terminal.print(
        await compareCommand(paths, {
          language: lang,
          format,
          failOn,
          assessor,
          colour: options.color ?? terminal.colour,
          width: terminal.width,
          quiet: options.quiet ?? false,
          target,
          names,
          opd,
          rubric,
          severities: severity,
        }),
      );
    });
}
