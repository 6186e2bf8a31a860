/**
 * How sure it is that a table was understood: a number from 0 to 1 with the signs that made it. A sign is something
 * that can be counted in the sheet; a file's name is none. The weakest sign decides, as a chain holds no more than its
 * weakest link: a mean would let eighty well-worded criteria outvote an answer column that nobody titled.
 */

/**
 * What is counted.
 * `subcomponents`: those of the rubric that stand in the table.
 * `rows`: rows that are one sub-component for certain, of all that are numbered or answered like one.
 * `shape`: rows that are built as the layout says, of all that name a sub-component.
 * `agreement`: sub-components that two things name alike, such as the code and the title, or the criteria below.
 * `criteria`: criterion rows in the rubric's own words.
 * `answer-title`: tables whose answer column calls itself the answer.
 * `rubric`: of rubrics that fit alike those that fit best; counted only where the choice could change the score.
 */
export type SignName =
  | "subcomponents"
  | "rows"
  | "shape"
  | "agreement"
  | "criteria"
  | "answer-title"
  | "rubric";

export interface Sign {
  readonly name: SignName;
  readonly found: number;
  readonly of: number;
}

export interface Confidence {
  /** From 0 to 1, in hundredths. */
  readonly value: number;
  readonly signs: readonly Sign[];
}

/** Signs that plain local forms lack for good reasons; without them a table is half as sure, never unknown. */
const SUPPORTING: ReadonlySet<SignName> = new Set(["agreement", "criteria", "answer-title"]);

/** The confidence that signs amount to; a sign of nothing to count says nothing. */
export function confidenceOf(signs: readonly Sign[]): Confidence {
  const counted = signs.filter(({ of }) => of > 0);
  const weakest = Math.min(1, ...counted.map(strengthOf));
  // Downwards: what is not quite certain is never shown as 1.
  return { value: Math.floor(weakest * 100) / 100, signs: counted };
}

/** The signs that make a confidence what it is; none where everything is as it should be. */
export function weakestSigns({ signs }: Confidence): readonly Sign[] {
  const least = Math.min(...signs.map(strengthOf));
  return least < 1 ? signs.filter((sign) => strengthOf(sign) === least) : [];
}

function strengthOf({ name, found, of }: Sign): number {
  const share = found / of;
  return SUPPORTING.has(name) ? (1 + share) / 2 : share;
}

/** Below this a table is understood so poorly that its answers are in doubt, whatever could be read. */
const DOUBTFUL_BELOW = 0.5;

export function isDoubtful({ value }: Confidence): boolean {
  return value < DOUBTFUL_BELOW;
}
