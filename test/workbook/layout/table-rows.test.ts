import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment.ts";
import { assess } from "../../../src/evaluate.ts";
import {
  answers,
  bytesOf,
  type Column,
  column,
  EVALUATOR,
  letters,
  lettersOf,
  NOTE,
  NUMBER,
  otherRow,
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

const COLUMNS: readonly Column[] = [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF), column("Nilai"), NOTE];
const PLAIN = rowsOf(UNIT, { criteria: false });

const readRows = (rows: readonly Row[], columns = COLUMNS) => readSheet(table({ columns, rows }));
const coded = (rows: readonly Row[], number: (row: Row) => Row["number"]) =>
  rows.map((row) => ({ ...row, number: number(row) }));
const matches = ({ subcomponents }: Assessment) =>
  Object.fromEntries(subcomponents.map(({ code, match }) => [code, match]));
const nameOf = (code: string) => PLAIN.find((row) => row.code === code)?.text ?? "";
const retitled = (rows: readonly Row[], code: string, text: string) =>
  withRow(rows, code, (row) => ({ ...row, text }));

const ROMAN = ["", "I", "II", "III", "IV"];
const spelled = (code: string, spell: (component: number, letter: string) => string) => {
  const [component = "", letter = ""] = code.split(".");
  return spell(Number(component), letter);
};

describe("a sub-component's code", () => {
  it.each<[string, (component: number, letter: string) => string]>([
    ["1.a", (n, a) => `${n}.${a}`],
    ["1a", (n, a) => `${n}${a}`],
    ["1.A.", (n, a) => `${n}.${a.toUpperCase()}.`],
    ["(1.a)", (n, a) => `(${n}.${a})`],
    ["1 - a", (n, a) => `${n} - ${a}`],
    ["I.a", (n, a) => `${ROMAN[n]}.${a}`],
    ["IA", (n, a) => `${ROMAN[n]}${a.toUpperCase()}`],
    ["NBSP 1 . a", (n, a) => `\u00a0${n} . ${a} `],
  ])("%s, whatever the title says in its own words", async (_, spell) => {
    const rows = coded(PLAIN, (row) =>
      row.kind === "subcomponent" ? spelled(row.code, spell) : ROMAN[Number(row.code)],
    );
    const named = await readRows(
      rows.map((row) =>
        row.kind === "subcomponent"
          ? { ...row, text: `${row.text.split(" ").slice(0, 2).join(" ")} OPD` }
          : row,
      ),
    );
    expect(lettersOf(named)).toEqual(SELF);
    const untitled = await readRows(
      rows.map((row) => (row.kind === "subcomponent" ? { ...row, text: "" } : row)),
    );
    expect(lettersOf(untitled)).toEqual(SELF);
  });

  it.each([
    ["1.a Dokumen …", (row: Row) => `${row.code} ${row.text}`],
    ["1.a. Dokumen …", (row: Row) => `${row.code}. ${row.text}`],
    [
      "I.A Dokumen …",
      (row: Row) => spelled(row.code, (n, a) => `${ROMAN[n]}.${a.toUpperCase()} ${row.text}`),
    ],
    ["(1a) Dokumen …", (row: Row) => `(${row.code.replace(".", "")}) ${row.text}`],
  ])("in one cell with the title: %s", async (_, join) => {
    const rows = rowsOf().map((row) =>
      row.kind === "subcomponent" ? { ...row, number: null, text: join(row) } : row,
    );
    expect(lettersOf(await readRows(rows))).toEqual(SELF);
    const running = rows.map((row, index) => ({ ...row, number: index + 1 }));
    expect(lettersOf(await readRows(running))).toEqual(SELF);
    const withoutNumbers = rows.map((row) => ({
      ...row,
      text: row.kind === "criterion" ? `${row.code.split("/")[1]}. ${row.text}` : row.text,
    }));
    const read = await readRows(withoutNumbers, COLUMNS.slice(1));
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.subcomponents.flatMap(({ criteria }) => criteria.map(({ match }) => match))).toEqual(
      Array(80).fill("same"),
    );
  });

  it("in a second column of numbers", async () => {
    const rows = rowsOf().map((row, index) => ({ ...row, number: index + 1 }));
    const codes = column("Kode", ({ kind, code }) => (kind === "subcomponent" ? code : null));
    expect(lettersOf(await readRows(rows, [NUMBER, codes, ...COLUMNS.slice(1)]))).toEqual(SELF);
  });

  it("left out but for its letter, under the dimension's name", async () => {
    const names = { a: "Keberadaan", b: "Kualitas (30%)", c: "Pemanfaatan" } as const;
    const rows = PLAIN.map((row): Row => {
      const letter = row.code.split(".")[1] as keyof typeof names | undefined;
      return letter ? { ...row, number: `${letter}.`, text: names[letter] } : row;
    });
    expect(lettersOf(await readRows(rows))).toEqual(SELF);
    const crossed = withRow(rows, "2.b", (row) => ({ ...row, text: "Keberadaan" }));
    expect(
      (await readRows(crossed)).subcomponents.filter(({ match }) => match === "contradicting"),
    ).toHaveLength(1);
  });

  it("is not read from criteria that are coded like one", async () => {
    const rows = rowsOf().map((row): Row => {
      const [subcomponent, number] = row.code.split("/");
      if (row.kind === "subcomponent") return { ...row, number: null };
      return number
        ? { ...row, number: `${subcomponent?.split(".")[0]}.${String.fromCharCode(96 + Number(number))}` }
        : row;
    });
    const read = await readRows(rows);
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.subcomponents).toHaveLength(12);
  });
});

describe("a sub-component's title", () => {
  const untold = (rows: readonly Row[]) => coded(rows, () => null);

  it("is enough without a code, in capitals and without punctuation too", async () => {
    expect(matches(await readRows(untold(rowsOf())))["1.b"]).toBe("title");
    const capitals = untold(PLAIN).map((row) => ({
      ...row,
      text: row.text.toUpperCase().replaceAll(/[,()]/g, ""),
    }));
    expect(lettersOf(await readRows(capitals))).toEqual(SELF);
  });

  it.each([
    ["1.a", "Dokumen Perencanan kinerja telah tersedia"],
    ["1.a", "Dokumen  Perencanaan Kinerja telah tersedia (6%)"],
    ["2.a", "Pengukuran Kinerja telah dilakuan"],
    ["3.a", "Terdapat Dokumen Laporan yg menggambarkan Kinerja"],
    ["4.a", "Evaluasi Akuntablitas Kinerja Internal telah dilaksanakan"],
    [
      "4.b",
      "Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan secara berkualitas dengan SDM yang memadai",
    ],
    ["1.b", "Dokumen Perencanaan kinerja telah memenuhi standar yang baik"],
    ["3.b", "Dokumen Laporan Kinerja telah memenuhi Standar menggambarkan Kualitas atas Pencapaian Kinerja"],
  ])("%s is recognised by %j", async (code, text) => {
    expect(lettersOf(await readRows(untold(retitled(rowsOf(), code, text))))).toEqual(SELF);
  });

  it.each([["Renstra dan Renja sudah ada"], ["Dokumen Perencanaan kinerja tersusun"], ["Perencanaan"], [""]])(
    "1.a is not recognised by %j: missing, never another one",
    async (text) => {
      const { "1.a": _, ...others } = SELF;
      expect(lettersOf(await readRows(untold(retitled(rowsOf(), "1.a", text))))).toEqual(others);
    },
  );

  it("that begins two official ones is ambiguous", async () => {
    const read = await readRows(untold(retitled(PLAIN, "1.a", "Dokumen Perencanaan Kinerja telah")));
    expect(read.strangers).toMatchObject([
      { label: "Dokumen Perencanaan Kinerja telah", candidates: ["1.a", "1.b"] },
    ]);
    expect(lettersOf(read)).not.toHaveProperty("1.a");
  });

  it("in columns of its own for each level", async () => {
    const level = (head: string, kind: Row["kind"]) =>
      column(head, (row) => (row.kind === kind ? row.text : null));
    const columns = [
      level("Komponen", "component"),
      level("Sub Komponen", "subcomponent"),
      level("Kriteria", "criterion"),
      WEIGHT,
      letters("Jawaban", SELF),
    ];
    const read = await readRows(rowsOf(), columns);
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.subcomponents.flatMap(({ criteria }) => criteria)).toHaveLength(80);
  });
});

describe("a code and a title that contradict each other", () => {
  it.each([
    [
      "titles swapped",
      [
        ["1.a", "2.a"],
        ["2.a", "1.a"],
      ],
    ],
    ["one title repeated", [["4.a", "4.b"]]],
  ])("%s", async (_, swaps) => {
    const titles = new Map(swaps.map(([to = "", from = ""]) => [to, nameOf(from)]));
    const read = await readRows(rowsOf().map((row) => ({ ...row, text: titles.get(row.code) ?? row.text })));
    for (const code of titles.keys()) expect(matches(read)[code]).toBe("contradicting");
    expect(matches(read)["3.a"]).toBe("code");
  });

  it.each([
    ["4.a", "Evaluasi Akuntabilitas Kinerja Internal telah dilaksanakan secara berkualitas"],
    ["1.c", "Kualitas perencanaan"],
    ["2.c", "Keberadaan"],
    ["1.a", "Pengukuran Kinerja"],
    ["3.a", "Implementasi pelaporan"],
  ])("%s titled %j", async (code, text) => {
    expect(matches(await readRows(retitled(rowsOf(), code, text)))[code]).toBe("contradicting");
  });

  it.each([
    ["1.a", "Pemenuhan"],
    ["2.c", "Pemanfaatan pengukuran"],
    ["4.c", "Implementasi SAKIP telah meningkat"],
    ["4.a", "Evaluasi internal sudah ada"],
  ])("%s titled %j does not", async (code, text) => {
    expect(matches(await readRows(retitled(rowsOf(), code, text)))[code]).toBe("code");
  });
});

describe("rows that are missing, repeated or unknown", () => {
  it("a missing row is missing, and its criteria go to nobody's answer", async () => {
    const read = await readRows(withRow(rowsOf(), "2.b", () => []));
    const { "2.b": _, ...others } = SELF;
    expect(lettersOf(read)).toEqual(others);
  });

  it("a repeated row stands twice", async () => {
    const again: Row = {
      kind: "subcomponent",
      code: "2.b",
      number: "2.b",
      text: nameOf("2.b"),
      weight: 9,
      cells: { 3: "AA" },
    };
    const read = await readRows([...rowsOf(), again]);
    expect(
      read.subcomponents.filter(({ code }) => code === "2.b").map(({ answers }) => answers.single?.raw),
    ).toEqual(["CC", "AA"]);
  });

  it.each([
    ["1.d", "Inovasi perencanaan", "1.d Inovasi perencanaan"],
    ["5.a", "Capaian kinerja", "5.a Capaian kinerja"],
    ["V.a", "", "V.a"],
    [null, "Inovasi pelayanan", "Inovasi pelayanan"],
    [13, "Inovasi pelayanan", "13 Inovasi pelayanan"],
  ])("a row %j %j with a weight and a letter is a stranger", async (number, text, label) => {
    const stranger: Row = { kind: "other", code: "", number, text, weight: 5, cells: { 3: "A" } };
    const read = await readRows([...rowsOf(), stranger]);
    expect(read.strangers.map((row) => row.label)).toEqual([label]);
    expect(lettersOf(read)).toEqual(SELF);
  });

  it("an unknown code with a known title is that title's", async () => {
    const read = await readRows(coded(PLAIN, ({ code }) => (code === "4.c" ? "4.d" : code)));
    expect(matches(read)["4.c"]).toBe("title");
  });
});

describe("components", () => {
  it.each([
    ["Roman", (row: Row) => ({ ...row, number: ROMAN[Number(row.code)] })],
    ["letters", (row: Row) => ({ ...row, number: String.fromCharCode(64 + Number(row.code)) })],
    [
      "in the title's cell",
      (row: Row) => ({ ...row, number: null, text: `${ROMAN[Number(row.code)]}. ${row.text}` }),
    ],
    [
      "called so, with the weight behind",
      (row: Row) => ({ ...row, number: null, text: `KOMPONEN ${row.code}: ${row.text} (${row.weight}%)` }),
    ],
    ["misspelt", (row: Row) => ({ ...row, text: row.text.replace("KINERJA", "KINERA") })],
  ])("%s", async (_, change) => {
    const read = await readRows(rowsOf().map((row) => (row.kind === "component" ? change(row) : row)));
    expect(read.components.map(({ code }) => code)).toEqual(["1", "2", "3", "4"]);
    expect(lettersOf(read)).toEqual(SELF);
  });
});

describe("the total", () => {
  const score = column("Nilai", ({ kind, code }) =>
    kind === "total" ? Number(code || 77) : kind === "subcomponent" ? 1 : null,
  );
  const columns = [NUMBER, TITLE, WEIGHT, letters("Jawaban", SELF), score];
  const total = (text: string, figure = "77"): Row => ({
    kind: "total",
    code: figure,
    number: text,
    text: "",
    weight: null,
  });
  const totalOf = async (rows: readonly Row[]) => {
    const stated = (await readRows(rows, columns)).totals.single;
    return stated?.kind === "number" ? stated.decimal : (stated?.kind ?? "none");
  };

  it.each([
    "Nilai Akuntabilitas Kinerja",
    "TOTAL",
    "Jumlah",
    "Jumlah Nilai",
    "Total Nilai Evaluasi",
    "NILAI AKHIR",
    "Nilai SAKIP",
    "Hasil Evaluasi AKIP",
    "Grand Total",
    "Total Seluruh Komponen",
    "Nilai Hasil Evaluasi Akuntabilitas Kinerja Internal",
  ])("is called %j", async (text) => {
    expect(await totalOf([...rowsOf(), total(text)])).toBe("77");
    const inTitle: Row = { ...total(text), number: null, text };
    expect(await totalOf([...rowsOf(), inTitle, otherRow("Predikat", { 4: "BB" })])).toBe("77");
  });

  it.each([
    ["above the table", [total("Nilai Akuntabilitas Kinerja"), ...rowsOf()], "77"],
    ["above and below: the lower one", [total("Total", "1"), ...rowsOf(), total("Total", "77")], "77"],
    ["missing", rowsOf(), "none"],
    [
      "the sum of a component",
      [...rowsOf(), total("Jumlah Perencanaan Kinerja"), total("Total Komponen 4")],
      "none",
    ],
  ])("%s", async (_, rows, expected) => {
    expect(await totalOf(rows)).toBe(expected);
  });

  it("is not the sum that every component has", async () => {
    const sums = ["2", "3", "4"].reduce(
      (rows, code) => withRow(rows, code, (row) => [total("Jumlah", "20"), row]),
      rowsOf(),
    );
    expect(await totalOf([...sums, total("Jumlah", "15")])).toBe("none");
    expect(await totalOf([...sums, total("Jumlah", "15"), total("Nilai Akhir", "75")])).toBe("75");
    expect(lettersOf(await readRows([...sums, total("Jumlah", "15")], columns))).toEqual(SELF);
  });

  it("ends the table: a recap below is no repetition", async () => {
    const recap = PLAIN.map((row) => ({ ...row, cells: { 3: "E", 4: 1 } }));
    const read = await readRows([...rowsOf(), total("Total"), ...recap], columns);
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.subcomponents).toHaveLength(12);
  });

  it("does not end the sheet: what stands under the header once more stands twice", async () => {
    const header = otherRow(
      "",
      Object.fromEntries(columns.map(({ heads }, index) => [index, heads[0] ?? ""])),
    );
    const second = PLAIN.map((row) => ({ ...row, cells: { 3: EVALUATOR[row.code] ?? null } }));
    const read = await readRows(
      [...PLAIN, total("Total"), otherRow("Inspektorat"), header, ...second],
      columns,
    );
    expect(read.subcomponents.map(({ answers }) => answers.single?.raw)).toEqual([
      ...Object.values(SELF),
      ...Object.values(EVALUATOR),
    ]);
  });

  it("does not end a table that is not complete", async () => {
    const [first, rest] = [rowsOf().slice(0, 30), rowsOf().slice(30)];
    expect(lettersOf(await readRows([...first, total("Jumlah"), ...rest], columns))).toEqual(SELF);
  });
});

describe("rows that mean nothing", () => {
  it.each<[string, Row]>([
    ["a blank row", otherRow("")],
    ["Kriteria:", otherRow("Kriteria:")],
    ["Kriteria: in the number column", { ...otherRow(""), number: "Kriteria:" }],
    ["a row of column numbers", { ...otherRow("2", { 2: 3, 3: 4 }), number: 1 }],
    ["a caption", otherRow("Sub komponen ini menilai keberadaan dokumen")],
  ])("%s between criteria is no criterion", async (_, noise) => {
    const rows = rowsOf().flatMap((row) => (row.kind === "criterion" ? [noise, row] : [row]));
    const read = await readRows(rows);
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.subcomponents.flatMap(({ criteria }) => criteria.map(({ match }) => match))).toEqual(
      Array(80).fill("same"),
    );
    expect(read.strangers).toEqual([]);
  });

  it("a signature below belongs to no note", async () => {
    const signature = [
      otherRow(""),
      otherRow(""),
      otherRow("Mengetahui,", { 5: "Kepala Dinas" }),
      otherRow("", { 5: "NIP 1970" }),
    ];
    const read = await readRows([...rowsOf(), ...signature]);
    expect(read.subcomponents.at(-1)?.note?.text).toBe("Catatan 4.c");
    expect(read.subcomponents.at(-1)?.criteria).toHaveLength(5);
  });
});

describe("tables in one sheet", () => {
  const beside = (shift: number) => {
    const rows = rowsOf(UNIT, { criteria: false });
    const other = [...Array<null>(shift).fill(null), ...rows];
    const columns = [
      NUMBER,
      TITLE,
      letters("Jawaban Mandiri", SELF),
      column("No"),
      column("Komponen/Sub Komponen/Kriteria"),
      column("Jawaban Evaluator"),
    ];
    const joined = Array.from({ length: rows.length + shift }, (_, index): Row => {
      const right = other[index];
      const cells = right
        ? { 3: right.number, 4: right.text, 5: right.kind === "subcomponent" ? EVALUATOR[right.code] : null }
        : {};
      return { ...(rows[index] ?? otherRow("")), cells };
    });
    return readRows(joined, columns);
  };

  it("side by side and in line are both read", async () => {
    const read = await beside(0);
    expect([lettersOf(read, "self"), lettersOf(read, "evaluator")]).toEqual([SELF, EVALUATOR]);
  });

  it("side by side but out of line are reported, row by row", async () => {
    const read = await beside(1);
    const doubted = read.subcomponents
      .filter(({ match }) => match === "contradicting")
      .map(({ code }) => code);
    expect(
      doubted.concat(read.strangers.flatMap(({ candidates }) => candidates)).length,
    ).toBeGreaterThanOrEqual(12);
  });

  it("one below the other stand twice", async () => {
    const header = otherRow("", {
      0: "No",
      1: "Komponen/Sub Komponen/Kriteria",
      2: "Bobot",
      3: "Catatan",
      4: "Jawaban",
    });
    const second = PLAIN.map((row) => ({
      ...row,
      cells: { 3: "", 4: row.kind === "subcomponent" ? EVALUATOR[row.code] : null },
    }));
    const total: Row = { ...otherRow(""), number: "Total" };
    const read = await readRows([...PLAIN, total, header, ...second]);
    expect(read.subcomponents).toHaveLength(24);
    expect(read.subcomponents[12]?.answers.single).toMatchObject({
      kind: "letter",
      letter: EVALUATOR["1.a"],
    });
  });

  it("one below the other stand twice under a legend and above a recap of other letters too", async () => {
    const columns = [TITLE, WEIGHT, letters("Jawaban", SELF)];
    const header = otherRow("", { 0: "Komponen/Sub Komponen/Kriteria", 1: "Bobot", 2: "Jawaban" });
    const second = PLAIN.map((row) => ({
      ...row,
      cells: { 2: row.kind === "subcomponent" ? EVALUATOR[row.code] : null },
    }));
    const recap = second
      .filter(({ kind }) => kind === "subcomponent")
      .map((row) => ({ ...row, weight: null }));
    const read = await readSheet(
      table({
        titles: [
          ["No", "Uraian", "Jawaban"],
          [1, "Seluruh kriteria terpenuhi", "AA"],
        ],
        columns,
        rows: [...PLAIN, header, ...second, ...recap],
      }),
    );
    const first = lettersOf({ ...read, subcomponents: read.subcomponents.slice(0, 12) });
    expect([first, read.subcomponents.length]).toEqual([SELF, 36]);
  });

  it("that go on under another header keep their component's heading", async () => {
    const exchanged = retitled(retitled(PLAIN, "1.b", nameOf("2.b")), "2.b", nameOf("1.b"));
    const at = exchanged.findIndex(({ code }) => code === "2.a");
    const turned = exchanged.slice(at).map((row) => ({
      ...row,
      cells: {
        0: row.kind === "subcomponent" ? SELF[row.code] : null,
        1: row.text,
        2: row.weight,
      },
    }));
    const header = otherRow("", { 0: "Jawaban", 1: "Komponen/Sub Komponen/Kriteria", 2: "Bobot" });
    const read = await readSheet(
      table({
        columns: [TITLE, WEIGHT, letters("Jawaban", SELF)],
        rows: [...exchanged.slice(0, at), header, ...turned],
      }),
    );
    expect(read.strangers.map(({ candidates }) => candidates)).toEqual([
      ["2.b", "1.b"],
      ["1.b", "2.b"],
    ]);
    expect(Object.keys(lettersOf(read))).not.toEqual(expect.arrayContaining(["1.b"]));
  });
});

it("first letters under one header are none of those that are last under the next", async () => {
  const at = rowsOf().findIndex(({ code }) => code === "3.a");
  const read = (title: string) =>
    readRows(
      [
        ...rowsOf().slice(0, at),
        otherRow("", { 0: "No", 1: "Komponen/Sub Komponen/Kriteria", 2: "Catatan", 3: "Bobot", 4: title }),
        ...rowsOf()
          .slice(at)
          .map((row) => ({ ...row, cells: { 2: null, 3: row.weight, 4: SELF[row.code] ?? null } })),
      ],
      [NUMBER, TITLE, WEIGHT, letters("Huruf Awal", SELF), column("")],
    );
  const split = await read("Huruf Akhir");
  expect(split.ambiguousAnswerColumns.map(({ cell }) => cell)).toEqual(["D4"]);
  const first = Object.fromEntries(
    Object.keys(SELF)
      .slice(0, 6)
      .map((code) => [code, "unanswered"]),
  );
  expect(lettersOf(split)).toEqual({ ...SELF, ...first });
  expect(lettersOf(await read("Huruf Awal"))).toEqual(SELF);
});

describe("a row whose cells stand one column aside", () => {
  const FIRST = answers("C C C C C C C C C C C C");
  const columns = [
    NUMBER,
    TITLE,
    WEIGHT,
    ticks("Ya/Tidak", () => "Ya"),
    letters("Huruf Awal", FIRST),
    letters("Huruf Akhir", SELF),
    column("Nilai", ({ kind }) => (kind === "subcomponent" ? 3 : null)),
    NOTE,
  ];
  const withCells = (cells: NonNullable<Row["cells"]>, own = columns) =>
    readRows(
      withRow(rowsOf(), "2.b", (row) => ({ ...row, cells })),
      own,
    );

  it.each<[string, NonNullable<Row["cells"]>]>([
    ["with another letter under the score", { 5: FIRST["2.b"] ?? null, 6: SELF["2.b"] ?? null }],
    [
      "with its title under the weight",
      { 0: "", 1: "2.b", 2: rowsOf().find(({ code }) => code === "2.b")?.text ?? "" },
    ],
  ])("is not read %s", async (_, cells) => {
    const read = await withCells(cells);
    expect(lettersOf(read)).toEqual({ ...SELF, "2.b": "broken" });
    const answer = read.subcomponents.find(({ code }) => code === "2.b")?.answers.single;
    expect(answer).toMatchObject({ kind: "broken", cause: { kind: "moved" } });
  });

  it("is not made up for by its criteria with a letter under the score alone", async () => {
    const own = columns.filter(({ heads }) => heads[0] !== "Huruf Awal");
    const read = await withCells({ 4: "", 5: "BB" }, own);
    expect(lettersOf(read)).toEqual({ ...SELF, "2.b": "broken" });
  });

  it.each<[string, NonNullable<Row["cells"]>]>([
    ["the same letter under the score", { 6: SELF["2.b"] ?? null }],
    ["a computed letter under the score", { 6: { formula: "X!A1", cached: "E" } }],
    ["a word under the score", { 6: "tiga" }],
    ["a word under the weight", { 2: "sembilan" }],
  ])("is none of those with %s", async (_, cells) => {
    expect(lettersOf(await withCells(cells))).toEqual(SELF);
  });
});

describe("letters on rows that say nothing", () => {
  const answered = { 0: "", 1: "", 3: "A" };
  it.each<[string, string, NonNullable<Row["cells"]>, boolean]>([
    ["of a criterion", "1.a/2", answered, true],
    ["that has a number only", "1.a/2", { ...answered, 0: 2 }, true],
    ["with Ya instead", "1.a/2", { ...answered, 3: "Ya" }, false],
    ["outside the answer column", "1.a/2", { ...answered, 3: "", 5: "A" }, false],
  ])("%s", async (_, of, cells, isTold) => {
    const read = await readRows(withRow(rowsOf(), of, (row) => ({ ...row, cells })));
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.namelessLetters.map(({ cell }) => cell)).toEqual(isTold ? ["D8"] : []);
  });

  it.each<[string, string, readonly string[]]>([
    ["another letter than its own row", "E", ["E5"]],
    ["the letter of its own row, as a recap has", SELF["1.b"] ?? "", []],
  ])("of a sub-component whose title slid aside, with %s", async (_, letter, expected) => {
    const title = rowsOf().find(({ code }) => code === "1.b")?.text ?? "";
    const read = await readRows([otherRow("", { 2: title, 3: 9, 4: letter }), ...rowsOf()]);
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.namelessLetters.map(({ cell }) => cell)).toEqual(expected);
  });

  it.each<[string, NonNullable<Row["cells"]>, readonly string[]]>([
    ["and are weighed as sub-components are", { 1: "Dokumen Pere", 2: 6, 3: "BB" }, ["D5"]],
    ["and weigh nothing, as in a legend", { 1: "Sangat baik", 3: "BB" }, []],
    ["but name a component", { 0: 1, 1: "PERENCANAAN KINERJA", 2: 30, 3: "BB" }, []],
  ])("above all that are read %s", async (_, cells, expected) => {
    const read = await readRows([otherRow("", cells), ...rowsOf()]);
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.namelessLetters.map(({ cell }) => cell)).toEqual(expected);
  });
});

it("criteria answered Ya and Tidak are no letters, and letters no ticks", async () => {
  const read = await readRows(rowsOf(), [
    NUMBER,
    TITLE,
    WEIGHT,
    ticks("Jawaban", (_, number) => (number % 2 ? "Ya" : "T")),
  ]);
  expect(new Set(Object.values(lettersOf(read)))).toEqual(new Set(["unanswered"]));
  expect(read.subcomponents[0]?.criteria.map(({ answers }) => answers.single?.kind)).toEqual([
    "fulfilled",
    "unfulfilled",
    "fulfilled",
    "unfulfilled",
    "fulfilled",
    "unfulfilled",
  ]);
  const lettered = await readRows(rowsOf(), [NUMBER, TITLE, WEIGHT, ticks("Jawaban", () => "A")]);
  expect(new Set(Object.values(lettersOf(lettered)))).toEqual(new Set(["unanswered"]));
  expect(lettered.subcomponents[0]?.criteria[0]?.answers.single?.kind).toBe("unknown");
});

it("a letter that a merged range covers is not made up for by the criteria", async () => {
  const columns = [NUMBER, TITLE, ticks("Ya/Tidak", () => "Ya"), letters("Jawaban", SELF)];
  const workbook = bytesOf(table({ columns, merges: ["C6:D6"] }));
  const { evaluation } = await assess(workbook, "lke.xlsx");
  const [first, second] = evaluation.components[0]?.subcomponents ?? [];
  expect([first?.letter, second?.letter, evaluation.total]).toEqual([null, SELF["1.b"], null]);
  expect(evaluation.diagnostics).toContainEqual(expect.objectContaining({ code: "SKP040", cell: "D6" }));
});

it("answers that a merged range covers are not read, for nobody sees them", async () => {
  const given = answers("AA A BB B CC C D E A BB B CC");
  const rows = PLAIN;
  const columns = [NUMBER, TITLE, WEIGHT, letters("Jawaban", given)];
  const read = await readSheet(table({ columns, rows, merges: ["D6:D7", "D10:D12"] }));
  expect(lettersOf(read)).toEqual({ ...SELF, "1.b": "unanswered", "2.b": "unanswered", "2.c": "unanswered" });
});
