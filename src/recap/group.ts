/** Workbooks of one year and one rubric, ranked and summed up. */
import { exact, published } from "../exact.ts";
import type { GroupComponent, PredicateCount, RankedEntry, RecapEntry, RecapGroup } from "../recap.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { treeOf } from "./entry.ts";
import { byCharacters, byYearAndRubric, groupedBy } from "./order.ts";
import { unitsAmong } from "./repeated.ts";
import { type Complete, statisticsOf } from "./statistics.ts";
import { tallied } from "./tallies.ts";
import { withTellingForm } from "./telling-form.ts";

/** An entry of a workbook that could be scored, complete or not. */
export type Assessed = RecapEntry & { readonly rubric: NonNullable<RecapEntry["rubric"]> };

/** What the groups are made with. */
export interface Grouping {
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  readonly rubrics: readonly LoadedRubric[];
  /** What the list of OPDs says of an entry's cluster. */
  clusterOf(entry: RecapEntry): string | null;
}

/** What an entry is ranked with. */
interface Ranking extends Pick<Grouping, "clusterOf"> {
  isRepeated(entry: RecapEntry): boolean;
}

/** How many sub-components are named as the costliest. */
const COSTLIEST = 3;

/** One group for each year and rubric; entries stay in the order they are given where nothing else tells. */
export function groupsOf(entries: readonly Assessed[], grouping: Grouping): readonly RecapGroup[] {
  const groups = groupedBy(entries, ({ year, rubric }) => JSON.stringify([year, rubric.id, rubric.sha256]));
  return [...groups.values()]
    .flatMap(([first, ...others]) => (first ? [groupOf([first, ...others], grouping)] : []))
    .map(withTellingForm)
    .toSorted(byYearAndRubric);
}

function groupOf(entries: readonly [Assessed, ...Assessed[]], grouping: Grouping): RecapGroup {
  const [{ year, rubric }] = entries;
  const atHand = grouping.rubrics.find(
    (loaded) => loaded.sha256 === rubric.sha256 && loaded.rubric.id === rubric.id,
  );
  // Earlier results may come from anywhere; the rubric itself is trusted before what they say of it.
  const components = atHand?.rubric.components ?? grouping.trees.get(rubric.sha256);
  if (!components) throw new Error(`no tree of rubric ${rubric.id}`);
  const units = unitsAmong(entries);
  const repeated = new Set<RecapEntry>(units.flatMap((same) => (same.length > 1 ? same : [])));
  const ranking = ranked(entries, { ...grouping, isRepeated: (entry) => repeated.has(entry) });
  const complete = ranking.filter(isComplete);
  const predicates = atHand ? predicatesOf(atHand, complete) : predicatesSeen(complete);
  return {
    year,
    rubric: { id: rubric.id, sha256: rubric.sha256 },
    form: atHand?.rubric.form.name ?? null,
    units: units.length,
    components: treeOf({ components }),
    letters: atHand
      ? atHand.rubric.scale.map(({ letter, value }) => ({ letter, value }))
      : lettersSeen(entries),
    predicates,
    ranking,
    statistics: statisticsOf(complete, predicates),
    ...tallied(entries, components),
  };
}

function isComplete(entry: RankedEntry): entry is Complete {
  return entry.total !== null;
}

/** Best total first; equal totals share a rank, and the next one skips: 1, 2, 2, 4. */
function ranked(entries: readonly Assessed[], ranking: Ranking): readonly RankedEntry[] {
  const sorted = entries.toSorted(({ total: one }, { total: other }) => (other ?? -1) - (one ?? -1));
  let rank = 0;
  return sorted.map((entry, index) => {
    if (index === 0 || sorted[index - 1]?.total !== entry.total) rank = index + 1;
    return rankedEntry(entry, entry.total === null ? null : rank, ranking);
  });
}

function rankedEntry(entry: Assessed, rank: number | null, { clusterOf, isRepeated }: Ranking): RankedEntry {
  return {
    ...entry,
    rank,
    cluster: entry.unit.cluster ?? clusterOf(entry),
    difference: differenceOf(entry),
    costliest: costliestOf(entry),
    unfulfilled: unfulfilledOf(entry),
    repeated: isRepeated(entry),
  };
}

function differenceOf({ assessors: { self, evaluator } }: RecapEntry): number | null {
  if (self?.total == null || evaluator?.total == null) return null;
  return published(exact(self.total).sub(exact(evaluator.total)));
}

function costliestOf({ subcomponents }: RecapEntry): RankedEntry["costliest"] {
  return subcomponents
    .flatMap(({ code, lost }) => (lost !== null && lost > 0 ? [{ code, lost }] : []))
    .toSorted((one, other) => other.lost - one.lost)
    .slice(0, COSTLIEST);
}

/** No criterion answered is no criterion fulfilled, and none unfulfilled either: nothing is known. */
function unfulfilledOf({ subcomponents }: RecapEntry): number | null {
  const answered = subcomponents.flatMap(({ criteria }) =>
    criteria.filter((fulfilled) => fulfilled !== null),
  );
  return answered.length === 0 ? null : answered.filter((fulfilled) => !fulfilled).length;
}

function predicatesOf({ rubric }: LoadedRubric, complete: readonly Complete[]): readonly PredicateCount[] {
  const counts = groupedBy(complete, ({ predicate }) => predicate);
  return rubric.predicates.map(({ letter, name, over, upTo }) => ({
    letter,
    name,
    band: { over, upTo },
    count: counts.get(letter)?.length ?? 0,
  }));
}

/** Without the rubric's file only the predicates that were given are known; their order is that of the totals. */
function predicatesSeen(complete: readonly Complete[]): readonly PredicateCount[] {
  return [...groupedBy(complete, ({ predicate }) => predicate)].flatMap(([letter, entries]) =>
    letter === null
      ? []
      : [{ letter, name: entries[0]?.predicateName ?? letter, band: null, count: entries.length }],
  );
}

function lettersSeen(entries: readonly RecapEntry[]): RecapGroup["letters"] {
  const values = new Map<string, number>();
  for (const { subcomponents } of entries)
    for (const { letter, value } of subcomponents)
      if (letter !== null && value !== null) values.set(letter, value);
  return [...values]
    .map(([letter, value]) => ({ letter, value }))
    .toSorted((one, other) => other.value - one.value || byCharacters(one.letter, other.letter));
}
