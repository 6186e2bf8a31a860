/** The answer column of each owner, by its title and, where that leaves it open, by what stands in it. */
import type { Tally } from "./column-tally.ts";
import type { HeadedColumn } from "./headers.ts";
import { isDated, mayHoldAnswers, type Owner } from "./headings.ts";

/** One owner's answer column. */
export interface Pick {
  readonly owner: Owner;
  readonly answer: HeadedColumn;
  readonly criterion: HeadedColumn;
  readonly filled: boolean;
  readonly titled: boolean;
}

/** One column, several that could each be it, or none. */
export type Picked = Pick | { readonly ambiguous: readonly HeadedColumn[] } | null;

/** Whether one column was found. */
export function isPick(picked: Picked): picked is Pick {
  return picked !== null && "answer" in picked;
}

/** The answer column of one owner. A title decides; a column without such a title counts for the letters typed in it. */
export function pickFor(
  owner: Owner,
  columns: readonly HeadedColumn[],
  rows: { readonly count: number; readonly flat: boolean },
  tally: (column: HeadedColumn) => Tally,
): Picked {
  const own = columns.filter((column) => column.owner === owner);
  const ticks = own.filter(({ role }) => role === "tick");
  const titled = settled(
    mainAnswers(
      own.filter(({ role }) => role === "answer"),
      tally,
    ),
  );
  const candidates = titled.length > 0 ? titled : ticks;
  if (candidates.length > 1) return { ambiguous: candidates };
  const [main] = candidates;
  const others = own.filter(
    (column) =>
      column !== main && !isDated(column.words) && mayHoldAnswers(column.role, column.owner, column.words),
  );
  if (!main) {
    const holding = rows.flat
      ? criterionColumns(owner, others, tally)
      : others.filter((column) => holdsAnswers(tally(column), owner, rows.count));
    if (holding.length > 1) return { ambiguous: holding };
    const [only] = holding;
    return only ? { owner, answer: only, criterion: only, filled: true, titled: false } : null;
  }
  // Another year's letters beside this year's Ya/Tidak, for all that the title says.
  const ticked = isDated(main.words) ? ticks.filter((column) => tally(column).ticked()) : [];
  if (ticked.length > 0) return { ambiguous: [main, ...ticked] };
  const { given, written } = tally(main);
  const criterion = ticks[0] ?? tickColumnBeside(main, own, tally) ?? main;
  if (given > 0) return { owner, answer: main, criterion, filled: true, titled: true };
  // The letters may stand beside a column that only takes the criteria's answers.
  const holding = highest(others.filter((column) => isLetterColumn(tally(column))));
  if (holding.length > 1) return { ambiguous: holding };
  return {
    owner,
    answer: holding[0] ?? main,
    criterion,
    filled: holding.length > 0 || written() || tally(criterion).ticked(),
    titled: true,
  };
}

/** The surest titles; one with a year in it is sure only while no other answer column has answers. */
function mainAnswers(
  titled: readonly HeadedColumn[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const surest = highest(titled);
  if (!surest.some(({ words }) => isDated(words))) return surest;
  const holding = titled.filter((column) => tally(column).given > 0 || tally(column).ticked());
  return holding.length > 1 ? holding : surest;
}

/**
 * Where a flat table has no column that calls itself the answer, the values of the criteria are: those under an
 * assessor's name, or under nobody's where they are Ya and Tidak. Scores beside them are no answers.
 */
function criterionColumns(
  owner: Owner,
  columns: readonly HeadedColumn[],
  tally: (column: HeadedColumn) => Tally,
): readonly HeadedColumn[] {
  const ticking = columns.filter((column) => tally(column).ticked() && !tally(column).misread());
  if (ticking.length > 0 || owner === "unnamed") return ticking;
  const written = columns.filter((column) => tally(column).written());
  return written.length > 0 ? written : columns;
}

/** Beside the last letters the criteria may have a column of their own that is titled as an answer too. */
function tickColumnBeside(
  main: HeadedColumn,
  own: readonly HeadedColumn[],
  tally: (column: HeadedColumn) => Tally,
): HeadedColumn | null {
  if (main.stage !== "last" || tally(main).ticked()) return null;
  const beside = own.filter((column) => column.role === "answer" && column.stage === undefined);
  const ticking = beside.filter((column) => tally(column).given === 0 && tally(column).ticked());
  return ticking.length === 1 ? (ticking[0] ?? null) : null;
}

function isLetterColumn({ typed, unknown }: Tally): boolean {
  return typed > 0 && unknown === 0;
}

/** What stands on the sub-components' rows of a column. */
export interface LetterCount {
  readonly typed: number;
  readonly unknown: number;
}

/** Letters under somebody's own title are answers even when few; without one nearly every row must have its letter. */
export function holdsAnswers({ typed, unknown }: LetterCount, owner: Owner, rowCount: number): boolean {
  if (owner !== "unnamed") return typed > 0 && typed >= unknown;
  return unknown === 0 && typed * 2 >= rowCount && typed > 1;
}

/** What is titled as the last answer comes before what does not say at which stage it was given. */
export function settled(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const last = columns.filter(({ stage }) => stage === "last");
  return last.length > 0 ? last : columns;
}

function highest(columns: readonly HeadedColumn[]): readonly HeadedColumn[] {
  const most = Math.max(...columns.map(({ rank }) => rank));
  return columns.filter(({ rank }) => rank === most);
}
