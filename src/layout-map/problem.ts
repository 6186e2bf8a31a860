/** What can be wrong with a map file: a closed list, each with what its sentence needs. */
import type { Place } from "../place.ts";

export type MapProblemKind =
  | { readonly kind: "no-file" }
  | { readonly kind: "unreadable"; readonly reason: string }
  | { readonly kind: "too-large" }
  | { readonly kind: "malformed" }
  | { readonly kind: "not-a-map" }
  | { readonly kind: "missing" }
  | { readonly kind: "unknown-key"; readonly key: string; readonly near: string | null }
  | { readonly kind: "not-allowed"; readonly found: string; readonly allowed: readonly string[] }
  | { readonly kind: "not-row"; readonly found: string }
  | { readonly kind: "not-column"; readonly found: string }
  | { readonly kind: "not-fact" }
  | { readonly kind: "not-cell"; readonly found: string }
  | { readonly kind: "not-year"; readonly found: string }
  | { readonly kind: "not-rows" }
  | { readonly kind: "wrong-kind"; readonly found: string }
  | { readonly kind: "too-many"; readonly maximum: number }
  | { readonly kind: "header-reversed"; readonly first: number; readonly last: number }
  | { readonly kind: "outside-table"; readonly row: number }
  | { readonly kind: "no-title" }
  | { readonly kind: "no-answer" }
  | { readonly kind: "no-owner"; readonly is: string }
  | { readonly kind: "meaning-twice"; readonly is: string }
  | { readonly kind: "tick-misplaced"; readonly is: string }
  | { readonly kind: "tick-alone"; readonly tick: string; readonly lacking: string }
  | { readonly kind: "unknown-code"; readonly code: string; readonly rubric: string }
  | { readonly kind: "code-twice"; readonly code: string }
  | { readonly kind: "row-twice"; readonly row: number; readonly other: string }
  | { readonly kind: "criterion-alone"; readonly code: string }
  | { readonly kind: "unknown-letter"; readonly letter: string; readonly allowed: readonly string[] }
  | { readonly kind: "words-twice"; readonly words: string }
  | { readonly kind: "assessors-apart" };

export interface MapProblem {
  readonly at: Place;
  readonly fault: MapProblemKind;
}
