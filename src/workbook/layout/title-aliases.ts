/**
 * What offices call the sub-components of the former rule besides their official titles. Only these very words count; a
 * title that is merely near to one of them is matched as every other title is.
 */
import type { Worded } from "./rubric-words.ts";
import { plainWords } from "./words.ts";

const OTHER_NAMES: Readonly<Record<string, readonly string[]>> = {
  "Pemenuhan Renstra": ["Pemenuhan Rencana Strategis", "Pemenuhan Perencanaan Strategis"],
  "Kualitas Renstra": ["Kualitas Rencana Strategis", "Kualitas Perencanaan Strategis"],
  "Implementasi Renstra": [
    "Implementasi Rencana Strategis",
    "Implementasi Perencanaan Strategis",
    "Pemanfaatan Renstra",
  ],
  "Pemenuhan Perencanaan Kinerja Tahunan": [
    "Pemenuhan Rencana Kinerja Tahunan",
    "Pemenuhan Perencanaan Tahunan",
    "Pemenuhan RKT",
    "Pemenuhan PKT",
  ],
  "Kualitas Perencanaan Kinerja Tahunan": [
    "Kualitas Rencana Kinerja Tahunan",
    "Kualitas Perencanaan Tahunan",
    "Kualitas RKT",
    "Kualitas PKT",
  ],
  "Implementasi Perencanaan Kinerja Tahunan": [
    "Implementasi Rencana Kinerja Tahunan",
    "Implementasi Perencanaan Tahunan",
    "Implementasi RKT",
    "Implementasi PKT",
  ],
  "Pemenuhan Pengukuran": ["Pemenuhan Pengukuran Kinerja"],
  "Kualitas Pengukuran": ["Kualitas Pengukuran Kinerja"],
  "Implementasi Pengukuran": ["Implementasi Pengukuran Kinerja", "Pemanfaatan Pengukuran Kinerja"],
  "Pemenuhan Pelaporan": ["Pemenuhan Pelaporan Kinerja", "Pemenuhan Laporan Kinerja"],
  "Penyajian Informasi Kinerja": [
    "Kualitas Penyajian Informasi Kinerja",
    "Kualitas Pelaporan",
    "Kualitas Pelaporan Kinerja",
  ],
  "Pemanfaatan Informasi Kinerja": ["Pemanfaatan Pelaporan", "Pemanfaatan Pelaporan Kinerja"],
  "Pemenuhan Evaluasi": ["Pemenuhan Evaluasi Internal", "Pemenuhan Evaluasi Kinerja"],
  "Kualitas Evaluasi": ["Kualitas Evaluasi Internal", "Kualitas Evaluasi Kinerja"],
  "Pemanfaatan Evaluasi": [
    "Pemanfaatan Evaluasi Internal",
    "Pemanfaatan Evaluasi Kinerja",
    "Pemanfaatan Hasil Evaluasi",
  ],
  "Kinerja yang Dilaporkan (Output)": ["Kinerja Output", "Capaian Output"],
  "Kinerja yang Dilaporkan (Outcome)": ["Kinerja Outcome", "Capaian Outcome"],
};

const ALIASES: ReadonlyMap<string, readonly string[]> = new Map(
  Object.entries(OTHER_NAMES).map(([title, others]) => [plainWords(title), others.map(plainWords)]),
);

/** The official words by the other ones, for a rubric's own titles; none that is an official title itself. */
export function officialWords(titles: readonly Worded[]): ReadonlyMap<string, string> {
  const own = new Set(titles.map(({ words }) => words));
  return new Map(
    titles.flatMap(({ words }) =>
      (ALIASES.get(words) ?? []).filter((other) => !own.has(other)).map((other) => [other, words] as const),
    ),
  );
}
