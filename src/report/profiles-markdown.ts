/** Workbooks under several rubrics, side by side, as Markdown. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { ProfileComparison } from "../profile-comparison.ts";
import { escaped, table } from "./markdown-text.ts";
import {
  comparisonTitle,
  moveLines,
  type ProfileRow,
  partedRows,
  totalRows,
  unitRows,
} from "./profiles-rows.ts";

/** The OPDs of one workbook, one after the other; where there are several, their totals stand above them. */
export function profilesMarkdown(comparisons: readonly ProfileComparison[], language: Language): string {
  const { profiles: texts } = textsOf(language);
  const [first, ...others] = comparisons;
  if (!first) return "";
  const overview =
    others.length === 0
      ? []
      : [
          escaped(texts.several(first.file, String(comparisons.length))),
          drawnUnder(first, unitRows(comparisons, language)),
        ];
  const parts = [...overview, ...comparisons.flatMap((comparison) => partsOf(comparison, language))];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}

function drawnUnder({ profiles }: ProfileComparison, rows: readonly ProfileRow[]): string {
  return table(
    ["", ...profiles.map(({ id }) => escaped(id))],
    rows.map((cells) => cells.map(escaped)),
  );
}

function partsOf(comparison: ProfileComparison, language: Language): readonly string[] {
  const { profiles: texts } = textsOf(language);
  const drawn = (rows: readonly ProfileRow[]) => drawnUnder(comparison, rows);
  const parted = partedRows(comparison, language);
  const reasons = comparison.profiles.flatMap(({ id, reason }) =>
    reason === null ? [] : [`- ${escaped(id)}: ${escaped(reason)}`],
  );
  const moves = comparison.moves.map((move) => {
    const [head = "", ...rest] = moveLines(comparison, move, language);
    return `### ${escaped(head)}\n\n${rest.map((line) => `- ${escaped(line)}`).join("\n")}`;
  });
  return [
    `# ${escaped(comparisonTitle(comparison, language))}`,
    drawn(totalRows(comparison, language)),
    reasons.join("\n"),
    parted.length > 0 ? `## ${texts.parted}\n\n${drawn(parted)}` : texts.alike,
    ...(moves.length > 0 ? [`## ${texts.moving}`, ...moves] : []),
  ];
}
