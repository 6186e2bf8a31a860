/** Every rule about a region against what it finds and every other thing that it must not. */
import { describe, expect, it } from "vitest";
import { REGION_FINDING_RULES } from "../../src/validate/region-rules.ts";
import type { RegionalFact } from "../../src/validate/regional.ts";

interface Case {
  readonly found: RegionalFact;
  readonly says: readonly [id: string, en: string];
}

const FILES = { files: ["a.xlsx", "b.xlsx"], count: 3 };

const CASES: Readonly<Record<string, readonly Case[]>> = {
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
};

const FACTS = Object.values(CASES).flatMap((cases) => cases.map(({ found }) => found));

it("every rule has its cases", () => {
  expect(Object.keys(CASES)).toEqual(REGION_FINDING_RULES.map(({ code }) => code));
});

describe.each(REGION_FINDING_RULES.map((rule) => ({ rule, cases: CASES[rule.code] ?? [] })))(
  "$rule.code $rule.name",
  ({ rule, cases }) => {
    it.each(cases)("finds $found", ({ found, says: [id, en] }) => {
      expect(rule.diagnose(found, "id").map(({ message }) => message)).toEqual([expect.stringContaining(id)]);
      expect(rule.diagnose(found, "en").map(({ message }) => message)).toEqual([expect.stringContaining(en)]);
    });

    it("is quiet about every other fact", () => {
      const own = cases.map(({ found }) => found.kind);
      const others = FACTS.filter(({ kind }) => !own.includes(kind));
      expect(others.flatMap((fact) => rule.diagnose(fact, "id"))).toEqual([]);
    });
  },
);
