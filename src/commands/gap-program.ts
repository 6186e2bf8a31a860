/** The words of `sakip gap`. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { GapCommandOptions } from "./gap.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: GapCommandOptions["format"];
  readonly failOn: GapCommandOptions["failOn"];
  readonly opd?: string;
  readonly rubric?: string;
  readonly severity?: Severities;
}

const FORMATS: readonly GapCommandOptions["format"][] = ["table", "markdown", "json"];
const FAIL_ON: readonly GapCommandOptions["failOn"][] = ["error", "warning", "never"];

/** Adds `sakip gap` to the command line, described in one language. */
export function addGap(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.gap.command;
  root
    .command("gap")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .option("--opd <name>", words.opd)
    .option("--rubric <id|file>", words.rubric)
    .addOption(new Option("--fail-on <when>", words.failOn).choices(FAIL_ON).default("error"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { gapCommand } = await import("./gap.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { lang, format, failOn, opd, rubric, severity } = options;
      await terminal.print(
        await gapCommand(paths, {
          language: lang,
          format,
          failOn,
          colour: options.color ?? terminal.colour,
          width: terminal.width,
          quiet: options.quiet ?? false,
          opd,
          rubric,
          severities: severity,
        }),
      );
    });
}
