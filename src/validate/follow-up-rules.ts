/** Every rule about follow-up, in the order of codes. A code is permanent and is never used again. */
import type { FollowedFact } from "./followed.ts";
import type { Rule } from "./rule.ts";
import { followUpCarriedOver } from "./rules/follow-up-carried-over.ts";
import { followUpContradicted } from "./rules/follow-up-contradicted.ts";
import { followUpOtherYear } from "./rules/follow-up-other-year.ts";
import { followUpUnclear } from "./rules/follow-up-unclear.ts";
import { followUpUnitGone } from "./rules/follow-up-unit-gone.ts";
import { followUpUnitRepeated } from "./rules/follow-up-unit-repeated.ts";
import { followUpUnmentioned } from "./rules/follow-up-unmentioned.ts";
import { followUpUnproven } from "./rules/follow-up-unproven.ts";

export const FOLLOW_UP_RULES: readonly Rule<FollowedFact>[] = [
  followUpUnmentioned,
  followUpUnclear,
  followUpContradicted,
  followUpCarriedOver,
  followUpUnproven,
  followUpUnitRepeated,
  followUpOtherYear,
  followUpUnitGone,
];
