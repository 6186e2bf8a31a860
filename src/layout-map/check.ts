/** Is this a map? Finds everything that is wrong with it at once, and makes the map of what is right. */
import type { z } from "zod";
import type { LayoutMap } from "../layout-map.ts";
import { nearestWord } from "../nearest-word.ts";
import { type Place, placeOf, valueAt } from "../place.ts";
import type { Rubric } from "../rubric/schema.ts";
import { mapOf } from "./map-of.ts";
import { meaningProblems } from "./meaning-problems.ts";
import type { MapProblem, MapProblemKind } from "./problem.ts";
import { mapShape, type WrittenMap } from "./schema.ts";

export type ShapeCheck = { readonly written: WrittenMap } | { readonly problems: readonly MapProblem[] };

/** @param data the parsed content */
export function checkShape(data: unknown): ShapeCheck {
  const parsed = mapShape.safeParse(data);
  if (parsed.success) return { written: parsed.data };
  return { problems: parsed.error.issues.flatMap((issue) => problemsOf(issue, data)) };
}

export type MapCheck =
  | { readonly map: Omit<LayoutMap, "file" | "sha256"> }
  | { readonly problems: readonly MapProblem[] };

/** Whether what is written makes sense under the rubric. */
export function checkMeaning(written: WrittenMap, rubric: Rubric): MapCheck {
  const problems = meaningProblems(written, rubric);
  return problems.length > 0 ? { problems } : { map: mapOf(written, rubric) };
}

function problemsOf(issue: z.core.$ZodIssue, data: unknown): readonly MapProblem[] {
  const at = placeOf(issue.path);
  if (issue.code === "unrecognized_keys")
    return issue.keys.map((key) => ({
      at: [...at, key],
      fault: { kind: "unknown-key", key, near: nearestWord(key, keysAt(at)) },
    }));
  return [{ at, fault: faultOf(issue, at, valueAt(data, at)) }];
}

function faultOf(issue: z.core.$ZodIssue, at: Place, found: unknown): MapProblemKind {
  const key = at.at(-1);
  if (at.length === 0 || key === "sakipMap") return { kind: "not-a-map" };
  if (key === "rows") return { kind: "not-rows" };
  if (issue.code === "too_big" && issue.origin === "array")
    return { kind: "too-many", maximum: Number(issue.maximum) };
  if (key === "row" || key === "first" || key === "last" || key === "lastRow" || at.at(-2) === "ignore")
    return { kind: "not-row", found: shown(found) };
  if (found === undefined) return { kind: "missing" };
  if (key === "column") return { kind: "not-column", found: shown(found) };
  if (issue.code === "invalid_value")
    return { kind: "not-allowed", found: shown(found), allowed: issue.values.map(String) };
  if (at.length === 1 && FACTS.includes(String(key))) return { kind: "not-fact" };
  return { kind: "wrong-kind", found: shown(found) };
}

const FACTS: readonly string[] = ["unit", "code", "cluster", "region", "year"];

/** The keys that the writer of an unknown one may have meant. */
function keysAt(at: Place): readonly string[] {
  const list = at.findLast((step) => typeof step === "string");
  if (list === "columns") return ["column", "is", "of", "tick", "text"];
  if (list === "rows") return ["row", "is", "text"];
  if (list === "tables") return ["sheet", "header", "lastRow", "columns", "rows", "ignore"];
  if (list === "header") return ["first", "last"];
  if (list === "answers") return ["letters", "criteria"];
  return Object.keys(mapShape.shape).filter((key) => !key.startsWith("$"));
}

const LONGEST_SHOWN = 60;

function shown(value: unknown): string {
  const text = typeof value === "string" ? value : (JSON.stringify(value) ?? "");
  return text.length > LONGEST_SHOWN ? `${text.slice(0, LONGEST_SHOWN - 1)}…` : text;
}
