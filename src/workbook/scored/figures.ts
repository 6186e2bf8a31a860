/**
 * The figures that the formulas of the result sheet give, so that viewers without a calculator show them too.
 * Exact, and equal to the Evaluation's own wherever that has them.
 */
import type { Assessment, Assessor } from "../../assessment.ts";
import type { Evaluation } from "../../evaluation.ts";
import { type Exact, exact, pointsOf, published, sum, sumIfAll } from "../../exact.ts";
import type { WorkbookTexts } from "../../language/workbook-id.ts";
import type { Predicate, Rubric, RubricSubcomponent } from "../../rubric/schema.ts";
import { valueBounds } from "../../rubric/scoring.ts";
import type { AnswerPlace } from "../../score/answer.ts";
import { isFlagged, predicateOf } from "../../score/predicate.ts";
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
  readonly answered: number;
  readonly total: number | null;
  readonly predicate: Predicate | null;
  /** The words of the flag cell; null while the total is missing. */
  readonly flag: string | null;
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
export function figuresOf(source: ScoredSource, texts: WorkbookTexts): readonly AssessorFigures[] {
  return source.assessment.assessors.map((assessor) => assessorFigures(assessor, source, texts));
}

function assessorFigures(assessor: Assessor, source: ScoredSource, texts: WorkbookTexts): AssessorFigures {
  const { rubric, assessment } = source;
  const components = rubric.components.map(({ subcomponents }) =>
    subcomponents.map((subcomponent) => exactSubcomponent(subcomponent, { assessment, rubric, assessor })),
  );
  const all = components.flat();
  const total = sumIfAll(all.map(({ score }) => score));
  const predicate = total && predicateOf(total, rubric);
  const { lowest, highest } = valueBounds(rubric);
  const totalWith = (value: number) =>
    published(sum(all.map((part) => part.score ?? pointsOf(part.weight, value))));
  return {
    assessor,
    official: assessor === source.evaluation.assessor,
    components: components.map(componentFigures),
    answered: all.filter(({ score }) => score !== null).length,
    total: total && published(total),
    predicate,
    flag: predicate && flagOf(predicate, source, texts),
    lowest: totalWith(lowest),
    highest: totalWith(highest),
  };
}

type ExactSubcomponent = Omit<SubcomponentFigures, "score"> & {
  readonly weight: number;
  readonly score: Exact | null;
};

function exactSubcomponent(subcomponent: RubricSubcomponent, place: AnswerPlace): ExactSubcomponent {
  const { code, name, weight } = subcomponent;
  const answer = sourcedAnswer(subcomponent, place);
  return { code, name, weight, answer, score: answer.value && exact(weight).mul(answer.value).div(100) };
}

function componentFigures(parts: readonly ExactSubcomponent[]): ComponentFigures {
  const score = sumIfAll(parts.map((part) => part.score));
  const subcomponents = parts.map((part) => ({
    ...part,
    score: part.score === null ? null : part.score.valueOf(),
  }));
  return { score: score && published(score), subcomponents };
}

function flagOf(predicate: Predicate, { evaluation, rubric }: ScoredSource, texts: WorkbookTexts): string {
  const from = flagLetter(evaluation, rubric);
  return isFlagged(predicate.letter, from, rubric) ? texts.flagged(from) : texts.notFlagged;
}

export function flagLetter(evaluation: Evaluation, rubric: Rubric): string {
  return evaluation.flagFrom ?? rubric.flagFrom;
}
