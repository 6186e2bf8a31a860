import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, describe, expect, test } from "vitest";
import { type LayoutShowOptions, layoutShowCommand } from "../../src/commands/layout-show.ts";
import { lke } from "../fixtures/lke.ts";
import { CATEGORY, CRITERION, flatTable, SUBCATEGORY, values } from "../fixtures/papers/flat-table.ts";
import { oneSheetExport } from "../fixtures/papers/one-sheet-export.ts";
import type { Paper } from "../fixtures/papers/paper.ts";
import { workingPaper } from "../fixtures/papers/working-paper.ts";
import { NO_NAME, titlesOf, workbookOf } from "../fixtures/sheets.ts";
import { xlsx } from "../fixtures/xlsx.ts";
import { ALL, MOST } from "../workbook/layout/papers/outcome.ts";

const folder = mkdtempSync(path.join(tmpdir(), "sakip-layout-"));
afterAll(() => rmSync(folder, { recursive: true }));

const OPTIONS: LayoutShowOptions = {
  language: "id",
  format: "table",
  verbose: false,
  rubric: undefined,
  map: undefined,
  sheet: null,
  opd: null,
  year: null,
};

async function shown(name: string, bytes: Uint8Array, options: Partial<LayoutShowOptions> = {}) {
  const file = path.join(folder, name);
  writeFileSync(file, bytes);
  const { text, exitCode } = await layoutShowCommand(file, { ...OPTIONS, ...options });
  return { text: String(text).replaceAll(folder, "."), exitCode };
}

const widest = (text: string) => Math.max(...text.split("\n").map((line) => line.length));

describe("layout show", () => {
  const example = fileURLToPath(new URL("../../examples/lke-unit-resmi-kurang-rapi.xlsx", import.meta.url));

  test.each(["id", "en"] as const)("a messy form in 80 columns (%s)", async (language) => {
    const { text, exitCode } = await layoutShowCommand(example, { ...OPTIONS, language });
    expect(exitCode).toBe(0);
    expect(widest(String(text).split("\n").slice(1).join("\n"))).toBeLessThanOrEqual(80);
    await expect(String(text).split("\n").slice(1).join("\n")).toMatchFileSnapshot(
      `../golden/layout/show-${language}.txt`,
    );
  });

  test("doubts stand before what is sure", async () => {
    const { text } = await shown("ragu.xlsx", lke({ letters: { "2.c": "Memadai" } }));
    expect(text).toContain("Perlu dilihat: 1 baris");
    expect(text.indexOf("“Memadai” (tidak dikenal)")).toBeLessThan(text.indexOf("Baris yang dipahami"));
  });

  test("verbose has every criterion", async () => {
    const brief = await shown("a.xlsx", lke());
    const verbose = await shown("a.xlsx", lke(), { verbose: true });
    expect(brief.text).not.toContain("Dokumen Perencanaan kinerja yang memberikan informasi");
    expect(verbose.text.split("\n").length).toBeGreaterThan(brief.text.split("\n").length + 80);
  });

  test("JSON tells the same", async () => {
    const { text } = await shown("a.xlsx", lke(), { format: "json" });
    const { layout } = JSON.parse(text);
    expect(layout).toMatchObject({ layout: "lke-unit", rubric: { subcomponents: 12 }, missing: [] });
    expect(layout.rows.filter(({ is }: { is: string }) => is === "subcomponent")).toHaveLength(12);
  });

  test("nothing recognised: every sheet with what is missing, exit code 1", async () => {
    const sheets = [{ name: "Surat", rows: [["Dengan hormat"]] }, { name: "Kosong" }];
    const { text, exitCode } = await shown("surat.xlsx", xlsx({ sheets }), { language: "en" });
    expect(exitCode).toBe(1);
    expect(text).toContain("No answer table was recognised in this file.");
    expect(text).toContain("Surat: passed over: no row of column titles");
    expect(text).toContain("Kosong: passed over: empty");
  });

  test("no workbook: the finding that says why, exit code 2", async () => {
    const { text, exitCode } = await shown("bukan.xlsx", new Uint8Array([1, 2, 3, 4]));
    expect(exitCode).toBe(2);
    expect(text).toContain("SKP003");
  });

  describe("several OPDs, each on a sheet of its own", () => {
    const bytes = workbookOf(
      { name: "Rekap", rows: [["No", "OPD", "Nilai"]] },
      { sheet: "Dinkes", titles: titlesOf("Dinas Kesehatan") },
      { sheet: "Disdik", titles: titlesOf("Dinas Pendidikan"), letters: { "2.c": "Memadai" } },
      { sheet: "C", titles: NO_NAME },
    );

    test.each([
      [
        "id",
        [
          "kota.xlsx memuat 3 OPD, masing-masing pada lembarnya sendiri.",
          "Dinkes: dibaca sebagai LKE Dinas Kesehatan",
          "C: dibaca",
          "OPD 2 dari 3: Dinas Pendidikan",
          "OPD 3 dari 3: C",
        ],
      ],
      [
        "en",
        [
          "kota.xlsx holds 3 OPDs, each on a sheet of its own.",
          "Disdik: read as the LKE of Dinas Pendidikan",
          "Rekap: passed over",
          "OPD 1 of 3: Dinas Kesehatan",
        ],
      ],
    ] as const)("are told one by one (%s)", async (language, says) => {
      const { text, exitCode } = await shown("kota.xlsx", bytes, { language });
      for (const each of says) expect(text.replace(/\s+/g, " ")).toContain(each);
      expect(text.match(/ 1\.a +A[67] +BB/g)).toHaveLength(3);
      expect(text.indexOf("“Memadai”")).toBeGreaterThan(text.indexOf("OPD 2"));
      expect(widest(text)).toBeLessThanOrEqual(80);
      expect(exitCode).toBe(0);
    });

    test("to programs too, the first where that of one OPD stands", async () => {
      const { text } = await shown("kota.xlsx", bytes, { format: "json" });
      const { layout, others } = JSON.parse(text);
      const told = [layout, ...others].map(({ among, unit, sections, sheets }) => [
        `${among.index}/${among.of} ${unit?.value} ${sections[0].sheet}`,
        ...sheets.map(({ outcome }: { outcome: { kind: string } }) => outcome.kind),
      ]);
      expect(told).toEqual([
        ["1/3 Dinas Kesehatan Dinkes", "no-header", "read", "other-unit", "other-unit"],
        ["2/3 Dinas Pendidikan Disdik", "no-header", "other-unit", "read", "other-unit"],
        ["3/3 undefined C", "no-header", "other-unit", "other-unit", "read"],
      ]);
    });

    test("and one of them by its sheet", async () => {
      const { text } = await shown("kota.xlsx", bytes, { sheet: "Disdik" });
      expect(text).not.toContain("OPD 2");
      expect(text).toContain("Dinas Pendidikan (Disdik!A2)");
    });
  });

  test.each([
    ["id", "Lembar Evaluator: tidak dinilai: jawaban verifikator", "jawaban (evaluator)"],
    ["en", "Lembar Evaluator: not scored: the verifier's answers count", "answer (evaluator)"],
  ] as const)(
    "two sheets: whose answers count, and why the others do not (%s)",
    async (language, sheet, column) => {
      const titles = titlesOf("Dinas Kesehatan");
      const bytes = workbookOf(
        { sheet: "Lembar Evaluator", titles },
        { sheet: "Lembar Verifikator", titles },
      );
      const { text } = await shown("dua.xlsx", bytes, { language });
      expect(text).toContain(sheet);
      expect(text).toContain(column);
    },
  );

  test("two sheets: the OPD's own and the evaluator's", async () => {
    const titles = titlesOf("Dinas Kesehatan");
    const bytes = workbookOf({ sheet: "LKE Mandiri", titles }, { sheet: "LKE Evaluator", titles });
    const { text } = await shown("dua.xlsx", bytes, { language: "en" });
    expect(text.match(/answer \((self|evaluator)\)/g)?.sort()).toEqual([
      "answer (evaluator)",
      "answer (self)",
    ]);
  });

  test("a text in a cell cannot act on the terminal", async () => {
    const { text } = await shown("jahat.xlsx", lke({ letters: { "1.a": "\u001b[31mX" } }));
    expect(text).not.toContain("\u001b");
  });
});

describe("what layout show says of columns and rows", () => {
  const paper = (own: Paper) => xlsx({ sheets: [own.sheet] });
  const blocks = [
    { parent: "Penilaian Mandiri", ticks: ALL },
    { parent: "Penjaminan Kualitas", ticks: ALL },
    { parent: "Penilaian Final", ticks: MOST },
  ];
  const three = paper(workingPaper({ blocks, numbering: "roman", evidence: ["SK Tim"] }));
  const flat = paper(flatTable({ columns: [CATEGORY, SUBCATEGORY, CRITERION, values("Jawaban", MOST)] }));
  const first = paper(
    oneSheetExport({
      ticks: () => "Ya",
      first: () => "B",
      last: () => "BB",
      titles: ["Huruf Awal", "Huruf Akhir", null, null],
    }),
  );

  test.each<[string, Uint8Array, RegExp, RegExp]>([
    [
      "quality assurance",
      three,
      /G {2}Penjaminan Kualitas \/ Jawaban +dilewati: penjaminan kualitas tidak/,
      /G {2}Penjaminan Kualitas \/ Jawaban +passed over: quality assurance is never/,
    ],
    [
      "a provisional answer",
      first,
      /F {2}Huruf Awal +dilewati: jawaban sementara/,
      /F {2}Huruf Awal +passed over: provisional answers/,
    ],
    [
      "the component of a flat table",
      flat,
      /A {2}Kategori +komponen, untuk mengelompokkan baris/,
      /A {2}Kategori +component, which groups the rows/,
    ],
    [
      "the sub-component of a flat table",
      flat,
      /B {2}Subkategori +sub-komponen setiap baris/,
      /B {2}Subkategori +each row's sub-component/,
    ],
    [
      "every criterion of a flat table, the first of each block too",
      flat,
      /1\.a {3}B2 +6 kriteria +pasti: uraian sama; 6 dari 6 kriteria/,
      /1\.a {3}B2 +6 criteria +sure: same wording; 6 of 6 criteria/,
    ],
    [
      "a component by its name and not by its number",
      three,
      /pasti: uraian sama ·\s+PELAPORAN KINERJA/,
      /sure: same wording ·\s+PELAPORAN KINERJA/,
    ],
    [
      "rows of evidence apart from criteria",
      three,
      /6\s+dari\s+6\s+kriteria,\s+6\s+baris\s+bukti/,
      /6\s+of\s+6\s+criteria,\s+6\s+rows\s+of\s+evidence/,
    ],
  ])("%s", async (_, bytes, id, en) => {
    expect((await shown("a.xlsx", bytes)).text).toMatch(id);
    expect((await shown("a.xlsx", bytes, { language: "en" })).text).toMatch(en);
  });
});
