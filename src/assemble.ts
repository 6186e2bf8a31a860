/** Puts what was read, scored and found into the one result object. The only place where exact figures become numbers. */
import {
  type Assessment,
  type Assessor,
  type CellRef,
  type CriterionAnswer,
  type CriterionRow,
  type Reading,
  rowsOf,
} from "./assessment.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type {
  EvaluatedAnswer,
  EvaluatedComponent,
  EvaluatedCriterion,
  EvaluatedDifference,
  EvaluatedSubcomponent,
  Evaluation,
} from "./evaluation.ts";
import { type Exact, exact, published } from "./exact.ts";
import { causeText } from "./language/cause.ts";
import type { Language } from "./language/language.ts";
import type { Difference, Reconciliation } from "./reconciliation.ts";
import { gradeOf } from "./rubric/grade.ts";
import { isOfInstansi } from "./rubric/instansi.ts";
import type { LoadedRubric } from "./rubric/load.ts";
import type { Rubric, RubricCriterion } from "./rubric/schema.ts";
import { scoringOf } from "./rubric/scoring.ts";
import { isFulfilled } from "./score/criteria.ts";
import { nextPredicate } from "./score/predicate.ts";
import type { AssessorResult, Scorecard, ScoredComponent, ScoredSubcomponent } from "./score/score.ts";

/** Everything one evaluation is made of. */
export interface Findings {
  readonly file: string;
  readonly sha256: string | null;
  readonly reading: Reading;
  readonly loaded: LoadedRubric | null;
  readonly scorecard: Scorecard | null;
  readonly reconciliation: Reconciliation | null;
  /** Of the findings. */
  readonly language: Language;
  readonly flagFrom: string | null;
  readonly diagnostics: readonly Diagnostic[];
}

/** The Evaluation of one workbook, readable or not. */
export function assemble(findings: Findings): Evaluation {
  const { reading, loaded, scorecard } = findings;
  const base = unscored(findings);
  if (reading.kind !== "assessment" || !loaded || !scorecard) return base;
  const { assessment } = reading;
  const { official } = scorecard;
  return {
    file: base.file,
    sha256: base.sha256,
    sheet: assessment.sheet,
    layout: assessment.layout,
    ...(assessment.among && { among: { index: assessment.among.index, of: assessment.among.of } }),
    unit: {
      // The form of the region itself names no OPD: it is the region's.
      name: assessment.unit.name?.value ?? (isOfInstansi(loaded.rubric) ? assessment.region : null),
      code: assessment.unit.code,
      cluster: assessment.unit.cluster,
    },
    region: assessment.region,
    year: assessment.year?.value ?? null,
    ...(assessment.team && { team: { ...assessment.team } }),
    rubric: { id: loaded.rubric.id, sha256: loaded.sha256 },
    assessor: scorecard.assessor,
    complete: official.total !== null,
    answered: official.answered,
    of: official.of,
    total: official.total && published(official.total),
    range: { min: published(official.range.min), max: published(official.range.max) },
    predicate: official.predicate?.letter ?? null,
    predicateName: official.predicate?.name ?? null,
    flagged: official.flagged,
    flagFrom: findings.flagFrom,
    next: nextOf(official, loaded),
    components: official.components.map((component) =>
      evaluatedComponent(component, assessment, scorecard, loaded.rubric),
    ),
    assessors: Object.fromEntries(
      Object.entries(scorecard.byAssessor).map(([assessor, result]) => [assessor, assessorTotal(result)]),
    ),
    figuresCompared: findings.reconciliation?.compared ?? 0,
    reconciliation: (findings.reconciliation?.differences ?? []).map((difference) =>
      evaluatedDifference(difference, findings.language),
    ),
    followUp: assessment.followUp.map(({ at, ...followUp }) => ({
      ...followUp,
      ...(at && { at: { ...at } }),
    })),
    diagnostics: base.diagnostics,
    outputs: base.outputs,
  };
}

/** The Evaluation of a file that holds nothing to score, with the findings that say why. */
export function unscored({
  file,
  sha256,
  diagnostics,
}: Pick<Findings, "file" | "sha256" | "diagnostics">): Evaluation {
  return { ...NOTHING_SCORED, file, sha256, diagnostics: [...diagnostics], outputs: [] };
}

const NOTHING_SCORED: Evaluation = {
  file: "",
  sha256: null,
  sheet: null,
  layout: null,
  unit: { name: null, code: null, cluster: null },
  region: null,
  year: null,
  rubric: null,
  assessor: null,
  complete: false,
  answered: 0,
  of: 0,
  total: null,
  range: null,
  predicate: null,
  predicateName: null,
  flagged: null,
  flagFrom: null,
  next: null,
  components: [],
  assessors: {},
  figuresCompared: 0,
  reconciliation: [],
  followUp: [],
  diagnostics: [],
  outputs: [],
};

function nextOf(official: AssessorResult, { rubric }: LoadedRubric): Evaluation["next"] {
  const next = official.total && nextPredicate(official.total, rubric);
  return (
    next && {
      predicate: next.predicate.letter,
      predicateName: next.predicate.name,
      points: published(next.points),
    }
  );
}

function evaluatedDifference(difference: Difference, language: Language): EvaluatedDifference {
  const { what, code, assessor, stated, recomputed, cause, at, formula } = difference;
  const isText = what === "predicate" || typeof recomputed === "string";
  const figure = isText ? null : exact(stated);
  return {
    what,
    code,
    assessor,
    stated: figure === null ? stated : published(figure),
    recomputed: typeof recomputed === "object" ? recomputed && published(recomputed) : recomputed,
    difference: figure && isFigure(recomputed) ? published(figure.sub(recomputed)) : null,
    cause: cause.kind,
    explanation: causeText(cause, at.cell, language),
    sheet: at.sheet,
    cell: at.cell,
    formula,
  };
}

function isFigure(recomputed: Exact | string | null): recomputed is Exact {
  return recomputed !== null && typeof recomputed !== "string";
}

function assessorTotal(result: AssessorResult): {
  total: number | null;
  predicate: string | null;
  answered: number;
} {
  return {
    total: result.total && published(result.total),
    predicate: result.predicate?.letter ?? null,
    answered: result.answered,
  };
}

function evaluatedComponent(
  component: ScoredComponent,
  assessment: Assessment,
  scorecard: Scorecard,
  rule: Rubric,
): EvaluatedComponent {
  return {
    code: component.rubric.code,
    name: component.rubric.name,
    weight: component.rubric.weight,
    score: component.score && published(component.score),
    subcomponents: component.subcomponents.map((subcomponent) =>
      evaluatedSubcomponent(subcomponent, assessment, scorecard, rule),
    ),
  };
}

function evaluatedSubcomponent(
  scored: ScoredSubcomponent,
  assessment: Assessment,
  scorecard: Scorecard,
  rule: Rubric,
): EvaluatedSubcomponent {
  const { rubric } = scored;
  const [row] = rowsOf(assessment, rubric.code);
  return {
    code: rubric.code,
    dimension: rubric.dimension,
    name: rubric.name,
    weight: rubric.weight,
    letter: scored.letter,
    value: scored.value && published(scored.value),
    score: scored.score && published(scored.score),
    from: scored.from,
    ...(scored.mean ? { mean: published(scored.mean) } : {}),
    ...placeOf(scored.cell, assessment.sheet),
    answers: answersOf(rubric.code, scorecard, assessment.sheet),
    fulfilled: scored.fulfilled,
    criteriaCount: rubric.criteria.length,
    criteria: rubric.criteria.map((criterion) =>
      evaluatedCriterion(criterion, row?.criteria ?? [], scorecard.assessor, rule, assessment.sheet),
    ),
    note: row?.note?.text ?? null,
    evidence: row?.evidence?.text ?? null,
    ...(row?.evidence ? { evidenceAt: { ...row.evidence.at } } : {}),
    ...(row?.evidenceLinks?.length ? { evidenceLinks: row.evidenceLinks.map((link) => ({ ...link })) } : {}),
    evaluatorNote: row?.evaluatorNote?.text ?? null,
    recommendation: row?.recommendation?.text ?? null,
  };
}

function answersOf(code: string, scorecard: Scorecard, sheet: string): EvaluatedSubcomponent["answers"] {
  return Object.fromEntries(
    Object.entries(scorecard.byAssessor).map(([assessor, result]) => {
      const scored = result.components
        .flatMap(({ subcomponents }) => subcomponents)
        .find(({ rubric }) => rubric.code === code);
      return [assessor, evaluatedAnswer(scored, sheet)];
    }),
  );
}

function evaluatedAnswer(scored: ScoredSubcomponent | undefined, sheet: string): EvaluatedAnswer {
  const { letter = null, value = null, cell = null } = scored ?? {};
  const figure = letter === null && value !== null ? { value: published(value) } : {};
  return { letter, ...figure, ...placeOf(cell, sheet) };
}

function evaluatedCriterion(
  criterion: RubricCriterion,
  rows: readonly CriterionRow[],
  assessor: Assessor | null,
  rule: Rubric,
  sheet: string,
): EvaluatedCriterion {
  const row = rows.find(({ number }) => number === criterion.number);
  const answer = assessor ? row?.answers[assessor] : undefined;
  const { number, text, weight } = criterion;
  return {
    number,
    text,
    ...(weight === undefined ? {} : { weight }),
    fulfilled: isFulfilled(answer, rule),
    ...gradeParts(answer, rule),
    ...placeOf(answer?.at ?? null, sheet),
    ...bothAnswers(row, rule, sheet),
  };
}

/** The answers of the OPD and of the evaluator, for whoever holds one against the other. */
function bothAnswers(
  row: CriterionRow | undefined,
  rule: Rubric,
  sheet: string,
): Pick<EvaluatedCriterion, "answers"> {
  const { self, evaluator } = row?.answers ?? {};
  if (!self || !evaluator || [self, evaluator].every(({ kind }) => kind === "unanswered")) return {};
  const each = (answer: CriterionAnswer) => ({
    fulfilled: isFulfilled(answer, rule),
    cell: answer.at.cell,
    ...(answer.at.sheet !== sheet && { sheet: answer.at.sheet }),
  });
  return { answers: { self: each(self), evaluator: each(evaluator) } };
}

/** What the rubric's own answer is and is worth, where it grades criteria. */
function gradeParts(
  answer: CriterionAnswer | undefined,
  rule: Rubric,
): Pick<EvaluatedCriterion, "grade" | "value"> {
  const scoring = scoringOf(rule);
  if (scoring.method !== "mean") return {};
  const grade = gradeOf(answer, scoring);
  return { grade: grade?.answer ?? null, value: grade?.value ?? null };
}

/** A cell; its sheet too where that is not the evaluation's own. */
function placeOf(at: CellRef | null, sheet: string): { cell: string | null; sheet?: string } {
  return { cell: at?.cell ?? null, ...(at && at.sheet !== sheet && { sheet: at.sheet }) };
}
