/** Is this a configuration? Finds everything that is wrong with it at once. */
import type { z } from "zod";
import type { Severity } from "../diagnostic.ts";
import { nearestWord } from "../nearest-word.ts";
import { type Place, placeOf, valueAt } from "../place.ts";
import { ALL_RULES, findRule } from "../validate/rules.ts";
import { mayBe } from "../validate/unlowered.ts";
import type { ConfigFault, ConfigProblem } from "./problem.ts";
import { configShape, type WrittenConfig } from "./schema.ts";

export type ConfigCheck =
  | { readonly config: WrittenConfig }
  | { readonly problems: readonly ConfigProblem[] };

/** @param data the parsed content */
export function checkConfig(data: unknown): ConfigCheck {
  const parsed = configShape.safeParse(data);
  const shape = parsed.success ? [] : parsed.error.issues.flatMap((issue) => problemsOf(issue, data));
  const problems = [...shape, ...ruleProblems(data)];
  return parsed.success && problems.length === 0 ? { config: parsed.data } : { problems };
}

/** `$schema` is for editors; nobody who mistypes a key meant that one. */
const KEYS: readonly string[] = Object.keys(configShape.shape).filter((key) => !key.startsWith("$"));

const SHEET_KEYS: readonly string[] = Object.keys(configShape.shape.sheets.unwrap().shape);

function problemsOf(issue: z.core.$ZodIssue, data: unknown): readonly ConfigProblem[] {
  const at = placeOf(issue.path);
  if (issue.code === "unrecognized_keys") {
    const known = at[0] === "sheets" ? SHEET_KEYS : KEYS;
    return issue.keys.map((key) => ({
      at: [...at, key],
      fault: { kind: "unknown-key", key, near: nearestWord(key, known), known },
    }));
  }
  return [{ at, fault: faultOf(issue, at, valueAt(data, at)) }];
}

function faultOf(issue: z.core.$ZodIssue, at: Place, found: unknown): ConfigFault {
  const [key] = at;
  if (issue.code === "invalid_value")
    return { kind: "not-allowed", found: shown(found), allowed: issue.values.map(String) };
  if (key === undefined) return { kind: "not-settings" };
  if (key === "flagFrom") return { kind: "not-letter", found: shown(found) };
  if (key === "unitWeight") return { kind: "not-percent", found: shown(found) };
  if (key === "exclude") return { kind: "not-patterns" };
  if (key === "sheets" && at.length === 1) return { kind: "not-sheets" };
  if (key === "severity") return { kind: "not-severities" };
  return { kind: "not-text" };
}

/** Severities are judged rule by rule, whatever is wrong with the rest of the file. */
function ruleProblems(data: unknown): readonly ConfigProblem[] {
  const written = valueAt(data, ["severity"]);
  if (typeof written !== "object" || written === null || Array.isArray(written)) return [];
  const seen = new Set<string>();
  return Object.entries(written).flatMap(([key, severity]): readonly ConfigProblem[] => {
    const at = ["severity", key];
    const rule = findRule(key);
    if (!rule) return [{ at, fault: { kind: "unknown-rule", rule: key, near: nearestRule(key) } }];
    if (seen.has(rule.code)) return [{ at, fault: { kind: "rule-twice", rule: key, code: rule.code } }];
    seen.add(rule.code);
    if (!isSeverity(severity) || mayBe(rule, severity)) return [];
    return [{ at, fault: { kind: "unlowered", rule: `${rule.code} ${rule.name}`, severity: rule.severity } }];
  });
}

function isSeverity(value: unknown): value is Severity | "off" {
  return value === "error" || value === "warning" || value === "info" || value === "off";
}

/** A misspelt code is no name; letters are compared as they are meant. */
function nearestRule(key: string): string | null {
  const wanted = key.trim().toLowerCase();
  return nearestWord(
    wanted,
    ALL_RULES.map(({ name }) => name),
  );
}

function shown(value: unknown): string {
  return typeof value === "string" ? value : JSON.stringify(value);
}
