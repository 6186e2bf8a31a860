/** The words of `sakip recap`. */
import { type Command, Option } from "commander";
import type { Texts } from "../language/id.ts";
import {
  type AnalysisWords,
  analysisOptionsOf,
  refuseIdleRegion,
  withAnalysisOptions,
} from "./analysis-options.ts";
import { FAIL_ON, type FailOn } from "./fail-on.ts";
import type { Terminal } from "./program.ts";
import type { RecapFormat } from "./recap.ts";

interface CommandOptions extends AnalysisWords {
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: RecapFormat;
  readonly failOn: FailOn;
  readonly out?: string;
  readonly write: boolean;
  readonly overwrite?: boolean;
}

/** Adds `sakip recap` to the command line, described in one language. */
export function addRecap(root: Command, texts: Texts, terminal: Terminal): void {
  const recap = texts.recap.command;
  withAnalysisOptions(
    root
      .command("recap")
      .description(recap.summary)
      .argument("<path...>", recap.paths)
      .addOption(
        new Option("-f, --format <name>", recap.format)
          .choices(["table", "json", "csv", "markdown"])
          .default("table"),
      )
      .option("-o, --out <dir>", recap.out)
      .option("--opd-list <file>", recap.opdList)
      .option("--rubric <id|file>", recap.rubric),
    texts,
  )
    .addOption(new Option("--fail-on <when>", recap.failOn).choices(FAIL_ON).default("error"))
    .option("--no-write", recap.noWrite)
    .option("--overwrite", recap.overwrite)
    .action(async (paths: string[], _: unknown, command: Command) => {
      refuseIdleRegion(command, texts);
      await runRecap(paths, command.optsWithGlobals<CommandOptions>(), terminal);
    });
}

async function runRecap(
  paths: readonly string[],
  options: CommandOptions,
  terminal: Terminal,
): Promise<void> {
  const { recapCommand } = await import("./recap.ts");
  const { lang, format, failOn, out = null, overwrite = false, opdList = null, rubric } = options;
  await terminal.print(
    await recapCommand(paths, {
      language: lang,
      format,
      colour: options.color ?? terminal.colour,
      width: terminal.width,
      quiet: options.quiet ?? false,
      failOn,
      write: options.write ? { out, overwrite } : null,
      opdList,
      rubric,
      severities: options.severity,
      analyses: analysisOptionsOf(options, "auto"),
    }),
  );
}
