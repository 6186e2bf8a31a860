/**
 * The digital signature of a package. It vouches for bytes that a copy no longer has, and Excel would call the copy
 * tampered with; so it stays behind with the original. The signature of the macros is another one and stays true.
 */
import type { Package } from "../package.ts";
import { attribute, type OutlineElement } from "./outline.ts";
import {
  type OutlinedPart,
  outlinedList,
  partKey,
  relationshipsPart,
  type WorkbookParts,
} from "./workbook-parts.ts";

export interface Signatures {
  /** The relationships of the package. */
  readonly list: OutlinedPart;
  /** Those among them that lead to signatures. */
  readonly origins: readonly OutlineElement[];
  /** The parts that are nothing but signature. */
  readonly parts: readonly string[];
  /** What the content types say of them. */
  readonly types: readonly OutlineElement[];
}

const ORIGIN = "/digital-signature/origin";
/** Where every program keeps them. A signature elsewhere is inert once no relationship leads to it. */
const FOLDER = "_xmlsignatures/";

/** The signatures of a package; null when it has none. */
export function signaturesOf(pkg: Package, workbook: WorkbookParts): Signatures | null {
  const part = relationshipsPart("");
  if (!pkg.has(part)) return null;
  const list = outlinedList(pkg, part);
  const origins = list.root.children.filter((one) => attribute(one, "Type")?.endsWith(ORIGIN));
  if (origins.length === 0) return null;
  const parts = pkg.names.filter((name) => partKey(name).startsWith(FOLDER));
  return { list, origins, parts, types: typesOf(pkg, workbook, parts) };
}

const ORIGIN_TYPE = "application/vnd.openxmlformats-package.digital-signature-origin";

/** The types of the parts that go, and the one that signatures give to an extension if nothing else has it. */
function typesOf(
  pkg: Package,
  { contentTypes, overrides }: WorkbookParts,
  parts: readonly string[],
): readonly OutlineElement[] {
  const leaving = new Set(parts);
  const isUnused = (one: OutlineElement) => {
    const extension = attribute(one, "Extension");
    if (extension === null || attribute(one, "ContentType") !== ORIGIN_TYPE) return false;
    const ending = `.${extension.toLowerCase()}`;
    return !pkg.names.some((name) => !leaving.has(name) && name.toLowerCase().endsWith(ending));
  };
  return [
    ...parts.flatMap((part) => overrides.get(partKey(part)) ?? []),
    ...contentTypes.root.children.filter(isUnused),
  ];
}
