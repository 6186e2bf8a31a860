/**
 * The formats of a workbook, to which ours are only ever appended: the index of a format is what cells refer to.
 * A format that stands there already, letter for letter, is used again, so that scoring twice adds nothing.
 */
import { appended, child, edited, filled, type OutlineElement, outline, type TextEdit } from "./outline.ts";
import {
  borderXml,
  type ConditionalLook,
  cellFormatXml,
  conditionalFormatXml,
  fillXml,
  fontXml,
  type Look,
  plainFontXml,
  plainFormatXml,
} from "./style-xml.ts";
import { ALTERNATIVES, outlineOfStyles } from "./styles-outline.ts";
import type { Dialect } from "./workbook-parts.ts";
import { partXml, tagWriter } from "./xml-writer.ts";

export interface StyleBook {
  /** The index of a cell format, for the attribute `s`. */
  cell(look: Look): number;
  /** The index of a conditional format, for `dxfId`. */
  conditional(look: ConditionalLook): number;
  /** The part with everything that was asked for. */
  xml(): string;
}

/** The collections of a styles part in the order its schema wants, with what an empty one must hold first. */
const COLLECTIONS = [
  "numFmts",
  "fonts",
  "fills",
  "borders",
  "cellStyleXfs",
  "cellXfs",
  "cellStyles",
  "dxfs",
] as const;

type Collection = "fonts" | "fills" | "borders" | "cellXfs" | "dxfs";

interface OpenCollection {
  readonly element: OutlineElement | null;
  /** Text of an item → its index. */
  readonly known: Map<string, number>;
  count: number;
  readonly added: string[];
}

/**
 * Opens a styles part.
 *
 * @param xml the part's text; null: the workbook has none and gets a new one
 * @throws FaultError when the text is not well-formed
 */
export function openStyleBook(part: string, xml: string | null, dialect: Dialect): StyleBook {
  const given = xml === null ? null : outlineOfStyles(part, xml);
  const text = xml === null || given?.selfClosing ? newStyles(dialect) : xml;
  const root = given && !given.selfClosing ? given : outline(part, text, 2);
  const tag = tagWriter(root.prefix);
  const collections: Record<Collection, OpenCollection> = {
    fonts: openCollection(text, root, "fonts", [plainFontXml(tag)]),
    // Excel reserves the first two fills whatever they say.
    fills: openCollection(text, root, "fills", [fillXml(tag, "none"), fillXml(tag, "gray125")]),
    borders: openCollection(text, root, "borders", [borderXml(tag, null)]),
    cellXfs: openCollection(text, root, "cellXfs", [plainFormatXml(tag)]),
    dxfs: openCollection(text, root, "dxfs", []),
  };
  const hasNamedStyles = child(root, "cellStyleXfs") !== null;
  const formatOf = (look: Look) => {
    const font = indexOf(collections.fonts, fontXml(tag, look));
    const fill = look.fill ? indexOf(collections.fills, fillXml(tag, "solid", look.fill)) : 0;
    const border = look.border ? indexOf(collections.borders, borderXml(tag, look.border)) : 0;
    return indexOf(collections.cellXfs, cellFormatXml(tag, look, { font, fill, border, hasNamedStyles }));
  };
  return {
    cell: remembered(formatOf),
    conditional: remembered((look) => indexOf(collections.dxfs, conditionalFormatXml(tag, look))),
    xml: () => edited(text, editsOf(text, root, collections)),
  };
}

/** A styles part that has the named style *Normal* and nothing else; `openCollection` fills in what it rests on. */
function newStyles({ prefix, main }: Dialect): string {
  const tag = tagWriter(prefix);
  const formats = tag("cellStyleXfs", { count: 1 }, plainFormatXml(tag));
  const names = tag("cellStyles", { count: 1 }, tag("cellStyle", { name: "Normal", xfId: 0, builtinId: 0 }));
  return partXml(prefix, "styleSheet", main, formats + names);
}

/** Hundreds of cells share a dozen looks. */
function remembered<Key extends object>(find: (key: Key) => number): (key: Key) => number {
  const known = new Map<Key, number>();
  return (key) => {
    const index = known.get(key) ?? find(key);
    known.set(key, index);
    return index;
  };
}

function openCollection(
  text: string,
  root: OutlineElement,
  name: Collection,
  first: readonly string[],
): OpenCollection {
  const element = child(root, name);
  const collection: OpenCollection = { element, known: new Map(), count: 0, added: [] };
  for (const item of element?.children ?? []) {
    const itemText = text.slice(item.start, item.end);
    const isItem = item.local === ITEMS[name];
    if (isItem && !collection.known.has(itemText)) collection.known.set(itemText, collection.count);
    collection.count += isItem ? 1 : alternatives(item, ITEMS[name]);
  }
  // The first items are what every cell without a format gets; they must not be one of ours.
  for (const item of first.slice(collection.count)) add(collection, item);
  return collection;
}

/**
 * How many items a choice between versions stands for. They are counted, as the items behind them have numbers above
 * theirs, and never used again. Of versions of different lengths the shortest counts: a program that keeps a longer
 * one shows ours in another look, but none finds a number of ours above its last.
 */
function alternatives(element: OutlineElement, itemName: string): number {
  if (element.local !== ALTERNATIVES || element.children.length === 0) return 0;
  const lengths = element.children.map(
    ({ children }) => children.filter(({ local }) => local === itemName).length,
  );
  return lengths.reduce((shortest, length) => Math.min(shortest, length));
}

const ITEMS: Readonly<Record<Collection, string>> = {
  fonts: "font",
  fills: "fill",
  borders: "border",
  cellXfs: "xf",
  dxfs: "dxf",
};

function indexOf(collection: OpenCollection, item: string): number {
  return collection.known.get(item) ?? add(collection, item);
}

function add(collection: OpenCollection, item: string): number {
  const index = collection.count;
  collection.added.push(item);
  collection.known.set(item, index);
  collection.count += 1;
  return index;
}

function editsOf(
  text: string,
  root: OutlineElement,
  collections: Readonly<Record<Collection, OpenCollection>>,
): TextEdit[] {
  const edits: TextEdit[] = [];
  const missing: { readonly name: Collection; readonly inner: string }[] = [];
  for (const name of Object.keys(ITEMS) as Collection[]) {
    const { element, added, count } = collections[name];
    if (added.length === 0) continue;
    if (element) edits.push(...grown(text, element, added.join(""), count));
    else missing.push({ name, inner: tagWriter(root.prefix)(name, { count }, added.join("")) });
  }
  for (const { name, inner } of missing) {
    const at = placeOf(root, name);
    edits.push({ from: at, to: at, text: inner });
  }
  return edits;
}

function grown(text: string, element: OutlineElement, inner: string, count: number): TextEdit[] {
  const opening = text.slice(element.start, element.openEnd);
  const recounted = opening.replace(/(\scount\s*=\s*)(?:"[^"]*"|'[^']*')/, `$1"${count}"`);
  if (element.selfClosing) {
    return [{ from: element.start, to: element.end, text: filled(recounted, element, inner) }];
  }
  return [{ from: element.start, to: element.openEnd, text: recounted }, appended(text, element, inner)];
}

/** Where a collection that the part lacks belongs: behind the last one that the schema puts before it. */
function placeOf(root: OutlineElement, name: Collection): number {
  const before = COLLECTIONS.slice(0, COLLECTIONS.indexOf(name));
  const last = root.children.findLast(({ local }) => before.some((one) => one === local));
  return last?.end ?? root.openEnd;
}
