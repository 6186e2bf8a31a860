import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { withoutCovered } from "../../../src/workbook/layout/merges.ts";
import type { Cell, Merge, Sheet } from "../../../src/workbook/sheet.ts";

const CELL: Cell = { row: 1, column: 1, value: { kind: "text", text: "x" }, formula: null, percent: false };

function sheetOf(height: number, width: number, merges: readonly Merge[]): Sheet {
  const row = () => new Map(Array.from({ length: width }, (_, index) => [index + 1, CELL] as const));
  return {
    name: "LKE",
    hidden: false,
    rows: new Map(Array.from({ length: height }, (_, index) => [index + 1, row()] as const)),
    merges,
    hiddenRows: new Set(),
    hiddenColumns: new Set(),
  };
}

function shown({ rows }: Sheet): string[] {
  return [...rows].flatMap(([row, cells]) => [...cells.keys()].map((column) => `${row}:${column}`));
}

const corner = fc.integer({ min: 1, max: 7 });
const mergeArbitrary = fc.tuple(corner, corner, corner, corner).map(
  ([a, b, c, d]): Merge => ({
    top: Math.min(a, b),
    bottom: Math.max(a, b),
    left: Math.min(c, d),
    right: Math.max(c, d),
  }),
);

describe("merged ranges", () => {
  it("hide every cell of theirs but the first, however they overlap", () => {
    fc.assert(
      fc.property(fc.array(mergeArbitrary, { maxLength: 8 }), (merges) => {
        const sheet = sheetOf(6, 6, merges);
        const isHidden = (row: number, column: number) =>
          merges.some(
            ({ top, bottom, left, right }) =>
              top <= row &&
              row <= bottom &&
              left <= column &&
              column <= right &&
              (row !== top || column !== left),
          );
        const expected = shown(sheet).filter((name) => {
          const [row = 0, column = 0] = name.split(":").map(Number);
          return !isHidden(row, column);
        });
        expect(shown(withoutCovered(sheet))).toEqual(expected);
      }),
    );
  });

  it("that begin under another one show nothing", () => {
    const wide = { top: 1, bottom: 3, left: 1, right: 3 };
    const merges = [wide, { ...wide, top: 2, left: 2 }, wide, { ...wide, top: 4, bottom: 5 }];
    expect(withoutCovered(sheetOf(6, 6, merges)).merges).toEqual([wide, { ...wide, top: 4, bottom: 5 }]);
  });

  it("may reach beyond every column and row", () => {
    const far = { top: 2, bottom: 9_999_999_999, left: 2, right: 9_999_999 };
    const beyond = { top: 1, bottom: 2, left: 20_000, right: 9_999_999 };
    expect(shown(withoutCovered(sheetOf(3, 3, [far, beyond])))).toEqual([
      "1:1",
      "1:2",
      "1:3",
      "2:1",
      "2:2",
      "3:1",
    ]);
  });

  it.each<[string, (index: number) => Merge]>([
    ["the same", () => ({ top: 1, bottom: 9000, left: 2, right: 17 })],
    ["ever longer", (index) => ({ top: 1, bottom: 9000 + index, left: 2, right: 17 })],
    ["from ever lower on", (index) => ({ top: 1 + (index % 900), bottom: 9000, left: 20, right: 16_000 })],
  ])("cost little when a hundred thousand are %s", (_, merge) => {
    const sheet = sheetOf(
      3000,
      14,
      Array.from({ length: 100_000 }, (__, index) => merge(index)),
    );
    // One by one they would take minutes, and the test would run out of time.
    expect(withoutCovered(sheet).merges.length).toBeLessThan(2);
  });
});
