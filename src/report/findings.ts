/**
 * Findings as people take them in: by severity, then by code, and where eight cells lack the same note, one
 * sentence with eight cells. Nothing is dropped: only what differs in a single word is told together.
 */
import { type Diagnostic, SEVERITIES, type Severity } from "../diagnostic.ts";

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

/** Diagnostics that are told together, and the one word of the message in which they differ, once it is known. */
interface Cluster {
  readonly members: NonEmpty<Diagnostic>;
  slot: number | null;
}

function mergeAlike(diagnostics: readonly Diagnostic[]): readonly FindingEntry[] {
  const clusters: Cluster[] = [];
  for (const diagnostic of diagnostics) {
    if (!clusters.some((cluster) => joins(cluster, diagnostic)))
      clusters.push({ members: [diagnostic], slot: null });
  }
  return clusters.map(entryOf);
}

/** Adds the diagnostic to the cluster if it is alike; says whether it did. */
function joins(cluster: Cluster, diagnostic: Diagnostic): boolean {
  const [first] = cluster.members;
  const slots = differingWords(first.message, diagnostic.message);
  const fixSlots = differingWords(first.fix, diagnostic.fix);
  if (slots === null || fixSlots === null || slots.length > 1 || fixSlots.length > 1) return false;
  const [slot] = slots;
  if (slot !== undefined && cluster.slot !== null && slot !== cluster.slot) return false;
  cluster.slot ??= slot ?? null;
  cluster.members.push(diagnostic);
  return true;
}

function entryOf({ members, slot }: Cluster): FindingEntry {
  const [first] = members;
  const differing = slot === null ? [] : members.map(({ message }) => wordsOf(message)[slot] ?? "");
  const [own, ...others] = [...new Set(differing)];
  return {
    places: placesOf(members),
    message: first.message,
    likewise: own === undefined ? [] : others,
    fix: first.fix,
    fixVaries: members.some(({ fix }) => fix !== first.fix),
  };
}

function placesOf(diagnostics: readonly Diagnostic[]): readonly Place[] {
  const bySheet = groupBy(diagnostics, ({ sheet }) => JSON.stringify(sheet));
  return [...bySheet.values()].map((same) => ({
    sheet: same[0].sheet,
    cells: [...new Set(same.map(({ cell }) => cell).filter((cell) => cell !== null))],
  }));
}

/** Words and what stands between them; a code such as `1.b` is one word, the full stop after it is not part of it. */
function wordsOf(sentence: string): readonly string[] {
  return sentence.split(/([\p{L}\p{N}](?:[\p{L}\p{N}.,!]*[\p{L}\p{N}])?)/u);
}

/** The positions at which two sentences differ; null when they are not built alike. */
function differingWords(one: string, other: string): readonly number[] | null {
  const words = wordsOf(one);
  const others = wordsOf(other);
  if (words.length !== others.length) return null;
  return [...words.keys()].filter((position) => words[position] !== others[position]);
}
