/** What is told of a workbook: every sheet, every column, every row, and the doubts. */
import { describe, expect, test } from "vitest";
import { EDITIONS, loadEdition } from "../../src/rubric/load.ts";
import type { SheetOutcome, Understanding } from "../../src/understanding.ts";
import { type ReadOptions, readWorkbook } from "../../src/workbook/read.ts";
import { understand } from "../../src/workbook/understand.ts";
import { type LkeSpec, lke, lkeForm } from "../fixtures/lke.ts";
import { type SheetSpec, xlsx } from "../fixtures/xlsx.ts";

const OPTIONS: ReadOptions = {
  file: "dinas.xlsx",
  rubrics: EDITIONS.map(loadEdition),
  sheet: null,
  opd: null,
  year: null,
};

async function understanding(bytes: Uint8Array, options: Partial<ReadOptions> = {}): Promise<Understanding> {
  const all = { ...OPTIONS, ...options };
  const [only] = understand([await readWorkbook(bytes, all)], null, all);
  return only;
}

/** The form with these texts in these cells. */
const writing = (texts: Readonly<Record<string, string>>): LkeSpec => ({
  change: ({ cells }) => {
    Object.assign(cells, texts);
  },
});

const ofForm = (spec: LkeSpec) => understanding(lke(spec));

describe("the columns of the official form", () => {
  test("each with its titles from top to bottom and what it is read for", async () => {
    const { sections } = await ofForm({ evaluator: {} });
    expect(sections).toHaveLength(1);
    expect(
      sections[0]?.columns.map(({ column, titles, meanings, assessor }) =>
        [column, titles.join(" / "), meanings.join(), assessor].join(" · "),
      ),
    ).toEqual([
      "A · No · number · ",
      "B · Komponen/Sub Komponen/Kriteria · title · ",
      "C · Bobot · weight · ",
      "D · Penilaian Mandiri / Jawaban · answer · self",
      "E · Penilaian Mandiri / Nilai · score · self",
      "F · Catatan · note · ",
      "G · Daftar Evidence · evidence · ",
      "H · Evaluator / Jawaban · answer · evaluator",
      "I · Evaluator / Nilai · score · evaluator",
      "J · Catatan Evaluator · evaluatorNote · ",
    ]);
  });

  test.each([
    ["Keberadaan", "sure", "dimension"],
    ["Pemenuhan", "sure", "dimension"],
    ["PEMENUHAN (20%)", "sure", "dimension"],
    ["Keberadaan Perencanaan Kinerja", "sure", "dimension"],
    ["Dokumen Perencanaan kinerja telah tersedia", "sure", "code-and-title"],
    ["Pemenuhan dokumen", "likely", "code"],
  ])("1.a that is called %s is %s", async (title, sureness, reason) => {
    const bytes = lke({
      change: (form) => {
        form.cells[form.at("1.a", "title")] = title;
      },
    });
    const { rows } = await understanding(bytes);
    expect(rows.find(({ code, is }) => is === "subcomponent" && code === "1.a")).toMatchObject({
      sureness,
      reason,
    });
  });

  test("a column that nobody reads says so by having no meaning", async () => {
    const { sections } = await ofForm(writing({ J4: "Paraf Pimpinan" }));
    const columns = sections.flatMap((section) => section.columns);
    expect(columns.filter(({ meanings }) => meanings.length === 0).map(({ column }) => column)).toEqual([
      "J",
    ]);
  });
});

describe("how sure a row is", () => {
  const CASES: readonly (readonly [
    about: string,
    spec: LkeSpec,
    cell: string,
    sure: string,
    reason: string,
  ])[] = (() => {
    const form = lkeForm();
    const change = (code: string, column: "number" | "title", text: string) =>
      writing({ [form.at(code, column)]: text });
    const at = (code: string) => form.at(code, "number");
    return [
      ["code and title as printed", {}, at("1.a"), "sure", "code-and-title"],
      ["a title of the office's own", change("2.b", "title", "Cara mengukur"), at("2.b"), "likely", "code"],
      ["a code that another row has", change("1.b", "number", "1.a"), at("1.b"), "doubtful", "contradicting"],
    ];
  })();

  test.each(CASES)("%s", async (_, spec, cell, sureness, reason) => {
    const { rows } = await ofForm(spec);
    const row = rows.find((each) => each.cell === cell);
    expect(row).toMatchObject({ sureness, reason });
  });

  test("a sub-component without a row is missing", async () => {
    const { missing } = await ofForm({ change: (form) => form.clearRow(form.row("3.b")) });
    expect(missing.map(({ code }) => code)).toEqual(["3.b"]);
  });

  test("an answer that is none is told with its own words", async () => {
    const { rows } = await ofForm({ letters: { "4.c": "Memadai" } });
    const row = rows.find(({ is, code }) => is === "subcomponent" && code === "4.c");
    expect(row?.answers.single).toMatchObject({ kind: "unknown", raw: "Memadai", letter: null });
  });
});

describe("why a sheet is passed over", () => {
  const TABLE = [
    ["Kode", "Komponen", "Jawaban"],
    ["1.a", "Pelayanan loket", "BB"],
    ["1.b", "Antrean", "A"],
  ];
  const CASES: readonly (readonly [sheet: SheetSpec, outcome: Partial<SheetOutcome>])[] = [
    [{ name: "Kosong" }, { kind: "empty" }],
    [{ name: "Identitas", rows: [["OPD", "Dinas Contoh"]] }, { kind: "identity" }],
    [{ name: "Tindak Lanjut", rows: [["Rekomendasi", "Status"]] }, { kind: "follow-up" }],
    [
      { name: "Anggaran", rows: [["Belanja"], ["Kegiatan", "Bobot", "Nilai"], ["Rapat", 1, 2]] },
      { kind: "no-header", row: 2, titles: ["Bobot", "Nilai"], missing: ["title", "answer"] },
    ],
    [
      { name: "Surat", rows: [["Dengan hormat"]] },
      { kind: "no-header", row: null, missing: ["title", "answer"] },
    ],
    [
      { name: "Loket", rows: TABLE },
      { kind: "few-subcomponents", row: 1, recognised: 2, of: 12 },
    ],
  ];

  test.each(CASES)("$name", async (sheet, outcome) => {
    const { sheets, rubric } = await understanding(xlsx({ sheets: [sheet] }));
    expect(rubric).toBeNull();
    expect(sheets[0]?.outcome).toMatchObject(outcome);
  });

  test("a second answer sheet is a rival; one that was not asked for is not looked into", async () => {
    const form = lkeForm({ sheet: "LKE 1" });
    const sheets: SheetSpec[] = [
      { name: "LKE 1", cells: form.cells, merges: form.merges },
      { name: "LKE 2", cells: form.cells, merges: form.merges },
    ];
    const bytes = xlsx({ sheets });
    const kinds = (found: Understanding) => found.sheets.map(({ outcome }) => outcome.kind);
    expect(kinds(await understanding(bytes))).toEqual(["read", "rival"]);
    expect(kinds(await understanding(bytes, { sheet: "LKE 2" }))).toEqual(["not-asked", "read"]);
  });
});

test("what is ignored is told with its place", async () => {
  const form = lkeForm();
  const below = form.row("total") + 4;
  const { ignored } = await ofForm(writing({ [`B${below}`]: "Mengetahui, Kepala Dinas" }));
  expect(ignored.at(-1)).toEqual({
    sheet: "LKE Unit",
    row: below,
    text: "Mengetahui, Kepala Dinas",
    where: "below",
  });
  expect(ignored[0]?.where).toBe("above");
});

test("a file that cannot be read has its fault and nothing else", async () => {
  const found = await understanding(new Uint8Array([1, 2, 3, 4]));
  expect(found.fault).toEqual({ kind: "not-workbook" });
  expect(found.sheets).toEqual([]);
});
