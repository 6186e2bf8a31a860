/** The lines of the joint form (Lampiran 2, LKE Gabungan): the region's own scores and its units', line by line. */
import { CLUSTERS, type ClusterId } from "../cluster.ts";
import type { RecapEntry } from "../recap.ts";
import type { FormFigures, Region } from "../region.ts";
import type { Rubric } from "../rubric/schema.ts";
import { figuresOf, type LineScores, type Mixing } from "./figures.ts";
import type { Member } from "./members.ts";

/** What stands in one line. */
export interface Lines {
  total(): LineScores;
  component(code: string, weight: number): LineScores;
  subcomponent(code: string, weight: number): LineScores;
}

const WHOLE = 100;

/** @param own the region's own result; null: there is none that counts @param counted the units that count */
export function scoresOf(own: RecapEntry | null, counted: readonly Member[]): Lines {
  const line = (weight: number, scoreOf: (entry: RecapEntry) => number | null): LineScores => ({
    weight,
    instansi: own && scoreOf(own),
    units: Object.fromEntries(
      CLUSTERS.map((cluster) => [cluster, scoresIn(cluster, counted, scoreOf)]),
    ) as Record<ClusterId, readonly number[]>,
  });
  const scoreOf = (
    parts: readonly { readonly code: string; readonly score: number | null }[],
    code: string,
  ) => parts.find((part) => part.code === code)?.score ?? null;
  return {
    total: () => line(WHOLE, ({ total }) => total),
    component: (code, weight) => line(weight, ({ components }) => scoreOf(components, code)),
    subcomponent: (code, weight) => line(weight, ({ subcomponents }) => scoreOf(subcomponents, code)),
  };
}

function scoresIn(
  cluster: ClusterId,
  counted: readonly Member[],
  scoreOf: (entry: RecapEntry) => number | null,
): readonly number[] {
  const scores = counted.filter((member) => member.cluster === cluster).map(({ entry }) => scoreOf(entry));
  return scores.filter((score) => score !== null);
}

export function formOf(lines: Lines, { components }: Rubric, mixing: Mixing): Region["form"] {
  const figures = (scores: LineScores): FormFigures => figuresOf(scores, mixing);
  return {
    components: components.map(({ code, name, weight, subcomponents }) => ({
      code,
      name,
      weight,
      ...figures(lines.component(code, weight)),
      subcomponents: subcomponents.map((part) => ({
        code: part.code,
        name: part.name,
        weight: part.weight,
        ...figures(lines.subcomponent(part.code, part.weight)),
      })),
    })),
    total: figures(lines.total()),
  };
}
