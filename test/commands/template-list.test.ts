/** `sakip template new --opd-list`: one blank workbook for every OPD, and everything that is refused. */
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import * as xlsx from "@e965/xlsx";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { type TemplateOptions, templateCommand } from "../../src/commands/template.ts";
import { assess } from "../../src/evaluate.ts";

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), "sakip-template-"));
});
afterEach(() => {
  rmSync(folder, { recursive: true, force: true });
});

/** A workbook with one sheet. */
function sheetOf(rows: readonly (readonly string[])[]): Uint8Array {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), "Daftar");
  return new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }));
}

function listOf(content: string | Uint8Array): string {
  const file = join(folder, "daftar.csv");
  writeFileSync(file, content);
  return file;
}

/** Runs the command for a list and gives its text without the folder's name. */
async function made(content: string | Uint8Array, options: Partial<TemplateOptions> = {}): Promise<string> {
  const all = { language: "id", out: join(folder, "lke"), opdList: listOf(content), ...options } as const;
  const { text, exitCode } = await templateCommand(all);
  expect(exitCode).toBe(0);
  return [...text].join("").replaceAll(folder, "…");
}

/** What the command refuses with, line by line, without the folder's name. */
async function refusal(
  content: string | Uint8Array,
  options: Partial<TemplateOptions> = {},
): Promise<readonly string[]> {
  const error = await made(content, options).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof Error)) throw new Error("nothing was refused");
  return error.message.replaceAll(folder, "…").split("\n");
}

const THREE =
  "Kode;OPD;Klaster;Pemda;Tahun\n1.01;Dinas A;utama;Pemerintah Kota Contoh;2025\n;Dinas B & C;;;\n3;Kecamatan 🌴;tambahan;-;2024\n";

describe("what is written", () => {
  it("is a blank workbook for each OPD with all that the list says of it", async () => {
    await made(THREE);
    const out = join(folder, "lke");
    const known = [];
    for (const name of readdirSync(out).toSorted()) {
      const { evaluation } = await assess(readFileSync(join(out, name)), name);
      const { unit, region, year, answered, total, layout } = evaluation;
      known.push([name, unit.name, unit.code, unit.cluster, region, year, answered, total, layout]);
    }
    expect(known).toEqual([
      ["LKE 2024 Kecamatan 🌴.xlsx", "Kecamatan 🌴", "3", "tambahan", null, 2024, 0, null, "sakip-template"],
      [
        "LKE 2025 Dinas A.xlsx",
        "Dinas A",
        "1.01",
        "utama",
        "Pemerintah Kota Contoh",
        2025,
        0,
        null,
        "sakip-template",
      ],
      ["LKE Dinas B & C.xlsx", "Dinas B & C", null, null, null, null, 0, null, "sakip-template"],
    ]);
  });

  it.each([
    ["id", "3 LKE ditulis ke …/lke (rubrik permenpanrb-88-2021-unit):"],
    ["en", "3 LKE written to …/lke (rubric permenpanrb-88-2021-unit):"],
  ] as const)("is told file by file (%s)", async (language, heading) => {
    expect(await made(THREE, { language })).toBe(
      `${heading}\n  LKE 2025 Dinas A.xlsx\n  LKE Dinas B & C.xlsx\n  LKE 2024 Kecamatan 🌴.xlsx\n`,
    );
  });

  it("is told with the OPD where the file's name is not its own", async () => {
    expect(await made("OPD;Kode\nBagian A/B;1\nUPTD;2\nuptd;3\n")).toContain(
      "  LKE Bagian A-B.xlsx ← Bagian A/B\n  LKE UPTD (2).xlsx\n  LKE uptd (3).xlsx\n",
    );
  });

  it("takes the year and the region for all from the options", async () => {
    await made("OPD\nDinas A\n", { year: 2025, region: "Kabupaten Rekaan" });
    const { evaluation } = await assess(
      readFileSync(join(folder, "lke", "LKE 2025 Dinas A.xlsx")),
      "LKE.xlsx",
    );
    expect([evaluation.year, evaluation.region]).toEqual([2025, "Kabupaten Rekaan"]);
  });

  it("is right from a list in Excel", async () => {
    const list = join(folder, "daftar.xlsx");
    writeFileSync(list, sheetOf([["Daftar"], ["Nama OPD", "Tahun"], ["Dinas A", "2025"]]));
    await templateCommand({ language: "id", out: join(folder, "lke"), opdList: list });
    expect(readdirSync(join(folder, "lke"))).toEqual(["LKE 2025 Dinas A.xlsx"]);
  });

  it.each([
    ["UTF-8 with a mark", Buffer.from("\ufeffOPD;Kode\nDinas Café;1\n")],
    ["Windows-1252", Buffer.from("OPD;Kode\nDinas Caf\xe9;1\n", "latin1")],
    ["commas", Buffer.from("OPD,Kode\nDinas Café,1\n")],
  ])("is right from a list in %s", async (_, bytes) => {
    await made(bytes);
    expect(readdirSync(join(folder, "lke"))).toEqual(["LKE Dinas Café.xlsx"]);
  });

  it("is the same every time", async () => {
    await made(THREE, { out: join(folder, "satu") });
    await made(THREE, { out: join(folder, "dua") });
    for (const name of readdirSync(join(folder, "satu"))) {
      const [one, other] = ["satu", "dua"].map((run) => readFileSync(join(folder, run, name)));
      expect(other && one?.equals(other)).toBe(true);
    }
    expect(readdirSync(join(folder, "dua"))).toHaveLength(3);
  });
});

describe("what is refused, before anything is written", () => {
  it("every row that cannot be used, at once", async () => {
    const list = [
      "OPD;Kode;Klaster;Tahun;Pemda",
      ";1;;;",
      "Dinas A;2;tengah;2025;",
      "Dinas B;3;;dua ribu;",
      "Dinas C;4;;2019;",
      "Dinas D;5;;2024;",
      "Dinas E;6;;;Kota Lain",
      "dinas e;;;;",
      "Dinas F/G;;;;",
      "Dinas F-G;;;;",
      "Dinas CafÃ©;9;;;",
    ].join("\n");
    expect(await refusal(list, { year: 2025, region: "Kota Contoh" })).toEqual([
      "Daftar OPD “…/daftar.csv” tidak dapat dipakai:",
      "  baris 2: nama OPD kosong",
      "  baris 3: klaster “tengah” tidak dikenal; pilih utama, pendukung, atau tambahan",
      "  baris 4: “dua ribu” bukan tahun; tulis empat angka, misalnya 2025",
      "  baris 5: tahun 2019 di luar masa berlaku rubrik permenpanrb-88-2021-unit (mulai 2021)",
      "  baris 6: tahun 2024 berbeda dari --year 2025",
      "  baris 7: pemerintah daerah “Kota Lain” berbeda dari --region “Kota Contoh”",
      "  baris 8: “dinas e” sudah ada pada baris 7",
      "  baris 10: “Dinas F-G” sudah ada pada baris 9",
      "  baris 11: “Dinas CafÃ©” rusak karena pengodean; simpan lagi sebagai “CSV UTF-8” lalu perbaiki tulisannya",
    ]);
    expect(existsSync(join(folder, "lke"))).toBe(false);
  });

  it("two OPDs whose files would be called the same", async () => {
    const long = "Balai Rekaan ".repeat(12);
    const lines = await refusal(`OPD\n${long}Barat\n${long}Timur\n`, { language: "en" });
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(
      /^ {2}row 3: the name of its file, “LKE Balai (Rekaan Balai )+Rekaan\.xlsx”, is the one of row 2; give it another code/,
    );
  });

  it("a list without a column of names", async () => {
    expect(await refusal("Kode;Klaster\n1;utama\n")).toEqual([
      "Daftar OPD “…/daftar.csv” tidak dapat dipakai:",
      "  tidak ada kolom nama OPD; beri salah satu judul kolom ini: OPD, SKPD, Perangkat Daerah, Unit Kerja, Satker, Unit, Nama, Name, Nama OPD, Nama SKPD, Nama Perangkat Daerah, Nama Unit Kerja, Nama Satker, Nama Unit, OPD Name, Unit Name",
    ]);
  });

  it("files that are there already, all of them, unless they may be replaced", async () => {
    await made(THREE);
    const kept = readFileSync(join(folder, "lke", "LKE 2025 Dinas A.xlsx"));
    rmSync(join(folder, "lke", "LKE Dinas B & C.xlsx"));
    expect(await refusal(THREE, { region: "Pemerintah Kota Contoh" })).toEqual([
      "2 berkas sudah ada. Pakai --skip-existing untuk membiarkannya dan menulis yang belum ada saja; --overwrite mengganti LKE yang mungkin sudah diisi OPD:",
      "  …/lke/LKE 2025 Dinas A.xlsx",
      "  …/lke/LKE 2024 Kecamatan 🌴.xlsx",
    ]);
    expect(readdirSync(join(folder, "lke"))).toHaveLength(2);
    expect(readFileSync(join(folder, "lke", "LKE 2025 Dinas A.xlsx")).equals(kept)).toBe(true);
    await made(THREE.replace("utama", "pendukung"), { overwrite: true });
    expect(readFileSync(join(folder, "lke", "LKE 2025 Dinas A.xlsx")).equals(kept)).toBe(false);
    expect(readdirSync(join(folder, "lke"))).toHaveLength(3);
  });

  it("unless they are kept, and only the missing ones are written", async () => {
    await made(THREE);
    const out = join(folder, "lke");
    rmSync(join(out, "LKE Dinas B & C.xlsx"));
    writeFileSync(join(out, "LKE 2025 Dinas A.xlsx"), "sudah diisi");
    expect(await made(THREE, { skipExisting: true })).toBe(
      "1 LKE ditulis ke …/lke (rubrik permenpanrb-88-2021-unit):\n  LKE Dinas B & C.xlsx\n2 LKE sudah ada di …/lke dan dibiarkan.\n",
    );
    expect(readFileSync(join(out, "LKE 2025 Dinas A.xlsx"), "utf8")).toBe("sudah diisi");
    expect(await made(THREE, { skipExisting: true, language: "en" })).toBe(
      "3 LKE in …/lke were there already and kept.\n",
    );
  });

  it("the list itself as an output", async () => {
    const list = join(folder, "LKE Dinas A.xlsx");
    writeFileSync(list, sheetOf([["OPD"], ["Dinas A"]]));
    const refused = templateCommand({ language: "id", out: folder, opdList: list, overwrite: true });
    await expect(refused).rejects.toThrow("LKE Dinas A.xlsx” adalah daftar OPD itu sendiri");
  });

  it.each([
    [
      "--skip-existing beside --overwrite",
      { skipExisting: true, overwrite: true },
      "Opsi “--skip-existing” tidak dapat dipakai bersama “--overwrite”.",
    ],
    [
      "--skip-existing without a list",
      { skipExisting: true, opdList: undefined },
      "Opsi --skip-existing hanya berlaku bersama --opd-list.",
    ],
    ["--opd beside a list", { opd: "Dinas A" }, "Opsi “--opd” tidak dapat dipakai bersama “--opd-list”."],
    [
      "a workbook's name as the folder",
      { out: "lke.xlsx" },
      "“lke.xlsx” bukan folder; dengan --opd-list, -o menyebut folder tempat semua LKE ditulis.",
    ],
  ])("%s", async (_, options, sentence) => {
    expect(await refusal(THREE, options)).toEqual([sentence]);
  });

  it("a folder that cannot be made", async () => {
    writeFileSync(join(folder, "berkas"), "");
    const lines = await refusal(THREE, { out: join(folder, "berkas", "dalam") });
    expect(lines[0]).toMatch(/^Berkas “…\/berkas\/dalam\/LKE 2025 Dinas A\.xlsx” tidak dapat ditulis: /);
    expect(lines[1]).toBe("0 dari 3 LKE sudah ditulis.");
  });

  it("a file in the way half-way, and says how many were written", async () => {
    mkdirSync(join(folder, "lke", "LKE Dinas B & C.xlsx", "isi"), { recursive: true });
    const lines = await refusal(THREE, { overwrite: true });
    expect(lines[0]).toMatch(/“…\/lke\/LKE Dinas B & C\.xlsx” tidak dapat ditulis: /);
    expect(lines[1]).toBe("1 dari 3 LKE sudah ditulis.");
    expect(readdirSync(join(folder, "lke")).filter((name) => name.includes(".tmp"))).toEqual([]);
  });
});
