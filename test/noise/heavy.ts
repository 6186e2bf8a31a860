/**
 * Noise through which nobody could be sure of every answer, or nearly nobody. The reader may give up on a part or on
 * all of it, but it must say so; what it says without an error must be what was meant.
 */
import { ANSWERS } from "./heavy/answers.ts";
import { COLUMNS } from "./heavy/columns.ts";
import { NAMES } from "./heavy/names.ts";
import { ROWS } from "./heavy/rows.ts";
import { TABLES } from "./heavy/tables.ts";
import type { Noise } from "./mild.ts";

export const HEAVY: readonly Noise[] = [...ROWS, ...NAMES, ...COLUMNS, ...ANSWERS, ...TABLES];
