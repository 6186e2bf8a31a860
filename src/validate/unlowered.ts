/**
 * Rules that say that something was not scored: a file, an answer, an output. Without the finding the gap would look
 * like a result, so a configuration can neither turn them off nor lower them.
 */
import { SEVERITIES, type Severity } from "../diagnostic.ts";
import type { DocumentedRule } from "./rule.ts";

const UNLOWERED: ReadonlySet<string> = new Set([
  "answer-sheet-missing",
  "answer-sheet-ambiguous",
  "answers-above-header",
  "answers-below-table",
  "old-regime",
  "answer-column-ambiguous",
  "not-lke",
  "subcomponent-missing",
  "subcomponent-duplicated",
  "subcomponent-unknown",
  "subcomponent-ambiguous",
  "answer-missing",
  "answer-unknown",
  "answer-broken",
  "answer-stale",
  "answer-struck",
  "answer-moved",
  "letter-nameless",
  "scores-without-answers",
  "hidden-answers-decide",
  "criterion-loose",
  "assessor-absent",
  "assessor-sheets-unclear",
  "subcomponent-on-one-sheet",
  "unit-sheet-unnamed",
  "unit-tab-unread",
  "unit-sheets-alike",
  "result-unreadable",
  "shard-missing",
  "layout-doubtful",
  "map-place-missing",
  "map-text-changed",
  "criteria-graded",
  "criteria-unscorable",
  "points-unusable",
  "form-converted",
  "compare-unit-repeated",
  "gap-unit-repeated",
  "gap-rubric-unknown",
  "gap-nobody-both",
  "gap-answers-missing",
  "region-instansi-missing",
  "region-instansi-repeated",
  "region-result-incomplete",
  "region-unit-repeated",
  "region-other-rubric",
  "region-cluster-missing",
  "region-cluster-differs",
  "region-other-region",
  "region-previous-unused",
  "follow-up-unit-repeated",
  "evidence-folder-unclear",
]);

/** Whether a rule may be given this severity. */
export function mayBe({ name, severity }: DocumentedRule, wanted: Severity | "off"): boolean {
  if (!UNLOWERED.has(name) && !/^(file|output)-/.test(name)) return true;
  return wanted !== "off" && SEVERITIES.indexOf(wanted) <= SEVERITIES.indexOf(severity);
}
