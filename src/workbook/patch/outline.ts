/**
 * Where the elements of a small XML part stand in its text, so that the part can be changed by inserting and
 * cutting text. It is never parsed and written out again: what we do not know stays as its author wrote it.
 */
import { SaxesParser, type SaxesTagNS } from "saxes";
import { damaged } from "../zip/fault.ts";

export interface OutlineElement {
  /** The name without its prefix. */
  readonly local: string;
  /** The prefix with its colon, or "". */
  readonly prefix: string;
  readonly uri: string;
  readonly attributes: readonly OutlineAttribute[];
  /** Prefix → namespace, as declared on this element. */
  readonly namespaces: Readonly<Record<string, string>>;
  readonly children: readonly OutlineElement[];
  readonly start: number;
  /** Just after the `>` of the opening tag. */
  readonly openEnd: number;
  /** Just before the closing tag; equal to `openEnd` when the element closes itself. */
  readonly closeStart: number;
  readonly end: number;
  readonly selfClosing: boolean;
}

export interface OutlineAttribute {
  readonly local: string;
  readonly prefix: string;
  readonly uri: string;
  readonly value: string;
}

/** One change of a text: what stands from `from` to `to` gives way to `text`. */
export interface TextEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

type Growing = { -readonly [Key in keyof OutlineElement]: OutlineElement[Key] } & {
  children: OutlineElement[];
};

/**
 * Outlines a part: the root and its descendants down to `depth` levels below it.
 *
 * @throws FaultError when the text is not well-formed
 */
export function outline(part: string, text: string, depth: number): OutlineElement {
  const parser = new SaxesParser({ xmlns: true });
  const open: Growing[] = [];
  let level = -1;
  let root: OutlineElement | null = null;
  parser.on("error", () => {
    throw damaged(part, "XML malformed");
  });
  parser.on("opentag", (tag) => {
    level += 1;
    if (level > depth) return;
    const element = elementOf(tag, text.lastIndexOf("<", parser.position - 1), parser.position);
    open.at(-1)?.children.push(element);
    root ??= element;
    open.push(element);
  });
  parser.on("closetag", (tag) => {
    level -= 1;
    if (level >= depth) return;
    const element = open.pop();
    if (!element) return;
    element.end = parser.position;
    element.closeStart = tag.isSelfClosing ? element.openEnd : text.lastIndexOf("<", parser.position - 1);
  });
  parser.write(text).close();
  if (!root) throw damaged(part, "XML malformed");
  return root;
}

function elementOf(tag: SaxesTagNS, start: number, openEnd: number): Growing {
  return {
    local: tag.local,
    prefix: tag.prefix && `${tag.prefix}:`,
    uri: tag.uri,
    attributes: Object.values(tag.attributes).map(({ local, prefix, uri, value }) => ({
      local,
      prefix,
      uri,
      value,
    })),
    namespaces: tag.ns,
    children: [],
    start,
    openEnd,
    closeStart: openEnd,
    end: openEnd,
    selfClosing: tag.isSelfClosing,
  };
}

/** The value of an attribute without prefix. */
export function attribute(element: OutlineElement, local: string): string | null {
  return element.attributes.find((one) => one.local === local && one.prefix === "")?.value ?? null;
}

/** The first child of that name. */
export function child(element: OutlineElement, local: string): OutlineElement | null {
  return element.children.find((one) => one.local === local) ?? null;
}

/** The edit that puts `inner` behind the last child, opening an element that closes itself. */
export function appended(text: string, element: OutlineElement, inner: string): TextEdit {
  if (!element.selfClosing) return { from: element.closeStart, to: element.closeStart, text: inner };
  const opening = text.slice(element.start, element.end).replace(/\s*\/>$/, ">");
  return {
    from: element.start,
    to: element.end,
    text: `${opening}${inner}</${element.prefix}${element.local}>`,
  };
}

/** The text with all edits made. They must not overlap; two at one place come in the order given. */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from);
  let result = "";
  let done = 0;
  for (const edit of inOrder) {
    result += text.slice(done, edit.from) + edit.text;
    done = edit.to;
  }
  return result + text.slice(done);
}

/** Text as it may stand between tags and in quoted attributes. */
export function escapeXml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
