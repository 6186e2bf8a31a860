/** The words of `sakip gap`. */
import type { Command } from "commander";
import type { Texts } from "../language/id.ts";
import type { GapCommandOptions } from "./gap.ts";
import { failOnOption, formatOption, type LookWords, lookOf } from "./looking-program.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions extends LookWords {
  readonly failOn: GapCommandOptions["failOn"];
  readonly opd?: string;
  readonly rubric?: string;
}

/** Adds `sakip gap` to the command line, described in one language. */
export function addGap(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.gap.command;
  root
    .command("gap")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .addOption(formatOption(words.format))
    .option("--opd <name>", words.opd)
    .option("--rubric <id|file>", words.rubric)
    .addOption(failOnOption(words.failOn))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { gapCommand } = await import("./gap.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { failOn, opd, rubric } = options;
      await terminal.print(
        await gapCommand(paths, {
          ...lookOf(options, terminal),
          failOn,
          opd,
          rubric,
        }),
      );
    });
}
