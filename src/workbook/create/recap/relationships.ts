/** A part's relationships to others and to files outside the workbook. */
import { escapeXml } from "../../patch/outline.ts";

export interface Relationship {
  readonly id: string;
  readonly kind: "hyperlink" | "drawing" | "chart";
  readonly target: string;
  /** Whether the target is a file of its own. */
  readonly outside: boolean;
}

const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006/relationships";

export function relationshipsXml(relationships: readonly Relationship[]): string {
  const elements = relationships.map(({ id, kind, target, outside }) => {
    const mode = outside ? ' TargetMode="External"' : "";
    return `<Relationship Id="${id}" Type="${OFFICE}/${kind}" Target="${escapeXml(addressOf(target))}"${mode}/>`;
  });
  return `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n<Relationships xmlns="${PACKAGE}">${elements.join("")}</Relationships>`;
}

/** An address may hold nothing but plain characters; whatever else a file is called by is written as its bytes. */
function addressOf(target: string): string {
  return target.replace(/\p{Cs}/gu, "\ufffd").replace(/[^!-~]/gu, encodeURIComponent);
}
