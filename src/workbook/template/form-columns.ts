/** The columns of the answer table and what each of them holds. */
import { PLAIN_MEANINGS } from "../../column-meaning.ts";
import type { TemplateColumn } from "../../template.ts";
import type { HeadedColumn } from "../layout/headers.ts";
import type { AnswerSection, AnswerTable } from "../layout/table-cells.ts";
import { cellName } from "../sheet.ts";

/** Every titled column of the first header, from left to right; later headers repeat it. */
export function formColumns({ sheet, sections }: AnswerTable): readonly TemplateColumn[] {
  const [section] = sections;
  if (!section) return [];
  return section.block.columns
    .map((headed): TemplateColumn => {
      const { column, row, parent, words } = headed;
      return {
        ...meaningOf(headed, section),
        column,
        title: [parent, words].filter(Boolean).join(" "),
        at: { sheet: sheet.name, cell: cellName(row, column) },
        hidden: sheet.hiddenColumns.has(column),
      };
    })
    .sort((one, other) => one.column - other.column);
}

function meaningOf(
  { column }: HeadedColumn,
  { columns, chosen }: AnswerSection,
): Pick<TemplateColumn, "role" | "assessor" | "tick"> {
  for (const { assessor, answer, criterion, pair, score } of chosen.assessors) {
    if (pair && column === criterion) return { role: "criterion", assessor, tick: "Ya" };
    if (pair && column === pair.no) return { role: "criterion", assessor, tick: "Tidak" };
    if (column === answer) return { role: "answer", assessor };
    if (column === criterion) return { role: "criterion", assessor };
    if (column === score) return { role: "score", assessor };
  }
  return { role: PLAIN_MEANINGS.find((role) => columns[role] === column) ?? "other", assessor: null };
}
