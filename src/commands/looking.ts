/** What the commands share that look at results and write nothing: how they show them, and what is bad news. */
import type { Severities, Severity } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";

export interface LookOptions {
  readonly language: Language;
  readonly format: "table" | "markdown" | "json";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly severities: Severities | undefined;
}

/** What is seen in the format that was asked for; nothing on a terminal that is to be quiet. */
export function shownAs(
  { format, quiet }: Pick<LookOptions, "format" | "quiet">,
  views: Readonly<Record<LookOptions["format"], () => string>>,
): string {
  return format === "table" && quiet ? "" : views[format]();
}

/** Whether findings of these severities are what `--fail-on` names. */
export function isBadNews(severities: readonly Severity[], failOn: string): boolean {
  return severities.includes("error") || (failOn === "warning" && severities.includes("warning"));
}

/** The severities of findings that name their files. */
export function severitiesOf(
  findings: readonly { readonly diagnostic: { readonly severity: Severity } }[],
): readonly Severity[] {
  return findings.map(({ diagnostic }) => diagnostic.severity);
}
