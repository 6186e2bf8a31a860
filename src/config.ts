/**
 * The configuration file: what an office sets once for all runs in its folder. Finding it costs a few looks at the file
 * system; what reads and judges it is loaded only when there is one.
 */
import { existsSync, lstatSync } from "node:fs";
import { homedir } from "node:os";
import path from "node:path";
import type { AssessorSheetNames } from "./assessment.ts";
import type { Severities } from "./diagnostic.ts";
import type { Language } from "./language/language.ts";

/** The settings as they are used: paths lead from the working directory, rules are told by their codes. */
export interface Settings {
  readonly language?: Language;
  /** A rubric's id or file. */
  readonly rubric?: string;
  /** The file of a layout map. */
  readonly map?: string;
  readonly assessor?: "auto" | "self" | "evaluator";
  readonly flagFrom?: string;
  readonly failOn?: "error" | "flagged" | "incomplete" | "warning" | "never";
  readonly exclude?: readonly string[];
  /** Percent of the units' value in the region's. */
  readonly unitWeight?: number;
  /** The sheets of the assessors, in workbooks that have one for each. */
  readonly sheets?: AssessorSheetNames;
  /** In the order of codes. */
  readonly severity?: Severities;
}

/** A configuration file with what it says and on which line. */
export interface Configuration {
  /** The file from the working directory, with forward slashes. */
  readonly file: string;
  readonly settings: Settings;
  readonly lines: Readonly<Partial<Record<keyof Settings, number>>>;
}

const CONFIG_NAMES = ["sakip.config.yaml", "sakip.config.yml", "sakip.config.json"] as const;

/**
 * The configuration that holds here: the file that was named, else the nearest one found upwards.
 *
 * @param named the file of `--config`; null: look for one
 * @param language of the sentences of a ConfigError
 * @throws ConfigError when there is no such file, or more than one in a folder, or it is not right
 */
export async function configurationHere(
  named: string | null,
  language: Language,
): Promise<Configuration | null> {
  const found = named === null ? filesUpwards(process.cwd()) : [named];
  if (found.length === 0) return null;
  const { readConfiguration } = await import("./config/read.ts");
  return readConfiguration(found, language);
}

/**
 * The configuration files of the nearest folder that has any, upwards. A repository ends the search, and so does the
 * home folder: what lies above belongs to somebody else.
 */
export function filesUpwards(start: string): readonly string[] {
  for (let folder = start; ; folder = path.dirname(folder)) {
    const files = CONFIG_NAMES.map((name) => path.join(folder, name)).filter(isThere);
    const isLast =
      folder === homedir() || folder === path.dirname(folder) || existsSync(path.join(folder, ".git"));
    if (files.length > 0 || isLast) return files;
  }
}

/** A link that leads nowhere is there too: whoever put it is told. */
function isThere(file: string): boolean {
  try {
    return lstatSync(file, { throwIfNoEntry: false }) !== undefined;
  } catch {
    return false;
  }
}
