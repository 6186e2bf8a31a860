/** One criterion's score, tried with the answers as this very sheet writes them. */
import { type Assessor, type CriterionAnswer, rowsOf } from "../../assessment.ts";
import type { Exact } from "../../exact.ts";
import type { FigurePlace } from "../../reconciliation.ts";
import type { Scalar } from "../formula/scalar.ts";
import type { Evidence, Suspect } from "./evidence.ts";
import type { AnswerCase } from "./score-case.ts";

/** Null where the sheet has only one answer in it: then nothing could be told from trying others. */
export function criterionCase(suspect: Suspect, evidence: Evidence): AnswerCase | null {
  const { figure } = suspect;
  const answer = answerOf(figure, evidence);
  const grade = gradeOf(figure);
  if (!figure.full || !answer || !grade) return null;
  const written = answersByGrade(figure.assessor, evidence);
  const own = written.get(grade.toFraction());
  const trials = [...written.values()].map(({ answer: letter, grade: part }) => ({
    letter,
    score: (figure.full ?? part).mul(part),
  }));
  if (own === undefined || trials.length < 2) return null;
  return {
    suspect,
    evidence,
    letter: String(own.answer),
    written: answer.raw,
    answerAt: answer.at,
    weight: null,
    trials,
  };
}

function answerOf({ code, assessor }: FigurePlace, { assessment }: Evidence): CriterionAnswer | undefined {
  const [part = "", number] = code.split("/");
  const [row] = rowsOf(assessment, part);
  return row?.criteria.find((one) => one.number === Number(number))?.answers[assessor];
}

/** What an answer earns, of 1. */
function gradeOf({ recomputed, full }: FigurePlace): Exact | null {
  if (!full || recomputed === null || typeof recomputed === "string" || full.equals(0)) return null;
  return recomputed.div(full);
}

/** What the sheet writes most often for each grade. */
function answersByGrade(
  assessor: Assessor,
  evidence: Evidence,
): ReadonlyMap<string, { readonly answer: Scalar; readonly grade: Exact }> {
  const counts = new Map<string, { readonly grade: Exact; readonly times: Map<Scalar, number> }>();
  for (const place of evidence.places) {
    if (place.what !== "criterion" || place.assessor !== assessor) continue;
    const [grade, answer] = [gradeOf(place), answerOf(place, evidence)];
    if (!grade || !answer) continue;
    const known = counts.get(grade.toFraction()) ?? { grade, times: new Map<Scalar, number>() };
    const written = evidence.saved.valueAt(answer.at);
    known.times.set(written, (known.times.get(written) ?? 0) + 1);
    counts.set(grade.toFraction(), known);
  }
  return new Map(
    [...counts].map(([key, { grade, times }]) => {
      const [[answer]] = [...times].sort(([, one], [, other]) => other - one) as [[Scalar, number]];
      return [key, { answer, grade }];
    }),
  );
}
