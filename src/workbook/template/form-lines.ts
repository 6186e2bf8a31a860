/** What each row and column of a form says of its own, by which it is found again in another copy of the form. */
import type { Template, TemplateCell, TemplateRow, TemplateSheet } from "../../template.ts";
import { formulaShape } from "../formula/moved-formula.ts";
import { plainWords } from "../layout/words.ts";
import { type Alignment, alignLines, type Line } from "./aligned-lines.ts";
import type { IsInput } from "./input-cells.ts";

/** A form with what is needed to lay it over another one. */
export interface Form {
  readonly template: Template;
  /** Of the template's side: what an office types must not make a row another one. */
  readonly isInput: IsInput;
}

export interface AlignedSheet {
  readonly rows: Alignment;
  readonly columns: Alignment;
}

/** Aligns a sheet of the template with the same sheet of a filled file. */
export function alignSheets(
  template: Form,
  ours: TemplateSheet,
  file: Form,
  theirs: TemplateSheet,
): AlignedSheet {
  const isAnswers = ours.name === template.template.answerSheet;
  return {
    rows: alignLines(rowLines(template, ours), rowLines(file, theirs)),
    columns: isAnswers ? alignLines(columnLines(template), columnLines(file)) : UNMOVED,
  };
}

const UNMOVED: Alignment = alignLines([], []);

function columnLines({ template }: Form): readonly Line[] {
  return template.columns.map(({ column, role, assessor, tick, title }) => ({
    number: column,
    key: role === "other" ? title : `${role} ${assessor ?? ""} ${tick ?? ""}`,
    words: title,
  }));
}

function rowLines({ template, isInput }: Form, sheet: TemplateSheet): readonly Line[] {
  const named = new Map(
    sheet.name === template.answerSheet ? template.rows.map((row) => [row.row, row]) : [],
  );
  const texts = new Map<number, string[]>();
  for (const cell of sheet.cells.values()) {
    const own = texts.get(cell.row) ?? [];
    texts.set(cell.row, own);
    const says = named.has(cell.row) || isInput(sheet, cell.row, cell.column) ? "" : saying(cell);
    if (says !== "") own.push(says);
  }
  return [...texts]
    .map(([number, says]): Line => {
      const row = named.get(number);
      if (row) return { number, key: rowKey(row), words: plainWords(row.text) };
      return { number, key: says.join("\n"), words: "" };
    })
    .filter(({ key }) => key !== "")
    .sort((one, other) => one.number - other.number);
}

/** A row of the table is what the rubric calls it, in whatever words. */
function rowKey({ kind, code, number, text, match }: TemplateRow): string {
  if (kind === "criterion" && number !== null && match !== "repeated") return `criterion ${code} ${number}`;
  if (kind === "component" || kind === "subcomponent" || kind === "total") return `${kind} ${code}`;
  return `${kind} ${code} ${plainWords(text)}`;
}

function saying({ value, formula }: TemplateCell): string {
  if (formula !== null) return formulaShape(formula);
  if (value.kind === "text") return plainWords(value.text);
  return value.kind === "number" ? value.decimal : "";
}
