/**
 * Makes docs/cli.md from the command line's own help.
 *
 *   npx tsx docs/generate-cli.ts           write it
 *   npx tsx docs/generate-cli.ts --check   only say whether it is current (exit code 1 if not)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Command } from "commander";
import { program, type Terminal } from "../src/commands/program.ts";
import { textsOf } from "../src/language/texts.ts";

const CLI_FILE = fileURLToPath(new URL("cli.md", import.meta.url));
const HELP_WIDTH = 100;

/** Nothing is run: only the help is asked for. */
const NOBODY: Terminal = {
  colour: false,
  width: HELP_WIDTH,
  watched: null,
  print: async () => {},
  progress: () => {},
  stop: () => new AbortController().signal,
};

const HEAD = `# The command line

Made from the command's own help by \`npx tsx docs/generate-cli.ts\`. The help itself speaks Indonesian by default;
\`--lang en\` gives what stands here.

## Exit codes

| code | meaning |
|---|---|
| 0 | fine |
| 1 | findings, as \`--fail-on\` says; also when some of several workbooks could not be read |
| 2 | could not run: a wrong word on the command line, no such path, or not one of the workbooks could be read |

\`--fail-on\` takes one condition. \`error\` (the default) fails on errors, missing answers among them; \`flagged\` also on
a flagged OPD; \`warning\` also on warnings; \`incomplete\` only where there is no complete result (missing answers, no LKE,
not readable) or an output was not written; \`never\` does not fail on findings.

## What is written

For each workbook \`<name>.scored.xlsx\` (\`.scored.xlsm\` with macros), \`<name>.summary.md\` and \`<name>.summary.json\`,
beside the workbook or below \`--out\`. Never over the workbook itself, never over an existing file without
\`--overwrite\`, never half a file.
`;

function cliMarkdown(): string {
  const root = program(textsOf("en"), NOBODY);
  const sections = leaves(root).map(
    (command) => `## sakip ${pathOf(command)}\n\n\`\`\`text\n${help(command)}\n\`\`\`\n`,
  );
  return [HEAD, `## sakip\n\n\`\`\`text\n${help(root)}\n\`\`\`\n`, ...sections].join("\n");
}

function leaves(command: Command): Command[] {
  return command.commands.flatMap((child) => (child.commands.length > 0 ? leaves(child) : [child]));
}

function pathOf(command: Command): string {
  const above = command.parent?.parent ? `${pathOf(command.parent)} ` : "";
  return above + command.name();
}

function help(command: Command): string {
  return command
    .configureOutput({ getOutHelpWidth: () => HELP_WIDTH })
    .helpInformation()
    .trimEnd();
}

if (!process.argv.includes("--check")) {
  writeFileSync(CLI_FILE, cliMarkdown());
} else if (readFileSync(CLI_FILE, "utf8") !== cliMarkdown()) {
  console.error("docs/cli.md is out of date: run npx tsx docs/generate-cli.ts");
  process.exitCode = 1;
}
