/** Papers that no recogniser knows, scored through a map; and what a map does when the paper is another one. */
import { describe, expect, test } from "vitest";
import { assess } from "../../src/evaluate.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { mapOfText } from "../fixtures/maps.ts";
import { type SheetSpec, xlsx } from "../fixtures/xlsx.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");
const CODES = UNIT.rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
const HEAD = "sakipMap: 1\nrubric: permenpanrb-88-2021-unit\n";

const byMap = async (sheets: readonly SheetSpec[], text: string): Promise<Evaluation> =>
  (await assess(xlsx({ sheets }), "berkas.xlsx", { rubric: UNIT, map: mapOfText(text) })).evaluation;

/** Twelve questions of an office's own from row 2 on: wording in B, answer in C. */
function questions(
  name: string,
  answers: readonly string[],
  change: (rows: string[][]) => void = () => {},
): SheetSpec {
  const rows = [
    ["Pertanyaan kami"],
    ...CODES.map((code, index) => ["", `Soal ${code}?`, answers[index] ?? ""]),
  ];
  change(rows);
  return { name, rows };
}

const all = (answer: string, changes: Readonly<Record<string, string>> = {}) =>
  CODES.map((code) => changes[code] ?? answer);

const rowsOf = (texts = true) =>
  CODES.map(
    (code, index) => `      - { row: ${index + 2}, is: "${code}"${texts ? `, text: "Soal ${code}?"` : ""} }`,
  ).join("\n");

const tableOf = (sheet: string, of: string, texts = true) =>
  `  - sheet: ${sheet}
    columns: [{ column: B, is: title }, { column: C, is: answer, of: ${of} }]
    rows:
${rowsOf(texts)}
`;

const WORDS = `answers: { letters: { "sangat memadai": BB, Memadai: B, Cukup: CC, "belum dinilai": "-" } }\n`;

describe("twelve questions without codes, headers or letters", () => {
  const map = `${HEAD}${WORDS}unit: { value: Kecamatan Contoh }\nyear: { value: 2025 }\ntables:\n${tableOf("Isian", "single")}`;

  test("are recognised by nothing", async () => {
    const sheets = [questions("Isian", all("Memadai"))];
    const { evaluation } = await assess(xlsx({ sheets }), "berkas.xlsx");
    expect(evaluation.diagnostics.map(({ code }) => code)).toEqual(["SKP020"]);
  });

  test("are scored through the map, words as it says", async () => {
    const evaluation = await byMap([questions("Isian", all("Memadai", { "1.a": " SANGAT  memadai" }))], map);
    // Everything B is 70; 1.a weighs 6 and is BB, a tenth of its weight more.
    expect(evaluation).toMatchObject({
      total: 70.6,
      predicate: "BB",
      sheet: "Isian",
      layout: "table",
      unit: { name: "Kecamatan Contoh" },
      year: 2025,
    });
    expect(evaluation.components[0]?.subcomponents[0]).toMatchObject({ letter: "BB", cell: "C2" });
    const translated = evaluation.diagnostics.filter(({ code }) => code === "SKP169");
    expect(translated.map(({ cell }) => cell)).toEqual(["C2", "C3"]);
  });

  test.each([
    ["a word that is not listed is unknown, however near", { "2.b": "Cukup memadai" }, "SKP041"],
    ["a word that is listed as no answer is unanswered", { "2.b": "Belum dinilai" }, "SKP040"],
    ["a blank is unanswered", { "2.b": "" }, "SKP040"],
  ])("%s", async (_, changes, code) => {
    const evaluation = await byMap([questions("Isian", all("Memadai", changes))], map);
    expect(evaluation.total).toBeNull();
    expect(evaluation.answered).toBe(11);
    expect(evaluation.diagnostics).toContainEqual(
      expect.objectContaining({ code, cell: "C6", severity: "error" }),
    );
  });
});

describe("a paper that is not the one that the map was made for", () => {
  const map = `${HEAD}${WORDS}tables:\n${tableOf("Isian", "single")}`;
  const codesOf = ({ diagnostics }: Evaluation) =>
    new Set(diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code));

  test("a row that was inserted: every row below is told, and no score is given", async () => {
    const moved = questions("Isian", all("Memadai"), (rows) => void rows.splice(4, 0, ["", "Catatan", ""]));
    const evaluation = await byMap([moved], map);
    expect(evaluation.total).toBeNull();
    expect(evaluation.answered).toBe(3);
    expect(evaluation.diagnostics.filter(({ code }) => code === "SKP168")).toHaveLength(9);
  });

  test("two rows that changed places", async () => {
    const swapped = questions("Isian", all("Memadai", { "1.a": "Cukup" }), (rows) => {
      [rows[1], rows[2]] = [rows[2] ?? [], rows[1] ?? []];
    });
    const evaluation = await byMap([swapped], map);
    expect(evaluation.total).toBeNull();
    expect(codesOf(evaluation)).toEqual(new Set(["SKP168", "SKP030"]));
  });

  test("a column that moved under its title: nothing is read", async () => {
    const titled = `${HEAD}tables:
  - sheet: Isian
    header: { first: 1, last: 1 }
    columns: [{ column: B, is: title }, { column: C, is: answer, of: single, text: Hasil }]
    rows:
${rowsOf()}
`;
    const head = (title: string) => (rows: string[][]) => void rows.splice(0, 1, ["", "", title]);
    const right = await byMap([questions("Isian", all("B"), head("HASIL"))], titled);
    expect(right.total).toBe(70);
    const wrong = await byMap([questions("Isian", all("B"), head("Target"))], titled);
    expect(wrong.total).toBeNull();
    expect(wrong.diagnostics.map(({ code }) => code)).toContain("SKP168");
  });

  test("a sheet of another name", async () => {
    const evaluation = await byMap([questions("Jawaban", all("Memadai"))], map);
    expect(evaluation.total).toBeNull();
    expect(codesOf(evaluation)).toContain("SKP167");
  });

  test("a sub-component that the map leaves open is missing as ever", async () => {
    const open = map.replace(/\{ row: 9, is/, "{ row: , is");
    const evaluation = await byMap([questions("Isian", all("Memadai"))], open);
    expect(evaluation.total).toBeNull();
    expect(codesOf(evaluation)).toContain("SKP030");
  });

  test("texts that the map leaves out may differ", async () => {
    const loose = `${HEAD}tables:\n${tableOf("Isian", "single", false)}`;
    const other = questions("Isian", all("B"), (rows) => {
      for (const row of rows) row[1] = "Apa saja";
    });
    expect((await byMap([other], loose)).total).toBe(70);
  });
});

describe("two sheets of two assessors", () => {
  const map = `${HEAD}tables:\n${tableOf("Isian", "self")}${tableOf("Pemeriksaan", "evaluator")}`;

  test("the evaluator's count, each with its own sheet", async () => {
    const evaluation = await byMap(
      [questions("Isian", all("A")), questions("Pemeriksaan", all("B", { "4.c": "CC" }))],
      map,
    );
    // 70 less a tenth of the 12.5 that 4.c weighs.
    expect(evaluation).toMatchObject({ total: 68.75, assessor: "evaluator", sheet: "Pemeriksaan" });
    expect(evaluation.assessors.self?.total).toBe(90);
    const [first] = evaluation.components[0]?.subcomponents ?? [];
    expect(first?.answers).toMatchObject({
      self: { letter: "A", cell: "C2", sheet: "Isian" },
      evaluator: { letter: "B", cell: "C2" },
    });
  });

  test("what the evaluator left open is not filled from the OPD's own", async () => {
    const evaluation = await byMap(
      [questions("Isian", all("A")), questions("Pemeriksaan", all("B", { "4.c": "" }))],
      map,
    );
    expect(evaluation).toMatchObject({ total: null, answered: 11, assessor: "evaluator" });
  });

  test("one of the sheets is gone: that is an error", async () => {
    const evaluation = await byMap([questions("Isian", all("A"))], map);
    expect(evaluation.diagnostics).toContainEqual(
      expect.objectContaining({ code: "SKP167", severity: "error" }),
    );
  });
});

describe("a form that goes on from sheet to sheet", () => {
  test("its parts are one", async () => {
    const part = (sheet: string, from: number, to: number) => `  - sheet: ${sheet}
    columns: [{ column: B, is: title }, { column: C, is: answer, of: single }]
    rows: [${CODES.slice(from, to).map((code, index) => `{ row: ${from + index + 2}, is: "${code}" }`)}]
`;
    const sheets = [questions("Satu", all("B")), questions("Dua", all("CC"))];
    const evaluation = await byMap(sheets, `${HEAD}tables:\n${part("Satu", 0, 6)}${part("Dua", 6, 12)}`);
    expect(evaluation.total).toBe(66);
    expect(evaluation.answered).toBe(12);
  });
});

describe("ticks in two columns that only a map can name", () => {
  const rows = [
    ["", "Mengukur", "", ""],
    ["", "Ada pedomannya", "v", ""],
    ["", "Ada definisinya", "", "v"],
    ["", "Ada mekanismenya", "v", ""],
  ];
  const map = (answers = "") => `${HEAD}${answers}tables:
  - sheet: Isian
    columns:
      - { column: B, is: title }
      - { column: C, is: answer, of: self, tick: Ya }
      - { column: D, is: answer, of: self, tick: Tidak }
    rows: [{ row: 1, is: 2.a }, { row: 2, is: 2.a/1 }, { row: 3, is: 2.a/2 }, { row: 4, is: 2.a/3 }]
`;
  const fulfilled = ({ components }: Evaluation) =>
    components[1]?.subcomponents[0]?.criteria.map((one) => [one.fulfilled, one.cell]);

  test("each answers by its column", async () => {
    const evaluation = await byMap([{ name: "Isian", rows }], map());
    expect(evaluation.components[1]?.subcomponents[0]).toMatchObject({ letter: "CC", fulfilled: 2 });
    expect(fulfilled(evaluation)).toEqual([
      [true, "C2"],
      [false, "D3"],
      [true, "C4"],
    ]);
  });

  test("words of the office's own are taken under the title that they mean, and nowhere else", async () => {
    const words = rows.map((row) =>
      row.map((text, column) => (text === "v" ? ["beres", "nihil"][column - 2] : text)),
    );
    const evaluation = await byMap(
      [{ name: "Isian", rows: words.map((row) => row.map((text) => text ?? "")) }],
      map("answers: { criteria: { beres: Ya, nihil: Tidak } }\n"),
    );
    expect(fulfilled(evaluation)?.map(([is]) => is)).toEqual([true, false, true]);
    const swapped = await byMap(
      [{ name: "Isian", rows: words.map((row) => row.map((text) => text ?? "")) }],
      map("answers: { criteria: { beres: Tidak, nihil: Ya } }\n"),
    );
    expect(fulfilled(swapped)?.map(([is]) => is)).toEqual([null, null, null]);
  });
});

describe("criteria by the map", () => {
  const criteria = UNIT.rubric.components[1]?.subcomponents[0]?.criteria ?? [];
  const rows = [
    ["", "Mengukur", ""],
    ["", "Ada pedomannya", "Lengkap"],
    ["", "Ada definisinya", "Lengkap"],
    ["", "Ada mekanismenya", "Nihil"],
  ];
  const map = `${HEAD}answers: { criteria: { Lengkap: Ya, Nihil: Tidak } }
tables:
  - sheet: Isian
    columns: [{ column: B, is: title }, { column: C, is: answer, of: single }]
    rows:
      - { row: 1, is: 2.a }
      - { row: 2, is: 2.a/3 }
      - { row: 3, is: 2.a/1 }
      - { row: 4, is: 2.a/2 }
`;

  test("in words, in any order, with a letter from their share", async () => {
    expect(criteria).toHaveLength(3);
    const evaluation = await byMap([{ name: "Isian", rows }], map);
    const own = evaluation.components[1]?.subcomponents[0];
    expect(own).toMatchObject({ letter: "CC", from: "criteria", fulfilled: 2 });
    expect(own?.criteria.map(({ fulfilled, cell }) => [fulfilled, cell])).toEqual([
      [true, "C3"],
      [false, "C4"],
      [true, "C2"],
    ]);
  });
});
