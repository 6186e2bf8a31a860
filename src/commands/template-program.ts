/** The words of `sakip template`. */
import type { Command } from "commander";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { Terminal } from "./program.ts";
import { addTemplateCheck } from "./template-check-program.ts";
import { addTemplateDiff } from "./template-diff-program.ts";
import { yearOf } from "./year-option.ts";

interface NewOptions {
  readonly lang: Language;
  readonly quiet?: boolean;
  readonly out: string;
  readonly rubric?: string;
  readonly year?: number;
  readonly opd?: string;
  readonly region?: string;
  readonly opdList?: string;
  readonly previous?: string;
  readonly overwrite?: boolean;
  readonly skipExisting?: boolean;
}

/** Adds `sakip template` and what it can do to the command line, described in one language. */
export function addTemplate(root: Command, texts: Texts, terminal: Terminal): void {
  const template = root.command("template").description(texts.template.command.summary);
  addNew(template, texts, terminal);
  addTemplateCheck(template, texts, terminal);
  addTemplateDiff(template, texts, terminal);
}

function addNew(template: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.template.command;
  template
    .command("new")
    .description(words.new)
    .requiredOption("-o, --out <path>", words.out)
    .option("--opd <name>", words.opd)
    .option("--opd-list <file>", words.opdList)
    .option("--region <name>", words.region)
    .option("--year <n>", words.year, yearOf(texts))
    .option("--previous <path>", words.previous)
    .option("--rubric <id|file>", words.rubric)
    .option("--skip-existing", words.skipExisting)
    .option("--overwrite", words.overwrite)
    .action(async (_: unknown, command: Command) => {
      const { templateCommand } = await import("./template.ts");
      const { lang, quiet, ...options } = command.optsWithGlobals<NewOptions>();
      const outcome = await templateCommand({ language: lang, ...options });
      await terminal.print(quiet ? { ...outcome, text: "" } : outcome);
    });
}
