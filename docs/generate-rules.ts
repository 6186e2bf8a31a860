/**
 * Makes docs/rules.md from the rules themselves.
 *
 *   npx tsx docs/generate-rules.ts           write it
 *   npx tsx docs/generate-rules.ts --check   only say whether it is current (exit code 1 if not)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { DocumentedRule } from "../src/validate/rule.ts";
import { ALL_RULES } from "../src/validate/rules.ts";

export const RULES_FILE = fileURLToPath(new URL("rules.md", import.meta.url));

/** What each group of codes is about, by the tens of its first code. */
const GROUPS: readonly (readonly [first: number, heading: string])[] = [
  [0, "Files"],
  [20, "Sheets"],
  [30, "Structure"],
  [40, "Answers"],
  [50, "Judgement"],
  [60, "Figures"],
  [70, "Identity"],
  [80, "Outputs"],
  [90, "Recap"],
  [100, "Templates"],
  [130, "Against a template"],
  [150, "Layouts"],
  [190, "Comparison"],
  [200, "Self-assessment against evaluator"],
  [205, "Region"],
  [215, "Follow-up"],
  [223, "Evidence"],
];

/** The reference of all findings: an index, then every rule with its prose and an example in both languages. */
export function rulesMarkdown(): string {
  const groups = GROUPS.map(([first, heading], index) => {
    const next = GROUPS[index + 1]?.[0] ?? Number.POSITIVE_INFINITY;
    const rules = ALL_RULES.filter(({ code }) => numberOf(code) >= first && numberOf(code) < next);
    return [`## ${heading}`, ...rules.map(section)].join("\n\n");
  });
  return `${[INTRODUCTION, index(), ...groups].join("\n\n")}\n`;
}

const INTRODUCTION = `# Findings

<!-- Made by docs/generate-rules.ts from src/validate/rules/. Do not edit. -->

Every finding has a permanent code, a name, a severity and a fix. \`sakip explain CODE\` says the same in the
terminal, in Indonesian or, with \`--lang en\`, in English. Page numbers are those of PermenPANRB 88/2021.

- **error**: something decides the score or keeps it from being given.
- **warning**: something should be looked at before the score is used.
- **info**: something was done or left out that is good to know.`;

function index(): string {
  const rows = ALL_RULES.map(
    ({ code, name, severity, prose }) =>
      `| ${code} | [${name}](#${name}) | ${severity} | ${prose("en").title} |`,
  );
  return ["| Code | Name | Severity | What |", "|---|---|---|---|", ...rows].join("\n");
}

function section({ code, name, severity, prose }: DocumentedRule): string {
  const en = prose("en");
  const id = prose("id");
  return `### ${name}

**${code} · ${severity} · ${en.title}**

${markdownText(en.why)}

- Example: ${markdownText(en.exampleMessage)}
- Fix: ${markdownText(en.exampleFix)}

*${id.title}.* ${markdownText(id.why)}

- Contoh: ${markdownText(id.exampleMessage)}
- Perbaikan: ${markdownText(id.exampleFix)}`;
}

/** Placeholders such as <nama> are words here, not tags; code in backticks shows them as they are. */
function markdownText(text: string): string {
  return text.replace(/`[^`]*`|[<*_|]/g, (part) => (part.startsWith("`") ? part : `\\${part}`));
}

function numberOf(code: string): number {
  return Number(code.slice("SKP".length));
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes("--check")) {
    writeFileSync(RULES_FILE, rulesMarkdown());
  } else if (readFileSync(RULES_FILE, "utf8") !== rulesMarkdown()) {
    console.error("docs/rules.md is out of date: run npx tsx docs/generate-rules.ts");
    process.exitCode = 1;
  }
}
