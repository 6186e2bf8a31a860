/** A rubric as a reader looks it up: the plain words of its titles and criteria, as corrected and as printed. */

import { printedCriterion } from "../rubric/printed.ts";
import type { Rubric, RubricCriterion, RubricSubcomponent } from "../rubric/schema.ts";
import { plainWords } from "./words.ts";

export interface Worded {
  readonly item: string;
  readonly words: string;
}

export interface WordedCriterion {
  readonly number: number;
  readonly words: string;
  /** The same criterion with the print's own slips; offices copy the print. */
  readonly printed: string;
}

export interface RubricWords {
  readonly rubric: Rubric;
  readonly components: readonly Worded[];
  readonly subcomponents: readonly Worded[];
  readonly criteria: ReadonlyMap<string, readonly WordedCriterion[]>;
  /** Every wording of every criterion, to tell editions apart at a glance. */
  readonly anyCriterion: ReadonlySet<string>;
}

const known = new WeakMap<Rubric, RubricWords>();

/** The rubric's words; made once for each rubric. */
export function wordsOf(rubric: Rubric): RubricWords {
  const existing = known.get(rubric);
  if (existing) return existing;
  const subcomponents = rubric.components.flatMap((component) => component.subcomponents);
  const criteria = new Map(
    subcomponents.map((part) => [part.code, part.criteria.map((row) => worded(rubric, part, row))]),
  );
  const made: RubricWords = {
    rubric,
    components: rubric.components.map(({ code, name }) => ({ item: code, words: plainWords(name) })),
    subcomponents: subcomponents.map(({ code, name }) => ({ item: code, words: plainWords(name) })),
    criteria,
    anyCriterion: new Set([...criteria.values()].flat().flatMap(({ words, printed }) => [words, printed])),
  };
  known.set(rubric, made);
  return made;
}

function worded(
  rubric: Rubric,
  subcomponent: RubricSubcomponent,
  criterion: RubricCriterion,
): WordedCriterion {
  const printed = printedCriterion(rubric, subcomponent.code, criterion);
  return { number: criterion.number, words: plainWords(criterion.text), printed: plainWords(printed) };
}
