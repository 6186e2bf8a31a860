/** Last year's recommendations with their status, from a sheet *Tindak Lanjut*. */
import type { FollowUp } from "../assessment.ts";
import { textOf } from "./cell-text.ts";
import type { Sheet } from "./sheet.ts";
import { plainWords } from "./words.ts";

/** Whether a sheet is meant for the follow-up, by its name. */
export function isFollowUpSheet(name: string): boolean {
  return /^(matriks |monitoring )?(tindak lanjut|tl)\b/.test(plainWords(name));
}

/** The rows below the header of such a sheet that hold a recommendation. */
export function readFollowUp(sheet: Sheet): FollowUp[] {
  for (const [row, cells] of sheet.rows) {
    const column = (pattern: RegExp) =>
      [...cells].find(([, cell]) => pattern.test(plainWords(textOf(cell))))?.[0];
    const text = column(/^(uraian )?rekomendasi\b/);
    const status = column(/\bstatus\b/);
    if (text === undefined || status === undefined) continue;
    const evidence = column(/\b(bukti|evidence|keterangan)\b/);
    return [...sheet.rows]
      .filter(([number]) => number > row)
      .map(([, below]) => {
        const at = (index: number | undefined) =>
          index === undefined ? "" : textOf(below.get(index)).trim();
        return { text: at(text), status: at(status), evidence: at(evidence) };
      })
      .filter((followUp) => followUp.text !== "");
  }
  return [];
}
