/** From a configuration file to settings, or to every reason why not at once. */
import { lstatSync, readFileSync } from "node:fs";
import path from "node:path";
import type { Configuration, Settings } from "../config.ts";
import { regularFile, systemCode } from "../files.ts";
import type { Language } from "../language/language.ts";
import { linedYaml } from "../lined-yaml.ts";
import type { Place } from "../place.ts";
import { checkConfig } from "./check.ts";
import { ConfigError } from "./config-error.ts";
import type { ConfigFault, ConfigProblem } from "./problem.ts";
import { faultSentence } from "./problem-text.ts";
import { settingsOf } from "./settings.ts";

/** A file's content with a way to find the line of a setting. */
interface Parsed {
  readonly data: unknown;
  /** Null: it is not there. */
  lineOf(place: Place): number | null;
}

/**
 * Reads the one configuration file.
 *
 * @param files those of one folder; more than one is a fault
 * @throws ConfigError
 */
export function readConfiguration(files: readonly string[], language: Language): Configuration {
  const [file = "", ...others] = files;
  const fail = failing(shownPath(file), language);
  if (others.length > 0) throw fail([{ at: [], fault: { kind: "several", files: files.map(shownPath) } }]);
  const parsed = parsedFile(file, fail);
  const checked = checkConfig(parsed.data);
  if ("problems" in checked) throw fail(checked.problems, parsed);
  const settings = settingsOf(checked.config, path.dirname(file));
  const keys = Object.keys(settings) as (keyof Settings)[];
  const lines = Object.fromEntries(keys.map((key) => [key, parsed.lineOf([key])]));
  return { file: shownPath(file), settings, lines };
}

type Fail = (problems: readonly ConfigProblem[], parsed?: Parsed) => ConfigError;

/** Every sentence begins with the file and the line. */
function failing(file: string, language: Language): Fail {
  return (problems, parsed) =>
    new ConfigError(
      problems
        .map((problem) => ({ ...problem, line: parsed?.lineOf(problem.at) ?? null }))
        .sort((one, other) => (one.line ?? 0) - (other.line ?? 0))
        .map(({ at, fault, line }) => {
          const place = at.length > 0 ? `${at.join(".")}: ` : "";
          return `${file}${line === null ? "" : `:${line}`}: ${place}${faultSentence(fault, language)}`;
        }),
    );
}

function parsedFile(file: string, fail: Fail): Parsed {
  const text = contentOf(file, fail);
  const isJson = file.toLowerCase().endsWith(".json");
  const { value, isBroken, lineOf } = linedYaml(text);
  const broken: ConfigProblem = { at: [], fault: { kind: "malformed", format: isJson ? "JSON" : "YAML" } };
  if (isBroken) throw fail([broken], { data: null, lineOf });
  if (isJson && !isJsonText(text)) throw fail([broken]);
  // A YAML file of comments alone sets nothing; JSON has no comments.
  return { data: value ?? (isJson ? null : {}), lineOf };
}

function contentOf(file: string, fail: Fail): string {
  try {
    // An editor of Windows may put a byte order mark before the first key.
    return readFileSync(regularFile(file), "utf8").replace(/^\uFEFF/, "");
  } catch (error) {
    const reason = systemCode(error) ?? String(error);
    const name = shownPath(file);
    const isThere = lstatSync(file, { throwIfNoEntry: false }) !== undefined;
    const fault: ConfigFault =
      reason === "ENOENT" && !isThere
        ? { kind: "no-file", file: name }
        : { kind: "unreadable", file: name, reason };
    throw fail([{ at: [], fault }]);
  }
}

function isJsonText(text: string): boolean {
  try {
    JSON.parse(text);
    return true;
  } catch {
    return false;
  }
}

function shownPath(file: string): string {
  return (path.relative(process.cwd(), path.resolve(file)) || file).split(path.sep).join("/");
}
