import { readFileSync } from "node:fs";
import { Ajv2020 } from "ajv/dist/2020.js";
import { describe, expect, test } from "vitest";
import { SCHEMA_FILE, schemaText } from "../../docs/generate-schema.ts";
import { NO_ANALYSES } from "../../src/analyses.ts";
import { jsonWithAnalyses } from "../../src/report/analyses-json.ts";
import { jsonReport } from "../../src/report/json.ts";
import { comparedRecap, gapRecap, liftedRecap, plannedRecap, regionRecap } from "../recap/analysed.ts";
import { evidencedRecap } from "../recap/evidenced.ts";
import { followedRecap } from "../recap/followed.ts";
import type { Sample } from "../recap/sample.ts";
import { DOCUMENTS } from "../report/documents.ts";

const committed = readFileSync(SCHEMA_FILE, "utf8");
// A figure stated in words is text, one stated as a number is a number: that union is meant.
const validate = new Ajv2020({ strict: true, allowUnionTypes: true }).compile(JSON.parse(committed));

test("the committed schema is current; if not: npx tsx docs/generate-schema.ts", () => {
  expect(committed.replaceAll("\r\n", "\n")).toBe(schemaText());
});

test.each(Object.entries(DOCUMENTS))("%s satisfies it", (_, document) => {
  validate(JSON.parse(jsonReport(document)));
  expect(validate.errors ?? []).toEqual([]);
});

test.each<[string, Sample]>([
  ["a comparison", comparedRecap()],
  ["a gap", gapRecap()],
  ["the region", regionRecap()],
  ["plans", plannedRecap()],
  ["a plan for all", liftedRecap()],
  ["follow-up", followedRecap()],
  ["evidence", evidencedRecap()],
])("a document with %s satisfies it", (_, { recap: { analyses } }) => {
  const { evaluations, ...document } = DOCUMENTS.several;
  const text = [...jsonWithAnalyses(document, evaluations, analyses)].join("");
  expect(Object.values(JSON.parse(text).analyses).filter((one) => one !== null)).toHaveLength(1);
  validate(JSON.parse(text));
  expect(validate.errors ?? []).toEqual([]);
});

describe("it refuses", () => {
  interface Json {
    [key: string]: unknown;
    total?: number;
    summary?: object;
  }
  const changed = (change: (evaluation: Json, document: Json) => void) => {
    const document = JSON.parse(jsonReport(DOCUMENTS.complete)) as Json & { evaluations: [Json] };
    change(document.evaluations[0], document);
    return document;
  };

  test.each([
    ["an unknown key", changed((evaluation) => Object.assign(evaluation, { extra: 1 }))],
    ["a missing key", changed((evaluation) => delete evaluation.total)],
    ["a score as text", changed((evaluation) => Object.assign(evaluation, { total: "75,75" }))],
    ["an unknown assessor", changed((evaluation) => Object.assign(evaluation, { assessor: "both" }))],
    ["a fraction of an answer", changed((evaluation) => Object.assign(evaluation, { answered: 11.5 }))],
    [
      "an analysis without its lists",
      changed((_, document) =>
        Object.assign(document, { analyses: { ...NO_ANALYSES, plan: { plans: [] } } }),
      ),
    ],
    [
      "analyses of which one is forgotten",
      changed((_, document) => Object.assign(document, { analyses: {} })),
    ],
    ["a document without its summary", changed((_, document) => delete document.summary)],
  ])("%s", (_, document) => {
    expect(validate(document)).toBe(false);
  });
});
