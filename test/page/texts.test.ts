import { describe, expect, test } from "vitest";
import { pageEn } from "../../src/language/page-en.ts";
import { pageId } from "../../src/language/page-id.ts";

type Leaf = string | ((...figures: string[]) => string);

function leavesOf(texts: object, path = ""): (readonly [string, Leaf])[] {
  return Object.entries(texts).flatMap(([key, value]: [string, unknown]) =>
    typeof value === "object" && value !== null
      ? leavesOf(value, `${path}${key}.`)
      : [[`${path}${key}`, value as Leaf] as const],
  );
}

const english = new Map(leavesOf(pageEn));

test("both languages have the same sentences, and no others", () => {
  expect([...english.keys()]).toEqual(leavesOf(pageId).map(([path]) => path));
});

describe("a sentence says every figure it is given, in both languages", () => {
  const sentences = leavesOf(pageId).filter(([, leaf]) => typeof leaf === "function" && leaf.length > 0);

  test.each(sentences)("%s", (path, leaf) => {
    for (const one of [leaf, english.get(path)]) {
      if (typeof one !== "function") throw new Error(`${path} is no sentence in one of the languages`);
      const figures = Array.from({ length: (leaf as () => string).length }, (_, index) => `⟨${index}⟩`);
      for (const figure of figures) expect(one(...figures)).toContain(figure);
    }
  });
});
