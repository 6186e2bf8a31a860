/** Compares what the tool says of a workbook with what the office meant by it. */
import type { Assessor } from "../../src/assessment.ts";
import type { Evaluation } from "../../src/evaluation.ts";
import type { Drawing } from "./form.ts";
import { type Answers, type Truth, totalOf } from "./truth.ts";

/**
 * `right`: every letter and the total are the truth's. `told`: something is not, and an error-level finding says that
 * there is something wrong. `wrong`: something is not, and nobody would know.
 */
export interface Verdict {
  readonly kind: "right" | "told" | "wrong";
  /** What differs, for people. */
  readonly differences: readonly string[];
  readonly errors: readonly string[];
}

export function verdictOn(evaluation: Evaluation, truth: Truth, shown: Drawing["shown"]): Verdict {
  const differences = differencesFrom(evaluation, truth, shown);
  const errors = evaluation.diagnostics
    .filter(({ severity }) => severity === "error")
    .map(({ code }) => code);
  const kind = differences.length === 0 ? "right" : errors.length > 0 ? "told" : "wrong";
  return { kind, differences, errors };
}

function differencesFrom(evaluation: Evaluation, truth: Truth, shown: Drawing["shown"]): readonly string[] {
  const meant = official(shown);
  const total = totalOf(truth, meant);
  const parts = subcomponentsIn(evaluation);
  const missing = Object.keys(meant.letters).filter((code) => !parts.some((part) => part.code === code));
  return [
    ...missing.map((code) => `${code} is not there`),
    ...parts.flatMap(({ code, letter }) => difference(code, letter ?? "-", meant.letters[code])),
    ...difference("total", evaluation.total, total),
    ...Object.entries(shown).flatMap(([assessor, answers]) =>
      differencesOf(evaluation, assessor as Assessor, answers),
    ),
  ];
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

function subcomponentsIn({ components }: Evaluation) {
  return components.flatMap(({ subcomponents }) => subcomponents);
}

function difference<T>(what: string, read: T, meant: T | undefined): readonly string[] {
  return read === meant ? [] : [`${what}: ${read}, meant ${meant}`];
}
