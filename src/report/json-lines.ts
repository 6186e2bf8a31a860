/** JSON of which every item of a list stands on a line of its own, so that two documents can be compared line by line. */
import { shownSafely } from "./json.ts";

/** A key with its value on one line. */
export function member(name: string, value: unknown, depth: number): string {
  return `${indent(depth)}${JSON.stringify(name)}: ${compact(value)}`;
}

/** A key with its items, each on a line of its own. */
export function* list(name: string, items: Iterable<unknown>, depth: number): Iterable<string> {
  yield `${indent(depth)}${JSON.stringify(name)}: [`;
  let any = false;
  for (const item of items) {
    yield `${any ? "," : ""}\n${indent(depth + 1)}${compact(item)}`;
    any = true;
  }
  yield any ? `\n${indent(depth)}]` : "]";
}

function compact(value: unknown): string {
  return shownSafely(JSON.stringify(value));
}

function indent(depth: number): string {
  return "  ".repeat(depth);
}
