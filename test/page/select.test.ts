import { describe, expect, test } from "vitest";
import { ABSENT, EVERYONE, type Selection, type SortKey, select } from "../../src/page/client/select.ts";
import type { PageEntry } from "../../src/page/page-data.ts";

const ORDER = {
  predicates: ["AA", "A", "BB", "B", "CC", "C", "D", "E"],
  collator: new Intl.Collator("id", { numeric: true }),
};

function entryOf(name: string, changes: Partial<PageEntry>): PageEntry {
  return {
    ...{ name, code: null, cluster: null, file: `${name}.xlsx`, rank: 1, answered: 12, of: 12, total: 60 },
    ...{ range: null, predicate: "CC", predicateName: null, flagged: false, next: null, assessor: null },
    ...{ assessors: {}, difference: null, components: [], letters: [], values: [], scores: [], lost: [] },
    ...{
      criteria: [],
      costliest: [],
      unfulfilled: 0,
      repeated: false,
      errors: 0,
      warnings: 0,
      findings: [],
      found: 0,
      links: [],
    },
    ...changes,
  };
}

const ENTRIES = [
  entryOf("Dinas 2", {
    rank: 1,
    total: 95,
    predicate: "AA",
    cluster: "utama",
    components: [28],
    difference: -1,
  }),
  entryOf("Dinas 10", { rank: 2, total: 52, predicate: "CC", code: "1.05", components: [30], difference: 4 }),
  entryOf("badan A", {
    rank: 3,
    total: 45,
    predicate: "C",
    flagged: true,
    cluster: "utama",
    errors: 1,
    warnings: 0,
  }),
  entryOf("Kecamatan", { rank: null, total: null, predicate: null, flagged: null, answered: 5, warnings: 9 }),
];

function names(change: Partial<Selection>): readonly (string | null)[] {
  return select(ENTRIES, { ...EVERYONE, ...change }, ORDER).map(({ name }) => name);
}

describe("sorting", () => {
  test.each<[SortKey, Selection["sort"]["direction"], readonly string[]]>([
    ["rank", "ascending", ["Dinas 2", "Dinas 10", "badan A", "Kecamatan"]],
    ["rank", "descending", ["badan A", "Dinas 10", "Dinas 2", "Kecamatan"]],
    ["name", "ascending", ["badan A", "Dinas 2", "Dinas 10", "Kecamatan"]],
    ["total", "ascending", ["badan A", "Dinas 10", "Dinas 2", "Kecamatan"]],
    ["predicate", "ascending", ["Dinas 2", "Dinas 10", "badan A", "Kecamatan"]],
    ["predicate", "descending", ["badan A", "Dinas 10", "Dinas 2", "Kecamatan"]],
    ["component:0", "descending", ["Dinas 10", "Dinas 2", "badan A", "Kecamatan"]],
    ["difference", "descending", ["Dinas 10", "Dinas 2", "badan A", "Kecamatan"]],
    ["answered", "ascending", ["Kecamatan", "Dinas 2", "Dinas 10", "badan A"]],
    ["findings", "descending", ["badan A", "Kecamatan", "Dinas 2", "Dinas 10"]],
    ["cluster", "ascending", ["Dinas 2", "badan A", "Dinas 10", "Kecamatan"]],
  ])("by %s, %s: %j", (key, direction, expected) => {
    expect(names({ sort: { key, direction } })).toEqual(expected);
  });
});

describe("filters", () => {
  test.each<[Partial<Selection>, readonly string[]]>([
    [{}, ["Dinas 2", "Dinas 10", "badan A", "Kecamatan"]],
    [{ search: "DINAS" }, ["Dinas 2", "Dinas 10"]],
    [{ search: "10 din" }, ["Dinas 10"]],
    [{ search: "1.05" }, ["Dinas 10"]],
    [{ search: ".xlsx bad" }, ["badan A"]],
    [{ search: "tidak ada" }, []],
    [{ predicate: "C" }, ["badan A"]],
    [{ predicate: ABSENT }, ["Kecamatan"]],
    [{ cluster: "utama" }, ["Dinas 2", "badan A"]],
    [{ cluster: ABSENT }, ["Dinas 10", "Kecamatan"]],
    [{ flag: "flagged" }, ["badan A"]],
    [{ flag: "not-flagged" }, ["Dinas 2", "Dinas 10"]],
    [{ completeness: "incomplete" }, ["Kecamatan"]],
    [{ completeness: "complete", cluster: "utama", flag: "not-flagged" }, ["Dinas 2"]],
  ])("%j leaves %j", (change, expected) => {
    expect(names(change)).toEqual(expected);
  });
});
