/** One workbook under several rubrics, side by side, as Markdown. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { ProfileComparison } from "../profile-comparison.ts";
import { escaped, table } from "./markdown-text.ts";
import { moveLines, type ProfileRow, partedRows, totalRows } from "./profiles-rows.ts";

export function profilesMarkdown(comparison: ProfileComparison, language: Language): string {
  const { profiles: texts } = textsOf(language);
  const heads = ["", ...comparison.profiles.map(({ id }) => escaped(id))];
  const drawn = (rows: readonly ProfileRow[]) =>
    table(
      heads,
      rows.map((cells) => cells.map(escaped)),
    );
  const parted = partedRows(comparison, language);
  const reasons = comparison.profiles.flatMap(({ id, reason }) =>
    reason === null ? [] : [`- ${escaped(id)}: ${escaped(reason)}`],
  );
  const moves = comparison.moves.map((move) => {
    const [head = "", ...rest] = moveLines(comparison, move, language);
    return `### ${escaped(head)}\n\n${rest.map((line) => `- ${escaped(line)}`).join("\n")}`;
  });
  const parts = [
    `# ${escaped(comparison.unit ?? comparison.file)}`,
    drawn(totalRows(comparison, language)),
    reasons.join("\n"),
    parted.length > 0 ? `## ${texts.parted}\n\n${drawn(parted)}` : texts.alike,
    ...(moves.length > 0 ? [`## ${texts.moving}`, ...moves] : []),
  ];
  return `${parts.filter(Boolean).join("\n\n")}\n`;
}
