/** Which part belongs to which: the relationships of the package or of one part. */

import type { Package } from "../package.ts";
import { overLimit } from "../zip/fault.ts";
import { parseXml } from "./xml.ts";

export interface Relationship {
  readonly id: string;
  /** The last segment of the type, the same in Transitional and Strict files: `worksheet`, `styles` … */
  readonly kind: string;
  readonly strict: boolean;
  /** The name of the part that it leads to. */
  readonly part: string;
}

const STRICT_TYPES = "http://purl.oclc.org/ooxml/";

/** The relationships of a part, `""` for those of the package; none when it has no such part. */
export function readRelationships(pkg: Package, source: string): readonly Relationship[] {
  const part = relationshipsPart(source);
  const found: Relationship[] = [];
  if (!pkg.has(part)) return found;
  parseXml(pkg, part, {
    open: (name, attributes) => {
      if (name !== "Relationship" || attributes.TargetMode?.toLowerCase() === "external") return;
      if (found.length >= pkg.limits.entries) throw overLimit("entries", pkg.limits.entries, part);
      const type = attributes.Type ?? "";
      found.push({
        id: attributes.Id ?? "",
        kind: type.slice(type.lastIndexOf("/") + 1),
        strict: type.startsWith(STRICT_TYPES),
        part: targetPart(pkg, source, attributes.Target ?? ""),
      });
    },
    close: () => {},
    text: () => {},
  });
  return found;
}

/** Where the relationships of a part stand. */
export function relationshipsPart(source: string): string {
  const slash = source.lastIndexOf("/");
  return `${source.slice(0, slash + 1)}_rels/${source.slice(slash + 1)}.rels`;
}

/** Resolves a target against its source, as written or with its percent escapes undone, whichever exists. */
function targetPart(pkg: Package, source: string, target: string): string {
  const part = resolved(source, target.replaceAll("\\", "/"));
  if (pkg.has(part) || !part.includes("%")) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
}

function resolved(source: string, target: string): string {
  const path = target.startsWith("/") ? [] : source.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") path.pop();
    else if (segment !== "" && segment !== ".") path.push(segment);
  }
  return path.join("/");
}
