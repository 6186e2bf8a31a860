/** Results of this year and of the years before → what became of the recommendations. Pure and exact. */
import { exact, published, sum } from "../exact.ts";
import type { CommonCause, FollowUps, UnitFollowUp } from "../follow-up.ts";
import { byCharacters, groupedBy, naturalOrder } from "../recap/order.ts";
import type { FileFinding } from "../recap.ts";
import { TOOL } from "../version.ts";
import { countsOf, shareDone, summedCounts } from "./counts.ts";
import type { Drafts } from "./drafts.ts";
import { type FindingOptions, findingsOf } from "./findings.ts";
import { followedUp } from "./followed-up.ts";
import { historiesOf, type UnitHistory } from "./history.ts";
import type { KnownResult } from "./known-result.ts";

/** A result of this year, with the drafts that it gives rise to. */
export interface CurrentResult extends Drafts {
  readonly known: KnownResult;
}

export interface FollowUpSources {
  readonly current: readonly CurrentResult[];
  /** Of any earlier years, in any order. */
  readonly previous: readonly KnownResult[];
  /** What is wrong with the sources themselves. */
  readonly findings: readonly FileFinding[];
}

export function followUp(
  { current, previous, findings }: FollowUpSources,
  options: FindingOptions,
): FollowUps {
  const histories = historiesOf(
    current.map(({ known }) => known),
    previous,
    options.same,
  );
  const drafts = new Map(current.map((result) => [result.known, result]));
  const units = histories.units.map((history) => unitOf(history, drafts.get(history.current)));
  const counts = summedCounts(units.map((unit) => unit.counts));
  return {
    tool: TOOL,
    units: inOrder(units),
    counts,
    done: shareDone(counts),
    causes: commonCauses(units),
    followingUp: units.filter((unit) => unit.counts.of > 0).length,
    findings: [...findings, ...findingsOf(histories, units, options)],
  };
}

function unitOf({ current, earlier, matchedBy }: UnitHistory, drafts: Drafts | undefined): UnitFollowUp {
  const { entry } = current;
  const [previous] = earlier;
  const recommendations = followedUp(current, earlier);
  const counts = countsOf(recommendations);
  return {
    unit: { name: entry.unit.name, code: entry.unit.code },
    region: entry.region,
    file: entry.file,
    year: entry.year,
    previous: previous
      ? {
          file: previous.entry.file,
          year: previous.entry.year,
          matchedBy,
          recommendations: previous.recommended.length,
        }
      : null,
    recommendations,
    counts,
    done: shareDone(counts),
    drafts: drafts?.drafts ?? [],
    undrafted: drafts?.undrafted ?? [],
  };
}

/** Drafts of the same sub-component, over all units. */
function commonCauses(units: readonly UnitFollowUp[]): readonly CommonCause[] {
  const byCode = groupedBy(
    units.flatMap(({ drafts }) => drafts),
    ({ codes }) => codes[0] ?? "",
  );
  return [...byCode]
    .map(([code, drafts]) => ({
      code,
      name: drafts[0]?.name ?? "",
      units: drafts.length,
      points: published(sum(drafts.map(({ points }) => exact(points)))),
    }))
    .sort((one, other) => other.points - one.points || byCharacters(one.code, other.code));
}

function inOrder(units: readonly UnitFollowUp[]): readonly UnitFollowUp[] {
  const natural = naturalOrder();
  const NOTHING_KNOWN = 101;
  const placeOf = ({ done }: UnitFollowUp) => done?.least ?? NOTHING_KNOWN;
  const nameOf = ({ unit, file }: UnitFollowUp) => unit.name ?? unit.code ?? file;
  return units.toSorted((one, other) => placeOf(one) - placeOf(other) || natural(nameOf(one), nameOf(other)));
}
