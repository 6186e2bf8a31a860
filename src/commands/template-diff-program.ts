/** The words of `sakip template diff`. */

import { type Command, Option } from "commander";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { AssessorChoice } from "../score/score.ts";
import { excludeOption } from "./exclude-option.ts";
import { assessorOption, formatOption } from "./looking-program.ts";
import type { Terminal } from "./program.ts";
import type { TemplateDiffOptions } from "./template-diff.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly on?: readonly string[];
  readonly exclude: readonly string[];
  readonly rubric?: string;
  readonly assessor: AssessorChoice;
  readonly format: TemplateDiffOptions["format"];
  readonly failOn: TemplateDiffOptions["failOn"];
}

const FAIL_ON: readonly TemplateDiffOptions["failOn"][] = ["score", "any", "never"];

/** Adds `diff` to `sakip template`, described in one language. */
export function addTemplateDiff(template: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.templateDiff.command;
  template
    .command("diff")
    .description(words.summary)
    .argument("<old>", words.old)
    .argument("<new>", words.new)
    .option("--on <path...>", words.on)
    .addOption(excludeOption(words.exclude))
    .option("--rubric <id|file>", words.rubric)
    .addOption(assessorOption(words.assessor))
    .addOption(formatOption(words.format))
    .addOption(new Option("--fail-on <when>", words.failOn).choices(FAIL_ON).default("score"))
    .action(async (old: string, now: string, _: unknown, command: Command) => {
      const { templateDiffCommand } = await import("./template-diff.ts");
      const {
        lang,
        color,
        quiet = false,
        on = [],
        rubric,
        ...options
      } = command.optsWithGlobals<CommandOptions>();
      const { exclude, assessor, format, failOn } = options;
      await terminal.print(
        await templateDiffCommand(old, now, {
          language: lang,
          format,
          colour: color ?? terminal.colour,
          width: terminal.width,
          quiet,
          failOn,
          on,
          exclude,
          assessor,
          rubric,
        }),
      );
    });
}
