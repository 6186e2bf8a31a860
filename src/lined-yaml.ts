/** A YAML or JSON text that a person wrote, with the line of everything in it: faults are told where they stand. */
import { type Document, isMap, isNode, isScalar, isSeq, LineCounter, parseDocument } from "yaml";
import type { Place } from "./place.ts";

/** What the text holds; `value` undefined: it is not YAML, or its aliases would grow beyond all measure. */
export interface LinedYaml {
  readonly value: unknown;
  readonly isBroken: boolean;
  /** The line of the last key of a place, or of the item of a list; of a broken text, the line where it breaks off. */
  lineOf(place: Place): number | null;
}

/** JSON is YAML too, and this parser knows where everything stands. */
export function linedYaml(text: string): LinedYaml {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, prettyErrors: false });
  const [error] = document.errors;
  if (error) {
    const { line } = lines.linePos(error.pos[0]);
    return { value: undefined, isBroken: true, lineOf: () => line };
  }
  const content = contentIn(document);
  if (!content) return { value: undefined, isBroken: true, lineOf: () => null };
  return {
    value: content.value,
    isBroken: false,
    lineOf(place) {
      const start = startOf(place, document.contents);
      return start === null ? null : lines.linePos(start).line;
    },
  };
}

/** Where the last key of the place stands, or the item of a list. */
function startOf(place: Place, outermost: unknown): number | null {
  let within = outermost;
  let start: number | null = null;
  for (const step of place) {
    const pair = isMap(within)
      ? within.items.find(({ key }) => isScalar(key) && String(key.value) === step)
      : null;
    const found: unknown = pair ? pair.key : isSeq(within) ? within.items[Number(step)] : null;
    if (!isNode(found)) return null;
    start = found.range?.[0] ?? null;
    within = pair ? pair.value : found;
  }
  return start;
}

/** Null when aliases within aliases would grow beyond all measure. */
function contentIn(document: Document.Parsed): { readonly value: unknown } | null {
  try {
    return { value: document.toJS() };
  } catch {
    return null;
  }
}
