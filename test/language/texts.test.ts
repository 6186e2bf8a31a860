import { describe, expect, test } from "vitest";
import { textsOf } from "../../src/language/texts.ts";

type Leaf = string | ((...args: string[]) => string);

function leavesOf(texts: object, path = ""): (readonly [string, Leaf])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value as Leaf] as const],
  );
}

/** The sentence with a recognisable word for each of its arguments. */
function spoken(leaf: Leaf): string {
  if (typeof leaf === "string") return leaf;
  return leaf(...argumentsOf(leaf));
}

function argumentsOf(leaf: Leaf): string[] {
  return typeof leaf === "string" ? [] : Array.from({ length: leaf.length }, (_, index) => `⟨${index}⟩`);
}

const indonesian = leavesOf(textsOf("id"));
const english = new Map(leavesOf(textsOf("en")));

test("both languages have the same sentences, and no others", () => {
  expect([...english.keys()]).toEqual(indonesian.map(([path]) => path));
});

describe.each(indonesian)("%s", (path, leaf) => {
  const translated = english.get(path) ?? "";

  test("is written in both languages", () => {
    expect(spoken(leaf).trim()).not.toBe("");
    expect(spoken(translated).trim()).not.toBe("");
  });

  test("says every figure in both languages", () => {
    for (const argument of argumentsOf(leaf)) {
      expect(spoken(leaf)).toContain(argument);
      expect(spoken(translated)).toContain(argument);
    }
  });

  test("is translated, if it is a sentence", () => {
    if (spoken(leaf).split(" ").length > 3) expect(spoken(translated)).not.toBe(spoken(leaf));
  });
});
