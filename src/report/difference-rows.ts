/** Figures that differ as rows of text, for every report that draws the table. */
import type { EvaluatedDifference, Evaluation } from "../evaluation.ts";
import { formatNumber } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { ReconciliationTexts } from "../language/reconciliation-id.ts";
import { textsOf } from "../language/texts.ts";
import { NOTHING } from "./score-rows.ts";

export interface DifferenceRow {
  readonly figure: string;
  readonly stated: string;
  readonly recomputed: string;
  readonly difference: string;
  /** The cause in two or three words. */
  readonly cause: string;
  /** The cause as a sentence. */
  readonly explanation: string;
  readonly sheet: string;
  readonly cell: string;
}

/** Every figure that differs, in the order of the evaluation. */
export function differenceRows(evaluation: Evaluation, language: Language): readonly DifferenceRow[] {
  const texts = textsOf(language).report.reconciliation;
  const causes: Readonly<Record<string, string>> = texts.causes;
  return evaluation.reconciliation.map((difference) => ({
    figure: figureName(difference, texts, textsOf(language).report),
    stated: shown(difference.stated, language),
    recomputed: shown(difference.recomputed, language),
    difference: signed(difference.difference, language),
    cause: causes[difference.cause] ?? difference.cause,
    explanation: difference.explanation,
    sheet: difference.sheet,
    cell: difference.cell,
  }));
}

function figureName(
  { what, code, assessor }: EvaluatedDifference,
  texts: ReconciliationTexts,
  { total, predicate }: { readonly total: string; readonly predicate: string },
): string {
  const names: Readonly<Record<EvaluatedDifference["what"], string>> = {
    criterion: texts.criterion(code),
    subcomponent: code,
    component: texts.component(code),
    total,
    predicate,
    copy: texts.copy(code === "" ? total : code.includes(".") ? code : texts.component(code)),
  };
  return assessor === "single" ? names[what] : `${names[what]} (${texts.ofAssessor[assessor]})`;
}

function shown(figure: number | string | null, language: Language): string {
  if (figure === null) return NOTHING;
  return typeof figure === "number" ? formatNumber(figure, language) : figure;
}

function signed(difference: number | null, language: Language): string {
  if (difference === null) return NOTHING;
  return `${difference > 0 ? "+" : ""}${formatNumber(difference, language)}`;
}
