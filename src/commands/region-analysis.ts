/** The region's own value as a part of the recap: of its latest year, by the rule in force. */
import type { Analyses } from "../analyses.ts";
import type { PeriodResults } from "../compare/compare.ts";
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { readOpdList } from "../opd-list.ts";
import { buildRegion, type RegionOptions } from "../region/build-region.ts";
import { yearsAmong } from "../region/members.ts";
import { asEarlier } from "../region/previous.ts";
import type { UnitMean } from "../region.ts";
import { regionAsked, weightOf } from "./region-asked.ts";

export interface RegionInRecap {
  /** Percent, as it was written. */
  readonly unitWeight: string | undefined;
  readonly unitMean: UnitMean;
  /** The file that lists the units with their clusters. */
  readonly opdList: string | null;
}

interface Asked {
  readonly region: RegionInRecap;
  /** The results of the year before, where they are given. */
  readonly earlier: PeriodResults | null;
  readonly language: Language;
  readonly severities: Severities | undefined;
}

/** The results of other years than the latest are told and do not count. @throws UsageError, OpdListError */
export async function regionAnalysis({
  region,
  earlier,
  language,
  severities,
}: Asked): Promise<(latest: PeriodResults) => Analyses["region"]> {
  const unitWeight = weightOf(region.unitWeight, language);
  const { unitMean, opdList } = region;
  const listed = opdList === null ? null : (await readOpdList(opdList, language)).units;
  const asked = regionAsked({ listed, unitMean, unitWeight, language, severities });
  return ({ entries }) => {
    const [year = null] = yearsAmong(entries);
    return regionOf(entries, { ...asked, year, ...lastYear(earlier, asked, year) });
  };
}

type Entries = PeriodResults["entries"];

/** A recap collects no notes of its workbooks: they have their own. */
function regionOf(entries: Entries, options: RegionOptions) {
  return buildRegion({ entries, texts: new Map(), findings: [] }, options);
}

/** Results of several years are never mixed, and which of them is last year's is not guessed. */
function lastYear(
  earlier: PeriodResults | null,
  asked: Omit<RegionOptions, "year" | "previous">,
  year: number | null,
): Pick<RegionOptions, "previous" | "unusedPrevious"> {
  if (earlier === null) return { previous: null };
  const years = yearsAmong(earlier.entries);
  const [own = null, another] = years;
  if (another !== undefined || (own !== null && own === year))
    return { previous: null, unusedPrevious: { source: earlier.source, years } };
  const before = regionOf(earlier.entries, { ...asked, year: own, previous: null });
  return { previous: asEarlier(before, earlier.source) };
}
