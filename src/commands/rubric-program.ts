/** The words of `sakip rubric`. */
import { type Command, Option } from "commander";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { Terminal } from "./program.ts";
import type { RubricFormat } from "./rubric.ts";
import type { RubricDiffFormat } from "./rubric-diff.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly format: RubricFormat;
}

/** Adds `sakip rubric`, described in one language. */
export function addRubric(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.rubric.command;
  const parent = root.command("rubric").description(words.summary);
  addLooking(parent, words, terminal);
  addNew(parent, words, terminal);
  parent
    .command("check")
    .description(words.check)
    .argument("<file...>", words.files)
    .addOption(formatOption(words))
    .action(async (files: string[], _: unknown, command: Command) => {
      const { rubricCheckCommand } = await import("./rubric-check.ts");
      const { lang: language, format } = command.optsWithGlobals<CommandOptions>();
      await terminal.print(await rubricCheckCommand(files, { language, format }));
    });
  parent
    .command("diff")
    .description(words.diff)
    .argument("<first>", words.first)
    .argument("<second>", words.second)
    .addOption(
      new Option("-f, --format <name>", words.diffFormat)
        .choices(["table", "markdown", "json"])
        .default("table"),
    )
    .action(async (first: string, second: string, _: unknown, command: Command) => {
      const { rubricDiffCommand } = await import("./rubric-diff.ts");
      const { lang: language, format } = command.optsWithGlobals<{
        lang: Language;
        format: RubricDiffFormat;
      }>();
      await terminal.print(await rubricDiffCommand([first, second], { language, format }));
    });
}

type Words = Texts["rubric"]["command"];

function formatOption(words: Words): Option {
  return new Option("-f, --format <name>", words.format).choices(["table", "json"]).default("table");
}

function addLooking(parent: Command, words: Words, terminal: Terminal): void {
  parent
    .command("list")
    .description(words.list)
    .addOption(formatOption(words))
    .action(async (_: unknown, command: Command) => {
      const { rubricList } = await import("./rubric.ts");
      const { lang, format } = command.optsWithGlobals<CommandOptions>();
      await terminal.print({ text: rubricList(lang, format), exitCode: 0 });
    });
  parent
    .command("show")
    .description(words.show)
    .argument("<id|file>", words.id)
    .addOption(formatOption(words))
    .action(async (id: string, _: unknown, command: Command) => {
      const { rubricShow } = await import("./rubric.ts");
      const { loadRubric } = await import("../rubric/load.ts");
      const { lang, format } = command.optsWithGlobals<CommandOptions>();
      await terminal.print({ text: rubricShow(await loadRubric(id, lang), lang, format), exitCode: 0 });
    });
}

function addNew(parent: Command, words: Words, terminal: Terminal): void {
  parent
    .command("new")
    .description(words.new)
    .requiredOption("--from <id|file>", words.from)
    .option("-o, --out <file>", words.out)
    .option("--overwrite", words.overwrite)
    .action(async (_: unknown, command: Command) => {
      const { rubricNewCommand } = await import("./rubric-new.ts");
      const {
        lang: language,
        from,
        out,
        overwrite = false,
      } = command.optsWithGlobals<{ lang: Language; from: string; out?: string; overwrite?: boolean }>();
      await terminal.print(await rubricNewCommand({ language, from, out, overwrite }));
    });
}
