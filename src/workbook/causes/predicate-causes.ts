/** What is wrong with the formula of a predicate: its bounds, or the total that it bands. */
import type { Cause, ComparedFigure } from "../../reconciliation.ts";
import { namedPredicate } from "../../rubric/predicate-name.ts";
import type { Predicate } from "../../rubric/schema.ts";
import type { Expression } from "../formula/parse.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import type { Scalar } from "../formula/scalar.ts";
import { type Evidence, keyOf, namedFrom } from "./evidence.ts";
import { numbersIn, withPart } from "./expressions.ts";
import { readsPlace } from "./read-cells.ts";

/** One predicate with the formula that gives it, and the totals that it may rest on. */
interface PredicateCase {
  readonly figure: ComparedFigure;
  readonly letter: string;
  readonly expression: Expression;
  readonly evidence: Evidence;
}

export function predicateCause(
  figure: ComparedFigure,
  expression: Expression,
  evidence: Evidence,
): Cause | null {
  const { recomputed } = figure;
  if (typeof recomputed !== "string") return null;
  const found: PredicateCase = { figure, letter: recomputed, expression, evidence };
  const { saved, rubric } = evidence;
  const shown = saved.result(expression, figure.at);
  if (shown !== figure.stated) {
    const fresh = typeof shown === "string" && namedPredicate(shown, rubric) === recomputed;
    return fresh ? { kind: "stale", cell: figure.at.cell, gives: shown } : null;
  }
  return followsPredicate(found) ?? followsTotal(found) ?? inclusiveBound(found) ?? otherBound(found);
}

/** What the formula names when the total is so much. */
function bandOf(
  { expression, figure, evidence }: PredicateCase,
  total: number,
  own = expression,
): string | null {
  const { saved, places, rubric } = evidence;
  const supposed = new Map<string, Scalar>();
  for (const { what, code, assessor, at } of places)
    if ((what === "total" || what === "copy") && code === "" && assessor === figure.assessor)
      supposed.set(keyOf(at), total);
  const shown = saved.result(own, figure.at, supposed);
  return typeof shown === "string" ? namedPredicate(shown, rubric) : null;
}

/** For the right total the formula names the right predicate; the total that it reads is another one. */
function followsTotal(found: PredicateCase): Cause | null {
  const { figure, letter, expression, evidence } = found;
  const total = rightTotal(found);
  if (total === null || bandOf(found, total) !== letter) return null;
  const read = evidence.places.filter(
    ({ what, code, at }) =>
      (what === "total" || what === "copy") &&
      code === "" &&
      readsPlace(expression, figure.at, { at }) &&
      evidence.differing.has(keyOf(at)),
  );
  return read.length > 0 ? { kind: "follows", cells: read.map(({ at }) => namedFrom(figure.at, at)) } : null;
}

/** It only repeats another predicate, which is wrong itself. */
function followsPredicate({ figure, letter, expression, evidence }: PredicateCase): Cause | null {
  const { saved, places, rubric, differing } = evidence;
  const read = places.filter(
    ({ what, at }) =>
      what === "predicate" && differing.has(keyOf(at)) && readsPlace(expression, figure.at, { at }),
  );
  const right = rubric.predicates.find((one) => one.letter === letter);
  if (!right || read.length === 0) return null;
  const repeats = [right.letter, right.name, `${right.letter} (${right.name})`].some((text) => {
    const supposed = new Map(read.map(({ at }) => [keyOf(at), text]));
    const shown = saved.result(expression, figure.at, supposed);
    return typeof shown === "string" && namedPredicate(shown, rubric) === letter;
  });
  return repeats ? { kind: "follows", cells: read.map(({ at }) => namedFrom(figure.at, at)) } : null;
}

function rightTotal({ figure, evidence }: PredicateCase): number | null {
  const place = evidence.places.find(
    ({ what, assessor }) => what === "total" && assessor === figure.assessor,
  );
  const total = place ? evidence.right.get(keyOf(place.at)) : undefined;
  return typeof total === "number" ? total : null;
}

const CENT = 0.01;

/** Exactly on the bound it names the band above, a cent below it the right one. */
function inclusiveBound(found: PredicateCase): Cause | null {
  const total = rightTotal(found);
  const band = found.evidence.rubric.predicates.find(({ letter }) => letter === found.letter);
  if (total === null || !band || total !== band.upTo || bandOf(found, total - CENT) !== found.letter)
    return null;
  return bandOf(found, total) === lettersAbove(band, found)
    ? { kind: "threshold-inclusive", bound: plainDecimal(total) }
    : null;
}

function lettersAbove(band: Predicate, { evidence }: PredicateCase): string | undefined {
  const { predicates } = evidence.rubric;
  return predicates[predicates.indexOf(band) - 1]?.letter;
}

/** One number of the formula is not the bound that the rule has; with that bound every band is right. */
function otherBound(found: PredicateCase): Cause | null {
  const { expression, evidence } = found;
  const bounds = evidence.rubric.predicates.map(({ upTo }) => upTo);
  for (const number of numbersIn(expression)) {
    for (const bound of bounds) {
      const repaired = withPart(expression, number, { kind: "literal", value: bound });
      if (number.value !== bound && bandsRight(found, repaired))
        return {
          kind: "threshold-other",
          used: plainDecimal(Number(number.value)),
          official: plainDecimal(bound),
        };
    }
  }
  return null;
}

function bandsRight(found: PredicateCase, repaired: Expression): boolean {
  // Forms have no band of its own for a total of 0.
  return found.evidence.rubric.predicates.every(
    ({ letter, over, upTo }) =>
      over === null ||
      (bandOf(found, upTo, repaired) === letter && bandOf(found, over + CENT, repaired) === letter),
  );
}
