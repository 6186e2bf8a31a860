/**
 * Every form of the differences of two templates, compared whole with test/golden/template-diff/. After an intended
 * change:
 *
 *   npx vitest run test/report/template-diff-golden.test.ts -u
 *
 * and read the difference before committing it.
 */
import { describe, expect, test } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { widthOf } from "../../src/report/columns.ts";
import { templateDiffJson } from "../../src/report/template-diff-json.ts";
import { templateDiffMarkdown } from "../../src/report/template-diff-markdown.ts";
import { templateDiffTerminal } from "../../src/report/terminal-template-diff.ts";
import type { TemplateDiff } from "../../src/template-diff.ts";
import { sampleDiff } from "../template-diff/sample.ts";

const GOLDEN = "../golden/template-diff";

describe.each(LANGUAGES)("language %s", (language) => {
  test("in the terminal, within 80 columns", async () => {
    const text = templateDiffTerminal(await sampleDiff(language), { language });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/diff.${language}.txt`);
    expect(text.split("\n").filter((line) => widthOf(line) > 80)).toEqual([]);
  });

  test("as a comment on a pull request", async () => {
    const text = templateDiffMarkdown(await sampleDiff(language), { language });
    await expect(text).toMatchFileSnapshot(`${GOLDEN}/diff.${language}.md`);
  });
});

test("in colour", async () => {
  const text = templateDiffTerminal(await sampleDiff("id"), { language: "id", colour: true, width: 110 });
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/diff.id.colour.txt`);
});

test("as JSON, the object itself", async () => {
  const diff = await sampleDiff("en");
  const text = templateDiffJson(diff);
  await expect(text).toMatchFileSnapshot(`${GOLDEN}/diff.json`);
  expect(JSON.parse(text)).toEqual(diff);
});

test("nothing that acts instead of being shown reaches a terminal", async () => {
  const diff = await sampleDiff("id");
  for (const text of [
    templateDiffTerminal(diff, { language: "id" }),
    templateDiffMarkdown(diff, { language: "id" }),
  ]) {
    expect(text).toContain("␛");
    expect(text).not.toContain("\u001b");
  }
});

test("a comment never gets longer than a forge takes", async () => {
  const diff = await sampleDiff("id");
  const [change] = diff.changes;
  if (!change) throw new Error("the sample has no change");
  const long: TemplateDiff = {
    ...diff,
    changes: Array.from({ length: 5_000 }, (_, index) => ({
      ...change,
      kind: "value",
      affectsScore: index % 2 === 0,
      old: { sheet: "LKE", cells: [`A${index}`], value: "lama ".repeat(2_000) },
      new: { sheet: "LKE", cells: [`A${index}`], value: "baru ".repeat(2_000) },
    })),
  };
  expect(templateDiffMarkdown(long, { language: "id" }).length).toBeLessThan(65_536);
});
