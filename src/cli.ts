/** Starts the command line. The only file that prints or sets the exit code. */
import { CommanderError } from "commander";
import type { Outcome } from "./commands/outcome.ts";
import { program, type Terminal } from "./commands/program.ts";
import { usageProblem } from "./commands/usage.ts";
import type { Texts } from "./language/id.ts";
import { LANGUAGES, type Language } from "./language/language.ts";
import { textsOf } from "./language/texts.ts";

const EXIT_COULD_NOT_RUN = 2;
/** How the person, or the system when it shuts down, asks to end. */
const SIGNALS = ["SIGINT", "SIGTERM"] as const;
/** Columns of a pipe, and of a terminal that does not tell. */
const USUAL_WIDTH = 80;

const terminal: Terminal = {
  colour: !process.env.NO_COLOR && process.stdout.isTTY === true,
  width: process.stdout.columns ?? USUAL_WIDTH,
  get watched() {
    return process.stderr.isTTY === true ? process.stderr : null;
  },
  async print({ text, notices = [], exitCode }: Outcome) {
    process.exitCode = exitCode;
    for (const piece of typeof text === "string" ? [text] : text) {
      if (!process.stdout.writable) break;
      // A pipe that is read slowly must not fill the memory.
      if (!process.stdout.write(piece)) await drained();
    }
    for (const notice of notices) terminal.progress(notice);
  },
  progress(line) {
    process.stderr.write(`${line}\n`);
  },
  stop(notice) {
    const controller = new AbortController();
    const listener = () => {
      // The next one does what it does to any other program.
      for (const signal of SIGNALS) process.off(signal, listener);
      // Whoever draws on the terminal clears it before anything is said.
      controller.abort();
      if (notice !== "") terminal.progress(notice);
    };
    for (const signal of SIGNALS) process.on(signal, listener);
    return controller.signal;
  },
};

/** Ends when standard output takes more, or never will. */
function drained(): Promise<void> {
  const events = ["drain", "error", "close"];
  return new Promise((resolve) => {
    // There may be thousands of waits: none leaves a listener behind.
    const end = () => {
      for (const event of events) process.stdout.off(event, end);
      resolve();
    };
    for (const event of events) process.stdout.on(event, end);
  });
}

async function main(argv: readonly string[]): Promise<void> {
  const texts = textsOf(languageOf(argv));
  const root = program(texts, terminal, argv[0]);
  // Once a configuration was read, it may have set another language.
  const spoken = () => (root.getOptionValueSource("lang") === "config" ? textsOf(root.opts().lang) : texts);
  process.stdout.on("error", (error: NodeJS.ErrnoException) => {
    // A reader that closes the pipe early (`sakip … | head`) has seen enough.
    if (error.code !== "EPIPE") process.exitCode = report(error, spoken());
  });
  try {
    await root.parseAsync(argv, { from: "user" });
  } catch (error) {
    process.exitCode = report(error, spoken());
  }
}

/** The language of errors and help, known before the command line is understood. */
function languageOf(argv: readonly string[]): Language {
  const at = argv.findIndex((word) => word === "--lang" || word.startsWith("--lang="));
  const wanted = at < 0 ? undefined : (argv[at]?.split("=")[1] ?? argv[at + 1]);
  return LANGUAGES.find((language) => language === wanted) ?? "id";
}

/** Says what went wrong on standard error and gives the exit code for it. */
function report(error: unknown, texts: Texts): number {
  const { errors } = texts.cli;
  if (error instanceof CommanderError) {
    // The help and the version are no errors; `sakip` alone shows the help, which commander already wrote.
    if (error.exitCode === 0 || error.code === "commander.help")
      return error.exitCode === 0 ? 0 : EXIT_COULD_NOT_RUN;
    process.stderr.write(`${errors.prefix} ${usageProblem(error, texts)}\n${errors.seeHelp("sakip")}\n`);
    return EXIT_COULD_NOT_RUN;
  }
  const expected =
    error instanceof Error &&
    ["UsageError", "RubricError", "OpdListError", "ConfigError", "MapError"].includes(error.name);
  const message = error instanceof Error ? error.message : String(error);
  process.stderr.write(expected ? `${errors.prefix} ${message}\n` : `${errors.unexpected}\n${message}\n`);
  return EXIT_COULD_NOT_RUN;
}

void main(process.argv.slice(2));
