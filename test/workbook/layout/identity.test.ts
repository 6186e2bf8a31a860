import { describe, expect, it } from "vitest";
import type { CellSpec } from "../../fixtures/xlsx.ts";
import { bytesOf, letters, NUMBER, readBytes, readSheet, SELF, TITLE, table, WEIGHT } from "./table.ts";

type Lines = readonly (string | readonly CellSpec[])[];

const COLUMNS = [NUMBER, TITLE, WEIGHT, letters(["Unit/Satker", "Jawaban"], SELF)];
const identify = (titles: Lines) => readSheet(table({ columns: COLUMNS, titles }));
const unitOf = async (titles: Lines) => (await identify(titles)).unit.name?.value ?? null;

describe("the OPD", () => {
  it.each<[string, readonly CellSpec[]]>([
    ["in the label's cell", ["Unit Kerja : Dinas Kopi"]],
    ["after an equals sign", ["OPD = Dinas Kopi"]],
    ["in the next cell", ["SKPD", "Dinas Kopi"]],
    ["after a cell with a colon", ["Nama Instansi", ":", "Dinas Kopi"]],
    ["with the colon before the value", ["Perangkat Daerah", null, ": Dinas Kopi"]],
    ["a few cells away", ["Unit/Satker", null, null, "Dinas Kopi"]],
    ["after dots", ["Nama OPD ........ : Dinas Kopi"]],
    ["over two labels", ["OPD / Unit Kerja : Dinas Kopi"]],
    ["who is evaluated", ["Perangkat Daerah yang Dievaluasi : Dinas Kopi"]],
    ["with the year in the same cell", ["Unit Kerja : Dinas Kopi   Tahun : 2025"]],
    ["in a cell of several lines", ["LKE\nNama Satuan Kerja : Dinas Kopi\nTahun : 2025"]],
    ["in capitals", ["NAMA PERANGKAT DAERAH : Dinas Kopi"]],
  ])("%s", async (_, line) => {
    expect(await unitOf(["LKE", line])).toBe("Dinas Kopi");
  });

  it.each<[string, readonly CellSpec[]]>([
    ["dots", ["Unit Kerja : ............."]],
    ["brackets", ["Unit Kerja : [Nama OPD]"]],
    ["not filled in", ["Nama OPD : (belum diisi)"]],
    ["the hint of a form", ["Nama OPD", "Diisi nama OPD"]],
    ["the label again", ["OPD", "Nama OPD"]],
    ["crosses", ["OPD : xxxx"]],
    ["the next label", ["OPD", "Tahun", 2025]],
    ["the next label with its value", ["OPD", "Tahun : 2025"]],
    ["a column's title", ["Unit/Satker", null, "Catatan"]],
    ["something far away", ["OPD", ...Array<null>(15).fill(null), "Halaman 1"]],
    ["a sentence about it", ["Unit kerja yang belum menyusun dokumen mengisi kolom catatan: wajib"]],
  ])("is not %s", async (_, line) => {
    const read = await identify(["LKE", line]);
    expect(read.unit.name).toBeNull();
  });

  it("is not taken from below the header", async () => {
    expect(await unitOf(["LKE"])).toBeNull();
  });

  it.each([
    [["Instansi : Pemerintah Kota Rekaan", "Unit Kerja : Dinas Kopi"], "Dinas Kopi"],
    [["Unit Kerja : Bidang Biji", "Nama OPD : Dinas Kopi"], "Dinas Kopi"],
    [["Nama Instansi : Pemerintah Kota Rekaan"], "Pemerintah Kota Rekaan"],
  ])("of several labels the surest: %j", async (titles, name) => {
    expect(await unitOf(titles)).toBe(name);
  });

  it("says where it stands, with its code, cluster and region", async () => {
    const read = await identify([
      "LKE",
      ["Nama OPD", "Dinas Kopi"],
      "Kode OPD : 1.02",
      "Klaster : utama",
      "Pemerintah Daerah : Kota Rekaan",
    ]);
    expect(read.unit).toEqual({
      name: { value: "Dinas Kopi", from: "workbook", at: { sheet: "LKE", cell: "B2" } },
      code: "1.02",
      cluster: "utama",
    });
    expect(read.region).toBe("Kota Rekaan");
  });

  it("stands on a sheet Identitas too, which wins", async () => {
    const identity = {
      name: "Identitas",
      rows: [
        ["Nama OPD", ":", "Dinas Teh"],
        ["Tahun yang dievaluasi", 2024],
      ],
    };
    const read = await readSheet(
      table({ columns: COLUMNS, titles: ["Nama OPD : Dinas Kopi", "Tahun : 2025"] }),
      identity,
    );
    expect([read.unit.name?.value, read.year?.value]).toEqual(["Dinas Teh", 2024]);
  });
});

describe("the year", () => {
  it.each<[string, readonly CellSpec[], number]>([
    ["a text", ["Tahun : 2025"], 2025],
    ["a number", ["Tahun", 2025], 2025],
    ["a date", ["Tahun", { number: 46022, format: "dd/mm/yyyy" }], 2025],
    ["a date in words", ["Periode Penilaian : 1 Januari s.d. 31 Desember 2025"], 2025],
    ["of the budget", ["Tahun Anggaran", ":", "2025"], 2025],
    ["abbreviated", ["T.A.", 2025], 2025],
    ["said twice", ["Tahun : Tahun 2025"], 2025],
    ["full-width", ["Tahun : ２０２５"], 2025],
    ["in a title", ["LEMBAR KERJA EVALUASI SAKIP TAHUN 2025"], 2025],
    ["in a title, of the budget", ["EVALUASI AKIP TAHUN ANGGARAN 2025"], 2025],
    [
      "in a title beside a regulation",
      ["Evaluasi menurut Permen PANRB Nomor 88 Tahun 2021, Tahun 2025"],
      2025,
    ],
    ["in a title after the quarter", ["Triwulan 4 Tahun 2025"], 2025],
    ["evaluated, not of the evaluation", ["EVALUASI TAHUN 2026 ATAS KINERJA TAHUN 2025"], 2025],
    ["of the evaluation where no other is said", ["Tahun Evaluasi : 2026"], 2026],
  ])("%s", async (_, line, year) => {
    const read = await identify(["LKE", line]);
    expect(read.year).toMatchObject({ value: year, from: "workbook" });
    expect(read.unreadableYear).toBeNull();
  });

  it.each<[string, readonly CellSpec[]]>([
    ["five digits", ["Tahun : 20225"]],
    ["words", ["Tahun : dua ribu dua puluh lima"]],
    ["two years", ["Tahun : 2024/2025"]],
    ["a range", ["Tahun", "2025-2029"]],
    ["two years in titles", ["LKE TAHUN 2024 DAN TAHUN 2025"]],
  ])("that is no year is kept as it stands: %s", async (_, line) => {
    const read = await identify(["LKE", line]);
    expect(read.year).toBeNull();
    expect(read.unreadableYear).not.toBeNull();
  });

  it.each<[string, Lines]>([
    [
      "the regulation's",
      [
        "LKE menurut Peraturan Menteri PANRB Nomor 88 Tahun 2021",
        "Permen PANRB 88 Tahun 2021",
        "PermenPANRB 88/2021",
      ],
    ],
    ["a plan's", ["RENSTRA TAHUN 2025-2029"]],
    ["the form's own placeholder", ["Tahun : 202-"]],
    ["dots", ["Tahun : 20..."]],
    [
      "of the evaluation where the evaluated one is left open",
      ["Tahun yang dievaluasi : ....", "Tahun evaluasi : 2026"],
    ],
  ])("is not %s", async (_, titles) => {
    const read = await identify(titles);
    expect([read.year, read.unreadableYear]).toEqual([null, null]);
  });

  it("evaluated stands before the year of the evaluation", async () => {
    const read = await identify(["Tahun evaluasi : 2026", "Tahun yang dievaluasi : 2025"]);
    expect(read.year?.value).toBe(2025);
  });
});

describe("where the workbook does not say", () => {
  const read = async (titles: Lines, options: { file: string; opd?: string; year?: number }) => {
    const { reading } = await readBytes(bytesOf(table({ columns: COLUMNS, titles })), options);
    if (reading.kind !== "assessment") throw new Error(reading.kind);
    return { name: reading.assessment.unit.name, year: reading.assessment.year };
  };

  it.each([
    ["LKE_Dinas_Kopi_2025.xlsx", "Dinas Kopi", 2025],
    ["map/LKE SAKIP Dinas Kopi - 2025 (1).xlsx", "Dinas Kopi", 2025],
    ["C:\\map\\lke-DinasKopi-TA2025-final.xlsx", "Dinas Kopi", 2025],
    ["Dinas Kopi.scored.xlsx", "Dinas Kopi", null],
    ["LKE 2024 2025.xlsx", null, null],
    ["lke.xlsx", null, null],
  ])("the file name %j gives %j and %j", async (file, name, year) => {
    const found = await read(["LKE"], { file });
    expect([found.name?.value ?? null, found.year?.value ?? null]).toEqual([name, year]);
    expect([found.name?.from ?? "file-name", found.year?.from ?? "file-name"]).toEqual([
      "file-name",
      "file-name",
    ]);
  });

  it("what the person says comes before the file name and after the workbook", async () => {
    const said = { file: "LKE Dinas Teh 2023.xlsx", opd: "Dinas Gula", year: 2024 };
    expect(await read(["LKE"], said)).toMatchObject({
      name: { value: "Dinas Gula", from: "option" },
      year: { value: 2024, from: "option" },
    });
    expect(await read(["OPD : Dinas Kopi", "Tahun : 2025"], said)).toMatchObject({
      name: { value: "Dinas Kopi", from: "workbook" },
      year: { value: 2025, from: "workbook" },
    });
  });
});
