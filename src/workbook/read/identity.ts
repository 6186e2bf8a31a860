/** Who was assessed and when, from the sheets that the answers stand on, a sheet *Identitas*, an option or the file's name. */
import type { Assessment, FoundText, Identity } from "../../assessment.ts";
import { findIdentity } from "../layout/identity.ts";
import { identityOfFileName } from "../layout/identity-file-name.ts";
import { yearInTitles, yearOf } from "../layout/identity-year.ts";
import { plainWords } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";
import type { Sheet } from "../sheet.ts";
import { type SheetUnit, unitOfSheet } from "./sheet-unit.ts";

export type IdentityFound = ReturnType<typeof findIdentity>;

type Told = Pick<Assessment, "unit" | "region" | "year" | "unreadableYear">;

/** What a person says, where the workbook does not. */
interface Options {
  readonly file: string;
  readonly sheet: string | null;
  readonly opd: string | null;
  readonly year: number | null;
}

/** The identity of a workbook's one OPD. */
export function identityOf(sheets: readonly Sheet[], answers: readonly Candidate[], options: Options): Told {
  const found = findIdentity([...identityBlocks(sheets), ...answers.map(titleBlock)]);
  // Whoever picked the sheet may have picked one of several OPDs, and then the file is not called after it.
  const [picked] = options.sheet === null ? [] : answers;
  const own = picked ? unitOfSheet(picked) : null;
  return withoutYear({
    unit: {
      name:
        fromWorkbook(found.unit) ??
        (own?.from === "title" ? ofSheet(own) : null) ??
        fromOption(options.opd) ??
        ofSheet(own) ??
        identityOfFileName(options.file).unit,
      code: found.code?.text ?? null,
      cluster: found.cluster?.text ?? null,
    },
    region: found.region?.text ?? null,
    ...yearTold(found.year ?? titledYear(answers), options),
  });
}

/** What the sheet *Identitas* of a workbook of several OPDs says of all of them. */
export function commonIdentity(sheets: readonly Sheet[]): IdentityFound {
  return findIdentity(identityBlocks(sheets));
}

/** The identity of one OPD among several: neither the file's name nor an option can mean one of them. */
export function identityAmong(
  unit: SheetUnit | null,
  answers: readonly Candidate[],
  common: IdentityFound,
  options: Options,
): Told {
  const found = findIdentity(answers.map(titleBlock));
  return withoutYear({
    unit: { name: ofSheet(unit), code: found.code?.text ?? null, cluster: found.cluster?.text ?? null },
    region: (found.region ?? common.region)?.text ?? null,
    ...yearTold(found.year ?? titledYear(answers) ?? common.year ?? null, options),
  });
}

/** The rows above the answer table, and a sheet *Identitas* where there is one. */
export function titleBlocks(
  sheets: readonly Sheet[],
  answerSheet: Sheet,
  titleRows: number,
): readonly { readonly sheet: Sheet; readonly lastRow: number }[] {
  return [...identityBlocks(sheets), { sheet: answerSheet, lastRow: titleRows }];
}

function identityBlocks(sheets: readonly Sheet[]) {
  return identitySheets(sheets).map((sheet) => ({ sheet, lastRow: Infinity }));
}

/** The sheets that say who was assessed, and by whom. */
export function identitySheets(sheets: readonly Sheet[]): readonly Sheet[] {
  return sheets.filter(({ name }) => plainWords(name).startsWith("identitas"));
}

/** The rows above an answer table. */
function titleBlock({ table: { sheet, sections } }: Candidate) {
  return { sheet, lastRow: (sections[0]?.block.firstRow ?? 1) - 1 };
}

function titledYear(answers: readonly Candidate[]): FoundText | null {
  return answers
    .map(titleBlock)
    .reduce<FoundText | null>((found, { sheet, lastRow }) => found ?? yearInTitles(sheet, lastRow), null);
}

function yearTold(text: FoundText | null, options: Options): Pick<Told, "year" | "unreadableYear"> {
  const value = text ? yearOf(text.text) : null;
  return {
    year:
      (value !== null && text ? { value, from: "workbook", at: text.at } : null) ??
      fromOption(options.year) ??
      identityOfFileName(options.file).year,
    unreadableYear: text && value === null ? text : null,
  };
}

/** `Dinas Contoh Tahun 2025` is called *Dinas Contoh* where 2025 is the year that is evaluated. */
function withoutYear<Told extends Pick<Assessment, "unit" | "year">>(told: Told): Told {
  const { name } = told.unit;
  const year = told.year?.value;
  if (name?.from !== "workbook" || year === undefined) return told;
  const value = name.value.replace(
    new RegExp(`[\\s,(\\-–]+(tahun|ta|t\\.a\\.)( anggaran)?\\s*:?\\s*${year}\\)?$`, "iu"),
    "",
  );
  return value === "" ? told : { ...told, unit: { ...told.unit, name: { ...name, value } } };
}

function fromWorkbook(found: FoundText | undefined): Identity<string> | null {
  return found ? { value: found.text, from: "workbook", at: found.at } : null;
}

function ofSheet(unit: SheetUnit | null): Identity<string> | null {
  return unit && { value: unit.name, from: "workbook", at: unit.at };
}

function fromOption<T>(value: T | null): Identity<T> | null {
  return value === null ? null : { value, from: "option", at: null };
}
