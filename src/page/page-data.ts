/**
 * What rekap.html carries: the recap as the page shows it, without what no part of it shows. The command gathers it,
 * the browser renders it. Every text is already harmless to look at and is still put on the page as text only.
 */
import type { Comparison, StepOutcome, UnitResult } from "../comparison.ts";
import type { Severity } from "../diagnostic.ts";
import type { AssessorTotal, ByAssessor } from "../evaluation.ts";
import type { AnswerGap, AssessorGap, GapGroup, UnitGap } from "../gap.ts";
import type { Language } from "../language/language.ts";
import type { Plan, Raise, Way } from "../plan.ts";
import type { MissingUnit, PairedAnswer, Recap, RecapEntry, RecapGroup } from "../recap.ts";
import type { RecapPlan, Unplanned } from "../recap-plan.ts";
import type { Region } from "../region.ts";
import type { LeftOut, RegionLift, RegionPlan } from "../region-plan.ts";
import type { PageEvidence } from "./evidence-data.ts";
import type { PageFollowUp } from "./follow-up-data.ts";

/** A code that was found, over all files. */
export interface PageCode {
  readonly code: string;
  readonly name: string;
  readonly severity: Severity;
  readonly count: number;
  readonly files: number;
}

export interface PageFinding {
  readonly severity: Severity;
  readonly code: string;
  readonly message: string;
  readonly sheet: string | null;
  readonly cell: string | null;
  /** Which of the page's `fixes`: hundreds of findings share one. */
  readonly fix: number;
}

export interface PageLink {
  readonly kind: "scored" | "memo" | "data";
  /** Relative to the recap's folder. */
  readonly href: string;
}

/** One OPD. Lists by sub-component are in the order of the group's tree. */
export interface PageEntry {
  readonly name: string | null;
  readonly code: string | null;
  readonly cluster: string | null;
  readonly file: string;
  readonly rank: number | null;
  readonly answered: number;
  readonly of: number;
  readonly total: number | null;
  readonly range: RecapEntry["range"];
  readonly predicate: string | null;
  readonly predicateName: string | null;
  readonly flagged: boolean | null;
  readonly next: RecapEntry["next"];
  readonly assessor: RecapEntry["assessor"];
  readonly assessors: ByAssessor<AssessorTotal>;
  readonly difference: number | null;
  readonly components: readonly (number | null)[];
  readonly letters: readonly (string | null)[];
  readonly values: readonly (number | null)[];
  readonly scores: readonly (number | null)[];
  readonly lost: readonly (number | null)[];
  /** One mark for each criterion: `1` fulfilled, `0` not fulfilled, `-` not answered. */
  readonly criteria: readonly string[];
  readonly costliest: readonly { readonly code: string; readonly lost: number }[];
  /** Null when no criterion was answered. */
  readonly unfulfilled: number | null;
  /** Whether the group has another workbook of the same OPD. */
  readonly repeated: boolean;
  readonly errors: number;
  readonly warnings: number;
  /** The most severe ones; there are `found` in all. */
  readonly findings: readonly PageFinding[];
  readonly found: number;
  readonly links: readonly PageLink[];
}

export interface PageGroup extends Omit<RecapGroup, "ranking"> {
  /** The letter from which OPDs are flagged; null when the workbooks do not agree. */
  readonly flagFrom: string | null;
  readonly entries: readonly PageEntry[];
}

/** A file that is in no ranking, with the reason. */
export interface PageFile {
  readonly file: string;
  readonly reason: string | null;
  readonly fix: string | null;
}

/** One OPD in a comparison. Changes by component are in the order of the comparison's components. */
export interface PageCompared {
  readonly name: string;
  readonly cluster: string | null;
  /** Of its result now, by which its details are found; null where it is gone. */
  readonly file: string | null;
  readonly from: PageResult | null;
  readonly to: PageResult | null;
  readonly outcome: StepOutcome;
  readonly change: number | null;
  readonly components: readonly (number | null)[];
}

export type PageResult = Pick<UnitResult, "answered" | "of" | "total" | "predicate" | "toTarget">;

/** From the earlier results to those of the recap. */
export interface PageComparison {
  readonly from: Comparison["periods"][number];
  readonly to: Comparison["periods"][number];
  readonly target: number | null;
  readonly step: Pick<Comparison["steps"][number], "counts" | "transitions" | "both">;
  readonly predicates: Comparison["predicates"];
  readonly components: readonly { readonly code: string; readonly name: string; readonly weight: number }[];
  readonly units: readonly PageCompared[];
  /** The region's own results, which count among no OPDs. */
  readonly own: readonly PageCompared[];
}

/** One OPD that both answered for; its details are found by its file. */
export interface PageGapUnit
  extends Pick<UnitGap, "rank" | "pairs" | "of" | "over" | "equal" | "under" | "points"> {
  readonly name: string;
  readonly file: string;
  readonly self: UnitGap["self"];
  readonly evaluator: UnitGap["evaluator"];
}

/** A cell worth a second look: its letters or figures, its places, and whether the evaluator wrote a note. */
export interface PageLook extends Pick<AnswerGap, "code" | "points" | "steps" | "noted"> {
  readonly name: string;
  readonly file: string;
  readonly self: PairedAnswer;
  readonly evaluator: PairedAnswer;
}

/** Of one group of the page: found by its year and the fingerprint of its rubric. */
export interface PageGapGroup
  extends Pick<
    GapGroup,
    "year" | "rubric" | "counted" | "complete" | "region" | "subcomponents" | "teams" | "withoutTeam"
  > {
  readonly leftOut: number;
  readonly units: readonly PageGapUnit[];
  readonly secondLook: readonly PageLook[];
}

export interface PageGap {
  readonly thresholds: AssessorGap["thresholds"];
  readonly groups: readonly PageGapGroup[];
}

/** The region's own value, as far as the page shows it. */
export type PageRegion = Pick<
  Region,
  | "name"
  | "year"
  | "instansi"
  | "clusters"
  | "unitMean"
  | "unit"
  | "unitWeight"
  | "combined"
  | "weights"
  | "rungs"
  | "highest"
  | "shares"
  | "namedShares"
>;

/** What is raised in one sub-component. */
export interface PageRaise extends Pick<Raise, "code" | "from" | "to" | "gain" | "criteriaAnswered"> {
  /** Numbers of the criteria to fulfil. */
  readonly criteria: readonly number[];
}

/** The least effort of one OPD; null where there is none. */
export interface PagePlanned {
  readonly name: string;
  readonly file: string;
  readonly total: number | null;
  readonly predicate: string | null;
  readonly target: Plan["target"];
  readonly outcome: Plan["outcome"];
  readonly best:
    | (Pick<Way, "effort" | "gain" | "total" | "predicate"> & {
        readonly raises: readonly PageRaise[];
      })
    | null;
}

export interface PagePlan {
  readonly to: RecapPlan["to"];
  readonly plans: readonly PagePlanned[];
  readonly unplanned: readonly { readonly name: string; readonly reason: Unplanned }[];
}

/** One OPD that is lifted so that all reach their goals; its details are found by its file. */
export interface PageLift extends Pick<RegionLift, "file" | "effort" | "gain" | "from" | "to"> {
  readonly name: string;
  readonly raises: readonly PageRaise[];
}

export interface PageRegionPlan
  extends Pick<
    RegionPlan,
    "year" | "rubric" | "counted" | "outcome" | "mean" | "shares" | "effort" | "atLeast"
  > {
  readonly lifts: readonly PageLift[];
  readonly leftOut: readonly (Pick<LeftOut, "reason" | "unanswered"> & { readonly name: string })[];
}

/** What the recap says beyond its figures, as far as the page shows it. */
export interface PageAnalyses {
  readonly comparison: PageComparison | null;
  readonly gap: PageGap | null;
  readonly region: PageRegion | null;
  readonly plan: PagePlan | null;
  readonly regionPlans: readonly PageRegionPlan[] | null;
  readonly followUp: PageFollowUp | null;
  readonly evidence: PageEvidence | null;
}

export interface PageData {
  /** Of the run, and so of the findings. */
  readonly language: Language;
  readonly tool: Recap["tool"];
  /** Empty when the workbooks name none or several. */
  readonly region: string;
  readonly groups: readonly PageGroup[];
  readonly codes: readonly PageCode[];
  readonly fixes: readonly string[];
  readonly unreadable: readonly PageFile[];
  readonly notLke: readonly PageFile[];
  readonly missing: readonly MissingUnit[] | null;
  readonly notReached: readonly string[];
  readonly analyses: PageAnalyses;
  readonly summary: Recap["summary"];
}
