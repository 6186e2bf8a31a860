/** Which workbooks of a year and a rubric count, and why the others do not. */
import type { GapGroup, LeftOut } from "../gap.ts";
import { naturalOrder } from "../recap/order.ts";
import { contentOf, unitsAmong } from "../recap/repeated.ts";
import type { RecapEntry } from "../recap.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Rubric } from "../rubric/schema.ts";
import { type PairedEntry, pairsOf } from "./pairs.ts";
import { gapUnit, nameOf } from "./units.ts";

/** The workbooks of one year and one rubric, sorted into those that count and those that do not. */
export interface SortedGroup {
  readonly year: number | null;
  readonly rubric: GapGroup["rubric"];
  /** Null: not at hand. */
  readonly rule: Rubric | null;
  readonly entries: readonly RecapEntry[];
  readonly paired: readonly PairedEntry[];
  /** Several workbooks of one OPD that say different things: nobody knows which is valid, so none counts. */
  readonly repeated: readonly (readonly RecapEntry[])[];
  readonly leftOut: readonly LeftOut[];
}

/** @param entries of one year and one rubric */
export function sortedGroup(entries: readonly RecapEntry[], rubrics: readonly LoadedRubric[]): SortedGroup {
  const [first] = entries;
  const rubric = first?.rubric ?? { id: "", sha256: "" };
  const base = { year: first?.year ?? null, rubric: { id: rubric.id, sha256: rubric.sha256 }, entries };
  const rule = rubrics.find(({ sha256 }) => sha256 === rubric.sha256)?.rubric ?? null;
  if (!rule) return { ...base, rule, paired: [], repeated: [], leftOut: [] };
  const both: PairedEntry[] = [];
  const leftOut: LeftOut[] = [];
  for (const entry of entries) {
    const found = pairsOf(entry, rule);
    if (typeof found === "string") leftOut.push(leftOutOf(entry, found));
    else both.push(found);
  }
  const sets = unitsAmong(both.map(({ entry }) => entry));
  const repeated = sets.filter((same) => new Set(same.map(contentOf)).size > 1);
  const alike = sets.filter((same) => !repeated.includes(same));
  // The same workbook under two names says one thing only.
  const counted = new Set(alike.map(([one]) => one));
  const told = [
    ...leftOut,
    ...repeated.flat().map((entry) => leftOutOf(entry, "repeated")),
    ...alike.flatMap(([_, ...copies]) => copies.map((entry) => leftOutOf(entry, "identical"))),
  ];
  const natural = naturalOrder();
  return {
    ...base,
    rule,
    paired: both.filter(({ entry }) => counted.has(entry)),
    repeated,
    leftOut: told.toSorted((one, other) => natural(nameIn(one), nameIn(other))),
  };
}

function leftOutOf(entry: RecapEntry, reason: LeftOut["reason"]): LeftOut {
  return { unit: gapUnit(entry), reason };
}

function nameIn({ unit }: LeftOut): string {
  return nameOf({ unit, file: unit.file });
}
