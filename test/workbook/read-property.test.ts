import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { assess } from "../../src/evaluate.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { CellSpec } from "../fixtures/xlsx.ts";
import {
  bytesOf,
  type Column,
  column,
  type Letters,
  otherRow,
  type Row,
  rowsOf,
  type TableSpec,
  table,
  UNIT,
  withRow,
} from "./layout/table.ts";

const CODES = rowsOf().flatMap(({ kind, code }) => (kind === "subcomponent" ? [code] : []));
const SCALE = UNIT.scale.map(({ letter }) => letter);

/** A way to write something: applied to what the form says. */
type Spelling<T extends readonly unknown[]> = (...said: T) => CellSpec;

const ROMAN = ["", "I", "II", "III", "IV"];
const CODE_SPELLINGS: readonly Spelling<[component: string, letter: string]>[] = [
  (n, a) => `${n}.${a}`,
  (n, a) => `${n}${a}`,
  (n, a) => ` ${n}.${a.toUpperCase()}. `,
  (n, a) => `(${n}.${a})`,
  (n, a) => `${ROMAN[Number(n)]}.${a}`,
  (n, a) => `${ROMAN[Number(n)]}${a.toUpperCase()}`,
];
const LETTER_SPELLINGS: readonly Spelling<[letter: string]>[] = [
  (letter) => letter,
  (letter) => letter.toLowerCase(),
  (letter) => ` ${letter} `,
  (letter) => `${letter}.`,
  (letter) => `\u00a0${letter}`,
  (letter) => [...letter].map((char) => String.fromCodePoint((char.codePointAt(0) ?? 0) + 0xfee0)).join(""),
  (letter) => ({ formula: `Skala!A1`, cached: letter }),
  (letter) => ({ runs: [letter.slice(0, 1), letter.slice(1)] }),
];
const WEIGHT_SPELLINGS: readonly Spelling<[weight: number]>[] = [
  (weight) => weight,
  (weight) => weight.toFixed(2).replace(".", ","),
  (weight) => weight.toFixed(2),
  (weight) => weight / 100,
  (weight) => ({ number: weight / 100, format: "0.0%" }),
  (weight) => `${String(weight).replace(".", ",")} %`,
];

type Extra = readonly [heads: string, cell: Spelling<[row: Row, wrong: string]>];
const onSubcomponents =
  (cell: (wrong: string) => CellSpec): Extra[1] =>
  ({ kind }, wrong) =>
    kind === "subcomponent" ? cell(wrong) : null;
const EXTRAS: readonly Extra[] = [
  ["Nilai Tahun Lalu", onSubcomponents((wrong) => wrong)],
  ["Jawaban Tahun Sebelumnya", onSubcomponents((wrong) => wrong)],
  ["Predikat", onSubcomponents((wrong) => wrong)],
  ["Target", onSubcomponents((wrong) => wrong)],
  ["Didukung s.d.", onSubcomponents((wrong) => wrong)],
  ["Prioritas", onSubcomponents((wrong) => wrong)],
  ["Paraf Evaluator", onSubcomponents(() => "A")],
  ["Penanggung Jawab", onSubcomponents(() => "B")],
  ["Nilai Maks", onSubcomponents(() => 100)],
  ["Nilai Akhir", onSubcomponents(() => 100)],
  ["Grade", onSubcomponents((wrong) => ({ formula: "Skala!A1", cached: wrong }))],
  ["Catatan", onSubcomponents(() => "Jawaban sudah sesuai kriteria")],
  ["Daftar Evidence", onSubcomponents(() => "Renstra; PK; LKjIP")],
  ["Rekomendasi", onSubcomponents(() => "Menyusun pohon kinerja")],
];

/** Answer columns: their titles in one, two or three rows, for a form with one assessor and with both. */
const SINGLE_HEADS = [
  ["Jawaban"],
  ["Unit/Satker", "Jawaban"],
  ["Instansi", "Jawaban"],
  ["Penilaian", "OPD", "Jawaban"],
  ["Jawaban OPD"],
];
const DOUBLE_HEADS = [
  [
    ["Penilaian Mandiri", "Jawaban"],
    ["Evaluator", "Jawaban"],
  ],
  [
    ["OPD", "Jawaban"],
    ["Inspektorat", "Jawaban"],
  ],
  [["Jawaban Mandiri"], ["Jawaban Evaluator"]],
  [["Jawaban"], ["Jawaban APIP"]],
  [
    ["Penilaian", "Unit", "Jawaban"],
    ["Penilaian", "APIP", "Jawaban"],
  ],
] as const;

const NOISE: readonly Row[] = [
  otherRow(""),
  otherRow("Kriteria:"),
  { ...otherRow(""), number: "Kriteria:" },
  otherRow("Penjelasan diisi bila perlu"),
  { ...otherRow("2"), number: 1 },
];

const TITLE_LINES = [
  "LKE",
  "INSPEKTORAT KOTA REKAAN",
  "Unit Kerja : Dinas Contoh",
  "Tahun : 2025",
  "Kriteria dan jawaban",
  "",
  "Permen PANRB Nomor 88 Tahun 2021",
];

const lettersArbitrary = fc.array(fc.constantFrom(...SCALE), { minLength: 12, maxLength: 12 });
const toLetters = (list: readonly string[]): Letters =>
  Object.fromEntries(CODES.map((code, index) => [code, list[index] ?? ""]));

/** A form that any office could have made, with nothing wrong in it. */
const formArbitrary = fc.record({
  self: lettersArbitrary.map(toLetters),
  evaluator: fc.option(lettersArbitrary.map(toLetters)),
  heads: fc.nat(4),
  withScores: fc.boolean(),
  withCriteria: fc.boolean(),
  code: fc.option(fc.constantFrom(...CODE_SPELLINGS), { freq: 6 }),
  codeInTitle: fc.boolean(),
  letter: fc.constantFrom(...LETTER_SPELLINGS),
  weight: fc.constantFrom(...WEIGHT_SPELLINGS),
  extras: fc.subarray([...EXTRAS], { maxLength: 4 }),
  wrong: fc.constantFrom(...SCALE),
  order: fc.array(fc.nat(1000), { minLength: 12, maxLength: 12 }),
  titles: fc.array(fc.constantFrom(...TITLE_LINES), { maxLength: 40 }),
  noise: fc.array(fc.tuple(fc.nat(92), fc.constantFrom(...NOISE)), { maxLength: 8 }),
  merged: fc.boolean(),
  repeatedHeader: fc.option(fc.nat(3)),
  hidden: fc.array(fc.integer({ min: 1, max: 120 }), { maxLength: 10 }),
});
type Form = typeof formArbitrary extends fc.Arbitrary<infer T> ? T : never;

const NAMING: readonly Column[] = [
  column("No", ({ number }) => number),
  column("Komponen/Sub Komponen/Kriteria", ({ text }) => text),
  column("Bobot", ({ weight }) => weight),
];

function columnsOf(form: Form): readonly Column[] {
  const coded = ({ kind, code, number }: Row): CellSpec => {
    const [component = "", letter = ""] = String(number ?? code).split(".");
    if (kind !== "subcomponent") return number;
    return form.code && !form.codeInTitle ? form.code(component, letter) : null;
  };
  const titled = ({ kind, code, text }: Row) => {
    const [component = "", letter = ""] = code.split(".");
    return kind === "subcomponent" && form.code && form.codeInTitle
      ? `${form.code(component, letter)} ${text}`
      : text;
  };
  const answer = (heads: readonly string[], given: Letters): Column[] => [
    column(heads, ({ kind, code }) => (kind === "subcomponent" ? form.letter(given[code] ?? "") : null)),
    ...(form.withScores && heads.length > 1
      ? [column([...heads.slice(0, -1), "Nilai"], ({ kind }) => (kind === "subcomponent" ? 1 : null))]
      : []),
  ];
  const [own, other] = DOUBLE_HEADS[form.heads] ?? DOUBLE_HEADS[0];
  const groups: readonly (readonly Column[])[] = [
    [column("No", coded)],
    [column("Komponen/Sub Komponen/Kriteria", titled)],
    [column("Bobot", ({ weight }) => (weight === null ? null : form.weight(weight)))],
    ...(form.evaluator
      ? [answer(own, form.self), answer(other, form.evaluator)]
      : [answer(SINGLE_HEADS[form.heads] ?? ["Jawaban"], form.self)]),
    ...form.extras.map(([heads, cell]) => [column(heads, (row) => cell(row, form.wrong))]),
  ];
  const places = groups.map((group, index) => ({ group, place: form.order[index] ?? index }));
  return places.sort((a, b) => a.place - b.place).flatMap(({ group }) => group);
}

function specOf(form: Form, change: (rows: Row[]) => Row[] = (rows) => rows): TableSpec {
  const columns = columnsOf(form);
  let rows = change(rowsOf(UNIT, { criteria: form.withCriteria }));
  for (const [at, noise] of form.noise) rows.splice(Math.min(at, rows.length), 0, noise);
  // A page's header repeats whose the columns are only where it fits in one row.
  if (form.repeatedHeader !== null && columns.every(({ heads }) => heads.length === 1)) {
    const header = otherRow(
      "",
      Object.fromEntries(columns.map(({ heads }, index) => [index, heads[0] ?? ""])),
    );
    rows = withRow(rows, String(form.repeatedHeader + 1), (row) => [header, row]);
  }
  return { columns, rows, titles: form.titles, merged: form.merged, hiddenRows: form.hidden };
}

async function evaluated(spec: TableSpec): Promise<Evaluation> {
  return (await assess(bytesOf(table(spec)), "lke.xlsx")).evaluation;
}

function lettersIn({ components }: Evaluation, assessor: "self" | "evaluator" | "single"): Letters {
  const subcomponents = components.flatMap((component) => component.subcomponents);
  return Object.fromEntries(
    subcomponents.map(({ code, answers }) => [code, answers[assessor]?.letter ?? "-"]),
  );
}

const errorsIn = ({ diagnostics }: Evaluation) =>
  diagnostics.filter(({ severity }) => severity === "error").map(({ code }) => code);
const OPTIONS = { seed: 20211231 };

describe("any form that offices make", () => {
  it("is read letter for letter", async () => {
    await fc.assert(
      fc.asyncProperty(formArbitrary, async (form) => {
        const evaluation = await evaluated(specOf(form));
        const own = form.evaluator ? "self" : "single";
        expect(lettersIn(evaluation, own)).toEqual(form.self);
        if (form.evaluator) expect(lettersIn(evaluation, "evaluator")).toEqual(form.evaluator);
        expect(errorsIn(evaluation)).toEqual([]);
      }),
      { ...OPTIONS, numRuns: 250 },
    );
  });
});

/** What may go wrong with one or two rows of a form; `a` and `b` are different sub-components. */
const ACCIDENTS: Readonly<Record<string, (rows: Row[], a: string, b: string) => Row[]>> = {
  "a row is lost": (rows, a) => withRow(rows, a, () => []),
  "a row stands twice with another row's answer": (rows, a, b) => {
    const copy = rows.find(({ code }) => code === b);
    const own = rows.find(({ code }) => code === a);
    return withRow(rows, a, (row) =>
      copy && own ? [row, { ...copy, number: own.number, text: own.text }] : row,
    );
  },
  "the titles of two rows are swapped": (rows, a, b) => {
    const text = new Map(rows.map((row) => [row.code, row.text]));
    return rows.map((row) => ({
      ...row,
      text: text.get(row.code === a ? b : row.code === b ? a : row.code) ?? row.text,
    }));
  },
  "the codes of two rows are swapped and their titles blank": (rows, a, b) => {
    const codes = new Map([
      [a, b],
      [b, a],
    ]);
    return rows.map((row) => (codes.has(row.code) ? { ...row, number: codes.get(row.code), text: "" } : row));
  },
  "a title is cut short": (rows, a) =>
    withRow(rows, a, (row) => ({ ...row, text: row.text.split(" ").slice(0, 3).join(" ") })),
  "a title is mistyped all over": (rows, a) =>
    withRow(rows, a, (row) => ({ ...row, text: row.text.replaceAll(/[aeiou]/g, "o") })),
  "a title is another component's": (rows, a, b) =>
    withRow(rows, a, (row) => ({ ...row, text: rows.find(({ code }) => code === b[0])?.text ?? "" })),
  "a row is pasted over another": (rows, a, b) => {
    const other = rows.find(({ code }) => code === b);
    return withRow(rows, a, (row) => other ?? row);
  },
  "an unknown row is added": (rows, a) =>
    withRow(rows, a, (row) => [
      row,
      { ...row, code: "9.z", number: "9.z", text: "Inovasi pelayanan publik" },
    ]),
  "titles are blank": (rows, a, b) =>
    rows.map((row) => ([a, b].includes(row.code) ? { ...row, text: "" } : row)),
  "criteria moved elsewhere": (rows, a, b) => {
    const moved = rows.filter(({ code }) => code.startsWith(`${a}/`));
    return withRow(
      rows.filter((row) => !moved.includes(row)),
      b,
      (row) => [row, ...moved],
    );
  },
};

describe("a form with an accident", () => {
  it("is read right or reported, never wrong in silence", async () => {
    const accidents = fc.constantFrom(...Object.keys(ACCIDENTS));
    const pair = fc.shuffledSubarray(CODES, { minLength: 2, maxLength: 2 });
    await fc.assert(
      fc.asyncProperty(formArbitrary, accidents, pair, async (form, accident, [a = "", b = ""]) => {
        const evaluation = await evaluated(specOf(form, (rows) => ACCIDENTS[accident]?.(rows, a, b) ?? rows));
        if (errorsIn(evaluation).length > 0) return;
        expect(lettersIn(evaluation, form.evaluator ? "self" : "single")).toEqual(form.self);
        expect(evaluation.complete).toBe(true);
      }),
      { ...OPTIONS, numRuns: 250 },
    );
  });

  it.each(["a row is lost", "a row is pasted over another", "the titles of two rows are swapped"])(
    "%s is always reported",
    async (accident) => {
      const [form] = fc.sample(formArbitrary, { seed: 1, numRuns: 1 });
      if (!form) throw new Error("no form");
      const coded: Form = { ...form, code: CODE_SPELLINGS[0] ?? null, codeInTitle: false };
      expect(
        errorsIn(await evaluated(specOf(coded, (rows) => ACCIDENTS[accident]?.(rows, "1.b", "3.c") ?? rows))),
      ).not.toEqual([]);
    },
  );
});

/** What may go wrong with the titles of two answer columns side by side. */
const HEADER_ACCIDENTS: Readonly<
  Record<string, (heads: readonly (readonly string[])[]) => readonly (readonly string[])[]>
> = {
  "the evaluator's title is lost": ([own = [], other = []]) => [own, other.map(() => "")],
  "the OPD's title is lost": ([own = [], other = []]) => [own.map(() => ""), other],
  "the evaluator's name is lost": ([own = [], other = []]) => [
    own,
    [...other.slice(0, -1).map(() => ""), "Jawaban"],
  ],
  "both names are lost": ([own = [], other = []]) =>
    [own, other].map((heads) => [...heads.slice(0, -1).map(() => ""), "Jawaban"]),
  "both have the OPD's title": ([own = []]) => [own, own],
  "the evaluator's title is a name that says nothing": ([own = []]) => [own, ["Pak Budi"]],
  "the evaluator's title is somebody else's": ([own = []]) => [own, ["Kemenpan RB"]],
  "the evaluator's title is another word for it": ([own = []]) => [own, ["Koreksi"]],
  "the evaluator's title is a score's": ([own = []]) => [own, ["Nilai Akhir"]],
  "the evaluator's title is a rank in the team": ([own = []]) => [own, ["Ketua Tim"]],
};

describe("a form whose answer columns are titled badly", () => {
  it("never takes one assessor's answers for the other's in silence", async () => {
    const accidents = fc.constantFrom(...Object.keys(HEADER_ACCIDENTS));
    const both = fc
      .tuple(lettersArbitrary, lettersArbitrary)
      .filter(([own, other]) => own.join() !== other.join());
    await fc.assert(
      fc.asyncProperty(
        both,
        fc.constantFrom(...DOUBLE_HEADS),
        accidents,
        fc.boolean(),
        fc.boolean(),
        async ([own, other], heads, accident, merged, swapped) => {
          const given = [toLetters(own), toLetters(other)] as const;
          const [first = [], second = []] = HEADER_ACCIDENTS[accident]?.(heads) ?? [];
          const answered = [[first, given[0]] as const, [second, given[1]] as const].map(
            ([titles, letters]) =>
              column(titles, ({ kind, code }) => (kind === "subcomponent" ? letters[code] : null)),
          );
          const columns = [...NAMING, ...(swapped ? answered.reverse() : answered)];
          const evaluation = await evaluated({ columns, merged });
          if (errorsIn(evaluation).length > 0) return;
          // The evaluator's answers are official only under the evaluator's title, else the OPD's own are.
          const official = evaluation.assessor === "evaluator" ? given[1] : given[0];
          expect(lettersIn(evaluation, evaluation.assessor ?? "single")).toEqual(official);
          if (evaluation.assessors.self) expect(lettersIn(evaluation, "self")).toEqual(given[0]);
        },
      ),
      { ...OPTIONS, numRuns: 120 },
    );
  });
});
