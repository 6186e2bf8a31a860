/** Which results count. What is not complete is never zero, and no OPD counts twice. */
import { naturalOrder } from "../recap/order.ts";
import { unitsAmong } from "../recap/repeated.ts";
import type { LeftOut, LeftOutReason } from "../region-plan.ts";
import { isOfInstansi } from "../rubric/instansi.ts";
import type { Candidate } from "./candidate.ts";

/** @param candidates of one year and one rubric */
export function sortedOut(candidates: readonly Candidate[]): {
  readonly counted: readonly Candidate[];
  readonly leftOut: readonly LeftOut[];
} {
  const repeated = new Set(unitsAmong(candidates).flatMap((same) => (same.length > 1 ? same : [])));
  const reasonFor = (candidate: Candidate): LeftOutReason | null => {
    // The LKE of the whole region is of no OPD.
    if (isOfInstansi(candidate.rubric)) return "own";
    if (repeated.has(candidate)) return "repeated";
    return candidate.total === null ? "incomplete" : null;
  };
  const natural = naturalOrder();
  const inOrder = candidates.toSorted((one, other) => natural(one.file, other.file));
  return {
    counted: inOrder.filter((candidate) => reasonFor(candidate) === null),
    leftOut: inOrder.flatMap((candidate) => {
      const reason = reasonFor(candidate);
      return reason ? [leftOutFor(candidate, reason)] : [];
    }),
  };
}

function leftOutFor({ file, unit, unanswered }: Candidate, reason: LeftOutReason): LeftOut {
  const { name, code } = unit;
  return { file, unit: { name, code }, reason, unanswered: reason === "incomplete" ? unanswered : [] };
}
