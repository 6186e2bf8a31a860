/** Findings and long lines for a terminal: they hang under a dot, within its width. */
import type { ChalkInstance } from "chalk";
import type { FileFinding } from "../recap.ts";
import { hanging } from "./columns.ts";
import { fileFindingText } from "./file-findings.ts";

/** Stands before each item of a list. */
export const BULLET = "  · ";

/** Of findings that are many by nature so many are shown: enough to begin with. */
const AT_MOST = 30;

/**
 * The findings under a title, each in the colour of its severity; nothing without any.
 *
 * @param more what is said of those that are not shown; without it all are
 */
export function findingLines(
  findings: readonly FileFinding[],
  {
    title,
    more,
    ink,
    width,
  }: {
    readonly title: string;
    readonly more?: (count: number) => string;
    readonly ink: ChalkInstance;
    readonly width: number;
  },
): readonly string[] {
  if (findings.length === 0) return [];
  const inkOf = { error: ink.red, warning: ink.yellow, info: ink.gray } as const;
  const rest = more ? findings.length - AT_MOST : 0;
  return [
    ink.bold(title),
    ...findings.slice(0, more ? AT_MOST : findings.length).flatMap((finding) => {
      const [first = "", ...others] = hanging(BULLET, fileFindingText(finding), width);
      return [inkOf[finding.diagnostic.severity](first), ...others];
    }),
    ...(more && rest > 0 ? [`  ${more(rest)}`] : []),
  ];
}
