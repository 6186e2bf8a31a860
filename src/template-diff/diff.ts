/** Two forms → everything by which they differ. Pure; reads no file and scores nothing. */
import type { Template } from "../template.ts";
import type { Change } from "../template-diff.ts";
import { cellName } from "../workbook/sheet/cell-name.ts";
import { type CellContext, cellChanges } from "./cell-changes.ts";
import type { Form } from "./form.ts";
import { matchColumns } from "./match-columns.ts";
import { type MatchedRows, matchRows } from "./match-rows.ts";
import { rowChanges } from "./row-changes.ts";
import { scoringCells } from "./scoring-cells.ts";
import { sheetChanges } from "./sheet-changes.ts";
import { matchSheets } from "./sheet-maps.ts";
import { ruleChanges, titledColumnChanges, workbookChanges } from "./workbook-changes.ts";

/** Those that affect a score first; within, as the form goes. Cells are compared only where both forms have them. */
export function diffForms(old: Form, now: Form): readonly Change[] {
  const rows = matchRows(rowsBeside(old, now), rowsBeside(now, old));
  const changes = [
    ...ruleChanges(old, now),
    ...rowChanges(rows),
    ...(old.template && now.template
      ? templateChanges(old.template, now.template, { old, new: now, rows })
      : []),
  ];
  const isScoring = ({ affectsScore }: Change) => affectsScore;
  return [...changes.filter(isScoring), ...changes.filter((change) => !isScoring(change))];
}

/** A rubric has no row for the total. */
function rowsBeside({ rows }: Form, { template }: Form): Form["rows"] {
  return template ? rows : rows.filter(({ kind }) => kind !== "total");
}

interface ComparedForms {
  readonly old: Form;
  readonly new: Form;
  readonly rows: MatchedRows;
}

function templateChanges(old: Template, now: Template, forms: ComparedForms): readonly Change[] {
  const columns = matchColumns(old.columns, now.columns);
  const sheets = matchSheets(old, now, forms.rows, columns);
  const context: CellContext = {
    old,
    new: now,
    maps: sheets.maps,
    byName: new Map(sheets.maps.map((map) => [map.old.name.toLowerCase(), map])),
    scoring: { old: scoringCells(old), new: scoringCells(now) },
    told: cellsToldOtherwise(now, forms.new),
  };
  return [
    ...titledColumnChanges(columns, context),
    ...cellChanges(context),
    ...sheetChanges(sheets, context, forms.new.rows),
    ...workbookChanges(context),
  ];
}

/** Texts, numbers and weights of rows, titles of columns, the values of the letters, and the hidden sheet's facts. */
function cellsToldOtherwise(template: Template, { scale }: Form): ReadonlySet<string> {
  const places = [
    ...template.rows.flatMap(({ at, textAt, weight }) => [at, textAt, ...(weight ? [weight.at] : [])]),
    ...template.columns.map(({ at }) => at),
    ...(scale ?? []).flatMap(({ at }) => at ?? []),
  ].map(({ sheet, cell }) => `${sheet}!${cell}`);
  const facts = [...METADATA_ROWS].map((row) => `${template.metadata?.sheet ?? ""}!${cellName(row, 2)}`);
  const numbers = template.columns
    .filter(({ role }) => role === "number" || role === "title")
    .flatMap(({ column }) =>
      template.rows.map(({ row }) => `${template.answerSheet}!${cellName(row, column)}`),
    );
  return new Set([...places, ...facts, ...numbers]);
}

/** The hidden sheet of a template of ours begins with what it says of itself. */
const METADATA_ROWS = [2, 3, 4];
