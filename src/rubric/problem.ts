/** What can be wrong with a rubric file: a closed list of faults, each with its figures; the sentences live beside it. */
import type { Place } from "../place.ts";

export type ValueKind = "text" | "number" | "whole-number" | "boolean" | "list" | "object" | "null";

/** Texts of a fixed form. */
export type CodeForm = "id" | "letter" | "component-code" | "subcomponent-code";

export type Fault =
  | { readonly kind: "missing" }
  | { readonly kind: "wrong-kind"; readonly expected: ValueKind; readonly found: ValueKind }
  | { readonly kind: "blank-text" }
  | { readonly kind: "wrong-form"; readonly form: CodeForm; readonly found: string }
  | {
      readonly kind: "too-small";
      readonly minimum: number;
      readonly inclusive: boolean;
      readonly found: number;
    }
  | { readonly kind: "too-large"; readonly maximum: number; readonly found: number }
  | { readonly kind: "too-few"; readonly minimum: number }
  | { readonly kind: "not-allowed"; readonly allowed: readonly string[] }
  | { readonly kind: "unknown-keys"; readonly keys: readonly string[] }
  | { readonly kind: "wrong-share" }
  | { readonly kind: "not-a-rubric" }
  | { readonly kind: "total-weight"; readonly sum: string }
  | { readonly kind: "component-weight"; readonly weight: number; readonly sum: string }
  | { readonly kind: "code-repeated"; readonly code: string }
  | { readonly kind: "code-foreign"; readonly code: string; readonly component: string }
  | { readonly kind: "criterion-number"; readonly found: number; readonly expected: number }
  | { readonly kind: "letter-repeated"; readonly letter: string }
  | {
      readonly kind: "value-order";
      readonly letter: string;
      readonly value: number;
      readonly better: string;
      readonly betterValue: number;
    }
  | { readonly kind: "band-order"; readonly letter: string; readonly better: string }
  | { readonly kind: "band-empty"; readonly letter: string }
  | { readonly kind: "band-gap"; readonly from: number; readonly to: number }
  | { readonly kind: "band-overlap"; readonly lower: string; readonly upper: string; readonly at: number }
  | { readonly kind: "judged-share"; readonly letter: string; readonly best: string }
  | { readonly kind: "all-judged" }
  | { readonly kind: "letter-without-predicate"; readonly letter: string }
  | { readonly kind: "predicate-without-letter"; readonly letter: string }
  | { readonly kind: "flag-unknown"; readonly letter: string; readonly letters: readonly string[] }
  | { readonly kind: "years-reversed"; readonly from: number; readonly to: number }
  | { readonly kind: "correction-idle" }
  | { readonly kind: "criteria-needed"; readonly code: string; readonly method: string }
  | { readonly kind: "criterion-weight-missing" }
  | { readonly kind: "criterion-weight-idle" }
  | { readonly kind: "answer-repeated"; readonly answer: string }
  | { readonly kind: "answers-alike"; readonly fulfilled: boolean; readonly answers: readonly string[] }
  | {
      readonly kind: "scale-floor";
      readonly letter: string;
      readonly value: number;
      readonly lowest: number;
    };

/** One fault at one place. */
export interface Problem {
  readonly at: Place;
  readonly fault: Fault;
}
