/** What each column under a header is read for, and which ones nobody reads. */
import type { Assessor, AssessorSheets } from "../../assessment.ts";
import { PLAIN_MEANINGS } from "../../column-meaning.ts";
import type {
  IgnoredColumn,
  UnderstoodColumn,
  UnderstoodMeaning,
  UnderstoodSection,
} from "../../understanding.ts";
import type { AnswerSection, AnswerTable } from "../layout/table-cells.ts";
import { columnName } from "../sheet.ts";
import { titlesOver } from "./column-titles.ts";

/**
 * The sections of the tables that were read; a header that stands twice is told once.
 *
 * @param sheets whose answers stand on which sheet, where each assessor has one: columns need not say it then
 */
export function sectionsOf(
  tables: readonly AnswerTable[],
  sheets: AssessorSheets | null,
): readonly UnderstoodSection[] {
  return tables.flatMap((table) =>
    table.sections.map((section) => ownedBy(ownerOn(table.sheet.name, sheets), sectionOf(table, section))),
  );
}

function ownerOn(name: string, sheets: AssessorSheets | null): Assessor | null {
  if (sheets?.self === name) return "self";
  return sheets?.evaluator === name ? "evaluator" : null;
}

function ownedBy(owner: Assessor | null, section: UnderstoodSection): UnderstoodSection {
  if (owner === null) return section;
  const columns = section.columns.map((own) => ({ ...own, assessor: own.assessor && owner }));
  return { ...section, columns };
}

function sectionOf({ sheet }: AnswerTable, section: AnswerSection): UnderstoodSection {
  const header = { first: section.block.firstRow, last: section.block.lastRow };
  const uses = usesOf(section);
  const columns = new Set([...section.block.columns.map(({ column }) => column), ...uses.keys()]);
  return {
    sheet: sheet.name,
    header,
    lastRow: section.rows.reduce(
      (last, row) => Math.max(last, row.row, row.kind === "subcomponent" ? (row.rows.at(-1) ?? 0) : 0),
      header.last,
    ),
    columns: [...columns]
      .sort((a, b) => a - b)
      .map((column) => ({
        column: columnName(column),
        titles: titlesOver(sheet, header, column),
        meanings: uses.get(column)?.meanings ?? [],
        assessor: uses.get(column)?.assessor ?? null,
        tick: uses.get(column)?.tick ?? null,
        hidden: sheet.hiddenColumns.has(column),
        ignored: uses.has(column) ? null : reasonOf(column, section),
      })),
  };
}

type Uses = Map<number, Pick<UnderstoodColumn, "meanings" | "assessor" | "tick">>;

function usesOf({ columns, chosen }: AnswerSection): Uses {
  const uses: Uses = new Map();
  const add = (
    column: number | null,
    meaning: UnderstoodMeaning,
    assessor: Assessor | null = null,
    tick: UnderstoodColumn["tick"] = null,
  ) => {
    if (column === null || column === 0) return;
    const known = uses.get(column);
    uses.set(column, {
      meanings: [...(known?.meanings ?? []), meaning],
      assessor: known?.assessor ?? assessor,
      tick: known?.tick ?? tick,
    });
  };
  for (const meaning of PLAIN_MEANINGS) add(columns[meaning], meaning);
  for (const { assessor, answer, criterion, pair, score } of chosen.assessors) {
    const meaning = criterion === answer ? "answer" : "criterion";
    if (meaning === "criterion") add(answer, "answer", assessor);
    add(criterion, meaning, assessor, pair && "Ya");
    if (pair) add(pair.no, meaning, assessor, "Tidak");
    add(score, "score", assessor);
  }
  for (const { column } of chosen.ambiguous) add(column, "ambiguous");
  return uses;
}

/** What its title says of a column that is read for nothing. */
function reasonOf(column: number, { block, chosen, rows }: AnswerSection): IgnoredColumn {
  const headed = block.columns.find((own) => own.column === column);
  if (!headed) return "untold";
  const { role, owner, stage } = headed;
  if (owner === "quality-assurance") return "quality-assurance";
  if (stage === "first") return "first-stage";
  if (role === "other") return "other-thing";
  const evaluators = block.columns.filter((own) =>
    chosen.assessors.some(({ answer }) => answer === own.column),
  );
  if (owner === "evaluator" && evaluators.some((own) => own.owner === "final")) return "replaced";
  const isFlat = rows.some((row) => row.kind === "subcomponent" && row.flat === true);
  if (role === "title" && isFlat) return "groups-rows";
  return role === null ? "untold" : "beside-another";
}
