/** Each document that a list names, looked for among the files. */
import type { CitedDocument, DocumentStatus } from "../evidence.ts";
import {
  documentsIn,
  type NamedDocument,
  namesNothing,
  splitAtAnd,
  splitAtCommas,
} from "./cited-documents.ts";
import type { FileIndex } from "./file-index.ts";

/** What was found of a document. */
export type LookedUp = Pick<CitedDocument, "text" | "links" | "status" | "files">;

/** @param index null: nobody knows which files are the unit's */
export function lookUp(evidence: string, index: FileIndex | null): readonly LookedUp[] {
  return documentsIn(evidence).flatMap((named) => documentsOf(named, index));
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
