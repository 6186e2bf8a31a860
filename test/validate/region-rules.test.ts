/** Every rule about a region against what it finds and every other thing that it must not. */
import { REGION_FINDING_RULES } from "../../src/validate/region-rules.ts";
import type { RegionalFact } from "../../src/validate/regional.ts";
import { describeFactRules, type FactCases } from "./fact-rules.ts";

const FILES = { files: ["a.xlsx", "b.xlsx"], count: 3 };

const CASES: FactCases<RegionalFact> = {
  SKP205: [
    {
      found: { kind: "instansi-missing", rubric: "permenpanrb-88-2021-instansi" },
      says: [
        "Tidak ada hasil dengan rubrik permenpanrb-88-2021-instansi",
        "No result of this year is by the rubric",
      ],
    },
  ],
  SKP206: [
    {
      found: { kind: "instansi-repeated", files: FILES },
      says: ["a.xlsx, b.xlsx, dan 1 berkas lain. Tidak satu pun dipakai.", "None of them is used."],
    },
  ],
  SKP207: [
    {
      found: { kind: "incomplete", unit: "Dinas A", instansi: false, answered: 9, of: 12 },
      says: [
        "“Dinas A” baru menjawab 9 dari 12 sub-komponen dan tidak masuk",
        "left out of its cluster's mean",
      ],
    },
    {
      found: { kind: "incomplete", unit: "Kota A", instansi: true, answered: 9, of: 12 },
      says: ["LKE Instansi “Kota A” baru menjawab 9 dari 12", "The LKE Instansi of “Kota A” has 9 of 12"],
    },
  ],
  SKP208: [
    {
      found: { kind: "unit-repeated", unit: "Dinas A", files: FILES },
      says: ["“Dinas A” juga ada di a.xlsx", "“Dinas A” is also a.xlsx"],
    },
  ],
  SKP209: [
    {
      found: { kind: "other-year", year: 2024, wanted: 2025, files: FILES },
      says: [
        "Dari tahun 2024, bukan 2025, sehingga tidak dihitung: a.xlsx",
        "Of 2024, not 2025, so not counted: a.xlsx",
      ],
    },
    {
      found: { kind: "other-year", year: null, wanted: 2025, files: FILES },
      says: ["Tanpa tahun, bukan 2025", "Without a year, not 2025"],
    },
  ],
  SKP210: [
    {
      found: { kind: "other-rubric", rubric: "satu", wanted: "dua", files: FILES },
      says: ["Dinilai dengan satu, bukan dua", "Scored by satu, not by dua"],
    },
  ],
  SKP211: [
    {
      found: {
        kind: "cluster-missing",
        unit: "Dinas Pendidikan dan Kebudayaan",
        written: null,
        suggested: [
          { cluster: "utama", field: "Pendidikan", page: 34 },
          { cluster: "pendukung", field: "Kebudayaan", page: 35 },
        ],
      },
      says: [
        "tidak tertulis, sehingga tidak masuk rata-rata. Usulan dari daftar: utama (Pendidikan, hlm. 34) atau pendukung",
        "is not given, so it is in no mean. The lists suggest utama (Pendidikan, p. 34) or pendukung",
      ],
    },
    {
      found: { kind: "cluster-missing", unit: "Dinas A", written: "Klaster 1", suggested: [] },
      says: [
        "tertulis “Klaster 1”, yang bukan klaster, sehingga tidak masuk rata-rata. Namanya tidak ada dalam daftar",
        "is written “Klaster 1”, which is none, so it is in no mean. Its name is not in the lists",
      ],
    },
  ],
  SKP212: [
    {
      found: { kind: "cluster-differs", unit: "Dinas A", workbook: "utama", list: "tambahan" },
      says: [
        "masuk klaster utama menurut LKE-nya dan tambahan menurut daftar",
        "utama by its workbook and tambahan by",
      ],
    },
  ],
  SKP213: [
    {
      found: { kind: "other-region", region: "Kota Dua", wanted: "Kota Satu", files: FILES },
      says: [
        "Pemdanya tertulis “Kota Dua”, bukan “Kota Satu”",
        "The region is written “Kota Dua”, not “Kota Satu”",
      ],
    },
    {
      found: { kind: "other-region", region: "Kota Dua", wanted: null, files: FILES },
      says: [
        "menyebut beberapa pemda, di antaranya “Kota Dua”",
        "name several regions, “Kota Dua” among them",
      ],
    },
  ],
  SKP214: [
    {
      found: { kind: "above-conditions", total: 72.4, predicate: "BB", highest: "B" },
      says: [
        "Nilainya 72,40 (BB), tetapi syarat sampling baru terpenuhi sampai B.",
        "The value is 72.40 (BB)",
      ],
    },
  ],
  SKP235: [
    {
      found: { kind: "previous-unused", source: "hasil-lama", years: [2024, 2023] },
      says: [
        "“hasil-lama” memuat hasil beberapa tahun (2024 dan 2023)",
        "holds results of several years (2024 and 2023)",
      ],
    },
    {
      found: { kind: "previous-unused", source: "hasil", years: [2025] },
      says: ["memuat hasil tahun yang sama (2025)", "holds results of the same year (2025)"],
    },
  ],
};

describeFactRules(REGION_FINDING_RULES, CASES);
