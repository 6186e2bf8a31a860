/** What a result is called where many stand together. */
import type { Evaluation } from "./evaluation.ts";

/** Its file and, in a workbook of several OPDs, the sheet: as a link into a workbook writes it. */
export function resultName({
  file,
  sheet,
  among,
}: {
  readonly file: string;
  readonly sheet?: string | null;
  readonly among?: Evaluation["among"];
}): string {
  return among ? placeIn(file, sheet ?? String(among.index)) : file;
}

/** A sheet in its file; the file alone where no sheet is told. */
export function placeIn(file: string, sheet?: string): string {
  return sheet === undefined ? file : `${file}#${sheet}`;
}
