/** Whose earlier results are whose, and what of them this year's form can show. */
import type { PreviousComponent, PreviousResult } from "./previous-results.ts";
import { lineFinder } from "./recap/listed.ts";
import { nearestNames } from "./recap/nearest-names.ts";
import type { ListedUnit } from "./recap.ts";
import type { LoadedRubric } from "./rubric/load.ts";
import { plainName } from "./validate/unit-name.ts";

export interface PreviousMatch {
  readonly unit: ListedUnit;
  readonly outcome:
    | { readonly kind: "found"; readonly result: PreviousResult }
    | { readonly kind: "repeated"; readonly results: readonly PreviousResult[] }
    /** There is one, of a year that is not the one before. */
    | { readonly kind: "other-year"; readonly year: number }
    /** `near`: a result that nobody took whose OPD is called almost the same. */
    | { readonly kind: "none"; readonly near: string | null };
}

/** Finds each unit's result: by code where both have one, else by name. A name that is only near is never taken. */
export function matchPrevious(
  units: readonly { readonly unit: ListedUnit; readonly year: number | null }[],
  results: readonly PreviousResult[],
): { readonly matches: readonly PreviousMatch[]; readonly unlisted: readonly PreviousResult[] } {
  const find = lineFinder(units.map(({ unit }) => unit));
  const own = new Map<ListedUnit, PreviousResult[]>();
  const unlisted: PreviousResult[] = [];
  for (const result of results) {
    const unit = find(result);
    if (unit) own.set(unit, [...(own.get(unit) ?? []), result]);
    else unlisted.push(result);
  }
  const nearOf = nearFinder(
    units.filter(({ unit }) => !own.has(unit)).map(({ unit }) => unit),
    unlisted,
  );
  const matches = units.map(({ unit, year }): PreviousMatch => {
    const all = own.get(unit) ?? [];
    const fitting = all.filter((result) => year === null || result.year === null || result.year === year - 1);
    const [result, another] = fitting;
    if (another) return { unit, outcome: { kind: "repeated", results: fitting } };
    if (result) return { unit, outcome: { kind: "found", result } };
    const other = all.find((one) => one.year !== null)?.year ?? null;
    return {
      unit,
      outcome: other === null ? { kind: "none", near: nearOf(unit) } : { kind: "other-year", year: other },
    };
  });
  return { matches, unlisted };
}

function nearFinder(
  missing: readonly ListedUnit[],
  unlisted: readonly PreviousResult[],
): (unit: ListedUnit) => string | null {
  const names = new Map(unlisted.map(({ unit }) => [plainName(unit.name ?? ""), unit.name]));
  names.delete("");
  const nearest = nearestNames(
    missing.map(({ name }) => plainName(name)),
    [...names.keys()],
  );
  return (unit) => names.get(nearest[missing.indexOf(unit)] ?? "") ?? null;
}

/** Last year's component scores that this year's form can show. */
export interface SharedScores {
  /** By this rubric's component codes. */
  readonly scores: Readonly<Record<string, number>>;
  /** Whether the result is by this very rubric. */
  readonly sameRubric: boolean;
  /** Components of this rubric that the result knows too: the same code, name and weight. */
  readonly components: readonly string[];
}

/** What an earlier result shares with a rubric. Scores of other components or of other weights cannot be compared. */
export function sharedScores(result: PreviousResult, { rubric, sha256 }: LoadedRubric): SharedScores {
  const sameRubric = result.rubric.sha256 === sha256;
  const shared = rubric.components.flatMap((component) => {
    const earlier = result.components.find(({ code }) => code === component.code);
    if (earlier && !sameRubric && !isSame(earlier, component)) return [];
    return earlier ? [earlier] : [];
  });
  return {
    scores: Object.fromEntries(shared.flatMap(({ code, score }) => (score === null ? [] : [[code, score]]))),
    sameRubric,
    components: shared.map(({ code }) => code),
  };
}

function isSame(
  one: Pick<PreviousComponent, "name" | "weight">,
  other: Pick<PreviousComponent, "name" | "weight">,
): boolean {
  return one.weight === other.weight && plainName(one.name) === plainName(other.name);
}
