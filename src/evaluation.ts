/**
 * What was found: the one result object that every output renders and none computes. Its JSON is a published
 * contract; `evaluation-schema.ts` holds the same shape as a zod schema. Figures are points with two decimals at most.
 */
import type { Diagnostic, Severities } from "./diagnostic.ts";

/** A letter as one assessor gave it, or as it was derived from their ticks. */
export interface EvaluatedAnswer {
  letter: string | null;
  /** Of 100, only where the rubric scores by figures and not by letters. */
  value?: number | undefined;
  cell: string | null;
  /** Where that is not the evaluation's `sheet`. */
  sheet?: string | undefined;
}

export interface EvaluatedCriterion {
  /** As the rubric numbers it; printed numbers slip. */
  number: number;
  text: string;
  /** Its weight within the sub-component, only where the rubric weighs criteria. */
  weight?: number | undefined;
  /** By the official assessor; null: not answered, or with a grade that says neither. */
  fulfilled: boolean | null;
  /** The rubric's own answer and its value of 100, only where the rubric grades criteria; null: not answered. */
  grade?: string | null | undefined;
  value?: number | null | undefined;
  cell: string | null;
  /** Where that is not the evaluation's `sheet`. */
  sheet?: string | undefined;
  /** What each of the two assessors said, only where both have a column for it and one of them is filled in. */
  answers?: { self: CriterionByAssessor; evaluator: CriterionByAssessor } | undefined;
}

/** `fulfilled` null: not answered, or with a grade that says neither. */
export interface CriterionByAssessor {
  fulfilled: boolean | null;
  cell: string;
  /** Where that is not the evaluation's `sheet`. */
  sheet?: string | undefined;
}

/** A sub-component's score with its reason. */
export interface EvaluatedSubcomponent {
  code: string;
  /** Null: none of the three. */
  dimension: "keberadaan" | "kualitas" | "pemanfaatan" | null;
  name: string;
  /** Points that the best letter gives. */
  weight: number;
  /** The official answer; value, score and from are null together. Null too where the rubric scores by figures. */
  letter: string | null;
  /** Of 100. */
  value: number | null;
  /** weight × value ÷ 100. */
  score: number | null;
  /** `criteria`: the share fulfilled; `mean`: the mean of their grades; `points`: the sheet's own figure. */
  from: "letter" | "criteria" | "mean" | "points" | null;
  /** The mean of the criteria's grades of 100, only where the score comes from it. */
  mean?: number | undefined;
  /** Where the official answer stands. */
  cell: string | null;
  /** Where that is not the evaluation's `sheet`. */
  sheet?: string | undefined;
  /** Every assessor that the layout has a column for. */
  answers: ByAssessor<EvaluatedAnswer>;
  /** Null when none of the criteria is answered. */
  fulfilled: number | null;
  criteriaCount: number;
  criteria: EvaluatedCriterion[];
  note: string | null;
  evidence: string | null;
  /** Where that stands; absent where nothing does. */
  evidenceAt?: { sheet: string; cell: string } | undefined;
  /** Of its cells those with an address behind them: the cell's text and the address, which is never followed. */
  evidenceLinks?: { text: string; address: string }[] | undefined;
  evaluatorNote: string | null;
  recommendation: string | null;
}

export interface EvaluatedComponent {
  code: string;
  name: string;
  weight: number;
  /** Null when one of its answers is missing. */
  score: number | null;
  subcomponents: EvaluatedSubcomponent[];
}

export interface AssessorTotal {
  total: number | null;
  predicate: string | null;
  answered: number;
}

/** `single`: a form with one answer column that does not say whose it is. */
export interface ByAssessor<T> {
  self?: T | undefined;
  evaluator?: T | undefined;
  single?: T | undefined;
}

/** A figure that the workbook states and that is not the recomputed one. */
export interface EvaluatedDifference {
  /** `copy`: a figure once more, on another sheet. */
  what: "criterion" | "subcomponent" | "component" | "total" | "predicate" | "copy";
  /** `1`, `1.a`; of a criterion `1.a/3`; "" for the total and the predicate. */
  code: string;
  assessor: "self" | "evaluator" | "single";
  /** Points, or a predicate as it is written. */
  stated: number | string;
  /** Null while an answer under it is missing. */
  recomputed: number | string | null;
  /** stated − recomputed; null where one of them is no number. */
  difference: number | null;
  /** A stable name, such as `rows-missing`; `unknown` where no cause is proven. */
  cause: string;
  /** The cause as a sentence in the language of the findings. */
  explanation: string;
  sheet: string;
  cell: string;
  /** Without `=`; null where a number was typed. */
  formula: string | null;
}

/** The result of one workbook. One that cannot be read has its entry too, with the diagnostic that says why. */
export interface Evaluation {
  file: string;
  /** Null when the file could not be opened. */
  sha256: string | null;
  sheet: string | null;
  layout: string | null;
  /** Its place among the OPDs of a workbook that holds several, each on a sheet of its own; absent where it holds one. */
  among?: { index: number; of: number } | undefined;
  /** The name verbatim as the workbook writes it: whoever renders it escapes it. */
  unit: { name: string | null; code: string | null; cluster: string | null };
  region: string | null;
  year: number | null;
  /** Who evaluated, as the sheet *Identitas* names them; absent where it names nobody. */
  team?: { name: string | null; leader: string | null; members: string | null } | undefined;
  rubric: { id: string; sha256: string } | null;
  /** Whose answers are official. */
  assessor: "self" | "evaluator" | "single" | null;
  complete: boolean;
  answered: number;
  of: number;
  /** Null while an answer is missing, and so are predicate, predicateName and flagged. */
  total: number | null;
  /** The totals still possible: missing answers as the worst and as the best letter. */
  range: { min: number; max: number } | null;
  predicate: string | null;
  /** The official Indonesian name, in every language. */
  predicateName: string | null;
  flagged: boolean | null;
  /** The letter from which an OPD is flagged: this one and below. */
  flagFrom: string | null;
  /** The next better predicate; the total must rise by more than `points`. Null at the top and while incomplete. */
  next: { predicate: string; predicateName: string; points: number } | null;
  components: EvaluatedComponent[];
  /** Every assessor that the layout has a column for. */
  assessors: ByAssessor<AssessorTotal>;
  /** How many figures the workbook states that there is a recomputed one for. */
  figuresCompared: number;
  /** Those of them that differ, and why. Empty with some compared: the workbook states what its answers come to. */
  reconciliation: EvaluatedDifference[];
  /** Last year's recommendations, from the sheet *Tindak Lanjut*; `at`: where the status stands. */
  followUp: {
    text: string;
    status: string;
    evidence: string;
    at?: { sheet: string; cell: string } | undefined;
  }[];
  diagnostics: Diagnostic[];
  /** Files written, relative to the working directory. */
  outputs: string[];
}

/** The options that results depend on: under the same ones, the same workbook gives the same result again. */
export interface DocumentOptions {
  assessor: "auto" | "self" | "evaluator";
  /** The rubric that was asked for; null: recognised from each workbook. */
  rubric: { id: string; sha256: string } | null;
  /** Null: the rubric's own letter. */
  flagFrom: string | null;
  sheet: string | null;
  /** The sheets of the assessors that the configuration names; absent when it names none. */
  sheets?: { self?: string | undefined; evaluator?: string | undefined } | undefined;
  opd: string | null;
  year: number | null;
  /** The map that said where everything stands; absent when layouts were recognised. */
  map?: { file: string; sha256: string } | undefined;
  /** Of the findings. */
  language: "id" | "en";
  /** Severities that the configuration changed; absent when it changed none. */
  severity?: Severities | undefined;
}

/** What `--format json` prints and `.summary.json` holds. Each evaluation is counted exactly once. */
export interface EvaluationDocument {
  tool: { name: string; version: string };
  options: DocumentOptions;
  evaluations: Evaluation[];
  summary: {
    workbooks: number;
    scored: number;
    incomplete: number;
    unreadable: number;
    notLke: number;
    /** The files of flagged workbooks. */
    flagged: string[];
  };
  /** What was asked for beyond the figures, as `rekap.json` has it; absent where nobody asked. */
  analyses?: Readonly<Record<string, unknown>> | undefined;
}
