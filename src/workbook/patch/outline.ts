/**
 * Where the elements of a small XML part stand in its text, so that the part can be changed by inserting and
 * cutting text. It is never parsed and written out again: what we do not know stays as its author wrote it.
 *
 * Prefixes are looked up here and not by the parser: some generators forget to declare one, and a workbook that can
 * be read can be scored.
 */
import { SaxesParser } from "saxes";
import { lazily } from "../lazily.ts";
import { damaged, overLimit } from "../zip/fault.ts";
import { type OpeningTag, readPlainTags, type TagHandlers } from "./plain-tags.ts";

export interface OutlineElement {
  /** The name without its prefix. */
  readonly local: string;
  /** The prefix with its colon, or "". */
  readonly prefix: string;
  /** The namespace of the name; "" where its prefix is not declared. */
  readonly uri: string;
  readonly attributes: readonly OutlineAttribute[];
  /** Prefix → namespace, as they hold for the children. */
  readonly namespaces: ReadonlyMap<string, string>;
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
  /** The prefix without a colon, or "". */
  readonly prefix: string;
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

/** As many as the formats of a workbook that was patched together for years: Excel stops at some 65,000 of a kind. */
const MOST_ELEMENTS = 250_000;
/** A real part nests some ten levels. */
const DEEPEST = 128;
const NO_NAMESPACES: ReadonlyMap<string, string> = new Map();

/**
 * Outlines a part: the root and its descendants down to `depth` levels below it.
 *
 * @param most how many elements are outlined
 * @throws FaultError when the text is not well-formed, has a document type or holds more elements
 */
export function outline(
  part: string,
  text: string,
  depth: number,
  most: number = MOST_ELEMENTS,
): OutlineElement {
  const plain = new OutlineBuilder(part, depth, most);
  if (readPlainTags(text, plain)) return plain.rootElement();
  const parsed = new OutlineBuilder(part, depth, most);
  readTags(part, text, parsed);
  return parsed.rootElement();
}

/** What is not written plainly is the parser's, which alone decides what is well-formed. */
function readTags(part: string, text: string, { open, close }: TagHandlers): void {
  const parser = new SaxesParser({ xmlns: false });
  parser.on("error", () => {
    throw damaged(part, "XML malformed");
  });
  parser.on("doctype", () => {
    throw damaged(part, "XML with a document type");
  });
  const tagStart = () => text.lastIndexOf("<", parser.position - 1);
  parser.on("opentag", ({ name, attributes, isSelfClosing }) =>
    open({
      name,
      attributes: () => Object.entries(attributes),
      declaresNamespaces: Object.keys(attributes).some((attribute) => attribute.startsWith("xmlns")),
      selfClosing: isSelfClosing,
      start: tagStart(),
      end: parser.position,
    }),
  );
  parser.on("closetag", ({ isSelfClosing }) =>
    close(isSelfClosing ? parser.position : tagStart(), parser.position),
  );
  parser.write(text).close();
}

/** Puts the elements together from their tags. */
class OutlineBuilder implements TagHandlers {
  readonly #part: string;
  readonly #depth: number;
  readonly #most: number;
  readonly #open: Growing[] = [];
  #level = -1;
  #elements = 0;
  #root: OutlineElement | null = null;

  constructor(part: string, depth: number, most: number) {
    this.#part = part;
    this.#depth = depth;
    this.#most = most;
  }

  rootElement(): OutlineElement {
    if (!this.#root) throw damaged(this.#part, "XML malformed");
    return this.#root;
  }

  readonly open = (tag: OpeningTag): void => {
    this.#level += 1;
    if (this.#level > DEEPEST) throw damaged(this.#part, "XML nested too deep");
    if (this.#level > this.#depth) return;
    this.#elements += 1;
    if (this.#elements > this.#most) throw overLimit("entries", this.#most, this.#part);
    const parent = this.#open.at(-1);
    const element = elementOf(tag, parent?.namespaces ?? NO_NAMESPACES);
    parent?.children.push(element);
    this.#root ??= element;
    this.#open.push(element);
  };

  readonly close = (start: number, end: number): void => {
    this.#level -= 1;
    if (this.#level >= this.#depth) return;
    const element = this.#open.pop();
    if (!element) return;
    element.closeStart = start;
    element.end = end;
  };
}

function elementOf(tag: OpeningTag, inherited: ReadonlyMap<string, string>): Growing {
  const { local, prefix } = splitName(tag.name);
  const split = lazily(() => tag.attributes().map(([name, value]) => ({ ...splitName(name), value })));
  const namespaces = tag.declaresNamespaces ? withDeclared(inherited, split()) : inherited;
  return {
    local,
    prefix: prefix && `${prefix}:`,
    uri: namespaces.get(prefix) ?? "",
    // Split when asked for: nobody looks at those of a thousand formats.
    get attributes() {
      return split();
    },
    namespaces,
    children: [],
    start: tag.start,
    openEnd: tag.end,
    closeStart: tag.end,
    end: tag.end,
    selfClosing: tag.selfClosing,
  };
}

function splitName(name: string): { readonly local: string; readonly prefix: string } {
  const colon = name.indexOf(":");
  return { local: name.slice(colon + 1), prefix: name.slice(0, Math.max(0, colon)) };
}

function withDeclared(
  inherited: ReadonlyMap<string, string>,
  attributes: readonly OutlineAttribute[],
): ReadonlyMap<string, string> {
  const declared = attributes.flatMap(({ local, prefix, value }): [string, string][] => {
    if (prefix === "xmlns") return [[local, value]];
    return prefix === "" && local === "xmlns" ? [["", value]] : [];
  });
  return new Map([...inherited, ...declared]);
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
  const opening = text.slice(element.start, element.end);
  return { from: element.start, to: element.end, text: filled(opening, element, inner) };
}

/** An element that closed itself, by the text of its tag, with something in it. */
export function filled(tag: string, { prefix, local }: OutlineElement, inner: string): string {
  return `${tag.slice(0, -"/>".length).trimEnd()}>${inner}</${prefix}${local}>`;
}

/** The edit that takes an element out. */
export function cut({ start, end }: OutlineElement): TextEdit {
  return { from: start, to: end, text: "" };
}

/**
 * The text with all edits made. They must not overlap. What is put in where something else gives way comes before it;
 * what is put in at one place comes in the order given.
 */
export function edited(text: string, edits: readonly TextEdit[]): string {
  const inOrder = [...edits].sort((a, b) => a.from - b.from || a.to - b.to);
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
  return SPECIAL.test(text) ? text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign) : text;
}

/** Most texts have none, and looking is much cheaper than replacing. */
const SPECIAL = /[&<>"]/;
const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
