import { describe, expect, it } from "vitest";
import { exact } from "../src/exact.ts";
import { disagrees } from "../src/reconciliation.ts";
import { rubric } from "./validate/subject.ts";

describe("a stated figure disagrees", () => {
  // 4.25 × 90 % is 3.825: a local weight that the official ones never give.
  it.each<[stated: string, recomputed: string, disagreement: boolean]>([
    ["3.825", "3.825", false],
    ["3.83", "3.825", false],
    ["3.82", "3.825", true],
    ["3.8", "3.825", true],
    ["80.0049", "80", false],
    ["80.005", "80", true],
    ["79.995", "80", true],
    ["90.00000000000001", "90", false],
  ])("%s for %s: %s", (stated, recomputed, disagreement) => {
    expect(disagrees(stated, exact(recomputed), rubric)).toBe(disagreement);
  });
});
