/** What can be wrong with a configuration file: a closed list, each with what its sentence needs. */
import type { Place } from "../place.ts";

export type ConfigFault =
  | { readonly kind: "no-file"; readonly file: string }
  | { readonly kind: "unreadable"; readonly file: string; readonly reason: string }
  | { readonly kind: "several"; readonly files: readonly string[] }
  | { readonly kind: "malformed"; readonly format: "JSON" | "YAML" }
  | { readonly kind: "not-settings" }
  | {
      readonly kind: "unknown-key";
      readonly key: string;
      readonly near: string | null;
      readonly known: readonly string[];
    }
  | { readonly kind: "not-allowed"; readonly found: string; readonly allowed: readonly string[] }
  | { readonly kind: "not-text" }
  | { readonly kind: "not-letter"; readonly found: string }
  | { readonly kind: "not-percent"; readonly found: string }
  | { readonly kind: "not-patterns" }
  | { readonly kind: "not-sheets" }
  | { readonly kind: "not-severities" }
  | { readonly kind: "unknown-rule"; readonly rule: string; readonly near: string | null }
  | { readonly kind: "rule-twice"; readonly rule: string; readonly code: string }
  | { readonly kind: "unlowered"; readonly rule: string; readonly severity: string };

export interface ConfigProblem {
  readonly at: Place;
  readonly fault: ConfigFault;
}
