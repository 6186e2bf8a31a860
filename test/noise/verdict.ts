/** Compares what the tool says of a workbook with what the office meant by it. */
import type { Assessor } from "../../src/assessment.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { Drawing } from "./form.ts";
import { type Answers, isGraded, type Truth, totalOf } from "./truth.ts";

/** What one OPD of a workbook meant, and whose answers of it stand there. */
export interface Meant {
  readonly truth: Truth;
  readonly shown: Drawing["shown"];
}

/**
 * `right`: every letter and the total are the truth's. `told`: something is not, and an error-level finding says that
 * there is something wrong. `wrong`: something is not, and nobody would know.
 */
export interface Verdict {
  readonly kind: "right" | "told" | "wrong";
  /** What differs, for people; of a wrong case what nobody is told. */
  readonly differences: readonly string[];
  readonly errors: readonly string[];
}

/** Each OPD's result must be right or say itself that it is not; one that has no result must be told somewhere. */
export function verdictOn(evaluations: readonly Evaluation[], meant: readonly Meant[]): Verdict {
  const errors = evaluations.flatMap(errorsIn);
  const ofNobody = evaluations.filter((evaluation) => !meantBy(evaluation, evaluations, meant));
  const parts = [
    ...evaluations.map((evaluation) => {
      const own = meantBy(evaluation, evaluations, meant);
      const differences = own ? differencesFrom(evaluation, own) : [];
      return { differences, isTold: errorsIn(evaluation).length > 0 };
    }),
    ...ofNobody.map((evaluation) => ({
      differences: [`a result of ${evaluation.unit.name}, whom nobody meant`],
      isTold: errorsIn(evaluation).length > 0,
    })),
    ...meant
      .filter((own) => !evaluations.some((evaluation) => meantBy(evaluation, evaluations, meant) === own))
      .map(({ truth }) => ({
        differences: [`no result of ${truth.office.name}`],
        isTold: errors.length > 0,
      })),
  ];
  const silent = parts.filter(({ isTold }) => !isTold).flatMap(({ differences }) => differences);
  const all = parts.flatMap(({ differences }) => differences);
  return silent.length > 0
    ? { kind: "wrong", differences: silent, errors }
    : { kind: all.length === 0 ? "right" : "told", differences: all, errors };
}

/** Whose answers a result is about: the only OPD's, else the one's of that name. */
function meantBy(
  { unit }: Evaluation,
  evaluations: readonly Evaluation[],
  meant: readonly Meant[],
): Meant | undefined {
  if (evaluations.length === 1 && meant.length === 1) return meant[0];
  return meant.find(({ truth }) => lettersIn(truth.office.name) === lettersIn(unit.name ?? ""));
}

/** The name of a sheet goes without its full stops. */
function lettersIn(name: string): string {
  return name.replaceAll(/[^\p{L}]/gu, "");
}

/** A warning too, where a local rule counts a blank as nothing: it names the blank. */
const BLANK_COUNTED = "SKP173";

function errorsIn({ diagnostics }: Evaluation): readonly string[] {
  return diagnostics
    .filter(({ severity, code }) => severity === "error" || code === BLANK_COUNTED)
    .map(({ code }) => code);
}

function differencesFrom(evaluation: Evaluation, { truth, shown }: Meant): readonly string[] {
  const meant = official(shown);
  const total = totalOf(truth, meant);
  const parts = subcomponentsIn(evaluation);
  const missing = Object.keys(meant.letters).filter((code) => !parts.some((part) => part.code === code));
  return [
    ...missing.map((code) => `${code} is not there`),
    ...parts.flatMap((part) => difference(part.code, readOf(part, truth), meant.letters[part.code])),
    ...difference("total", evaluation.total, total),
    ...Object.entries(shown).flatMap(([assessor, answers]) =>
      isGraded(truth.rubric)
        ? totalDifference(evaluation, assessor as Assessor, totalOf(truth, answers))
        : differencesOf(evaluation, assessor as Assessor, answers),
    ),
  ];
}

/** Grades are no letters of the sub-components; what another assessor's come to is told by the total alone. */
function totalDifference(
  { assessors }: Evaluation,
  assessor: Assessor,
  total: number | null,
): readonly string[] {
  const read = assessor === "single" ? null : (assessors[assessor]?.total ?? null);
  return read === null ? [] : difference(`${assessor} total`, read, total);
}

/**
 * Nobody's letters may be taken for another's, official or not. One that is not official may be left out with less
 * than an error; a paper that does not say whose its answers are may be read as anybody's.
 */
function differencesOf(evaluation: Evaluation, assessor: Assessor, { letters }: Answers): readonly string[] {
  if (assessor === "single") return [];
  return subcomponentsIn(evaluation).flatMap(({ code, answers }) => {
    const read = answers[assessor]?.letter ?? null;
    return read === null ? [] : difference(`${assessor} ${code}`, read, letters[code]);
  });
}

/** The evaluator's, once there are any (domain: whose score). */
function official(shown: Drawing["shown"]): Answers {
  const { evaluator, self, single } = shown;
  const answered = Object.values(evaluator?.letters ?? {}).some((letter) => letter !== "-");
  const found = (answered ? evaluator : null) ?? self ?? single ?? evaluator;
  if (!found) throw new Error("nobody's answers are shown");
  return found;
}

/** What counts of a sub-component: its letter, or its score where criteria are graded. */
function readOf({ letter, score }: Part, { rubric }: Truth): string {
  return String((isGraded(rubric) ? score : letter) ?? "-");
}

type Part = Evaluation["components"][number]["subcomponents"][number];

function subcomponentsIn({ components }: Evaluation) {
  return components.flatMap(({ subcomponents }) => subcomponents);
}

function difference<T>(what: string, read: T, meant: T | undefined): readonly string[] {
  return read === meant ? [] : [`${what}: ${read}, meant ${meant}`];
}
