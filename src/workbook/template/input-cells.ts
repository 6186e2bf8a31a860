/** Which cells of a form are there to be filled in. */
import { INPUT_ROLES, type Template, type TemplateCell, type TemplateSheet } from "../../template.ts";
import { cellName } from "../sheet.ts";

/** Whether a place on a sheet takes something in. */
export type IsInput = (sheet: TemplateSheet, row: number, column: number) => boolean;

/**
 * On a protected sheet what is unlocked; on any other one what its place says: the columns of answers and notes,
 * the fields of identity, cells with choices, and blanks that nobody could tell from a field.
 */
export function inputCells(template: Template): IsInput {
  const slots = new Set(
    template.identity.map(({ cell, labelAt }) => `${labelAt.sheet}!${(cell?.at ?? labelAt).cell}`),
  );
  const inTable = tableInputs(template);
  return (sheet, row, column) => {
    const name = cellName(row, column);
    const cell = sheet.cells.get(name);
    if (sheet.protection) return cell !== undefined && !cell.locked;
    if (cell?.formula != null) return false;
    if (slots.has(`${sheet.name}!${name}`) || isOffered(cell)) return true;
    if (sheet.name !== template.answerSheet) return isBlank(cell);
    return inTable(cell, row, column);
  };
}

function isOffered(cell: TemplateCell | undefined): boolean {
  return cell !== undefined && (cell.choices !== null || !cell.locked);
}

function isBlank(cell: TemplateCell | undefined): boolean {
  return cell === undefined || cell.value.kind === "blank";
}

/** On the answer sheet of an unprotected form: by column and row; a score column without formulas is filled by hand. */
function tableInputs(
  template: Template,
): (cell: TemplateCell | undefined, row: number, column: number) => boolean {
  const columns = new Map(template.columns.map((column) => [column.column, column]));
  const rows = new Map(template.rows.map((row) => [row.row, row]));
  const last = template.rows.findLast(({ kind }) => kind !== "total")?.row ?? 0;
  const computed = new Set(
    template.rows.flatMap(({ cells }) =>
      cells.filter(({ formula }) => formula !== null).map(({ column }) => column),
    ),
  );
  return (cell, row, column) => {
    const kind = rows.get(row)?.kind;
    const role = columns.get(column)?.role;
    // Between two criteria a form may have a line of its own, with the notes beside it.
    const isBetween = kind === undefined && template.firstRow <= row && row <= last;
    if (isBetween && role !== undefined && INPUT_ROLES.has(role)) return true;
    if (kind === undefined || role === undefined) return isBlank(cell);
    if (role === "answer" || role === "criterion") return kind === "subcomponent" || kind === "criterion";
    if (INPUT_ROLES.has(role)) return true;
    return (role === "score" || role === "other") && !computed.has(column) && isBlank(cell);
  };
}
