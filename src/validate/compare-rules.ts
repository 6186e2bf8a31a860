/** Every rule about a comparison of several periods, in the order of codes. A code is permanent and is never used again. */
import type { ComparedFact } from "./compared.ts";
import type { Rule } from "./rule.ts";
import { compareListUnused } from "./rules/compare-list-unused.ts";
import { compareNearName } from "./rules/compare-near-name.ts";
import { compareOtherName } from "./rules/compare-other-name.ts";
import { compareOtherRubric } from "./rules/compare-other-rubric.ts";
import { compareUnitRepeated } from "./rules/compare-unit-repeated.ts";

export const COMPARE_RULES: readonly Rule<ComparedFact>[] = [
  compareUnitRepeated,
  compareNearName,
  compareOtherName,
  compareOtherRubric,
  compareListUnused,
];
