/**
 * The figures that the formulas of the result sheet give, so that viewers without a calculator show them too.
 * Exact, and equal to the Evaluation's own wherever that has them.
 */
import type { Assessment, Assessor } from "../../assessment.ts";
import type { Evaluation } from "../../evaluation.ts";
import { type Exact, exact, published, rounded, sum } from "../../exact.ts";
import type { Predicate, Rubric } from "../../rubric/schema.ts";
import { type SourcedAnswer, sourcedAnswer } from "./answers.ts";

/** What is scored, from where and by which rule. */
export interface ScoredSource {
  readonly assessment: Assessment;
  readonly evaluation: Evaluation;
  readonly rubric: Rubric;
}

/** The column of one assessor. */
export interface AssessorFigures {
  readonly assessor: Assessor;
  readonly official: boolean;
  readonly components: readonly ComponentFigures[];
  readonly total: number | null;
  readonly predicate: Predicate | null;
  readonly flagged: boolean | null;
  readonly lowest: number;
  readonly highest: number;
}

export interface ComponentFigures {
  readonly score: number | null;
  readonly subcomponents: readonly SubcomponentFigures[];
}

export interface SubcomponentFigures {
  readonly code: string;
  readonly name: string;
  readonly answer: SourcedAnswer;
  /** Not rounded: the formula is not either. */
  readonly score: number | null;
}

/** The figures of every assessor that the layout has a column for. */
export function figuresOf(source: ScoredSource): readonly AssessorFigures[] {
  return source.assessment.assessors.map((assessor) => assessorFigures(assessor, source));
}

function assessorFigures(assessor: Assessor, source: ScoredSource): AssessorFigures {
  const { evaluation, rubric } = source;
  const components = evaluation.components.map(({ subcomponents }) =>
    subcomponents.map((scored) => {
      const answer = sourcedAnswer(assessor, scored, source);
      return { code: scored.code, name: scored.name, weight: scored.weight, answer, score: pointsOf(scored.weight, answer.letter, rubric) };
    }),
  );
  const all = components.flat();
  const total = sumIfAll(all);
  const predicate = total && predicateOf(total, rubric);
  const values = rubric.scale.map(({ value }) => value);
  const totalWith = (value: number) => published(sum(all.map((part) => part.score ?? points(part.weight, value))));
  return {
    assessor,
    official: assessor === evaluation.assessor,
    components: components.map((parts) => {
      const score = sumIfAll(parts);
      return {
        score: score && published(score),
        subcomponents: parts.map((part) => ({ ...part, score: part.score && part.score.valueOf() })),
      };
    }),
    total: total && published(total),
    predicate,
    flagged: predicate && isFlagged(predicate, source),
    lowest: totalWith(Math.min(...values)),
    highest: totalWith(Math.max(...values)),
  };
}

function pointsOf(weight: number, letter: string | null, rubric: Rubric): Exact | null {
  const step = rubric.scale.find((one) => one.letter === letter);
  return step ? points(weight, step.value) : null;
}

function points(weight: number, value: number): Exact {
  return exact(weight).mul(exact(value)).div(100);
}

function sumIfAll(parts: readonly { readonly score: Exact | null }[]): Exact | null {
  const scores = parts.flatMap(({ score }) => score ?? []);
  return scores.length === parts.length ? sum(scores) : null;
}

/** As the formula looks it up: the lowest band whose upper bound is not below the total. */
function predicateOf(total: Exact, rubric: Rubric): Predicate | null {
  const figure = rounded(total, rubric.rounding.decimals);
  return rubric.predicates.filter(({ upTo }) => exact(upTo).gte(figure)).at(-1) ?? null;
}

function isFlagged(predicate: Predicate, { rubric, evaluation }: ScoredSource): boolean {
  const letters = rubric.predicates.map(({ letter }) => letter);
  return letters.indexOf(predicate.letter) >= letters.indexOf(flagLetter(evaluation, rubric));
}

export function flagLetter(evaluation: Evaluation, rubric: Rubric): string {
  return evaluation.flagFrom ?? rubric.flagFrom;
}
