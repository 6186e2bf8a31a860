/** The words of the command line and what each of them runs. */
import { Command, InvalidArgumentError, Option } from "commander";
import type { AssessorSheetNames } from "../assessment.ts";
import type { Shard } from "../batch/shard.ts";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import { LANGUAGES, type Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { TOOL } from "../version.ts";
import {
  type AnalysisWords,
  analysisOptionsOf,
  refuseIdleRegion,
  withAnalysisOptions,
} from "./analysis-options.ts";
import { addCompare } from "./compare-program.ts";
import { addConfig, withConfiguration } from "./config-program.ts";
import { addEvidence } from "./evidence-program.ts";
import { excludeOption } from "./exclude-option.ts";
import { addFollowUp } from "./follow-up-program.ts";
import { addGap } from "./gap-program.ts";
import { helpIn } from "./help.ts";
import { addLayout } from "./layout-program.ts";
import { assessorOption } from "./looking-program.ts";
import { type Outcome, UsageError } from "./outcome.ts";
import { addPlan } from "./plan-program.ts";
import { addRecap } from "./recap-program.ts";
import { addRegion } from "./region-program.ts";
import { addRubric } from "./rubric-program.ts";
import type { ScoreOptions } from "./score.ts";
import { addTemplate } from "./template-program.ts";
import { lineWatcher, NOBODY, type Watcher } from "./watcher.ts";
import { yearOf } from "./year-option.ts";

const SECONDS_OF_A_DAY = 86_400;

/** What a person sees through: the command line reads it and writes to it, and knows no other way out. */
export interface Terminal {
  /** Whether colours can be seen. */
  readonly colour: boolean;
  /** Columns. */
  readonly width: number;
  /** Where progress can be drawn: standard error, when it is a terminal. */
  readonly watched: (NodeJS.WritableStream & { readonly columns?: number }) | null;
  /** Shows a command's result and remembers its exit code. */
  print(outcome: Outcome): Promise<void>;
  /** A line for whoever watches, apart from the result. */
  progress(line: string): void;
  /** Takes Ctrl-C as a wish to end soon, and tells so; a second one ends at once. */
  stop(notice: string): AbortSignal;
}

interface GlobalOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly verbose?: boolean;
  /** From the configuration file: no option has these. */
  readonly sheets?: AssessorSheetNames;
  readonly severity?: Severities;
}

/** What `score` and `check` share. */
interface AnswerCommandOptions extends GlobalOptions {
  readonly assessor: "auto" | "self" | "evaluator";
  readonly rubric?: string;
  readonly sheet?: string;
  readonly map?: string;
  readonly opd?: string;
  readonly year?: number;
  readonly flagFrom?: string;
  readonly format: ScoreOptions["format"];
  readonly failOn: "error" | "flagged" | "incomplete" | "warning" | "never";
  readonly jobs?: number;
  readonly timeout?: number;
  readonly exclude: string[];
  readonly shard?: Shard;
  readonly opdList?: string;
  readonly against?: string;
}

interface ScoreCommandOptions extends AnswerCommandOptions, AnalysisWords {
  readonly out?: string;
  readonly write: boolean;
  readonly overwrite?: boolean;
  readonly resume?: boolean;
  readonly profiles?: string;
}

/** In the order of the help. */
const COMMANDS: Readonly<Record<string, (root: Command, texts: Texts, terminal: Terminal) => void>> = {
  score: addScore,
  check: addCheck,
  recap: addRecap,
  compare: addCompare,
  gap: addGap,
  plan: addPlan,
  region: addRegion,
  "follow-up": addFollowUp,
  evidence: addEvidence,
  template: addTemplate,
  rubric: addRubric,
  layout: addLayout,
  config: addConfig,
  explain: addExplain,
};

/**
 * Builds the command line in one language.
 *
 * @param asked the first word: where it names a command, the others need not be built, which takes a while
 */
export function program(texts: Texts, terminal: Terminal, asked = ""): Command {
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
  withConfiguration(root, texts, terminal);
  const only = Object.hasOwn(COMMANDS, asked) ? COMMANDS[asked] : undefined;
  for (const add of only ? [only] : Object.values(COMMANDS)) add(root, texts, terminal);
  return root;
}

function addScore(root: Command, texts: Texts, terminal: Terminal): void {
  const { score } = texts.cli;
  const scoring = withAnswerOptions(
    root.command("score").description(score.summary).argument("<path...>", score.paths),
    texts,
  )
    .option("-o, --out <dir>", score.out)
    .option("--no-write", score.noWrite)
    .option("--overwrite", score.overwrite)
    .option("--resume", score.resume)
    .option("--shard <i/n>", score.shard, shardOf(texts))
    .option("--opd-list <file>", score.opdList);
  withAnalysisOptions(scoring, texts)
    .option("--profiles <a,b,…>", texts.profiles.option)
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<ScoreCommandOptions>();
      const { out = null, overwrite = false, resume = false } = options;
      refuseIdleRegion(command, texts);
      if (resume && !options.write)
        throw new UsageError(texts.cli.errors.conflictingOptions("--resume", "--no-write"));
      if (options.profiles !== undefined) return runProfiles(paths, options, options.profiles, terminal);
      const write = options.write ? { out, overwrite, resume } : null;
      const analyses = analysisOptionsOf(options, options.assessor);
      await runScore(paths, options, { write, view: "score", analyses }, terminal);
    });
}

function addCheck(root: Command, texts: Texts, terminal: Terminal): void {
  const { check } = texts.cli;
  withAnswerOptions(
    root.command("check").description(check.summary).argument("<path...>", check.paths),
    texts,
  )
    .option("--against <template>", texts.templateCheck.command.against)
    .action(async (paths: string[], _: unknown, command: Command) => {
      const options = command.optsWithGlobals<AnswerCommandOptions>();
      await runScore(paths, options, { write: null, view: "check" }, terminal);
    });
}

/** The options that `score` and `check` share: whose answers, by which rule, shown how, failing when. */
function withAnswerOptions(command: Command, texts: Texts): Command {
  const { score } = texts.cli;
  return command
    .addOption(
      new Option("-f, --format <name>", score.format)
        .choices(["table", "json", "ndjson", "csv", "markdown", "github", "sarif", "junit", "concise"])
        .default("table"),
    )
    .addOption(assessorOption(score.assessor))
    .option("--rubric <id|file>", score.rubric)
    .option("--sheet <name>", score.sheet)
    .option("--map <file>", texts.layout.command.map)
    .option("--opd <name>", score.opd)
    .option("--year <n>", score.year, yearOf(texts))
    .option("--flag-from <letter>", score.flagFrom, (letter: string) => letter.toUpperCase())
    .addOption(excludeOption(score.exclude))
    .option("-j, --jobs <n>", score.jobs, countOf("--jobs", texts))
    .option("--timeout <seconds>", score.timeout, secondsOf("--timeout", texts))
    .addOption(
      new Option("--fail-on <when>", score.failOn)
        .choices(["error", "flagged", "incomplete", "warning", "never"])
        .default("error"),
    );
}

async function runScore(
  paths: readonly string[],
  options: AnswerCommandOptions,
  purpose: Pick<ScoreOptions, "write" | "view" | "analyses">,
  terminal: Terminal,
): Promise<void> {
  const { scoreCommand } = await import("./score.ts");
  const { assessor, sheet = null, opd = null, year = null, flagFrom = null, severity } = options;
  const { cli } = textsOf(options.lang);
  const quiet = options.quiet ?? false;
  await terminal.print(
    await scoreCommand(paths, {
      language: options.lang,
      format: options.format,
      colour: options.color ?? terminal.colour,
      width: terminal.width,
      quiet,
      watcher: await watcherFor(options, terminal),
      stop: () => terminal.stop(quiet ? "" : cli.stopping),
      failOn: options.failOn,
      ...purpose,
      exclude: options.exclude,
      jobs: options.jobs,
      timeout: options.timeout,
      shard: options.shard ?? null,
      opdList: options.opdList ?? null,
      rubric: options.rubric,
      map: options.map,
      against: options.against,
      evaluate: { assessor, sheet, opd, year, flagFrom, sheets: options.sheets, severity },
    }),
  );
}

async function runProfiles(
  paths: readonly string[],
  options: ScoreCommandOptions,
  profiles: string,
  terminal: Terminal,
): Promise<void> {
  const { cli } = textsOf(options.lang);
  if (options.rubric !== undefined)
    throw new UsageError(cli.errors.conflictingOptions("--profiles", "--rubric"));
  const { scoreProfilesCommand } = await import("./score-profiles.ts");
  const { assessor, sheet, sheets, opd, year, flagFrom, severity } = options;
  await terminal.print(
    await scoreProfilesCommand(paths, {
      language: options.lang,
      format: options.format,
      width: terminal.width,
      profiles,
      evaluate: { assessor, sheet, sheets, opd, year, flagFrom, severities: severity },
    }),
  );
}

/** Lines with `--verbose`, else a bar where somebody sees it. */
async function watcherFor({ verbose, quiet, lang }: GlobalOptions, terminal: Terminal): Promise<Watcher> {
  if (verbose) return lineWatcher((line) => terminal.progress(line));
  if (quiet || !terminal.watched) return NOBODY;
  const { barWatcher } = await import("./progress-bar.ts");
  return barWatcher(terminal.watched, lang);
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
      await terminal.print({ text, exitCode: 0 });
    });
}

function countOf(option: string, texts: Texts): (text: string) => number {
  return (text) => {
    if (!/^[1-9]\d{0,3}$/.test(text))
      throw new InvalidArgumentError(texts.cli.errors.invalidCount(option, text));
    return Number(text);
  };
}

/** No longer than a day: a timer of the system holds no more than 24 of them. */
function secondsOf(option: string, texts: Texts): (text: string) => number {
  return (text) => {
    const seconds = /^\d{1,5}([.,]\d{1,3})?$/.test(text) ? Number(text.replace(",", ".")) : 0;
    if (seconds <= 0 || seconds > SECONDS_OF_A_DAY)
      throw new InvalidArgumentError(texts.cli.errors.invalidSeconds(option, text));
    return seconds;
  };
}

function shardOf(texts: Texts): (text: string) => Shard {
  return (text) => {
    const [index = 0, of = 0] = (/^(\d{1,4})\/(\d{1,4})$/.exec(text) ?? []).slice(1).map(Number);
    if (index < 1 || index > of) throw new InvalidArgumentError(texts.cli.errors.invalidShard(text));
    return { index, of };
  };
}
