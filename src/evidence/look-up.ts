/** Each document that a list names, looked for among the files. */
import type { CitedDocument, DocumentStatus } from "../evidence.ts";
import {
  DOCUMENTS_AT_MOST,
  documentsIn,
  type NamedDocument,
  namesNothing,
  splitAtAnd,
  splitAtCommas,
} from "./cited-documents.ts";
import type { FileIndex } from "./file-index.ts";

/** What was found of a document. */
export type LookedUp = Pick<CitedDocument, "text" | "links" | "status" | "files">;

/**
 * @param index null: nobody knows which files are the unit's
 * @param links what of the text leads somewhere, in its order
 */
export function lookUp(
  evidence: string,
  index: FileIndex | null,
  links: readonly { readonly text: string; readonly address: string }[] = [],
): readonly LookedUp[] {
  return linkedParts(evidence, links)
    .flatMap(({ text, address }) => documentsIn(text).map((named) => withLink(named, address)))
    .slice(0, DOCUMENTS_AT_MOST)
    .flatMap((named) => documentsOf(named, index));
}

/** The text in parts: each cell with an address behind it, and what stands between those. */
function linkedParts(
  evidence: string,
  links: readonly { readonly text: string; readonly address: string }[],
): readonly { readonly text: string; readonly address: string | null }[] {
  const parts: { text: string; address: string | null }[] = [];
  let from = 0;
  for (const { text, address } of links) {
    const start = evidence.indexOf(text, from);
    if (start < 0) continue;
    parts.push({ text: evidence.slice(from, start), address: null }, { text, address });
    from = start + text.length;
  }
  return [...parts, { text: evidence.slice(from), address: null }];
}

/** Whatever a cell names stands behind its address. */
function withLink(named: NamedDocument, address: string | null): NamedDocument {
  return address === null || named.links.includes(address)
    ? named
    : { ...named, links: [...named.links, address] };
}

/**
 * A name that is found as it stands is one document, whatever is in it. Else commas part documents, and *dan* does where
 * each side of it is found.
 */
function documentsOf({ text, links }: NamedDocument, index: FileIndex | null): readonly LookedUp[] {
  if (text === "") return [{ text: links.join(" "), links, status: "link", files: [] }];
  if (index && index.exactly(text).length > 0) return [one(text, links, index)];
  const parts = splitAtCommas(text).flatMap((part) => {
    const sides = splitAtAnd(part);
    const areFound = index !== null && sides.every((side) => index.exactly(side).length > 0);
    return areFound ? sides : [part];
  });
  return parts.map((part) => one(part, links, index));
}

function one(text: string, links: readonly string[], index: FileIndex | null): LookedUp {
  const made = (status: DocumentStatus, files: readonly string[] = []) => ({ text, links, status, files });
  if (namesNothing(text)) return links.length > 0 ? made("link") : made("unnamed");
  if (index === null) return made(links.length > 0 ? "link" : "unsearched");
  const exact = index.exactly(text);
  if (exact.length > 0) return made("found", exact);
  if (links.length > 0) return made("link");
  const similar = index.similar(text);
  return similar.length > 0 ? made("near", similar) : made("missing");
}
