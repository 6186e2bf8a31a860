/** Is this a rubric? Imports zod, so it is itself imported only where a local file must be judged. */
import type { Language } from "../language/language.ts";
import type { Problem } from "./problem.ts";
import { problemSentence } from "./problem-text.ts";
import {
  codeProblems,
  correctionProblems,
  flagProblems,
  letterProblems,
  numberProblems,
  predicateProblems,
  scaleProblems,
  weightProblems,
  yearProblems,
} from "./refinements.ts";
import { type Rubric, rubricShape } from "./schema.ts";
import { answerProblems, criteriaProblems, floorProblems } from "./scoring-refinements.ts";
import { shapeProblems } from "./shape-problems.ts";

export type RubricCheck = { readonly rubric: Rubric } | { readonly problems: readonly string[] };

/**
 * Checks the content of a rubric file and finds everything that is wrong with it at once.
 *
 * @param data the parsed JSON
 * @param language of the sentences; each begins with its place
 */
export function checkRubric(data: unknown, language: Language): RubricCheck {
  const parsed = rubricShape.safeParse(data);
  const shape = parsed.success ? [] : shapeProblems(parsed.error.issues, data);
  const problems = [...shape, ...refinementProblems(data, shape)];
  if (parsed.success && problems.length === 0) return { rubric: parsed.data };
  return { problems: problems.map((problem) => problemSentence(problem, data, language)) };
}

type Section = keyof Rubric;
type Refinement = (rubric: Rubric) => readonly Problem[];

/** Each refinement with the sections that it looks at and, where it reads only some keys in them, with those. */
const REFINEMENTS: readonly (readonly [readonly Section[], Refinement, (readonly string[])?])[] = [
  [["years"], yearProblems],
  [["scale", "scoring"], scaleProblems],
  [["predicates"], predicateProblems],
  [["scale", "predicates"], letterProblems],
  [["predicates", "flagFrom"], flagProblems],
  [["components"], weightProblems, ["components", "subcomponents", "weight"]],
  [["components"], codeProblems, ["components", "subcomponents", "code"]],
  [["components"], numberProblems, ["components", "subcomponents", "criteria", "number"]],
  [["corrections"], correctionProblems],
  [["scoring", "components"], criteriaProblems],
  [["scoring"], answerProblems],
  [["scoring", "scale"], floorProblems],
];

function refinementProblems(data: unknown, shape: readonly Problem[]): readonly Problem[] {
  const broken = shape.filter(isHarmful);
  if (shape.some(({ at, fault }) => at.length === 0 && fault.kind === "not-a-rubric")) return [];
  return REFINEMENTS.filter(
    ([sections, , keys]) => !broken.some((problem) => isRead(problem, sections, keys)),
  ).flatMap(([, refine]) =>
    // What it looks at has the right shape, whatever is wrong with the rest.
    refine(data as Rubric),
  );
}

/** Whether a check reads what has the wrong shape: a criterion without its text does not hide a sum of weights. */
function isRead({ at }: Problem, sections: readonly Section[], keys: readonly string[] | undefined): boolean {
  const key = at.findLast((step) => typeof step === "string");
  return sections.some((section) => section === at[0]) && (keys?.includes(String(key)) ?? true);
}

/** Citations and unknown keys do not hinder the checks of weights, bands and codes. */
function isHarmful({ at, fault }: Problem): boolean {
  return !at.includes("source") && fault.kind !== "unknown-keys";
}
