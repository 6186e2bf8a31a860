/** Every rule about follow-up against something it finds and something near that it must not. */
import { FOLLOW_UP_RULES } from "../../src/validate/follow-up-rules.ts";
import type { FollowedFact } from "../../src/validate/followed.ts";
import { describeFactRules, type FactCases } from "./fact-rules.ts";

const ABOUT = { text: "Agar menetapkan IKU", code: "1.b", at: { sheet: "Tindak Lanjut", cell: "C7" } };
const FILES = { files: ["a.xlsx", "b.xlsx"], count: 3 };

const CASES: FactCases<FollowedFact> = {
  SKP215: [
    {
      found: { kind: "unmentioned", ...ABOUT, at: null, near: null },
      says: [
        "Rekomendasi tahun lalu untuk 1.b tidak ada pada lembar Tindak Lanjut: “Agar menetapkan IKU”.",
        "The sheet Tindak Lanjut has nothing about last year's recommendation for 1.b: “Agar menetapkan IKU”.",
      ],
    },
    {
      found: { kind: "unmentioned", ...ABOUT, at: null, near: "Agar menetapkan IKU baru" },
      says: [
        "; yang hampir sama: “Agar menetapkan IKU baru”.",
        "; almost the same is “Agar menetapkan IKU baru”.",
      ],
    },
  ],
  SKP216: [
    {
      found: { kind: "unclear", ...ABOUT, stated: "menunggu anggaran" },
      says: [
        "Status “menunggu anggaran” untuk rekomendasi “Agar menetapkan IKU” tidak menyatakan",
        "The status “menunggu anggaran” of the recommendation “Agar menetapkan IKU” says none of",
      ],
    },
    {
      found: { kind: "unclear", ...ABOUT, stated: " - " },
      says: [
        "Status rekomendasi “Agar menetapkan IKU” belum diisi.",
        "The recommendation “Agar menetapkan IKU” has no status.",
      ],
    },
  ],
  SKP217: [
    {
      found: { kind: "contradicted", ...ABOUT, stated: "Selesai" },
      says: ["berstatus “Selesai”, tetapi tahun ini direkomendasikan lagi.", "and is made again this year."],
    },
  ],
  SKP218: [
    {
      found: { kind: "carried-over", ...ABOUT, years: 3 },
      says: ["belum selesai 3 tahun berturut-turut.", "is unfinished for 3 years in a row."],
    },
  ],
  SKP219: [
    {
      found: { kind: "unproven", ...ABOUT },
      says: [
        "dinyatakan selesai, tetapi buktinya tidak disebut.",
        "is said to be done, but no evidence is named.",
      ],
    },
  ],
  SKP220: [
    {
      found: { kind: "repeated", unit: "Dinas A", when: "this-year", files: FILES },
      says: [
        "“Dinas A” mempunyai beberapa hasil tahun ini: a.xlsx, b.xlsx, dan 1 berkas lain.",
        "“Dinas A” has several results of this year: a.xlsx, b.xlsx and 1 other file.",
      ],
    },
    {
      found: { kind: "repeated", unit: "Dinas A", when: "last-year", files: FILES },
      says: ["Rekomendasi di dalamnya tidak dipakai.", "Their recommendations are not used."],
    },
  ],
  SKP221: [
    {
      found: { kind: "other-year", unit: "Dinas A", year: 2025, found: [2022, 2023] },
      says: [
        "Untuk “Dinas A” tahun 2025 tidak ada hasil tahun 2024; yang ada tahun 2022 dan 2023.",
        "For “Dinas A” in 2025 there is no result of 2024, only of 2022 and 2023.",
      ],
    },
  ],
  SKP222: [
    {
      found: { kind: "gone", units: FILES },
      says: ["3 hasil tahun lalu memuat rekomendasi", "3 of last year's results hold recommendations"],
    },
  ],
};

describeFactRules(FOLLOW_UP_RULES, CASES);
