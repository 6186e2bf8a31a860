/** Every rule about self-assessments against evaluators, in the order of codes. A code is permanent and is never used again. */
import type { GapFact } from "./gap-facts.ts";
import type { Rule } from "./rule.ts";
import { gapAnswersMissing } from "./rules/gap-answers-missing.ts";
import { gapNobodyBoth } from "./rules/gap-nobody-both.ts";
import { gapRubricUnknown } from "./rules/gap-rubric-unknown.ts";
import { gapTeamNearName } from "./rules/gap-team-near-name.ts";
import { gapUnitRepeated } from "./rules/gap-unit-repeated.ts";

export const GAP_RULES: readonly Rule<GapFact>[] = [
  gapUnitRepeated,
  gapRubricUnknown,
  gapNobodyBoth,
  gapTeamNearName,
  gapAnswersMissing,
];
