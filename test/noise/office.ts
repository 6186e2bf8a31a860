/** The OPDs of a workbook, and what on its sheet names each of them. */
import type { CellSpec } from "../fixtures/xlsx.ts";

export interface Office {
  /** The name that must be reported. */
  readonly name: string;
  /** The lines above its table. */
  readonly titles: readonly (readonly CellSpec[])[];
  /** What is put behind the name of each of its sheets. */
  readonly tab: string;
}

/** How the sheets of several OPDs say whose they are. */
export type NamedBy = "label" | "title" | "tab";

const FORM: readonly CellSpec[] = ["LEMBAR KERJA EVALUASI"];
const YEAR: readonly CellSpec[] = ["Tahun : 2025"];

/** The one of a workbook that holds no other. */
export const ONLY_OFFICE = labelled("Dinas Contoh Kota Rekaan", "");

const OFFICES = [
  ["Dinas Kesehatan", "Dinkes"],
  ["Kecamatan Suka", "Kec. Suka"],
  ["Inspektorat Daerah", "Itda"],
] as const;

/** So many OPDs of one workbook. */
export function officesOf(count: number, namedBy: NamedBy): readonly Office[] {
  if (count < 2) return [ONLY_OFFICE];
  return OFFICES.slice(0, count).map(([name, tab], index) => {
    const number = ` ${index + 1}`;
    if (namedBy === "label") return labelled(name, number);
    if (namedBy === "tab") return { name: tab, titles: [FORM, YEAR], tab: ` ${tab}` };
    return { name: name.toUpperCase(), titles: [FORM, [name.toUpperCase()], YEAR], tab: number };
  });
}

function labelled(name: string, tab: string): Office {
  return { name, titles: [FORM, [`Unit Kerja : ${name}`], YEAR], tab };
}
