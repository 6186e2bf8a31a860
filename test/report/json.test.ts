import { describe, expect, test } from "vitest";
import { documentSchema, evaluationSchema } from "../../src/evaluation-schema.ts";
import { jsonReport, ndjsonReport } from "../../src/report/json.ts";
import { DOCUMENTS } from "./documents.ts";

/** The same value with the keys of every object the other way round. */
function reversed<T>(value: T): T {
  return JSON.parse(JSON.stringify(value), (_, part: unknown) =>
    part && typeof part === "object" && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).reverse())
      : part,
  ) as T;
}

/** The paths of all keys, in the order in which they stand. */
function keyPaths(value: unknown, path = ""): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => keyPaths(item, `${path}[]`));
  if (value === null || typeof value !== "object") return [];
  return Object.entries(value).flatMap(([key, part]) => [
    `${path}.${key}`,
    ...keyPaths(part, `${path}.${key}`),
  ]);
}

describe.each(Object.entries(DOCUMENTS))("%s", (_, document) => {
  test("is a valid document", () => {
    expect(documentSchema.safeParse(document).error?.issues ?? []).toEqual([]);
  });

  test("nothing is lost or added", () => {
    expect(JSON.parse(jsonReport(document))).toEqual(JSON.parse(JSON.stringify(document)));
  });

  test("the keys stand in the order of the schema, however the result was put together", () => {
    const ordered = documentSchema.parse(document);
    expect(keyPaths(JSON.parse(jsonReport(reversed(document))))).toEqual(keyPaths(ordered));
  });

  test("each line of NDJSON is one evaluation", () => {
    const lines = ndjsonReport(document).trimEnd().split("\n");
    const read = lines.map((line) => evaluationSchema.parse(JSON.parse(line)));
    expect(read).toEqual(document.evaluations);
  });
});

test("two spaces of indentation and a newline at the end", () => {
  const text = jsonReport(DOCUMENTS.complete);
  expect(text.startsWith('{\n  "tool": {\n    "name": "sakip",')).toBe(true);
  expect(text.endsWith("}\n")).toBe(true);
});

test("characters that a terminal obeys or hides are written as escapes", () => {
  const text = jsonReport(DOCUMENTS.hostile);
  expect(text).toContain("\\u001b]0;retitled\\u0007");
  expect(text).toContain("\\u009b2J");
  expect(text).toContain("\\u202eterbalik");
  expect(text).not.toMatch(/[^\P{Cc}\n]|\p{Cf}/u);
});
