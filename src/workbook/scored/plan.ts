/** Where everything of the result sheet stands, so that its formulas can point up and down. */
import type { Rubric } from "../../rubric/schema.ts";
import { cellName, columnName } from "../sheet/cell-name.ts";
import { fittedHeight } from "./block.ts";
import type { AssessorFigures } from "./figures.ts";
import type { BandRanges, ScaleRanges } from "./formulas.ts";

/** The columns of the table that do not depend on the assessors. */
export const COLUMN = { number: 1, name: 2, weight: 3, firstAssessor: 4 } as const;
/** The columns of the tables below. */
export const BAND = { letter: 1, name: 2, over: 3, upTo: 4 } as const;
export const SCALE = { letter: 1, meaning: 2, value: 3 } as const;
export const DERIVED = { code: 1, name: 2, count: 3, fulfilled: 4, unfulfilled: 5, letter: 6 } as const;

/** The columns of one assessor. */
export interface AssessorColumns {
  readonly answer: number;
  readonly score: number;
  readonly source: number;
}

const COLUMNS_EACH = 3;

export function assessorColumns(index: number): AssessorColumns {
  const answer = COLUMN.firstAssessor + index * COLUMNS_EACH;
  return { answer, score: answer + 1, source: answer + 2 };
}

const WIDTH = { number: 6, name: 58, weight: 9, each: 11, only: 14 } as const;

export function widthsOf(assessors: number): readonly number[] {
  const others = Math.max(assessors, 1) * COLUMNS_EACH;
  const width = assessors > 1 ? WIDTH.each : WIDTH.only;
  return [WIDTH.number, WIDTH.name, WIDTH.weight, ...Array<number>(others).fill(width)];
}

/** The height of a row by the text in its widest column. */
export function namedHeight(name: string): number {
  return fittedHeight([{ text: name, width: WIDTH.name }]);
}

/** Rows above the table: title, edition, regulation, a gap, the identity beside the result, a gap. */
export const IDENTITY_ROW = 5;
const IDENTITY_ROWS = 5;
export const HEADER_ROW = IDENTITY_ROW + IDENTITY_ROWS + 1;
const HEADER_ROWS = 2;

export interface Plan {
  readonly lastColumn: number;
  readonly components: readonly { readonly row: number; readonly first: number; readonly last: number }[];
  /** How many answers there are to give. */
  readonly of: number;
  readonly closing: Readonly<Record<ClosingRow, number>>;
  readonly notesRow: number;
  /** The heading of the letters derived from criteria; null when there is none. */
  readonly derivedRow: number | null;
  /** The row of each derived letter, by assessor and code. */
  readonly derived: ReadonlyMap<string, number>;
  readonly bandNoteRow: number;
  readonly scale: ScaleRanges;
  readonly bands: BandRanges;
  readonly provenanceRow: number;
}

export const CLOSING_ROWS = ["total", "predicate", "name", "flag", "lowest", "highest"] as const;
export type ClosingRow = (typeof CLOSING_ROWS)[number];

/** The rows that a heading and a table header take. */
const HEADED = 2;
const NOTE_ROWS = 2;
const BAND_NOTE_ROWS = 1;

export function planOf(rubric: Rubric, figures: readonly AssessorFigures[]): Plan {
  let row = HEADER_ROW + HEADER_ROWS;
  const components = rubric.components.map(({ subcomponents }) => {
    const place = { row, first: row + 1, last: row + subcomponents.length };
    row = place.last + 1;
    return place;
  });
  const closing = Object.fromEntries(CLOSING_ROWS.map((name, index) => [name, row + index])) as Record<
    ClosingRow,
    number
  >;
  const notesRow = row + CLOSING_ROWS.length;
  row = notesRow + NOTE_ROWS + 1;
  const keys = figures.flatMap((one) =>
    derivedAnswers(one).map(({ code }) => derivedKey(one.assessor, code)),
  );
  const derivedRow = keys.length > 0 ? row : null;
  const derived = new Map(keys.map((key, index) => [key, row + HEADED + index]));
  if (keys.length > 0) row += HEADED + keys.length + 1;
  const bandsRow = row;
  const firstBand = bandsRow + HEADED;
  const scaleRow = firstBand + rubric.predicates.length + BAND_NOTE_ROWS + 1;
  const firstStep = scaleRow + HEADED;
  return {
    lastColumn: Math.max(assessorColumns(figures.length - 1).source, DERIVED.letter),
    components,
    of: rubric.components.reduce((count, { subcomponents }) => count + subcomponents.length, 0),
    closing,
    notesRow,
    derivedRow,
    derived,
    bandNoteRow: firstBand + rubric.predicates.length,
    scale: {
      letters: fixedRange(SCALE.letter, firstStep, rubric.scale.length),
      values: fixedRange(SCALE.value, firstStep, rubric.scale.length),
    },
    bands: {
      letters: fixedRange(BAND.letter, firstBand, rubric.predicates.length),
      names: fixedRange(BAND.name, firstBand, rubric.predicates.length),
      upTo: fixedRange(BAND.upTo, firstBand, rubric.predicates.length),
    },
    provenanceRow: rubric.scale.length === 0 ? scaleRow : firstStep + rubric.scale.length + 1,
  };
}

/** The answers of one assessor that formulas derive from the criteria. */
export function derivedAnswers(
  figures: AssessorFigures,
): AssessorFigures["components"][number]["subcomponents"] {
  return figures.components
    .flatMap(({ subcomponents }) => subcomponents)
    .filter(({ answer }) => answer.ticks !== null || answer.graded !== null);
}

export function derivedKey(assessor: string, code: string): string {
  return `${assessor} ${code}`;
}

/** `E13:E15` */
export function columnRange(column: number, first: number, last: number): string {
  return `${cellName(first, column)}:${cellName(last, column)}`;
}

function fixedRange(column: number, first: number, count: number): string {
  const name = columnName(column);
  return `$${name}$${first}:$${name}$${first + count - 1}`;
}
