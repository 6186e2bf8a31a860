import type { Assessor } from "../../assessment.ts";
import { exact } from "../../exact.ts";
import { formatNumber, formatWeight } from "../../language/format.ts";
import type { Language } from "../../language/language.ts";
import { scoringOf } from "../../rubric/scoring.ts";
import { type StatedPoints, statedPoints } from "../../score/points.ts";
import { type Assessed, answerCell, assessed, scoredRows } from "../assessed.ts";
import { defineRule, type Occurrence } from "../rule.ts";
import { decimalAsWritten, ofAssessor } from "../wording.ts";

interface Unusable {
  readonly code: string;
  readonly assessor: Assessor;
  readonly weight: number;
  readonly stated: Exclude<StatedPoints, { kind: "points" | "doubtful" }>;
}

export const pointsUnusable = defineRule<Unusable>({
  code: "SKP174",
  name: "points-unusable",
  severity: "error",
  text: {
    id: {
      title: "Nilai sub-komponen tidak dapat dipakai",
      why: "Rubrik ini memakai nilai yang dihitung lembar itu sendiri, antara nol dan bobotnya, dan hanya bila jumlah pada lembar membenarkannya; angka lain bisa berupa persen atau hasil bobot lain, sehingga tidak ditebak.",
      message: (args) => `Nilai ${args.code}${ofAssessor(args.assessor, "id")} ${causeText(args, "id")}.`,
      fix: ({ code, weight, stated }) =>
        stated.kind === "unconfirmed"
          ? `Tuliskan nilai komponen ${code.split(".")[0]} sebagai jumlah nilai sub-komponennya, atau perbaiki nilai yang keliru.`
          : `Isi nilai ${code} antara 0 dan ${formatWeight(weight, "id")} sesuai kertas kerjanya.`,
    },
    en: {
      title: "Points of a sub-component that cannot be used",
      why: "This rubric takes the points that the sheet itself computed, from nothing to the weight, and only where the sheet's sums bear them out; another figure may be a percentage or come from another weight, so it is not guessed.",
      message: (args) =>
        `The points of ${args.code}${ofAssessor(args.assessor, "en")} ${causeText(args, "en")}.`,
      fix: ({ code, weight, stated }) =>
        stated.kind === "unconfirmed"
          ? `State the points of component ${code.split(".")[0]} as the sum of its sub-components, or correct the figure that is wrong.`
          : `Enter the points of ${code}, from 0 to ${formatWeight(weight, "en")}, as its working paper has them.`,
    },
  },
  example: { code: "1.b", assessor: "single", weight: 5, stated: { kind: "outside", decimal: "86" } },
  check: (subject) => assessed(subject).flatMap(unusableIn),
});

function causeText({ weight, stated }: Unusable, language: Language): string {
  const id = language === "id";
  const most = formatWeight(weight, language);
  switch (stated.kind) {
    case "missing":
      return id ? "tidak ada" : "are missing";
    case "outside":
      return id
        ? `tertulis ${decimalAsWritten(stated.decimal, language)}, di luar 0 sampai ${most}`
        : `are given as ${stated.decimal}, outside 0 to ${most}`;
    case "other-weight":
      return id
        ? `(${figure(stated.decimal, language)}) dihitung dengan bobot lain, bukan ${most}`
        : `(${figure(stated.decimal, language)}) were computed by another weight than ${most}`;
    case "unanswered-zero":
      return id
        ? "nol menurut rumus, padahal tidak ada kriteria yang dijawab"
        : "are zero by a formula, but no criterion is answered";
    case "unconfirmed":
      return id
        ? `tertulis ${figure(stated.decimal, language)}, tetapi tidak ada jumlah pada lembar ini yang membenarkan nilai sub-komponennya`
        : `are given as ${figure(stated.decimal, language)}, but no sum on this sheet bears the points of its sub-components out`;
  }
}

function figure(decimal: string, language: Language): string {
  return formatNumber(exact(decimal), language);
}

function unusableIn(parts: Assessed): Occurrence<Unusable>[] {
  const { assessment, rubric, scorecard } = parts;
  const { assessor } = scorecard;
  if (assessor === null || scoringOf(rubric).method !== "points") return [];
  return scoredRows(parts, assessor).flatMap(({ row, scored }) => {
    const stated = statedPoints(row, scored.rubric, { assessment, rubric, assessor });
    // What is out of date or struck through is told as it is of every answer.
    if (stated.kind === "points" || stated.kind === "doubtful" || row.match === "contradicting") return [];
    const { code, weight } = scored.rubric;
    return [
      { at: row.scores[assessor]?.at ?? answerCell(row, assessor), args: { code, assessor, weight, stated } },
    ];
  });
}
