/**
 * The values that the workbook's formulas come to, computed exactly. They are written beside every formula, so
 * that a viewer that does not calculate shows the same figures.
 */
import { type Exact, exact, pointsOf, published, sum, sumIfAll } from "../../exact.ts";
import type { Predicate, Rubric, RubricSubcomponent } from "../../rubric/schema.ts";
import { letterSupportedBy, predicateOf } from "../../score/predicate.ts";
import { contentOf, type Side, type TemplateContent } from "./content.ts";

/** One assessor's figures. A score is null while an answer under it is missing. */
export interface Figures {
  /** By code, of components and sub-components alike. */
  readonly scores: ReadonlyMap<string, number | null>;
  readonly total: number | null;
  readonly predicate: Predicate | null;
  readonly answered: number;
}

/** What the answers of one assessor come to. */
export function figuresOf(rubric: Rubric, content: TemplateContent, side: Side): Figures {
  const scores = new Map<string, number | null>();
  const all: (Exact | null)[] = [];
  for (const component of rubric.components) {
    const parts = component.subcomponents.map((subcomponent) =>
      scoreOf(subcomponent, contentOf(content, subcomponent.code)[side].letter, rubric),
    );
    component.subcomponents.forEach(({ code }, i) => {
      const part = parts[i];
      scores.set(code, part ? part.valueOf() : null);
    });
    const score = sumIfAll(parts);
    scores.set(component.code, score && published(score));
    all.push(...parts);
  }
  const total = sumIfAll(all);
  return {
    scores,
    total: total && published(total),
    predicate: total && predicateOf(total, rubric),
    answered: all.filter((score) => score !== null).length,
  };
}

function scoreOf(subcomponent: RubricSubcomponent, letter: string | null, rubric: Rubric): Exact | null {
  const step = rubric.scale.find((candidate) => candidate.letter === letter);
  return step ? pointsOf(subcomponent.weight, step.value) : null;
}

/** The predicate and total of last year's component scores; null while one of them is missing. */
export function previousTotal(
  rubric: Rubric,
  content: TemplateContent,
): { total: number; predicate: Predicate } | null {
  const scores = rubric.components.map(({ code }) => content.previous[code]);
  const known = scores.filter((score) => score !== undefined);
  if (known.length !== scores.length) return null;
  const total = sum(known.map((score) => exact(score)));
  return { total: published(total), predicate: predicateOf(total, rubric) };
}

/** From how many fulfilled criteria on a letter is supported, fewest first; made from the rubric's shares. */
export function supportSteps(
  rubric: Rubric,
  criteriaCount: number,
): readonly { readonly from: number; readonly letter: string }[] {
  const steps: { from: number; letter: string }[] = [];
  for (let fulfilled = 0; fulfilled <= criteriaCount; fulfilled += 1) {
    const { letter } = letterSupportedBy(fulfilled, criteriaCount, rubric);
    if (steps.at(-1)?.letter !== letter) steps.push({ from: fulfilled, letter });
  }
  return steps;
}
