import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { RULES_FILE, rulesMarkdown } from "../../docs/generate-rules.ts";
import { ALL_RULES } from "../../src/validate/rules.ts";

describe("docs/rules.md", () => {
  it("is current (npx tsx docs/generate-rules.ts writes it)", () => {
    expect(readFileSync(RULES_FILE, "utf8")).toBe(rulesMarkdown());
  });

  it("has a section and an index line for every rule", () => {
    const text = rulesMarkdown();
    const sections = [...text.matchAll(/^### (.+)$/gm)].map(([, name]) => name);
    expect(sections).toEqual(ALL_RULES.map(({ name }) => name));
    for (const { code, name } of ALL_RULES) expect(text).toContain(`| ${code} | [${name}](#${name}) |`);
  });
});
