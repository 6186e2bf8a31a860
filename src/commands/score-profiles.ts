/** `sakip score --profiles`: each OPD of one workbook under several rubrics. Nothing is written. */
import { readFileSync } from "node:fs";
import type { EvaluateOptions } from "../evaluate.ts";
import { regularFile, systemCode } from "../files.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { ProfileComparison } from "../profile-comparison.ts";
import { compareProfiles } from "../profiles/compare-profiles.ts";
import { profilesMarkdown } from "../report/profiles-markdown.ts";
import { profilesTable } from "../report/terminal-profiles.ts";
import { type LoadedRubric, loadRubric } from "../rubric/load.ts";
import { systemReason } from "../validate/reasons.ts";
import { TOOL } from "../version.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface ProfilesOptions {
  readonly language: Language;
  readonly format: string;
  readonly width: number;
  /** Ids or files, separated by commas. */
  readonly profiles: string;
  readonly evaluate: Omit<EvaluateOptions, "rubric" | "language">;
}

/** A person reads so many columns side by side. */
const MOST_PROFILES = 6;

/**
 * Compares what the OPDs of one workbook score under each profile. Exit code 1: one of them has no total somewhere;
 * 2: the workbook was read under no profile.
 *
 * @throws UsageError when there is not one file or not two profiles, RubricError when one of these cannot be used
 */
export async function scoreProfilesCommand(
  paths: readonly string[],
  options: ProfilesOptions,
): Promise<Outcome> {
  const { language, evaluate } = options;
  const { profiles: texts } = textsOf(language);
  const [file, ...others] = paths;
  if (file === undefined || others.length > 0) throw new UsageError(texts.oneFile);
  const names = options.profiles
    .split(",")
    .map((name) => name.trim())
    .filter(Boolean);
  if (names.length < 2 || names.length > MOST_PROFILES) throw new UsageError(texts.howMany(MOST_PROFILES));
  if (!["table", "json", "markdown"].includes(options.format)) throw new UsageError(texts.formats);
  const profiles: LoadedRubric[] = [];
  for (const name of names) profiles.push(await loadRubric(name, language));
  const source = { bytes: bytesOf(file, language), file };
  const comparisons = await compareProfiles(source, profiles, { ...evaluate, language });
  return { text: textOf(comparisons, options), exitCode: exitCodeOf(comparisons) };
}

function bytesOf(file: string, language: Language): Uint8Array {
  try {
    return readFileSync(regularFile(file));
  } catch (error) {
    throw new UsageError(`${file}: ${systemReason(systemCode(error) ?? String(error), language)}`);
  }
}

function exitCodeOf(comparisons: readonly ProfileComparison[]): 0 | 1 | 2 {
  const results = comparisons.flatMap(({ profiles }) => profiles);
  if (results.every(({ of }) => of === 0)) return 2;
  return results.some(({ total }) => total === null) ? 1 : 0;
}

function textOf(
  comparisons: readonly ProfileComparison[],
  { format, language, width }: ProfilesOptions,
): string {
  if (format === "json") {
    const tool = { name: TOOL.name, version: TOOL.version };
    const [first, ...others] = comparisons;
    // The first one's fields stand where those of the only one stand.
    const document = { tool, ...first, ...(others.length > 0 ? { others } : {}) };
    return `${JSON.stringify(document, null, 2)}\n`;
  }
  return format === "markdown"
    ? profilesMarkdown(comparisons, language)
    : profilesTable(comparisons, { language, width });
}
