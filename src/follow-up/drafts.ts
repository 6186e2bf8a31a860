/** Drafts of this year's recommendations: what is unfulfilled and what it costs, one for each cause. */
import { type Exact, exact, pointsOf, published, ZERO } from "../exact.ts";
import type { DraftCriterion, DraftRecommendation, SheetPlace, Undrafted } from "../follow-up.ts";
import type { Rubric, ScaleStep } from "../rubric/schema.ts";
import { scoringOf } from "../rubric/scoring.ts";
import { plainName } from "../validate/unit-name.ts";
import { draftText } from "./draft-text.ts";

export interface Drafts {
  readonly drafts: readonly DraftRecommendation[];
  readonly undrafted: readonly Undrafted[];
}

/** A result as far as drafts rest on it; what it does not say of cells, drafts do not say either. */
export interface DraftedResult {
  readonly unit: { readonly name: string | null };
  readonly sheet: string | null;
  readonly components: readonly { readonly name: string; readonly subcomponents: readonly DraftedPart[] }[];
}

interface DraftedPart {
  readonly code: string;
  readonly dimension: string | null;
  readonly name: string;
  readonly weight: number;
  readonly letter: string | null;
  readonly score: number | null;
  readonly cell?: string | null;
  readonly criteria: readonly {
    readonly number: number;
    readonly text: string;
    readonly fulfilled: boolean | null;
    readonly cell?: string | null;
    readonly sheet?: string | undefined;
  }[];
}

/** With what stays of its wording when two wordings are compared. */
interface AskedCriterion extends DraftCriterion {
  readonly words: string;
}

/** What one sub-component lacks. */
interface Cause {
  readonly part: DraftedPart;
  readonly component: string;
  readonly points: Exact;
  readonly to: string | null;
  readonly criteria: readonly AskedCriterion[];
}

/**
 * The drafts, most points first.
 *
 * @param rubric null where its file is not at hand: then all that a sub-component lacks is what it could gain
 */
export function draftsOf({ unit, sheet, components }: DraftedResult, rubric: Rubric | null): Drafts {
  const best = rubric && bestProven(rubric);
  const parts = components.flatMap((component) =>
    component.subcomponents.map((part) => ({ part, component: component.name })),
  );
  const causes = parts
    .flatMap(({ part, component }) => causeOf(part, component, best, sheet))
    .sort((one, other) => other.points.compare(one.points));
  const caused = new Set(causes.map(({ part }) => part));
  return {
    drafts: joined(causes).map((cause) => draftOf(cause, unit.name, sheet)),
    undrafted: parts.flatMap(({ part }) => (caused.has(part) ? [] : undraftedOf(part))),
  };
}

/** The best letter that criteria prove by themselves; null where scores are not letters of criteria. */
function bestProven(rubric: Rubric): ScaleStep | null {
  const { method } = scoringOf(rubric);
  if (method !== "letters" && method !== "share") return null;
  return rubric.scale.find(({ judgement }) => !judgement) ?? null;
}

/** None for a sub-component that nobody answered, and for one that criteria cannot raise. */
function causeOf(
  part: DraftedPart,
  component: string,
  best: ScaleStep | null,
  sheet: string | null,
): readonly Cause[] {
  if (part.score === null) return [];
  const criteria = part.criteria
    .filter(({ fulfilled }) => fulfilled === false)
    .map((criterion) => ({
      text: criterion.text,
      words: plainName(criterion.text),
      places: [{ code: part.code, number: criterion.number, at: placeOf(criterion, sheet) }],
    }));
  const reachable = best ? pointsOf(part.weight, best.value) : exact(part.weight);
  const lacking = reachable.sub(exact(part.score));
  const points = lacking.gt(ZERO) ? lacking : ZERO;
  if (criteria.length === 0 && points.equals(ZERO)) return [];
  return [{ part, component, points, to: points.gt(ZERO) ? (best?.letter ?? null) : null, criteria }];
}

function placeOf(
  { cell = null, sheet }: { readonly cell?: string | null; readonly sheet?: string | undefined },
  main: string | null,
): SheetPlace | null {
  const on = sheet ?? main;
  return cell === null || on === null ? null : { sheet: on, cell };
}

interface Joined {
  readonly cause: Cause;
  readonly codes: readonly string[];
  readonly points: Exact;
  readonly criteria: readonly AskedCriterion[];
}

/**
 * A criterion that the form asks for twice in the same words is one cause: it is told once, where it costs most. A
 * sub-component of which nothing else is left is raised by that draft too.
 */
function joined(causes: readonly Cause[]): readonly Joined[] {
  const made: Joined[] = [];
  for (const cause of causes) {
    const own = cause.criteria.filter(({ words }) => !made.some((draft) => asks(draft, words)));
    const first = made.findIndex((draft) => cause.criteria.some(({ words }) => asks(draft, words)));
    const isToldAlready = first >= 0 && own.length === 0;
    for (const [place, draft] of made.entries()) made[place] = withPlaces(draft, cause);
    const raising = isToldAlready ? made[first] : undefined;
    if (raising) made[first] = raisingToo(raising, cause);
    else made.push({ cause, codes: [cause.part.code], points: cause.points, criteria: own });
  }
  return made.toSorted((one, other) => other.points.compare(one.points));
}

function asks({ criteria }: Pick<Joined, "criteria">, words: string): boolean {
  return criteria.some((criterion) => criterion.words === words);
}

/** Where else the form asks for what a draft asks for. */
function withPlaces(draft: Joined, cause: Cause): Joined {
  const elsewhere = (words: string) => cause.criteria.filter((criterion) => criterion.words === words);
  return {
    ...draft,
    criteria: draft.criteria.map((criterion) => ({
      ...criterion,
      places: [...criterion.places, ...elsewhere(criterion.words).flatMap(({ places }) => places)],
    })),
  };
}

function raisingToo(draft: Joined, { part, points }: Cause): Joined {
  return { ...draft, codes: [...draft.codes, part.code], points: draft.points.add(points) };
}

function draftOf(
  { cause, codes, points, criteria }: Joined,
  unit: string | null,
  sheet: string | null,
): DraftRecommendation {
  const { part, component, to } = cause;
  return {
    text: draftText({ unit, component, part, criteria: criteria.map(({ text }) => text) }),
    codes,
    name: part.name,
    points: published(points),
    from: part.letter,
    to,
    at: placeOf(part, sheet),
    criteria: criteria.map(({ text, places }) => ({ text, places })),
  };
}

function undraftedOf({ code, score, weight }: DraftedPart): readonly Undrafted[] {
  if (score === null) return [{ code, why: "unanswered" }];
  return exact(score).lt(exact(weight)) ? [{ code, why: "judgement" }] : [];
}
