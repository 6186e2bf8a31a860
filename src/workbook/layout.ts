/**
 * Finds where the answers stand: which sheet, which columns, which rows, and by which rubric. Decided by headers
 * and content, never by fixed positions or by the file's name.
 */
import type { CellRef, LayoutId } from "../assessment.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { AnswerTable } from "./answer-table.ts";
import { textOf } from "./cell-text.ts";
import { findHeader, type Header } from "./headers.ts";
import { type RubricWords, wordsOf } from "./rubric-words.ts";
import { cellName, type Sheet } from "./sheet.ts";
import { type TableRow, tableRows } from "./table-rows.ts";
import { likeness, plainWords } from "./words.ts";

/** An answer table with the rubric it follows. */
export interface Candidate {
  readonly table: AnswerTable;
  readonly loaded: LoadedRubric;
  /** How many sub-components of the rubric stand in it. */
  readonly recognised: number;
  /** How many of its rows hold anything in an answer column. */
  readonly answered: number;
}

/** With fewer sub-components than this share of the rubric's, a table is not an LKE. */
const LEAST_SHARE_OF_SUBCOMPONENTS = 4;

/** The answer table of one sheet under the rubric that fits it best; null when it has none. */
export function answerTable(sheet: Sheet, rubrics: readonly LoadedRubric[]): Candidate | null {
  const header = findHeader(sheet);
  if (!header) return null;
  const loaded = bestRubric(sheet, header, rubrics);
  if (!loaded) return null;
  const words = wordsOf(loaded.rubric);
  const rows = tableRows(sheet, header, words);
  const recognised = new Set(rows.flatMap((row) => (row.kind === "subcomponent" ? [row.code] : []))).size;
  if (recognised === 0 || recognised * LEAST_SHARE_OF_SUBCOMPONENTS < words.subcomponents.length) return null;
  return {
    table: { sheet, header, rows, words },
    loaded,
    recognised,
    answered: answeredRows(sheet, header, rows),
  };
}

function answeredRows(sheet: Sheet, header: Header, rows: readonly TableRow[]): number {
  const columns = header.assessors.map(({ answer }) => answer);
  const numbers = rows.flatMap((row) =>
    row.kind === "subcomponent" ? [row.row, ...row.criteria.map((criterion) => criterion.row)] : [],
  );
  return numbers.filter((row) =>
    columns.some((column) => /[\p{L}\p{N}]/u.test(textOf(sheet.rows.get(row)?.get(column)))),
  ).length;
}

/**
 * The rubric with most criteria on the sheet in its own words. On a tie the form's name or its answer title
 * decides, and failing that the first rubric.
 */
function bestRubric(sheet: Sheet, header: Header, rubrics: readonly LoadedRubric[]): LoadedRubric | null {
  const scored = rubrics.map((loaded) => {
    const words = wordsOf(loaded.rubric);
    return { loaded, criteria: criteriaOn(sheet, words), named: isNamedAs(sheet, header, words) };
  });
  scored.sort((a, b) => b.criteria - a.criteria || Number(b.named) - Number(a.named));
  return scored[0]?.loaded ?? null;
}

function criteriaOn(sheet: Sheet, words: RubricWords): number {
  let count = 0;
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.value.kind === "text" && words.anyCriterion.has(plainWords(cell.value.text))) count += 1;
    }
  }
  return count;
}

function isNamedAs(sheet: Sheet, header: Header, { rubric }: RubricWords): boolean {
  const names = [rubric.form.name, rubric.form.answerTitle].map(plainWords);
  return [sheet.name, header.answerTitle ?? "", textOf(sheet.rows.get(1)?.get(1))].some((text) =>
    names.includes(plainWords(text)),
  );
}

/** The layout's public name. */
export function layoutOf({ table, loaded }: Candidate, fromTemplate: boolean): LayoutId {
  if (fromTemplate) return "sakip-template";
  const { assessors, answerTitle } = table.header;
  if (assessors.length > 1) return "lke-two-assessors";
  const official =
    answerTitle !== null && plainWords(answerTitle) === plainWords(loaded.rubric.form.answerTitle);
  if (!official) return "table";
  return plainWords(loaded.rubric.form.name) === "lke instansi" ? "lke-instansi" : "lke-unit";
}

/** The fifth component of the rule that PermenPANRB 88/2021 replaced: achievement itself was scored. */
const OLD_FIFTH_COMPONENT =
  /^(v |e |5 )?(penilaian |evaluasi )?(atas )?(pen)?capaian( sasaran)?( kinerja)?( organisasi)?$/;

/** Where a sheet shows the five-component rule: its fifth component beside the others. */
export function oldRegimeCell(sheet: Sheet): CellRef | null {
  let planning = false;
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value.kind !== "text") continue;
      const words = plainWords(cell.value.text);
      planning ||= likeness(words.replace(/^(i|a|1) /, ""), "perencanaan kinerja") > 0.9;
      if (planning && OLD_FIFTH_COMPONENT.test(words) && hasWeight(sheet, row, column))
        return { sheet: sheet.name, cell: cellName(row, column) };
    }
  }
  return null;
}

function hasWeight(sheet: Sheet, row: number, column: number): boolean {
  for (const [right, cell] of sheet.rows.get(row) ?? []) {
    if (right > column && /\d/.test(textOf(cell))) return true;
  }
  return false;
}
