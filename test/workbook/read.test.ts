import { describe, expect, it } from "vitest";
import { assess } from "../../src/evaluate.ts";
import { type SheetSpec, xlsx } from "../fixtures/xlsx.ts";
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
  type Row,
  readBytes,
  reading,
  readSheet,
  rowsOf,
  SELF,
  TITLE,
  table,
  WEIGHT,
  withRow,
} from "./layout/table.ts";

const JAWABAN = letters("Jawaban", SELF);
const COLUMNS: readonly Column[] = [NUMBER, TITLE, WEIGHT, JAWABAN, NOTE, EVIDENCE];
const LKE = table({ columns: COLUMNS });

describe("a file", () => {
  it.each([
    ["empty", new Uint8Array()],
    ["not-workbook", new TextEncoder().encode("nama;nilai\n")],
    ["html", new TextEncoder().encode("<html><table></table></html>")],
  ])("that is no workbook is unreadable: %s", async (kind, bytes) => {
    expect(await readBytes(bytes)).toEqual({
      reading: { kind: "unreadable", fault: { kind } },
      package: null,
      workbook: null,
      loaded: null,
      tables: [],
    });
  });

  it("with a damaged part is unreadable, and nothing is thrown", async () => {
    const bytes = xlsx({
      sheets: [LKE],
      parts: { "xl/worksheets/sheet1.xml": "<worksheet><sheetData><row" },
    });
    expect((await readBytes(bytes)).reading).toMatchObject({
      kind: "unreadable",
      fault: { kind: "damaged" },
    });
  });

  it("without sheets of ours says which it has", async () => {
    expect(await reading({ name: "Anggaran", rows: [["Belanja", 1]] }, { name: "Kosong" })).toEqual({
      kind: "no-answer-sheet",
      sheets: ["Anggaran", "Kosong"],
      wanted: null,
      oldRegime: null,
    });
  });

  it("that lacks the sheet that was asked for has no answer sheet", async () => {
    expect((await readBytes(bytesOf(LKE), { sheet: "LKE 2024" })).reading).toMatchObject({
      kind: "no-answer-sheet",
      wanted: { sheet: "LKE 2024", exists: false },
    });
    const beside = bytesOf(LKE, { name: "Rekap", rows: [["Belanja", 1]] });
    expect((await readBytes(beside, { sheet: " rekap" })).reading).toMatchObject({
      sheets: ["LKE", "Rekap"],
      wanted: { sheet: " rekap", exists: true },
    });
  });
});

describe("a workbook of ours", () => {
  it("made from the template is known by its hidden sheet, which names the rubric", async () => {
    const marker: SheetSpec = {
      name: "_sakip",
      state: "veryHidden",
      rows: [["sakip-template"], ["rubric-id", INSTANSI.id]],
    };
    const { reading: found, loaded } = await readBytes(bytesOf(LKE, marker));
    expect([found.kind === "assessment" && found.assessment.layout, loaded?.rubric.id]).toEqual([
      "sakip-template",
      INSTANSI.id,
    ]);
  });

  it.each(["Hasil Penilaian SAKIP", "Temuan Pemeriksaan"])(
    "scored before is read without the sheet %j that merely sounds like ours",
    async (name) => {
      expect((await readSheet(LKE, { name, rows: [[name]] })).sheet).toBe("LKE");
    },
  );
});

describe("cells that hold no answer", () => {
  const withAnswer = (code: string, cell: Row["number"]) =>
    withRow(rowsOf(), code, (row) => ({ ...row, cells: { 3: cell } }));

  it("an Excel error and a formula without a result are broken, each with its cause", async () => {
    const rows = withRow(withAnswer("1.a", { error: "#REF!" }), "1.b", (row) => ({
      ...row,
      cells: { 3: { formula: "Z9" } },
    }));
    const read = await readSheet(table({ columns: COLUMNS, rows }));
    expect(read.subcomponents.slice(0, 2).map(({ answers }) => answers.single)).toMatchObject([
      { kind: "broken", cause: { kind: "error-value", value: "#REF!" } },
      { kind: "broken", cause: { kind: "no-cached-value", formula: "Z9" } },
    ]);
    expect(read.brokenFigures).toEqual([]);
  });

  it("broken figures elsewhere are listed with their cells", async () => {
    const columns = [
      ...COLUMNS,
      column("Nilai", ({ code }) =>
        code === "1" ? { error: "#N/A" } : code === "2" ? { formula: "SUM(A1)" } : null,
      ),
    ];
    const read = await readSheet(table({ columns }));
    expect(read.brokenFigures).toEqual([
      { cause: { kind: "error-value", value: "#N/A" }, at: { sheet: "LKE", cell: "G5" } },
      { cause: { kind: "no-cached-value", formula: "SUM(A1)" }, at: { sheet: "LKE", cell: "G34" } },
    ]);
  });

  it.each([
    ["70", "unknown"],
    ["F", "unknown"],
    ["Belum Diisi", "unanswered"],
    ["A/B/C/D", "unanswered"],
  ])("%j is %s", async (raw, kind) => {
    const read = await readSheet(table({ columns: COLUMNS, rows: withAnswer("1.a", raw) }));
    expect(lettersOf(read)).toEqual({ ...SELF, "1.a": kind });
  });
});

describe("notes and evidence", () => {
  const block = (code: string) => rowsOf().findIndex((row) => row.code === code) + 5;
  const noted = (cells: Readonly<Record<string, string>>, merges: readonly string[] = []) =>
    readSheet(
      table({
        columns: [NUMBER, TITLE, WEIGHT, JAWABAN, column("Catatan"), column("Daftar Evidence")],
        cells,
        merges,
      }),
    );

  it.each([
    ["on the sub-component's row", "1.a", []],
    ["on its first criterion's row, merged over the others", "1.a/1", ["E7:E12"]],
    ["on a criterion's row", "1.a/4", []],
  ])("%s", async (_, code, merges) => {
    const cell = `E${block(code)}`;
    const read = await noted({ [cell]: "Renstra tersedia" }, merges);
    expect(read.subcomponents.map(({ note }) => note)).toEqual([
      { text: "Renstra tersedia", at: { sheet: "LKE", cell } },
      ...Array(11).fill(null),
    ]);
  });

  it("of several rows are joined, dashes left out", async () => {
    const read = await noted({ F7: "Renstra", F8: "-", F9: "Renja", F12: "PK" });
    expect(read.subcomponents[0]?.evidence).toEqual({
      text: "Renstra\nRenja\nPK",
      at: { sheet: "LKE", cell: "F7" },
    });
    expect(read.subcomponents[0]?.evidenceCell).toEqual({ sheet: "LKE", cell: "F6" });
  });

  it("of the evaluator stand apart, with the recommendation", async () => {
    const text = (heads: string, said: string) => column(heads, ({ code }) => (code === "1.a" ? said : null));
    const columns = [
      NUMBER,
      TITLE,
      letters("Jawaban OPD", SELF),
      text("Catatan OPD", "dari OPD"),
      letters("Jawaban Evaluator", EVALUATOR),
      text("Catatan Evaluator", "dari evaluator"),
      text("Rekomendasi", "perbaiki"),
    ];
    const [first] = (await readSheet(table({ columns }))).subcomponents;
    expect([first?.note?.text, first?.evaluatorNote?.text, first?.recommendation?.text]).toEqual([
      "dari OPD",
      "dari evaluator",
      "perbaiki",
    ]);
  });
});

describe("never a wrong figure in silence", () => {
  const errors = async (...sheets: readonly SheetSpec[]) => {
    const { evaluation } = await assess(bytesOf(...sheets), "lke.xlsx");
    return evaluation.diagnostics.filter(({ severity }) => severity === "error").map(({ name }) => name);
  };
  const hidden = table({ name: "Lama", columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", EVALUATOR)] });

  it("nothing to say of a good form", async () => {
    expect(await errors(LKE)).toEqual([]);
  });

  it.each<[string, string, readonly SheetSpec[]]>([
    ["two answer sheets", "answer-sheet-ambiguous", [LKE, hidden]],
    ["two answer sheets, one hidden", "answer-sheet-ambiguous", [LKE, { ...hidden, state: "hidden" }]],
    [
      "two answer columns",
      "answer-column-ambiguous",
      [table({ columns: [...COLUMNS, letters("Jawaban", EVALUATOR)] })],
    ],
    [
      "a second column of letters without a title",
      "answer-column-ambiguous",
      [table({ columns: [...COLUMNS, letters("", EVALUATOR)] })],
    ],
    [
      "a row lost",
      "subcomponent-missing",
      [table({ columns: COLUMNS, rows: withRow(rowsOf(), "3.b", () => []) })],
    ],
    [
      "a row twice",
      "subcomponent-duplicated",
      [table({ columns: COLUMNS, rows: withRow(rowsOf(), "3.b", (row) => [row, row]) })],
    ],
    [
      "a row of nobody's",
      "subcomponent-unknown",
      [
        table({
          columns: COLUMNS,
          rows: withRow(rowsOf(), "3.b", (row) => [row, { ...row, number: "3.d", text: "Inovasi" }]),
        }),
      ],
    ],
    ["an answer under a merged range", "answer-missing", [table({ columns: COLUMNS, merges: ["D6:D13"] })]],
  ])("%s", async (_, rule, sheets) => {
    expect(await errors(...sheets)).toContain(rule);
  });
});
