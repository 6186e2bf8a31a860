/** How much is done: exact, and never more certain than what is known. */
import { exact, published } from "../exact.ts";
import { CARRIED_OVER, type FollowedUp, type FollowUpCounts, type ShareDone } from "../follow-up.ts";

export function countsOf(recommendations: readonly FollowedUp[]): FollowUpCounts {
  const count = (status: FollowedUp["status"]) =>
    recommendations.filter((each) => each.status === status).length;
  return {
    of: recommendations.length,
    done: count("done"),
    inProgress: count("in-progress"),
    open: count("open"),
    unknown: count("unknown"),
    carriedOver: recommendations.filter(({ yearsUnfinished }) => yearsUnfinished >= CARRIED_OVER).length,
  };
}

export function summedCounts(all: readonly FollowUpCounts[]): FollowUpCounts {
  const total = (key: keyof FollowUpCounts) => all.reduce((sum, counts) => sum + counts[key], 0);
  return {
    of: total("of"),
    done: total("done"),
    inProgress: total("inProgress"),
    open: total("open"),
    unknown: total("unknown"),
    carriedOver: total("carriedOver"),
  };
}

/** Null without any recommendation: nothing has no share. */
export function shareDone({ of, done, unknown }: FollowUpCounts): ShareDone | null {
  if (of === 0) return null;
  const percent = (count: number) => published(exact(count).mul(100).div(of));
  return { least: percent(done), most: percent(done + unknown) };
}
