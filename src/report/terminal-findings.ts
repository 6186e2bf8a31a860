/** Findings and long lines for a terminal: they hang under a dot, within its width. */
import type { ChalkInstance } from "chalk";
import type { FileFinding } from "../recap.ts";
import { hanging } from "./columns.ts";
import { visibleLine } from "./visible.ts";

/** Stands before each item of a list. */
export const BULLET = "  · ";

/** The findings under a title, each in the colour of its severity; nothing without any. */
export function findingLines(
  findings: readonly FileFinding[],
  { title, ink, width }: { readonly title: string; readonly ink: ChalkInstance; readonly width: number },
): readonly string[] {
  if (findings.length === 0) return [];
  const inkOf = { error: ink.red, warning: ink.yellow, info: ink.gray } as const;
  return [
    ink.bold(title),
    ...findings.flatMap(({ file, diagnostic: { code, severity, message, fix } }) => {
      const [first = "", ...rest] = hanging(
        BULLET,
        visibleLine([`${code} ${message} → ${fix}`, file === "" ? "" : `(${file})`].join(" ").trim()),
        width,
      );
      return [inkOf[severity](first), ...rest];
    }),
  ];
}
