import { describe, expect, it } from "vitest";
import { openSpool } from "../../src/batch/spool.ts";
import { openFindingStore } from "../../src/finding-store.ts";

const diagnostic = (message: string) => ({
  code: "SKP052",
  name: "note-missing",
  severity: "warning" as const,
  message,
  sheet: null,
  cell: null,
  fix: "Isi.",
});

describe("a spool", () => {
  it("gives back every text by its number, in whatever order it was put", () => {
    const spool = openSpool();
    const texts = ["", "satu", "dua \u{1f4d1} é", "x".repeat(300_000)];
    for (const [index, text] of [...texts.entries()].reverse()) spool.put(index, text);
    expect(texts.map((_, index) => spool.get(index))).toEqual(texts);
    expect(spool.get(99)).toBeNull();
    spool.close();
    expect(() => spool.close()).not.toThrow();
  });
});

describe("the findings of many workbooks", () => {
  it("are walked file by file as often as needed, in the order that is asked for", () => {
    const store = openFindingStore();
    store.add({ file: "b.xlsx", unit: null }, JSON.stringify([diagnostic("b1")]));
    store.add({ file: "a.xlsx", unit: "Dinas A" }, JSON.stringify([diagnostic("a1"), diagnostic("a2")]));
    const source = store.inOrder((one, other) => (one < other ? -1 : 1));
    const walk = () => [...source].map(({ file, unit, diagnostic: { message } }) => [file, unit, message]);
    const expected = [
      ["a.xlsx", "Dinas A", "a1"],
      ["a.xlsx", "Dinas A", "a2"],
      ["b.xlsx", null, "b1"],
    ];
    expect([walk(), walk()]).toEqual([expected, expected]);
    store.close();
  });
});
