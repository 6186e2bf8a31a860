/** `sakip rubric check`: whether local rubric files can be used, with everything that is wrong with each. */
import { statSync } from "node:fs";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { EDITIONS, loadRubric, RubricError } from "../rubric/load.ts";
import type { Outcome } from "./outcome.ts";
import type { RubricFormat } from "./rubric.ts";
import { hanging } from "./text-layout.ts";

interface Checked {
  readonly file: string;
  /** Null where the file is no rubric. */
  readonly id: string | null;
  readonly problems: readonly string[];
  /** Whether there was anything to check. */
  readonly exists: boolean;
}

/** Checks every file; exit code 1 when one cannot be used, 2 when none of them can be opened. */
export async function rubricCheckCommand(
  files: readonly string[],
  { language, format }: { readonly language: Language; readonly format: RubricFormat },
): Promise<Outcome> {
  const checked: Checked[] = [];
  for (const file of files) checked.push(await checkFile(file, language));
  const faulty = checked.some(({ problems }) => problems.length > 0);
  const exitCode = checked.every(({ exists }) => !exists) ? 2 : faulty ? 1 : 0;
  return { text: format === "json" ? jsonOf(checked) : textOf(checked, language), exitCode };
}

async function checkFile(file: string, language: Language): Promise<Checked> {
  const exists = EDITIONS.includes(file) || (statSync(file, { throwIfNoEntry: false })?.isFile() ?? false);
  try {
    const { rubric } = await loadRubric(file, language);
    return { file, id: rubric.id, problems: [], exists };
  } catch (error) {
    if (!(error instanceof RubricError)) throw error;
    return { file, id: null, problems: error.problems, exists };
  }
}

function textOf(checked: readonly Checked[], language: Language): string {
  const { rubric } = textsOf(language);
  const lines = checked.flatMap(({ file, id, problems }) =>
    id === null
      ? [rubric.faulty(file, problems.length), ...problems.flatMap((problem) => hanging("  - ", problem)), ""]
      : [rubric.usable(file, id), ""],
  );
  return `${lines.join("\n").trimEnd()}\n`;
}

function jsonOf(checked: readonly Checked[]): string {
  const files = checked.map(({ file, id, problems }) => ({ file, id, usable: id !== null, problems }));
  return `${JSON.stringify({ files }, null, 2)}\n`;
}
