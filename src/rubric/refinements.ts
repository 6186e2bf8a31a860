/**
 * What a shape cannot say: weights add up at each level, bands cover 0 to 100 once, letters and codes agree. Each
 * check looks at one section of the file, so that a fault in one does not hide those of another.
 */
import { exact, sum } from "../exact.ts";
import type { Place } from "../place.ts";
import { bandFaults, predicateBand, shareBand } from "./bands.ts";
import type { Fault, Problem } from "./problem.ts";
import type { Rubric } from "./schema.ts";
import { scoresByLetter } from "./scoring.ts";

/** A scale of one letter tells nobody apart. */
const LEAST_LETTERS = 2;

/** The points of a whole rubric: a score is one of 100. */
const WHOLE = 100;

interface Lettered {
  readonly letter: string;
}

const at =
  (...place: Place) =>
  (fault: Fault): Problem => ({ at: place, fault });

export function weightProblems({ components }: Pick<Rubric, "components">): readonly Problem[] {
  const total = sum(components.map(({ weight }) => exact(weight)));
  const whole = total.equals(WHOLE)
    ? []
    : [at("components")({ kind: "total-weight", sum: total.toString() })];
  const parts = components.flatMap(({ weight, subcomponents }, index) => {
    const added = sum(subcomponents.map((subcomponent) => exact(subcomponent.weight)));
    if (added.equals(exact(weight))) return [];
    return [at("components", index)({ kind: "component-weight", weight, sum: added.toString() })];
  });
  return [...whole, ...parts];
}

export function codeProblems({ components }: Pick<Rubric, "components">): readonly Problem[] {
  const all = components.flatMap(({ code, subcomponents }) => [
    code,
    ...subcomponents.map((part) => part.code),
  ]);
  const foreign = components.flatMap(({ code: component, subcomponents }, index) =>
    subcomponents
      .map(({ code }, place) => ({ code, place }))
      .filter(({ code }) => !code.startsWith(`${component}.`))
      .map(({ code, place }) =>
        at("components", index, "subcomponents", place)({ kind: "code-foreign", code, component }),
      ),
  );
  return [...repeated(all).map((code) => at("components")({ kind: "code-repeated", code })), ...foreign];
}

export function numberProblems({ components }: Pick<Rubric, "components">): readonly Problem[] {
  return components.flatMap(({ subcomponents }, c) =>
    subcomponents.flatMap(({ criteria }, s) =>
      criteria
        .map(({ number }, index) => ({ found: number, expected: index + 1 }))
        .filter(({ found, expected }) => found !== expected)
        .map(({ found, expected }) => {
          const place = at("components", c, "subcomponents", s, "criteria", expected - 1);
          return place({ kind: "criterion-number", found, expected });
        }),
    ),
  );
}

export function scaleProblems({ scale, scoring }: Pick<Rubric, "scale" | "scoring">): readonly Problem[] {
  const here = at("scale");
  if (scale.length < LEAST_LETTERS)
    return scale.length === 0 && !scoresByLetter({ scoring })
      ? []
      : [here({ kind: "too-few", minimum: LEAST_LETTERS })];
  const values = scale.flatMap(({ letter, value }, index): Fault[] => {
    const better = scale[index - 1];
    if (!better || value < better.value) return [];
    return [{ kind: "value-order", letter, value, better: better.letter, betterValue: better.value }];
  });
  const unjudged = scale.filter(({ judgement }) => !judgement);
  const bands: readonly Fault[] =
    unjudged.length > 0 ? bandFaults(unjudged.map(shareBand)) : [{ kind: "all-judged" }];
  return [...letterRepetitions(scale), ...values, ...bands, ...judgedFaults(scale)].map(here);
}

/** Judgement lifts a letter above the best that a share can prove; it does not give the letter a share of its own. */
function judgedFaults(scale: Rubric["scale"]): readonly Fault[] {
  const best = scale.find(({ judgement }) => !judgement);
  if (!best) return [];
  const share = sameBand(best);
  return scale
    .filter((step) => step.judgement && sameBand(step) !== share)
    .map(({ letter }) => ({ kind: "judged-share", letter, best: best.letter }));
}

function sameBand(step: Rubric["scale"][number]): string {
  const { lower, includesLower, upper, includesUpper } = shareBand(step);
  return [lower, includesLower, upper, includesUpper].join(" ");
}

export function predicateProblems({ predicates }: Pick<Rubric, "predicates">): readonly Problem[] {
  return [...letterRepetitions(predicates), ...bandFaults(predicates.map(predicateBand))].map(
    at("predicates"),
  );
}

export function letterProblems({
  scale,
  predicates,
}: Pick<Rubric, "scale" | "predicates">): readonly Problem[] {
  if (scale.length === 0) return [];
  const without = (steps: readonly Lettered[], others: readonly Lettered[]) =>
    steps.map(({ letter }) => letter).filter((letter) => !others.some((other) => other.letter === letter));
  const unnamed = without(scale, predicates).map(
    (letter): Fault => ({ kind: "letter-without-predicate", letter }),
  );
  const unscaled = without(predicates, scale).map(
    (letter): Fault => ({ kind: "predicate-without-letter", letter }),
  );
  return [...unnamed, ...unscaled].map(at("predicates"));
}

export function flagProblems({
  predicates,
  flagFrom,
}: Pick<Rubric, "predicates" | "flagFrom">): readonly Problem[] {
  const letters = predicates.map(({ letter }) => letter);
  return letters.includes(flagFrom)
    ? []
    : [at("flagFrom")({ kind: "flag-unknown", letter: flagFrom, letters })];
}

export function yearProblems({ years: { from, to } }: Pick<Rubric, "years">): readonly Problem[] {
  return to !== null && to < from ? [at("years")({ kind: "years-reversed", from, to })] : [];
}

export function correctionProblems({ corrections }: Pick<Rubric, "corrections">): readonly Problem[] {
  return corrections.flatMap(({ printed, corrected }, index) =>
    printed === corrected ? [at("corrections", index)({ kind: "correction-idle" })] : [],
  );
}

function letterRepetitions(steps: readonly Lettered[]): readonly Fault[] {
  return repeated(steps.map(({ letter }) => letter)).map((letter) => ({ kind: "letter-repeated", letter }));
}

function repeated(names: readonly string[]): readonly string[] {
  return [...new Set(names.filter((name, index) => names.indexOf(name) !== index))];
}
