/** Which row of the old form is which of the new one: by text, then by code, then by likeness. */
import type { FormRow } from "./form.ts";
import { bagOf, likeness, plainText } from "./words.ts";

export interface RowPair {
  readonly old: FormRow;
  readonly new: FormRow;
}

export interface MatchedRows {
  /** In the order of the new form. */
  readonly pairs: readonly RowPair[];
  readonly removed: readonly FormRow[];
  readonly added: readonly FormRow[];
  /** The code in the new form of an old sub-component that is still there. */
  readonly codes: ReadonlyMap<string, string>;
}

/** A text that shares less with another than this is not the same text reworded. */
const LEAST_LIKENESS = 0.5;
/** Elsewhere in the form, more than a few common words are asked for. */
const LEAST_LIKENESS_ELSEWHERE = 0.8;
/** Beyond so many rows that are left over, the forms have nothing to do with each other. */
const MOST_LEFT_OVER = 300;

/** Rows that wait for their other half. */
interface Waiting {
  readonly old: readonly FormRow[];
  readonly new: readonly FormRow[];
}

type Key = (row: FormRow) => string;
type Match = readonly [old: FormRow, now: FormRow];
type Step = (waiting: Waiting) => readonly Match[];

export function matchRows(old: readonly FormRow[], now: readonly FormRow[]): MatchedRows {
  const partners = new Map<FormRow, FormRow>();
  const match = (waiting: Waiting, steps: readonly Step[]): Waiting =>
    steps.reduce((rest, step) => withoutMatched(rest, step(rest), partners), waiting);
  const coded = match({ old: old.filter(isCoded), new: now.filter(isCoded) }, [
    byKey(({ kind, code, text }) => `${kind} ${code} ${plainText(text)}`),
    byKey(({ kind, text }) => `${kind} ${plainText(text)}`),
    byKey(({ kind, code }) => `${kind} ${code}`),
  ]);
  const codes = new Map([...partners].map(([row, match]) => [match.code, row.code]));
  const home = new Map(old.map((row) => [row, codes.get(row.code) ?? `gone ${row.code}`]));
  const homeOf: Key = (row) => `${row.kind} ${home.get(row) ?? row.code}`;
  const { old: removed, new: added } = match(
    {
      old: [...coded.old, ...old.filter((row) => !isCoded(row))],
      new: [...coded.new, ...now.filter((row) => !isCoded(row))],
    },
    [
      byKey((row) => `${homeOf(row)} ${plainText(row.text)}`),
      byKey(({ text }) => plainText(text)),
      byLikeness(LEAST_LIKENESS, homeOf),
      byLikeness(LEAST_LIKENESS_ELSEWHERE, ({ kind }) => (kind === "total" ? kind : "")),
    ],
  );
  return { pairs: pairsOf(now, partners), removed, added, codes };
}

function isCoded({ kind }: FormRow): boolean {
  return kind === "component" || kind === "subcomponent" || kind === "total";
}

function pairsOf(now: readonly FormRow[], partners: ReadonlyMap<FormRow, FormRow>): readonly RowPair[] {
  return now.flatMap((row) => {
    const old = partners.get(row);
    return old ? [{ old, new: row }] : [];
  });
}

function withoutMatched(
  waiting: Waiting,
  matches: readonly Match[],
  partners: Map<FormRow, FormRow>,
): Waiting {
  for (const [old, now] of matches) partners.set(now, old);
  const matched = new Set(matches.flat());
  const isWaiting = (row: FormRow) => !matched.has(row);
  return { old: waiting.old.filter(isWaiting), new: waiting.new.filter(isWaiting) };
}

/** Rows of one key, the first with the first. */
function byKey(keyOf: Key): Step {
  return ({ old, new: now }) => {
    const queues = new Map<string, FormRow[]>();
    for (const row of old.toReversed()) {
      const queue = queues.get(keyOf(row));
      if (queue) queue.push(row);
      else queues.set(keyOf(row), [row]);
    }
    return now.flatMap((row): Match[] => {
      const match = queues.get(keyOf(row))?.pop();
      return match ? [[match, row]] : [];
    });
  };
}

/** Rows of one key, those that are most alike first. */
function byLikeness(least: number, keyOf: Key): Step {
  return ({ old, new: now }) => {
    if (old.length > MOST_LEFT_OVER || now.length > MOST_LEFT_OVER) return [];
    const bags = new Map(old.map((row) => [row, bagOf(row.text)]));
    const alike = now.flatMap((row) => {
      const bag = bagOf(row.text);
      return [...bags]
        .filter(([match]) => keyOf(match) === keyOf(row))
        .map(([match, other]) => ({ row, match, share: likeness(bag, other) }));
    });
    const taken = new Set<FormRow>();
    return alike
      .filter(({ share }) => share >= least)
      .sort((a, b) => b.share - a.share)
      .flatMap(({ row, match }): Match[] => {
        if (taken.has(row) || taken.has(match)) return [];
        taken.add(row).add(match);
        return [[match, row]];
      });
  };
}
