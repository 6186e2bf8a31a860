/** Names of files for OPDs: readable, the same every time, and taken by every file system. */
import { describe, expect, test } from "vitest";
import { fileKey, workbookNames } from "../src/workbook-names.ts";

function nameOf(name: string, code: string | null = null, year: number | null = null): string {
  return workbookNames([{ name, code, year }])[0] ?? "";
}

describe("an OPD's file is called after it", () => {
  test.each([
    ["Dinas Contoh", "LKE Dinas Contoh.xlsx"],
    ["Dinas PU & Penataan Ruang", "LKE Dinas PU & Penataan Ruang.xlsx"],
    ["Bagian Umum/Protokol", "LKE Bagian Umum-Protokol.xlsx"],
    ["Bagian A\\B|C", "LKE Bagian A-B-C.xlsx"],
    ['Dinas: "Satu" <dua>? *tiga*', "LKE Dinas Satu dua tiga.xlsx"],
    ["CON", "LKE CON.xlsx"],
    ["..", "LKE.xlsx"],
    ["Dinas Contoh ...  ", "LKE Dinas Contoh.xlsx"],
    [".tersembunyi", "LKE .tersembunyi.xlsx"],
    ["Kecamatan 🌴 Pulau", "LKE Kecamatan 🌴 Pulau.xlsx"],
    ["Dinas\u202eKebalik\u0007", "LKE DinasKebalik␇.xlsx"],
    ["Dinas Cafe\u0301", "LKE Dinas Caf\u00e9.xlsx"],
    ["Dinas\n Dua   Baris", "LKE Dinas Dua Baris.xlsx"],
    ["../../etc/passwd", "LKE ..-..-etc-passwd.xlsx"],
  ])("%j", (name, file) => {
    expect(nameOf(name)).toBe(file);
  });

  test("and after the year", () => {
    expect(nameOf("Dinas Contoh", "1.01", 2025)).toBe("LKE 2025 Dinas Contoh.xlsx");
  });

  test.each([
    ["letters", "Dinas Panjang ".repeat(40)],
    ["pictures that are made of several characters", "👩‍🏫🇮🇩".repeat(60)],
    ["letters of three bytes", "ꦝꦶꦤꦱ꧀".repeat(60)],
  ])("no longer than a file system takes: %s", (_, name) => {
    const file = nameOf(name, null, 2025);
    expect(Buffer.byteLength(file)).toBeLessThanOrEqual(125);
    expect(Buffer.byteLength(file)).toBeGreaterThan(100);
    expect(file).toMatch(/^LKE 2025 .*[^. ]\.xlsx$/u);
    expect(Buffer.from(file).toString()).toBe(file);
  });

  test("a flag is not cut in two", () => {
    const flags = [...nameOf("🇮🇩".repeat(60)).matchAll(/\p{RI}/gu)].length;
    expect(flags % 2).toBe(0);
  });
});

describe("where two would be called the same", () => {
  test.each([
    ["the same name", "UPTD Puskesmas", "UPTD Puskesmas"],
    ["another case", "UPTD Puskesmas", "uptd PUSKESMAS"],
    ["characters that no file name may have", "UPTD: Puskesmas", "UPTD Puskesmas?"],
    ["wide characters", "UPTD Puskesmas", "ＵＰＴＤ Puskesmas"],
  ])("each gets its code: %s", (_, one, other) => {
    const names = workbookNames([
      { name: one, code: "1/2", year: null },
      { name: other, code: "3.4", year: null },
      { name: "Dinas Contoh", code: "5", year: null },
    ]);
    expect(names[0]).toMatch(/ \(1-2\)\.xlsx$/);
    expect(names[1]).toMatch(/ \(3\.4\)\.xlsx$/);
    expect(names[2]).toBe("LKE Dinas Contoh.xlsx");
    expect(new Set(names.map(fileKey)).size).toBe(3);
  });

  test("names that differ only behind the cut get their codes too, and still fit", () => {
    const long = "Dinas Panjang ".repeat(20);
    const names = workbookNames([
      { name: `${long} Satu`, code: "1.01", year: 2025 },
      { name: `${long} Dua`, code: "1.02", year: 2025 },
    ]);
    expect(names.map((name) => name.slice(-12))).toEqual([" (1.01).xlsx", " (1.02).xlsx"]);
    expect(Math.max(...names.map((name) => Buffer.byteLength(name)))).toBeLessThanOrEqual(125);
  });

  test("without codes they stay the same, for the caller to refuse", () => {
    const names = workbookNames([
      { name: "Dinas A/B", code: null, year: null },
      { name: "Dinas A-B", code: null, year: null },
    ]);
    expect(new Set(names)).toEqual(new Set(["LKE Dinas A-B.xlsx"]));
  });

  test("the order of the list changes no name", () => {
    const units = [
      { name: "Dinas A", code: "1", year: null },
      { name: "dinas a", code: "2", year: null },
      { name: "Dinas B", code: "3", year: null },
    ];
    expect(workbookNames(units.toReversed())).toEqual(workbookNames(units).toReversed());
  });
});
