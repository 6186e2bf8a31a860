/** What the recap keeps of one evaluation, so that thousands of them fit in memory. */

import { type Diagnostic, SEVERITIES, type Severity } from "../diagnostic.ts";
import { outcomeOf } from "../document.ts";
import type { EvaluatedSubcomponent, Evaluation } from "../evaluation.ts";
import { exact, published } from "../exact.ts";
import type { EntrySubcomponent, GroupComponent, RecapEntry } from "../recap.ts";
import { resultName } from "../result-name.ts";
import { pairOf } from "./pair.ts";

/** The entry of an evaluation. The texts that all workbooks of a rubric share stay behind: see {@link treeOf}. */
export function entryOf(evaluation: Evaluation): RecapEntry {
  const { unit, rubric, range, next, components, diagnostics } = evaluation;
  const team = evaluation.team?.name ?? evaluation.team?.leader;
  const status = outcomeOf(evaluation);
  return {
    file: resultName(evaluation),
    sha256: evaluation.sha256,
    ...(evaluation.among && { among: { index: evaluation.among.index, of: evaluation.among.of } }),
    status,
    unit: { name: unit.name, code: unit.code, cluster: unit.cluster },
    region: evaluation.region,
    year: evaluation.year,
    ...(team ? { team } : {}),
    rubric: rubric && { id: rubric.id, sha256: rubric.sha256 },
    assessor: evaluation.assessor,
    answered: evaluation.answered,
    of: evaluation.of,
    total: evaluation.total,
    range: range && { min: range.min, max: range.max },
    predicate: evaluation.predicate,
    predicateName: evaluation.predicateName,
    flagged: evaluation.flagged,
    flagFrom: evaluation.flagFrom,
    next: next && { predicate: next.predicate, predicateName: next.predicateName, points: next.points },
    components: components.map(({ code, score }) => ({ code, score })),
    subcomponents: components.flatMap(({ subcomponents }) =>
      subcomponents.map((each) => entrySubcomponent(each, evaluation.sheet ?? "")),
    ),
    assessors: assessorsOf(evaluation),
    findings: countsOf(diagnostics),
    reason: rubric === null ? reasonOf(diagnostics) : null,
    outputs: [...evaluation.outputs],
  };
}

/**
 * The tree of an evaluation or a rubric and no more of it: no answers, no citations. Empty when nothing was scored.
 */
export function treeOf({
  components,
}: {
  readonly components: readonly GroupComponent[];
}): readonly GroupComponent[] {
  return components.map(({ code, name, weight, subcomponents }) => ({
    code,
    name,
    weight,
    subcomponents: subcomponents.map((subcomponent) => ({
      code: subcomponent.code,
      dimension: subcomponent.dimension,
      name: subcomponent.name,
      weight: subcomponent.weight,
      criteria: subcomponent.criteria.map(({ number, text }) => ({ number, text })),
    })),
  }));
}

function entrySubcomponent(subcomponent: EvaluatedSubcomponent, sheet: string): EntrySubcomponent {
  const { code, letter, value, score, weight, criteria } = subcomponent;
  return {
    code,
    letter,
    value,
    score,
    lost: score === null ? null : published(exact(weight).sub(exact(score))),
    criteria: criteria.map(({ fulfilled }) => fulfilled),
    ...pairOf(subcomponent, sheet),
  };
}

/** In one order, however the evaluation was put together: the recap's bytes must not tell where it came from. */
function assessorsOf({ assessors }: Evaluation): RecapEntry["assessors"] {
  const known = (["self", "evaluator", "single"] as const).flatMap((assessor) => {
    const result = assessors[assessor];
    if (!result) return [];
    const { total, predicate, answered } = result;
    return [[assessor, { total, predicate, answered }] as const];
  });
  return Object.fromEntries(known);
}

function countsOf(diagnostics: readonly Diagnostic[]): Readonly<Record<Severity, number>> {
  const counts: Record<Severity, number> = { error: 0, warning: 0, info: 0 };
  for (const { severity } of diagnostics) counts[severity] += 1;
  return counts;
}

/** Why there is no score: the most severe finding, and among those the first. */
function reasonOf(diagnostics: readonly Diagnostic[]): Diagnostic | null {
  for (const wanted of SEVERITIES) {
    const found = diagnostics.find(({ severity }) => severity === wanted);
    if (found) return found;
  }
  return null;
}
