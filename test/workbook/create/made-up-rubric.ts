/** A region's own rule with nothing of the official form: other components, criteria, weights, letters and bands. */
import type { Rubric } from "../../../src/rubric/schema.ts";

const SOURCE = { part: "Perbup Rekaan", page: 3 };

/** Letter, value, share of criteria, meaning; best first. */
const SCALE: readonly (readonly [string, number, Rubric["scale"][number]["share"], string])[] = [
  ["P", 100, { exactly: 100 }, "Patut dicontoh"],
  ["Q", 82.5, { over: 60, below: 100 }, "Baik"],
  ["R", 61, { over: 30, upTo: 60 }, "Cukup"],
  ["S", 27.5, { over: 0, upTo: 30 }, "Kurang"],
  ["TT", 0, { exactly: 0 }, "Tidak ada"],
];

/** Letter, upper bound, name; best first. */
const PREDICATES: readonly (readonly [string, number, string])[] = [
  ["P", 100, "Paripurna"],
  ["Q", 85, "Mapan"],
  ["R", 61.5, "Berkembang"],
  ["S", 33.33, "Merintis"],
  ["TT", 10, "Belum Mulai"],
];

/** Component, its parts with weight and number of criteria. */
const TREE: readonly (readonly [string, readonly (readonly [weight: number, criteria: number])[]])[] = [
  [
    "Niat & Rencana",
    [
      [12.125, 1],
      [20.25, 9],
    ],
  ],
  ["Kerja", [[40.625, 4]]],
  [
    "Hasil",
    [
      [7, 2],
      [5.5, 13],
      [4.5, 3],
      [10, 5],
    ],
  ],
];

const DIMENSIONS = ["keberadaan", "kualitas", "pemanfaatan"] as const;

const components = TREE.map(([name, parts], c): Rubric["components"][number] => ({
  code: String(c + 1),
  name,
  weight: parts.reduce((sum, [weight]) => sum + weight * 1000, 0) / 1000,
  source: SOURCE,
  subcomponents: parts.map(([weight, criteria], s) => ({
    code: `${c + 1}.${"abcd"[s]}`,
    dimension: DIMENSIONS[s % 3] ?? "keberadaan",
    name: `Bagian ${"abcd"[s]} dari ${name}`,
    weight,
    source: SOURCE,
    criteria: Array.from({ length: criteria }, (_, i) => ({
      number: i + 1,
      text: `Syarat ke-${i + 1} untuk bagian ${"abcd"[s]} komponen ${name} telah dipenuhi`,
      source: SOURCE,
    })),
  })),
}));

export const MADE_UP_RUBRIC: Rubric = {
  id: "perbup-rekaan-2025",
  title: "LKE Kabupaten Rekaan (skala sendiri)",
  regulation: "Peraturan Bupati Rekaan Nomor 7 Tahun 2025",
  form: { name: "LKE Rekaan", answerTitle: "Unit/Satker", source: SOURCE },
  years: { from: 2024, to: 2027 },
  scale: SCALE.map(([letter, value, share, meaning]) => ({
    letter,
    value,
    share,
    judgement: false,
    meaning,
    source: SOURCE,
  })),
  predicates: PREDICATES.map(([letter, upTo, name], i) => ({
    letter,
    name,
    over: PREDICATES[i + 1]?.[1] ?? null,
    upTo,
    interpretation: `Arti predikat ${name}`,
    origin: "regulation",
    source: SOURCE,
  })),
  flagFrom: "S",
  rounding: { decimals: 2, mode: "half-up" },
  components,
  corrections: [],
};
