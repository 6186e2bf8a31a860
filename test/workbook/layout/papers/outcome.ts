/** What comes of a paper, in a few lines that a table of cases can show. */
import { assess, type EvaluateOptions } from "../../../../src/evaluate.ts";
import type { Paper } from "../../../fixtures/papers/paper.ts";
import { xlsx } from "../../../fixtures/xlsx.ts";

export interface Outcome {
  readonly layout: string | null;
  readonly assessor: string | null;
  /** The letters in the rubric's order, `-` where there is none. */
  readonly letters: string;
  readonly total: number | null;
  /** Codes of errors and warnings about the reading with the cell they point to; `×n` where one code comes often. */
  readonly findings: readonly string[];
}

/** Findings that say what these papers never have: an OPD, a year, notes and evidence. */
const USUAL = new Set(["SKP045", "SKP046", "SKP052", "SKP053", "SKP070", "SKP072"]);
/** And those that judge the answers: they are not about the reading. */
const JUDGEMENT = new Set(["SKP050", "SKP051", "SKP054", "SKP055", "SKP056"]);

export async function outcomeOf(paper: Paper, options: EvaluateOptions = {}): Promise<Outcome> {
  const { evaluation } = await assess(xlsx({ sheets: [paper.sheet] }), "kke.xlsx", options);
  const byCode = new Map<string, string[]>();
  for (const { code, cell } of evaluation.diagnostics) {
    if (!USUAL.has(code) && !JUDGEMENT.has(code))
      byCode.set(code, [...(byCode.get(code) ?? []), cell ?? "sheet"]);
  }
  return {
    layout: evaluation.layout,
    assessor: evaluation.assessor,
    letters: evaluation.components
      .flatMap(({ subcomponents }) => subcomponents.map(({ letter }) => letter ?? "-"))
      .join(" "),
    total: evaluation.total,
    findings: [...byCode].map(([code, cells]) =>
      cells.length === 1 ? `${code} ${cells[0]}` : `${code} ${cells[0]} ×${cells.length}`,
    ),
  };
}

/** `Ya` for all criteria but every fourth. */
export const MOST = (_: string, number: number): string => (number % 4 === 0 ? "Tidak" : "Ya");
export const ALL = (): string => "Ya";
export const HALF = (_: string, number: number): string => (number % 2 === 0 ? "Tidak" : "Ya");

/** What the shares of `MOST` come to: 5/6 9/11 6/8 · 3/3 6/7 8/10 · 5/6 7/9 6/7 · 3/3 4/5 4/5 (p. 36). */
export const MOST_LETTERS = "B B CC BB B B B B B BB B B";
/** 6×.7 + 9×.7 + 15×.6 + 6×.8 + 9×.7 + 15×.7 + 3×.7 + 4.5×.7 + 7.5×.7 + 5×.8 + 7.5×.7 + 12.5×.7 */
export const MOST_TOTAL = 69.6;
export const NO_LETTERS = Array(12).fill("-").join(" ");
