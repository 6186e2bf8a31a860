/** The findings of several workbooks as a part of a Markdown text. */
import type { FileFinding } from "../recap.ts";
import { escaped } from "./markdown-text.ts";
import { visibleLine } from "./visible.ts";

/** A heading and a list; empty without findings. */
export function findingsPart(
  title: string,
  findings: readonly FileFinding[],
  heading: "##" | "###" = "##",
): string {
  if (findings.length === 0) return "";
  const lines = findings.map(({ file, diagnostic: { code, message, fix } }) => {
    const place = file === "" ? "" : `(${file})`;
    return `- ${escaped(visibleLine([`${code} ${message} → ${fix}`, place].join(" ").trim()))}`;
  });
  return `${heading} ${title}\n\n${lines.join("\n")}`;
}
