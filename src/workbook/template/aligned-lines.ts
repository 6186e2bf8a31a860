/** Lays the lines of two sheets side by side, rows or columns, so that one that was put in is one change. */

/** A line with what it says. Lines that say nothing of their own are not in the list. */
export interface Line {
  /** From 1. */
  readonly number: number;
  readonly key: string;
  /** Its own words, by which it is known where what it belongs to was taken away. */
  readonly words: string;
}

export interface Alignment {
  /** Where a line of the template stands in the file; null when it is gone. */
  toFile(line: number): number | null;
  /** Where a line of the file stood in the template; null when it is new. */
  toTemplate(line: number): number | null;
  /** Lines of the template that are gone, lines of the file that are new, and those that changed places. */
  readonly missing: readonly number[];
  readonly added: readonly number[];
  readonly moved: readonly { readonly from: number; readonly to: number }[];
}

/** Aligns by what the lines say; between two that are sure, as many others are taken to be the same ones, changed. */
export function alignLines(template: readonly Line[], file: readonly Line[]): Alignment {
  const keyed = commonPairs(template, file);
  const pairs = [...keyed, ...worded(template, file, keyed)].sort(([one], [other]) => one - other);
  const moved = movedPairs(template, file, pairs);
  const known = [...pairs, ...moved];
  const changed = changedPairs(template, file, pairs, known);
  return alignmentOf(template, file, [...known, ...changed], moved);
}

type Pair = readonly [template: number, file: number];

/** Longer sheets are compared only as far as they begin and end alike. */
const MOST_COMPARED = 1500;

/** The longest common sequence of lines, by number. */
function commonPairs(template: readonly Line[], file: readonly Line[]): readonly Pair[] {
  let start = 0;
  while (start < template.length && template[start]?.key === file[start]?.key && start < file.length)
    start += 1;
  let tail = 0;
  const most = Math.min(template.length, file.length) - start;
  while (tail < most && template.at(-1 - tail)?.key === file.at(-1 - tail)?.key) tail += 1;
  const middle = [
    template.slice(start, template.length - tail),
    file.slice(start, file.length - tail),
  ] as const;
  return [
    ...pairUp(template.slice(0, start), file.slice(0, start)),
    ...(middle[0].length > MOST_COMPARED || middle[1].length > MOST_COMPARED ? [] : longestCommon(...middle)),
    ...pairUp(template.slice(template.length - tail), file.slice(file.length - tail)),
  ];
}

function pairUp(template: readonly Line[], file: readonly Line[]): readonly Pair[] {
  return template.flatMap(({ number }, index): readonly Pair[] => {
    const other = file[index];
    return other ? [[number, other.number]] : [];
  });
}

function longestCommon(template: readonly Line[], file: readonly Line[]): readonly Pair[] {
  const width = file.length + 1;
  const lengths = new Uint16Array((template.length + 1) * width);
  const at = (i: number, j: number) => lengths[i * width + j] ?? 0;
  for (let i = template.length - 1; i >= 0; i -= 1) {
    for (let j = file.length - 1; j >= 0; j -= 1)
      lengths[i * width + j] =
        template[i]?.key === file[j]?.key ? at(i + 1, j + 1) + 1 : Math.max(at(i + 1, j), at(i, j + 1));
  }
  const pairs: Pair[] = [];
  let [i, j] = [0, 0];
  while (i < template.length && j < file.length) {
    const [one, other] = [template[i], file[j]];
    if (one && other && one.key === other.key) {
      pairs.push([one.number, other.number]);
      i += 1;
      j += 1;
    } else if (at(i + 1, j) >= at(i, j + 1)) i += 1;
    else j += 1;
  }
  return pairs;
}

/** Between two sure pairs, lines in the same words. */
function worded(template: readonly Line[], file: readonly Line[], sure: readonly Pair[]): readonly Pair[] {
  const [left, right] = unpaired(template, file, sure);
  const byWords = (lines: readonly Line[]) =>
    lines.filter(({ words }) => words !== "").map((line) => ({ ...line, key: line.words }));
  return gapsBetween(sure).flatMap((isIn) =>
    commonPairs(
      byWords(left.filter(({ number }) => isIn.template(number))),
      byWords(right.filter(({ number }) => isIn.file(number))),
    ),
  );
}

interface Gap {
  template(line: number): boolean;
  file(line: number): boolean;
}

function gapsBetween(sure: readonly Pair[]): readonly Gap[] {
  const ends = [[0, 0] as Pair, ...sure, [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY] as Pair];
  return ends.slice(1).map(([toLine, toOther], index): Gap => {
    const [fromLine, fromOther] = ends[index] ?? [0, 0];
    return {
      template: (line) => fromLine < line && line < toLine,
      file: (line) => fromOther < line && line < toOther,
    };
  });
}

/** What says the same elsewhere, if only one line on each side does. */
function movedPairs(
  template: readonly Line[],
  file: readonly Line[],
  pairs: readonly Pair[],
): readonly Pair[] {
  const [left, right] = unpaired(template, file, pairs);
  return left.flatMap(({ number, key }): readonly Pair[] => {
    const same = right.filter((line) => line.key === key);
    const rivals = left.filter((line) => line.key === key);
    return same.length === 1 && rivals.length === 1 && same[0] ? [[number, same[0].number]] : [];
  });
}

function unpaired(
  template: readonly Line[],
  file: readonly Line[],
  pairs: readonly Pair[],
): readonly [readonly Line[], readonly Line[]] {
  const [ours, theirs] = [new Set(pairs.map(([from]) => from)), new Set(pairs.map(([, to]) => to))];
  return [
    template.filter(({ number }) => !ours.has(number)),
    file.filter(({ number }) => !theirs.has(number)),
  ];
}

/** Between two sure pairs, as many lines on both sides are the same ones in other words. */
function changedPairs(
  template: readonly Line[],
  file: readonly Line[],
  sure: readonly Pair[],
  known: readonly Pair[],
): readonly Pair[] {
  const [left, right] = unpaired(template, file, known);
  return gapsBetween(sure).flatMap((isIn): readonly Pair[] => {
    const ours = left.filter(({ number }) => isIn.template(number));
    const theirs = right.filter(({ number }) => isIn.file(number));
    return ours.length === theirs.length ? pairUp(ours, theirs) : [];
  });
}

function alignmentOf(
  template: readonly Line[],
  file: readonly Line[],
  pairs: readonly Pair[],
  moved: readonly Pair[],
): Alignment {
  const [missing, added] = unpaired(template, file, pairs).map((lines) => lines.map(({ number }) => number));
  const forward = new Map(pairs);
  const backward = new Map(pairs.map(([from, to]) => [to, from]));
  return {
    toFile: carried(forward, new Set(missing)),
    toTemplate: carried(backward, new Set(added)),
    missing: missing ?? [],
    added: added ?? [],
    moved: moved.map(([from, to]) => ({ from, to })),
  };
}

/** A line that says nothing stays as far behind the last known one as it was. */
function carried(
  known: ReadonlyMap<number, number>,
  gone: ReadonlySet<number>,
): (line: number) => number | null {
  const sources = [...known.keys()].sort((one, other) => one - other);
  const asked = new Map<number, number>(known);
  return (line) => {
    if (gone.has(line)) return null;
    const own = asked.get(line);
    if (own !== undefined) return own;
    const before = sources.findLast((source) => source < line);
    const place = before === undefined ? line : (known.get(before) ?? before) + line - before;
    asked.set(line, place);
    return place;
  };
}
