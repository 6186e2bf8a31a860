/** The tags of a part that is written plainly, found by one expression for each. */
import { areDistinct, PLAIN_TEXT, PLAIN_VALUE, plainText } from "../sheet/plain-text.ts";

/** An opening tag with its place in the text. */
export interface OpeningTag {
  readonly name: string;
  /** Name and value of each, when asked for: nobody looks at those of a thousand formats. */
  readonly attributes: () => readonly (readonly [name: string, value: string])[];
  readonly declaresNamespaces: boolean;
  readonly selfClosing: boolean;
  readonly start: number;
  readonly end: number;
}

export interface TagHandlers {
  readonly open: (tag: OpeningTag) => void;
  /** Also after a tag that closes itself; then `start` is the end of it. */
  readonly close: (start: number, end: number) => void;
}

const START =
  /\ufeff?(?:<\?xml version="1\.0"(?: encoding="[\w-]+")?(?: standalone="(?:yes|no)")? ?\?>)?[ \t\r\n]*/y;
const TAG = new RegExp(
  `<(?:/([A-Za-z_][\\w:.-]*)|([A-Za-z_][\\w:.-]*)((?: [\\w:.-]+="${PLAIN_VALUE}"){0,100}) ?(/?))>`,
  "y",
);
const BETWEEN = new RegExp(PLAIN_TEXT, "y");
const ATTRIBUTE = / ([\w:.-]+)="([^"]*)"/g;
const NOTHING_MORE = /^[ \t\r\n]*$/;

/**
 * Hands over the tags in their order; false as soon as something is written otherwise, which only a parser can judge.
 *
 * @throws what a handler throws
 */
export function readPlainTags(text: string, { open, close }: TagHandlers): boolean {
  const names: string[] = [];
  let at = endOf(START, text, 0);
  do {
    const start = names.length === 0 ? at : endOf(BETWEEN, text, at);
    TAG.lastIndex = start;
    const [tag, closing, name = "", attributes = "", slash] = TAG.exec(text) ?? [];
    if (tag === undefined || !areDistinct(attributes)) return false;
    at = start + tag.length;
    if (closing === undefined) {
      open(openingTag(name, attributes, { selfClosing: slash !== "", start, end: at }));
      if (slash === "") names.push(name);
      else close(at, at);
    } else {
      if (names.pop() !== closing) return false;
      close(start, at);
    }
  } while (names.length > 0);
  return NOTHING_MORE.test(text.slice(at));
}

/** Where what a pattern describes ends; it fits nothing as well. */
function endOf(pattern: RegExp, text: string, start: number): number {
  pattern.lastIndex = start;
  pattern.test(text);
  return pattern.lastIndex;
}

function openingTag(
  name: string,
  attributes: string,
  place: Pick<OpeningTag, "selfClosing" | "start" | "end">,
): OpeningTag {
  return {
    name,
    attributes: () =>
      [...attributes.matchAll(ATTRIBUTE)].map(([, name = "", value = ""]) => [name, plainText(value)]),
    declaresNamespaces: attributes.includes(" xmlns"),
    ...place,
  };
}
