/** One workbook under several rubrics, side by side, for people at a terminal. */
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import type { ProfileComparison } from "../profile-comparison.ts";
import { hanging, wrapped } from "./columns.ts";
import { moveLines, type ProfileRow, partedRows, totalRows } from "./profiles-rows.ts";
import { alignedRows } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

export function profilesTable(
  comparison: ProfileComparison,
  { language, width }: { readonly language: Language; readonly width: number },
): string {
  const { profiles: texts } = textsOf(language);
  const heads = ["", ...comparison.profiles.map(({ id }) => id)];
  const drawn = (rows: readonly ProfileRow[]) =>
    alignedRows(
      heads.map((head) => ({ head, align: "left" })),
      rows.map((cells) => cells.map(visibleLine)),
      { width, flexible: 0 },
    );
  const parted = partedRows(comparison, language);
  const reasons = comparison.profiles.flatMap(({ id, reason }) =>
    reason === null ? [] : wrapped(`${id}: ${visibleLine(reason)}`, width),
  );
  const lines = [
    visibleLine(comparison.unit ?? comparison.file),
    "",
    ...drawn(totalRows(comparison, language)),
    ...(reasons.length > 0 ? ["", ...reasons] : []),
    "",
    ...(parted.length > 0 ? [texts.parted, ...drawn(parted)] : [texts.alike]),
    ...comparison.moves.flatMap((move) => {
      const [head = "", ...rest] = moveLines(comparison, move, language);
      return ["", ...wrapped(head, width), ...rest.flatMap((line) => hanging(INDENT, line, width))];
    }),
  ];
  return `${lines.map((line) => line.trimEnd()).join("\n")}\n`;
}

const INDENT = "  ";
