/** The words of the command line and what each of them runs. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { Texts } from "../language/id.ts";
import { LANGUAGES, type Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { TOOL } from "../version.ts";
import { helpIn } from "./help.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import type { ScoreOptions } from "./score.ts";

/** What a person sees through: the command line reads it and writes to it, and knows no other way out. */
export interface Terminal {
  /** Whether colours can be seen. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Shows a command's result and remembers its exit code. */
  print(outcome: Outcome): void;
  /** A line for whoever watches, apart from the result. */
  progress(line: string): void;
}

interface GlobalOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
}

interface ScoreCommandOptions extends GlobalOptions {
  readonly assessor: "auto" | "self" | "evaluator";
  readonly rubric?: string;
  readonly sheet?: string;
  readonly opd?: string;
  readonly year?: number;
  readonly flagFrom?: string;
  readonly format: "table" | "json" | "ndjson" | "csv" | "markdown";
  readonly failOn: "error" | "flagged" | "incomplete" | "warning" | "never";
  readonly out?: string;
  readonly write: boolean;
  readonly overwrite?: boolean;
}

/** Builds the whole command line in one language. */
export function program(texts: Texts, terminal: Terminal): Command {
  const { cli } = texts;
  const root = new Command("sakip")
    .description(cli.program)
    .configureHelp(helpIn(texts))
    .configureOutput({ outputError: () => {} })
    .exitOverride()
    .version(TOOL.version, "-V, --version", cli.version)
    .helpOption("-h, --help", cli.help)
    .helpCommand("help [command]", cli.helpCommand)
    .addOption(new Option("--lang <id|en>", cli.lang).choices(LANGUAGES).default("id"))
    .option("--color", cli.color)
    .option("--no-color", cli.noColor)
    .option("-q, --quiet", cli.quiet)
    .option("--verbose", cli.verbose);
  addScore(root, texts, terminal);
  addCheck(root, texts, terminal);
  addTemplate(root, texts, terminal);
  addRubric(root, texts, terminal);
  addExplain(root, texts, terminal);
  return root;
}

function addScore(root: Command, texts: Texts, terminal: Terminal): void {
  const { score } = texts.cli;
  withAnswerOptions(
    root.command("score").description(score.summary).argument("<path...>", score.paths),
    texts,
  )
    .option("-o, --out <dir>", score.out)
    .option("--no-write", score.noWrite)
    .option("--overwrite", score.overwrite)
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScoreCommandOptions>();
      const write = options.write
        ? { out: options.out ?? null, overwrite: options.overwrite ?? false }
        : null;
      await runScore(paths, options, { write, view: "score" }, terminal);
    });
}

function addCheck(root: Command, texts: Texts, terminal: Terminal): void {
  const { check } = texts.cli;
  withAnswerOptions(
    root.command("check").description(check.summary).argument("<path...>", check.paths),
    texts,
  ).action(async (paths: string[], _: unknown, command: Command) => {
    await runScore(
      paths,
      command.optsWithGlobals<ScoreCommandOptions>(),
      { write: null, view: "check" },
      terminal,
    );
  });
}

/** The options that `score` and `check` share: whose answers, by which rule, shown how, failing when. */
function withAnswerOptions(command: Command, texts: Texts): Command {
  const { score } = texts.cli;
  return command
    .addOption(
      new Option("-f, --format <name>", score.format)
        .choices(["table", "json", "ndjson", "csv", "markdown"])
        .default("table"),
    )
    .addOption(
      new Option("--assessor <who>", score.assessor).choices(["auto", "self", "evaluator"]).default("auto"),
    )
    .option("--rubric <id|file>", score.rubric)
    .option("--sheet <name>", score.sheet)
    .option("--opd <name>", score.opd)
    .option("--year <n>", score.year, yearOf(texts))
    .option("--flag-from <letter>", score.flagFrom, (letter: string) => letter.toUpperCase())
    .addOption(
      new Option("--fail-on <when>", score.failOn)
        .choices(["error", "flagged", "incomplete", "warning", "never"])
        .default("error"),
    );
}

async function runScore(
  paths: readonly string[],
  options: ScoreCommandOptions,
  purpose: Pick<ScoreOptions, "write" | "view">,
  terminal: Terminal,
): Promise<void> {
  const { scoreCommand } = await import("./score.ts");
  const { assessor, sheet, opd, year, flagFrom } = options;
  terminal.print(
    await scoreCommand(paths, {
      language: options.lang,
      format: options.format,
      colour: options.color ?? terminal.colour,
      width: terminal.width,
      quiet: options.quiet ?? false,
      progress: options.verbose ? (line) => terminal.progress(line) : () => {},
      failOn: options.failOn,
      ...purpose,
      rubric: options.rubric,
      evaluate: { assessor, sheet, opd, year, flagFrom },
    }),
  );
}

function addTemplate(root: Command, texts: Texts, terminal: Terminal): void {
  const { template } = texts.cli;
  root
    .command("template")
    .description(template.summary)
    .command("new")
    .description(template.new)
    .requiredOption("-o, --out <file>", template.out)
    .option("--rubric <id|file>", template.rubric)
    .option("--year <n>", template.year, yearOf(texts))
    .option("--opd <name>", template.opd)
    .option("--overwrite", template.overwrite)
    .action(async (_: unknown, command: Command) => {
      const { templateCommand } = await import("./template.ts");
      const { lang, quiet, out, rubric, year, opd, overwrite = false } = command.optsWithGlobals();
      const outcome = await templateCommand({ language: lang, out, rubric, year, opd, overwrite });
      terminal.print(quiet ? { ...outcome, text: "" } : outcome);
    });
}

function addRubric(root: Command, texts: Texts, terminal: Terminal): void {
  const { rubric } = texts.cli;
  const format = () =>
    new Option("-f, --format <name>", rubric.format).choices(["table", "json"]).default("table");
  const parent = root.command("rubric").description(rubric.summary);
  parent
    .command("list")
    .description(rubric.list)
    .addOption(format())
    .action(async (_: unknown, command: Command) => {
      const { rubricList } = await import("./rubric.ts");
      const { lang, format } = command.optsWithGlobals();
      terminal.print({ text: rubricList(lang, format), exitCode: 0 });
    });
  parent
    .command("show")
    .description(rubric.show)
    .argument("<id|file>", rubric.id)
    .addOption(format())
    .action(async (id: string, _: unknown, command: Command) => {
      const { rubricShow } = await import("./rubric.ts");
      const { loadRubric } = await import("../rubric/load.ts");
      const { lang, format } = command.optsWithGlobals();
      terminal.print({ text: rubricShow(await loadRubric(id, lang), lang, format), exitCode: 0 });
    });
}

function addExplain(root: Command, texts: Texts, terminal: Terminal): void {
  const { explain } = texts.cli;
  root
    .command("explain")
    .description(explain.summary)
    .argument("<code>", explain.code)
    .action(async (code: string, _: unknown, command: Command) => {
      const { explainRule } = await import("./explain.ts");
      const { lang } = command.optsWithGlobals<GlobalOptions>();
      const text = explainRule(code, lang);
      if (text === null) throw new UsageError(textsOf(lang).cli.errors.unknownRule(code));
      terminal.print({ text, exitCode: 0 });
    });
}

function yearOf(texts: Texts): (text: string) => number {
  return (text) => {
    if (!/^\d{4}$/.test(text)) throw new InvalidArgumentError(texts.cli.errors.invalidYear(text));
    return Number(text);
  };
}
