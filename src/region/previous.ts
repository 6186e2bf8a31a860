/** A region as the year before another. */
import { exact, published } from "../exact.ts";
import type { Graded, PreviousRegion, Region } from "../region.ts";

/** What another year's result keeps of this one. */
export type EarlierRegion = Omit<PreviousRegion, "change">;

export function asEarlier(region: Region, source: string): EarlierRegion {
  const { year, instansi, unit, combined, form, units } = region;
  return {
    source,
    year,
    counted: units.filter(({ uncounted }) => uncounted === null).length,
    of: units.length,
    instansi: instansi?.result ?? null,
    unit: unit && plain(unit),
    combined,
    components: form.components.map((component) => ({
      code: component.code,
      combined: component.combined,
    })),
  };
}

function plain({ total, predicate, predicateName }: Graded): Graded {
  return { total, predicate, predicateName };
}

/** With the change from then to now. */
export function comparedWith(earlier: EarlierRegion, now: Graded | null): PreviousRegion {
  const { combined } = earlier;
  const change = now && combined && published(exact(now.total).sub(exact(combined.total)));
  return { ...earlier, change };
}
