/** Scores each OPD of one workbook under several rubrics, and under the first one with single choices of the others. */
import { assessUnits, type EvaluateOptions } from "../evaluate.ts";
import type { EvaluatedSubcomponent, Evaluation } from "../evaluation.ts";
import type {
  ChoiceName,
  Move,
  PartedSubcomponent,
  ProfileComparison,
  ProfileResult,
  ProfileScore,
} from "../profile-comparison.ts";
import { checkRubric } from "../rubric/check.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import { type OpenedFile, sideBySide } from "../side-by-side.ts";
import { variantsOf } from "./choices.ts";

type Options = Omit<EvaluateOptions, "rubric">;

/**
 * A comparison for each OPD of the workbook, nearly always one.
 *
 * @param profiles the first of them is the one that single choices are changed in
 */
export async function compareProfiles(
  source: OpenedFile,
  profiles: readonly LoadedRubric[],
  options: Options,
): Promise<readonly ProfileComparison[]> {
  const units = await sideBySide(source, profiles, options);
  const [first, ...others] = profiles;
  const trials: (readonly Trial[])[] = [];
  for (const other of others) trials.push(first ? await tryChoices(first, other, source, options) : []);
  return units.map((evaluations) => ({
    file: source.file,
    sha256: evaluations[0]?.sha256 ?? "",
    unit: evaluations.find(({ unit }) => unit.name !== null)?.unit.name ?? null,
    ...placeOf(evaluations),
    profiles: evaluations.map((evaluation, index) => resultOf(evaluation, profiles[index])),
    subcomponents: partedIn(evaluations),
    moves: others.map(({ rubric }, index) => moveTo(rubric.id, index + 1, evaluations, trials[index] ?? [])),
  }));
}

/** Its sheet and its place among the OPDs of the workbook, where it holds several. */
function placeOf(evaluations: readonly Evaluation[]): Pick<ProfileComparison, "sheet" | "among"> {
  const several = evaluations.find(({ among }) => among);
  if (!several?.among || several.sheet === null) return {};
  return { sheet: several.sheet, among: several.among };
}

/** What each OPD scores under the first rubric with one choice of another. */
interface Trial {
  readonly choice: ChoiceName;
  readonly of: (sheet: string | undefined) => Pick<Evaluation, "total" | "predicate">;
}

/** Choices that make no rubric are left out: the first one's scale may not go with the other's bands. */
async function tryChoices(
  first: LoadedRubric,
  other: LoadedRubric,
  { bytes, file }: OpenedFile,
  options: Options,
): Promise<readonly Trial[]> {
  const trials: Trial[] = [];
  for (const { choice, rubric } of variantsOf(first.rubric, other.rubric)) {
    if ("problems" in checkRubric(rubric, "en")) continue;
    const units = await assessUnits(bytes, file, { ...options, rubric: { ...first, rubric } });
    const results = units.map(({ evaluation: { sheet, among, total, predicate } }) => {
      return [among ? (sheet ?? undefined) : undefined, { total, predicate }] as const;
    });
    const bySheet = new Map(results);
    trials.push({ choice, of: (sheet) => bySheet.get(sheet) ?? NOTHING });
  }
  return trials;
}

const NOTHING = { total: null, predicate: null } as const;

function moveTo(
  to: string,
  index: number,
  evaluations: readonly Evaluation[],
  trials: readonly Trial[],
): Move {
  const { sheet } = placeOf(evaluations);
  const [from, target] = [evaluations[0], evaluations[index]];
  return {
    to,
    samePredicate: from?.predicate === target?.predicate,
    choices: trials.map(({ choice, of }) => {
      const { total, predicate } = of(sheet);
      return { choice, total, predicate, enough: predicate !== null && predicate === target?.predicate };
    }),
  };
}

function resultOf(evaluation: Evaluation, loaded: LoadedRubric | undefined): ProfileResult {
  const { total, predicate, predicateName, flagged, answered, of, diagnostics } = evaluation;
  // A weight that differs is an error of the sheet and keeps no total back.
  const errors = diagnostics.filter(({ severity }) => severity === "error");
  const error = errors.find(({ name }) => name !== "weight-changed") ?? errors[0];
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
