/**
 * Rows and texts are nearly always written in one plain way: no prefixes, no comments, attributes in the usual order.
 * An element written so is taken as a whole, by one expression for each of its parts, before the XML parser sees it;
 * whatever is written otherwise goes to the parser, which alone decides what is well-formed. Both see the elements in
 * their order.
 */
import type { TextSink } from "./text-decoding.ts";

/** Elements of one name, and who takes those that are written plainly. */
export interface PlainElements {
  /** `<row `: what they begin with; `</row>`: what they end with. */
  readonly opening: string;
  readonly closing: string;
  /** Whether the parser, having seen all before, stands where such an element counts. */
  readonly isExpected: () => boolean;
  /** Takes the element that starts here and says where it ends; null: nothing was taken, the parser has to see it. */
  readonly take: (text: string, start: number) => number | null;
}

/** In a comment, in CDATA or in an instruction the same characters are no tags. The declaration at the start is none. */
const UNSAFE = /<!|<\?(?!xml )/;
/** What is held back for the rest of an element; more than any real one has. */
const LONGEST_ELEMENT = 262_144;

/** Goes before the parser. From the first thing that may make an element another thing than it seems, all is passed on. */
export function takingPlain(elements: PlainElements, parser: TextSink): TextSink {
  let taking = true;
  let held = "";
  const pass = (text: string) => {
    if (text !== "") parser.write(text);
  };
  return {
    write: (chunk) => {
      const text = held + chunk;
      held = "";
      taking &&= !UNSAFE.test(text);
      if (!taking) return pass(text);
      const rest = takenFrom(text, elements, pass);
      if (text.length - rest < LONGEST_ELEMENT) held = text.slice(rest);
      else {
        taking = false;
        pass(text.slice(rest));
      }
    },
    end: () => {
      pass(held);
      parser.end();
    },
  };
}

/** Takes what can be taken and passes on what lies between; returns where the part begins that is not complete yet. */
function takenFrom(text: string, elements: PlainElements, pass: (text: string) => void): number {
  const { opening, closing } = elements;
  let passed = 0;
  let at = 0;
  for (let start = text.indexOf(opening); start >= 0; start = text.indexOf(opening, at)) {
    pass(text.slice(passed, start));
    passed = start;
    const end = elements.isExpected() ? elements.take(text, start) : null;
    if (end === null) {
      const close = text.indexOf(closing, start);
      if (close < 0) return passed;
      at = close + closing.length;
    } else {
      at = end;
      passed = end;
    }
  }
  const complete = Math.max(text.lastIndexOf(">") + 1, at);
  pass(text.slice(passed, complete));
  return complete;
}
