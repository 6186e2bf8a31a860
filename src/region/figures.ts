/** The figures of the joint form: means by cluster, the units' value, and both parts by a declared weight. Exact. */
import { CLUSTERS, type ClusterId } from "../cluster.ts";
import { type Exact, exact, published, sum } from "../exact.ts";
import { meanOf } from "../recap/statistics.ts";
import type { FormFigures, Graded, UnitMean, WeightOutcome } from "../region.ts";
import type { Rubric } from "../rubric/schema.ts";
import { predicateOf } from "../score/predicate.ts";

/** One line's scores: the region's own, and those of the units that count. */
export interface LineScores {
  readonly weight: number;
  readonly instansi: number | null;
  readonly units: Readonly<Record<ClusterId, readonly number[]>>;
}

export interface Mixing {
  readonly unitMean: UnitMean;
  /** Percent; null: none was declared. */
  readonly unitWeight: number | null;
}

/** Unrounded; null where there is nothing to take it from. */
export interface LineParts {
  readonly instansi: Exact | null;
  readonly unit: Exact | null;
  readonly combined: Exact | null;
}

const WHOLE = 100;

export function partsOf(scores: LineScores, { unitMean, unitWeight }: Mixing): LineParts {
  const instansi = scores.instansi === null ? null : exact(scores.instansi);
  const unit = unitValue(scores.units, unitMean);
  const combined = instansi && unit && unitWeight !== null ? mixed(instansi, unit, unitWeight) : null;
  return { instansi, unit, combined };
}

/** Both parts, the units with so many percent. */
function mixed(instansi: Exact, unit: Exact, unitWeight: number): Exact {
  const share = exact(unitWeight).div(WHOLE);
  return instansi.mul(exact(1).sub(share)).add(unit.mul(share));
}

/** The units' value: each cluster counts once, or each unit does. A cluster without units is left out. */
export function unitValue(units: LineScores["units"], by: UnitMean): Exact | null {
  const scores = CLUSTERS.map((cluster) => units[cluster]).filter(({ length }) => length > 0);
  if (scores.length === 0) return null;
  return by === "units" ? meanOf(scores.flat()) : sum(scores.map(meanOf)).div(scores.length);
}

/** A line as it is shown. */
export function figuresOf(scores: LineScores, mixing: Mixing): FormFigures {
  const { instansi, unit, combined } = partsOf(scores, mixing);
  return {
    instansi: instansi && published(instansi),
    clusters: {
      utama: clusterFigure(scores.units.utama),
      pendukung: clusterFigure(scores.units.pendukung),
      tambahan: clusterFigure(scores.units.tambahan),
    },
    unit: unit && published(unit),
    combined: combined && published(combined),
    percent: combined && published(combined.div(exact(scores.weight)).mul(WHOLE)),
  };
}

function clusterFigure(scores: readonly number[]): FormFigures["clusters"][ClusterId] {
  return {
    sum: published(sum(scores.map((score) => exact(score)))),
    mean: scores.length > 0 ? published(meanOf(scores)) : null,
  };
}

/** A total with its predicate. */
export function graded(figure: Exact, rubric: Rubric): Graded {
  const { letter, name } = predicateOf(figure, rubric);
  return { total: published(figure), predicate: letter, predicateName: name };
}

/** The weights of the units that the outcome is told for, in percent. */
const WEIGHTS = [0, 10, 20, 30, 40, 50, 60, 70, 80, 90, 100];

/** What each weight would give; nothing while one of the two parts is missing. */
export function weightOutcomes({ instansi, unit }: LineParts, rubric: Rubric): readonly WeightOutcome[] {
  if (!instansi || !unit) return [];
  return WEIGHTS.map((unitWeight) => ({ unitWeight, ...graded(mixed(instansi, unit, unitWeight), rubric) }));
}
