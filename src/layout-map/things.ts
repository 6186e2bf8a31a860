/** What the rows of a map are called: `1`, `1.a`, `1.a/3`, `total`. */
import type { MappedThing } from "../layout-map.ts";

const CRITERION = /^(.+)\/(\d{1,4})$/;

/** The thing that a word names; null for a code that the rubric does not have. */
export function thingNamed(
  word: string,
  codes: { readonly components: ReadonlySet<string>; readonly criteria: ReadonlyMap<string, number> },
): MappedThing | null {
  if (word === "total") return { kind: "total" };
  if (codes.components.has(word)) return { kind: "component", code: word };
  if (codes.criteria.has(word)) return { kind: "subcomponent", code: word };
  const [, code = "", digits = ""] = CRITERION.exec(word) ?? [];
  const number = Number(digits);
  return number >= 1 && number <= (codes.criteria.get(code) ?? 0)
    ? { kind: "criterion", code, number }
    : null;
}

/** The word for a thing. */
export function wordFor(thing: MappedThing): string {
  if (thing.kind === "total") return "total";
  return thing.kind === "criterion" ? `${thing.code}/${thing.number}` : thing.code;
}
