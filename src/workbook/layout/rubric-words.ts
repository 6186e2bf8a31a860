/** A rubric as a reader looks it up: the plain words of its titles and criteria, as corrected and as printed. */

import { printedCriterion } from "../../rubric/printed.ts";
import type { Dimension, Rubric, RubricCriterion, RubricSubcomponent } from "../../rubric/schema.ts";
import { toldOnce } from "../told-once.ts";
import { officialWords } from "./title-aliases.ts";
import { plainWords } from "./words.ts";

export interface Worded {
  readonly item: string;
  readonly words: string;
}

export interface WordedSubcomponent extends Worded {
  readonly component: string;
  readonly componentWords: string;
  readonly dimension: Dimension | null;
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
  readonly subcomponents: readonly WordedSubcomponent[];
  /** The words of sub-components by what offices call them otherwise. */
  readonly aliases: ReadonlyMap<string, string>;
  readonly criteria: ReadonlyMap<string, readonly WordedCriterion[]>;
  /** Every wording of every criterion with its sub-components, to tell criteria from titles at a glance. */
  readonly anyCriterion: ReadonlyMap<string, ReadonlySet<string>>;
}

/** The rubric's words; made once for each rubric. */
export const wordsOf = toldOnce((rubric: Rubric): RubricWords => {
  const subcomponents = rubric.components.flatMap(({ code: component, name, subcomponents }) =>
    subcomponents.map((part) => ({
      item: part.code,
      words: plainWords(part.name),
      component,
      componentWords: plainWords(name),
      dimension: part.dimension,
    })),
  );
  const criteria = new Map(
    rubric.components
      .flatMap((component) => component.subcomponents)
      .map((part) => [part.code, part.criteria.map((row) => worded(rubric, part, row))] as const),
  );
  return {
    rubric,
    components: rubric.components.map(({ code, name }) => ({ item: code, words: plainWords(name) })),
    subcomponents,
    aliases: officialWords(subcomponents),
    criteria,
    anyCriterion: codesByWording(criteria),
  };
});

function codesByWording(criteria: RubricWords["criteria"]): ReadonlyMap<string, ReadonlySet<string>> {
  const codes = new Map<string, Set<string>>();
  for (const [code, own] of criteria) {
    for (const wording of own.flatMap(({ words, printed }) => [words, printed]))
      codes.set(wording, (codes.get(wording) ?? new Set()).add(code));
  }
  return codes;
}

function worded(
  rubric: Rubric,
  subcomponent: RubricSubcomponent,
  criterion: RubricCriterion,
): WordedCriterion {
  const printed = printedCriterion(rubric, subcomponent.code, criterion);
  return { number: criterion.number, words: plainWords(criterion.text), printed: plainWords(printed) };
}
