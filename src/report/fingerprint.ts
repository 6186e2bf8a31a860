/**
 * What makes a finding the same finding in the next version of its workbook. Rows move when somebody inserts one, so a
 * finding is told by the sub-component or the criterion that its row belongs to, not by the row's number.
 */
import type { Diagnostic } from "../diagnostic.ts";
import type { CheckedFile } from "./checked-file.ts";

export interface Fingerprint {
  /** The same for findings of one rule at one place. */
  readonly key: string;
  /** Which of them it is, from 1. */
  readonly ordinal: number;
}

/** The fingerprints of a file's findings, in their order. They hold no words, so that they are the same in every language. */
export function fingerprintsOf(file: CheckedFile, path: string): readonly Fingerprint[] {
  const rows = anchoredRows(file);
  const counts = new Map<string, number>();
  return file.diagnostics.map((diagnostic) => {
    const anchored = rows.get(diagnostic.sheet) ?? [];
    const key = [diagnostic.code, path, diagnostic.sheet ?? "", anchorOf(diagnostic, anchored)].join("|");
    const ordinal = (counts.get(key) ?? 0) + 1;
    counts.set(key, ordinal);
    return { key, ordinal };
  });
}

/** A short form of a text that hardly any other text has: FNV-1a, twice 32 bits, in hexadecimal digits. */
export function digestOf(text: string): string {
  return [0x811c9dc5, 0x9747b28c].map((seed) => fnv1a(text, seed)).join("");
}

const FNV_PRIME = 0x01000193;

function fnv1a(text: string, seed: number): string {
  let hash = seed;
  for (let at = 0; at < text.length; at += 1) hash = Math.imul(hash ^ text.charCodeAt(at), FNV_PRIME);
  return (hash >>> 0).toString(16).padStart(8, "0");
}

interface AnchoredRow {
  readonly row: number;
  /** `1.b`, or `1.b#3` for its third criterion. */
  readonly name: string;
}

/** The rows of the answer sheets that the result names, by sheet and from top to bottom. */
function anchoredRows({
  sheet = null,
  components = [],
}: CheckedFile): ReadonlyMap<string | null, readonly AnchoredRow[]> {
  const bySheet = new Map<string | null, AnchoredRow[]>();
  const add = (name: string, at: Anchored | undefined) => {
    const place = partsOf(at?.cell ?? null);
    if (!at || !place) return;
    const own = at.sheet ?? sheet;
    const rows = bySheet.get(own) ?? [];
    bySheet.set(own, rows);
    rows.push({ row: place.row, name });
  };
  for (const subcomponent of components.flatMap(({ subcomponents }) => subcomponents)) {
    const { code, answers, criteria } = subcomponent;
    for (const at of [subcomponent, answers.self, answers.evaluator, answers.single]) add(code, at);
    for (const criterion of criteria) add(`${code}#${criterion.number}`, criterion);
  }
  for (const rows of bySheet.values()) rows.sort((one, other) => one.row - other.row);
  return bySheet;
}

/** A place that the result names; without a sheet it is on the result's own. */
interface Anchored {
  readonly cell: string | null;
  readonly sheet?: string | undefined;
}

/** The column, and the row as so many rows below one that is known; above all of those, as its number. */
function anchorOf({ cell }: Diagnostic, rows: readonly AnchoredRow[]): string {
  const place = partsOf(cell);
  if (!place) return cell ?? "";
  const above = rows.findLast(({ row }) => row <= place.row);
  if (!above) return `${place.column}${place.row}`;
  const distance = place.row - above.row;
  return `${place.column}@${above.name}${distance === 0 ? "" : `+${distance}`}`;
}

function partsOf(cell: string | null): { readonly column: string; readonly row: number } | null {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell ?? "") ?? [];
  return column === undefined ? null : { column, row: Number(row) };
}
