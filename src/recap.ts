/**
 * What many evaluations add up to: the one object that every form of the recap renders and none computes. It holds
 * what the recap needs of each workbook and no text that all workbooks share, so that thousands fit in memory; the
 * findings of the workbooks are kept apart and read one by one (`FindingSource`). Its JSON is `rekap.json`.
 */
import type { Analyses } from "./analyses.ts";
import type { Diagnostic, Severity } from "./diagnostic.ts";
import type { AssessorTotal, ByAssessor, Evaluation } from "./evaluation.ts";

/** What came of one workbook. */
export type WorkbookStatus = "scored" | "incomplete" | "unreadable" | "not-lke";

/** A sub-component of one workbook; its name and weight stand in the group's `components`. */
export interface EntrySubcomponent {
  readonly code: string;
  /** The official answer; letter, value and score are null together. */
  readonly letter: string | null;
  readonly value: number | null;
  readonly score: number | null;
  /** Points below the weight, null while unanswered. */
  readonly lost: number | null;
  /** By the official assessor and in the rubric's order; null: not answered. */
  readonly criteria: readonly (boolean | null)[];
  /** Only where the workbook has a column for each of two assessors. */
  readonly pair?: AnswerPair;
}

/** What the OPD and the evaluator answered to the same sub-component. */
export interface AnswerPair {
  readonly self: PairedAnswer;
  readonly evaluator: PairedAnswer;
  /** Whether the evaluator's note says anything. */
  readonly noted: boolean;
  /** One mark for each criterion, in the rubric's order; null where no criterion has two answers. */
  readonly criteria: { readonly self: string; readonly evaluator: string } | null;
}

/** `1` fulfilled, `0` not fulfilled, `-` not answered. */
export function criterionMark(fulfilled: boolean | null): string {
  if (fulfilled === null) return "-";
  return fulfilled ? "1" : "0";
}

export interface PairedAnswer {
  readonly letter: string | null;
  /** Of 100, only where the rubric scores by figures and not by letters. */
  readonly value: number | null;
  readonly at: { readonly sheet: string; readonly cell: string } | null;
}

/** One workbook, as the recap needs it. */
export interface RecapEntry {
  /** Its name among the others: see `resultName`. */
  readonly file: string;
  readonly sha256: string | null;
  /** One OPD of a workbook that holds several, each on a sheet of its own. */
  readonly among?: Evaluation["among"];
  readonly status: WorkbookStatus;
  readonly unit: Evaluation["unit"];
  readonly region: string | null;
  readonly year: number | null;
  /** The evaluators' team by its name, else by its leader; absent where the workbook names neither. */
  readonly team?: string;
  readonly rubric: Evaluation["rubric"];
  readonly assessor: Evaluation["assessor"];
  readonly answered: number;
  readonly of: number;
  readonly total: number | null;
  readonly range: Evaluation["range"];
  readonly predicate: string | null;
  readonly predicateName: string | null;
  readonly flagged: boolean | null;
  readonly flagFrom: string | null;
  readonly next: Evaluation["next"];
  /** Scores by component; null when one of its answers is missing. */
  readonly components: readonly { readonly code: string; readonly score: number | null }[];
  readonly subcomponents: readonly EntrySubcomponent[];
  readonly assessors: ByAssessor<AssessorTotal>;
  /** The workbook's own findings, counted. */
  readonly findings: Readonly<Record<Severity, number>>;
  /** Why there is no score: the finding about an unreadable file or one that is no LKE. */
  readonly reason: Diagnostic | null;
  /** The files written for it, relative to the working directory; the scored copy first. */
  readonly outputs: readonly string[];
}

/** An entry with what only its group can tell. */
export interface RankedEntry extends RecapEntry {
  /** Within the group by total, best first; equal totals share a rank and the next one skips. Null while incomplete. */
  readonly rank: number | null;
  /** As the workbook says, else as the list of OPDs says. */
  readonly cluster: string | null;
  /** Points by which the OPD's own total lies above (+) or below (−) the evaluator's; null without both. */
  readonly difference: number | null;
  /** The three answered sub-components that cost most points, costliest first; those that cost nothing are left out. */
  readonly costliest: readonly { readonly code: string; readonly lost: number }[];
  /** Criteria answered with no; null when none was answered at all. */
  readonly unfulfilled: number | null;
  /** Whether the group has another workbook of the same OPD; each of them is ranked and counted. */
  readonly repeated: boolean;
}

/** The rubric's tree, as the evaluations of the group show it. */
export interface GroupComponent {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
  readonly subcomponents: readonly {
    readonly code: string;
    readonly dimension: string | null;
    readonly name: string;
    readonly weight: number;
    readonly criteria: readonly { readonly number: number; readonly text: string }[];
  }[];
}

/** Figures over the totals of complete results. `cluster` null: OPDs whose cluster nobody tells. */
export interface GroupStatistics {
  readonly scope: { readonly kind: "all" } | { readonly kind: "cluster"; readonly cluster: string | null };
  readonly count: number;
  readonly flagged: number;
  readonly mean: number;
  readonly median: number;
  /** Quartiles by linear interpolation between the ranks, as QUARTILE.INC of a spreadsheet gives them. */
  readonly lowerQuartile: number;
  readonly upperQuartile: number;
  readonly lowest: number;
  readonly highest: number;
  /** How many have each predicate, in the order of the group's `predicates`. */
  readonly predicates: readonly number[];
}

/** A predicate of the group's scale. */
export interface PredicateCount {
  readonly letter: string;
  readonly name: string;
  /** The band: above `over` (null: from 0) up to and with `upTo`. Null when the rubric's file is not at hand. */
  readonly band: { readonly over: number | null; readonly upTo: number } | null;
  readonly count: number;
}

/** A sub-component over the group. */
export interface SubcomponentFigures {
  readonly code: string;
  /** Mean score over the workbooks that answered it; null when none did. */
  readonly mean: number | null;
  /** Mean score ÷ weight × 100. */
  readonly percent: number | null;
  readonly answered: number;
}

/** A criterion over the group: where the whole region is weak. */
export interface CriterionFigures {
  readonly subcomponent: string;
  readonly number: number;
  readonly fulfilled: number;
  readonly unfulfilled: number;
  readonly unanswered: number;
  /** Percent of the workbooks that answered it; null when none did. */
  readonly percent: number | null;
}

/** Workbooks that may be ranked and averaged together: one year and one rubric. */
export interface RecapGroup {
  readonly year: number | null;
  readonly rubric: { readonly id: string; readonly sha256: string };
  /** The printed form that the rubric follows; null when its file is not at hand or the name tells no group apart. */
  readonly form: string | null;
  /** How many OPDs its workbooks are of: fewer than workbooks where an OPD sent several. */
  readonly units: number;
  readonly components: readonly GroupComponent[];
  /** The scale of letters, best first: of the rubric, or of the answers seen when its file is not at hand. */
  readonly letters: readonly { readonly letter: string; readonly value: number }[];
  /** Best first. */
  readonly predicates: readonly PredicateCount[];
  /** Complete results by rank, then the incomplete ones in the order of their files. */
  readonly ranking: readonly RankedEntry[];
  /** All first, then each cluster in the order utama, pendukung, tambahan, others, none. */
  readonly statistics: readonly GroupStatistics[];
  readonly subcomponents: readonly SubcomponentFigures[];
  /** In the rubric's order. */
  readonly criteria: readonly CriterionFigures[];
}

/** Whether some OPD has several workbooks in the group. */
export function hasRepeated({ units, ranking }: Pick<RecapGroup, "units" | "ranking">): boolean {
  return units < ranking.length;
}

/** A unit that must send a workbook. */
export interface ListedUnit {
  readonly name: string;
  readonly code: string | null;
  readonly cluster: string | null;
}

/** One that has not. `near`: a file whose OPD has almost this name and stands on no line of the list. */
export interface MissingUnit extends ListedUnit {
  readonly near: string | null;
}

/** A finding with the workbook that it is about. */
export interface FileFinding {
  readonly file: string;
  readonly unit: string | null;
  readonly diagnostic: Diagnostic;
}

/**
 * Every finding of every workbook, file by file in natural order; may be walked several times and is not kept in
 * memory.
 */
export type FindingSource = Iterable<FileFinding>;

export interface Recap {
  readonly tool: { readonly name: string; readonly version: string };
  /** By year, latest first, then by rubric; groups without a year last. */
  readonly groups: readonly RecapGroup[];
  /** Files that could not be read, in natural order. */
  readonly unreadable: readonly RecapEntry[];
  /** Workbooks found in a folder that are no LKE, and named ones without an answer sheet. */
  readonly notLke: readonly RecapEntry[];
  /** Null when no list of OPDs was given. */
  readonly missing: readonly MissingUnit[] | null;
  /** Files that were found and not evaluated, because the run was stopped. */
  readonly notReached: readonly string[];
  /** What only the files together show: one OPD twice, identical files, an OPD that is not on the list. */
  readonly findings: readonly FileFinding[];
  readonly analyses: Analyses;
  readonly summary: {
    readonly workbooks: number;
    /** How many files they stand in; absent where each has one of its own. */
    readonly files?: number;
    readonly scored: number;
    readonly incomplete: number;
    readonly unreadable: number;
    readonly notLke: number;
    readonly flagged: number;
    /** Null without a list. */
    readonly listed: number | null;
    readonly missing: number | null;
    readonly notReached: number;
  };
}
