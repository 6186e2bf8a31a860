/** Evaluations made by hand from letters, with the figures that the rubric gives them. Offices are fictitious. */
import { unscored } from "../../src/assemble.ts";
import type { Diagnostic, Severity } from "../../src/diagnostic.ts";
import type {
  AssessorTotal,
  ByAssessor,
  EvaluatedAnswer,
  EvaluatedComponent,
  EvaluatedCriterion,
  Evaluation,
} from "../../src/evaluation.ts";
import { exact, pointsOf, published, sum } from "../../src/exact.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import { isFlagged, nextPredicate, predicateOf } from "../../src/score/predicate.ts";

const UNIT = loadEdition("permenpanrb-88-2021-unit");

export interface Made {
  readonly file: string;
  readonly name?: string | null;
  readonly code?: string | null;
  readonly cluster?: string | null;
  readonly region?: string | null;
  readonly year?: number | null;
  readonly edition?: string;
  /** The official letters for 1.a to 4.c, `-` where there is none. */
  readonly letters: string;
  /** The OPD's own letters; the official ones are then the evaluator's. */
  readonly self?: string;
  readonly sha256?: string;
  readonly team?: string;
  /** The sub-components at which the evaluator wrote a note. */
  readonly noted?: readonly string[];
  /** Criteria that are answered with no, from the first: of each sub-component. */
  readonly unfulfilled?: readonly number[];
  /** The OPD calls every criterion fulfilled; what is unfulfilled is so by the evaluator. */
  readonly claimed?: "all";
  /** Only letters are answered, no criterion. */
  readonly criteria?: "unanswered";
  readonly diagnostics?: readonly Diagnostic[];
}

/** A workbook that could be scored, completely or not. */
export function evaluationOf(made: Made): Evaluation {
  const loaded = made.edition === undefined ? UNIT : loadEdition(made.edition);
  const official = made.letters.trim().split(/\s+/);
  const components = componentsOf(official, made);
  const result = resultOf(official);
  const range = [rangeOf(official, "E"), rangeOf(official, "AA")] as const;
  const total = result.total === null ? null : exact(result.total);
  const predicate = total && predicateOf(total, loaded.rubric);
  const next = total && nextPredicate(total, loaded.rubric);
  const own = made.self?.trim().split(/\s+/);
  return {
    ...NOTHING,
    file: made.file,
    sha256: made.sha256 ?? fingerprintOf(made.file),
    sheet: "LKE",
    layout: own ? "sakip-template" : "lke-unit",
    unit: { name: made.name ?? null, code: made.code ?? null, cluster: made.cluster ?? null },
    region: made.region === undefined ? "Kabupaten Contoh Raya" : made.region,
    year: made.year === undefined ? 2025 : made.year,
    ...(made.team === undefined ? {} : { team: { name: null, leader: made.team, members: null } }),
    rubric: { id: loaded.rubric.id, sha256: loaded.sha256 },
    assessor: own ? "evaluator" : "single",
    complete: total !== null,
    answered: result.answered,
    of: official.length,
    total: result.total,
    range: { min: range[0], max: range[1] },
    predicate: predicate?.letter ?? null,
    predicateName: predicate?.name ?? null,
    flagged: predicate ? isFlagged(predicate.letter, loaded.rubric.flagFrom, loaded.rubric) : null,
    flagFrom: loaded.rubric.flagFrom,
    next: next && {
      predicate: next.predicate.letter,
      predicateName: next.predicate.name,
      points: published(next.points),
    },
    components,
    assessors: own ? { self: resultOf(own), evaluator: result } : { single: result },
    diagnostics: [...(made.diagnostics ?? [])],
    outputs: [".scored.xlsx", ".summary.md", ".summary.json"].map(
      (suffix) => made.file.replace(/\.xls[xm]$/, "") + suffix,
    ),
  };
}

/** A file that has no score, with the finding that says why. */
export function unscoredOf(file: string, reason: Diagnostic, sha256: string | null = null): Evaluation {
  return { ...NOTHING, file, sha256, diagnostics: [reason] };
}

/** A finding as a rule would have made it. */
export function findingOf(
  code: string,
  name: string,
  severity: Severity,
  message: string,
  cell: string | null = null,
): Diagnostic {
  const fix = "Periksa kembali isian tersebut lalu nilai ulang.";
  return { code, name, severity, message, sheet: cell === null ? null : "LKE", cell, fix };
}

/** Made of the text, and the same every time: sixty-four hexadecimal digits that look like a fingerprint. */
function fingerprintOf(text: string): string {
  let state = 0x811c9dc5;
  for (const character of text) state = Math.imul(state ^ (character.codePointAt(0) ?? 0), 0x01000193) >>> 0;
  return state.toString(16).padStart(8, "0").repeat(8);
}

function componentsOf(letters: readonly string[], made: Made): EvaluatedComponent[] {
  const { rubric } = made.edition === undefined ? UNIT : loadEdition(made.edition);
  const own = made.self?.trim().split(/\s+/);
  let place = 0;
  return rubric.components.map(({ code, name, weight, subcomponents }) => {
    const parts = subcomponents.map((subcomponent) => {
      const at = place;
      place += 1;
      const letter = letterAt(letters, at);
      const value = letter === null ? null : valueOfLetter(letter);
      const unfulfilled = made.unfulfilled?.[at] ?? 0;
      const cell = `D${20 + at * 10}`;
      return {
        code: subcomponent.code,
        dimension: subcomponent.dimension,
        name: subcomponent.name,
        weight: subcomponent.weight,
        letter,
        value,
        score: value === null ? null : published(pointsOf(subcomponent.weight, value)),
        from: letter === null ? null : ("letter" as const),
        cell,
        answers: answersOf({ letter, cell }, own && { letter: letterAt(own, at), cell: `C${20 + at * 10}` }),
        fulfilled: letter === null ? null : subcomponent.criteria.length - unfulfilled,
        criteriaCount: subcomponent.criteria.length,
        criteria: subcomponent.criteria.map((criterion, index) => ({
          number: criterion.number,
          text: criterion.text,
          fulfilled: letter === null || made.criteria === "unanswered" ? null : index >= unfulfilled,
          cell: null,
          ...claimOf(made, index >= unfulfilled, `${21 + at * 10 + index}`),
        })),
        note: null,
        evidence: null,
        evaluatorNote: made.noted?.includes(subcomponent.code) ? "Buktinya sudah dilihat." : null,
        recommendation: null,
      };
    });
    const scores = parts.flatMap(({ score }) => (score === null ? [] : [exact(score)]));
    const score = scores.length === parts.length ? published(sum(scores)) : null;
    return { code, name, weight, score, subcomponents: parts };
  });
}

function letterAt(letters: readonly string[], place: number): string | null {
  return letters[place] === "-" ? null : (letters[place] ?? null);
}

function answersOf(official: EvaluatedAnswer, own: EvaluatedAnswer | undefined): ByAssessor<EvaluatedAnswer> {
  return own ? { self: own, evaluator: official } : { single: official };
}

function claimOf({ claimed }: Made, fulfilled: boolean, row: string): Pick<EvaluatedCriterion, "answers"> {
  if (claimed === undefined) return {};
  return {
    answers: { self: { fulfilled: true, cell: `C${row}` }, evaluator: { fulfilled, cell: `D${row}` } },
  };
}

function resultOf(letters: readonly string[]): AssessorTotal {
  const answered = letters.filter((letter) => letter !== "-").length;
  if (answered < letters.length) return { total: null, predicate: null, answered };
  const total = rangeOf(letters, "E");
  return { total, predicate: predicateOf(exact(total), UNIT.rubric).letter, answered };
}

/** The total with one letter for all that is missing. */
function rangeOf(letters: readonly string[], missing: string): number {
  const weights = UNIT.rubric.components.flatMap(({ subcomponents }) =>
    subcomponents.map(({ weight }) => weight),
  );
  const points = weights.map((weight, index) => {
    const letter = letters[index];
    return pointsOf(weight, valueOfLetter(letter === undefined || letter === "-" ? missing : letter));
  });
  return published(sum(points));
}

function valueOfLetter(letter: string): number {
  const step = UNIT.rubric.scale.find((each) => each.letter === letter);
  if (!step) throw new Error(`no letter ${letter}`);
  return step.value;
}

const NOTHING: Evaluation = unscored({ file: "", sha256: null, diagnostics: [] });
