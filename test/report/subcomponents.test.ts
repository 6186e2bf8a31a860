import { expect, test } from "vitest";
import type { Evaluation } from "../../src/evaluation.ts";
import { fullScoreOf, strongestOf, unansweredOf, weakestOf } from "../../src/report/subcomponents.ts";
import { DOCUMENTS } from "./documents.ts";

function only(name: "complete" | "incomplete" | "unreadable"): Evaluation {
  const [evaluation] = DOCUMENTS[name].evaluations;
  if (!evaluation) throw new Error(`${name} has one evaluation`);
  return evaluation;
}

/** The complete result with every sub-component at one value. */
function level(value: number): Evaluation {
  const evaluation = only("complete");
  return {
    ...evaluation,
    components: evaluation.components.map((component) => ({
      ...component,
      subcomponents: component.subcomponents.map((each) => ({
        ...each,
        value,
        score: (each.weight * value) / 100,
      })),
    })),
  };
}

const codes = (found: ReturnType<typeof weakestOf>) =>
  found.map(({ subcomponent, lost }) => `${subcomponent.code} ${lost}`);

test("the weakest are where the most points were lost, not the lowest letters", () => {
  // 2.c: B of 15; 4.c: B of 12.5; 1.c: only BB, but of 15.
  expect(codes(weakestOf(only("complete")))).toEqual(["2.c 4.5", "4.c 3.75", "1.c 3"]);
});

test("the strongest have the highest values, the weightier first, and are not among the weakest", () => {
  expect(strongestOf(only("complete")).map(({ subcomponent }) => subcomponent.code)).toEqual([
    "1.a",
    "3.a",
    "1.b",
  ]);
});

test("an unanswered sub-component is neither weak nor strong", () => {
  expect(unansweredOf(only("incomplete")).map(({ code }) => code)).toEqual(["3.b"]);
  expect(weakestOf(only("incomplete")).map(({ subcomponent }) => subcomponent.code)).not.toContain("3.b");
});

test("where all are equal nothing is strong; where nothing is lost nothing is weak", () => {
  expect(strongestOf(level(80))).toEqual([]);
  expect(weakestOf(level(80))).toHaveLength(3);
  expect(weakestOf(level(100))).toEqual([]);
});

test("the full score is the weights together", () => {
  expect(fullScoreOf(only("complete")).toString()).toBe("100");
  expect(fullScoreOf(only("unreadable")).toString()).toBe("0");
});
