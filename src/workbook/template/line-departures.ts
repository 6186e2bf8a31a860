/** Rows and columns that were taken out, put in or moved; what stands in them is not told again. */
import type { Departure, NamedRow } from "../../departures.ts";
import type { Template, TemplateRow, TemplateSheet } from "../../template.ts";
import { cellName } from "../sheet.ts";
import type { Overlay, SheetPair } from "./departures.ts";

export function lineDepartures({ template, file }: Overlay, pair: SheetPair): readonly Departure[] {
  const isAnswers = pair.template.name === template.template.answerSheet;
  return [
    ...(isAnswers ? columns(template.template, file.template, pair) : []),
    ...missingRows(template.template, pair),
    ...addedRows(file.template, pair),
    ...movedRows(template.template, pair),
  ];
}

function columns(ours: Template, theirs: Template, { aligned }: SheetPair): readonly Departure[] {
  const gone = ours.columns.filter(({ column }) => aligned.columns.missing.includes(column));
  const fresh = theirs.columns.filter(({ column }) => aligned.columns.added.includes(column));
  return [
    ...gone.map(({ title, at }) => ({ kind: "column-missing", title, at }) as const),
    ...fresh.map(({ title, at }) => ({ kind: "column-added", title, at }) as const),
  ];
}

function missingRows(ours: Template, { template, aligned }: SheetPair): readonly Departure[] {
  const gone = new Set(aligned.rows.missing);
  const lostCodes = new Set(
    ours.rows.filter(({ kind, row }) => kind === "subcomponent" && gone.has(row)).map(({ code }) => code),
  );
  return aligned.rows.missing.flatMap((number): readonly Departure[] => {
    const row = tableRow(ours, template, number);
    // Its criteria go with a sub-component.
    if (row?.kind === "criterion" && lostCodes.has(row.code)) return [];
    return [{ kind: "row-missing", row: named(row, template, number), at: placeOf(row, template, number) }];
  });
}

/** Above and below the table of a sheet that is not protected anybody may write, such as who signs it. */
function addedRows(theirs: Template, { template, file, aligned }: SheetPair): readonly Departure[] {
  const own = file.name === theirs.answerSheet ? theirs.rows.map(({ row }) => row) : [];
  const isOutside = (row: number) => row < Math.min(...own) || row > Math.max(...own);
  return aligned.rows.added
    .filter((number) => template.protection !== null || !isOutside(number))
    .map((number): Departure => {
      const row = tableRow(theirs, file, number);
      return { kind: "row-added", row: named(row, file, number), at: placeOf(row, file, number) };
    });
}

/** Rows that moved together are told by the first of them. */
function movedRows(ours: Template, { template, file, aligned }: SheetPair): readonly Departure[] {
  const { moved } = aligned.rows;
  return moved
    .filter(({ from, to }) => !moved.some((other) => other.from === from - 1 && other.to === to - 1))
    .map(({ from, to }): Departure => {
      const row = tableRow(ours, template, from);
      return {
        kind: "row-moved",
        row: named(row, template, from),
        from: placeOf(row, template, from).cell,
        at: { sheet: file.name, cell: cellName(to, firstColumn(file, to)) },
      };
    });
}

function tableRow(form: Template, sheet: TemplateSheet, row: number): TemplateRow | undefined {
  return sheet.name === form.answerSheet ? form.rows.find((one) => one.row === row) : undefined;
}

function named(row: TemplateRow | undefined, sheet: TemplateSheet, number: number): NamedRow {
  if (row) return row;
  return { kind: "stranger", code: "", number: null, text: firstText(sheet, number) };
}

function placeOf(
  row: TemplateRow | undefined,
  sheet: TemplateSheet,
  number: number,
): { readonly sheet: string; readonly cell: string } {
  return row?.at ?? { sheet: sheet.name, cell: cellName(number, firstColumn(sheet, number)) };
}

function cellsIn(sheet: TemplateSheet, row: number) {
  return [...sheet.cells.values()].filter((cell) => cell.row === row && cell.value.kind !== "blank");
}

function firstColumn(sheet: TemplateSheet, row: number): number {
  return cellsIn(sheet, row)[0]?.column ?? 1;
}

function firstText(sheet: TemplateSheet, row: number): string {
  return cellsIn(sheet, row).flatMap(({ value }) => (value.kind === "text" ? value.text : []))[0] ?? "";
}
