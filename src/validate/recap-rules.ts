/** Every rule about many workbooks, in the order of codes. A code is permanent and is never used again. */
import type { Gathered } from "./gathered.ts";
import type { Rule } from "./rule.ts";
import { resultUnreadable } from "./rules/result-unreadable.ts";
import { shardMissing } from "./rules/shard-missing.ts";
import { unitNameOther } from "./rules/unit-name-other.ts";
import { unitRepeated } from "./rules/unit-repeated.ts";
import { unitUnlisted } from "./rules/unit-unlisted.ts";
import { workbookRepeated } from "./rules/workbook-repeated.ts";

export const RECAP_RULES: readonly Rule<Gathered>[] = [
  unitRepeated,
  workbookRepeated,
  unitUnlisted,
  unitNameOther,
  resultUnreadable,
  shardMissing,
];
