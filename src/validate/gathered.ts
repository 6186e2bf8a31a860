/** What rules about many workbooks look at: one of them with what the others say about it, or a source of results. */
import type { ListedUnit, RecapEntry } from "../recap.ts";

/** Other workbooks: the first few of them, and how many there are. */
export interface Others {
  readonly files: readonly string[];
  readonly count: number;
}

/** How one OPD stands to the list of those that must send a workbook. */
export interface Listing {
  /** The line that the workbook is from; null: it is from none. */
  readonly line: ListedUnit | null;
  /** A line whose OPD has not sent anything and is called almost the same. */
  readonly near: ListedUnit | null;
}

/** Earlier results that `sakip recap` was given and could not use as they are. */
export type SourceFault =
  | { readonly kind: "unopened"; readonly reason: string }
  | { readonly kind: "not-json" }
  /** Another result of a workbook whose result in the file `by` is used. */
  | { readonly kind: "superseded"; readonly workbook: string; readonly by: string }
  | { readonly kind: "not-results"; readonly place: string }
  /** What stands there does not follow from the rest. */
  | { readonly kind: "contradictory"; readonly place: string }
  | { readonly kind: "shards-missing"; readonly missing: readonly number[]; readonly of: number };

/** All that a rule about many workbooks may look at. */
export interface Gathered {
  /** Null for a finding about a source of results. */
  readonly entry: RecapEntry | null;
  /** Workbooks with the very same bytes. */
  readonly identical: Others;
  /** Other workbooks of the same OPD and year whose bytes differ. */
  readonly repeated: Others;
  /** Null without a list of OPDs, and for a workbook that names none. */
  readonly listing: Listing | null;
  readonly sourceFault: SourceFault | null;
}
