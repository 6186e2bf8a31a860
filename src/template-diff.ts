/**
 * What became of a form: everything by which two templates (or two rubrics) differ, in the words of the field, and
 * what that does to the scores of workbooks. The one object that every form of `sakip template diff` renders.
 */
import type { Assessor } from "./assessment.ts";
import type { ColumnRole } from "./template.ts";

/** One of the two that are compared. */
export type Version = "old" | "new";

/** A row of the form. `row` names it: component `1`, sub-component `1.b`, criterion `1.b/4` (the fourth of 1.b). */
export interface RowName {
  readonly kind: "component" | "subcomponent" | "criterion" | "stranger" | "total";
  readonly row: string;
  readonly text: string;
}

/** What a change is in. */
export type Aspect =
  | RowName
  | {
      readonly kind: "column";
      readonly role: ColumnRole;
      readonly assessor: Assessor | null;
      readonly title: string;
    }
  /** Cells of one kind: those of a column of the answer table, or any others of a sheet (`role` and `title` null). `title`: where all have one. */
  | {
      readonly kind: "cells";
      readonly sheet: string;
      readonly title: string | null;
      readonly role: ColumnRole | null;
      readonly assessor: Assessor | null;
      readonly count: number;
    }
  /** A row outside the answer table. */
  | { readonly kind: "line"; readonly sheet: string; readonly text: string }
  | { readonly kind: "sheet"; readonly sheet: string }
  | { readonly kind: "identity"; readonly field: "unit" | "code" | "cluster" | "region" | "year" }
  | { readonly kind: "letter"; readonly letter: string }
  | { readonly kind: "metadata"; readonly field: "version" | "rubricId" | "rubricSha256" }
  | { readonly kind: "workbook" };

/**
 * What happened to it. `choices`: its drop-down list; `value`: its fixed content; `filled`: what stands in a cell
 * that people fill in; `name`, `link`, `macros`: of the workbook as a whole.
 */
export type ChangeKind =
  | "added"
  | "removed"
  | "moved"
  | "renumbered"
  | "renamed"
  | "reworded"
  | "weight"
  | "points"
  | "choices"
  | "formula"
  | "value"
  | "filled"
  | "locked"
  | "hidden"
  | "merged"
  | "protection"
  | "structure"
  | "rubric"
  | "metadata"
  | "name"
  | "link"
  | "macros";

/**
 * One of the two sides of a change: where, and what stands there. `value` is the same in every language: text, a
 * formula with its `=`, a number, the entries of a list, yes or no; null: nothing.
 */
export interface ChangeSide {
  readonly sheet: string | null;
  /** In the order of the sheet; ranges where a change covers one. */
  readonly cells: readonly string[];
  readonly value: string | number | boolean | readonly string[] | null;
}

/** A piece of a text that was reworded. */
export interface WordChange {
  readonly kind: "same" | "removed" | "added";
  readonly text: string;
}

export interface Change {
  readonly kind: ChangeKind;
  readonly about: Aspect;
  /** Whether the same answers may come to another score, be it in the workbook or when it is scored. */
  readonly affectsScore: boolean;
  /** Null: it is not there. */
  readonly old: ChangeSide | null;
  readonly new: ChangeSide | null;
  /** The words of both texts in order; null unless reworded. */
  readonly words: readonly WordChange[] | null;
}

/** One that is compared, by name. */
export interface ComparedForm {
  readonly file: string;
  readonly kind: "template" | "rubric";
  readonly rubric: { readonly id: string; readonly sha256: string };
}

/** Why the rule that a template stands for is not a whole one. */
export type RuleDoubt =
  /** `row` null: the weights of the components, which must make `expected` together. */
  | {
      readonly kind: "weight-sum";
      readonly row: string | null;
      readonly sum: number;
      readonly expected: number;
    }
  /** The form has no usable weight there, and the rubric's stands in. */
  | { readonly kind: "weight-missing"; readonly row: string }
  /** Rows that the rubric does not know; they cannot be scored. */
  | { readonly kind: "strangers"; readonly rows: readonly string[] };

export interface TemplateDiff {
  readonly tool: { readonly name: string; readonly version: string };
  readonly old: ComparedForm;
  readonly new: ComparedForm;
  readonly summary: { readonly changes: number; readonly affectingScore: number };
  /** Those that affect a score first, then in the order of the form. */
  readonly changes: readonly Change[];
  readonly doubts: readonly (RuleDoubt & { readonly version: Version })[];
  /** Null: no workbooks were given. */
  readonly impact: Impact | null;
}

/** What came of one workbook under one of the two. Null figures: incomplete. */
export interface ImpactResult {
  readonly total: number | null;
  readonly predicate: string | null;
  readonly flagged: boolean | null;
  readonly answered: number;
  readonly of: number;
}

export interface ImpactEntry {
  readonly file: string;
  /** In a workbook of several OPDs, the one that this is. */
  readonly sheet?: string;
  readonly unit: string | null;
  readonly old: ImpactResult;
  readonly new: ImpactResult;
  /** New less old, in points; null while one of them is incomplete. */
  readonly difference: number | null;
  /** Whether total, predicate, flag or the number of answers differ. */
  readonly changed: boolean;
  /** Sub-components whose scores differ, in the rubric's order; null where one has none. */
  readonly subcomponents: readonly {
    readonly code: string;
    readonly old: number | null;
    readonly new: number | null;
  }[];
}

export interface Impact {
  readonly summary: {
    readonly workbooks: number;
    readonly unreadable: number;
    readonly changed: number;
    readonly predicate: number;
    readonly flag: number;
  };
  /** In natural order of the files. */
  readonly workbooks: readonly ImpactEntry[];
  /** Files that cannot be scored under either, with the reason. */
  readonly unreadable: readonly { readonly file: string; readonly reason: string }[];
  /** Files of a rubric that neither of the two follows; what they would score under them says nothing. */
  readonly leftOut: readonly LeftOut[];
}

export interface LeftOut {
  readonly file: string;
  /** In a workbook of several OPDs, the one that is left out. */
  readonly sheet?: string;
  /** The id of the rubric that it follows. */
  readonly rubric: string;
}
