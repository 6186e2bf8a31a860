/** What goes to whoever evaluates workbooks and what comes back: plain data, for it may cross to another thread. */
import path from "node:path";
import type { TextsAsked } from "../entry-texts.ts";
import type { DocumentOptions, Evaluation } from "../evaluation.ts";
import type { LayoutMap } from "../layout-map.ts";
import type { GroupComponent, WorkbookStatus } from "../recap.ts";
import type { LoadedRubric } from "../rubric/load.ts";
import type { Template } from "../template.ts";

/** One workbook to be evaluated. */
export interface Job {
  /** Its place among all workbooks of the run. */
  readonly index: number;
  /** As the person would write it. */
  readonly file: string;
  /** Found in a folder, not named: it need not be an LKE at all. */
  readonly searched: boolean;
  /** Where its outputs go. */
  readonly folder: string;
  readonly keepExtension: boolean;
  /** An earlier workbook of the run has the names that its outputs would have. */
  readonly taken: boolean;
}

/** What all workbooks of a run have in common. */
export interface JobSetup {
  readonly options: DocumentOptions;
  /** The rubric that `options` names. */
  readonly rubric: LoadedRubric | undefined;
  /** The map that `options` names. */
  readonly map?: LayoutMap | undefined;
  /** The template that the workbooks are compared with, where somebody asked for that. */
  readonly against?: Template | undefined;
  /** Null: nothing is written. `resume`: results of an earlier run that still hold are taken over. */
  readonly write: { readonly overwrite: boolean; readonly resume: boolean } | null;
  /** The summaries that the workbooks of the run have if each is of one OPD, as absolute paths. */
  readonly planned: ReadonlySet<string>;
  /** The workbooks of the run, by `realPathsOf`. */
  readonly inputs: ReadonlySet<string>;
}

/** The evaluations of one workbook: one for each of its OPDs. */
export type Evaluations = readonly [Evaluation, ...Evaluation[]];

/** What comes back of each evaluation beside its entry. */
export interface Kept {
  /** Which evaluations come back whole. `unsummarised`: those whose summary was not written to a file. */
  readonly whole: "all" | "unsummarised" | "none";
  readonly texts: TextsAsked;
}

/** What came of one workbook: a result for each of its OPDs, nearly always one. */
export interface JobResult {
  readonly index: number;
  /** As the person would write it. */
  readonly file: string;
  readonly results: readonly [UnitResult, ...UnitResult[]];
}

/**
 * What came of one OPD's answers. All that is only needed once every workbook is done comes as JSON, which whoever receives
 * it puts aside: as objects it would fill the memory during the run.
 */
export interface UnitResult {
  /** Its name among the others: see `resultName`. */
  readonly file: string;
  readonly unit: string | null;
  readonly status: WorkbookStatus;
  readonly flagged: boolean;
  /** An output was refused or failed. */
  readonly unwritten: boolean;
  /** The recap's entry as JSON. */
  readonly entry: string;
  /** What analyses show beyond it, as JSON; null where there is nothing. */
  readonly texts: string | null;
  /** The fingerprint and the tree of the workbook's rubric, where the receiver has not had them yet. */
  readonly tree: { readonly rubric: string; readonly components: readonly GroupComponent[] } | null;
  /** The workbook's findings as JSON; null when there are none. */
  readonly diagnostics: string | null;
  /** The whole evaluation as JSON, where it is wanted. */
  readonly evaluation: string | null;
}

/** Whether the results are in a file that `sakip recap` can read. */
export function isSummarised({ outputs }: Pick<Evaluation, "outputs">): boolean {
  return outputs.some((output) => output.endsWith(".summary.json"));
}

/** A workbook's name in results: with the separator that every system reads. */
export function reportedName(file: string): string {
  return file.split(path.sep).join("/");
}
