/** What a sum counts: each cell that it reads is raised by one, and the sum says how often the cell counts. */
import type { CellRef } from "../../assessment.ts";
import type { FigurePlace } from "../../reconciliation.ts";
import type { Scalar } from "../formula/scalar.ts";
import { type Evidence, keyOf, type Suspect } from "./evidence.ts";
import { readCells } from "./read-cells.ts";

export interface CountedCell {
  readonly at: CellRef;
  /** What should stand there: the right figure, or what was saved where there is none. */
  readonly value: number;
  /** How often the sum counts it. */
  readonly times: number;
  /** How often it should. */
  readonly meant: 0 | 1;
  /** Whether it is a figure of a part that is added up, in this way or another. */
  readonly isPart: boolean;
}

/** Places that add up to the same: a component, or its sub-components. */
type Alternatives = readonly (readonly FigurePlace[])[];

/** Every cell that the sum of a suspect reads or should read. */
export function countedCells(suspect: Suspect, evidence: Evidence): readonly CountedCell[] {
  const { figure, expression } = suspect;
  const times = new Map<string, number>();
  const cells = new Map<string, CellRef>();
  const groups = partsOf(suspect, evidence);
  const parts = groups.flat(2).map(({ at }) => at);
  for (const at of [...readCells(expression, figure.at, evidence.saved), ...parts]) {
    if (cells.has(keyOf(at))) continue;
    cells.set(keyOf(at), at);
    times.set(keyOf(at), timesCounted(at, suspect, evidence));
  }
  const meant = new Set(groups.flatMap((group) => nearest(group, times).map(({ at }) => keyOf(at))));
  const known = new Set(parts.map(keyOf));
  return [...cells].map(([key, at]) => ({
    at,
    value: Number(wantedAt(at, evidence) ?? 0),
    times: times.get(key) ?? 0,
    meant: meant.has(key) ? 1 : 0,
    isPart: known.has(key),
  }));
}

/** What may be added up: the sub-components of a component; of a total each component, or its sub-components. */
function partsOf(
  { figure: { what, code, assessor } }: Suspect,
  { places }: Evidence,
): readonly Alternatives[] {
  const own = places.filter((place) => place.assessor === assessor);
  const under = (component: string) =>
    own.filter((place) => place.what === "subcomponent" && place.code.startsWith(`${component}.`));
  if (what === "component") return [[under(code)]];
  const components = own.filter((place) => place.what === "component");
  return [...new Set(components.map((place) => place.code))].map((component) => [
    components.filter((place) => place.code === component),
    under(component),
  ]);
}

/** The alternative that the formula comes nearest to: of one that it names at least in part, the other is no part. */
function nearest(group: Alternatives, times: ReadonlyMap<string, number>): readonly FigurePlace[] {
  const off = (places: readonly FigurePlace[]) =>
    places.filter(({ at }) => times.get(keyOf(at)) !== 1).length / Math.max(1, places.length);
  return group.reduce((best, places) => (off(places) < off(best) ? places : best), group[0] ?? []);
}

function wantedAt(at: CellRef, { right, saved }: Evidence): number | null {
  const value: Scalar = right.get(keyOf(at)) ?? saved.valueAt(at);
  return typeof value === "number" ? value : null;
}

const NOISE_FREE = 1e6;

function timesCounted(at: CellRef, { figure, expression }: Suspect, evidence: Evidence): number {
  const value = wantedAt(at, evidence);
  if (value === null) return 0;
  const { saved, right } = evidence;
  const base = saved.result(expression, figure.at, right);
  const raised = saved.result(expression, figure.at, new Map([...right, [keyOf(at), value + 1]]));
  if (typeof base !== "number" || typeof raised !== "number") return 0;
  return Math.round((raised - base) * NOISE_FREE) / NOISE_FREE;
}
