/** The labels under which sheets say who was assessed and when. */

import { hasLetterOrDigit } from "../../letters.ts";
import { plainWords } from "./words.ts";

export type IdentityField = "unit" | "code" | "cluster" | "region" | "year";

/** A label by what it names. An earlier label (`rank`) is surer than a later one wherever it stands. */
export interface Label {
  readonly field: IdentityField;
  readonly rank: number;
}

/** Words that may stand in the name of the assessed unit's label: `Nama OPD / Unit Kerja yang Dievaluasi`. */
const UNIT =
  /^(nama )?((opd|skpd|skpkd|pd|perangkat daerah|organisasi perangkat daerah|satuan kerja perangkat daerah|unit kerja|unit|satker|satuan kerja|unit organisasi|dinas|badan|entitas)( dan| atau)? ?)+( (yang )?(dievaluasi|dinilai))?$/;
const INSTANSI = /^(nama )?instansi( pemerintah| unit kerja)?( (yang )?(dievaluasi|dinilai))?$/;

const LABELS: readonly (readonly [IdentityField, RegExp])[] = [
  ["code", /^kode (opd|skpd|pd|perangkat daerah|unit kerja|unit|satker|satuan kerja|instansi)$/],
  ["cluster", /^(klaster|kluster|cluster)( (opd|unit|unit kerja|perangkat daerah))?$/],
  [
    "region",
    /^(nama )?(pemerintah daerah|pemda|provinsi kabupaten kota|kabupaten kota|pemerintah kabupaten kota|pemerintah provinsi kabupaten kota|daerah|pemerintah provinsi|pemerintah kabupaten|pemerintah kota)$/,
  ],
];

/** The year that was evaluated first; the year in which it was evaluated comes last. */
const YEARS: readonly RegExp[] = [
  /^tahun (kinerja )?(yang )?(dievaluasi|dinilai)$/,
  /^(tahun kinerja|periode (yang )?(dievaluasi|dinilai)|tahun pelaporan|tahun laporan)$/,
  /^(tahun anggaran|t a|ta)$/,
  /^tahun( lke)?$/,
  /^(periode|periode (penilaian|evaluasi))$/,
  /^tahun (penilaian|evaluasi)$/,
];
/** Labels up to this rank name the evaluated year beyond doubt. */
export const EVALUATED_YEAR = 1;
/** The label of the year in which the evaluation took place, unless the sheet says no other. */
export const EVALUATION_YEAR = YEARS.length - 1;

/** What a label names; null for any other text. */
export function labelOf(text: string): Label | null {
  const words = plainWords(text);
  if (words.length > LONGEST_LABEL) return null;
  const year = YEARS.findIndex((pattern) => pattern.test(words));
  if (year >= 0) return { field: "year", rank: year };
  if (UNIT.test(words)) return { field: "unit", rank: words.startsWith("nama ") ? 0 : 1 };
  if (INSTANSI.test(words)) return { field: "unit", rank: 2 };
  const field = LABELS.find(([, pattern]) => pattern.test(words))?.[0];
  return field ? { field, rank: 0 } : null;
}

const LONGEST_LABEL = 70;

/** What forms print where a value belongs: dots, `[Nama OPD]`, `(belum diisi)`, `202-`. */
export function isPlaceholder(text: string): boolean {
  if (!hasLetterOrDigit(text) || /^\s*[[<{(].*[\])}>]\s*$/su.test(text)) return true;
  return /^(belum diisi|(mohon |silakan )?(diisi|isi)( .*)?|nama (opd|skpd|pd|instansi|unit kerja|unit|satker|perangkat daerah)|x{2,}|20\d?(x+| )?|kementerian lembaga pemerintah daerah)$/.test(
    plainWords(text),
  );
}
