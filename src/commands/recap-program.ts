/** The words of `sakip recap`. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import { FAIL_ON, type FailOn } from "./fail-on.ts";
import { UsageError } from "./outcome.ts";
import type { Terminal } from "./program.ts";
import type { RecapFormat } from "./recap.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: RecapFormat;
  readonly failOn: FailOn;
  readonly out?: string;
  readonly write: boolean;
  readonly overwrite?: boolean;
  readonly opdList?: string;
  readonly rubric?: string;
  readonly previous?: string;
  readonly target?: string;
  readonly names?: string;
  readonly gap?: boolean;
  readonly region?: boolean;
  /** A figure where it comes from the configuration file. */
  readonly unitWeight?: string | number;
  readonly to?: string;
  readonly followUp?: boolean;
  readonly evidence?: string;
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

/** Adds `sakip recap` to the command line, described in one language. */
export function addRecap(root: Command, texts: Texts, terminal: Terminal): void {
  const recap = texts.recap.command;
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
    .option("--rubric <id|file>", recap.rubric)
    .option("--previous <path>", texts.compare.command.previous)
    .option("--target <score>", texts.compare.command.target)
    .option("--names <file>", texts.compare.command.names)
    .option("--gap", texts.gap.command.inRecap)
    .option("--region", texts.region.command.inRecap)
    .option("--unit-weight <percent>", texts.region.command.unitWeight)
    .option("--to <next|letter|score>", texts.plan.command.recapTo)
    .option("--follow-up", texts.followUp.command.inRecap)
    .option("--evidence <folder>", texts.evidence.command.inRecap)
    .addOption(new Option("--fail-on <when>", recap.failOn).choices(FAIL_ON).default("error"))
    .option("--no-write", recap.noWrite)
    .option("--overwrite", recap.overwrite)
    .action(async (paths: string[], _: unknown, command: Command) => {
      const isIdle = command.getOptionValueSource("unitWeight") === "cli" && !command.opts().region;
      if (isIdle) throw new UsageError(texts.region.command.needsRegion);
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
  const { previous, target, names, gap, to, followUp, evidence } = options;
  const { region = false, unitWeight, severity } = options;
  const weight = unitWeight === undefined ? undefined : String(unitWeight);
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
      severities: severity,
      analyses: {
        language: lang,
        assessor: "auto",
        ...{ previous, target, names, gap, to, followUp, evidence, rubric, severities: severity },
        region: region ? { unitWeight: weight, opdList } : undefined,
      },
    }),
  );
}
