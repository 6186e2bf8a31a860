/** What the recap keeps of two assessors' answers. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { evaluate } from "../../src/index.ts";
import { entryOf } from "../../src/recap/entry.ts";
import { lke } from "../fixtures/lke.ts";

const EXAMPLE = new URL("../../examples/dinas-contoh-mandiri-vs-evaluator.xlsx", import.meta.url);

test("letters, cells, the note and a mark for each criterion", async () => {
  const entry = entryOf(await evaluate(readFileSync(fileURLToPath(EXAMPLE))));
  const [first] = entry.subcomponents;
  const place = { sheet: "LKE", cell: expect.stringMatching(/^[A-Z]+\d+$/) };
  expect(first?.pair).toEqual({
    self: { letter: "A", value: null, at: place },
    evaluator: { letter: "B", value: null, at: place },
    noted: true,
    // The office claims all six; the evaluator finds the first unfulfilled.
    criteria: { self: "111111", evaluator: "011111" },
  });
  expect(entry.team).toBe("Ketua Tim (contoh)");
});

test("of letters alone no marks, and of one column nothing", async () => {
  const two = entryOf(await evaluate(lke({ evaluator: { "1.a": "B" } })));
  expect(two.subcomponents[0]?.pair).toMatchObject({ criteria: null, evaluator: { letter: "B" } });
  const one = entryOf(await evaluate(lke()));
  expect(one.subcomponents.filter((each) => each.pair !== undefined)).toEqual([]);
  expect(one).not.toHaveProperty("team");
});
