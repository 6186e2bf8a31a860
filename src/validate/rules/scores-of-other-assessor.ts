import type { Assessor } from "../../assessment.ts";
import { exact, ZERO } from "../../exact.ts";
import { disagrees } from "../../reconciliation.ts";
import type { ScoredSubcomponent } from "../../score/score.ts";
import { type Assessed, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { ofAssessor, score } from "../wording.ts";

interface Crossed {
  readonly assessor: Assessor;
  readonly other: Assessor;
  readonly count: number;
  /** The first of them. */
  readonly code: string;
  readonly stated: string;
}

/** One or two may be the same by chance. */
const LEAST = 3;

export const scoresOfOtherAssessor = defineRule<Crossed>({
  code: "SKP186",
  name: "scores-of-other-assessor",
  severity: "error",
  text: {
    id: {
      title: "Nilai pada lembar berasal dari jawaban penilai lain",
      why: "Nilai sub-komponen dihitung dari jawaban penilainya sendiri (Lampiran I hlm. 35-36); bila nilai di samping jawaban seorang penilai adalah hasil jawaban penilai yang lain, judul kolomnya mungkin tertukar atau bergeser.",
      message: ({ assessor, other, count, code, stated }) =>
        `${count} nilai sub-komponen${ofAssessor(assessor, "id")} bukan hasil jawabannya, melainkan hasil jawaban${ofAssessor(other, "id")}, misalnya ${code} (${score(stated, "id")}); judul kolom jawabannya mungkin tertukar.`,
      fix: () =>
        "Periksa judul di atas kolom jawaban dan nilai kedua penilai; betulkan judulnya, atau tunjukkan kolom yang benar dengan peta (sakip layout init).",
    },
    en: {
      title: "Scores on the sheet come from the other assessor's answers",
      why: "A sub-component is scored by its assessor's own answers (Annex I, pp. 35-36); where the scores beside one assessor's answers are those of the other's, the titles of the columns may have been exchanged or moved.",
      message: ({ assessor, other, count, code, stated }) =>
        `${count} sub-component scores${ofAssessor(assessor, "en")} do not come from the answers there, but from those${ofAssessor(other, "en")}, such as ${code} (${score(stated, "en")}); the titles of the answer columns may have been exchanged.`,
      fix: () =>
        "See what the titles over both assessors' answers and scores say; put them right, or point to the right columns with a map (sakip layout init).",
    },
  },
  example: { assessor: "self", other: "evaluator", count: 8, code: "1.b", stated: "7.2" },
  check: (subject) =>
    assessed(subject).flatMap((parts) => [
      ...crossed(parts, "self", "evaluator"),
      ...crossed(parts, "evaluator", "self"),
    ]),
});

function crossed(parts: Assessed, assessor: Assessor, other: Assessor): Occurrence<Crossed>[] {
  const { rubric } = parts;
  const others = new Map(scoredRows(parts, other).map(({ row, scored }) => [row, scored]));
  const differing = scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const figure = row.scores[assessor];
    // Nothing is what a form shows that was never computed.
    if (figure?.kind !== "number" || exact(figure.decimal).equals(ZERO)) return [];
    const differs = (own: ScoredSubcomponent | undefined) =>
      !own?.score || disagrees(figure.decimal, own.score, rubric);
    return scored.score && differs(scored) ? [{ row, figure, isOther: !differs(others.get(row)) }] : [];
  });
  const [first] = differing;
  if (!first || differing.length < LEAST || !differing.every(({ isOther }) => isOther)) return [];
  const { row, figure } = first;
  const told = { assessor, other, count: differing.length, code: row.code, stated: figure.decimal };
  return [{ at: figure.at, args: told }];
}
