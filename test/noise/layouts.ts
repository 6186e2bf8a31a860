/** The shapes in which offices put their answers on one sheet, each drawn from the truth without any noise. */
import type { Dimension, RubricSubcomponent } from "../../src/rubric/schema.ts";
import type { Dice } from "./dice.ts";
import { type Block, blankPaper, type Drawing, form, yesOrNo } from "./form.ts";
import { type Line, mapLines, noiseLine, type Paper, type PaperColumn, sheetOf, withCells } from "./paper.ts";
import { type Given, subcomponentsOf, type Truth } from "./truth.ts";
import { inTwoColumns } from "./two-columns.ts";

export interface Layout {
  readonly name: string;
  /** Whether every letter must be read under mild noise; else the paper may be reported as not understood. */
  readonly exact: boolean;
  /** Where the answers stand; `either`: as the truth has it. */
  readonly given: Given | "either";
  /** Set where criteria have nothing but Ya and Tidak. */
  readonly ungraded?: true;
  draw(truth: Truth, dice: Dice): Drawing;
}

function single({ self }: Truth, heads: readonly string[], scoreHeads: readonly string[]): readonly Block[] {
  return [{ assessor: "single", answers: self, heads, scoreHeads }];
}

function changed({ paper, shown }: Drawing, change: (paper: Paper) => Paper): Drawing {
  return { paper: change(paper), shown };
}

function renamed(paper: Paper, heads: Readonly<Record<string, string>>): Paper {
  const columns = paper.columns.map((own) => ({
    ...own,
    heads: heads[own.name] ? [heads[own.name] ?? ""] : own.heads,
  }));
  return { ...paper, columns };
}

const official: Layout = {
  name: "official form",
  exact: true,
  given: "either",
  draw: (truth) => {
    const parent = truth.rubric.form.answerTitle;
    return form(truth, single(truth, [parent, "Jawaban"], [parent, "Nilai"]));
  },
};

const ONE_COLUMN = [
  ["Jawaban", "Nilai"],
  ["Jawaban OPD", "Nilai OPD"],
  ["Jawaban Mandiri", "Nilai Mandiri"],
  ["Jawaban Evaluator", "Nilai Evaluator"],
] as const;

/** Titles in one row, as in our template and most copies of the form. */
const oneColumn: Layout = {
  name: "one answer column",
  exact: true,
  given: "either",
  draw: (truth, dice) => {
    const [answer, score] = dice.pick(ONE_COLUMN);
    return form(truth, single(truth, [answer], [score]));
  },
};

const BOTH = [
  ["Penilaian Mandiri", "Evaluator"],
  ["OPD", "Inspektorat"],
  ["Unit Kerja", "APIP"],
  ["Penilaian Mandiri OPD", "Penilaian Tim Evaluasi"],
] as const;

const sideBySide: Layout = {
  name: "two assessors side by side",
  exact: true,
  given: "either",
  draw: (truth, dice) => {
    const [own, other] = dice.pick(BOTH);
    return form(truth, [
      { assessor: "self", answers: truth.self, heads: [own, "Jawaban"], scoreHeads: [own, "Nilai"] },
      {
        assessor: "evaluator",
        answers: truth.evaluator,
        heads: [other, "Jawaban"],
        scoreHeads: [other, "Nilai"],
      },
    ]);
  },
};

/** Ya and Tidak in a column each, one of which is ticked. */
const ticked: Layout = {
  name: "a column for Ya and one for Tidak",
  exact: true,
  given: "criteria",
  ungraded: true,
  draw: (truth, dice) => {
    const [own, other] = dice.pick(BOTH);
    const heads = (title: string) => ({ heads: [title], scoreHeads: [`Nilai ${title}`] });
    const blocks: readonly Block[] = dice.oneIn(2)
      ? [
          { assessor: "self", answers: truth.self, ...heads(own) },
          { assessor: "evaluator", answers: truth.evaluator, ...heads(other) },
        ]
      : single(truth, ["Jawaban"], ["Nilai"]);
    const mark = dice.pick(["v", "x", "√", "1", "✔"]);
    return changed(form(truth, blocks), (paper) => inTwoColumns(paper, mark));
  },
};

/** The OPD's own, what evaluators said first, and what they agreed on: the last one counts. */
const threeBlocks: Layout = {
  name: "three assessor blocks",
  exact: true,
  given: "either",
  draw: (truth, dice) => {
    const middle = dice.pick(["Penilaian Evaluator", "Penjaminan Kualitas", "Evaluator"]);
    const last = dice.pick(["Penilaian Final", "Final", "Hasil Akhir"]);
    const block = (title: string) => ({ heads: [title, "Jawaban"], scoreHeads: [title, "Nilai"] });
    return form(truth, [
      { assessor: "self", answers: truth.self, ...block("Penilaian Mandiri") },
      { assessor: "evaluator", superseded: true, answers: truth.self, ...block(middle) },
      { assessor: "evaluator", answers: truth.evaluator, ...block(last) },
    ]);
  },
};

const TWO_SHEETS = [
  ["LKE Mandiri", "LKE Evaluator"],
  ["Penilaian Mandiri", "Evaluasi Inspektorat"],
] as const;

/** A sheet for each assessor, both in the same form; noise lies over the evaluator's. */
const twoSheets: Layout = {
  name: "two sheets",
  exact: true,
  given: "either",
  draw: (truth, dice) => {
    const [own, other] = dice.pick(TWO_SHEETS);
    const sheet = (assessor: "self" | "evaluator", name: string) =>
      changed(
        form(truth, [{ assessor, answers: truth[assessor], heads: ["Jawaban"], scoreHeads: ["Nilai"] }]),
        (paper) => ({
          ...paper,
          sheet: `${name}${truth.office.tab}`,
        }),
      );
    const [self, evaluator] = [sheet("self", own), sheet("evaluator", other)];
    return {
      paper: { ...evaluator.paper, otherSheets: [sheetOf(self.paper)] },
      shown: { ...self.shown, ...evaluator.shown },
    };
  },
};

/** Typed anew with titles of its own, and with criteria only where they are answered. */
const retyped: Layout = {
  name: "other titles",
  exact: true,
  given: "either",
  draw: (truth, dice) => {
    const answer = dice.pick(["Jawaban", "Jwb", "Pilihan Jawaban", "JAWABAN (AA/A/BB/B/CC/C/D/E)"]);
    const score = dice.pick(["Nilai", "Skor", "Nilai Akhir"]);
    const heads = {
      number: dice.pick(["Kode", "No.", "Nomor"]),
      title: dice.pick(["Uraian", "Indikator", "Komponen / Sub Komponen"]),
      weight: dice.pick(["Bobot (%)", "BOBOT", "Bobot Nilai"]),
    };
    return changed(form(truth, single(truth, [answer], [score])), (paper) => ({
      ...renamed(paper, heads),
      lines: paper.lines.filter(({ kind }) => kind !== "criterion" || truth.given === "criteria"),
    }));
  },
};

/** Capitals for components, an indent for what stands under them, and not one code or number. */
const uncoded: Layout = {
  name: "no codes",
  exact: true,
  given: "either",
  draw: (truth, dice) => {
    const indent = dice.pick(["", "   ", "- ", "• ", "↳ ", "→ ", "    ↳ "]);
    return changed(form(truth, single(truth, ["Jawaban"], ["Nilai"])), (paper) => ({
      ...mapLines(paper, (line) => {
        const title = line.kind === "total" ? line.cells.number : line.cells.title;
        return withCells(line, {
          number: null,
          title: line.kind === "subcomponent" ? `${indent}${title}` : title,
        });
      }),
      columns: paper.columns.filter(({ name }) => name !== "number"),
    }));
  },
};

const SHORT_NAMES: readonly Readonly<Record<Dimension, string>>[] = [
  { keberadaan: "Pemenuhan", kualitas: "Kualitas", pemanfaatan: "Pemanfaatan" },
  { keberadaan: "Keberadaan", kualitas: "Kualitas", pemanfaatan: "Pemanfaatan" },
];
const EVIDENCE = ["Bukti: Renstra 2025-2029", "- PK kepala dinas", "SOP pengumpulan data kinerja"];

/** Components A to D, short names below them, and Ya/Tidak by one or two assessors over evidence rows. */
const workingPaper: Layout = {
  name: "working paper",
  exact: false,
  given: "criteria",
  draw: (truth, dice) => {
    const blocks: readonly Block[] = (
      [
        ["self", "Penilaian Mandiri"],
        ["evaluator", "Penilaian Final"],
      ] as const
    ).map(([assessor, parent]) => ({
      assessor,
      answers: truth[assessor],
      heads: [parent, "Jawaban"],
      scoreHeads: [parent, "Nilai"],
    }));
    const names = dice.pick(SHORT_NAMES);
    const counted = dice.pick(["A B C D", "I II III IV"]).split(" ");
    const withEvidence = dice.oneIn(2);
    return changed(form(truth, dice.oneIn(2) ? blocks : blocks.slice(0, 1)), (paper) =>
      mapLines(paper, (line) => {
        const { kind, code } = line;
        if (kind === "component") return withCells(line, { number: `${counted[Number(code) - 1]}.` });
        if (kind === "criterion" && withEvidence) return [line, noiseLine({ title: dice.pick(EVIDENCE) })];
        if (kind !== "subcomponent") return line;
        const part = subcomponentsOf(truth.rubric).find((own) => own.code === code);
        return withCells(line, {
          number: "abc".indexOf(code.slice(-1)) + 1,
          title: part?.dimension && names[part.dimension],
        });
      }),
    );
  },
};

const TWO_LETTERS = [
  ["Huruf Awal", "Huruf Akhir"],
  ["Jawaban Sementara", "Jawaban Akhir"],
  ["Nilai Huruf Sementara", "Nilai Huruf Akhir"],
] as const;

/** Written by an application: Ya/Tidak with 100 or 0 beside it, a letter on the way and a final one. */
const exported: Layout = {
  name: "one-sheet export",
  exact: true,
  given: "letters",
  ungraded: true,
  draw: (truth, dice) => {
    const [first, last] = dice.pick(TWO_LETTERS);
    return changed(form(truth, single(truth, [last], ["Nilai Akhir"])), (paper) => ({
      ...mapLines(paper, (line) => withCells(line, exportedCells(truth, line))),
      columns: paper.columns.flatMap((own) =>
        own.name === "answer single"
          ? [...EXPORTED_COLUMNS, { ...EXPORTED_FIRST, heads: [first] }, own]
          : [own],
      ),
    }));
  },
};

const EXPORTED_COLUMNS: readonly PaperColumn[] = [
  { name: "tick", heads: ["Ya/Tidak"], role: "answer", group: "tick" },
  { name: "points", heads: ["Poin"], role: "figure", group: "points" },
];
const EXPORTED_FIRST = { name: "first", role: "answer", group: "first" } as const;

function exportedCells({ self, evaluator }: Truth, { kind, code }: Line): Line["cells"] {
  if (kind === "subcomponent")
    return { first: evaluator.letters[code] === "-" ? null : evaluator.letters[code] };
  if (kind !== "criterion") return {};
  const tick = tickOf(self.ticks, code);
  return { tick: yesOrNo(tick), points: tick === undefined ? null : tick === "Y" ? 100 : 0 };
}

/** The tick of a criterion by its code, such as `1.a/3`. */
function tickOf(ticks: Readonly<Record<string, string>>, code: string): string | undefined {
  const [part = "", number = ""] = code.split("/");
  return ticks[part]?.[Number(number) - 1];
}

/** One row for each criterion; what it belongs to stands beside it in every row, or only in the first one. */
const flat: Layout = {
  name: "flat table",
  exact: false,
  given: "criteria",
  draw: (truth, dice) => {
    const everyRow = !dice.oneIn(2);
    const both = dice.oneIn(2);
    const [component, part] = dice.pick([
      ["Kategori", "Sub Kategori"],
      ["Komponen", "Sub Komponen"],
    ] as const);
    const columns: readonly PaperColumn[] = [
      { name: "number", heads: ["No"], role: "name", group: "number" },
      { name: "component", heads: [component], role: "name", group: "component" },
      { name: "part", heads: [part], role: "name", group: "part" },
      { name: "title", heads: ["Kriteria"], role: "name", group: "title" },
      { name: "weight", heads: ["Bobot"], role: "figure", group: "weight" },
      { name: "answer self", heads: ["Jawaban OPD"], role: "answer", group: "self" },
      { name: "answer evaluator", heads: ["Jawaban Evaluator"], role: "answer", group: "evaluator" },
    ];
    const lines = subcomponentsOf(truth.rubric).flatMap((own) => flatLines(truth, own, everyRow));
    return {
      paper: { ...blankPaper(truth.office), columns: both ? columns : columns.slice(0, -1), lines },
      shown: both ? { self: truth.self, evaluator: truth.evaluator } : { single: truth.self },
    };
  },
};

function flatLines({ rubric, self, evaluator }: Truth, part: RubricSubcomponent, everyRow: boolean): Line[] {
  const component = rubric.components.find(({ subcomponents }) => subcomponents.includes(part));
  return part.criteria.map(({ number, text }, index): Line => {
    const code = `${part.code}/${number}`;
    const named = everyRow || index === 0;
    return {
      kind: "criterion",
      code,
      cells: {
        number,
        component: named ? component?.name : null,
        part: named ? `${part.code} ${part.name}` : null,
        title: text,
        weight: named ? part.weight : null,
        "answer self": yesOrNo(tickOf(self.ticks, code)),
        "answer evaluator": yesOrNo(tickOf(evaluator.ticks, code)),
      },
    };
  });
}

export const LAYOUTS: readonly Layout[] = [
  official,
  oneColumn,
  sideBySide,
  ticked,
  threeBlocks,
  twoSheets,
  retyped,
  uncoded,
  workingPaper,
  exported,
  flat,
];
