/** What the result tells of both assessors and of who evaluated, from whole workbooks. */
import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import type { Evaluation } from "../src/evaluation.ts";
import { evaluate } from "../src/index.ts";
import { lke } from "./fixtures/lke.ts";

function example(name: string): Uint8Array {
  return readFileSync(fileURLToPath(new URL(`../examples/${name}.xlsx`, import.meta.url)));
}

function criteriaOf({ components }: Evaluation, code: string) {
  const parts = components.flatMap(({ subcomponents }) => subcomponents);
  return parts.find((part) => part.code === code)?.criteria ?? [];
}

test("a criterion that both assessors have a column for tells what each of them said, and where", async () => {
  const evaluation = await evaluate(example("dinas-contoh-mandiri-vs-evaluator"));
  const [first, second] = criteriaOf(evaluation, "1.a");
  // The evaluator finds the first criterion of 1.a unfulfilled; the office claims all of them.
  expect(first?.answers).toEqual({
    self: { fulfilled: true, cell: expect.stringMatching(/^[A-Z]+\d+$/) },
    evaluator: { fulfilled: false, cell: expect.stringMatching(/^[A-Z]+\d+$/) },
  });
  expect(first?.answers?.self.cell).not.toBe(first?.answers?.evaluator.cell);
  expect(first).toMatchObject({ fulfilled: false, cell: first?.answers?.evaluator.cell });
  expect(second?.answers).toMatchObject({ self: { fulfilled: true }, evaluator: { fulfilled: true } });
});

test.each([
  ["a form with one column", lke({ criteria: { "1.a": "YYYYYY" } })],
  ["a form on which the evaluator has letters only", lke({ evaluator: { "1.a": "B" } })],
])("%s tells no second answer to a criterion", async (_, bytes) => {
  const evaluation = await evaluate(bytes);
  const all = evaluation.components.flatMap(({ subcomponents }) => subcomponents);
  expect(all.flatMap(({ criteria }) => criteria.filter(({ answers }) => answers !== undefined))).toEqual([]);
});

test("the evaluators are those whom the sheet Identitas names", async () => {
  expect((await evaluate(example("dinas-contoh-mandiri-vs-evaluator"))).team).toEqual({
    name: null,
    leader: "Ketua Tim (contoh)",
    members: "Anggota Tim (contoh)",
  });
  expect(await evaluate(lke())).not.toHaveProperty("team");
});
