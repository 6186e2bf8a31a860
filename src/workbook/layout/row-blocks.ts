/** Puts the rows of a table together: each sub-component with its criteria, and the one total. */

import type { FoundRow, TableRow } from "./table-row.ts";

/** The rows that mean something, in sheet order. */
export function tableRows(found: readonly FoundRow[]): TableRow[] {
  const total = totalRow(found);
  // Where the criteria of a whole table stand so, it was made that way.
  const tellsAside = found.some(({ criterion, aside }) => criterion !== null && !aside);
  return found.flatMap(({ row, kind, title, aside }, index): TableRow[] => {
    if (kind.kind === "other") return [];
    if (kind.kind === "total") return row === total ? [{ kind: "total", row }] : [];
    if (kind.kind !== "subcomponent") return [{ ...kind, row }];
    const rest = nextHead(found, index + 1);
    const below = found.slice(index + 1, rest);
    const block = rest === found.length ? withoutTail(row, below) : below;
    return [
      {
        ...kind,
        row,
        title,
        rows: [row, ...block.map((other) => other.row)],
        criteria: block.flatMap(({ criterion, ...other }) =>
          criterion ? [tellsAside && other.aside ? { ...criterion, aside: true } : criterion] : [],
        ),
        ...(tellsAside && aside ? { aside: true } : {}),
      },
    ];
  });
}

/** Rows in the words of a criterion that stand under no sub-component: nobody knows which one they answer for. */
export function looseCriteria(found: readonly FoundRow[]): readonly number[] {
  let inBlock = false;
  return found.flatMap(({ row, kind, worded }) => {
    if (kind.kind !== "other") inBlock = kind.kind === "subcomponent";
    return kind.kind === "other" && worded && !inBlock ? [row] : [];
  });
}

function nextHead(found: readonly FoundRow[], from: number): number {
  for (let index = from; index < found.length; index += 1) {
    if (found[index]?.kind.kind !== "other") return index;
  }
  return found.length;
}

/** The total of the whole table: the first one below the last sub-component, else one above the first. */
function totalRow(found: readonly FoundRow[]): number | null {
  const isTotal = ({ kind }: FoundRow) => kind.kind === "total";
  const first = found.findIndex(({ kind }) => kind.kind === "subcomponent");
  const last = found.findLastIndex(({ kind }) => kind.kind === "subcomponent");
  const below = found.slice(last + 1).filter(isTotal);
  const sums = new Set(
    found
      .slice(Math.max(first, 0), last + 1)
      .filter(isTotal)
      .map(({ title }) => title),
  );
  // Where every component has its sum, the first one below is the last component's.
  const total = below.find(({ title }) => sums.size !== 1 || !sums.has(title));
  if (below.length > 0) return total?.row ?? null;
  return found.slice(0, Math.max(first, 0)).find(isTotal)?.row ?? null;
}

/** Without a total row, what follows the last criterion after a blank row is a signature, not a criterion. */
function withoutTail(row: number, below: readonly FoundRow[]): readonly FoundRow[] {
  let last = row;
  let kept = 0;
  below.forEach((other, index) => {
    if (!other.listed && !(kept === index && other.row === last + 1)) return;
    kept = index + 1;
    last = other.row;
  });
  return below.slice(0, kept);
}
