/**
 * The text of the formulas. Only functions that Excel 2010, LibreOffice and Google Sheets share, and none that
 * reads `*` and `?` as wildcards: somebody may answer with a question mark.
 */
import type { CellRef } from "../../assessment.ts";
import type { Rubric, ScaleStep } from "../../rubric/schema.ts";
import { columnName } from "../sheet/cell-name.ts";

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

/** The best letter that the share of criteria fulfilled proves (Lampiran I pp. 35-36); "" while one is unanswered. */
export function derivedLetter(
  cells: { readonly count: string; readonly fulfilled: string; readonly unfulfilled: string },
  rubric: Rubric,
): string {
  const steps = rubric.scale.filter(({ judgement }) => !judgement);
  const choice = steps.reduceRight(
    (rest, step) => `IF(${shareHolds(step.share, cells)},${quoted(step.letter)},${rest})`,
    '""',
  );
  return `IF(${cells.fulfilled}+${cells.unfulfilled}<${cells.count},"",${choice})`;
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
