/**
 * A workbook while it is still being made: columns by name and lines by what they are, so that one noise after the
 * other can change it without knowing what the others did. `sheetOf` gives everything its place.
 */
import { type CellSpec, letters as columnLetters, type SheetSpec } from "../fixtures/xlsx.ts";
import { column, otherRow, table } from "../workbook/layout/table.ts";

/** One line of the table. `code` is `1`, `1.a` or `1.a/3`; noise has none. */
export interface Line {
  readonly kind: "component" | "subcomponent" | "criterion" | "total" | "noise";
  readonly code: string;
  /** By the name of the column. */
  readonly cells: Readonly<Record<string, CellSpec>>;
  readonly hidden?: boolean;
  /** Whether it stands twice, with two answers: without the other one nobody could know which was meant. */
  readonly twice?: boolean;
  /** Columns that this line's cells are merged over, by the first and the last name. */
  readonly merged?: readonly [from: string, to: string];
}

export interface PaperColumn {
  readonly name: string;
  /** Its titles from top to bottom. */
  readonly heads: readonly string[];
  /** `name`: says which row it is; `answer`: somebody's answers; `figure`: weights and scores; `text`: anything else. */
  readonly role: "name" | "answer" | "figure" | "text";
  /** Columns of one group stay side by side, however the columns are shuffled. */
  readonly group: string;
  readonly hidden?: boolean;
  /** Merged over each sub-component's block. */
  readonly tall?: boolean;
}

export interface Paper {
  readonly sheet: string;
  readonly above: readonly (readonly CellSpec[])[];
  readonly columns: readonly PaperColumn[];
  readonly mergedHeads: boolean;
  readonly lines: readonly Line[];
  readonly below: readonly (readonly CellSpec[])[];
  /** To the right of the table, beginning beside its header. */
  readonly beside: readonly (readonly CellSpec[])[];
  readonly otherSheets: readonly SheetSpec[];
}

export function isNamed(line: Line): boolean {
  return line.kind === "component" || line.kind === "subcomponent" || line.kind === "criterion";
}

/** The columns by group; each group stands where its first column does. */
export function groupsOf(columns: readonly PaperColumn[]): PaperColumn[][] {
  const groups = new Map<string, PaperColumn[]>();
  for (const own of columns) groups.set(own.group, [...(groups.get(own.group) ?? []), own]);
  return [...groups.values()];
}

/** A line with some of its cells changed. */
export function withCells(line: Line, cells: Line["cells"]): Line {
  return { ...line, cells: { ...line.cells, ...cells } };
}

export function noiseLine(cells: Line["cells"]): Line {
  return { kind: "noise", code: "", cells };
}

/** The paper with every line changed by one rule. */
export function mapLines(paper: Paper, change: (line: Line, index: number) => Line | readonly Line[]): Paper {
  return { ...paper, lines: paper.lines.flatMap((line, index) => change(line, index)) };
}

/** The sheet as it is written. */
export function sheetOf(paper: Paper): SheetSpec {
  const { columns, lines, above, below, beside } = paper;
  const height = Math.max(...columns.map(({ heads }) => heads.length));
  const firstRow = above.length + height + 1;
  const letterOf = new Map(columns.map(({ name }, index) => [name, columnLetters(index + 1)]));
  const inOrder = (cells: Line["cells"]) => columns.map(({ name }) => cells[name] ?? null);
  const rows = [
    ...lines.map(({ cells }) => otherRow("", { ...inOrder(cells) })),
    ...below.map((cells) => otherRow("", { ...cells })),
  ];
  const width = Math.max(columns.length, ...below.map((cells) => cells.length));
  const sheet = table({
    name: paper.sheet,
    titles: above,
    columns: [...columns, ...Array<null>(width - columns.length).fill(null)].map((own) =>
      column(own?.heads ?? [""]),
    ),
    rows,
    merged: paper.mergedHeads,
    merges: [...lineMerges(lines, firstRow, letterOf), ...tallMerges(paper, firstRow, letterOf)],
    hiddenRows: lines.flatMap(({ hidden }, index) => (hidden ? [firstRow + index] : [])),
    hiddenColumns: columns.flatMap(({ hidden }, index) => (hidden ? [index + 1] : [])),
  });
  return { ...sheet, cells: besideCells(beside, above.length + 1, width + 2) };
}

function lineMerges(
  lines: readonly Line[],
  firstRow: number,
  letterOf: ReadonlyMap<string, string>,
): readonly string[] {
  return lines.flatMap(({ merged }, index) => {
    const [from, to] = (merged ?? []).map((name) => letterOf.get(name));
    return from && to && from < to ? [`${from}${firstRow + index}:${to}${firstRow + index}`] : [];
  });
}

/** From each sub-component's line to the last one before the next head. */
function tallMerges(
  { columns, lines }: Paper,
  firstRow: number,
  letterOf: ReadonlyMap<string, string>,
): readonly string[] {
  const tall = columns.filter((own) => own.tall);
  return lines.flatMap(({ kind }, index) => {
    if (kind !== "subcomponent") return [];
    const length = lines.slice(index + 1).findIndex((line) => line.kind !== "criterion");
    const last = length < 0 ? lines.length - 1 : index + length;
    return last > index
      ? tall.map(
          ({ name }) => `${letterOf.get(name)}${firstRow + index}:${letterOf.get(name)}${firstRow + last}`,
        )
      : [];
  });
}

function besideCells(
  rows: readonly (readonly CellSpec[])[],
  firstRow: number,
  firstColumn: number,
): Record<string, CellSpec> {
  return Object.fromEntries(
    rows.flatMap((cells, row) =>
      cells.map((cell, at) => [`${columnLetters(firstColumn + at)}${firstRow + row}`, cell] as const),
    ),
  );
}
