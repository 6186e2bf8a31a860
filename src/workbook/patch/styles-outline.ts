/** The outline of a workbook's formats: made once for reading its numbers and for adding formats of our own. */
import { type OutlineElement, outline } from "./outline.ts";

/** Where an author offers a format in several versions. */
export const ALTERNATIVES = "AlternateContent";

let last: { readonly part: string; readonly xml: string; readonly root: OutlineElement } | null = null;

/**
 * The workbooks of one region are made from one template and have the same formats, so the last outline is kept.
 *
 * @throws FaultError when the text is not well-formed or holds too many formats
 */
export function outlineOfStyles(part: string, xml: string): OutlineElement {
  if (last?.xml !== xml || last.part !== part) last = { part, xml, root: outline(part, xml, depthOf(xml)) };
  return last.root;
}

/** An item stands two levels below the root, or four where an author offers it in several versions. */
function depthOf(xml: string): number {
  return xml.includes(ALTERNATIVES) ? 4 : 2;
}
