/** What one rubric says otherwise than another, place by place, and whether a score can come out otherwise for it. */
import type { Place } from "../place.ts";
import type { Rubric } from "./schema.ts";
import { scoringOf } from "./scoring.ts";

export interface Difference {
  /** Where it stands in the rubric named; both have it unless it was added or removed. */
  readonly at: Place;
  readonly in: "first" | "second";
  /** The way by codes and letters: `components/1/subcomponents/1.a/weight`. */
  readonly path: string;
  /** Undefined: not there. */
  readonly was: unknown;
  readonly is: unknown;
  /** Whether scores, predicates or flags may differ for it. */
  readonly affectsResult: boolean;
}

/** The key by which entries of a list are the same. */
const KEYS: Readonly<Record<string, string>> = {
  scale: "letter",
  predicates: "letter",
  components: "code",
  subcomponents: "code",
  criteria: "number",
  answers: "answer",
};

/** What the result never rests on, wherever it stands. */
const WORDING = new Set([
  "id",
  "title",
  "regulation",
  "form",
  "years",
  "corrections",
  "unverified",
  "source",
  "name",
  "meaning",
  "interpretation",
  "text",
  "origin",
  "dimension",
]);

/** Every difference, in the order of the first rubric; what only the second has comes after its neighbours. */
export function differencesOf(first: Rubric, second: Rubric): readonly Difference[] {
  const written = (rubric: Rubric) => ({ ...rubric, scoring: scoringOf(rubric) });
  return compared({ value: written(first), at: [] }, { value: written(second), at: [] }, []);
}

interface Node {
  readonly value: unknown;
  readonly at: Place;
}

function compared(first: Node, second: Node, path: readonly string[]): readonly Difference[] {
  if (Array.isArray(first.value) && Array.isArray(second.value)) {
    const key = KEYS[path.at(-1) ?? ""];
    if (key) return comparedParts(entriesBy(first, key), entriesBy(second, key), path);
  } else if (isRecord(first.value) && isRecord(second.value))
    return comparedParts(fieldsOf(first), fieldsOf(second), path);
  if (JSON.stringify(first.value) === JSON.stringify(second.value)) return [];
  return [difference({ at: first.at, in: "first" }, path, first.value, second.value)];
}

type Parts = ReadonlyMap<string, Node>;

function comparedParts(first: Parts, second: Parts, path: readonly string[]): readonly Difference[] {
  return [...new Set([...first.keys(), ...second.keys()])].flatMap((name) => {
    const [one, other] = [first.get(name), second.get(name)];
    const own = [...path, name];
    if (one && other) return compared(one, other, own);
    if (one) return [difference({ at: one.at, in: "first" }, own, one.value, undefined)];
    return other ? [difference({ at: other.at, in: "second" }, own, undefined, other.value)] : [];
  });
}

function difference(
  where: Pick<Difference, "at" | "in">,
  path: readonly string[],
  was: unknown,
  is: unknown,
): Difference {
  return { ...where, path: path.join("/"), was, is, affectsResult: !path.some((step) => WORDING.has(step)) };
}

function entriesBy({ value, at }: Node, key: string): Parts {
  const entries = value as readonly Record<string, unknown>[];
  return new Map(entries.map((entry, index) => [String(entry[key]), { value: entry, at: [...at, index] }]));
}

function fieldsOf({ value, at }: Node): Parts {
  return new Map(
    Object.entries(value as Record<string, unknown>).map(([name, field]) => [
      name,
      { value: field, at: [...at, name] },
    ]),
  );
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
