/** Whose the recommendations of a workbook of several OPDs are: by the OPD that their row, their block or their sheet names. */
import type { FollowUp } from "../../assessment.ts";
import { type FoundFollowUp, isFollowUpSheet, readFollowUp } from "../layout/follow-up.ts";
import { labelledIn } from "../layout/identity.ts";
import { labelOf } from "../layout/identity-labels.ts";
import { plainWords } from "../layout/words.ts";
import type { Sheet } from "../sheet.ts";
import { officeInSheetName, type SheetUnit } from "./sheet-unit.ts";

/** The recommendations by OPD, and the sheets with some of which nobody can tell whose they are. */
export interface FollowUps {
  readonly of: (unit: SheetUnit | null) => readonly FollowUp[];
  readonly ofNobody: readonly { readonly sheet: string; readonly count: number }[];
}

/** All the recommendations of a workbook of one OPD. */
export function allFollowUps(sheets: readonly Sheet[]): readonly FollowUp[] {
  return sheets
    .filter(({ name }) => isFollowUpSheet(name))
    .flatMap((sheet) => readFollowUp(sheet).map(plain));
}

function plain({ text, status, evidence, at }: FollowUp): FollowUp {
  return { text, status, evidence, at };
}

/** @param units the OPDs that have answers in the workbook */
export function followUpsOf(sheets: readonly Sheet[], units: readonly (SheetUnit | null)[]): FollowUps {
  const known = new Set(units.flatMap((unit) => (unit ? [plainWords(unit.name)] : [])));
  const told = sheets
    .filter(({ name }) => isFollowUpSheet(name))
    .map((sheet) => ({ sheet: sheet.name, rows: namedRows(sheet) }));
  return {
    of: (unit) =>
      told
        .flatMap(({ rows }) => rows)
        .filter(({ name }) => unit !== null && name === plainWords(unit.name))
        .map(plain),
    ofNobody: told
      .map(({ sheet, rows }) => ({ sheet, count: rows.filter(({ name }) => !known.has(name)).length }))
      .filter(({ count }) => count > 0),
  };
}

function namedRows(sheet: Sheet): readonly (FoundFollowUp & { readonly name: string })[] {
  const labels = labelledIn(sheet, Number.POSITIVE_INFINITY, labelOf)
    .filter(({ label }) => label.field === "unit")
    .flatMap(({ value }) => (value ? [{ row: rowIn(value.at.cell), name: value.text }] : []));
  const named = officeInSheetName(sheet.name) ?? "";
  const labelled = new Set(labels.map(({ row }) => row));
  const recommendations = readFollowUp(sheet).filter(({ at }) => !labelled.has(rowIn(at.cell)));
  return recommendations.map((one) => {
    const above = labels.findLast(({ row }) => row <= rowIn(one.at.cell))?.name;
    return { ...one, name: plainWords(one.unit || above || named) };
  });
}

function rowIn(cell: string): number {
  return Number(cell.replace(/\D/g, ""));
}
