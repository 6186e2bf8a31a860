/**
 * The least effort that gains enough, exactly. Of each group at most one item is taken. Efforts and gains are whole
 * numbers, so that nothing is rounded; whoever asks scales them.
 */

export interface Item {
  readonly effort: number;
  readonly gain: number;
}

/** By group the item taken, or null. */
export type Selection<T extends Item> = readonly (T | null)[];

/** The best gain for each effort worth paying: rising in both, beginning with nothing for nothing. */
export type Front = readonly Item[];

const NOTHING: Item = { effort: 0, gain: 0 };

/** What the groups from each place on can gain together; the last one is of no group at all. */
export function frontsFrom(groups: readonly (readonly Item[])[]): readonly Front[] {
  const fronts: Front[] = [[NOTHING]];
  for (const group of groups.toReversed()) {
    const [next = []] = fronts;
    fronts.unshift(joined(next, group));
  }
  return fronts;
}

function joined(front: Front, group: readonly Item[]): Front {
  const all = [NOTHING, ...group].flatMap((item) =>
    front.map(({ effort, gain }) => ({ effort: effort + item.effort, gain: gain + item.gain })),
  );
  all.sort((one, other) => one.effort - other.effort || other.gain - one.gain);
  const kept: Item[] = [];
  let most = -1;
  for (const point of all) {
    if (point.gain <= most) continue;
    most = point.gain;
    kept.push(point);
  }
  return kept;
}

/** The least effort that gains so much; null when nothing does. */
export function leastEffort(front: Front, needed: number): number | null {
  let low = 0;
  let high = front.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((front[middle]?.gain ?? 0) >= needed) high = middle;
    else low = middle + 1;
  }
  return front[low]?.effort ?? null;
}

/** A selection begun: the groups up to `place` are decided. */
interface Begun<T extends Item> {
  readonly place: number;
  readonly effort: number;
  readonly gain: number;
  readonly taken: T | null;
  readonly before: Begun<T> | null;
}

/** Enough for any form there is; a hostile list of costs must not run for hours. */
const STEPS_AT_MOST = 200_000;

/**
 * The selections of the least effort that gain so much, the least first and among equals the larger gain. None of
 * them can do without one of its items, or with a smaller one of its group. The first is proven to be of the least effort.
 *
 * @param groups each in rising effort
 * @param wanted how many
 */
export function leastSelections<T extends Item>(
  groups: readonly (readonly T[])[],
  needed: number,
  wanted: number,
): readonly Selection<T>[] {
  const fronts = frontsFrom(groups);
  const waiting = new Map<number, Begun<T>[]>();
  const push = (begun: Begun<T>) => {
    const rest = leastEffort(fronts[begun.place] ?? [NOTHING], needed - begun.gain);
    if (rest === null) return;
    const least = begun.effort + rest;
    const same = waiting.get(least);
    if (same) same.push(begun);
    else waiting.set(least, [begun]);
  };
  push({ place: 0, effort: 0, gain: 0, taken: null, before: null });
  const found: Begun<T>[] = [];
  let steps = 0;
  // What a begun selection must still cost is known exactly, so that they end in the order of their efforts.
  while (waiting.size > 0 && found.length < wanted && steps < STEPS_AT_MOST) {
    const least = Math.min(...waiting.keys());
    const same = waiting.get(least) ?? [];
    const ended: Begun<T>[] = [];
    for (let begun = same.pop(); begun && steps < STEPS_AT_MOST; begun = same.pop()) {
      steps += 1;
      const group = groups[begun.place];
      if (!group) {
        if (isTight(begun, groups, needed)) ended.push(begun);
        continue;
      }
      const { place, effort, gain } = begun;
      for (const taken of [null, ...group]) {
        push({
          place: place + 1,
          effort: effort + (taken?.effort ?? 0),
          gain: gain + (taken?.gain ?? 0),
          taken,
          before: begun,
        });
      }
    }
    waiting.delete(least);
    found.push(...ended.sort((one, other) => other.gain - one.gain || countOf(one) - countOf(other)));
  }
  return found.slice(0, wanted).map(selectionOf);
}

function selectionOf<T extends Item>(ended: Begun<T>): Selection<T> {
  const taken: (T | null)[] = [];
  for (let begun: Begun<T> | null = ended; begun?.before; begun = begun.before) taken.unshift(begun.taken);
  return taken;
}

function countOf<T extends Item>(ended: Begun<T>): number {
  return selectionOf(ended).filter((item) => item !== null).length;
}

/** Whether no item can be left out or be the next smaller one of its group. */
function isTight<T extends Item>(
  ended: Begun<T>,
  groups: readonly (readonly T[])[],
  needed: number,
): boolean {
  return selectionOf(ended).every((item, place) => {
    if (item === null) return true;
    const group = groups[place] ?? [];
    const smaller = group[group.indexOf(item) - 1] ?? NOTHING;
    return ended.gain - item.gain + smaller.gain < needed;
  });
}
