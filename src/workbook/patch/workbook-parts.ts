/** Where the parts that name other parts stand in a package, and in which dialect of XML they are written. */

import type { Package } from "../package.ts";
import { readWorkbookIndex } from "../sheet/workbook-index.ts";
import { attribute, type OutlineElement, outline } from "./outline.ts";

const CONTENT_TYPES = "[Content_Types].xml";

/** The names that an author's own XML uses: ISO Strict has other namespaces, and some programs prefix every tag. */
export interface Dialect {
  /** With its colon, or "" where the main namespace is the default one. */
  readonly prefix: string;
  readonly main: string;
  /** The namespace of `r:id`; relationship types begin with it too. */
  readonly relationships: string;
}

/** A part as text with the places of its elements. */
export interface OutlinedPart {
  readonly part: string;
  readonly text: string;
  readonly root: OutlineElement;
}

export interface WorkbookParts {
  /** The folder of the workbook part, with its slash: `xl/`. */
  readonly folder: string;
  /** Where the formats stand or, in a workbook without any, would stand. */
  readonly stylesPart: string;
  readonly dialect: Dialect;
  readonly workbook: OutlinedPart;
  readonly relationships: OutlinedPart;
  readonly contentTypes: OutlinedPart;
  /** What the content types say of single parts, by `partKey`. */
  readonly overrides: ReadonlyMap<string, OutlineElement>;
}

/**
 * Outlines the parts that name the sheets.
 *
 * @throws FaultError when one of them is missing or not well-formed
 */
export function locateParts(pkg: Package): WorkbookParts {
  const { part, stylesPart } = readWorkbookIndex(pkg);
  const folder = part.slice(0, part.lastIndexOf("/") + 1);
  const workbook = outlined(pkg, part, 2);
  const contentTypes = outlinedList(pkg, CONTENT_TYPES);
  return {
    folder,
    stylesPart,
    dialect: dialectOf(workbook.root),
    workbook,
    relationships: outlinedList(pkg, relationshipsPart(part)),
    contentTypes,
    overrides: overridesIn(contentTypes.root),
  };
}

/** The name of the part that holds the relationships of a part, or with "" those of the package. */
export function relationshipsPart(part: string): string {
  const name = part.lastIndexOf("/") + 1;
  return `${part.slice(0, name)}_rels/${part.slice(name)}.rels`;
}

/** A part's name as parts are compared: case, a leading slash and the direction of slashes mean nothing. */
export function partKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

function overridesIn(contentTypes: OutlineElement): ReadonlyMap<string, OutlineElement> {
  const named = contentTypes.children.filter((one) => attribute(one, "PartName") !== null);
  return new Map(named.map((one) => [partKey(attribute(one, "PartName") ?? ""), one]));
}

/** The relationship of a kind: Strict and transitional types differ in all but their last word. */
export function relationshipOf(relationships: OutlineElement, kind: string): OutlineElement | null {
  return relationships.children.find((one) => attribute(one, "Type")?.endsWith(`/${kind}`)) ?? null;
}

function outlined(pkg: Package, part: string, depth: number, most?: number): OutlinedPart {
  const text = pkg.text(part);
  return { part, text, root: outline(part, text, depth, most) };
}

/** A part that is a flat list about other parts: it has no more to say than there may be parts. */
export function outlinedList(pkg: Package, part: string): OutlinedPart {
  return outlined(pkg, part, 1, pkg.limits.entries);
}

/** For a root whose prefix its author forgot to declare: our own parts declare it. */
const TRANSITIONAL_MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const STRICT = "http://purl.oclc.org/ooxml/";

function dialectOf(root: OutlineElement): Dialect {
  const relationships = root.uri.startsWith(STRICT)
    ? `${STRICT}officeDocument/relationships`
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return { prefix: root.prefix, main: root.uri || TRANSITIONAL_MAIN, relationships };
}
