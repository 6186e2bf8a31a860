/** What the scoring asks of the rest of the file, and of its own list of answers. */
import type { Fault, Problem } from "./problem.ts";
import type { Grade, MeanScoring, Rubric, RubricCriterion } from "./schema.ts";
import { scoringOf } from "./scoring.ts";

type ScoringParts = Pick<Rubric, "scoring" | "components">;

/** Criteria where the scoring counts them, and weights on them where it weighs them and only there. */
export function criteriaProblems(rubric: ScoringParts): readonly Problem[] {
  const scoring = scoringOf(rubric);
  const counts = scoring.method === "share" || scoring.method === "mean";
  const weighs = scoring.method === "mean" && scoring.weighting === "criteria";
  return rubric.components.flatMap(({ subcomponents }, c) =>
    subcomponents.flatMap(({ code, criteria }, s): Problem[] => {
      const at = ["components", c, "subcomponents", s];
      const empty = counts && criteria.length === 0;
      return [
        ...(empty ? [{ at, fault: { kind: "criteria-needed", code, method: scoring.method } as const }] : []),
        ...criteria.flatMap((criterion, index) => {
          const fault = weightFault(criterion, weighs);
          return fault ? [{ at: [...at, "criteria", index], fault }] : [];
        }),
      ];
    }),
  );
}

function weightFault({ weight }: RubricCriterion, weighs: boolean): Fault | null {
  if (weighs) return weight === undefined ? { kind: "criterion-weight-missing" } : null;
  return weight === undefined ? null : { kind: "criterion-weight-idle" };
}

/** Answers are told apart whatever their case, and a tick can mean one of them only. */
export function answerProblems({ scoring }: Pick<Rubric, "scoring">): readonly Problem[] {
  if (scoring?.method !== "mean") return [];
  const names = scoring.answers.map(({ answer }) => answer.trim().toLowerCase());
  const repeated = scoring.answers.filter((_, index) => names.indexOf(names[index] ?? "") < index);
  const alike = [true, false].flatMap((fulfilled): Fault[] => {
    const answers = scoring.answers.filter((grade) => grade.fulfilled === fulfilled).map(nameOf);
    return answers.length > 1 ? [{ kind: "answers-alike", fulfilled, answers }] : [];
  });
  return [
    ...repeated.map((grade): Fault => ({ kind: "answer-repeated", answer: grade.answer })),
    ...alike,
  ].map((fault) => ({ at: ["scoring", "answers"], fault }));
}

function nameOf({ answer }: Grade): string {
  return answer;
}

/** A mean that is floored to a letter must reach one, however low it is. */
export function floorProblems({ scoring, scale }: Pick<Rubric, "scoring" | "scale">): readonly Problem[] {
  if (scoring?.method !== "mean" || scoring.result !== "letter") return [];
  const worst = scale.at(-1);
  const lowest = lowestMean(scoring);
  return worst && worst.value > lowest
    ? [{ at: ["scale"], fault: { kind: "scale-floor", letter: worst.letter, value: worst.value, lowest } }]
    : [];
}

function lowestMean({ answers, denominator }: MeanScoring): number {
  return denominator === "all" ? 0 : Math.min(...answers.map(({ value }) => value));
}
