/** Every rule, whatever it looks at. Scoring a workbook loads the rules about workbooks only. */
import { COMPARE_RULES } from "./compare-rules.ts";
import { EVIDENCE_RULES } from "./evidence-rules.ts";
import { FOLLOW_UP_RULES } from "./follow-up-rules.ts";
import { GAP_RULES } from "./gap-rules.ts";
import { RECAP_RULES } from "./recap-rules.ts";
import { REGION_FINDING_RULES } from "./region-rules.ts";
import type { DocumentedRule } from "./rule.ts";
import { AGAINST_RULES, TEMPLATE_RULES } from "./template-rules.ts";
import { RULES } from "./workbook-rules.ts";

export { RULES } from "./workbook-rules.ts";

/** In the order of codes: a code is permanent and is never used again. */
export const ALL_RULES: readonly DocumentedRule[] = [
  ...RULES,
  ...RECAP_RULES,
  ...TEMPLATE_RULES,
  ...AGAINST_RULES,
  ...COMPARE_RULES,
  ...GAP_RULES,
  ...REGION_FINDING_RULES,
  ...FOLLOW_UP_RULES,
  ...EVIDENCE_RULES,
].sort((a, b) => (a.code < b.code ? -1 : 1));

/** The rule of a code or a name, however it is capitalised; null when there is none. */
export function findRule(codeOrName: string): DocumentedRule | null {
  const wanted = codeOrName.trim().toLowerCase();
  return ALL_RULES.find(({ code, name }) => code.toLowerCase() === wanted || name === wanted) ?? null;
}
