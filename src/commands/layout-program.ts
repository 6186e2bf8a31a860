/** The words of `sakip layout`. */
import { type Command, Option } from "commander";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { Terminal } from "./program.ts";
import { yearOf } from "./year-option.ts";

interface ShowOptions {
  readonly lang: Language;
  readonly verbose?: boolean;
  readonly format: "table" | "json";
  readonly rubric?: string;
  readonly sheet?: string;
  readonly map?: string;
  readonly opd?: string;
  readonly year?: number;
}

interface InitOptions extends Omit<ShowOptions, "map" | "format"> {
  readonly out?: string;
  readonly overwrite?: boolean;
}

/** Adds `sakip layout` to the command line, described in one language. */
export function addLayout(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.layout.command;
  const { score } = texts.cli;
  const parent = root.command("layout").description(words.summary);
  parent
    .command("show")
    .description(words.show)
    .argument("<file>", words.file)
    .addOption(new Option("-f, --format <name>", words.format).choices(["table", "json"]).default("table"))
    .option("--rubric <id|file>", score.rubric)
    .option("--sheet <name>", words.sheet)
    .option("--map <file>", words.map)
    .option("--opd <name>", score.opd)
    .option("--year <n>", score.year, yearOf(texts))
    .action(async (file: string, _: unknown, command: Command) => {
      const { layoutShowCommand } = await import("./layout-show.ts");
      const options = command.optsWithGlobals<ShowOptions>();
      const { lang, format, verbose = false, rubric, map, sheet = null, opd = null, year = null } = options;
      await terminal.print(
        await layoutShowCommand(file, { language: lang, format, verbose, rubric, map, sheet, opd, year }),
      );
    });
  addInit(parent, texts, terminal);
}

function addInit(parent: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.layout.command;
  const { score } = texts.cli;
  parent
    .command("init")
    .description(words.init)
    .argument("<file>", words.file)
    .option("-o, --out <file>", words.out)
    .option("--overwrite", words.overwrite)
    .option("--rubric <id|file>", score.rubric)
    .option("--sheet <name>", words.sheet)
    .action(async (file: string, _: unknown, command: Command) => {
      const { layoutInitCommand } = await import("./layout-init.ts");
      const {
        lang,
        out = null,
        overwrite = false,
        rubric,
        sheet = null,
      } = command.optsWithGlobals<InitOptions>();
      await terminal.print(
        await layoutInitCommand(file, {
          language: lang,
          out,
          overwrite,
          rubric,
          sheet,
          opd: null,
          year: null,
        }),
      );
    });
}
