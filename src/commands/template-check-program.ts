/** The words of `sakip template check`. */

import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import { excludeOption } from "./exclude-option.ts";
import type { Terminal } from "./program.ts";
import type { TemplateCheckOptions } from "./template-check.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly exclude: readonly string[];
  readonly rubric?: string;
  readonly format: TemplateCheckOptions["format"];
  readonly failOn: TemplateCheckOptions["failOn"];
  readonly severity?: Severities;
}

const FORMATS: readonly TemplateCheckOptions["format"][] = [
  "table",
  "json",
  "ndjson",
  "csv",
  "markdown",
  "github",
  "sarif",
  "junit",
  "concise",
];
const FAIL_ON: readonly TemplateCheckOptions["failOn"][] = ["error", "warning", "never"];

/** Adds `check` to `sakip template`, described in one language. */
export function addTemplateCheck(template: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.templateCheck.command;
  template
    .command("check")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .option("--rubric <id|file>", words.rubric)
    .addOption(excludeOption(words.exclude))
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .addOption(new Option("--fail-on <when>", words.failOn).choices(FAIL_ON).default("error"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { templateCheckCommand } = await import("./template-check.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { lang, color, quiet = false, exclude, rubric, format, failOn, severity } = options;
      await terminal.print(
        await templateCheckCommand(paths, {
          language: lang,
          format,
          colour: color ?? terminal.colour,
          width: terminal.width,
          quiet,
          failOn,
          exclude,
          rubric,
          severities: severity,
        }),
      );
    });
}
