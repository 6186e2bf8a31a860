/** What happened to components, sub-components and criteria: their order, their words, their weights. */
import { exact } from "../exact.ts";
import type { Change, ChangeSide } from "../template-diff.ts";
import { changeOf } from "./change.ts";
import { type FormRow, nameOf } from "./form.ts";
import { stayingPlaces } from "./longest-run.ts";
import type { MatchedRows, RowPair } from "./match-rows.ts";
import { plainText, wordChanges } from "./words.ts";

export function rowChanges(matched: MatchedRows): readonly Change[] {
  const moved = movedRows(matched);
  const here = matched.pairs.flatMap((pair) => [
    ...(moved.has(pair.new) ? [move(pair, matched)] : []),
    ...renumberingOf(pair),
    ...rewordingOf(pair),
    ...weightOf(pair),
  ]);
  return [...matched.removed.map(removal), ...matched.added.map(addition), ...here];
}

function addition(row: FormRow): Change {
  return change("added", row, null, textSide(row), countsFor(row));
}

function removal(row: FormRow): Change {
  return change("removed", row, textSide(row), null, countsFor(row));
}

/** Every row of the table is part of the sum or of the share of criteria fulfilled; the total only shows it. */
function countsFor({ kind }: FormRow): boolean {
  return kind !== "total";
}

/** A criterion in another sub-component counts for that one; within its own, the order changes nothing. */
function move(pair: RowPair, { codes }: MatchedRows): Change {
  const { old, new: now } = pair;
  return change(
    "moved",
    now,
    sideOf(old, nameOf(old).row),
    sideOf(now, nameOf(now).row),
    hasStrayed(pair, codes),
  );
}

/** Rows in another sub-component than before, and among those that stayed the ones that changed places. */
function movedRows({ pairs, codes }: MatchedRows): ReadonlySet<FormRow> {
  const moved = new Set(pairs.filter((pair) => hasStrayed(pair, codes)).map(({ new: now }) => now));
  for (const siblings of siblingsOf(pairs.filter(({ new: now }) => !moved.has(now)))) {
    const staying = stayingPlaces(siblings.map(({ old }) => old.place));
    for (const [place, { new: now }] of siblings.entries()) if (!staying.has(place)) moved.add(now);
  }
  return moved;
}

function hasStrayed({ old, new: now }: RowPair, codes: MatchedRows["codes"]): boolean {
  return now.kind === "criterion" && old.kind === "criterion" && codes.get(old.code) !== now.code;
}

/** Components together, the sub-components of each, the criteria of each. */
function siblingsOf(pairs: readonly RowPair[]): Iterable<readonly RowPair[]> {
  const families = new Map<string, RowPair[]>();
  for (const pair of pairs) {
    const { kind, code } = pair.new;
    const key = `${kind} ${kind === "criterion" ? code : ""}`;
    const family = families.get(key);
    if (family) family.push(pair);
    else families.set(key, [pair]);
  }
  return families.values();
}

/** A number that only follows from rows that came or went above it is no change of its own. */
function renumberingOf({ old, new: now }: RowPair): readonly Change[] {
  if (old.kind === "criterion" && now.kind === "criterion") {
    const follows = numberIn(now.label) - numberIn(old.label) === now.ordinal - old.ordinal;
    if (follows || plainText(old.label) === plainText(now.label)) return [];
    return [change("renumbered", now, sideOf(old, old.label), sideOf(now, now.label), false)];
  }
  const [from, to] = [nameOf(old).row, nameOf(now).row];
  if (from === to && old.kind === now.kind) return [];
  return [change("renumbered", now, sideOf(old, from), sideOf(now, to), true)];
}

function numberIn(label: string): number {
  return Number(/^\D*(\d{1,6})\D*$/.exec(label)?.[1] ?? Number.NaN);
}

/** Other words earn no other score, unless the rubric's criterion is no longer recognised in them. */
function rewordingOf({ old, new: now }: RowPair): readonly Change[] {
  if (isSameText(old, now)) return [];
  const isLost = old.kind === "criterion" && now.kind === "criterion" && old.counted !== now.counted;
  const reworded = change("reworded", now, textSide(old), textSide(now), isLost);
  return [{ ...reworded, words: wordChanges(old.text, now.text) }];
}

/** A rubric says nothing of how a form writes its words: `PERENCANAAN KINERJA` is the component's name too. */
function isSameText(old: FormRow, now: FormRow): boolean {
  if ((old.at === null) === (now.at === null)) return old.text === now.text;
  return plainText(old.text) === plainText(now.text);
}

function weightOf({ old, new: now }: RowPair): readonly Change[] {
  if (!old.weight && !now.weight) return [];
  const [from, to] = [old.weight, now.weight];
  if (from?.points && to?.points && exact(from.points).equals(exact(to.points))) return [];
  if (from?.points === to?.points && from?.shown === to?.shown) return [];
  return [change("weight", now, weightSide(old), weightSide(now), now.kind !== "total")];
}

function weightSide({ weight, at }: FormRow): ChangeSide | null {
  if (!weight) return null;
  const value = weight.points === null ? weight.shown : Number(weight.points);
  return { sheet: (weight.at ?? at)?.sheet ?? null, cells: namesOf(weight.at), value };
}

function textSide(row: FormRow): ChangeSide {
  return { ...sideOf(row, row.text), cells: namesOf(row.textAt) };
}

function sideOf(row: FormRow, value: ChangeSide["value"]): ChangeSide {
  return { sheet: row.at?.sheet ?? null, cells: namesOf(row.at), value };
}

function namesOf(at: FormRow["at"]): readonly string[] {
  return at ? [at.cell] : [];
}

function change(
  kind: Change["kind"],
  row: FormRow,
  old: ChangeSide | null,
  now: ChangeSide | null,
  affectsScore: boolean,
): Change {
  return changeOf(kind, nameOf(row), old, now, affectsScore);
}
