import { expect, test } from "vitest";
import { bandFaults, predicateBand, shareBand } from "../../src/rubric/bands.ts";

type PredicateBounds = readonly (readonly [letter: string, over: number | null, upTo: number])[];

const predicates = (bounds: PredicateBounds) =>
  bandFaults(bounds.map(([letter, over, upTo]) => predicateBand({ letter, over, upTo })));

test.each<[string, PredicateBounds, ReturnType<typeof bandFaults>]>([
  [
    "every figure once",
    [
      ["A", 50, 100],
      ["B", 0, 50],
      ["E", null, 0],
    ],
    [],
  ],
  [
    "the lowest band takes 0 along",
    [
      ["A", 50, 100],
      ["B", null, 50],
    ],
    [],
  ],
  [
    "nothing for exactly 0",
    [
      ["A", 50, 100],
      ["B", 0, 50],
    ],
    [{ kind: "band-gap", from: 0, to: 0 }],
  ],
  [
    "a gap in the middle",
    [
      ["A", 60, 100],
      ["B", null, 50],
    ],
    [{ kind: "band-gap", from: 50, to: 60 }],
  ],
  [
    "nothing at the top",
    [
      ["A", 50, 95],
      ["B", null, 50],
    ],
    [{ kind: "band-gap", from: 95, to: 100 }],
  ],
  [
    "two bands for 45 to 50",
    [
      ["A", 45, 100],
      ["B", null, 50],
    ],
    [{ kind: "band-overlap", lower: "B", upper: "A", at: 45 }],
  ],
  [
    "worst first",
    [
      ["B", null, 50],
      ["A", 50, 100],
    ],
    [{ kind: "band-order", letter: "A", better: "B" }],
  ],
  [
    "an empty band leaves its place open",
    [
      ["A", 50, 100],
      ["B", 50, 50],
      ["C", null, 30],
    ],
    [
      { kind: "band-empty", letter: "B" },
      { kind: "band-gap", from: 30, to: 50 },
    ],
  ],
  [
    "a band inside another",
    [
      ["A", 80, 100],
      ["C", 20, 30],
      ["B", null, 80],
    ],
    [{ kind: "band-overlap", lower: "B", upper: "C", at: 20 }],
  ],
])("predicates: %s", (_case, bounds, faults) => {
  expect(predicates(bounds)).toEqual(faults);
});

test.each([
  ["below 100 and exactly 100 meet", { over: 50, below: 100 }, []],
  [
    "up to 100 and exactly 100 overlap, as p. 35 prints B and BB",
    { over: 50, upTo: 100 },
    [{ kind: "band-overlap", lower: "B", upper: "BB", at: 100 }],
  ],
  [
    "below 75 leaves 75 itself to the gap",
    { over: 50, below: 75 },
    [{ kind: "band-gap", from: 75, to: 100 }],
  ],
])("shares: %s", (_case, share, faults) => {
  const bands = [
    shareBand({ letter: "BB", share: { exactly: 100 } }),
    shareBand({ letter: "B", share }),
    shareBand({ letter: "C", share: { over: 0, upTo: 50 } }),
    shareBand({ letter: "E", share: { exactly: 0 } }),
  ];
  expect(bandFaults(bands)).toEqual(faults);
});
