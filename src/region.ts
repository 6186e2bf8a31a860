/**
 * What a region's own workbook and those of its units come to together: the one object that every form of the region's
 * result renders and none computes. Figures are points with two decimals at most; where one is a mean, the sum and the
 * count stand beside it, so that it can be checked exactly. Its JSON is `pemda.json`.
 */
import type { ClusterId } from "./cluster.ts";
import type { FileFinding, MissingUnit } from "./recap.ts";

export interface Citation {
  readonly part: string;
  readonly page: number;
}

/** How one value of all units follows from the clusters: the mean of their means, or the mean of all units. */
export type UnitMean = "clusters" | "units";

/** Why a result is in no mean. `incomplete`: a blank is not E. */
export type UncountedReason =
  | "incomplete"
  | "unreadable"
  | "repeated"
  | "other-year"
  | "other-rubric"
  | "other-region"
  | "cluster-missing"
  | "cluster-differs";

/** One unit's result, counted or not. */
export interface RegionUnit {
  readonly file: string;
  readonly name: string | null;
  readonly code: string | null;
  /** By the workbook or the list; null while nobody says, or both say something else. */
  readonly cluster: ClusterId | null;
  /** What its name suggests where nobody says: never used. */
  readonly suggested: readonly {
    readonly cluster: ClusterId;
    readonly field: string;
    readonly page: number;
  }[];
  readonly year: number | null;
  readonly total: number | null;
  readonly predicate: string | null;
  readonly answered: number;
  readonly of: number;
  /** Null: it counts. */
  readonly uncounted: UncountedReason | null;
  /** Scores by sub-component, in the order of the form. */
  readonly scores: readonly (number | null)[];
}

/** A mean with what it comes from; `mean` null without any. */
export interface ClusterFigure {
  readonly sum: number;
  readonly mean: number | null;
}

/** A line of the joint form: a component, a sub-component or the total. */
export interface FormFigures {
  /** Null while an answer is missing. */
  readonly instansi: number | null;
  readonly clusters: Readonly<Record<ClusterId, ClusterFigure>>;
  /** The units' value; null without any. */
  readonly unit: number | null;
  /** Null without a weight, or without one of the two parts. */
  readonly combined: number | null;
  /** combined ÷ weight × 100. */
  readonly percent: number | null;
}

export interface FormSubcomponent extends FormFigures {
  readonly code: string;
  readonly name: string;
  readonly weight: number;
}

export interface FormComponent extends FormSubcomponent {
  readonly subcomponents: readonly FormSubcomponent[];
}

export interface Graded {
  readonly total: number;
  readonly predicate: string;
  readonly predicateName: string;
}

export interface RegionCluster {
  readonly id: ClusterId;
  readonly name: string;
  readonly column: string;
  /** Units that its mean comes from. */
  readonly counted: number;
  /** Its results that are in no mean. */
  readonly uncounted: number;
  readonly mean: Graded | null;
}

/** A unit that is near to what a mean still needs. `points`: it must rise by more than this. */
export interface NearUnit {
  readonly name: string;
  readonly total: number;
  readonly points: number;
}

/** One thing that a rung asks for. */
export type Condition =
  | {
      readonly kind: "sampled";
      readonly cluster: ClusterId;
      readonly needed: number;
      readonly found: number;
      readonly met: boolean;
      /** Units of the cluster whose results do not count yet. */
      readonly waiting: readonly string[];
    }
  | {
      readonly kind: "mean";
      readonly cluster: ClusterId;
      readonly predicate: string;
      /** The bound that the mean must be above. */
      readonly over: number;
      readonly mean: number | null;
      readonly met: boolean;
      /** The mean must rise by more than this, and all units together by more than `together`; null without a mean. */
      readonly points: number | null;
      readonly together: number | null;
      /** Units below the predicate, the nearest first; a handful. */
      readonly nearest: readonly NearUnit[];
      /** Whether it is enough that those rise into the band. */
      readonly enough: boolean;
    };

/** What the sampling rules ask of a region that aims at a predicate. */
export interface RegionRung {
  readonly predicate: string;
  readonly predicateName: string;
  readonly met: boolean;
  readonly conditions: readonly Condition[];
  readonly wording: string;
  readonly source: Citation;
}

/** How many units have a predicate or a better one. */
export interface ShareCount {
  /** Null: all units with a complete result, whatever their cluster. */
  readonly cluster: ClusterId | null;
  readonly count: number;
  readonly of: number;
}

export interface PredicateShare {
  readonly predicate: string;
  readonly predicateName: string;
  /** All first, then the clusters. */
  readonly counts: readonly ShareCount[];
}

/** A share that the interpretation of a predicate names, against what there is. */
export interface NamedShare {
  readonly predicate: string;
  readonly units: number;
  readonly of: number;
  readonly counts: readonly (ShareCount & {
    readonly met: boolean;
    /** So many more units must reach the predicate. */
    readonly missing: number;
  })[];
  readonly wording: string;
  readonly source: Citation;
}

/** What another weight of the units would give. */
export interface WeightOutcome extends Graded {
  readonly unitWeight: number;
}

/** A text of a workbook that the region's result collects. `unit` null: of the region's own workbook. */
export interface CollectedText {
  readonly unit: string | null;
  readonly code: string;
  readonly text: string;
}

/** The year before, by the same rule and weight. */
export interface PreviousRegion {
  readonly source: string;
  readonly year: number | null;
  /** Units that count, of all that there are results of. */
  readonly counted: number;
  readonly of: number;
  readonly instansi: Graded | null;
  readonly unit: Graded | null;
  readonly combined: Graded | null;
  /** combined of this year − combined of that one; null without both. */
  readonly change: number | null;
  readonly components: readonly { readonly code: string; readonly combined: number | null }[];
}

export interface Region {
  readonly tool: { readonly name: string; readonly version: string };
  readonly rule: { readonly id: string; readonly regulation: string };
  /** As the region's own workbook calls it. */
  readonly name: string | null;
  readonly year: number | null;
  /** Null: there is none, or several and nobody knows which is valid. */
  readonly instansi: {
    readonly file: string;
    readonly answered: number;
    readonly of: number;
    readonly result: Graded | null;
  } | null;
  readonly clusters: readonly RegionCluster[];
  readonly unitMean: UnitMean;
  /** By `unitMean`; `otherwise`: by the other way. Null without any counted unit. */
  readonly unit: (Graded & { readonly otherwise: Graded }) | null;
  /** Percent; null: none was declared, and none is assumed. */
  readonly unitWeight: number | null;
  readonly combined: Graded | null;
  /** From 0 to 100 percent for the units; empty while one of the two parts is missing. */
  readonly weights: readonly WeightOutcome[];
  readonly form: { readonly components: readonly FormComponent[]; readonly total: FormFigures };
  /** The best predicate first; the bands of the rubric. */
  readonly predicates: readonly {
    readonly letter: string;
    readonly name: string;
    readonly over: number | null;
    readonly upTo: number;
  }[];
  /** Best predicate first. */
  readonly rungs: readonly RegionRung[];
  /** The best predicate whose conditions are all met. */
  readonly highest: { readonly predicate: string; readonly predicateName: string };
  readonly shares: readonly PredicateShare[];
  readonly namedShares: readonly NamedShare[];
  readonly previous: PreviousRegion | null;
  readonly units: readonly RegionUnit[];
  readonly notes: readonly CollectedText[];
  readonly recommendations: readonly CollectedText[];
  /** Of the list, who has sent nothing; null without a list. */
  readonly missing: readonly MissingUnit[] | null;
  readonly findings: readonly FileFinding[];
}
