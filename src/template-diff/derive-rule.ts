/**
 * The rule that a template stands for: its own weights, criteria and values of letters in place of the rubric's. What it
 * does not say – predicates, flag, rounding – stays the rubric's. Where its weights do not add up, that is told, and
 * scores follow from the weights as they are.
 */
import { type Exact, exact, pointsOf, sum } from "../exact.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Rubric, RubricComponent, RubricSubcomponent } from "../rubric/schema.ts";
import type { RuleDoubt } from "../template-diff.ts";
import { type Form, type FormRow, nameOf } from "./form.ts";
import { plainText } from "./words.ts";

export interface DerivedRule {
  readonly loaded: LoadedRubric;
  readonly doubts: readonly RuleDoubt[];
}

/** The points of a whole form. */
const WHOLE = 100;
/** The least weight that a rubric may give. */
const LEAST_WEIGHT = "0.01";

export function deriveRule(form: Form, loaded: LoadedRubric): DerivedRule {
  if (!form.template) return { loaded, doubts: [] };
  const { rubric } = loaded;
  const components = rubric.components.flatMap((component) => componentOf(component, form.rows));
  const scale = rubric.scale.map((step) => {
    const own = form.scale?.find(({ letter }) => letter === step.letter)?.value;
    return own === undefined ? step : { ...step, value: Number(own) };
  });
  const predicates = widened(rubric.predicates, mostPoints(components, scale));
  return {
    loaded: { ...loaded, rubric: { ...rubric, scale, predicates, components } },
    doubts: [...missingWeights(rubric, form.rows), ...weightSums(components), ...strangersOf(form.rows)],
  };
}

/** As the form has it; without what the form has no row for. */
function componentOf(component: RubricComponent, rows: readonly FormRow[]): readonly RubricComponent[] {
  const subcomponents = component.subcomponents.flatMap((part) => subcomponentOf(part, rows));
  if (subcomponents.length === 0) return [];
  const row = rows.find(({ kind, code }) => kind === "component" && code === component.code);
  const parts = sum(subcomponents.map(({ weight }) => exact(weight)));
  // A form that writes no weight there means what its parts make together.
  const weight = weightOf(row) ?? Number(parts.toString());
  return [{ ...component, weight, subcomponents }];
}

function subcomponentOf(part: RubricSubcomponent, rows: readonly FormRow[]): readonly RubricSubcomponent[] {
  const row = rows.find(({ kind, code }) => kind === "subcomponent" && code === part.code);
  if (!row) return [];
  const criteria = criteriaOf(part, rows);
  return [{ ...part, name: row.text, weight: weightOf(row) ?? part.weight, criteria }];
}

/** A form without any criterion of the sub-component is one that asks for the letter alone. */
function criteriaOf(part: RubricSubcomponent, rows: readonly FormRow[]): RubricSubcomponent["criteria"] {
  const own = rows.filter(
    ({ kind, code, text }) => kind === "criterion" && code === part.code && text !== "",
  );
  const texts = new Map(own.map(({ text }) => [plainText(text), text]));
  if (texts.size === 0) return part.criteria;
  return [...texts.values()].map((text, index) => ({
    number: index + 1,
    text,
    source: part.criteria[index]?.source ?? part.source,
  }));
}

function weightOf(row: FormRow | undefined): number | null {
  const points = row?.weight?.points;
  if (points === null || points === undefined || !/^\d{1,6}(\.\d+)?$/.test(points)) return null;
  return exact(points).gte(exact(LEAST_WEIGHT)) ? Number(points) : null;
}

/** A form without a column of weights takes the rubric's without saying so. */
function missingWeights({ components }: Rubric, rows: readonly FormRow[]): readonly RuleDoubt[] {
  const known = new Set(components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code)));
  return rows
    .filter(({ kind, code, weight }) => kind === "subcomponent" && known.has(code) && weight !== null)
    .filter((row) => weightOf(row) === null)
    .map((row) => ({ kind: "weight-missing", row: nameOf(row).row }));
}

function weightSums(components: readonly RubricComponent[]): readonly RuleDoubt[] {
  const doubt = (row: string | null, parts: readonly { readonly weight: number }[], whole: number) => {
    const added = sum(parts.map(({ weight }) => exact(weight)));
    if (added.equals(exact(whole))) return [];
    return [{ kind: "weight-sum" as const, row, sum: Number(added.toString()), expected: whole }];
  };
  return [
    ...doubt(null, components, WHOLE),
    ...components.flatMap(({ code, weight, subcomponents }) => doubt(code, subcomponents, weight)),
  ];
}

function strangersOf(rows: readonly FormRow[]): readonly RuleDoubt[] {
  const strangers = rows.filter(({ kind }) => kind === "stranger").map((row) => row.label || row.text);
  return strangers.length > 0 ? [{ kind: "strangers", rows: strangers }] : [];
}

function mostPoints(components: readonly RubricComponent[], scale: Rubric["scale"]): Exact {
  const best = Math.max(...scale.map(({ value }) => value));
  return sum(
    components.flatMap(({ subcomponents }) => subcomponents.map(({ weight }) => pointsOf(weight, best))),
  );
}

/** Weights that make more than 100 may earn more than 100: still the best predicate. */
function widened(predicates: Rubric["predicates"], most: Exact): Rubric["predicates"] {
  const top = Math.max(...predicates.map(({ upTo }) => upTo));
  if (most.lte(exact(top))) return predicates;
  return predicates.map((predicate) =>
    predicate.upTo === top ? { ...predicate, upTo: Math.ceil(most.valueOf()) } : predicate,
  );
}
