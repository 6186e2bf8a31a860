import type { Language } from "../../language/language.ts";
import type { Template, TemplateSheet } from "../../template.ts";
import type { CheckedTemplate } from "../checked-template.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { quoted } from "../wording.ts";

interface Hidden {
  readonly what: "row" | "column" | "sheet";
  readonly name: string;
}
export const templateHidden = defineRule<Hidden, CheckedTemplate>({
  code: "SKP119",
  name: "template-hidden",
  severity: "warning",
  text: {
    id: {
      title: "Bagian template tersembunyi",
      why: "Yang tersembunyi ikut terkirim ke setiap OPD tanpa terlihat: sisa data, rumus lama, atau baris yang seharusnya diisi.",
      message: ({ what, name }) => `${WHAT[what].id} ${quoted(name)} tersembunyi.`,
      fix: ({ what, name }) =>
        `Tampilkan ${WHAT[what].id.toLowerCase()} ${quoted(name)} (Unhide), atau hapus bila tidak dipakai.`,
    },
    en: {
      title: "Hidden part of the template",
      why: "What is hidden goes out to every office unseen: left-over data, old formulas, or rows that should be filled in.",
      message: ({ what, name }) => `The ${WHAT[what].en} ${quoted(name)} is hidden.`,
      fix: ({ what, name }) => `Unhide the ${WHAT[what].en} ${quoted(name)}, or delete it if it is not used.`,
    },
  },
  example: { what: "column", name: "F" },
  check: hiddenIn,
});

const WHAT: Readonly<Record<Hidden["what"], Readonly<Record<Language, string>>>> = {
  row: { id: "Baris", en: "row" },
  column: { id: "Kolom", en: "column" },
  sheet: { id: "Lembar", en: "sheet" },
};

/** Hidden rows of sub-components and hidden answer columns have rules of their own; the sheet of facts is meant to be. */
function hiddenIn({ template }: CheckedTemplate): Occurrence<Hidden>[] {
  return template.sheets
    .filter(({ name }) => name !== template.metadata?.sheet)
    .flatMap((sheet) => [
      ...hiddenSheet(sheet, template),
      ...hiddenRows(sheet, template),
      ...hiddenColumns(sheet, template),
    ]);
}

function hiddenSheet({ name, state }: TemplateSheet, { answerSheet }: Template): Occurrence<Hidden>[] {
  if (state === "visible" || name === answerSheet) return [];
  return [{ at: { sheet: name, cell: null }, args: { what: "sheet", name } }];
}

function hiddenRows(sheet: TemplateSheet, template: Template): Occurrence<Hidden>[] {
  const told = new Set(
    sheet.name === template.answerSheet
      ? template.rows
          .filter(({ kind }) => kind === "subcomponent" || kind === "criterion")
          .map(({ row }) => row)
      : [],
  );
  return sheet.hiddenRows.flatMap((row) => {
    const first = [...sheet.cells.values()].find((cell) => cell.row === row);
    return first && !told.has(row)
      ? [{ at: first.at, args: { what: "row", name: String(row) } as const }]
      : [];
  });
}

function hiddenColumns(sheet: TemplateSheet, template: Template): Occurrence<Hidden>[] {
  const told = new Set(
    sheet.name === template.answerSheet
      ? template.columns
          .filter(({ role, tick }) => role === "answer" || tick === "Ya")
          .map(({ column }) => column)
      : [],
  );
  return sheet.hiddenColumns.flatMap((column) => {
    const first = [...sheet.cells.values()].find((cell) => cell.column === column);
    if (!first || told.has(column)) return [];
    return [{ at: first.at, args: { what: "column", name: first.at.cell.replace(/\d+$/, "") } as const }];
  });
}
