/** The findings of several workbooks as a part of a Markdown text. */
import type { FileFinding } from "../recap.ts";
import { fileFindingText } from "./file-findings.ts";
import { escaped } from "./markdown-text.ts";

/** A heading and a list; empty without findings. */
export function findingsPart(
  title: string,
  findings: readonly FileFinding[],
  heading: "##" | "###" = "##",
): string {
  if (findings.length === 0) return "";
  const lines = findings.map((finding) => `- ${escaped(fileFindingText(finding))}`);
  return `${heading} ${title}\n\n${lines.join("\n")}`;
}
