/** The words of `sakip region`. */
import type { Command } from "commander";
import type { Texts } from "../language/id.ts";
import type { UnitMean } from "../region.ts";
import type { AssessorChoice } from "../score/score.ts";
import { unitMeanOption } from "./analysis-options.ts";
import { assessorOption, failOnOption, formatOption, type LookWords, lookOf } from "./looking-program.ts";
import type { Terminal } from "./program.ts";
import type { RegionCommandOptions } from "./region.ts";
import { yearOf } from "./year-option.ts";

interface CommandOptions extends LookWords {
  readonly failOn: RegionCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  /** A figure where it comes from the configuration file. */
  readonly unitWeight?: string | number;
  readonly unitMean: UnitMean;
  readonly opdList?: string;
  readonly previous?: string;
  readonly year?: number;
  readonly out?: string;
  readonly overwrite?: boolean;
}

/** Adds `sakip region` to the command line, described in one language. */
export function addRegion(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.region.command;
  root
    .command("region")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .option("-o, --out <dir>", words.out)
    .option("--overwrite", words.overwrite)
    .option("--unit-weight <percent>", words.unitWeight)
    .addOption(unitMeanOption(texts))
    .option("--opd-list <file>", words.opdList)
    .option("--previous <path>", words.previous)
    .option("--year <n>", words.year, yearOf(texts))
    .addOption(formatOption(words.format))
    .addOption(assessorOption(words.assessor))
    .addOption(failOnOption(words.failOn))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { regionCommand } = await import("./region.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { failOn, assessor, unitWeight, unitMean, previous } = options;
      await terminal.print(
        await regionCommand(paths, {
          ...lookOf(options, terminal),
          failOn,
          assessor,
          unitWeight: unitWeight === undefined ? undefined : String(unitWeight),
          unitMean,
          previous,
          opdList: options.opdList,
          year: options.year,
          write:
            options.out === undefined ? null : { out: options.out, overwrite: options.overwrite ?? false },
        }),
      );
    });
}
