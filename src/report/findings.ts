/**
 * Findings as people take them in: by severity, then by code, and where eight cells lack the same note, one
 * sentence with eight cells. Nothing is dropped: only what differs in a single word is told together.
 */

import { type Diagnostic, SEVERITIES, type Severity } from "../diagnostic.ts";
import { lettersIn } from "../letters.ts";

/** Where findings stand: the cells of one sheet, the whole sheet (no cells), or the file itself (no sheet). */
export interface Place {
  readonly sheet: string | null;
  readonly cells: readonly string[];
}

/** Findings that say the same of several places. */
export interface FindingEntry {
  readonly places: readonly Place[];
  /** The first one's message; the others differ from it only in one word, listed in `likewise`. */
  readonly message: string;
  readonly likewise: readonly string[];
  readonly fix: string;
  /** Whether the others' fixes name something else in one word, as a cell of their own. */
  readonly fixVaries: boolean;
}

export interface FindingGroup {
  readonly code: string;
  readonly name: string;
  readonly entries: readonly FindingEntry[];
}

export interface SeverityGroup {
  readonly severity: Severity;
  readonly count: number;
  readonly groups: readonly FindingGroup[];
}

/** Most severe first; within a severity in the order of first appearance. Severities without findings are left out. */
export function groupFindings(diagnostics: readonly Diagnostic[]): readonly SeverityGroup[] {
  return SEVERITIES.map((severity) => {
    const found = diagnostics.filter((diagnostic) => diagnostic.severity === severity);
    const groups = [...groupBy(found, ({ code }) => code).values()].map(
      (same): FindingGroup => ({
        code: same[0].code,
        name: same[0].name,
        entries: mergeAlike(same),
      }),
    );
    return { severity, count: found.length, groups };
  }).filter(({ count }) => count > 0);
}

type NonEmpty<T> = [T, ...T[]];

function groupBy<T>(items: readonly T[], keyOf: (item: T) => string): ReadonlyMap<string, NonEmpty<T>> {
  const groups = new Map<string, NonEmpty<T>>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

/** A finding with its sentences taken apart, so that each is compared by its words. */
interface Told {
  readonly diagnostic: Diagnostic;
  readonly message: readonly string[];
  readonly fix: readonly string[];
}

/** Findings that are told together, and the one word of the message in which they differ, once it is known. */
interface Cluster {
  readonly members: NonEmpty<Told>;
  slot: number | null;
}

function mergeAlike(diagnostics: readonly Diagnostic[]): readonly FindingEntry[] {
  const clusters: Cluster[] = [];
  for (const diagnostic of diagnostics) {
    const told = { diagnostic, message: wordsOf(diagnostic.message), fix: wordsOf(diagnostic.fix) };
    if (!clusters.some((cluster) => joins(cluster, told))) clusters.push({ members: [told], slot: null });
  }
  return clusters.map(entryOf);
}

/** Adds the finding to the cluster if it is alike; says whether it did. */
function joins(cluster: Cluster, told: Told): boolean {
  const [first] = cluster.members;
  const slots = differingWords(first.message, told.message);
  const fixSlots = differingWords(first.fix, told.fix);
  if (slots === null || fixSlots === null || slots.length > 1 || fixSlots.length > 1) return false;
  // What concerns a file as a whole names files, and half a file name says nothing.
  if (slots.length > 0 && told.diagnostic.sheet === null) return false;
  const [slot] = slots;
  if (slot !== undefined && cluster.slot !== null && slot !== cluster.slot) return false;
  cluster.slot ??= slot ?? null;
  cluster.members.push(told);
  return true;
}

function entryOf({ members, slot }: Cluster): FindingEntry {
  const diagnostics = members.map(({ diagnostic }) => diagnostic);
  const [{ diagnostic: first }] = members;
  const differing = slot === null ? [] : members.map(({ message }) => message[slot] ?? "");
  return {
    places: placesOf(diagnostics),
    message: first.message,
    likewise: [...new Set(differing)].slice(1),
    fix: first.fix,
    fixVaries: diagnostics.some(({ fix }) => fix !== first.fix),
  };
}

function placesOf(diagnostics: readonly Diagnostic[]): readonly Place[] {
  const bySheet = groupBy(diagnostics, ({ sheet }) => JSON.stringify(sheet));
  return [...bySheet.values()].map((same) => ({
    sheet: same[0].sheet,
    cells: [...new Set(same.map(({ cell }) => cell).filter((cell) => cell !== null))],
  }));
}

const WORD = lettersIn(String.raw`([\p{L}\p{N}](?:[\p{L}\p{N}.,!]*[\p{L}\p{N}])?)`);

/** Words and what stands between them; a code such as `1.b` is one word, the full stop after it is not part of it. */
function wordsOf(sentence: string): readonly string[] {
  return sentence.split(WORD(sentence));
}

/** The words in which two sentences differ, by position; null when they are not built alike. */
function differingWords(one: readonly string[], other: readonly string[]): readonly number[] | null {
  if (one.length !== other.length) return null;
  const differing = [...one.keys()].filter((position) => one[position] !== other[position]);
  return differing.every(isWord) ? differing : null;
}

/** `split` with one group puts what is between the words at even positions and the words at odd ones. */
function isWord(position: number): boolean {
  return position % 2 === 1;
}
