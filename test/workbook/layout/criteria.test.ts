import { describe, expect, it } from "vitest";
import type { CriterionRow } from "../../../src/assessment.ts";
import { printedCriterion } from "../../../src/rubric/printed.ts";
import {
  INSTANSI,
  letters,
  NUMBER,
  type Row,
  readSheet,
  rowsOf,
  SELF,
  TITLE,
  table,
  ticks,
  UNIT,
  WEIGHT,
  withRow,
} from "./table.ts";

const COLUMNS = [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF)];

/** The criteria of one sub-component after a change to its rows, as number and match. */
async function criteriaOf(
  code: string,
  rows: readonly Row[],
  columns = COLUMNS,
): Promise<readonly CriterionRow[]> {
  const read = await readSheet(table({ columns, rows }));
  return read.subcomponents.find((row) => row.code === code)?.criteria ?? [];
}

const outline = (criteria: readonly CriterionRow[]) =>
  criteria.map(({ number, match }) => `${number ?? "-"} ${match}`);
const reworded = (code: string, text: string) => withRow(rowsOf(), code, (row) => ({ ...row, text }));
const textOf = (code: string) => rowsOf().find((row) => row.code === code)?.text ?? "";

describe("a criterion that stands twice with many slips", () => {
  const slips = (row: Row, text: string, number: Row["number"]): Row => ({ ...row, text, number });
  const twice = (number: Row["number"]) =>
    rowsOf().flatMap((row) =>
      row.code === "3.c/1"
        ? [
            slips(
              row,
              "Infrmasi daalm laporan kineraj selalu menjadi perhatian utama pimpinan (Betrangugng Jawab).",
              number,
            ),
            slips(
              row,
              "Inoormasi dalam laproan kinerja selalu menjdai perhatian utama pimpinan (Bertanggung Jawab).",
              1,
            ),
          ]
        : [row],
    );

  it.each<[string, Row["number"], string]>([
    ["is two rows of one number, and nobody knows which counts", 1, "1 changed, 1 changed"],
    ["is a row of its own under another number", 8, "- unknown, 1 changed"],
    ["is a document without one", null, "- evidence, 1 changed"],
  ])("%s", async (_, number, expected) => {
    const answer = ticks("Jawaban", (_code, own) => (own === 1 ? "Ya" : "Tidak"));
    const rows = twice(number).map((row) =>
      row.text.startsWith("Infrmasi") ? { ...row, cells: { 3: "Tidak" } } : row,
    );
    const criteria = await criteriaOf("3.c", rows, [NUMBER, TITLE, WEIGHT, answer]);
    expect(outline(criteria).slice(0, 2).join(", ")).toBe(expected);
  });
});

describe("a criterion is known by its text", () => {
  it.each<[string, (row: Row) => Row]>([
    ["numbers all wrong", (row) => ({ ...row, number: 7 })],
    ["no numbers", (row) => ({ ...row, number: null })],
    [
      "numbers in the text",
      (row) => ({ ...row, number: null, text: `${row.code.split("/")[1]}. ${row.text}` }),
    ],
    [
      "numbers as letters",
      (row) => ({ ...row, number: `${String.fromCharCode(96 + Number(row.code.split("/")[1]))}.` }),
    ],
    ["numbers like 1.a.1", (row) => ({ ...row, number: row.code.replace("/", ".") })],
    [
      "in capitals, with line breaks",
      (row) => ({ ...row, text: ` ${row.text.toUpperCase().replaceAll(" ", "\n")} ` }),
    ],
  ])("%s", async (_, change) => {
    const rows = rowsOf().map((row) => (row.kind === "criterion" ? change(row) : row));
    expect(outline(await criteriaOf("1.b", rows))).toEqual(
      Array.from({ length: 11 }, (_, index) => `${index + 1} same`),
    );
  });

  it("in another order", async () => {
    const rows = rowsOf();
    const first = rows.findIndex(({ code }) => code === "1.a/1");
    const block = rows.splice(first, 6);
    rows.splice(first, 0, ...block.reverse());
    expect(outline(await criteriaOf("1.a", rows))).toEqual([
      "6 same",
      "5 same",
      "4 same",
      "3 same",
      "2 same",
      "1 same",
    ]);
  });

  it.each([
    ["unit", UNIT],
    ["instansi", INSTANSI],
  ] as const)("with the misprints of the regulation: %s", async (_, rubric) => {
    const printed = rowsOf(rubric).map((row) => {
      const [code = "", number = ""] = row.code.split("/");
      return row.kind === "criterion"
        ? { ...row, text: printedCriterion(rubric, code, { number: Number(number), text: row.text }) }
        : row;
    });
    expect(printed.some(({ text }) => /teribat/.test(text))).toBe(true);
    const read = await readSheet(table({ columns: COLUMNS, rows: printed }));
    expect(
      read.subcomponents.flatMap(({ criteria }) => criteria.filter(({ match }) => match !== "same")),
    ).toEqual([]);
  });
});

describe("a criterion that is not as printed", () => {
  it.each([
    ["a typo", "Terdapat dokumen perencaan kinerja jangka panjang."],
    ["a word added", "Terdapat dokumen perencanaan kinerja jangka panjang (RPJPD)."],
    ["reworded", "Terdapat dokumen rencana kinerja untuk jangka panjang."],
  ])("%s is that criterion, changed", async (_, text) => {
    expect(outline(await criteriaOf("1.a", reworded("1.a/2", text)))).toEqual([
      "1 same",
      "2 changed",
      "3 same",
      "4 same",
      "5 same",
      "6 same",
    ]);
  });

  it("another sentence is unknown and the criterion missing", async () => {
    const criteria = await criteriaOf("1.a", reworded("1.a/2", "Pegawai memiliki akun aplikasi SAKIP."));
    expect(outline(criteria)).toEqual(["1 same", "- unknown", "3 same", "4 same", "5 same", "6 same"]);
  });

  it("a criterion of another sub-component is unknown here", async () => {
    const criteria = await criteriaOf("1.a", reworded("1.a/2", textOf("3.c/7")));
    expect(outline(criteria)[1]).toBe("- unknown");
  });

  it("two reworded criteria go to the likest each", async () => {
    const rows = withRow(
      reworded("1.a/3", "Ada dokumen perencanaan kinerja jangka menengah."),
      "1.a/4",
      (row) => ({
        ...row,
        text: "Ada dokumen perencanaan kinerja jangka pendek.",
      }),
    );
    expect(outline(await criteriaOf("1.a", rows))).toEqual([
      "1 same",
      "2 same",
      "3 changed",
      "4 changed",
      "5 same",
      "6 same",
    ]);
  });
});

describe("a criterion that stands twice", () => {
  const twice = withRow(rowsOf(), "1.a/2", (row) => [row, { ...row, code: "1.a/2bis" }]);
  const replaced = reworded("1.a/3", textOf("1.a/2"));
  const answered = (second: string) =>
    [NUMBER, TITLE, WEIGHT, ticks("Jawaban", () => "Ya"), letters("Huruf", {})].map((own) => ({
      ...own,
      cell: (row: Row) => (row.code === "1.a/2bis" && own.heads[0] === "Jawaban" ? second : own.cell(row)),
    }));

  it("never passes for the one that is missing, however alike they are", async () => {
    const criteria = await criteriaOf("1.a", replaced);
    expect(criteria.some(({ number }) => number === 3)).toBe(false);
  });

  it("is read once while both rows say the same", async () => {
    expect(outline(await criteriaOf("1.a", twice, answered("Ya"))).slice(0, 4)).toEqual([
      "1 same",
      "2 same",
      "- repeated",
      "3 same",
    ]);
  });

  it("is kept twice when it has typos in both places and another answer", async () => {
    const [first, second] = [
      textOf("1.a/2").replace("Terdapat", "Terdpat"),
      textOf("1.a/2").replace("dokumen", "dokmen"),
    ];
    const typed = rowsOf().flatMap((row) =>
      row.code === "1.a/2"
        ? [
            { ...row, text: first },
            { ...row, code: "1.a/2bis", text: second },
          ]
        : [row],
    );
    const criteria = await criteriaOf("1.a", typed, answered("Tidak"));
    expect(criteria.filter(({ number }) => number === 2)).toHaveLength(2);
  });

  it("is kept twice when they differ, so that no letter comes of it", async () => {
    const criteria = await criteriaOf("1.a", twice, answered("Tidak"));
    expect(criteria.filter(({ number }) => number === 2).map(({ answers }) => answers.single?.kind)).toEqual([
      "fulfilled",
      "unfulfilled",
    ]);
  });
});

it("an unnumbered line that nobody answered is no criterion", async () => {
  const caption: Row = {
    kind: "other",
    code: "",
    number: null,
    text: "Bukti fisik dilampirkan",
    weight: null,
  };
  const rows = withRow(rowsOf(), "1.a/3", (row) => [caption, row]);
  expect(await criteriaOf("1.a", rows)).toHaveLength(6);
  const answered = withRow(rowsOf(), "1.a/3", (row) => [{ ...caption, cells: { 3: "Ya" } }, row]);
  expect(outline(await criteriaOf("1.a", answered))[2]).toBe("- evidence");
});
