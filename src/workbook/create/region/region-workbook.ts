/** `pemda.xlsx`: the official forms of a whole region (Lampiran 2), with every figure a live formula. */
import type { Language } from "../../../language/language.ts";
import type { Region } from "../../../region.ts";
import { frameOf } from "../recap/frame.ts";
import { madeParts } from "../recap/parts.ts";
import { repack } from "../repack.ts";
import { conditionsSheet } from "./conditions-sheet.ts";
import { formSheet } from "./form-sheet.ts";
import { resultSheet } from "./result-sheet.ts";
import { regionSource } from "./source.ts";
import { textsSheet } from "./texts-sheet.ts";
import { unitsSheet } from "./units-sheet.ts";

/** The bytes of the workbook. The same result gives the same bytes. */
export async function regionWorkbook(region: Region, language: Language): Promise<Uint8Array> {
  const source = regionSource(region, language);
  const sheets = [
    resultSheet(source),
    formSheet(source),
    conditionsSheet(source),
    unitsSheet(source),
    textsSheet(source),
  ];
  const frame = await frameOf(sheets, source.texts);
  return repack(frame.xlsx, await madeParts(frame, sheets));
}
