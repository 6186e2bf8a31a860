/** The words of `sakip compare`. */
import type { Command } from "commander";
import type { Texts } from "../language/id.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { CompareCommandOptions } from "./compare.ts";
import { assessorOption, failOnOption, formatOption, type LookWords, lookOf } from "./looking-program.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions extends LookWords {
  readonly failOn: CompareCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  readonly target?: string;
  readonly names?: string;
  readonly opd?: string;
  readonly rubric?: string;
}

/** Adds `sakip compare` to the command line, described in one language. */
export function addCompare(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.compare.command;
  root
    .command("compare")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .addOption(formatOption(words.format))
    .option("--target <score>", words.target)
    .option("--names <file>", words.names)
    .option("--opd <name>", words.opd)
    .option("--rubric <id|file>", words.rubric)
    .addOption(assessorOption(words.assessor))
    .addOption(failOnOption(words.failOn, "fell"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { compareCommand } = await import("./compare.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { failOn, assessor, target, names, opd, rubric } = options;
      await terminal.print(
        await compareCommand(paths, {
          ...lookOf(options, terminal),
          failOn,
          assessor,
          target,
          names,
          opd,
          rubric,
        }),
      );
    });
}
