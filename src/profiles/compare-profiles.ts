/** Scores one workbook under several rubrics, and under the first one with single choices of the others. */
import { assess, type EvaluateOptions } from "../evaluate.ts";
import type { EvaluatedSubcomponent, Evaluation } from "../evaluation.ts";
import type {
  ChoiceTried,
  Move,
  PartedSubcomponent,
  ProfileComparison,
  ProfileResult,
  ProfileScore,
} from "../profile-comparison.ts";
import { checkRubric } from "../rubric/check.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { type Variant, variantsOf } from "./choices.ts";

/** A workbook as it was opened. */
export interface ProfiledFile {
  readonly bytes: Uint8Array;
  readonly file: string;
}

/** @param profiles the first of them is the one that single choices are changed in */
export async function compareProfiles(
  source: ProfiledFile,
  profiles: readonly LoadedRubric[],
  options: Omit<EvaluateOptions, "rubric">,
): Promise<ProfileComparison> {
  const evaluations: Evaluation[] = [];
  for (const rubric of profiles) evaluations.push(await evaluated(source, rubric, options));
  const [first, ...others] = profiles;
  const moves: Move[] = [];
  for (const [index, other] of others.entries()) {
    const target = evaluations[index + 1];
    if (first && target)
      moves.push(await moveTo(target, { source, first, other, options, from: evaluations[0] }));
  }
  return {
    file: source.file,
    sha256: evaluations[0]?.sha256 ?? "",
    unit: evaluations.find(({ unit }) => unit.name !== null)?.unit.name ?? null,
    profiles: evaluations.map((evaluation, index) => resultOf(evaluation, profiles[index])),
    subcomponents: partedIn(evaluations),
    moves,
  };
}

async function evaluated(
  { bytes, file }: ProfiledFile,
  rubric: LoadedRubric,
  options: Omit<EvaluateOptions, "rubric">,
): Promise<Evaluation> {
  return (await assess(bytes, file, { ...options, rubric })).evaluation;
}

interface Moving {
  readonly source: ProfiledFile;
  readonly first: LoadedRubric;
  readonly other: LoadedRubric;
  readonly options: Omit<EvaluateOptions, "rubric">;
  readonly from: Evaluation | undefined;
}

async function moveTo(target: Evaluation, moving: Moving): Promise<Move> {
  const { first, other, from } = moving;
  const choices: ChoiceTried[] = [];
  for (const variant of variantsOf(first.rubric, other.rubric)) {
    const tried = await tryChoice(variant, target, moving);
    if (tried) choices.push(tried);
  }
  return { to: other.rubric.id, samePredicate: from?.predicate === target.predicate, choices };
}

/** Null where the first rubric with that choice is none: its own scale may not go with the other's bands. */
async function tryChoice(
  { choice, rubric }: Variant,
  target: Evaluation,
  { source, first, options }: Moving,
): Promise<ChoiceTried | null> {
  if ("problems" in checkRubric(rubric, "en")) return null;
  const { total, predicate } = await evaluated(source, { ...first, rubric }, options);
  return { choice, total, predicate, enough: predicate !== null && predicate === target.predicate };
}

function resultOf(evaluation: Evaluation, loaded: LoadedRubric | undefined): ProfileResult {
  const { total, predicate, predicateName, flagged, answered, of, diagnostics } = evaluation;
  const error = diagnostics.find(({ severity }) => severity === "error");
  return {
    id: loaded?.rubric.id ?? "",
    sha256: loaded?.sha256 ?? "",
    total,
    predicate,
    predicateName,
    flagged,
    answered,
    of,
    reason: total === null ? (error?.message ?? null) : null,
  };
}

/** In the order of the first rubric that has them. */
function partedIn(evaluations: readonly Evaluation[]): readonly PartedSubcomponent[] {
  const parts = evaluations.map(({ components }) => components.flatMap(({ subcomponents }) => subcomponents));
  const names = new Map<string, string>();
  for (const { code, name } of parts.flat()) if (!names.has(code)) names.set(code, name);
  return [...names]
    .map(([code, name]) => ({
      code,
      name,
      scores: parts.map((own) => scoreOf(own.find((part) => part.code === code))),
    }))
    .filter(({ scores }) => new Set(scores.map((score) => JSON.stringify(score))).size > 1);
}

function scoreOf(part: EvaluatedSubcomponent | undefined): ProfileScore | null {
  return part ? { letter: part.letter, value: part.value, score: part.score, weight: part.weight } : null;
}
