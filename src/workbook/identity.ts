/** Who was assessed and when, as the sheets say it: `Unit Kerja : …`, or a label with its value beside it. */
import type { FoundText, Identity } from "../assessment.ts";
import { textOf } from "./cell-text.ts";
import { cellName, type Sheet } from "./sheet.ts";
import { plainWords } from "./words.ts";

export type IdentityField = "unit" | "code" | "cluster" | "region" | "year";

/** Labels by how sure they are: an earlier label wins over a later one wherever it stands. */
const LABELS: Readonly<Record<IdentityField, readonly string[]>> = {
  unit: [
    "nama opd",
    "nama skpd",
    "nama perangkat daerah",
    "nama unit kerja",
    "nama unit",
    "opd",
    "skpd",
    "perangkat daerah",
    "unit kerja",
    "unit satker",
    "unit kerja satker",
    "satuan kerja",
    "satker",
    "opd yang dievaluasi",
    "nama instansi",
    "instansi",
  ],
  code: ["kode opd", "kode skpd", "kode perangkat daerah", "kode unit kerja", "kode unit", "kode satker"],
  cluster: ["klaster", "kluster"],
  region: [
    "pemerintah daerah",
    "pemda",
    "nama pemerintah daerah",
    "provinsi kabupaten kota",
    "kabupaten kota",
    "pemerintah kabupaten kota",
    "daerah",
    "pemerintah provinsi",
    "pemerintah kabupaten",
    "pemerintah kota",
  ],
  // The year that was evaluated, never the year of the evaluation where the sheet tells them apart.
  year: [
    "tahun yang dievaluasi",
    "tahun yang dinilai",
    "tahun kinerja",
    "tahun anggaran",
    "tahun",
    "tahun penilaian",
    "tahun evaluasi",
  ],
};

const RANKED = new Map<string, { readonly field: IdentityField; readonly rank: number }>(
  (Object.entries(LABELS) as [IdentityField, readonly string[]][]).flatMap(([field, labels]) =>
    labels.map((label, rank) => [label, { field, rank }] as const),
  ),
);

const PLACEHOLDER = /^[\s.…_\-:[\](){}<>/]*$/;
const TEMPLATE_HINT = /^\s*[[<{(].*[\])}>]\s*$/su;

/** A label found with its value; `rank` orders labels of one field, lower is surer. */
interface Labelled extends FoundText {
  readonly rank: number;
}

/**
 * The values of the identity labels in the given rows of the sheets, the surest label first.
 *
 * @param blocks sheets with the last row of their title block; `Infinity` reads the whole sheet
 */
export function findIdentity(
  blocks: readonly { readonly sheet: Sheet; readonly lastRow: number }[],
): Readonly<Partial<Record<IdentityField, FoundText>>> {
  const best = new Map<IdentityField, Labelled>();
  for (const { sheet, lastRow } of blocks) {
    for (const [row, cells] of sheet.rows) {
      if (row > lastRow) break;
      for (const [column, cell] of cells) {
        const labelled = labelledAt(sheet, row, column, textOf(cell));
        if (labelled && labelled.value.rank < (best.get(labelled.field)?.rank ?? Infinity))
          best.set(labelled.field, labelled.value);
      }
    }
  }
  return Object.fromEntries(best);
}

function labelledAt(
  sheet: Sheet,
  row: number,
  column: number,
  text: string,
): { field: IdentityField; value: Labelled } | null {
  const colon = /^([^:=]{2,60})[:=](.*)$/su.exec(text);
  const known = RANKED.get(plainWords(colon?.[1] ?? text));
  if (!known) return null;
  const own = colon?.[2]?.trim() ?? "";
  const value =
    own === ""
      ? valueBeside(sheet, row, column)
      : { text: own, at: { sheet: sheet.name, cell: cellName(row, column) } };
  if (!value || PLACEHOLDER.test(value.text) || TEMPLATE_HINT.test(value.text)) return null;
  return { field: known.field, value: { ...value, rank: known.rank } };
}

/** The next text to the right of a label, without the colon that forms put between. */
function valueBeside(sheet: Sheet, row: number, column: number): FoundText | null {
  for (const [right, cell] of sheet.rows.get(row) ?? []) {
    if (right <= column) continue;
    const text = textOf(cell)
      .replace(/^\s*[:=]\s*/, "")
      .trim();
    if (text !== "") return { text, at: { sheet: sheet.name, cell: cellName(row, right) } };
  }
  return null;
}

/** `TAHUN 2025` in a title. */
export function yearInTitles(sheet: Sheet, lastRow: number): FoundText | null {
  for (const [row, cells] of sheet.rows) {
    if (row > lastRow) return null;
    for (const [column, cell] of cells) {
      const year = /\btahun\s*(?:anggaran\s*)?:?\s*(\d{4})\b/i.exec(textOf(cell))?.[1];
      if (year) return { text: year, at: { sheet: sheet.name, cell: cellName(row, column) } };
    }
  }
  return null;
}

/** The year as a number; a date counts with its year. Null when the text is no year at all. */
export function yearOf(text: string): number | null {
  const year = /^(\d{4})(?:-\d{2}-\d{2})?$/.exec(text.normalize("NFKC").trim())?.[1];
  return year ? Number(year) : null;
}

const FILE_NAME_NOISE =
  /\b(lke|akip|sakip|evaluasi|mandiri|penilaian|lembar|kerja|scored|final|revisi|rev|unit|instansi|opd|skpd)\b/gi;

/** What a file name says when the workbook says nothing; always reported as a guess from the name. */
export function identityOfFileName(file: string): {
  unit: Identity<string> | null;
  year: Identity<number> | null;
} {
  const stem = file
    .replace(/^.*[\\/]/, "")
    .replace(/(\.scored)?\.[a-z]+$/i, "")
    .replace(/[_\-.]+/g, " ");
  const year = /\b(20\d{2})\b/.exec(stem)?.[1];
  const name = stem
    .replace(/\b20\d{2}\b/g, " ")
    .replace(FILE_NAME_NOISE, " ")
    .replace(/\s+/g, " ")
    .trim();
  return {
    unit: /\p{L}{3}/u.test(name) ? { value: name, from: "file-name", at: null } : null,
    year: year ? { value: Number(year), from: "file-name", at: null } : null,
  };
}
