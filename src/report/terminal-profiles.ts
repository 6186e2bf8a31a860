/** Workbooks under several rubrics, side by side, for people at a terminal. */
import { textsOf } from "../language/texts.ts";
import type { ProfileComparison } from "../profile-comparison.ts";
import { hanging, wrapped } from "./columns.ts";
import type { Pen } from "./pen.ts";
import {
  comparisonTitle,
  moveLines,
  type ProfileRow,
  partedRows,
  totalRows,
  unitRows,
} from "./profiles-rows.ts";
import { alignedRows } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** Neither ink nor words of its own. */
type PlainPen = Pick<Pen<unknown>, "language" | "width">;

/** The OPDs of one workbook, one after the other; where there are several, their totals stand above them. */
export function profilesTable(comparisons: readonly ProfileComparison[], pen: PlainPen): string {
  const { profiles: texts } = textsOf(pen.language);
  const [first, ...others] = comparisons;
  if (!first) return "";
  const overview = [
    ...wrapped(visibleLine(texts.several(first.file, String(comparisons.length))), pen.width),
    "",
    ...drawnUnder(first, unitRows(comparisons, pen.language), pen),
  ];
  const blocks = comparisons.map((comparison) => linesOf(comparison, pen));
  const lines =
    others.length === 0 ? blocks.flat() : [overview, ...blocks].flatMap((block) => [...block, "", ""]);
  return `${lines
    .map((line) => line.trimEnd())
    .join("\n")
    .trimEnd()}\n`;
}

function drawnUnder({ profiles }: ProfileComparison, rows: readonly ProfileRow[], { width }: PlainPen) {
  return alignedRows(
    ["", ...profiles.map(({ id }) => id)].map((head) => ({ head, align: "left" })),
    rows.map((cells) => cells.map(visibleLine)),
    { width, flexible: 0 },
  );
}

function linesOf(comparison: ProfileComparison, pen: PlainPen): readonly string[] {
  const { language, width } = pen;
  const { profiles: texts } = textsOf(language);
  const drawn = (rows: readonly ProfileRow[]) => drawnUnder(comparison, rows, pen);
  const parted = partedRows(comparison, language);
  const reasons = comparison.profiles.flatMap(({ id, reason }) =>
    reason === null ? [] : wrapped(`${id}: ${visibleLine(reason)}`, width),
  );
  return [
    visibleLine(comparisonTitle(comparison, language)),
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
}

const INDENT = "  ";
