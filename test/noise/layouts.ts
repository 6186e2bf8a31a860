/** The shapes in which offices put their answers on one sheet, each drawn from the truth without any noise. */
import type { Dimension } from "../../src/rubric/schema.ts";
import type { Dice } from "./dice.ts";
import { type Block, type Drawing, form } from "./form.ts";
import { mapLines, noiseLine, type Paper, withCells } from "./paper.ts";
import { type Given, subcomponentsOf, type Truth } from "./truth.ts";

export interface Layout {
  readonly name: string;
  /** Whether every letter must be read under mild noise; else the paper may be reported as not understood. */
  readonly exact: boolean;
  /** Where the answers stand; `either`: as the truth has it. */
  readonly given: Given | "either";
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

export const LAYOUTS: readonly Layout[] = [official, oneColumn, sideBySide, retyped, uncoded, workingPaper];
