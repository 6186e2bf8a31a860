/** What two results of one unit have in common, and how it changed. Different rules are compared where they agree. */
import type { CriterionChange, FigureChange, SubcomponentChange } from "../comparison.ts";
import { exact, published } from "../exact.ts";
import type { GroupComponent, RecapEntry } from "../recap.ts";
import { plainName } from "../validate/unit-name.ts";

/** A result with the tree of the rubric that it is by. */
export interface TreeResult {
  readonly entry: RecapEntry;
  readonly tree: readonly GroupComponent[];
}

export interface Shared {
  readonly sameRubric: boolean;
  /** Whether every component of either rule is one of the other's, so that the totals measure the same. */
  readonly sameMeasure: boolean;
  readonly components: readonly FigureChange[];
  readonly subcomponents: readonly SubcomponentChange[];
  readonly criteria: readonly CriterionChange[];
}

type GroupSubcomponent = GroupComponent["subcomponents"][number];

/** Compares what both rules have: components and sub-components of one code, name and weight, criteria of one text. */
export function sharedOf(from: TreeResult, to: TreeResult): Shared {
  const components = pairsOf(from.tree, to.tree, isSamePart);
  const subcomponents = components.flatMap(([earlier, later]) =>
    pairsOf(earlier.subcomponents, later.subcomponents, isSamePart),
  );
  const [before, after] = [from, to].map(({ entry }) => scoresOf(entry));
  const figures = (part: { readonly code: string; readonly name: string; readonly weight: number }) =>
    figureChange(part, before?.get(part.code) ?? null, after?.get(part.code) ?? null);
  return {
    sameRubric: from.entry.rubric?.sha256 === to.entry.rubric?.sha256,
    sameMeasure: components.length === from.tree.length && components.length === to.tree.length,
    components: components.map(([, later]) => figures(later)),
    subcomponents: subcomponents.map(([, later]) => ({
      ...figures(later),
      letters: { from: letterOf(from.entry, later.code), to: letterOf(to.entry, later.code) },
    })),
    criteria: subcomponents.flatMap(([earlier, later]) => criteriaOf(earlier, later, from.entry, to.entry)),
  };
}

function pairsOf<T extends { readonly code: string }>(
  earlier: readonly T[],
  later: readonly T[],
  isSame: (one: T, other: T) => boolean,
): readonly (readonly [T, T])[] {
  const known = new Map(earlier.map((part) => [part.code, part]));
  return later.flatMap((part) => {
    const former = known.get(part.code);
    return former && isSame(former, part) ? [[former, part] as const] : [];
  });
}

function isSamePart(
  one: { readonly name: string; readonly weight: number },
  other: { readonly name: string; readonly weight: number },
): boolean {
  return one.weight === other.weight && plainName(one.name) === plainName(other.name);
}

/** Scores by code: components and sub-components never share one. */
function scoresOf({ components, subcomponents }: RecapEntry): ReadonlyMap<string, number | null> {
  return new Map([...components, ...subcomponents].map(({ code, score }) => [code, score]));
}

function letterOf({ subcomponents }: RecapEntry, wanted: string): string | null {
  return subcomponents.find(({ code }) => code === wanted)?.letter ?? null;
}

function figureChange(
  { code, name, weight }: { readonly code: string; readonly name: string; readonly weight: number },
  from: number | null,
  to: number | null,
): FigureChange {
  return { code, name, weight, from, to, change: differenceOf(from, to) };
}

/** By how many points a figure rose; null when one of the two is missing. */
export function differenceOf(from: number | null, to: number | null): number | null {
  return from === null || to === null ? null : published(exact(to).sub(exact(from)));
}

/** The criteria that both word alike and that are answered otherwise than before. */
function criteriaOf(
  earlier: GroupSubcomponent,
  later: GroupSubcomponent,
  from: RecapEntry,
  to: RecapEntry,
): readonly CriterionChange[] {
  const answersOf = (entry: RecapEntry, { code }: GroupSubcomponent) =>
    entry.subcomponents.find((part) => part.code === code)?.criteria ?? [];
  const [before, after] = [answersOf(from, earlier), answersOf(to, later)];
  const places = new Map(earlier.criteria.map(({ text }, place) => [plainName(text), place]));
  return later.criteria.flatMap(({ number, text }, place) => {
    const former = places.get(plainName(text));
    if (former === undefined) return [];
    const [was, is] = [before[former] ?? null, after[place] ?? null];
    return was === is ? [] : [{ subcomponent: later.code, number, text, from: was, to: is }];
  });
}
