/** Map files: every fault at once, each with its line and its place, in both languages. */
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import type { Language } from "../../src/language/language.ts";
import { MapError } from "../../src/layout-map/map-error.ts";
import { readMap } from "../../src/layout-map/read.ts";

const folder = mkdtempSync(path.join(tmpdir(), "sakip-map-"));
afterAll(() => rmSync(folder, { recursive: true }));

function put(text: string): string {
  const file = path.join(folder, "peta.yaml");
  writeFileSync(file, text);
  return file;
}

/** The sentences about a map that cannot be used, without the folder. */
async function problems(text: string, language: Language = "en"): Promise<readonly string[]> {
  const error = await readMap(put(text), undefined, language).catch((thrown: unknown) => thrown);
  if (!(error instanceof MapError)) throw new Error("the map was accepted");
  return error.problems.map((problem) => problem.replace(/^.*peta\.yaml/, "peta.yaml"));
}

const HEAD = "sakipMap: 1\nrubric: permenpanrb-88-2021-unit\n";
const COLUMNS = "columns: [{ column: B, is: title }, { column: D, is: answer, of: single }]";
const table = (rest: string) => `${HEAD}tables:\n  - sheet: LKE\n    ${COLUMNS}\n    ${rest}\n`;

describe("a map that is right", () => {
  test("is used as it is meant", async () => {
    const { map, loaded } = await readMap(
      put(`${HEAD}unit: { cell: "'Data Umum'!$b$3" }
year: { value: 2025 }
answers: { letters: { "  Memadai ": b, Belum: "-" }, criteria: { Lengkap: YA } }
tables:
  - sheet: LKE
    header: { first: 5, last: 6 }
    lastRow: 40
    ignore: [30]
    columns:
      - { column: ab, is: title, text: " Uraian " }
      - { column: D, is: answer, of: self }
    rows:
      - { row: 7, is: 1 }
      - { row: 8, is: 1.a, text: 2024 }
      - { row: 9, is: 1.a/2 }
      - { row: , is: 1.b }
      - { row: 39, is: total }
`),
      undefined,
      "en",
    );
    expect(loaded.rubric.id).toBe("permenpanrb-88-2021-unit");
    expect(map).toMatchObject({
      layout: "table",
      identity: {
        unit: { kind: "cell", sheet: "Data Umum", cell: "B3" },
        year: { kind: "value", value: "2025" },
      },
      letters: { memadai: "B", belum: "-" },
      criteria: { lengkap: "ya" },
      tables: [
        {
          sheet: "LKE",
          header: { first: 5, last: 6 },
          lastRow: 40,
          ignore: [30],
          columns: [
            { column: 28, is: "title", of: null, text: "Uraian" },
            { column: 4, is: "answer", of: "self", text: null },
          ],
          rows: [
            { row: 7, is: { kind: "component", code: "1" }, text: null },
            { row: 8, is: { kind: "subcomponent", code: "1.a" }, text: "2024" },
            { row: 9, is: { kind: "criterion", code: "1.a", number: 2 }, text: null },
            { row: 39, is: { kind: "total" }, text: null },
          ],
        },
      ],
    });
    expect(map.sha256).toMatch(/^[0-9a-f]{64}$/);
  });
});

const WRONG_SHAPE = `sakipMap: 1
rubrik: permenpanrb-88-2021-unit
unit: Dinas Contoh
tables:
  - sheet: LKE
    header: { first: 0, last: 6 }
    columns:
      - { column: 4, is: title }
      - { column: D, is: jawaban, of: self }
    rows: semua
`;

describe("what has the wrong shape is told at once", () => {
  test("in English", async () => {
    expect(await problems(WRONG_SHAPE)).toMatchInlineSnapshot(`
      [
        "peta.yaml: rubric: is missing.",
        "peta.yaml:2: rubrik: the key “rubrik” is unknown; perhaps “rubric” is meant?",
        "peta.yaml:3: unit: write { cell: "B3" } for what stands in a cell, or { value: "…" } for what is fixed.",
        "peta.yaml:6: tables 1, header, first: “0” is no row number; write a whole number from 1.",
        "peta.yaml:8: tables 1, columns 1, column: “4” is no column; write its letters, such as D.",
        "peta.yaml:9: tables 1, columns 2, is: “jawaban” cannot be used; choose number, title, weight, answer, criterion, score, note, evidence, evaluatorNote or recommendation.",
        "peta.yaml:10: tables 1, rows: write “by text” to have rows recognised by their codes and texts, or a list of rows.",
      ]
    `);
  });

  test("in Indonesian", async () => {
    expect(await problems(WRONG_SHAPE, "id")).toMatchInlineSnapshot(`
      [
        "peta.yaml: rubric: belum diisi.",
        "peta.yaml:2: rubrik: kunci “rubrik” tidak dikenal; mungkin maksudnya “rubric”?",
        "peta.yaml:3: unit: tulis { cell: "B3" } untuk isi sebuah sel, atau { value: "…" } untuk isi yang tetap.",
        "peta.yaml:6: tables 1, header, first: “0” bukan nomor baris; tulis bilangan bulat mulai dari 1.",
        "peta.yaml:8: tables 1, columns 1, column: “4” bukan kolom; tulis hurufnya, misalnya D.",
        "peta.yaml:9: tables 1, columns 2, is: “jawaban” tidak dapat dipakai; pilih number, title, weight, answer, criterion, score, note, evidence, evaluatorNote, atau recommendation.",
        "peta.yaml:10: tables 1, rows: tulis “by text” agar baris dikenali dari kode dan uraiannya, atau daftar baris.",
      ]
    `);
  });
});

const WRONG_MEANING = `${HEAD}unit: { cell: B }
year: { value: tahun ini }
answers:
  letters: { Memadai: Baik, memadai: B }
  criteria: { Lengkap: penuh }
tables:
  - sheet: LKE
    header: { first: 6, last: 5 }
    lastRow: 40
    columns:
      - { column: A, is: number }
      - { column: B, is: number }
      - { column: D, is: answer }
    rows:
      - { row: 3, is: 1.a }
      - { row: 9, is: 1.a }
      - { row: 9, is: 1.b }
      - { row: 10, is: 2.b/3 }
      - { row: 11, is: 9.z }
      - { row: 12, is: 1.a/99 }
      - { row: 41, is: total }
`;

describe("what contradicts itself or the rubric is told at once", () => {
  test("in English", async () => {
    expect(await problems(WRONG_MEANING)).toMatchInlineSnapshot(`
      [
        "peta.yaml:3: unit: “B” is no cell; write for example B3 or Identitas!B3.",
        "peta.yaml:4: year: “tahun ini” is no year; write four digits, such as 2025.",
        "peta.yaml:6: answers, letters, Memadai: “Baik” is no known answer; choose -, AA, A, BB, B, CC, C, D or E.",
        "peta.yaml:6: answers, letters, memadai: “memadai” is translated above already; capitals do not count.",
        "peta.yaml:7: answers, criteria, Lengkap: “penuh” is no known answer; choose -, Ya or Tidak.",
        "peta.yaml:10: tables 1, header: the header ends (5) before it begins (6).",
        "peta.yaml:12: tables 1, columns: this table has no column of wordings yet (is: title).",
        "peta.yaml:14: tables 1, columns 2: there is another column for “number” in this table.",
        "peta.yaml:15: tables 1, columns 3: the column “answer” must say whose it is: of: self, evaluator or single.",
        "peta.yaml:17: tables 1, rows 1: row 3 does not stand between the table's header and its last row.",
        "peta.yaml:18: tables 1, rows 2: 1.a is mapped to another row already.",
        "peta.yaml:19: tables 1, rows 3: row 9 is mapped as 1.a already.",
        "peta.yaml:20: tables 1, rows 4: this criterion is mapped but its sub-component (2.b) is not.",
        "peta.yaml:21: tables 1, rows 5: “9.z” is not in the rubric permenpanrb-88-2021-unit.",
        "peta.yaml:22: tables 1, rows 6: “1.a/99” is not in the rubric permenpanrb-88-2021-unit.",
        "peta.yaml:23: tables 1, rows 7: row 41 does not stand between the table's header and its last row.",
      ]
    `);
  });

  test("in Indonesian", async () => {
    expect(await problems(WRONG_MEANING, "id")).toMatchInlineSnapshot(`
      [
        "peta.yaml:3: unit: “B” bukan sel; tulis misalnya B3 atau Identitas!B3.",
        "peta.yaml:4: year: “tahun ini” bukan tahun; tulis empat angka, misalnya 2025.",
        "peta.yaml:6: answers, letters, Memadai: “Baik” bukan jawaban yang dikenal; pilih -, AA, A, BB, B, CC, C, D, atau E.",
        "peta.yaml:6: answers, letters, memadai: “memadai” sudah diterjemahkan di atas; besar kecil huruf tidak dibedakan.",
        "peta.yaml:7: answers, criteria, Lengkap: “penuh” bukan jawaban yang dikenal; pilih -, Ya, atau Tidak.",
        "peta.yaml:10: tables 1, header: baris judul berakhir (5) sebelum mulai (6).",
        "peta.yaml:12: tables 1, columns: tabel ini belum memiliki kolom uraian (is: title).",
        "peta.yaml:14: tables 1, columns 2: sudah ada kolom lain untuk “number” dalam tabel ini.",
        "peta.yaml:15: tables 1, columns 3: kolom “answer” harus menyebut milik siapa: of: self, evaluator, atau single.",
        "peta.yaml:17: tables 1, rows 1: baris 3 tidak berada di antara judul tabel dan baris terakhirnya.",
        "peta.yaml:18: tables 1, rows 2: 1.a sudah dipetakan ke baris lain.",
        "peta.yaml:19: tables 1, rows 3: baris 9 sudah dipetakan sebagai 1.a.",
        "peta.yaml:20: tables 1, rows 4: kriteria ini dipetakan, tetapi sub-komponennya (2.b) belum.",
        "peta.yaml:21: tables 1, rows 5: “9.z” tidak ada dalam rubrik permenpanrb-88-2021-unit.",
        "peta.yaml:22: tables 1, rows 6: “1.a/99” tidak ada dalam rubrik permenpanrb-88-2021-unit.",
        "peta.yaml:23: tables 1, rows 7: baris 41 tidak berada di antara judul tabel dan baris terakhirnya.",
      ]
    `);
  });
});

describe("ticks in two columns", () => {
  const ticked = (...columns: readonly string[]) =>
    `${HEAD}tables:\n  - sheet: LKE\n    columns:\n${["{ column: B, is: title }", ...columns]
      .map((column) => `      - ${column}\n`)
      .join("")}    rows: by text\n`;

  test.each<[string, readonly string[]]>([
    [
      "as the answer",
      ["{ column: D, is: answer, of: self, tick: Ya }", "{ column: E, is: answer, of: self, tick: Tidak }"],
    ],
    [
      "of criteria, beside a letter",
      [
        "{ column: C, is: answer, of: self }",
        "{ column: D, is: criterion, of: self, tick: Ya }",
        "{ column: E, is: criterion, of: self, tick: Tidak }",
      ],
    ],
  ])("%s are taken", async (_, columns) => {
    const { map } = await readMap(put(ticked(...columns)), undefined, "en");
    expect(map.tables[0]?.columns.slice(-2).map(({ tick }) => tick)).toEqual(["Ya", "Tidak"]);
  });

  const D = "tables 1, columns 2";
  test.each<[string, readonly string[], readonly string[]]>([
    [
      "without the other one",
      ["{ column: D, is: answer, of: self, tick: Ya }"],
      [`${D}: this column tick: Ya has no partner; add the same assessor's column tick: Tidak.`],
    ],
    [
      "beside a column of another assessor",
      [
        "{ column: D, is: answer, of: self, tick: Ya }",
        "{ column: E, is: answer, of: evaluator, tick: Tidak }",
      ],
      [
        `${D}: this column tick: Ya has no partner; add the same assessor's column tick: Tidak.`,
        "tables 1, columns 3: this column tick: Tidak has no partner; add the same assessor's column tick: Ya.",
      ],
    ],
    [
      "beside another answer column of the same assessor",
      ["{ column: C, is: answer, of: self }", "{ column: D, is: answer, of: self, tick: Ya }"],
      ["tables 1, columns 3: there is another column for “answer self” in this table."],
    ],
    [
      "of another thing",
      ["{ column: C, is: answer, of: self }", "{ column: D, is: score, of: self, tick: Ya }"],
      [
        "tables 1, columns 3: the column “score” cannot hold ticks; tick is for is: answer or is: criterion only.",
      ],
    ],
    [
      "of another word",
      ["{ column: D, is: answer, of: self, tick: Benar }"],
      [`${D}, tick: “Benar” cannot be used; choose Ya or Tidak.`],
    ],
  ])("%s are refused", async (_, columns, sentences) => {
    const found = await problems(ticked(...columns));
    expect(found.map((sentence) => sentence.replace(/^peta\.yaml:\d+: /, ""))).toEqual(sentences);
  });
});

describe("a file that is no map", () => {
  test.each([
    ["nothing", "", "peta.yaml: Its content is no layout map; draft one with “sakip layout init”."],
    ["a list", "- 1\n", "peta.yaml: Its content is no layout map; draft one with “sakip layout init”."],
    [
      "another version",
      table("rows: by text").replace("sakipMap: 1", "sakipMap: 2"),
      "peta.yaml:1: sakipMap: Its content is no layout map; draft one with “sakip layout init”.",
    ],
    [
      "a key twice",
      `${HEAD}rubric: x\n`,
      "peta.yaml:3: Its content is not valid YAML, or a key stands twice.",
    ],
    [
      "sheets of assessors that do not go together",
      `${table("rows: by text")}  - sheet: B\n    ${COLUMNS.replace("single", "evaluator")}\n    rows: by text\n`,
      "peta.yaml:8: tables 2, columns: the sheets must hold the answers of the same assessors, or one those of self and one those of evaluator.",
    ],
  ])("%s", async (_, text, sentence) => {
    expect(await problems(text)).toEqual([sentence]);
  });

  test("a bomb of aliases is refused", async () => {
    const levels = Array.from(
      { length: 9 },
      (_, level) => `l${level + 1}: &l${level + 1} [${Array(9).fill(`*l${level}`)}]`,
    );
    expect(await problems(`l0: &l0 [x]\n${levels.join("\n")}\n`)).toHaveLength(1);
  });

  test("none at all", async () => {
    const error = await readMap(path.join(folder, "tidak-ada.yaml"), undefined, "id").catch(
      (thrown) => thrown,
    );
    expect(error.problems[0]).toContain("Berkas peta ini tidak ada.");
  });
});
