/** The rows of the answer table with their cells, every criterion told apart whether the rubric has it or not. */
import type { CellRef, StatedNumber } from "../../assessment.ts";
import type { RowCell, TemplateColumn, TemplateRow, TemplateSheet } from "../../template.ts";
import { textOf } from "../layout/cell-text.ts";
import { matchCriteria } from "../layout/criteria.ts";
import type { Worded } from "../layout/rubric-words.ts";
import {
  type AnswerSection,
  type AnswerTable,
  cellAt,
  nameRef,
  type Place,
  refAt,
} from "../layout/table-cells.ts";
import type { TableRow } from "../layout/table-row.ts";
import { plainWords } from "../layout/words.ts";
import { cellName } from "../sheet.ts";

/** What the rows of a table need to know of the rest. */
export interface FormTable {
  readonly table: AnswerTable;
  readonly columns: readonly TemplateColumn[];
  readonly sheet: TemplateSheet;
  /** The weight that each row states, in points, by the row's number. */
  readonly weights: ReadonlyMap<number, StatedNumber>;
}

/** Every row that means something, in sheet order. */
export function formRows(form: FormTable): readonly TemplateRow[] {
  return form.table.sections.flatMap((section) =>
    section.rows.flatMap((row) => rowsOf(form, { table: form.table, section }, row)),
  );
}

type Named = Pick<TemplateRow, "kind" | "code" | "number" | "match"> & { readonly text: string };

function rowsOf(form: FormTable, place: Place, row: TableRow): TemplateRow[] {
  const text = titleOf(place, row.row);
  if (row.kind !== "subcomponent") {
    const code = row.kind === "component" ? row.code : "";
    const match = row.kind === "component" ? titleMatch(text, place.table.words.components, code) : "same";
    return [templateRow(form, place, row.row, { kind: row.kind, code, number: null, match, text })];
  }
  const match = titleMatch(row.title, place.table.words.subcomponents, row.code);
  const own: Named = { kind: "subcomponent", code: row.code, number: null, match, text: row.title };
  const criteria = matchCriteria(row.criteria, place.table.words.criteria.get(row.code) ?? []);
  const seen = new Set<number>();
  return [
    templateRow(form, place, row.row, own),
    ...criteria.map(({ row: at, text: words, number, match }) => {
      const repeated = number !== null && seen.has(number);
      if (number !== null) seen.add(number);
      return templateRow(form, place, at, {
        kind: "criterion",
        code: row.code,
        number,
        // In a form that nobody has filled in, a row below a criterion lists no document yet.
        match: repeated ? "repeated" : match === "evidence" ? "unknown" : match,
        text: words,
      });
    }),
  ];
}

function titleMatch(text: string, known: readonly Worded[], code: string): "same" | "changed" {
  return known.some(({ item, words }) => item === code && words === plainWords(text)) ? "same" : "changed";
}

function titleOf(place: Place, row: number): string {
  const { number, title } = place.section.columns;
  const text = textOf(cellAt(place, row, title)).trim();
  return text !== "" || number === null ? text : textOf(cellAt(place, row, number)).trim();
}

function templateRow(form: FormTable, place: Place, row: number, named: Named): TemplateRow {
  const { section, table } = place;
  const { number } = section.columns;
  return {
    ...named,
    label: number === null ? "" : textOf(cellAt(place, row, number)).trim(),
    at: nameRef(place, row),
    textAt: textRef(place, row),
    row,
    hidden: table.sheet.hiddenRows.has(row),
    weight: form.weights.get(row) ?? null,
    cells: cellsOf(form, section, row),
  };
}

/** Forms that merge the number cell over the title keep the text there. */
function textRef(place: Place, row: number): CellRef {
  const { number, title } = place.section.columns;
  return number !== null && !cellAt(place, row, title) ? refAt(place, row, number) : refAt(place, row, title);
}

function cellsOf({ columns, sheet }: FormTable, { block }: AnswerSection, row: number): readonly RowCell[] {
  const own = new Set(block.columns.map(({ column }) => column));
  return columns.flatMap(({ role, assessor, column }) => {
    const cell = own.has(column) ? sheet.cells.get(cellName(row, column)) : undefined;
    return cell ? [{ ...cell, role, assessor }] : [];
  });
}
