/** The functions that leave some of their arguments alone. */
import type { Evaluator, Place } from "./calculator.ts";
import { overAll } from "./matrix.ts";
import type { Expression } from "./parse.ts";
import {
  compare,
  isError,
  isMatrix,
  NOT_AVAILABLE,
  numberOf,
  type Scalar,
  truthOf,
  UnknownFormula,
  VALUE_ERROR,
  type Value,
} from "./scalar.ts";
import { sumOfNumbers } from "./whole-functions.ts";

type LazyFunction = (args: readonly (Expression | null)[], place: Place, evaluator: Evaluator) => Value;

export const LAZY: Readonly<Record<string, LazyFunction>> = {
  IF: ([condition, yes, no], place, evaluator) => {
    const otherwise = no === undefined ? false : null;
    const chosen = (branch: Expression | null | undefined, absent: Scalar) =>
      branch ? evaluator.value(branch, place) : absent;
    const held = condition ? evaluator.value(condition, place) : null;
    if (place.array && isMatrix(held)) {
      return overAll(
        [held, chosen(yes, 0), chosen(no, otherwise)],
        ([truth = null, one = null, other = null]) => {
          const holds = truthOf(truth);
          return isError(holds) ? holds : holds ? one : other;
        },
      );
    }
    const holds = truthOf(evaluator.scalar(held, place));
    if (isError(holds)) return holds;
    return holds ? chosen(yes, 0) : chosen(no, otherwise);
  },
  IFS: (args, place, evaluator) => {
    for (let at = 0; at < args.length; at += 2) {
      const [condition, chosen] = [args[at], args[at + 1]];
      const value = condition ? evaluator.value(condition, place) : null;
      if (place.array && isMatrix(value)) throw new UnknownFormula({ kind: "function", text: "IFS" });
      const held = truthOf(evaluator.scalar(value, place));
      if (isError(held)) return held;
      if (held) return chosen ? evaluator.value(chosen, place) : 0;
    }
    return NOT_AVAILABLE;
  },
  SWITCH: ([wanted, ...cases], place, evaluator) => {
    const one = (expression: Expression | null | undefined) => {
      const value = expression ? evaluator.value(expression, place) : null;
      if (place.array && isMatrix(value)) throw new UnknownFormula({ kind: "function", text: "SWITCH" });
      return evaluator.scalar(value, place);
    };
    const value = one(wanted);
    if (isError(value)) return value;
    if (value === null) throw new UnknownFormula({ kind: "function", text: "SWITCH" });
    for (let at = 0; at + 1 < cases.length; at += 2) {
      const own = one(cases[at]);
      const order = compare(value, own);
      if (typeof order !== "number") return order;
      if (isSpelledAlike(value, own)) throw new UnknownFormula({ kind: "function", text: "SWITCH" });
      const chosen = cases[at + 1];
      if (order === 0) return chosen ? evaluator.value(chosen, place) : 0;
    }
    const otherwise = cases.length % 2 === 1 ? cases.at(-1) : undefined;
    return otherwise ? evaluator.value(otherwise, place) : NOT_AVAILABLE;
  },
  IFERROR: ([wanted, instead], place, evaluator) =>
    unlessError(wanted, instead, place, evaluator, (value) => isError(value)),
  IFNA: ([wanted, instead], place, evaluator) =>
    unlessError(wanted, instead, place, evaluator, (value) => isError(value) && value.error === "#N/A"),
  CHOOSE: ([index, ...choices], place, evaluator) => {
    const number = index ? evaluator.scalar(evaluator.value(index, place), place) : null;
    const chosen = typeof number === "number" ? choices[Math.trunc(number) - 1] : undefined;
    if (isError(number)) return number;
    return chosen ? evaluator.value(chosen, place) : VALUE_ERROR;
  },
  SUBTOTAL: ([code, ...ranges], place, evaluator) => {
    const number = code ? evaluator.scalar(evaluator.value(code, place), place) : null;
    const hidden = typeof number === "number" ? SUBTOTAL_SUMS[number] : undefined;
    if (!hidden) throw new UnknownFormula({ kind: "function", text: "SUBTOTAL" });
    return sumOfNumbers(ranges.map((range) => (range ? evaluator.subtotal(range, place, hidden) : null)));
  },
};

/** A number and a text that spells it: to Excel they are two, to LibreOffice one. A blank is 0 to Excel alone. */
function isSpelledAlike(one: Scalar, other: Scalar): boolean {
  return typeof one !== typeof other && other !== null && numberOf(one) === numberOf(other);
}

/** The sums among its functions; 109 leaves hidden rows out. */
const SUBTOTAL_SUMS: Readonly<Record<number, "count" | "skip">> = { 9: "count", 109: "skip" };

function unlessError(
  wanted: Expression | null | undefined,
  instead: Expression | null | undefined,
  place: Place,
  evaluator: Evaluator,
  isBad: (value: Scalar) => boolean,
): Value {
  const value = wanted ? evaluator.value(wanted, place) : null;
  const other = () => (instead ? evaluator.value(instead, place) : null);
  if (place.array && isMatrix(value))
    return overAll([value, other()], ([one = null, two = null]) => (isBad(one) ? two : one));
  const scalar = evaluator.scalar(value, place);
  return isBad(scalar) ? other() : scalar;
}
