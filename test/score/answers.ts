/** Assessments for scoring tests: only the answers matter, everything else is plain. */
import type {
  Assessment,
  Assessor,
  CriterionAnswer,
  CriterionRow,
  LetterAnswer,
  SubcomponentRow,
} from "../../src/assessment.ts";
import type { Rubric } from "../../src/rubric/schema.ts";
import { PLAIN_ASSESSMENT } from "../fixtures/plain-assessment.ts";

/** A letter, `-` for unanswered, `?` for an answer outside the scale. */
export type Given = string;

/** What one row of a test table says of one sub-component. */
export interface RowSpec {
  readonly code: string;
  readonly letters: Readonly<Partial<Record<Assessor, Given>>>;
  /** `Y` fulfilled, `T` not, `-` unanswered, `?` unknown; one character for each criterion in order. */
  readonly criteria?: Readonly<Partial<Record<Assessor, string>>>;
  readonly match?: SubcomponentRow["match"];
}

export function assessmentOf(
  rows: readonly RowSpec[],
  assessors: readonly Assessor[] = ["single"],
): Assessment {
  return {
    ...PLAIN_ASSESSMENT,
    assessors,
    subcomponents: rows.map((row, index) => rowOf(row, index, assessors)),
  };
}

/** Every sub-component of the rubric with a letter each, in the rubric's order. */
export function lettersOf(rubric: Rubric, letters: readonly Given[]): RowSpec[] {
  const codes = rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
  return codes.map((code, index) => ({ code, letters: { single: letters[index] ?? "-" } }));
}

function rowOf(spec: RowSpec, index: number, assessors: readonly Assessor[]): SubcomponentRow {
  const at = (column: string) => ({ sheet: "LKE", cell: `${column}${7 + index}` });
  const count = Math.max(0, ...Object.values(spec.criteria ?? {}).map((ticks) => ticks.length));
  return {
    code: spec.code,
    title: spec.code,
    at: at("A"),
    hidden: false,
    match: spec.match ?? "code",
    weight: null,
    answers: Object.fromEntries(
      assessors.map((assessor) => [assessor, letterOf(spec.letters[assessor] ?? "-", at("D"))]),
    ),
    scores: {},
    criteria: Array.from({ length: count }, (_, i) => criterionOf(spec, i, assessors)),
    note: null,
    evidence: null,
    evaluatorNote: null,
    recommendation: null,
    noteCell: null,
    evidenceCell: null,
  };
}

function letterOf(given: Given, at: { sheet: string; cell: string }): LetterAnswer {
  if (given === "-") return { kind: "unanswered", raw: "", at };
  if (given === "?") return { kind: "unknown", raw: "Baik", at };
  return { kind: "letter", letter: given, tidied: false, raw: given, at };
}

const TICKS: Readonly<Record<string, CriterionAnswer["kind"]>> = {
  Y: "fulfilled",
  T: "unfulfilled",
  "-": "unanswered",
  "?": "unknown",
};

function criterionOf(spec: RowSpec, index: number, assessors: readonly Assessor[]): CriterionRow {
  const at = { sheet: "LKE", cell: `D${100 + index}` };
  const answer = (assessor: Assessor) =>
    ({ kind: TICKS[spec.criteria?.[assessor]?.[index] ?? "-"], raw: "", at }) as CriterionAnswer;
  return {
    number: index + 1,
    text: `Kriteria ${index + 1}`,
    match: "same",
    at,
    hidden: false,
    answers: Object.fromEntries(assessors.map((assessor) => [assessor, answer(assessor)])),
    scores: {},
  };
}
