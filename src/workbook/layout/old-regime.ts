/** Recognises an LKE of the five-component rule that PermenPANRB 88/2021 replaced: achievement itself was scored. */
import type { CellRef } from "../../assessment.ts";
import { type Cell, cellName, type Sheet } from "../sheet.ts";
import { textOf, wordsIn } from "./cell-text.ts";
import { likeness } from "./words.ts";

/** The four components that both rules know; the old one had them beside the fifth. */
const SHARED_COMPONENTS = [
  "perencanaan kinerja",
  "pengukuran kinerja",
  "pelaporan kinerja",
  "evaluasi internal",
];
const ENOUGH_SHARED = 2;

const FIFTH_COMPONENT =
  /^((pen)?capaian (sasaran )?kinerja( organisasi| instansi)?|(pen)?capaian (sasaran|kinerja) (organisasi|kinerja organisasi))$/;
const NUMBERING = /^(komponen )?([a-h]|[ivx]{1,4}|\d{1,2}) /;

/** Where a sheet shows the five-component rule: its fifth component, with a weight, below others. */
export function oldRegimeCell(sheet: Sheet): CellRef | null {
  const seen = new Set<string>();
  for (const [row, cells] of sheet.rows) {
    for (const [column, cell] of cells) {
      if (cell.value.kind !== "text") continue;
      const words = wordsIn(cell)
        .replace(NUMBERING, "")
        .replace(/( \d+)+( persen)?$/, "");
      const shared = SHARED_COMPONENTS.find((name) => likeness(words, name, 0.9) >= 0.9);
      if (shared) seen.add(shared);
      if (seen.size >= ENOUGH_SHARED && FIFTH_COMPONENT.test(words) && hasWeight(cell, cells, column))
        return { sheet: sheet.name, cell: cellName(row, column) };
    }
  }
  return null;
}

function hasWeight(cell: Cell, cells: ReadonlyMap<number, Cell>, column: number): boolean {
  if (/\d\s*(%|\))/.test(textOf(cell))) return true;
  return [...cells].some(([right, beside]) => right > column && /\d/.test(textOf(beside)));
}
