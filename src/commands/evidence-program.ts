/** The words of `sakip evidence`. */
import type { Command } from "commander";
import type { Texts } from "../language/id.ts";
import type { AssessorChoice } from "../score/score.ts";
import type { EvidenceCommandOptions } from "./evidence.ts";
import { assessorOption, failOnOption, formatOption, type LookWords, lookOf } from "./looking-program.ts";
import type { Terminal } from "./program.ts";

interface CommandOptions extends LookWords {
  readonly failOn: EvidenceCommandOptions["failOn"];
  readonly assessor: AssessorChoice;
  readonly evidence: string;
  readonly opd?: string;
  readonly rubric?: string;
}

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
    .addOption(assessorOption(words.assessor))
    .addOption(formatOption(words.format))
    .addOption(failOnOption(words.failOn, "missing"))
    .action(async (paths: string[], _: unknown, command: Command) => {
      const { evidenceCommand } = await import("./evidence.ts");
      const options = command.optsWithGlobals<CommandOptions>();
      const { failOn, assessor, evidence, opd, rubric } = options;
      await terminal.print(
        await evidenceCommand(paths, {
          ...lookOf(options, terminal),
          failOn,
          assessor,
          evidence,
          opd,
          rubric,
        }),
      );
    });
}
