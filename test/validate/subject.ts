/**
 * Subjects for rule tests: a whole LKE with nothing to find, in which a test changes what it is about. Row n of
 * the sub-components stands in row 20, 40, 60 … of the sheet, its criteria in the rows below.
 */
import type {
  Assessment,
  Assessor,
  Conversion,
  CriterionAnswer,
  CriterionRow,
  FileFault,
  LetterAnswer,
  StatedNumber,
  SubcomponentRow,
} from "../../src/assessment.ts";
import { compareFigures } from "../../src/reconcile/compare.ts";
import type {
  Cause,
  Comparison,
  Difference,
  Reconciliation,
  RepeatedFigure,
} from "../../src/reconciliation.ts";
import { loadEdition } from "../../src/rubric/load.ts";
import type { RubricCriterion, RubricSubcomponent, Scoring } from "../../src/rubric/schema.ts";
import { type AssessorChoice, score } from "../../src/score/score.ts";
import type { OutputFault, Subject } from "../../src/validate/rule.ts";
import { PLAIN_ASSESSMENT } from "../fixtures/plain-assessment.ts";

export const { rubric } = loadEdition("permenpanrb-88-2021-unit");

/** Letters by sub-component; `-` is an open answer. */
export type Letters = Readonly<Record<string, string>>;

export interface SubjectSpec {
  /** Letters of the only answer column; BB where nothing is said. */
  readonly single?: Letters;
  /** Makes a sheet with both columns; BB where nothing is said. */
  readonly self?: Letters;
  readonly evaluator?: Letters;
  /** Answers to criteria by sub-component: `Y`, `T`, or `-` for open; of the first assessor. */
  readonly ticks?: Readonly<Record<string, string>>;
  /** Changes to the row of a sub-component; a list of rows puts others in its place. */
  readonly rows?: Readonly<Record<string, Partial<SubcomponentRow> | readonly Partial<SubcomponentRow>[]>>;
  readonly assessment?: Partial<Assessment>;
  readonly assessor?: AssessorChoice;
  readonly outputFaults?: readonly OutputFault[];
  /** Predicates and copies on other sheets. */
  readonly repeated?: readonly RepeatedFigure[];
  /** Another way of scoring than the unit edition's. */
  readonly scoring?: Scoring;
}

/** A scored assessment as the rules see it. */
export function assessed(spec: SubjectSpec = {}): Subject {
  const assessment = assessmentOf(spec);
  const rule = spec.scoring ? { ...rubric, scoring: spec.scoring } : rubric;
  const scorecard = score(assessment, rule, {
    assessor: spec.assessor ?? "auto",
    flagFrom: rubric.flagFrom,
  });
  return {
    reading: { kind: "assessment", assessment },
    rubric: rule,
    scorecard,
    reconciliation: differencesOf(compareFigures(assessment, scorecard, rule, spec.repeated), assessment),
    outputFaults: spec.outputFaults ?? [],
  };
}

/** A whole LKE that was read from a file of another format. */
export function converted(conversion: Conversion): Subject {
  const subject = assessed();
  return { ...subject, reading: { kind: "assessment", assessment: assessmentOf({}), conversion } };
}

/** Without a workbook no cause is proven but that of a typed figure. */
function differencesOf({ compared, differing }: Comparison, assessment: Assessment): Reconciliation {
  const formulas = formulasOf(assessment);
  const differences = differing.map((figure): Difference => {
    const formula = formulas.get(figure.at.cell) ?? null;
    const cause: Cause = formula === null ? { kind: "typed" } : { kind: "unknown", reason: "unproven" };
    return { ...figure, cause, formula };
  });
  return { compared, differences };
}

function formulasOf({ components, subcomponents, totals }: Assessment): ReadonlyMap<string, string | null> {
  const stated = [...components, ...subcomponents].flatMap(({ scores }) => Object.values(scores));
  return new Map(
    [...stated, ...Object.values(totals)].flatMap((one) =>
      one.kind === "number" ? [[one.at.cell, one.formula] as const] : [],
    ),
  );
}

/** A file that could not be read. */
export function unreadable(fault: FileFault): Subject {
  return { reading: { kind: "unreadable", fault }, rubric: null, scorecard: null, outputFaults: [] };
}

/** A workbook without an answer sheet. */
export function withoutSheet(
  sheets: readonly string[],
  oldRegime: string | null = null,
  wanted: { readonly sheet: string; readonly exists: boolean } | null = null,
): Subject {
  const at = oldRegime === null ? null : cell(oldRegime);
  return {
    reading: { kind: "no-answer-sheet", sheets, wanted, oldRegime: at },
    rubric: null,
    scorecard: null,
    outputFaults: [],
  };
}

export function cell(name: string): { sheet: string; cell: string } {
  return { sheet: "LKE", cell: name };
}

/** A stated figure as a formula gives it; `typed` leaves the formula out. */
export function figure(decimal: string, at: string, formula: string | null = "SUM(E1:E2)"): StatedNumber {
  return { kind: "number", decimal, formula, at: cell(at) };
}

export function letter(given: string, at: string): LetterAnswer {
  if (given === "-") return { kind: "unanswered", raw: "", at: cell(at) };
  return { kind: "letter", letter: given, tidied: false, raw: given, at: cell(at) };
}

/** The criteria of a sub-component with one of them changed. */
export function criteria(
  code: string,
  number: number,
  change: Partial<CriterionRow>,
): { criteria: CriterionRow[] } {
  return {
    criteria: criteriaOf(code, "").map((row) => (row.number === number ? { ...row, ...change } : row)),
  };
}

const SUBCOMPONENTS = rubric.components.flatMap((component) => component.subcomponents);

function rowNumber(code: string): number {
  return (SUBCOMPONENTS.findIndex((subcomponent) => subcomponent.code === code) + 1) * 20;
}

function assessmentOf(spec: SubjectSpec): Assessment {
  const assessors: Assessor[] = spec.self || spec.evaluator ? ["self", "evaluator"] : ["single"];
  return {
    ...PLAIN_ASSESSMENT,
    unit: { name: { value: "Dinas Contoh", from: "workbook", at: cell("A2") }, code: null, cluster: null },
    year: { value: 2025, from: "workbook", at: cell("A3") },
    assessors,
    components: rubric.components.map(({ code, weight }, index) => ({
      code,
      at: cell(`A${6 + index}`),
      weight: figure(String(weight), `C${6 + index}`, null),
      scores: {},
    })),
    subcomponents: SUBCOMPONENTS.flatMap((subcomponent) => rowsOf(subcomponent, spec, assessors)),
    ...spec.assessment,
  };
}

function rowsOf(
  subcomponent: RubricSubcomponent,
  spec: SubjectSpec,
  assessors: readonly Assessor[],
): SubcomponentRow[] {
  const plain = plainRow(subcomponent, spec, assessors);
  const changes = spec.rows?.[subcomponent.code] ?? {};
  return ("length" in changes ? changes : [changes]).map((change) => ({ ...plain, ...change }));
}

const ANSWER_COLUMN: Readonly<Record<Assessor, string>> = { single: "D", self: "D", evaluator: "H" };

function plainRow(
  { code, name, weight }: RubricSubcomponent,
  spec: SubjectSpec,
  assessors: readonly Assessor[],
): SubcomponentRow {
  const row = rowNumber(code);
  return {
    code,
    title: name,
    at: cell(`A${row}`),
    hidden: false,
    match: "code",
    weight: figure(String(weight), `C${row}`, null),
    answers: Object.fromEntries(
      assessors.map((who) => [who, letter(spec[who]?.[code] ?? "BB", `${ANSWER_COLUMN[who]}${row}`)]),
    ),
    scores: {},
    criteria: criteriaOf(code, spec.ticks?.[code] ?? "", assessors[0]),
    note: { text: `Dokumen ${code} ditetapkan dan dipakai setiap triwulan.`, at: cell(`F${row}`) },
    evidence: { text: `SK penetapan ${code}`, at: cell(`G${row}`) },
    evaluatorNote: null,
    recommendation: null,
    noteCell: cell(`F${row}`),
    evidenceCell: cell(`G${row}`),
  };
}

function criteriaOf(code: string, ticks: string, assessor: Assessor = "single"): CriterionRow[] {
  const all = SUBCOMPONENTS.find((subcomponent) => subcomponent.code === code)?.criteria ?? [];
  return all.map((criterion, index) =>
    criterionRow(criterion, rowNumber(code) + index + 1, ticks[index] ?? "-", assessor),
  );
}

const TICK: Readonly<Record<string, "fulfilled" | "unfulfilled" | "unanswered">> = {
  Y: "fulfilled",
  T: "unfulfilled",
  "-": "unanswered",
};

function criterionRow(
  { number, text }: RubricCriterion,
  row: number,
  tick: string,
  assessor: Assessor,
): CriterionRow {
  const answer: CriterionAnswer = { kind: TICK[tick] ?? "unanswered", raw: tick, at: cell(`D${row}`) };
  return {
    number,
    text,
    match: "same",
    at: cell(`B${row}`),
    hidden: false,
    answers: { [assessor]: answer },
    scores: {},
  };
}
