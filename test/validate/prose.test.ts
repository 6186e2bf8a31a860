/** What every rule must bring along: a code, a name that is its file's, and all of its sentences in both languages. */
import { readdirSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { LANGUAGES } from "../../src/language/language.ts";
import { ALL_RULES, findRule } from "../../src/validate/rules.ts";

const FOLDER = new URL("../../src/validate/rules/", import.meta.url);

describe("the list of rules", () => {
  it("has ascending codes, each once", () => {
    const codes = ALL_RULES.map(({ code }) => code);
    expect(codes).toEqual([...new Set(codes)].sort());
    expect(codes.filter((code) => !/^SKP\d{3}$/.test(code))).toEqual([]);
  });

  it("has exactly the rules of the folder, named as their files", () => {
    const files = readdirSync(FOLDER).map((file) => file.replace(/\.ts$/, ""));
    expect(ALL_RULES.map(({ name }) => name).sort()).toEqual(files.sort());
  });
});

describe.each(ALL_RULES.map((rule) => ({ name: rule.name, rule })))("$name", ({ rule }) => {
  it.each(LANGUAGES)("has a title without a full stop in %s", (language) => {
    expect(rule.prose(language).title).toMatch(/^\p{Lu}.*[^.!?\s]$/u);
  });

  it.each(LANGUAGES)("says why, what and what to do in whole sentences in %s", (language) => {
    const { why, exampleMessage, exampleFix } = rule.prose(language);
    // An official text quoted at the end brings its own full stop.
    for (const sentence of [why, exampleMessage, exampleFix]) expect(sentence).toMatch(/^\S.*\S(\.|\.”)$/u);
    for (const sentence of [why, exampleMessage, exampleFix])
      expect(sentence).not.toMatch(/undefined|null|NaN|\[object|\.\.$| {2}/);
  });

  it("is translated", () => {
    const [id, en] = [rule.prose("id"), rule.prose("en")];
    for (const key of ["title", "why", "exampleMessage", "exampleFix"] as const)
      expect(en[key]).not.toBe(id[key]);
  });
});

describe("findRule", () => {
  it.each(["SKP040", "skp040", " answer-missing ", "Answer-Missing"])("knows %j", (wanted) => {
    expect(findRule(wanted)?.code).toBe("SKP040");
  });

  it.each(["", "40", "SKP40", "SKP999", "answer"])("does not know %j", (wanted) => {
    expect(findRule(wanted)).toBeNull();
  });
});
