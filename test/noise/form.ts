/** A form as the regulation lays it out: components, sub-components and criteria in rows of their own, and a total. */
import type { Assessor } from "../../src/assessment.ts";
import type { CellSpec } from "../fixtures/xlsx.ts";
import type { Office } from "./office.ts";
import type { Line, Paper, PaperColumn } from "./paper.ts";
import { type Answers, scoreOf, type Truth, totalOf } from "./truth.ts";

/** A paper with what a reader must find on it. */
export interface Drawing {
  readonly paper: Paper;
  /** Whose answers stand there; `single` where nobody says whose they are. */
  readonly shown: Readonly<Partial<Record<Assessor, Answers>>>;
}

/** One assessor's columns, by their titles from top to bottom. */
export interface Block {
  readonly assessor: Assessor;
  /** Set where another block of the same assessor counts instead. */
  readonly superseded?: true;
  readonly answers: Answers;
  readonly heads: readonly string[];
  readonly scoreHeads: readonly string[];
}

const NAME: readonly PaperColumn[] = [
  { name: "number", heads: ["No"], role: "name", group: "number" },
  { name: "title", heads: ["Komponen/Sub Komponen/Kriteria"], role: "name", group: "title" },
  { name: "weight", heads: ["Bobot"], role: "figure", group: "weight" },
];
const TEXTS: readonly PaperColumn[] = [
  { name: "note", heads: ["Catatan"], role: "text", group: "note", tall: true },
  { name: "evidence", heads: ["Daftar Evidence"], role: "text", group: "evidence", tall: true },
];

/** An OPD's sheet before anything stands on it but whose it is. */
export function blankPaper({ titles, tab }: Office): Paper {
  return {
    sheet: `LKE${tab}`,
    above: titles,
    columns: [],
    mergedHeads: true,
    lines: [],
    below: [],
    beside: [],
    otherSheets: [],
  };
}

/** The form of one or more assessors. */
export function form(truth: Truth, blocks: readonly Block[]): Drawing {
  const columns = blocks.flatMap((block): PaperColumn[] => [
    { name: `answer ${nameOf(block)}`, heads: block.heads, role: "answer", group: nameOf(block) },
    { name: `score ${nameOf(block)}`, heads: block.scoreHeads, role: "figure", group: nameOf(block) },
  ]);
  const paper = {
    ...blankPaper(truth.office),
    columns: [...NAME, ...columns, ...TEXTS],
    lines: linesOf(truth, blocks),
  };
  const counting = blocks.filter(({ superseded }) => superseded !== true);
  return { paper, shown: Object.fromEntries(counting.map(({ assessor, answers }) => [assessor, answers])) };
}

function nameOf({ assessor, superseded }: Block): string {
  return superseded ? `${assessor} before` : assessor;
}

function linesOf(truth: Truth, blocks: readonly Block[]): Line[] {
  const lines = truth.rubric.components.flatMap((component): Line[] => [
    {
      kind: "component",
      code: component.code,
      cells: {
        number: Number(component.code),
        title: component.name.toUpperCase(),
        weight: component.weight,
      },
    },
    ...component.subcomponents.flatMap(({ code, name, weight, criteria }): Line[] => [
      {
        kind: "subcomponent",
        code,
        cells: {
          number: code,
          title: name,
          weight,
          note: `Dokumen ${code} ditetapkan dan dipakai setiap triwulan.`,
          evidence: `SK penetapan ${code}`,
          ...cellsOf("answer", blocks, ({ letters }) =>
            truth.given === "letters" ? given(letters[code]) : null,
          ),
          ...cellsOf("score", blocks, ({ letters }) => scoreOf(weight, letters[code])),
        },
      },
      ...criteria.map(
        ({ number, text }, index): Line => ({
          kind: "criterion",
          code: `${code}/${number}`,
          cells: {
            number,
            title: text,
            ...cellsOf("answer", blocks, ({ ticks }) =>
              truth.given === "criteria" ? yesOrNo(ticks[code]?.[index]) : null,
            ),
          },
        }),
      ),
    ]),
  ]);
  const totals = cellsOf("score", blocks, (answers) => totalOf(truth, answers));
  return [...lines, { kind: "total", code: "", cells: { number: "Nilai Akuntabilitas Kinerja", ...totals } }];
}

function cellsOf(
  column: "answer" | "score",
  blocks: readonly Block[],
  cell: (answers: Answers) => CellSpec,
): Record<string, CellSpec> {
  return Object.fromEntries(blocks.map((block) => [`${column} ${nameOf(block)}`, cell(block.answers)]));
}

function given(letter: string | undefined): CellSpec {
  return letter === "-" ? null : letter;
}

/** `Ya` for `Y`, `Tidak` for `T`, a grade as it is, a blank for nothing. */
export function yesOrNo(tick: string | undefined): CellSpec {
  if (tick === "Y") return "Ya";
  return tick === "T" ? "Tidak" : (tick ?? null);
}
