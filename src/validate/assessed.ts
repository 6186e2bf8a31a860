/** The views of a scored assessment that several rules share. */
import {
  type Assessment,
  type Assessor,
  type BrokenAnswer,
  type CellRef,
  type CriterionAnswer,
  type DoubtfulAnswer,
  type LetterAnswer,
  rowsOf,
  type SubcomponentRow,
} from "../assessment.ts";
import type { Difference } from "../reconciliation.ts";
import type { Rubric, RubricSubcomponent } from "../rubric/schema.ts";
import { isByLetters, scoringOf } from "../rubric/scoring.ts";
import type { Scorecard, ScoredSubcomponent } from "../score/score.ts";
import type { Subject } from "./rule.ts";

/** A subject whose answer sheet was found, read and scored. */
export interface Assessed {
  readonly assessment: Assessment;
  readonly rubric: Rubric;
  readonly scorecard: Scorecard;
  /** The figures on the sheet that are not the recomputed ones. */
  readonly differences: readonly Difference[];
}

/** The subject's parts, if there is an answer sheet; an empty list otherwise, so that rules can loop over it. */
export function assessed({ reading, rubric, scorecard, reconciliation }: Subject): Assessed[] {
  return reading.kind === "assessment" && rubric && scorecard
    ? [{ assessment: reading.assessment, rubric, scorecard, differences: reconciliation?.differences ?? [] }]
    : [];
}

/** Every row of a sub-component of the rubric, with what the rubric says about it; repeated ones too. */
export function rowsInRubricOrder({
  assessment,
  rubric,
}: Assessed): { readonly row: SubcomponentRow; readonly subcomponent: RubricSubcomponent }[] {
  return rubric.components
    .flatMap((component) => component.subcomponents)
    .flatMap((subcomponent) => rowsOf(assessment, subcomponent.code).map((row) => ({ row, subcomponent })));
}

/** A sub-component's score by one assessor with the one row it was read from. */
export interface ScoredRow {
  readonly row: SubcomponentRow;
  readonly scored: ScoredSubcomponent;
}

/**
 * The sub-components that stand exactly once, as one assessor scored them, in the rubric's order. A missing or
 * repeated row is another rule's finding.
 */
export function scoredRows({ assessment, scorecard }: Assessed, assessor: Assessor | null): ScoredRow[] {
  const result = assessor && scorecard.byAssessor[assessor];
  if (!result) return [];
  return result.components
    .flatMap((component) => component.subcomponents)
    .flatMap((scored) => {
      const [row, ...others] = rowsOf(assessment, scored.rubric.code);
      return row && others.length === 0 ? [{ row, scored }] : [];
    });
}

/** The cell of an assessor's answer; the row's own cell where the layout has no such column. */
export function answerCell(row: SubcomponentRow, assessor: Assessor | null): CellRef {
  return (assessor && row.answers[assessor]?.at) ?? row.at;
}

/** Every letter answer of the sheet, row by row; none where the rubric does not take letters for answers. */
export function eachAnswer({ assessment, rubric }: Pick<Assessed, "assessment" | "rubric">): {
  readonly row: SubcomponentRow;
  readonly assessor: Assessor;
  readonly answer: LetterAnswer;
}[] {
  if (!isByLetters(rubric)) return [];
  return assessment.subcomponents.flatMap((row) =>
    assessment.assessors.flatMap((assessor) => {
      const answer = row.answers[assessor];
      return answer ? [{ row, assessor, answer }] : [];
    }),
  );
}

/** An answer that could be read and is not trusted, be it a letter, a tick or points. */
export interface DoubtedAnswer<Kind extends DoubtfulAnswer["kind"]> {
  /** `1.a`, or `1.a/3` for a criterion. */
  readonly code: string;
  readonly assessor: Assessor;
  readonly raw: string;
  readonly at: CellRef;
  readonly doubt: Extract<DoubtfulAnswer, { readonly kind: Kind }>;
}

/** The answers that are doubted in one way, row by row; points among them where the rubric takes those for answers. */
export function doubtedAnswers<Kind extends "stale" | "struck">(
  parts: Assessed,
  kind: Kind,
): readonly DoubtedAnswer<Kind>[] {
  const isOfKind = (doubt: BrokenAnswer | undefined): doubt is DoubtedAnswer<Kind>["doubt"] =>
    doubt?.kind === kind;
  const given = everyAnswer(parts).flatMap(({ code, assessor, answer }) => {
    if (answer.kind !== "broken" || !isOfKind(answer.cause)) return [];
    return [{ code, assessor, raw: answer.raw, at: answer.at, doubt: answer.cause }];
  });
  if (scoringOf(parts.rubric).method !== "points") return given;
  const points = parts.assessment.subcomponents.flatMap(({ code, scores }) =>
    parts.assessment.assessors.flatMap((assessor) => {
      const figure = scores[assessor];
      if (figure?.kind !== "number" || !isOfKind(figure.doubt)) return [];
      return [{ code, assessor, raw: figure.decimal, at: figure.at, doubt: figure.doubt }];
    }),
  );
  return [...given, ...points];
}

/** Every answer of the sheet that may count, of sub-components and of criteria, row by row. */
export function everyAnswer({ assessment, rubric }: Pick<Assessed, "assessment" | "rubric">): {
  /** `1.a`, or `1.a/3` for a criterion. */
  readonly code: string;
  readonly assessor: Assessor;
  readonly answer: LetterAnswer | CriterionAnswer;
}[] {
  const letters = isByLetters(rubric);
  return assessment.subcomponents.flatMap(({ code, answers, criteria }) =>
    assessment.assessors.flatMap((assessor) => {
      const letter = letters ? answers[assessor] : undefined;
      const own = criteria.flatMap(({ number, answers: { [assessor]: answer } }) =>
        number === null || !answer ? [] : [{ code: `${code}/${number}`, assessor, answer }],
      );
      return letter ? [{ code, assessor, answer: letter }, ...own] : own;
    }),
  );
}
