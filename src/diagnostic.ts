/** Findings as every output shows them. */

export type Severity = "error" | "warning" | "info";

/** Most severe first; the only place that orders severities. */
export const SEVERITIES: readonly Severity[] = ["error", "warning", "info"];

/** The severities that a configuration gives to rules instead of their own, by code. */
export type Severities = Readonly<Record<string, Severity | "off">>;

/** One finding, in the words of the chosen language. The code is permanent. */
export interface Diagnostic {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  readonly fix: string;
}
