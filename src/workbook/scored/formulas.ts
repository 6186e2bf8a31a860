/**
 * The text of the formulas. Only functions that Excel 2010, LibreOffice and Google Sheets share, and none that
 * reads `*` and `?` as wildcards: somebody may answer with a question mark.
 */
import type { CellRef } from "../../assessment.ts";
import type { MeanScoring, Rubric, ScaleStep } from "../../rubric/schema.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { columnName } from "../sheet/cell-name.ts";
import type { Graded } from "./graded.ts";

/** A cell of another sheet: `'LKE Unit'!D7`. */
export function cellOf({ sheet, cell }: CellRef): string {
  return rangeOf(sheet, cell);
}

export function rangeOf(sheet: string, range: string): string {
  return `'${sheet.replaceAll("'", "''")}'!${range}`;
}

/** A cell of this sheet that stays where it is, whatever cell asks: `$D$7`. */
export function absolute(row: number, column: number): string {
  return `$${columnName(column)}$${row}`;
}

/** A text inside a formula. */
export function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}

/** The letter that a cell holds, or `otherwise` when it holds none of the letters. */
export function letterOf(cell: string, letters: string, otherwise: string): string {
  const answer = `UPPER(TRIM(${cell}))`;
  return `IF(SUMPRODUCT(--(${letters}=${answer}))=1,${answer},${otherwise})`;
}

/** How many cells of the ranges hold one of the words, whatever their case. */
export function countOf(words: readonly string[], ranges: readonly string[]): string {
  const counts = words.flatMap((word) =>
    ranges.map((range) => `SUMPRODUCT(--(UPPER(TRIM(${range}))=${quoted(word)}))`),
  );
  return counts.length > 0 ? counts.join("+") : "0";
}

/** How many cells of the ranges are not blank. */
export function filledIn(ranges: readonly string[]): string {
  return ranges.map((range) => `SUMPRODUCT(--(LEN(TRIM(${range}))>0))`).join("+");
}

export interface TickCells {
  readonly count: string;
  readonly fulfilled: string;
  readonly unfulfilled: string;
  /** How many cells are filled in at all. */
  readonly filled: string;
}

/**
 * The best letter that the share of criteria fulfilled proves (Lampiran I pp. 35-36); "" while one is unanswered or,
 * where the rubric lets them be, while all are or one says something else.
 */
export function derivedLetter(own: TickCells, rubric: Rubric): string {
  const scoring = scoringOf(rubric);
  const answered = `${own.fulfilled}+${own.unfulfilled}`;
  const leavesOut = scoring.method === "share" && scoring.denominator === "answered";
  const cells = leavesOut ? { ...own, count: `(${answered})` } : own;
  const open =
    scoring.method === "share" ? `OR(${answered}=0,${own.filled}>${answered})` : `${answered}<${own.count}`;
  const steps = rubric.scale.filter(({ judgement }) => !judgement);
  const choice = steps.reduceRight(
    (rest, step) => `IF(${shareHolds(step.share, cells)},${quoted(step.letter)},${rest})`,
    '""',
  );
  return `IF(${open},"",${choice})`;
}

/** Multiplied out, so that no division loses a digit. */
function shareHolds(
  share: ScaleStep["share"],
  cells: { readonly count: string; readonly fulfilled: string },
): string {
  const percent = `${cells.fulfilled}*100`;
  const of = (bound: number) => `${bound}*${cells.count}`;
  if ("exactly" in share) return `${percent}=${of(share.exactly)}`;
  const upper = "upTo" in share ? `${percent}<=${of(share.upTo)}` : `${percent}<${of(share.below)}`;
  return `AND(${percent}>${of(share.over)},${upper})`;
}

/** weight × value ÷ 100, or "" without a letter. */
export function subcomponentScore(
  cells: { readonly letter: string; readonly weight: string },
  scale: ScaleRanges,
): string {
  const value = `INDEX(${scale.values},MATCH(${cells.letter},${scale.letters},0))`;
  return `IF(${cells.letter}="","",${cells.weight}*${value}/100)`;
}

/** The answers of the ranges together: how much of the weight they make and what they are worth. */
export function gradeSums({ words, sheet, ranges }: Graded): {
  readonly answered: string;
  readonly earned: string;
  readonly words: string;
} {
  const found = (word: string, range: string, weights: readonly number[] | null) =>
    `SUMPRODUCT(--(UPPER(TRIM(${rangeOf(sheet, range)}))=${quoted(word)})${weights ? `,{${weights.join(";")}}` : ""})`;
  const each = words.map(({ word, value }) => ({
    value,
    weighed: ranges.map(({ range, weights }) => found(word, range, weights)).join("+"),
    counted: ranges.map(({ range }) => found(word, range, null)).join("+"),
  }));
  return {
    answered: each.map(({ weighed }) => weighed).join("+"),
    earned: each.map(({ value, weighed }) => `${value}*(${weighed})`).join("+"),
    words: each.map(({ counted }) => counted).join("+"),
  };
}

/** Means are compared with the values of letters at so many decimals: floats make 79.99999999999999 of 80. */
const MEAN_DECIMALS = 9;

/** The mean of the grades or the letter that it reaches; "" while none is given or one is no grade. */
export function meanOf(
  cells: { readonly whole: string; readonly answered: string; readonly earned: string },
  check: { readonly filled: string; readonly words: string },
  rubric: Pick<Rubric, "scale"> & { readonly scoring: MeanScoring },
): string {
  const { denominator, result } = rubric.scoring;
  const mean = `${cells.earned}/${denominator === "all" ? cells.whole : cells.answered}`;
  const reached = rubric.scale.reduceRight(
    (rest, { letter, value }) => `IF(ROUND(${mean},${MEAN_DECIMALS})>=${value},${quoted(letter)},${rest})`,
    '""',
  );
  const answer = result === "letter" ? reached : mean;
  return `IF(OR(${cells.answered}=0,${check.filled}>${check.words}),"",${answer})`;
}

/** weight × value ÷ 100, where the answer is the value itself. */
export function valueScore(cells: { readonly value: string; readonly weight: string }): string {
  return `IF(${cells.value}="","",${cells.weight}*${cells.value}/100)`;
}

export interface ScaleRanges {
  readonly letters: string;
  readonly values: string;
}

/** As in every other output: two decimals. */
const FIGURE_DECIMALS = 2;

/** The sum once none of the scores is missing. Rounded: floats make 60.00000000000001 of official letters. */
export function sumIfAll(scores: readonly string[], of: number, otherwise: string): string {
  const all = scores.join(",");
  return `IF(COUNT(${all})=${of},ROUND(SUM(${all}),${FIGURE_DECIMALS}),${quoted(otherwise)})`;
}

/** The total with every missing answer counted at one value of the scale; a dash once the total is there. */
export function totalWith(
  total: string,
  groups: readonly { readonly scores: string; readonly weights: string }[],
  value: string,
): string {
  const scores = groups.map((group) => group.scores).join(",");
  const missing = groups.map((group) => `SUMPRODUCT(--(${group.scores}=""),${group.weights})`).join("+");
  return `IF(ISNUMBER(${total}),"–",ROUND(SUM(${scores})+(${missing})*${value}/100,${FIGURE_DECIMALS}))`;
}

export interface BandRanges {
  readonly letters: string;
  readonly names: string;
  /** The upper bounds, which belong to their band, highest first. */
  readonly upTo: string;
}

/** The lowest band whose upper bound is not below the total: 80.00 is BB, 80.05 is A. */
export function predicateOf(total: string, decimals: number, bands: BandRanges, incomplete: string): string {
  const band = `SUMPRODUCT(--(${bands.upTo}>=ROUND(${total},${decimals})))`;
  return `IF(ISNUMBER(${total}),INDEX(${bands.letters},${band}),${quoted(incomplete)})`;
}

export function predicateName(
  total: string,
  predicate: string,
  bands: BandRanges,
  incomplete: string,
): string {
  return `IF(ISNUMBER(${total}),INDEX(${bands.names},MATCH(${predicate},${bands.letters},0)),${quoted(incomplete)})`;
}

/** By place in the list of predicates, never by comparing letters as text. */
export function flagOf(
  cells: { readonly total: string; readonly predicate: string; readonly from: string },
  bands: BandRanges,
  words: { readonly flagged: string; readonly notFlagged: string; readonly incomplete: string },
): string {
  const place = (letter: string) => `MATCH(${letter},${bands.letters},0)`;
  const flag = `IF(${place(cells.predicate)}>=${place(quoted(cells.from))},${quoted(words.flagged)},${quoted(words.notFlagged)})`;
  return `IF(ISNUMBER(${cells.total}),${flag},${quoted(words.incomplete)})`;
}
