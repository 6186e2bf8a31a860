import type { Assessor, StatedNumber } from "../../assessment.ts";
import { type Exact, exact } from "../../exact.ts";
import { type Assessed, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor, partName, quoted, score } from "../wording.ts";

/** `code` null: the total. */
interface Unreadable {
  readonly code: string | null;
  readonly assessor: Assessor;
  readonly raw: string;
  readonly recomputed: Exact;
}

export const scoreUnreadable = defineRule<Unreadable>({
  code: "SKP064",
  name: "score-unreadable",
  severity: "warning",
  text: {
    id: {
      title: "Nilai pada lembar bukan angka",
      why: "Nilai pada lembar dicocokkan dengan hitungan ulang dari jawabannya (Lampiran I hlm. 35-36); teks yang bukan angka tidak dapat dicocokkan, sehingga nilai yang keliru tidak akan terlihat.",
      message: (args) =>
        `${args.code === null ? "Nilai akhir" : `Nilai ${partName(args.code, "id")}`}${ofAssessor(args.assessor, "id")} berisi ${quoted(args.raw)}, yang bukan angka; hitungan dari jawabannya ${score(args.recomputed, "id")}.`,
      fix: ({ recomputed }) =>
        `Ganti isi sel ini dengan rumus atau angka saja, sehingga hasilnya ${score(recomputed, "id")}.`,
    },
    en: {
      title: "Score on the sheet is not a number",
      why: "Scores on the sheet are compared with those recomputed from the answers (Annex I, pp. 35-36); a text that is not a number cannot be compared, so a wrong score would go unnoticed.",
      message: (args) =>
        `The ${args.code === null ? "total" : `score of ${partName(args.code, "en")}`}${ofAssessor(args.assessor, "en")} is ${quoted(args.raw)}, which is not a number; the answers come to ${score(args.recomputed, "en")}.`,
      fix: ({ recomputed }) =>
        `Put a formula or nothing but the number into this cell, so that it gives ${score(recomputed, "en")}.`,
    },
  },
  example: { code: "2.c", assessor: "single", raw: "95 (AA)", recomputed: exact("9") },
  check: (subject) =>
    assessed(subject).flatMap((parts) =>
      parts.assessment.assessors.flatMap((assessor) => unreadableBy(parts, assessor)),
    ),
});

function unreadableBy(parts: Assessed, assessor: Assessor): Occurrence<Unreadable>[] {
  const { assessment, scorecard } = parts;
  const result = scorecard.byAssessor[assessor];
  if (!result) return [];
  const text = (code: string | null, figure: StatedNumber | undefined, recomputed: Exact | null) =>
    // While an answer is missing there is no score; then words such as “Belum lengkap” are what belongs there.
    figure?.kind === "text" && recomputed
      ? [{ at: figure.at, args: { code, assessor, raw: figure.raw, recomputed } }]
      : [];
  return [
    ...result.components.flatMap(({ rubric: { code }, score: points }) =>
      assessment.components
        .filter((row) => row.code === code)
        .flatMap((row) => text(code, row.scores[assessor], points)),
    ),
    ...scoredRows(parts, assessor).flatMap(({ row, scored }) =>
      text(row.code, row.scores[assessor], scored.score),
    ),
    ...text(null, assessment.totals[assessor], result.total),
  ];
}
