import { describe, expect, it } from "vitest";
import type { Assessment } from "../../../src/assessment.ts";
import {
  answers,
  type Column,
  column,
  EVALUATOR,
  EVIDENCE,
  letters,
  lettersOf,
  NOTE,
  NUMBER,
  otherRow,
  type Row,
  reading,
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

const JAWABAN = letters("Jawaban", SELF);
const score = (heads: string | readonly string[], figure = 1.25): Column =>
  column(heads, ({ kind }) => (kind === "subcomponent" ? figure : null));
const every = (heads: string | readonly string[], text: string): Column =>
  column(heads, ({ kind }) => (kind === "subcomponent" ? text : null));

describe("columns in any order", () => {
  it.each<[string, readonly Column[]]>([
    ["as the official form", [NUMBER, TITLE, WEIGHT, JAWABAN, score("Nilai"), NOTE, EVIDENCE]],
    ["answers first", [JAWABAN, score("Nilai"), WEIGHT, TITLE, NUMBER, NOTE, EVIDENCE]],
    ["notes before the titles", [NOTE, EVIDENCE, NUMBER, TITLE, JAWABAN, score("Nilai"), WEIGHT]],
    ["the score before the weight", [NUMBER, score("Nilai"), JAWABAN, EVIDENCE, TITLE, WEIGHT, NOTE]],
    [
      "blank columns between",
      [column(""), NUMBER, TITLE, column(""), WEIGHT, column(""), JAWABAN, score("Nilai"), NOTE, EVIDENCE],
    ],
  ])("%s", async (_, columns) => {
    const assessment = await readSheet(table({ columns }));
    expect(lettersOf(assessment)).toEqual(SELF);
    expect(assessment.assessors).toEqual(["single"]);
    const [first] = assessment.subcomponents;
    expect(first?.weight).toMatchObject({ kind: "number", decimal: "6" });
    expect(first?.scores.single).toMatchObject({ kind: "number", decimal: "1.25" });
    expect([first?.note?.text, first?.evidence?.text]).toEqual(["Catatan 1.a", "Bukti 1.a"]);
  });
});

describe("columns that are no answer", () => {
  it.each<[string, readonly Column[]]>([
    ["last year's letters", [letters("Jawaban Tahun Lalu", EVALUATOR)]],
    ["last year's letters, by the year", [letters("Jawaban 2023", EVALUATOR)]],
    ["the old letters", [letters("Jawaban Lama", EVALUATOR)]],
    [
      "last year's letters under a parent",
      [letters(["Tahun Sebelumnya", "Jawaban"], EVALUATOR), score(["Tahun Sebelumnya", "Nilai"])],
    ],
    ["the predicate", [letters("Predikat", EVALUATOR)]],
    ["letters that are aimed at", [letters("Target", EVALUATOR), letters("Target Jawaban", EVALUATOR)]],
    ["the highest score", [score("Nilai Maks", 6), score("Nilai Maksimal", 6)]],
    ["the letter that ticks support", [letters("Didukung s.d.", EVALUATOR)]],
    ["the value of the letter", [score("Nilai Jawaban", 80)]],
    ["the letter in words", [letters("Huruf", EVALUATOR)]],
    ["a person in charge", [every("Penanggung Jawab", "A")]],
    ["initials", [every("Paraf Evaluator", "B"), every("Nama Evaluator", "C")]],
    ["a priority", [every("Prioritas", "A")]],
    ["quality assurance", [letters(["Penjaminan Kualitas", "Jawaban"], EVALUATOR)]],
  ])("%s, after the answer and before it", async (_, extra) => {
    const after = await readSheet(
      table({ columns: [NUMBER, TITLE, WEIGHT, JAWABAN, score("Nilai"), ...extra] }),
    );
    expect(lettersOf(after)).toEqual(SELF);
    const before = await readSheet(
      table({ columns: [NUMBER, TITLE, ...extra, WEIGHT, JAWABAN, score("Nilai")] }),
    );
    expect(lettersOf(before)).toEqual(SELF);
    expect(before.subcomponents[0]?.scores.single).toMatchObject({ decimal: "1.25" });
  });

  it("an unanswered row stays unanswered whatever stands beside it", async () => {
    const open = letters("Jawaban", { ...SELF, "3.b": "-" });
    const read = await readSheet(
      table({
        columns: [NUMBER, TITLE, WEIGHT, open, letters("Predikat", SELF), letters("Nilai Tahun Lalu", SELF)],
      }),
    );
    expect(lettersOf(read)).toEqual({ ...SELF, "3.b": "unanswered" });
  });

  it("a computed predicate does not fill in for answers that nobody gave", async () => {
    const computed = column("Predikat", ({ kind }) =>
      kind === "subcomponent" ? { formula: 'IF(D1="","E",D1)', cached: "E" } : null,
    );
    const read = await readSheet(
      table({ columns: [NUMBER, TITLE, WEIGHT, letters("Jawaban", {}), computed] }),
    );
    expect(new Set(Object.values(lettersOf(read)))).toEqual(new Set(["unanswered"]));
  });

  it("the weight is the column of weights, not a score that is weighted", async () => {
    const columns = [
      NUMBER,
      TITLE,
      score("Nilai (Bobot x Jawaban)", 5),
      score("Nilai Terbobot", 5),
      WEIGHT,
      JAWABAN,
      score("Bobot x Nilai", 5),
    ];
    const read = await readSheet(table({ columns }));
    expect(read.subcomponents.map(({ weight }) => weight?.kind === "number" && weight.decimal)).toEqual(
      UNIT.components.flatMap(({ subcomponents }) => subcomponents.map(({ weight }) => String(weight))),
    );
  });
});

describe("whose answers they are", () => {
  it.each([
    ["Penilaian Mandiri", "Evaluator"],
    ["Unit/Satker", "Inspektorat"],
    ["Instansi", "APIP"],
    ["OPD", "Tim Evaluator"],
    ["Perangkat Daerah", "Hasil Evaluasi Inspektorat"],
    ["Self Assessment", "Penilaian Evaluator (Final)"],
    ["PM", "Tim Penilai"],
    ["Penilaian Mandiri", "TPI"],
    ["OPD", "Ketua Tim"],
  ])("%s | %s over Jawaban and Nilai", async (own, evaluator) => {
    const block = (parent: string, given: typeof SELF) => [
      letters([parent, "Jawaban"], given),
      score([parent, "Nilai"]),
    ];
    for (const merged of [true, false]) {
      const columns = [NUMBER, TITLE, WEIGHT, ...block(own, SELF), ...block(evaluator, EVALUATOR), NOTE];
      const read = await readSheet(table({ columns, merged }));
      expect(lettersOf(read, "self"), `${own}, merged: ${merged}`).toEqual(SELF);
      expect(lettersOf(read, "evaluator"), `${evaluator}, merged: ${merged}`).toEqual(EVALUATOR);
      const swapped = [NUMBER, TITLE, WEIGHT, ...block(evaluator, EVALUATOR), ...block(own, SELF), NOTE];
      expect(lettersOf(await readSheet(table({ columns: swapped, merged })), "self")).toEqual(SELF);
    }
  });

  it.each([
    ["Jawaban Mandiri", "Jawaban Evaluator"],
    ["Jawaban", "Jawaban Evaluator"],
    ["Jawaban OPD", "Jawaban APIP"],
    ["Penilaian Mandiri", "Penilaian Evaluator"],
    ["Nilai Mandiri", "Nilai Evaluator"],
    ["OPD", "Inspektorat"],
    ["Penilaian Mandiri", "TPI"],
    ["Penilaian Mandiri", "Ketua Tim"],
    ["Penilaian Mandiri", "Auditor"],
    ["Jawaban", "Inspektur"],
    ["Jawaban", "Dalnis"],
  ])("in one row: %s | %s", async (own, evaluator) => {
    const read = await readSheet(
      table({ columns: [NUMBER, TITLE, WEIGHT, letters(own, SELF), letters(evaluator, EVALUATOR)] }),
    );
    expect([lettersOf(read, "self"), lettersOf(read, "evaluator")]).toEqual([SELF, EVALUATOR]);
    expect(read.layout).toBe("lke-two-assessors");
  });

  it("in three rows, and with the assessors under the word", async () => {
    const three = (parent: string, given: typeof SELF) => letters(["Penilaian", parent, "Jawaban"], given);
    const read = await readSheet(
      table({ columns: [NUMBER, TITLE, three("OPD", SELF), three("Inspektorat", EVALUATOR), WEIGHT] }),
    );
    expect([lettersOf(read, "self"), lettersOf(read, "evaluator")]).toEqual([SELF, EVALUATOR]);
    const under = (owner: string, given: typeof SELF) => letters(["Jawaban", owner], given);
    const inverted = await readSheet(
      table({
        columns: [NUMBER, TITLE, under("Mandiri", SELF), under("Evaluator", EVALUATOR), WEIGHT, NOTE],
      }),
    );
    expect([lettersOf(inverted, "self"), lettersOf(inverted, "evaluator")]).toEqual([SELF, EVALUATOR]);
  });

  it("in a row of its own above all other titles", async () => {
    const titles = ["LKE", "Unit Kerja : Dinas Contoh", [null, null, null, "Mandiri", null, "Evaluator"]];
    const columns = [
      NUMBER,
      TITLE,
      WEIGHT,
      letters("Jawaban", SELF),
      score("Nilai"),
      letters("Jawaban", EVALUATOR),
      score("Nilai"),
    ];
    const read = await readSheet(table({ titles, columns }));
    expect([lettersOf(read, "self"), lettersOf(read, "evaluator")]).toEqual([SELF, EVALUATOR]);
  });

  it.each([
    ["Unit/Satker", "single"],
    ["Penilaian Mandiri", "self"],
    ["Evaluator", "evaluator"],
    ["Hasil", "single"],
  ] as const)("one column under %s is %s", async (parent, assessor) => {
    const read = await readSheet(
      table({
        columns: [NUMBER, TITLE, WEIGHT, letters([parent, "Jawaban"], SELF), score([parent, "Nilai"])],
      }),
    );
    expect([read.assessors, lettersOf(read, assessor)]).toEqual([[assessor], SELF]);
  });

  it("of three blocks the final one is the evaluator's, once it is filled in", async () => {
    const first = answers("D D D D D D D D D D D D");
    const blocks = (final: typeof SELF) => [
      NUMBER,
      TITLE,
      letters(["Mandiri", "Jawaban"], SELF),
      letters(["Evaluator", "Jawaban"], first),
      letters(["Final", "Jawaban"], final),
    ];
    expect(lettersOf(await readSheet(table({ columns: blocks(EVALUATOR) })), "evaluator")).toEqual(EVALUATOR);
    expect(lettersOf(await readSheet(table({ columns: blocks({}) })), "evaluator")).toEqual(first);
  });

  it("a final answer and an evaluator's without the OPD's own are ambiguous where they differ", async () => {
    const blocks = (own: string, given: typeof SELF) => [
      NUMBER,
      TITLE,
      letters([own, "Jawaban"], given),
      score(["OPD", "Nilai"]),
      letters(["Inspektorat", "Jawaban"], EVALUATOR),
      score(["Inspektorat", "Nilai"]),
    ];
    const read = async (own: string, given: typeof SELF) => readSheet(table({ columns: blocks(own, given) }));
    const retitled = await read("Final", SELF);
    expect(retitled.ambiguousAnswerColumns.map(({ cell }) => cell)).toEqual(["C5", "E5"]);
    for (const [own, given] of [
      ["OPD", SELF],
      ["Final", EVALUATOR],
      ["Final", {}],
    ] as const)
      expect(lettersOf(await read(own, given), "evaluator")).toEqual(EVALUATOR);
  });

  it.each<[string, readonly Column[], boolean]>([
    ["two columns of the same title", [letters("Jawaban", SELF), letters("Jawaban", EVALUATOR)], true],
    [
      "two titles of the same owner",
      [letters("Jawaban OPD", SELF), letters("Jawaban Unit Kerja", EVALUATOR)],
      true,
    ],
    [
      "the OPD's own beside one that does not say",
      [letters("Jawaban Mandiri", SELF), letters("Jawaban", EVALUATOR)],
      true,
    ],
    ["two years", [letters("Jawaban 2024", SELF), letters("Jawaban 2025", EVALUATOR)], true],
    [
      "headings of a lost merge over the middle of their groups",
      [
        letters(["", "Jawaban"], SELF),
        score(["Evaluator", "Nilai"]),
        letters(["", "Jawaban"], EVALUATOR),
        score(["Mandiri", "Nilai"]),
      ],
      false,
    ],
  ])("%s are ambiguous and none is read", async (_, columns, merged) => {
    const read = await readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, ...columns], merged }));
    expect(read.assessors).toEqual([]);
    expect(read.ambiguousAnswerColumns).toHaveLength(2);
    expect(lettersOf(read)["1.a"]).toBe("no column");
  });
});

describe("a second column of letters under a title that does not say", () => {
  const TITLES = [
    "Kemenpan RB",
    "Koreksi",
    "Penilaian Tim",
    "Hasil Validasi",
    "Pemeriksa",
    "Setelah Evaluasi",
    "Biro Organisasi",
    "Penilaian",
    "Nilai Akhir",
    "Nilai",
    "Hasil",
    "Provinsi",
  ];
  const beside = (...extra: readonly Column[]) =>
    readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, JAWABAN, ...extra] }));
  const isAmbiguous = ({ assessors, ambiguousAnswerColumns }: Assessment) =>
    assessors.length === 0 && ambiguousAnswerColumns.length > 1;

  it.each(TITLES)("%s beside an answer is ambiguous", async (title) => {
    expect(isAmbiguous(await beside(letters(title, EVALUATOR)))).toBe(true);
    const few = letters(title, { "1.b": "E", "3.c": "C" });
    expect(isAmbiguous(await beside(few))).toBe(true);
    const own = letters("Penilaian Mandiri", SELF);
    const left = await readSheet(table({ columns: [NUMBER, TITLE, letters(title, EVALUATOR), WEIGHT, own] }));
    expect(isAmbiguous(left)).toBe(true);
  });

  it("is ambiguous beside both assessors' answers too", async () => {
    const read = await beside(
      letters("Jawaban Evaluator", EVALUATOR),
      letters("Kemenpan RB", answers("C C")),
    );
    expect(read.ambiguousAnswerColumns.map(({ cell }) => cell)).toEqual(["D4", "E4", "F4"]);
  });

  it("is ambiguous under an evaluator's name even where it is computed", async () => {
    const computed = column("Inspektorat", ({ kind }) =>
      kind === "subcomponent" ? { formula: "APIP!A1", cached: "C" } : null,
    );
    expect(isAmbiguous(await beside(computed))).toBe(true);
  });

  it.each<[string, Column]>([
    ["repeats the answers", letters("Koreksi", SELF)],
    ["repeats some of them", letters("Hasil", { "1.a": "AA", "2.b": "CC" })],
    ["is blank", letters("Penilaian Tim", {})],
    ["holds numbers", score("Nilai Akhir", 80)],
    ["holds words", every("Penilaian", "Sudah baik")],
    [
      "is computed from the score",
      column("Grade", ({ kind }) => (kind === "subcomponent" ? { formula: "X!A1", cached: "C" } : null)),
    ],
  ])("is none when it %s", async (_, extra) => {
    expect(lettersOf(await beside(extra))).toEqual(SELF);
  });

  it("is none when it holds numbers but for one slip, which leaves its row in doubt", async () => {
    const read = await beside(
      column("Nilai", ({ kind, code }) => (kind === "subcomponent" ? (code === "1.a" ? "C" : 3) : null)),
    );
    expect(lettersOf(read)).toEqual({ ...SELF, "1.a": "broken" });
  });

  it("is none when it is the evaluator's before a final one", async () => {
    const read = await beside(letters("Evaluator", answers("D D D")), letters("Final", EVALUATOR));
    expect(lettersOf(read, "evaluator")).toEqual(EVALUATOR);
  });
});

it.each(["Penilaian Mandiri", "OPD"])("a final answer under %s is the OPD's own", async (owner) => {
  const columns = [
    NUMBER,
    TITLE,
    letters([owner, "Final"], SELF),
    letters(["Inspektorat", "Jawaban"], EVALUATOR),
  ];
  const read = await readSheet(table({ columns }));
  expect([lettersOf(read, "self"), lettersOf(read, "evaluator")]).toEqual([SELF, EVALUATOR]);
});

describe("a second column of Ya/Tidak under a title that does not say", () => {
  const yes = (heads: string | readonly string[], tick: string) => ticks(heads, () => tick);
  const read = (...columns: readonly Column[]) =>
    readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, ...columns] }));

  it.each<[string, readonly Column[]]>([
    [
      "the evaluator's under another word",
      [
        yes(["Penilaian Mandiri", "Jawaban"], "Ya"),
        score(["Penilaian Mandiri", "Nilai"]),
        yes(["Evaluator", "Koreksi"], "Tidak"),
        score(["Evaluator", "Nilai"]),
      ],
    ],
    ["nobody's", [yes("Jawaban", "Ya"), yes("Koreksi", "Tidak")]],
    ["no title at all", [yes("Jawaban", "Ya"), yes("", "Tidak")]],
    ["a lesser title, beside those of a year", [yes("Jawaban 2024", "Ya"), yes("Grade", "Tidak")]],
    ["another word, beside letters of a year", [letters("Jawaban 2024", SELF), yes("Hasil", "Tidak")]],
    ["no title, beside letters that nobody calls the answer", [letters("Hasil", SELF), yes("", "Tidak")]],
  ])("%s: is ambiguous and none is read", async (_, columns) => {
    const { assessors, ambiguousAnswerColumns } = await read(...columns);
    expect([assessors, ambiguousAnswerColumns.length]).toEqual([[], 2]);
  });

  it.each<[string, readonly Column[]]>([
    ["beside letters that decide", [JAWABAN, yes("Sesuai", "Tidak")]],
    ["of the points that Ya gives", [JAWABAN, yes("Poin", "1"), yes("Skor Kriteria", "0")]],
  ])("is none %s", async (_, columns) => {
    expect(lettersOf(await read(...columns))).toEqual(SELF);
  });

  it("is none where it repeats the answers", async () => {
    expect((await read(yes("Jawaban", "Ya"), yes("Koreksi", "Ya"))).assessors).toEqual(["single"]);
  });
});

describe("an answer column of a year", () => {
  const dated = letters("Jawaban 2024", EVALUATOR);
  const read = (...columns: readonly Column[]) =>
    readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, ...columns] }));

  it("is the answer where no other one is filled in", async () => {
    expect(lettersOf(await read(dated, letters("Huruf", {})))).toEqual(EVALUATOR);
  });

  it("is ambiguous beside a lesser title with letters of its own", async () => {
    const { assessors, ambiguousAnswerColumns } = await read(dated, letters("Nilai Huruf", SELF));
    expect([assessors, ambiguousAnswerColumns.length]).toEqual([[], 2]);
  });

  it("never stands in for an answer column that is still blank, or has Ya/Tidak", async () => {
    const blank = Object.fromEntries(Object.keys(SELF).map((code) => [code, "unanswered"]));
    expect(lettersOf(await read(letters("Jawaban", {}), dated))).toEqual(blank);
    expect(
      lettersOf(
        await read(
          ticks("Jawaban", () => "Ya"),
          dated,
        ),
      ),
    ).toEqual(blank);
  });
});

describe("a column known by what stands in it", () => {
  it.each(["Penilaian", "Nilai", "Hasil Penilaian", "Skor", "Predikat"])(
    "letters under %s",
    async (title) => {
      const read = await readSheet(table({ columns: [NUMBER, TITLE, WEIGHT, letters(title, SELF), NOTE] }));
      expect(lettersOf(read)).toEqual(SELF);
    },
  );

  it("letters beside a column that only takes Ya/Tidak", async () => {
    const yes = ticks("Jawaban", () => "Ya");
    const read = await readSheet(
      table({ columns: [NUMBER, TITLE, WEIGHT, yes, letters("Nilai (Huruf)", SELF), score("Nilai")] }),
    );
    expect(lettersOf(read)).toEqual(SELF);
    expect(read.subcomponents[0]?.criteria.map(({ answers }) => answers.single?.kind)).toEqual(
      Array(6).fill("fulfilled"),
    );
    const titled = await readSheet(
      table({ columns: [NUMBER, TITLE, ticks("Ya/Tidak", () => "T"), letters("Jawaban", SELF)] }),
    );
    expect(lettersOf(titled)).toEqual(SELF);
    expect(titled.subcomponents[0]?.criteria[0]?.answers.single?.kind).toBe("unfulfilled");
  });

  it.each<[string, readonly Column[]]>([
    ["numbers under Nilai", [score("Nilai", 80)]],
    [
      "computed letters, a copy of another sheet's",
      [column("Nilai", ({ kind }) => (kind === "subcomponent" ? { formula: "X!A1", cached: "BB" } : null))],
    ],
    ["letters in a column of another name", [letters("Prioritas", SELF)]],
    ["letters on a few rows", [letters("Nilai", { "1.a": "A", "4.c": "B" })]],
  ])("but not %s", async (_, columns) => {
    expect((await reading(table({ columns: [NUMBER, TITLE, WEIGHT, ...columns] }))).kind).toBe(
      "no-answer-sheet",
    );
  });

  it("two columns of letters without a title that tells are ambiguous", async () => {
    const read = await readSheet(
      table({ columns: [NUMBER, TITLE, WEIGHT, letters("Nilai", SELF), letters("Skor", EVALUATOR)] }),
    );
    expect([read.assessors, read.ambiguousAnswerColumns.length]).toEqual([[], 2]);
  });
});

describe("the title block", () => {
  const lines = [
    "Unit Kerja : Dinas Contoh",
    "Tahun : 2025",
    "Petunjuk: setiap kriteria diberi jawaban",
    "Kriteria penilaian dan jawaban",
    "Komponen",
  ];

  it.each([0, 1, 2, 3, 7, 17, 40])("of %i rows is read past", async (height) => {
    const titles = Array.from({ length: height }, (_, index) => lines[index % lines.length] ?? "");
    const read = await readSheet(table({ titles, columns: [NUMBER, TITLE, WEIGHT, JAWABAN] }));
    expect(lettersOf(read)).toEqual(SELF);
  });

  it("may hold a legend with titles of its own", async () => {
    const titles = [
      ["No", "Jawaban", "Nilai", "Kriteria"],
      [1, "AA", 100, "Seluruh kriteria terpenuhi"],
      [2, "E", 0, "Tidak ada upaya"],
      ["Jawaban", "Kriteria"],
      [],
    ];
    const columns = [
      column("Komponen/Sub Komponen", ({ code, text }) => `${code} ${text}`),
      JAWABAN,
      WEIGHT,
      letters("Predikat", EVALUATOR),
    ];
    expect(
      lettersOf(await readSheet(table({ titles, columns, rows: rowsOf(UNIT, { criteria: false }) }))),
    ).toEqual(SELF);
  });

  it("may hold a legend right above a header of two rows", async () => {
    const titles = [
      ["No", "Uraian", "Jawaban"],
      [1, "Seluruh kriteria terpenuhi", "AA"],
      [2, "Sebagian kriteria terpenuhi", "B"],
      [],
    ];
    const yes = (parent: string, tick: string) => ticks([parent, "Jawaban"], () => tick);
    const columns = [
      yes("Penilaian Mandiri", "Ya"),
      TITLE,
      yes("Evaluator", "Tidak"),
      EVIDENCE,
      WEIGHT,
      NOTE,
      NUMBER,
    ];
    expect((await readSheet(table({ titles, columns }))).assessors).toEqual(["self", "evaluator"]);
  });

  it("may name the inspectorate right above the header", async () => {
    const titles = ["LKE", "INSPEKTORAT KOTA REKAAN", "Inspektorat"];
    const read = await readSheet(table({ titles, columns: [NUMBER, TITLE, WEIGHT, JAWABAN], merged: false }));
    expect(read.assessors).toEqual(["single"]);
  });
});

describe("a header on every printed page", () => {
  const header = (texts: readonly string[]): Row =>
    otherRow("", Object.fromEntries(texts.map((text, index) => [index, text])));
  const columns = [
    NUMBER,
    TITLE,
    WEIGHT,
    letters("Jawaban Mandiri", SELF),
    letters("Jawaban Evaluator", EVALUATOR),
    NOTE,
  ];
  const heads = [
    "No",
    "Komponen/Sub Komponen/Kriteria",
    "Bobot",
    "Jawaban Mandiri",
    "Jawaban Evaluator",
    "Catatan",
  ];
  const repeated = (texts: readonly string[]) =>
    withRow(rowsOf(), "3", (row) => [header(texts), header(["1", "2", "3", "4", "5", "6"]), row]);

  it("is neither an answer nor a criterion", async () => {
    const read = await readSheet(table({ columns, rows: repeated(heads) }));
    expect([lettersOf(read, "self"), lettersOf(read, "evaluator")]).toEqual([SELF, EVALUATOR]);
    expect(
      read.subcomponents.flatMap(({ criteria }) => criteria.filter(({ match }) => match !== "same")),
    ).toEqual([]);
  });

  it("may leave out whose columns they are", async () => {
    const read = await readSheet(
      table({
        columns,
        rows: repeated(["No", "Komponen/Sub Komponen/Kriteria", "Bobot", "Jawaban", "Jawaban", "Catatan"]),
      }),
    );
    expect(lettersOf(read, "evaluator")).toEqual(EVALUATOR);
  });

  it("may leave out what stands beside the answers, and stand within a sub-component", async () => {
    const ticked = [NUMBER, TITLE, WEIGHT, ticks("Jawaban", () => "Ya"), NOTE];
    const again = header(["No", "Komponen/Sub Komponen/Kriteria", "Bobot", "Jawaban", ""]);
    const rows = withRow(rowsOf(), "1.a/1", (row) => [again, row]);
    const read = await readSheet(table({ columns: ticked, rows }));
    const [first] = read.subcomponents;
    expect(first?.criteria.map(({ answers: { single } }) => single?.kind)).toEqual(
      Array.from({ length: 6 }, () => "fulfilled"),
    );
    expect(first?.note?.text).toBe("Catatan 1.a");
  });

  it("may have its columns in other places", async () => {
    const moved = [
      "No",
      "Komponen/Sub Komponen/Kriteria",
      "Bobot",
      "Jawaban Evaluator",
      "Jawaban Mandiri",
      "Catatan",
    ];
    const read = await readSheet(table({ columns, rows: repeated(moved) }));
    const below = (code: string) => Number(code[0]) >= 3;
    const expected = (own: typeof SELF, other: typeof SELF) =>
      Object.fromEntries(
        Object.entries(own).map(([code, letter]) => [code, below(code) ? other[code] : letter]),
      );
    expect(lettersOf(read, "self")).toEqual(expected(SELF, EVALUATOR));
    expect(lettersOf(read, "evaluator")).toEqual(expected(EVALUATOR, SELF));
  });
});
