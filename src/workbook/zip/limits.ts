/**
 * How much of a file is read. An LKE has a few thousand cells; the figures leave room for whatever else an
 * office keeps in the same workbook and for ghosts (styled empty rows down to the end of the sheet), and keep
 * the memory of a hostile file well under 256 MB.
 */

const MEBIBYTE = 1024 * 1024;

export interface Limits {
  /** The file as it lies on the disk. */
  readonly fileBytes: number;
  /** Entries of the zip. */
  readonly entries: number;
  /** One worksheet, inflated. Read as a stream: only its content is kept. */
  readonly partBytes: number;
  /** One part of any other kind, inflated, since much of such a part is kept. */
  readonly indexPartBytes: number;
  /** Everything that was inflated from one file. */
  readonly inflatedBytes: number;
  /** The highest row number; the format's own limit. */
  readonly rows: number;
  /** The highest column number; the format's own limit. */
  readonly columns: number;
  /** Cells with content of all sheets that were read; also the merged ranges of one sheet. */
  readonly cells: number;
  readonly sharedStrings: number;
  readonly sheets: number;
  /** Characters of one text as stored (32,767 in Excel, before any of them is escaped), or between two tags. */
  readonly textLength: number;
  /** Characters of all shared strings, and of all other texts of the sheets that were read. */
  readonly keptTextLength: number;
}

export const LIMITS: Limits = {
  fileBytes: 64 * MEBIBYTE,
  entries: 10_000,
  partBytes: 256 * MEBIBYTE,
  indexPartBytes: 32 * MEBIBYTE,
  inflatedBytes: 512 * MEBIBYTE,
  rows: 1_048_576,
  columns: 16_384,
  cells: 250_000,
  sharedStrings: 250_000,
  // A region has some hundreds of OPDs, each with a sheet and, in a scored copy, a result sheet.
  sheets: 2_500,
  textLength: 262_144,
  keptTextLength: 16 * MEBIBYTE,
};
