/** Every rule about a region, in the order of codes. A code is permanent and is never used again. */
import type { RegionalFact } from "./regional.ts";
import type { Rule } from "./rule.ts";
import { regionAboveConditions } from "./rules/region-above-conditions.ts";
import { regionClusterDiffers } from "./rules/region-cluster-differs.ts";
import { regionClusterMissing } from "./rules/region-cluster-missing.ts";
import { regionInstansiMissing } from "./rules/region-instansi-missing.ts";
import { regionInstansiRepeated } from "./rules/region-instansi-repeated.ts";
import { regionOtherRegion } from "./rules/region-other-region.ts";
import { regionOtherRubric } from "./rules/region-other-rubric.ts";
import { regionOtherYear } from "./rules/region-other-year.ts";
import { regionPreviousUnused } from "./rules/region-previous-unused.ts";
import { regionResultIncomplete } from "./rules/region-result-incomplete.ts";
import { regionUnitRepeated } from "./rules/region-unit-repeated.ts";

export const REGION_FINDING_RULES: readonly Rule<RegionalFact>[] = [
  regionInstansiMissing,
  regionInstansiRepeated,
  regionResultIncomplete,
  regionUnitRepeated,
  regionOtherYear,
  regionOtherRubric,
  regionClusterMissing,
  regionClusterDiffers,
  regionOtherRegion,
  regionAboveConditions,
  regionPreviousUnused,
];
