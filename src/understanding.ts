/**
 * What was understood of one workbook before anything is scored: which sheet, which columns, which rows, how sure,
 * and why the rest was passed over. `sakip layout show` renders it and a drafted map is written from it.
 */
import type { Assessor, CellRef, FileFault, LayoutId } from "./assessment.ts";
import type { ColumnMeaning } from "./column-meaning.ts";
import type { Confidence } from "./confidence.ts";

/** What became of one sheet. */
export type SheetOutcome =
  /** Its answers were read. */
  | { readonly kind: "read" }
  /** Its answers were read as those of another OPD of the workbook. */
  | { readonly kind: "other-unit"; readonly unit: string | null }
  /** An evaluator's, whose answers a verifier's have replaced. */
  | { readonly kind: "superseded" }
  /** It holds an answer table too, which was not read. */
  | { readonly kind: "rival"; readonly rubric: string; readonly answered: number }
  | { readonly kind: "identity" }
  | { readonly kind: "follow-up" }
  /** The tool wrote it, or its template explains with it. */
  | { readonly kind: "own" }
  | { readonly kind: "not-asked" }
  | { readonly kind: "empty" }
  /** No row titles both what is asked and what is answered; `row` is the one with most titles. */
  | {
      readonly kind: "no-header";
      readonly row: number | null;
      readonly titles: readonly string[];
      readonly missing: readonly ("title" | "answer")[];
    }
  /** A header stands over too few rows of the rubric. */
  | {
      readonly kind: "few-subcomponents";
      readonly row: number;
      readonly rubric: string;
      readonly recognised: number;
      readonly of: number;
    }
  /** The rows are there, but no column could be told to hold the answers, or the rows are worded otherwise. */
  | {
      readonly kind: "no-answers";
      readonly row: number;
      readonly rubric: string;
      readonly recognised: number;
    };

export interface UnderstoodSheet {
  readonly name: string;
  readonly hidden: boolean;
  readonly outcome: SheetOutcome;
}

/** `ambiguous`: one of several columns that could each be the answer; none of them was read. */
export type UnderstoodMeaning = ColumnMeaning | "ambiguous";

/** A titled or used column. */
export interface UnderstoodColumn {
  /** Its letters: `D`. */
  readonly column: string;
  /** Its titles from top to bottom as the sheet writes them; empty for a column without any. */
  readonly titles: readonly string[];
  /** Everything that it is read for; empty: it is ignored. */
  readonly meanings: readonly UnderstoodMeaning[];
  /** Whose answers or scores it holds. */
  readonly assessor: Assessor | null;
  /** What a tick in it answers, where Ya and Tidak have a column each. */
  readonly tick: "Ya" | "Tidak" | null;
  readonly hidden: boolean;
  /** Why nothing is read from it; null where something is. */
  readonly ignored: IgnoredColumn | null;
}

/** Why a column is read for nothing. */
export type IgnoredColumn =
  /** Quality assurance: never official. */
  | "quality-assurance"
  /** Answers on the way to others that count. */
  | "first-stage"
  /** An evaluator's, which a final block has replaced. */
  | "replaced"
  /** Names or repeats what another column is read for. */
  | "beside-another"
  /** Last year's, a target, a name. */
  | "other-thing"
  /** The component of a flat table: only groups its rows. */
  | "groups-rows"
  | "untold";

/** The columns under one header. A sheet has several where a later header has its columns in other places. */
export interface UnderstoodSection {
  readonly sheet: string;
  readonly header: { readonly first: number; readonly last: number };
  /** The last row that belongs to it. */
  readonly lastRow: number;
  readonly columns: readonly UnderstoodColumn[];
}

export interface UnderstoodAnswer {
  readonly cell: string;
  /** The sheet, where it is not the row's own. */
  readonly sheet: string | null;
  readonly raw: string;
  readonly kind:
    | "letter"
    | "fulfilled"
    | "unfulfilled"
    | "graded"
    | "unanswered"
    | "unknown"
    /** Under Ya and under Tidak. */
    | "ticked-twice"
    | "broken";
  /** The letter it was read as. */
  readonly letter: string | null;
}

/** How a row was matched: `sure` by all it says, `likely` by a part of it, `doubtful` when somebody must look. */
export type Sureness = "sure" | "likely" | "doubtful";

/** What a match rests on, or what speaks against it. */
export type Reason =
  | "code-and-title"
  | "code"
  | "title"
  | "similar-title"
  /** Named by its dimension alone, under its component. */
  | "dimension"
  | "text"
  | "reworded"
  | "map"
  | "contradicting"
  | "twice"
  | "repeated"
  | "not-in-rubric"
  | "evidence-row"
  | "several-candidates"
  | "label";

export interface UnderstoodRow {
  readonly sheet: string;
  readonly row: number;
  readonly cell: string;
  readonly text: string;
  readonly is: "component" | "subcomponent" | "criterion" | "total" | "stranger";
  /** The component or sub-component; of a criterion, the one it stands under. */
  readonly code: string | null;
  /** Of a criterion of the rubric. */
  readonly number: number | null;
  readonly sureness: Sureness;
  readonly reason: Reason;
  /** The codes that a doubtful row might be. */
  readonly candidates: readonly string[];
  readonly hidden: boolean;
  readonly answers: Readonly<Partial<Record<Assessor, UnderstoodAnswer>>>;
}

/** A row with text on a sheet that was read, of which nothing was used. */
export interface IgnoredRow {
  readonly sheet: string;
  readonly row: number;
  readonly text: string;
  /** `above` the header, `inside` the table (no criterion, nothing answered), `below` its last row. */
  readonly where: "above" | "inside" | "below";
}

/** A fact about the workbook and where it came from. */
export interface UnderstoodFact {
  readonly value: string;
  readonly from: "workbook" | "option" | "file-name" | "map";
  readonly at: CellRef | null;
}

export interface Understanding {
  readonly file: string;
  readonly sha256: string | null;
  /** Its place among the OPDs of a workbook that holds several, each on a sheet of its own; absent where it holds one. */
  readonly among?: { readonly index: number; readonly of: number };
  /** Why the file cannot be read at all. */
  readonly fault: FileFault | null;
  readonly sheets: readonly UnderstoodSheet[];
  readonly layout: LayoutId | null;
  /** How surely the layout was recognised, with what speaks for it; null when none was. */
  readonly confidence: Confidence | null;
  readonly rubric: {
    readonly id: string;
    readonly sha256: string;
    readonly subcomponents: number;
  } | null;
  readonly assessors: readonly Assessor[];
  readonly unit: UnderstoodFact | null;
  readonly region: UnderstoodFact | null;
  readonly year: UnderstoodFact | null;
  readonly sections: readonly UnderstoodSection[];
  /** In sheet order. */
  readonly rows: readonly UnderstoodRow[];
  /** Sub-components of the rubric that no row was matched to. */
  readonly missing: readonly { readonly code: string; readonly name: string }[];
  readonly ignored: readonly IgnoredRow[];
}
