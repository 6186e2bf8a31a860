/** Runs rules under the severities that a configuration gives them: the only place where those are applied. */
import type { Diagnostic, Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import type { Rule } from "./rule.ts";

/** The findings of all rules about one thing, rule by rule. A rule that is off is not run. */
export function diagnoseAll<About>(
  rules: readonly Rule<About>[],
  about: About,
  language: Language,
  severities: Severities,
): readonly Diagnostic[] {
  return rules.flatMap((rule) => {
    const severity = severities[rule.code] ?? rule.severity;
    if (severity === "off") return [];
    const found = rule.diagnose(about, language);
    return severity === rule.severity ? found : found.map((diagnostic) => ({ ...diagnostic, severity }));
  });
}
