/** The functions that LKE forms use. One that is not here makes a formula unknown. */
import type { Evaluator, Place } from "./calculator.ts";
import { LAZY } from "./lazy-functions.ts";
import { LOOKUPS } from "./lookup-functions.ts";
import { overAll } from "./matrix.ts";
import type { Expression } from "./parse.ts";
import { UnknownFormula, type Value } from "./scalar.ts";
import { EACH } from "./scalar-functions.ts";
import { WHOLE } from "./whole-functions.ts";

/**
 * Calls a function by its name.
 *
 * @throws UnknownFormula when there is none of that name here
 */
export function callFunction(
  { name, args }: Extract<Expression, { kind: "call" }>,
  place: Place,
  evaluator: Evaluator,
): Value {
  const plain = name.replace(/^_XLFN\./, "");
  const lazy = LAZY[plain];
  if (lazy) return lazy(args, place, evaluator);
  const each = EACH[plain];
  if (each) {
    const values = valuesOf(args, place, evaluator);
    if (place.array) return overAll(values, each);
    return each(values.map((value) => evaluator.scalar(value, place)));
  }
  const whole = WHOLE[plain] ?? LOOKUPS[plain];
  if (!whole) throw new UnknownFormula({ kind: "function", text: plain });
  return whole(valuesOf(args, ARRAYS.has(plain) ? { ...place, array: true } : place, evaluator));
}

/** Inside these, operations go over whole ranges. */
const ARRAYS: ReadonlySet<string> = new Set(["SUMPRODUCT", "LOOKUP"]);

function valuesOf(
  args: readonly (Expression | null)[],
  place: Place,
  evaluator: Evaluator,
): readonly Value[] {
  return args.map((arg) => (arg ? evaluator.value(arg, place) : null));
}
