/**
 * Rows that only their code or only their title names, while what stands around them names another one: with
 * codes or titles in the wrong place, an answer would go to the wrong sub-component.
 */

import type { RubricWords } from "./rubric-words.ts";
import type { SubcomponentTableRow, TableRow } from "./table-row.ts";

/** One criterion in the wrong place is a slip of the criteria; from here on they belong to another row. */
const ENOUGH_CRITERIA = 2;

/**
 * The rows of each part of a table with the doubtful ones turned into strangers that may be one or another
 * sub-component. A component's heading holds on under another header, until the next one.
 */
export function withDoubts(parts: readonly (readonly TableRow[])[], words: RubricWords): TableRow[][] {
  const headings = headingsOf(parts.flat());
  const standing = new Set(headings.values());
  const inPlace = new Set(
    [...headings].flatMap(([{ code }, heading]) => (componentOf(code, words) === heading ? [code] : [])),
  );
  const doubted = (row: TableRow): TableRow => {
    if (row.kind !== "subcomponent" || row.sure || row.match === "contradicting") return row;
    const heading = headings.get(row) ?? null;
    const own = componentOf(row.code, words);
    const isAway = heading !== null && own !== heading && own !== undefined && standing.has(own);
    // Under another component's heading a row may be one that this component misses.
    const missed = words.subcomponents.filter(
      ({ item, component }) => component === heading && !inPlace.has(item),
    );
    const others = [...byCriteria(row, words), ...(isAway ? missed.map(({ item }) => item) : [])];
    if (others.length === 0) return row;
    return { kind: "stranger", candidates: [...new Set([row.code, ...others])], row: row.row };
  };
  return parts.map((rows) => rows.map(doubted));
}

/** Under which component's heading each sub-component stands; null above the first. */
function headingsOf(rows: readonly TableRow[]): ReadonlyMap<SubcomponentTableRow, string | null> {
  const headings = new Map<SubcomponentTableRow, string | null>();
  let heading: string | null = null;
  for (const row of rows) {
    if (row.kind === "component") heading = row.code;
    if (row.kind === "subcomponent") headings.set(row, heading);
  }
  return headings;
}

function componentOf(code: string, { subcomponents }: RubricWords): string | undefined {
  return subcomponents.find(({ item }) => item === code)?.component;
}

/** The sub-component that most of the block's criteria belong to, where it is not the row's own. */
function byCriteria(
  { code, criteria }: SubcomponentTableRow,
  { anyCriterion }: RubricWords,
): readonly string[] {
  const counts = new Map<string, number>();
  for (const criterion of criteria) {
    for (const owner of anyCriterion.get(criterion.words) ?? [])
      counts.set(owner, (counts.get(owner) ?? 0) + 1);
  }
  const own = counts.get(code) ?? 0;
  return [...counts].flatMap(([owner, count]) => (count >= ENOUGH_CRITERIA && count > own ? [owner] : []));
}
