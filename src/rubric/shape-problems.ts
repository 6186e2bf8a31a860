/** What zod says about a rubric file, in terms of our own faults. Nobody reads zod's own messages. */
import type { z } from "zod";
import { type Place, placeOf, valueAt } from "../place.ts";
import type { CodeForm, Fault, Problem, ValueKind } from "./problem.ts";
import type { Scoring } from "./schema.ts";

/** As the schema lists them: zod does not say which ones a union would have taken. */
const SCORING_METHODS: readonly Scoring["method"][] = ["letters", "share", "mean", "points"];

type Issue = z.core.$ZodIssue;

export function shapeProblems(issues: readonly Issue[], data: unknown): readonly Problem[] {
  return issues.map((issue) => {
    const at = placeOf(issue.path);
    return { at, fault: faultOf(issue, at, valueAt(data, at)) };
  });
}

function faultOf(issue: Issue, at: Place, found: unknown): Fault {
  if (at.length === 0 && issue.code === "invalid_type") return { kind: "not-a-rubric" };
  if (found === undefined) return { kind: "missing" };
  switch (issue.code) {
    case "invalid_type":
      return { kind: "wrong-kind", expected: expectedKind(issue.expected), found: kindOf(found) };
    case "invalid_format":
      return formFault(at, String(found));
    case "too_small":
      if (issue.origin === "array") return { kind: "too-few", minimum: Number(issue.minimum) };
      return {
        kind: "too-small",
        minimum: Number(issue.minimum),
        inclusive: issue.inclusive ?? true,
        found: Number(found),
      };
    case "too_big":
      return { kind: "too-large", maximum: Number(issue.maximum), found: Number(found) };
    case "invalid_value":
      return { kind: "not-allowed", allowed: issue.values.map(String) };
    case "unrecognized_keys":
      return { kind: "unknown-keys", keys: issue.keys };
    case "invalid_union":
      return at.at(-1) === "method"
        ? { kind: "not-allowed", allowed: [...SCORING_METHODS] }
        : { kind: "wrong-share" };
    default:
      throw new Error(`the rubric's shape has no sentence for ${issue.code} at ${at.join(".")}`);
  }
}

function formFault(at: Place, found: string): Fault {
  const form = formOf(at);
  return form ? { kind: "wrong-form", form, found } : { kind: "blank-text" };
}

/** Which fixed form a text has, by where it stands; null: any text that is not blank. */
function formOf(at: Place): CodeForm | null {
  const key = at.at(-1);
  if (key === "id") return "id";
  if (key === "letter" && at[0] === "scale") return "letter";
  if (key === "code") return at.includes("subcomponents") ? "subcomponent-code" : "component-code";
  return null;
}

const EXPECTED: Readonly<Record<string, ValueKind>> = {
  string: "text",
  number: "number",
  int: "whole-number",
  boolean: "boolean",
  array: "list",
  object: "object",
};

function expectedKind(expected: string): ValueKind {
  const kind = EXPECTED[expected];
  if (!kind) throw new Error(`the rubric's shape has no name for ${expected}`);
  return kind;
}

function kindOf(value: unknown): ValueKind {
  if (value === null) return "null";
  if (Array.isArray(value)) return "list";
  if (typeof value === "string") return "text";
  if (typeof value === "boolean") return "boolean";
  return typeof value === "number" ? "number" : "object";
}
