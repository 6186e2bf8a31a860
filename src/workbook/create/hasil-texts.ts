/** The numbered notes and recommendations of the result form, taken from the evaluator's columns of the LKE sheet. */
import type { Worksheet } from "exceljs";
import { heightOf, put } from "./cells.ts";
import type { CollectedTexts } from "./metadata.ts";
import { COLOUR, heading, input, styled } from "./styles.ts";

/** As many as the form prints (Lampiran 2). */
const PRINTED_ROWS = 10;
/** Columns B to E together. */
const TEXT_WIDTH = 93;

/**
 * Writes one numbered list and returns the first free row. A row shows the next of the evaluator's texts until
 * somebody types over it; there are more rows than on the form when every sub-component could have one.
 */
export function addTexts(sheet: Worksheet, row: number, title: string, collected: CollectedTexts): number {
  put(sheet, `A${row}`, "No", heading());
  put(sheet, `B${row}:E${row}`, title, heading());
  sheet.getRow(row).height = 18;
  const count = Math.max(PRINTED_ROWS, collected.possible);
  for (let i = 1; i <= count; i += 1) {
    const at = row + i;
    const text = collected.shown[i - 1] ?? "";
    put(sheet, `A${at}`, i, styled({ across: "center", down: "middle" }));
    const formula = `IFERROR(INDEX(${collected.texts},MATCH(A${at},${collected.ordinals},0)),"")`;
    put(sheet, `B${at}:E${at}`, { formula, result: text }, input(COLOUR.evaluator, { down: "middle" }));
    sheet.getRow(at).height = Math.max(20, heightOf(text, TEXT_WIDTH));
  }
  return row + count + 1;
}
