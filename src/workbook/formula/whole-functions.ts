/** The functions that take a range as one: sums, counts, conditions. */

import { matcherOf } from "./matcher.ts";
import { asMatrix, flat, heightOf, overAll, widthOf } from "./matrix.ts";
import {
  DIVISION_ERROR,
  type FormulaError,
  isError,
  isMatrix,
  numberOf,
  type Scalar,
  truthOf,
  VALUE_ERROR,
  type Value,
} from "./scalar.ts";

type WholeFunction = (args: readonly Value[]) => Value;

/** What SUM makes of its arguments. */
export const sumOfNumbers = overNumbers((numbers) => numbers.reduce((sum, number) => sum + number, 0));

export const WHOLE: Readonly<Record<string, WholeFunction>> = {
  SUM: sumOfNumbers,
  AVERAGE: overNumbers((numbers) =>
    numbers.length === 0 ? DIVISION_ERROR : numbers.reduce((sum, number) => sum + number, 0) / numbers.length,
  ),
  MIN: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.min(...numbers))),
  MAX: overNumbers((numbers) => (numbers.length === 0 ? 0 : Math.max(...numbers))),
  SUMPRODUCT: (args) => sumOfProducts(args),
  COUNT: (args) => args.flatMap(flat).filter((value) => typeof value === "number").length,
  COUNTA: (args) => args.flatMap(flat).filter((value) => value !== null).length,
  COUNTBLANK: (args) => args.flatMap(flat).filter((value) => value === null || value === "").length,
  COUNTIF: ([range = null, criterion = null]) => {
    const matches = matcherOf(flat(criterion)[0] ?? null);
    return flat(range).filter(matches).length;
  },
  SUMIF: ([range = null, criterion = null, summed]) => {
    const matches = matcherOf(flat(criterion)[0] ?? null);
    const values = flat(summed ?? range);
    const chosen = flat(range).flatMap((value, index) => (matches(value) ? [values[index] ?? null] : []));
    return sumOf(chosen.filter((value) => typeof value === "number" || isError(value)));
  },
  AND: (args) => allTruths(args, (truths) => truths.every(Boolean)),
  OR: (args) => allTruths(args, (truths) => truths.some(Boolean)),
};

/** In cells only numbers count; what is written into the formula itself must be one. */
function overNumbers(compute: (numbers: readonly number[]) => Scalar): WholeFunction {
  return (args) => {
    const values = args.flatMap((arg): readonly Scalar[] =>
      isMatrix(arg)
        ? flat(arg).filter((value) => typeof value === "number" || isError(value))
        : [numberOf(arg)],
    );
    const error = values.find((value): value is FormulaError => isError(value));
    return error ?? compute(values.filter((value) => typeof value === "number"));
  };
}

function sumOf(values: readonly Scalar[]): Scalar {
  const error = values.find((value): value is FormulaError => isError(value));
  return error ?? values.reduce<number>((sum, value) => sum + (typeof value === "number" ? value : 0), 0);
}

/** Texts and booleans in the ranges count as 0, and all must be of one size. */
function sumOfProducts(args: readonly Value[]): Scalar {
  const matrices = args.map(asMatrix);
  const [first] = matrices;
  if (!first) return VALUE_ERROR;
  const same = matrices.every(
    (matrix) => heightOf(matrix) === heightOf(first) && widthOf(matrix) === widthOf(first),
  );
  if (!same) return VALUE_ERROR;
  const products = overAll(matrices, (values) => {
    const error = values.find((value): value is FormulaError => isError(value));
    return (
      error ?? values.reduce<number>((product, value) => product * (typeof value === "number" ? value : 0), 1)
    );
  });
  return sumOf(flat(products));
}

function allTruths(args: readonly Value[], decide: (truths: readonly boolean[]) => boolean): Scalar {
  const truths = args.flatMap((arg) =>
    isMatrix(arg)
      ? flat(arg)
          .filter((value) => typeof value === "boolean" || typeof value === "number" || isError(value))
          .map(truthOf)
      : [truthOf(arg)],
  );
  const error = truths.find((truth): truth is FormulaError => isError(truth));
  if (error) return error;
  return truths.length === 0 ? VALUE_ERROR : decide(truths.filter((truth) => typeof truth === "boolean"));
}
