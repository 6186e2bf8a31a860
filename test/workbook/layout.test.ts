import { describe, expect, it } from "vitest";
import { loadEdition } from "../../src/rubric/load.ts";
import type { ReadOptions } from "../../src/workbook/read.ts";
import type { CellSpec, SheetSpec } from "../fixtures/xlsx.ts";
import {
  bytesOf,
  type Column,
  column,
  EVALUATOR,
  EVIDENCE,
  INSTANSI,
  letters,
  lettersOf,
  NOTE,
  NUMBER,
  otherRow,
  type Row,
  readBytes,
  reading,
  readSheet,
  rowsOf,
  SELF,
  TITLE,
  table,
  ticks,
  UNIT,
  WEIGHT,
} from "./layout/table.ts";

const JAWABAN = letters("Jawaban", SELF);
const COLUMNS = [NUMBER, TITLE, WEIGHT, JAWABAN, NOTE, EVIDENCE];
const LKE = table({ columns: COLUMNS });
const BLANK = [
  NUMBER,
  TITLE,
  WEIGHT,
  column("Jawaban", ({ kind }) => (kind === "subcomponent" ? "Belum Diisi" : null)),
  NOTE,
  EVIDENCE,
];

describe("the form", () => {
  it.each([
    ["LKE Unit", UNIT, "Unit/Satker", "lke-unit"],
    ["LKE Instansi", INSTANSI, "Instansi", "lke-instansi"],
  ] as const)("%s is known by its criteria", async (name, rubric, parent, layout) => {
    const columns = [
      NUMBER,
      TITLE,
      WEIGHT,
      letters([parent, "Jawaban"], SELF),
      column([parent, "Nilai"]),
      NOTE,
      EVIDENCE,
    ];
    const { reading: found, loaded } = await readBytes(
      bytesOf(table({ columns, rows: rowsOf(rubric), name: "Lembar1" })),
    );
    expect(loaded?.rubric.id).toBe(rubric.id);
    expect(found).toMatchObject({ kind: "assessment", assessment: { layout } });
    expect(
      found.kind === "assessment" && found.assessment.subcomponents.flatMap(({ criteria }) => criteria),
    ).toHaveLength(80);
    const uncriterioned = table({ columns, rows: rowsOf(rubric, { criteria: false }), name });
    expect((await readBytes(bytesOf(uncriterioned))).loaded?.rubric.id).toBe(rubric.id);
  });

  describe("with a slip in every criterion fits both editions alike", () => {
    const slipped = rowsOf(INSTANSI).map((row) =>
      row.kind === "criterion" ? { ...row, text: `${row.text}i` } : row,
    );
    const confidence = async (given: Column, options: Partial<ReadOptions> = {}) => {
      const sheet = table({ columns: [NUMBER, TITLE, WEIGHT, given], rows: slipped });
      const { reading: found } = await readBytes(bytesOf(sheet), options);
      return found.kind === "assessment" ? found.assessment.confidence : null;
    };
    const yes = ticks("Jawaban", () => "Ya");

    it("is in doubt where the letters must follow from the criteria", async () => {
      expect(await confidence(yes)).toMatchObject({
        value: 0,
        signs: expect.arrayContaining([{ name: "rubric", found: 0, of: 2 }]),
      });
    });

    it.each<[string, Column, Partial<ReadOptions>]>([
      ["where letters are given", JAWABAN, {}],
      ["under the edition that was asked for", yes, { rubrics: [loadEdition(INSTANSI.id)] }],
    ])("is in no doubt %s", async (_, given, options) => {
      expect((await confidence(given, options))?.signs.map(({ name }) => name)).not.toContain("rubric");
    });
  });

  it("follows the rubric that was asked for", async () => {
    const asked = { rubrics: [loadEdition(INSTANSI.id)] };
    expect((await readBytes(bytesOf(LKE), asked)).loaded?.rubric.id).toBe(INSTANSI.id);
  });

  it.each<[string, readonly Row[]]>([
    [
      "two sub-components only",
      rowsOf(UNIT, { criteria: false }).filter(({ code }) => ["1", "1.a", "1.b"].includes(code)),
    ],
    [
      "another instrument with such codes",
      rowsOf(UNIT, { criteria: false }).map((row) => ({ ...row, text: `Layanan publik nomor ${row.code}` })),
    ],
    ["components alone", rowsOf().filter(({ kind }) => kind === "component")],
  ])("is not %s", async (_, rows) => {
    expect((await reading(table({ columns: COLUMNS, rows }))).kind).toBe("no-answer-sheet");
  });

  it("is not a form without answer columns, nor a sheet of sentences about answers and criteria", async () => {
    expect((await reading(table({ columns: [NUMBER, TITLE, WEIGHT, NOTE] }))).kind).toBe("no-answer-sheet");
    const prose = {
      name: "Petunjuk",
      rows: [
        ["Kriteria dan jawaban"],
        ["Jawaban", "Nilai", "Kriteria"],
        ["1.a", "A", "Isi jawaban untuk 1.a"],
      ],
    };
    expect(await reading(prose)).toEqual({
      kind: "no-answer-sheet",
      sheets: ["Petunjuk"],
      wanted: null,
      oldRegime: null,
    });
  });
});

describe("the answer sheet among others", () => {
  const summary: SheetSpec = {
    name: "Hasil Evaluasi",
    rows: [
      ["No", "Komponen", "Bobot", "Nilai", "Predikat"],
      ...rowsOf()
        .filter(({ kind }) => kind === "component")
        .map((row) => [row.number, row.text, row.weight, 20, "A"]),
    ],
  };
  const combined = table({
    name: "LKE Gabungan",
    columns: [
      NUMBER,
      TITLE,
      WEIGHT,
      letters("Nilai Instansi", EVALUATOR),
      column("Unit Utama"),
      column("Unit Pendukung"),
      column("Unit Tambahan"),
    ],
    rows: rowsOf(UNIT, { criteria: false }),
  });
  const guide: SheetSpec = {
    name: "Petunjuk",
    rows: [
      ["No", "Uraian", "Jawaban"],
      [1, "Kriteria diisi Ya atau Tidak", "Jawaban diisi AA sampai E"],
    ],
  };
  const recap = table({
    name: "Rekap",
    columns: [NUMBER, TITLE, WEIGHT, letters("Nilai", SELF)],
    rows: rowsOf(UNIT, { criteria: false }),
  });
  const instansi = table({ name: "LKE Instansi", columns: BLANK, rows: rowsOf(INSTANSI) });

  it.each<[string, readonly SheetSpec[]]>([
    ["the result form", [summary]],
    ["the combined form", [combined]],
    ["the guide", [guide]],
    ["a recap of the letters", [recap]],
    ["the other form left blank", [instansi]],
    ["all of them", [guide, summary, combined, recap, instansi]],
  ])("is found beside %s", async (_, others) => {
    for (const sheets of [
      [LKE, ...others],
      [...others, LKE],
    ]) {
      const read = await readSheet(...sheets);
      expect([read.sheet, read.otherAnswerSheets]).toEqual(["LKE", []]);
      expect(lettersOf(read)).toEqual(SELF);
    }
  });

  it("two that are filled in are rivals, the fuller one is read", async () => {
    const part = table({
      name: "LKE lama",
      columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", { "1.a": "E" })],
    });
    const read = await readSheet(part, LKE);
    expect([read.sheet, read.otherAnswerSheets]).toEqual(["LKE", ["LKE lama"]]);
    const asked = await readBytes(bytesOf(part, LKE), { sheet: " lke LAMA " });
    expect(asked.reading).toMatchObject({
      kind: "assessment",
      assessment: { sheet: "LKE lama", otherAnswerSheets: [] },
    });
  });

  it("one whose answer columns cannot be told apart is a rival too", async () => {
    const doubtful = table({ name: "LKE", columns: [...COLUMNS, letters("Jawaban", EVALUATOR)] });
    const old = table({ name: "LKE 2024", columns: COLUMNS });
    const read = await readSheet(doubtful, old);
    expect([read.sheet, read.otherAnswerSheets]).toEqual(["LKE", ["LKE 2024"]]);
    expect((await readSheet(old, doubtful)).otherAnswerSheets).toEqual(["LKE 2024"]);
  });

  const rows = rowsOf(UNIT, { criteria: false });
  const yes = (title: string) => ticks(title, () => "Ya");
  const OTHER = "Kesesuaian";
  const slipped = (text: string) => text.replaceAll("er", "re").replaceAll("an", "na");
  it.each<[string, SheetSpec, boolean]>([
    [
      "letters that differ, of which nobody says that they are answers",
      table({ name: "Hasil", columns: [NUMBER, TITLE, letters("Nilai", EVALUATOR)], rows }),
      true,
    ],
    [
      "the same letters",
      table({ name: "Hasil", columns: [NUMBER, TITLE, letters("Nilai", SELF)], rows }),
      false,
    ],
    [
      "letters that differ under a header that is none",
      table({
        name: "Hasil",
        columns: [NUMBER, column("", ({ text }) => text), letters("Jawaban", EVALUATOR)],
      }),
      true,
    ],
    [
      "letters that differ beside titles full of slips",
      table({
        name: "Hasil",
        columns: [NUMBER, column("", ({ text }) => slipped(text)), letters("Jawaban", EVALUATOR)],
        rows,
      }),
      true,
    ],
    [
      "letters right above the criteria, under an office's own titles",
      table({
        name: "Hasil",
        columns: [
          column("", ({ kind, text }) => (kind === "subcomponent" ? "Bagian ini" : text)),
          letters("Jawaban", EVALUATOR),
        ],
      }),
      true,
    ],
    [
      "the criteria and what the letters mean",
      table({
        name: "Hasil",
        columns: [column("", ({ text }) => text), column("")],
        rows: [...rowsOf(), ...["AA", "A", "BB", "B"].map((letter) => otherRow("Predikat", { 1: letter }))],
      }),
      false,
    ],
    [
      "letters that differ beside titles cut short",
      table({
        name: "Hasil",
        columns: [column("Uraian", ({ text }) => text.slice(0, 6)), letters("Jawaban", EVALUATOR)],
      }),
      true,
    ],
    [
      "the same letters beside titles cut short",
      table({
        name: "Hasil",
        columns: [column("Uraian", ({ text }) => text.slice(0, 6)), letters("Jawaban", SELF)],
      }),
      false,
    ],
    [
      "a legend of what an answer means",
      table({
        name: "Hasil",
        columns: [column("Uraian", ({ text }) => text), column("Jawaban")],
        rows: ["AA", "A", "BB", "B", "CC", "C", "D", "E"].map((letter) =>
          otherRow("Terpenuhi", { 1: letter }),
        ),
      }),
      false,
    ],
    [
      "computed letters",
      table({
        name: "Hasil",
        columns: [
          NUMBER,
          column("", ({ text }) => text),
          column("Jawaban", ({ kind }) =>
            kind === "subcomponent" ? { formula: "LKE!A1", cached: "E" } : null,
          ),
        ],
      }),
      false,
    ],
    [
      "letters computed from a sheet that was not read",
      table({
        name: "Hasil",
        columns: [
          NUMBER,
          column("", ({ text }) => text),
          column("Jawaban", ({ kind }) =>
            kind === "subcomponent" ? { formula: "Isian!A1", cached: "E" } : null,
          ),
        ],
      }),
      true,
    ],
    [
      "Ya/Tidak under the name of somebody who answers",
      table({
        name: "Hasil",
        columns: [
          column("Komponen", ({ code }) => rowsOf().find((row) => row.code === code.slice(0, 1))?.text),
          column("Sub Komponen", ({ code }) => rowsOf().find((row) => row.code === code.split("/")[0])?.text),
          column("Kriteria", ({ text }) => text),
          WEIGHT,
          yes("Final"),
        ],
        rows: rowsOf().filter(({ kind }) => kind === "criterion"),
      }),
      true,
    ],
    [
      "Ya/Tidak under a title that does not say",
      table({ name: "Hasil", columns: [NUMBER, TITLE, yes(OTHER)] }),
      true,
    ],
    [
      "Ya/Tidak beside criteria that were cut short",
      table({ name: "Hasil", columns: [column("", ({ text }) => text.slice(0, 12)), yes(OTHER)] }),
      true,
    ],
    [
      "a few of them",
      table({
        name: "Hasil",
        columns: [NUMBER, TITLE, ticks(OTHER, (code) => (code === "1.a" ? "Ya" : ""))],
      }),
      false,
    ],
    [
      "a list of documents that are there",
      table({ name: "Hasil", columns: [NUMBER, TITLE, ticks(OTHER, () => "Ada")] }),
      false,
    ],
  ])("beside a sheet with %s", async (_, other, isRival) => {
    expect((await readSheet(LKE, other)).otherAnswerSheets).toEqual(isRival ? ["Hasil"] : []);
  });

  const below = (upper: readonly Row[], heads: readonly string[]) =>
    table({
      columns: [NUMBER, column("", ({ text }) => text), WEIGHT, JAWABAN],
      rows: [...upper, otherRow("", { ...heads }), ...rowsOf()],
    });
  const heads = ["No", "Komponen/Sub Komponen/Kriteria", "Bobot", "Jawaban"];
  const lettered = (given: typeof SELF) =>
    rowsOf().map((row) =>
      row.kind === "subcomponent" ? { ...row, cells: { 3: given[row.code] ?? null } } : row,
    );
  it.each<[string, readonly Row[], boolean]>([
    ["other letters", lettered(EVALUATOR), true],
    ["the same letters", lettered(SELF).filter(({ kind }) => kind !== "criterion"), false],
    [
      "Ya/Tidak",
      rowsOf().map((row) => ({ ...row, cells: { 3: row.kind === "criterion" ? "Ya" : null } })),
      true,
    ],
    ["an example of one row", lettered(EVALUATOR).slice(1, 2), false],
  ])("below %s under a header that is none", async (_, upper, isTold) => {
    const read = await readSheet(below(upper, heads));
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.headersBelowAnswers.map(({ cell }) => cell)).toEqual(isTold ? [`A${upper.length + 5}`] : []);
  });

  it.each<[string, readonly Row[], boolean]>([
    ["other letters", lettered(EVALUATOR), true],
    ["the same letters", lettered(SELF).filter(({ kind }) => kind !== "criterion"), false],
    ["a recap of components", rowsOf().filter(({ kind }) => kind === "component"), false],
  ])("above %s under a header that was moved aside", async (_, lower, isTold) => {
    const aside = otherRow("", { 1: "No", 2: "Komponen/Sub Komponen/Kriteria", 3: "Bobot", 4: "Jawaban" });
    const rows = [...rowsOf(), aside, ...lower];
    const read = await readSheet(table({ columns: COLUMNS, rows }));
    expect(lettersOf(read)).toEqual(SELF);
    expect((read.answersBelowTables ?? []).length).toBe(isTold ? 1 : 0);
  });

  const TOTAL = otherRow("Nilai Akuntabilitas Kinerja");
  const title = rowsOf().find(({ code }) => code === "1.b")?.text ?? "";
  it.each<[string, NonNullable<Row["cells"]>, boolean]>([
    ["another letter", { 0: "1.b", 1: title, 2: 9, 3: "E" }, true],
    ["another letter, without its code", { 1: title, 2: 9, 3: "E" }, true],
    ["the same letter", { 0: "1.b", 1: title, 2: 9, 3: SELF["1.b"] ?? "" }, false],
    ["a letter that is aimed at and weighs nothing", { 0: "1.b", 1: title, 3: "E" }, false],
  ])("above one row more below the total, with %s", async (_, cells, isTold) => {
    const rows = [...rowsOf(), TOTAL, otherRow("", cells)];
    const read = await readSheet(table({ columns: COLUMNS, rows }));
    expect(lettersOf(read)).toEqual(SELF);
    expect((read.answersBelowTables ?? []).map(({ cell }) => cell.slice(1))).toEqual(
      isTold ? [String(rows.length + 4)] : [],
    );
  });

  it("is a recap beside a form whose header lost its title", async () => {
    const recap = rowsOf().filter(({ kind }) => kind === "subcomponent");
    const heads = [null, null, "Komponen", "Bobot", "Jawaban"];
    const beside = recap.map(({ text, weight, code }) => [null, null, text, weight, SELF[code] ?? null]);
    const form = lettered(EVALUATOR).map((row, index) => [
      row.text,
      row.cells?.[3],
      ...(beside[index]?.slice(2) ?? []),
    ]);
    const read = await readSheet({ name: "LKE", rows: [["LKE"], heads, ...form] });
    expect(lettersOf(read)["1.a"]).toBe(SELF["1.a"]);
    expect(read.answersBelowTables).toHaveLength(1);
  });

  it.each<[string, (row: Row) => string, number]>([
    ["are told where they answer the rubric's criteria", ({ text }) => text.slice(0, 40), 80],
    ["are none where they answer others", ({ code }) => `Surat ${code}`, 0],
  ])("Ya and Tidak beside a recap that was read %s", async (_, write, count) => {
    const recap = rowsOf().filter(({ kind }) => kind === "subcomponent");
    const heads = [null, null, "Komponen", "Bobot", "Jawaban"];
    const form = rowsOf().map((row, index) => {
      const { text = null, weight = null, code = "" } = recap[index] ?? {};
      const own = row.kind === "criterion" ? [write(row), "Ya"] : [row.text, null];
      return [...own, text, weight, SELF[code] ?? null];
    });
    const read = await readSheet({ name: "LKE", rows: [["LKE"], heads, ...form] });
    expect(lettersOf(read)["1.a"]).toBe(SELF["1.a"]);
    expect(read.looseAnswers).toHaveLength(count);
  });

  it("one that people see comes before a hidden one, which is still a rival", async () => {
    const read = await readSheet({ ...table({ name: "Salinan", columns: COLUMNS }), state: "hidden" }, LKE);
    expect([read.sheet, read.hiddenSheets, read.otherAnswerSheets]).toEqual(["LKE", [], ["Salinan"]]);
    const alone = await readSheet({ ...LKE, state: "veryHidden" });
    expect(alone.hiddenSheets).toHaveLength(1);
  });

  it("a blank form alone is an answer sheet without answers", async () => {
    const read = await readSheet(table({ columns: BLANK }));
    expect(new Set(Object.values(lettersOf(read)))).toEqual(new Set(["unanswered"]));
  });

  it("Ya/Tidak alone fill a form", async () => {
    const ticked = table({
      name: "LKE Kota",
      columns: [NUMBER, TITLE, WEIGHT, ticks("Jawaban", () => "Ya")],
    });
    expect((await readSheet(instansi, ticked)).sheet).toBe("LKE Kota");
  });
});

describe("the rule of 2015 with its five components", () => {
  const OLD = [
    ["A", "PERENCANAAN KINERJA", 30],
    ["I", "PERENCANAAN STRATEGIS", 10],
    ["I.a", "Pemenuhan Renstra", 2],
    ["I.b", "Kualitas Renstra", 5],
    ["I.c", "Implementasi Renstra", 3],
    ["B", "PENGUKURAN KINERJA", 25],
    ["C", "PELAPORAN KINERJA", 15],
    ["D", "EVALUASI INTERNAL", 10],
  ] as const;
  const header = ["No", "Komponen/Sub Komponen", "Bobot", "Jawaban", "Nilai"];

  it.each<readonly CellSpec[]>([
    ["E", "CAPAIAN KINERJA", 20],
    ["E", "PENCAPAIAN SASARAN/KINERJA ORGANISASI", 20],
    ["", "E. PENCAPAIAN KINERJA (20%)", ""],
    ["V", "Capaian Kinerja Organisasi", "20%"],
  ])("is told by %j %j %j", async (...fifth) => {
    const found = await reading({ name: "LKE 2019", rows: [header, ...OLD, fifth] });
    expect(found).toEqual({
      kind: "no-answer-sheet",
      sheets: ["LKE 2019"],
      wanted: null,
      oldRegime: { sheet: "LKE 2019", cell: "B10" },
    });
  });

  it("is not told by a sheet about achievements beside a good LKE", async () => {
    const achievements = {
      name: "Capaian",
      rows: [
        ["Perencanaan Kinerja", 30],
        ["Pengukuran Kinerja", 30],
        ["Capaian Kinerja", 98],
      ],
    };
    expect((await readSheet(LKE, achievements)).sheet).toBe("LKE");
    expect((await readSheet(achievements, LKE)).sheet).toBe("LKE");
    const incomplete = table({ columns: COLUMNS, rows: rowsOf().filter(({ code }) => code !== "3.b") });
    expect((await readSheet(incomplete, achievements)).sheet).toBe("LKE");
  });
});

describe("weights", () => {
  const stated = async (weigh: (weight: number, row: Row) => CellSpec) => {
    const weights = column("Bobot", (row) => (row.weight === null ? null : weigh(row.weight, row)));
    const read = await readSheet(table({ columns: [NUMBER, TITLE, weights, JAWABAN] }));
    return [...read.components, ...read.subcomponents].map(({ weight }) =>
      weight?.kind === "number" ? Number(weight.decimal) : (weight?.kind ?? "none"),
    );
  };
  const official = [...UNIT.components, ...UNIT.components.flatMap(({ subcomponents }) => subcomponents)].map(
    ({ weight }) => weight,
  );

  it.each<[string, (weight: number, row: Row) => CellSpec]>([
    ["6", (weight) => weight],
    ["6,00", (weight) => weight.toFixed(2).replace(".", ",")],
    ["6.00", (weight) => weight.toFixed(2)],
    ["6%", (weight) => `${String(weight).replace(".", ",")}%`],
    ["6 %", (weight) => `${weight} %`],
    ["0.06", (weight) => weight / 100],
    ["0,06", (weight) => String(weight / 100).replace(".", ",")],
    ["0.06 shown as 6 %", (weight) => ({ number: weight / 100, format: "0%" })],
    [
      "some as 6 % and some as 6",
      (weight, { kind }) => (kind === "component" ? weight : { number: weight / 100, format: "0.0%" }),
    ],
    ["computed, with float noise", (weight) => ({ formula: "X", cached: weight / 100 + 1e-17 })],
  ])("written as %s", async (_, weigh) => {
    expect(await stated(weigh)).toEqual(official);
  });

  it("one changed fraction stays a changed one", async () => {
    const found = await stated((weight, { code }) => (code === "2.c" ? 0.2 : weight / 100));
    expect(found.filter((weight, index) => weight !== official[index])).toEqual([20]);
  });

  it.each([
    ["a share that grew beyond all", { "2.c": 0.9 }],
    ["a share typed in points", { "2.c": 15 }],
    ["several of them", { "2.c": 15, "1.a": 6, "4.b": 0.9 }],
  ])("most of the fractions tell that they are: %s", async (_, changed: Readonly<Record<string, number>>) => {
    const found = await stated((weight, { code }) => changed[code] ?? weight / 100);
    const wrong = found.filter((weight, index) => weight !== official[index]);
    expect(wrong).toEqual(
      UNIT.components
        .flatMap(({ subcomponents }) => subcomponents)
        .flatMap(({ code }) => (changed[code] === undefined ? [] : [changed[code] * 100])),
    );
  });

  it("most of the points tell that they are, however small some became", async () => {
    const found = await stated((weight, { kind, code }) =>
      kind === "component" || code.startsWith("3") ? weight : 0.05,
    );
    expect(found.slice(4, 6)).toEqual([0.05, 0.05]);
  });

  it("a text that is no figure is kept as text, a blank as blank", async () => {
    expect(
      await stated((_, { code }) => (code === "1" ? "30.00,00" : code === "2" ? null : 5)),
    ).toMatchObject({ 0: "text", 1: "blank" });
  });
});

it("hidden rows are read and marked", async () => {
  const rows = [...rowsOf(), otherRow("")];
  const read = await readSheet(table({ columns: COLUMNS, rows, hiddenRows: [6, 8] }));
  expect(lettersOf(read)).toEqual(SELF);
  expect(read.subcomponents.filter(({ hidden }) => hidden).map(({ code }) => code)).toEqual(["1.a"]);
  expect(read.subcomponents[0]?.criteria.filter(({ hidden }) => hidden).map(({ number }) => number)).toEqual([
    2,
  ]);
});
