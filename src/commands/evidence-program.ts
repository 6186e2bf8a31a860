/** The words of `sakip evidence`. */
import { type Command, Option } from "commander";
import type { Severities } from "../diagnostic.ts";
import type { Texts } from "../language/id.ts";
import type { Language } from "../language/language.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { EvidenceCommandOptions } from "./evidence.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions {
  readonly lang: Language;
  readonly color?: boolean;
  readonly quiet?: boolean;
  readonly format: EvidenceCommandOptions["format"];
  readonly failOn: EvidenceCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  readonly evidence: string;
  readonly opd?: string;
  readonly rubric?: string;
  /** From the configuration file: no option has it. */
  readonly severity?: Severities;
}

const FORMATS: readonly EvidenceCommandOptions["format"][] = ["table", "markdown", "json"];
const FAIL_ON: readonly EvidenceCommandOptions["failOn"][] = ["error", "warning", "missing", "never"];

/** Adds `sakip evidence` to the command line, described in one language. */
export function addEvidence(root: Command, texts: Texts, terminal: Terminal): void {
  const words = texts.evidence.command;
  root
    .command("evidence")
    .description(words.summary)
    .argument("<path...>", words.paths)
    .requiredOption("--evidence <folder>", words.evidence)
    .option("--opd <name>", words.opd)
    .option("--rubric <id|file>", words.rubric)
    .addOption(
      new Option("--assessor <who>", words.assessor).choices(["auto", "self", "evaluator"]).default("auto"),
    )
    .addOption(new Option("-f, --format <name>", words.format).choices(FORMATS).default("table"))
    .addOption(new Option("--fail-on <when>", words.failOn).choices(FAIL_ON).default("error"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { evidenceCommand } = await import("./evidence.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { lang, format, failOn, assessor, evidence, opd, rubric, severity } = options;
      await terminal.print(
        await evidenceCommand(paths, {
          language: lang,
          format,
          failOn,
          assessor,
          evidence,
          opd,
          rubric,
          severities: severity,
          colour: options.color ?? terminal.colour,
          width: terminal.width,
          quiet: options.quiet ?? false,
        }),
      );
    });
}
