/** Lists of OPDs as offices keep them: with any separator, in any encoding, with titles above, in Excel. */
import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import * as xlsx from "@e965/xlsx";
import { describe, expect, test } from "vitest";
import { OpdListError, readOpdList } from "../src/opd-list.ts";

const folder = mkdtempSync(path.join(tmpdir(), "sakip-list-"));
let files = 0;

function put(content: string | Uint8Array, extension = "csv"): string {
  files += 1;
  const file = path.join(folder, `daftar-${files}.${extension}`);
  writeFileSync(file, content);
  return file;
}

async function unitsIn(content: string | Uint8Array, extension?: string) {
  const { units } = await readOpdList(put(content, extension), "id");
  return units.map(({ name, code, cluster }) => [name, code, cluster].join("|"));
}

async function problemsOf(content: string | Uint8Array, language: "id" | "en" = "id", extension?: string) {
  const error = await readOpdList(put(content, extension), language).then(
    () => null,
    (thrown: unknown) => thrown,
  );
  if (!(error instanceof OpdListError)) throw new Error("the list was read");
  return error.problems;
}

function workbook(
  rows: readonly (readonly (string | number | null)[])[],
  ...more: readonly string[]
): Uint8Array {
  const book = xlsx.utils.book_new();
  xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet(rows.map((row) => [...row])), "Daftar");
  for (const name of more)
    xlsx.utils.book_append_sheet(book, xlsx.utils.aoa_to_sheet([["Nama"], ["X"]]), name);
  return new Uint8Array(xlsx.write(book, { type: "array", bookType: "xlsx" }));
}

const TWO = ["Dinas A|1.01|utama", "Dinas B||"];

describe("a CSV file", () => {
  test.each([
    ["commas", "OPD,Kode,Klaster\nDinas A,1.01,utama\nDinas B,,\n"],
    ["semicolons", "OPD;Kode;Klaster\r\nDinas A;1.01;utama\r\nDinas B;;\r\n"],
    ["tabs", "OPD\tKode\tKlaster\nDinas A\t1.01\tutama\nDinas B\t\t\n"],
    ["a byte order mark", "\ufeffOPD;Kode;Klaster\nDinas A;1.01;utama\nDinas B;;"],
    ["Excel's own line", "sep=,\nOPD,Kode,Klaster\nDinas A,1.01,utama\nDinas B,,"],
    [
      "other columns, in any order",
      "No,Klaster,Kepala,Kode,Nama OPD\n1,Utama,Budi,1.01,Dinas A\n2,,,,Dinas B",
    ],
    [
      "a title and blank lines",
      "Daftar OPD;;\n;;\nSKPD;KODE;KLUSTER\n\nDinas A;1.01;Klaster Utama\n;;\nDinas B;-;–",
    ],
    ["spaces and quoted breaks", 'OPD;Kode;Klaster\n"  Dinas\n A ";" 1.01 ";utama\nDinas B;;'],
    ["short lines", "OPD;Kode;Klaster\nDinas A;1.01;utama\nDinas B"],
  ])("with %s", async (_, text) => {
    expect(await unitsIn(text)).toEqual(TWO);
  });

  test.each(["OPD", "SKPD", "Nama", "Unit Kerja", "Perangkat Daerah", "nama_opd", "NAMA  SKPD", "name"])(
    "knows the column %j",
    async (head) => {
      expect(await unitsIn(`${head}\nDinas A\n`)).toEqual(["Dinas A||"]);
    },
  );

  test("of one column keeps the commas in names", async () => {
    expect(await unitsIn("Nama OPD\nDinas Koperasi, UKM, dan Perdagangan\n")).toEqual([
      "Dinas Koperasi, UKM, dan Perdagangan||",
    ]);
  });

  test.each([
    ["Windows-1252", Buffer.from("OPD;Kode\nDinas Caf\xe9 \x96 A;1\n", "latin1"), "Dinas Café – A|1|"],
    ["UTF-8", Buffer.from("OPD;Kode\nDinas Café – A;1\n"), "Dinas Café – A|1|"],
    ["UTF-16", Buffer.from("\ufeffOPD\tKode\nDinas Café – A\t1\n", "utf16le"), "Dinas Café – A|1|"],
  ])("in %s", async (_, bytes, unit) => {
    expect(await unitsIn(bytes)).toEqual([unit]);
  });
});

describe("a workbook", () => {
  test("is read from its first sheet, numbers as they are shown", async () => {
    const rows = [
      ["DAFTAR OPD"],
      [],
      ["Kode", "Nama OPD", "Klaster"],
      [1.01, "Dinas A", "utama"],
      [null, "Dinas B"],
    ];
    expect(await unitsIn(workbook(rows, "Lain"), "xlsx")).toEqual(TWO);
  });

  test("is known by its content, whatever it is called", async () => {
    expect(await unitsIn(workbook([["OPD"], ["Dinas B"]]), "csv")).toEqual(["Dinas B||"]);
  });

  test("that cannot be read says why, as every workbook does", async () => {
    const [problem] = await problemsOf("not a workbook", "id", "xlsx");
    expect(problem).toContain("bukan buku kerja yang dapat dibaca");
  });
});

describe("everything that is wrong is told at once, by row", () => {
  const WRONG =
    "No;OPD;Kode;Klaster\n1;;1.01;utama\n2;Dinas A;1.02;tengah\n3;Dinas B;1.03;\n4;DINAS b;;\n5;Dinas C;1.03;\n";

  test("in Indonesian", async () => {
    expect(await problemsOf(WRONG)).toEqual([
      "baris 2: nama OPD kosong",
      "baris 3: klaster “tengah” tidak dikenal; pilih utama, pendukung, atau tambahan",
      "baris 5: “DINAS b” sudah ada pada baris 4",
      "baris 6: kode 1.03 sudah dipakai pada baris 4",
    ]);
  });

  test("in English", async () => {
    expect(await problemsOf(WRONG, "en")).toEqual([
      "row 2: the name of the OPD is empty",
      "row 3: the cluster “tengah” is unknown; choose utama, pendukung or tambahan",
      "row 5: “DINAS b” already stands in row 4",
      "row 6: the code 1.03 is already used in row 4",
    ]);
  });

  test("a quoted line break is one row, as a spreadsheet shows it", async () => {
    expect(await problemsOf('OPD;Klaster\n"Dinas\nA";utama\nDinas B;x\n')).toEqual([
      "baris 3: klaster “x” tidak dikenal; pilih utama, pendukung, atau tambahan",
    ]);
  });

  test("one name under two codes is two OPDs", async () => {
    expect(await unitsIn("OPD;Kode\nUPTD;1\nUPTD;2\n")).toEqual(["UPTD|1|", "UPTD|2|"]);
  });

  test("no more of it than anybody reads", async () => {
    const lines = Array.from({ length: 200 }, () => ";x").join("\n");
    const problems = await problemsOf(`OPD;Kode\n${lines}\n`);
    expect(problems).toHaveLength(51);
    expect(problems.at(-1)).toBe("… dan 349 masalah lain");
  });

  test.each([
    ["no column of names", "Kode,Klaster\n1.01,utama\n", /^tidak ada kolom nama OPD/],
    ["no OPD at all", "OPD,Kode\n,\n", /^tidak ada satu pun OPD/],
    ["an empty file", "", /^tidak ada kolom nama OPD/],
    ["a picture", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 1, 2]), /^isinya bukan CSV/],
    ["a quotation mark that is never closed", 'OPD;Kode\n"Dinas A;1\n', /^ada tanda kutip/],
  ])("%s", async (_, content, sentence) => {
    const problems = await problemsOf(content);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toMatch(sentence);
  });

  test("a file that is not there", async () => {
    await expect(readOpdList(path.join(folder, "tidak-ada.csv"), "en")).rejects.toThrow(
      /there is no such file; check its name and folder$/,
    );
  });
});

describe("for whoever makes workbooks", () => {
  async function linesIn(content: string) {
    const { lines } = await readOpdList(put(content), "id");
    return lines.map(({ row, unit, region, year }) => [row, unit.name, region, year]);
  }

  test.each([
    ["in Indonesian", "OPD;Pemda;Tahun\nDinas A;Kota Contoh;2025\nDinas B;-;\n"],
    ["in full", "Nama OPD;Pemerintah Daerah;Tahun yang Dievaluasi\nDinas A;Kota Contoh;2025\nDinas B;;\n"],
    ["in English", "Unit name,Region,Year\nDinas A,Kota Contoh,2025\nDinas B,,\n"],
  ])("region and year are known by their heads %s", async (_, text) => {
    expect(await linesIn(text)).toEqual([
      [2, "Dinas A", "Kota Contoh", "2025"],
      [3, "Dinas B", null, null],
    ]);
  });

  test("the year in which an evaluation is done is not the year evaluated", async () => {
    expect(await linesIn("OPD;Tahun Evaluasi\nDinas A;2026\n")).toEqual([[2, "Dinas A", null, null]]);
  });

  test("the units alone are what a recap gets", async () => {
    const { units } = await readOpdList(put("OPD;Kode;Pemda;Tahun\nDinas A;1;Kota;2025\n"), "id");
    expect(units).toEqual([{ name: "Dinas A", code: "1", cluster: null }]);
  });

  test("what else is wrong with rows is told among the rest, in the order of rows", async () => {
    const read = readOpdList(put("OPD;Klaster\nDinas A;\nDinas B;x\nDinas C;\n"), "id", (lines) =>
      lines.filter(({ unit }) => unit.name !== "Dinas B").map(({ row }) => ({ row, problem: "lain" })),
    );
    const error = await read.catch((thrown: unknown) => thrown);
    expect(error instanceof OpdListError && error.problems).toEqual([
      "baris 2: lain",
      "baris 3: klaster “x” tidak dikenal; pilih utama, pendukung, atau tambahan",
      "baris 4: lain",
    ]);
  });
});

describe("names that a wrong encoding garbled", () => {
  test.each([
    ["a mark that stands for what was lost", "Dinas Caf\ufffd"],
    ["UTF-8 that was read as Windows-1252", "Dinas CafÃ©"],
    ["a dash so read", "Dinas A â€“ B"],
  ])("are told by row: %s", async (_, name) => {
    expect(await problemsOf(`OPD\nDinas Z\n${name}\n`)).toEqual([
      `baris 3: “${name}” rusak karena pengodean; simpan lagi sebagai “CSV UTF-8” lalu perbaiki tulisannya`,
    ]);
  });

  test("one broken byte in a file of UTF-8 is found where it garbles", async () => {
    const bytes = Buffer.concat([
      Buffer.from("OPD\nDinas Café\nDinas "),
      Buffer.from([0xff]),
      Buffer.from("\n"),
    ]);
    expect(await problemsOf(bytes, "en")).toEqual([
      "row 2: “Dinas CafÃ©” was garbled by its encoding; save it as “CSV UTF-8” again and correct it",
    ]);
  });

  test.each(["Dinas Café", "Dinas A – B", "Ção", "Â"])("and %j is none", async (name) => {
    expect(await unitsIn(`OPD\n${name}\n`)).toEqual([`${name}||`]);
  });
});

test("what a name would do to a terminal is not done when the name is told", async () => {
  expect(await problemsOf("OPD\nDinas \u001b[31mA\nDinas \u001b[31mA\n")).toEqual([
    "baris 3: “Dinas ␛[31mA” sudah ada pada baris 2",
  ]);
});
