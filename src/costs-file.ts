/** The file of costs of `sakip plan`: YAML or JSON, a code or `default` and what one unit of its effort weighs. */
import { readFileSync } from "node:fs";
import { parse, YAMLParseError } from "yaml";
import { regularFile, systemCode } from "./files.ts";
import type { Language } from "./language/language.ts";
import { textsOf } from "./language/texts.ts";
import type { Costs } from "./plan/costs.ts";
import { systemReason } from "./validate/reasons.ts";

const KEY = /^(default|\d+|\d+\.[a-z](\/\d+)?)$/;

/** Beyond this nobody weighs anything, and efforts stay whole numbers that can be added exactly. */
const HIGHEST = 1000;

/** The costs, or every reason why the file cannot be used. */
export function readCosts(
  file: string,
  language: Language,
): { readonly costs: Costs; readonly problems: readonly string[] } {
  const words = textsOf(language).plan.command.costs;
  const costs = new Map<string, number>();
  const read = contentOf(file, language);
  if ("problem" in read) return { costs, problems: [read.problem] };
  const { content } = read;
  if (typeof content !== "object" || content === null || Array.isArray(content))
    return { costs, problems: [words.noMap] };
  const problems = Object.entries(content).flatMap(([key, cost]: [string, unknown]) => {
    if (!KEY.test(key)) return [words.unknownKey(key)];
    if (!isCost(cost)) return [words.noCost(key, String(cost))];
    costs.set(key, cost);
    return [];
  });
  return { costs, problems };
}

/** With two decimals at most: then the efforts are exact. */
function isCost(cost: unknown): cost is number {
  return typeof cost === "number" && cost > 0 && cost <= HIGHEST && /^\d+(\.\d{1,2})?$/.test(String(cost));
}

function contentOf(
  file: string,
  language: Language,
): { readonly content: unknown } | { readonly problem: string } {
  const words = textsOf(language).plan.command.costs;
  try {
    return { content: parse(readFileSync(regularFile(file), "utf8")) };
  } catch (error) {
    if (error instanceof YAMLParseError)
      return { problem: words.noYaml(String(error.linePos?.[0].line ?? 1), error.code) };
    const code = systemCode(error);
    if (code === null) throw error;
    return { problem: code === "ENOENT" ? words.noSuchFile : systemReason(code, language) };
  }
}
