/** What heavy noise is made of: lines taken, changed and exchanged, columns retitled and added. */
import type { CellSpec, SheetSpec } from "../../fixtures/xlsx.ts";
import type { Dice } from "../dice.ts";
import { rewritten } from "../mild.ts";
import { type Line, mapLines, type Paper, type PaperColumn, withCells } from "../paper.ts";
import { tickPairs } from "../two-columns.ts";

export const LETTERS = ["E", "AA", "D", "A", "C", "BB", "CC", "B"] as const;

/** What a local paper grades its criteria with. */
const GRADES = ["D", "A", "C", "B"] as const;

/** The places of the lines that carry answers. */
export function answered({ lines, columns }: Paper): number[] {
  const names = columns.filter(({ role }) => role === "answer").map(({ name }) => name);
  return lines.flatMap((line, index) => (names.some((name) => line.cells[name] != null) ? [index] : []));
}

export function linesOfKind({ lines }: Paper, kind: Line["kind"]): number[] {
  return lines.flatMap((line, index) => (line.kind === kind ? [index] : []));
}

/** The places of lines that can be lost without hiding that there was anything else. */
export function onlyOnes({ lines }: Paper, indexes: readonly number[]): number[] {
  return indexes.filter((index) => lines[index]?.twice !== true);
}

/** The paper with one line changed, replaced or taken away. */
export function atLine(
  paper: Paper,
  index: number | undefined,
  change: (line: Line) => Line | readonly Line[],
): Paper {
  return mapLines(paper, (line, at) => (at === index ? change(line) : line));
}

export function one(indexes: readonly number[], dice: Dice): number | undefined {
  return indexes.length === 0 ? undefined : dice.pick(indexes);
}

/**
 * Two lines with their cells of some columns exchanged.
 *
 * @param may whether these two may be
 */
export function exchanged(
  paper: Paper,
  indexes: readonly number[],
  names: readonly string[],
  dice: Dice,
  may: (one: Line, other: Line) => boolean = () => true,
): Paper {
  const first = one(indexes, dice);
  const own = paper.lines[first ?? -1];
  const others = indexes.filter((index) => {
    const other = paper.lines[index];
    return own && other && may(own, other);
  });
  const second = one(others, dice);
  if (second === undefined) return paper;
  const of = (index: number | undefined) =>
    Object.fromEntries(names.map((name) => [name, paper.lines[index ?? -1]?.cells[name] ?? null]));
  const [a, b] = [of(first), of(second)];
  return mapLines(paper, (line, at) =>
    at === first ? withCells(line, b) : at === second ? withCells(line, a) : line,
  );
}

/**
 * One title of the header written otherwise.
 *
 * @param may whether that of a column may be
 */
export function retitledColumn(
  paper: Paper,
  dice: Dice,
  may: (column: PaperColumn) => boolean,
  write: (head: string) => string,
): Paper {
  const names = paper.columns.filter(may).map(({ name }) => name);
  if (names.length === 0) return paper;
  const chosen = dice.pick(names);
  const depth = dice.below(2);
  return {
    ...paper,
    columns: paper.columns.map((own) =>
      own.name === chosen
        ? {
            ...own,
            heads: own.heads.map((head, at) => (at === depth % own.heads.length ? write(head) : head)),
          }
        : own,
    ),
  };
}

export function answerNames({ columns }: Paper): readonly string[] {
  return columns.filter(({ role }) => role === "answer").map(({ name }) => name);
}

/** Whether the answers are Ya/Tidak on the criteria. */
export function takesTicks(paper: Paper): boolean {
  const names = answerNames(paper);
  return paper.lines.some(
    ({ kind, cells }) => kind === "criterion" && names.some((name) => cells[name] != null),
  );
}

/** Another answer for each answered line. */
export function otherAnswers(paper: Paper, dice: Dice): Paper {
  const pairs = tickPairs(paper);
  if (pairs.length > 0) return mapLines(paper, (line) => withCells(line, untickedIn(line, pairs)));
  return rewritten(paper, "answer", (cell, { kind }) => {
    if (cell === "Ya") return "Tidak";
    if (cell === "Tidak") return "Ya";
    if (kind === "criterion" && GRADES.some((grade) => grade === cell)) return dice.pick(GRADES);
    return typeof cell === "string" ? dice.pick(LETTERS) : cell;
  });
}

function untickedIn({ cells }: Line, pairs: readonly (readonly [yes: string, no: string])[]): Line["cells"] {
  return Object.fromEntries(
    pairs.flatMap(([yes, no]) => [
      [yes, cells[no]],
      [no, cells[yes]],
    ]),
  );
}

export function withSheet(paper: Paper, sheet: SheetSpec): Paper {
  const taken = paper.otherSheets.some(({ name }) => name === sheet.name);
  return taken ? paper : { ...paper, otherSheets: [...paper.otherSheets, sheet] };
}

export function withColumn(
  paper: Paper,
  own: Pick<PaperColumn, "name" | "heads" | "role">,
  at: number,
  cell: (line: Line) => CellSpec,
): Paper {
  if (paper.columns.some(({ name }) => name === own.name)) return paper;
  const columns = [...paper.columns];
  columns.splice(at, 0, { ...own, group: own.name });
  return mapLines({ ...paper, columns }, (line) => withCells(line, { [own.name]: cell(line) }));
}
