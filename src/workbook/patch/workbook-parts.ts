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
  return {
    folder,
    stylesPart,
    dialect: dialectOf(workbook.root),
    workbook,
    relationships: outlined(pkg, `${folder}_rels/${part.slice(folder.length)}.rels`, 1),
    contentTypes: outlined(pkg, CONTENT_TYPES, 1),
  };
}

/** The relationship of a kind: Strict and transitional types differ in all but their last word. */
export function relationshipOf(relationships: OutlineElement, kind: string): OutlineElement | null {
  return relationships.children.find((one) => attribute(one, "Type")?.endsWith(`/${kind}`)) ?? null;
}

function outlined(pkg: Package, part: string, depth: number): OutlinedPart {
  const text = pkg.text(part);
  return { part, text, root: outline(part, text, depth) };
}

const STRICT = "http://purl.oclc.org/ooxml/";

function dialectOf(root: OutlineElement): Dialect {
  const relationships = root.uri.startsWith(STRICT)
    ? `${STRICT}officeDocument/relationships`
    : "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
  return { prefix: root.prefix, main: root.uri, relationships };
}
