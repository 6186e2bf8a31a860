/** Which OPD a sheet names: by a label above its table, by a title, or by the sheet's own name. */
import type { CellRef } from "../../assessment.ts";
import { textOf } from "../layout/cell-text.ts";
import { headerBlocks } from "../layout/headers.ts";
import { findIdentity } from "../layout/identity.ts";
import { isPlaceholder } from "../layout/identity-labels.ts";
import { yearInTitles, yearOf } from "../layout/identity-year.ts";
import { plainWords } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";
import { cellName, type Sheet } from "../sheet.ts";
import { toldOnce } from "../told-once.ts";

/** Titles stand above this row. */
export const LAST_TITLE_ROW = 10;

/** `label` names the assessed office beyond doubt; the others count only where several sheets are told apart. */
export interface SheetUnit {
  readonly name: string;
  readonly from: "label" | "title" | "sheet-name";
  /** Null: the name of the sheet. */
  readonly at: CellRef | null;
}

/** The OPD of an answer sheet, by the surest of its signs; null when it names none. */
export function unitOfSheet({ table }: Candidate): SheetUnit | null {
  const { sheet } = table;
  const lastRow = rowsAbove(table);
  return unitAbove(sheet, lastRow) ?? sheetNameUnit(sheet) ?? onlyOne(titleUnits(sheet, lastRow));
}

/**
 * Whether two sheets name two OPDs, above their tables or, where one of them names none there, by their own names.
 *
 * @param one with the table that was recognised there, if any
 */
export function nameTwoUnits(one: Sheet | Candidate, other: Sheet | Candidate): boolean {
  const names = [namesOn(one), namesOn(other)];
  const above = names.flatMap((own) => own.above ?? []);
  return holdsSeveral(above.length === 2 ? above : names.flatMap(({ tab }) => tab ?? []));
}

/** The OPDs that a sheet names above its table and by its own name, in plain words; each sheet is held against others. */
const namesOn = toldOnce((own: Sheet | Candidate) => {
  const sheet = "table" in own ? own.table.sheet : own;
  const lastRow = "table" in own ? rowsAbove(own.table) : rowsAboveHeader(own);
  const above = unitAbove(sheet, lastRow);
  const tab = officeInSheetName(sheet.name);
  return { above: above && plainWords(above.name), tab: tab && plainWords(tab) };
});

/** Whether several OPDs are named, in plain words. Names of which each is only the other one with more words may all be of one. */
export function holdsSeveral(names: readonly string[]): boolean {
  const [first = ""] = names;
  return names.some((name) => name !== first && !areNear(name, first));
}

/** Whether one name, in plain words, goes on where the other one ends. */
export function areNear(one: string, other: string): boolean {
  return one.startsWith(`${other} `) || other.startsWith(`${one} `);
}

/** Offices that a sheet names above its table without being about them, in plain words. */
export function letterheadsOn(candidate: Candidate): readonly string[] {
  const unit = plainWords(unitOfSheet(candidate)?.name ?? "");
  return titleUnits(candidate.table.sheet, rowsAbove(candidate.table))
    .map(({ name }) => plainWords(name))
    .filter((name) => name !== unit && LETTERHEAD.test(name));
}

/** The OPD that a label names, such as `Unit Kerja : …`. */
export function labelledUnit({ table }: Candidate): SheetUnit | null {
  return labelAbove(table.sheet, rowsAbove(table));
}

function labelAbove(sheet: Sheet, lastRow: number): SheetUnit | null {
  const { unit } = findIdentity([{ sheet, lastRow }]);
  return unit ? { name: unit.text, from: "label", at: unit.at } : null;
}

/** By a label, or by a title that heads no others' sheets. */
function unitAbove(sheet: Sheet, lastRow: number): SheetUnit | null {
  const titled = () => titleUnits(sheet, lastRow).filter(({ name }) => !LETTERHEAD.test(plainWords(name)));
  return labelAbove(sheet, lastRow) ?? onlyOne(titled());
}

/** The year that a sheet says above its table; null when it says none, or none that is one. */
export function labelledYear({ table }: Candidate): number | null {
  const lastRow = rowsAbove(table);
  const { year } = findIdentity([{ sheet: table.sheet, lastRow }]);
  const told = year ?? yearInTitles(table.sheet, lastRow);
  return told ? yearOf(told.text) : null;
}

/** The same of a sheet of which no table was read: above the first header that stands on it, if any. */
function rowsAboveHeader(sheet: Sheet): number {
  const first = headerBlocks(sheet).next();
  return first.done ? LAST_TITLE_ROW : first.value.firstRow - 1;
}

function rowsAbove({ sections }: Candidate["table"]): number {
  return (sections[0]?.block.firstRow ?? 1) - 1;
}

/** The words that the names of offices begin with, in full and as sheets are called. Nothing else is guessed to be one. */
const OFFICE =
  /^((dinas|badan|kantor|kecamatan|kec|kelurahan|kel|bagian|bag|biro|sekretariat|satuan polisi|satpol|rumah sakit|rsud|rs|uptd|upt|balai|puskesmas) .*|inspektorat.*|rsud|setda|setwan|sekretariat|satpol ?pp|itda|bappeda\w*|bapperida|bappelitbangda|bapenda|brida|bp?kad|bpkd|bkd|bkpp|bkpsdm|bpsdm|bpbd|(ba)?kesbangpol|damkar|dinkes\w*|dinsos\w*|dis(dik|dikbud|dikpora|hub|kominfo\w*|naker\w*|par\w*|pora\w*|perindag\w*|dag\w*|kop\w*|dukcapil|tan\w*|kan\w*|nak\w*|bun\w*|hut\w*|perkim\w*|perpus\w*|arpus\w*|perpusip)|dikbud\w*|dindik\w*|dukcapil|kominfo\w*|perkim|dlh\w*|d?pupr\w*|dpu\w*|dkp\w*|dpmptsp\w*|dpmd\w*|dp3a\w*|dp2kb\w*|dppkb\w*|dpppa\w*|dpk|dprd|setwan)$/;
/** Offices that head the sheets of others. */
const LETTERHEAD = /^(inspektorat|itda|sekretariat daerah|bagian organisasi|biro organisasi)\b/;
/** What sheets are called besides their office. */
const NOISE =
  /\b(lke|kke|akip|sakip|lembar|kerja|evaluasi|penilaian|mandiri|evaluator|verifikator|verifikasi|apip|jawaban|hasil|isian|form|unit|opd|skpd|tahun|ta|20\d\d|tindak|lanjut|tl|tlhe|matriks|rekomendasi)\b/g;
/** `Evaluasi Inspektorat 3` says who evaluated, and not whom. */
const EVALUATION = /\b(evaluasi|evaluator|verifikasi|verifikator|hasil)\b/;
const LONGEST_NAME = 100;

function titleUnits(sheet: Sheet, lastRow: number): readonly SheetUnit[] {
  const found: SheetUnit[] = [];
  for (const [row, cells] of sheet.rows) {
    if (row > lastRow) break;
    for (const [column, cell] of cells) {
      if (cell.value.kind !== "text") continue;
      for (const line of textOf(cell).split(/\r?\n/)) {
        const name = line.replace(/[,\s]*\btahun\b.*$/i, "").trim();
        if (name.length <= LONGEST_NAME && isOffice(name))
          found.push({ name, from: "title", at: { sheet: sheet.name, cell: cellName(row, column) } });
      }
    }
  }
  return found;
}

function isOffice(name: string): boolean {
  return !/[:=]/.test(name) && !isPlaceholder(name) && OFFICE.test(plainWords(name));
}

function onlyOne(units: readonly SheetUnit[]): SheetUnit | null {
  const [first = null] = units;
  return units.every(({ name }) => plainWords(name) === plainWords(first?.name ?? "")) ? first : null;
}

/** The office that the name of a sheet is or holds beside words for what it is. */
export function officeInSheetName(name: string): string | null {
  if (isOffice(name)) return name.trim();
  const rest = name
    .replace(/[_\-–.()]+/g, " ")
    .replace(new RegExp(NOISE, "gi"), " ")
    .replace(/^\s*\d+\s+/, " ")
    .replace(/\s+/g, " ")
    .trim();
  // `Evaluasi Inspektorat Dinkes` is about the office that is named last.
  const evaluated = rest.replace(/^(inspektorat|itda) /i, "");
  if (isOffice(evaluated)) return evaluated;
  if (/^(inspektorat|itda)( \d+)?$/i.test(rest) && EVALUATION.test(plainWords(name))) return null;
  return isOffice(rest) ? rest : null;
}

function sheetNameUnit(sheet: Sheet): SheetUnit | null {
  const name = officeInSheetName(sheet.name);
  return name === null ? null : { name, from: "sheet-name", at: null };
}
