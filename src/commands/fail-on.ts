/** When a run ends with exit code 1. */
import type { Severity } from "../diagnostic.ts";

export const FAIL_ON = ["error", "flagged", "incomplete", "warning", "never"] as const;

export type FailOn = (typeof FAIL_ON)[number];

/** What of a result matters for the exit code. */
export interface Verdict {
  readonly total: number | null;
  readonly flagged: boolean | null;
  readonly findings: Readonly<Record<Severity, number>>;
  /** An output was refused or failed. */
  readonly unwritten: boolean;
}

/** Whether this result alone makes the run fail. */
export function fails({ total, flagged, findings, unwritten }: Verdict, failOn: FailOn): boolean {
  const hasError = findings.error > 0;
  switch (failOn) {
    case "never":
      return false;
    // No complete result: answers are missing, or there was no LKE to read. Other errors are let pass.
    case "incomplete":
      return (total === null && hasError) || unwritten;
    case "flagged":
      return hasError || flagged === true;
    case "warning":
      return hasError || findings.warning > 0;
    case "error":
      return hasError;
  }
}
