/** Which OPDs are shown, and in what order. Knows nothing of the page, so that a test can ask it directly. */
import type { PageEntry } from "../page-data.ts";
import { sortedBy } from "./sorted-by.ts";

export interface Sort {
  readonly key: SortKey;
  readonly direction: "ascending" | "descending";
}

/** `component:0` is the first component's score. */
export type SortKey =
  | "rank"
  | "name"
  | "cluster"
  | "total"
  | "predicate"
  | "answered"
  | "difference"
  | "findings"
  | `component:${number}`;

/** What is chosen in the filters; an empty text means all. */
export interface Selection {
  readonly search: string;
  readonly predicate: string;
  readonly cluster: string;
  readonly flag: "" | "flagged" | "not-flagged";
  readonly completeness: "" | "complete" | "incomplete";
  readonly sort: Sort;
}

/** Stands for OPDs without a predicate or a cluster; no workbook can write it. */
export const ABSENT = "\u0000";

export const EVERYONE: Selection = {
  search: "",
  predicate: "",
  cluster: "",
  flag: "",
  completeness: "",
  sort: { key: "rank", direction: "ascending" },
};

interface Order {
  /** Best first. */
  readonly predicates: readonly string[];
  readonly collator: Intl.Collator;
}

export function select(
  entries: readonly PageEntry[],
  selection: Selection,
  order: Order,
): readonly PageEntry[] {
  const words = selection.search.toLowerCase().split(/\s+/).filter(Boolean);
  const chosen = entries.filter((entry) => isChosen(entry, selection) && contains(entry, words));
  const { key, direction } = selection.sort;
  return sortedBy(chosen, (entry) => sortValueOf(entry, key, order), direction, order.collator);
}

function isChosen(entry: PageEntry, { predicate, cluster, flag, completeness }: Selection): boolean {
  if (predicate !== "" && (entry.predicate ?? ABSENT) !== predicate) return false;
  if (cluster !== "" && (entry.cluster ?? ABSENT) !== cluster) return false;
  if (flag !== "" && entry.flagged !== (flag === "flagged")) return false;
  return completeness === "" || (entry.total !== null) === (completeness === "complete");
}

/** Every word somewhere in the name, the code or the file. */
function contains({ name, code, file }: PageEntry, words: readonly string[]): boolean {
  if (words.length === 0) return true;
  const text = `${name ?? ""} ${code ?? ""} ${file}`.toLowerCase();
  return words.every((word) => text.includes(word));
}

function sortValueOf(entry: PageEntry, key: SortKey, { predicates }: Order): number | string | null {
  switch (key) {
    case "rank":
    case "name":
    case "cluster":
    case "total":
    case "answered":
    case "difference":
      return entry[key];
    case "predicate":
      return entry.predicate === null ? null : predicates.indexOf(entry.predicate);
    case "findings":
      // An error weighs more than any number of warnings that one workbook can have.
      return entry.errors * 1_000_000 + entry.warnings;
    default:
      return entry.components[Number(key.slice("component:".length))] ?? null;
  }
}
