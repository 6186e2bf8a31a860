/**
 * What was read from a workbook, before anything is judged. Missing, unanswered, zero and broken are different
 * things here and stay different: every value that may be absent is a tagged union, never a sentinel.
 */

import type { Confidence } from "./confidence.ts";
import type { Uncomputed } from "./trials.ts";

/** A cell as people name it: the sheet's name and an A1 reference. */
export interface CellRef {
  readonly sheet: string;
  readonly cell: string;
}

/** Whose column an answer stands in. `single`: a form with one answer column that does not say whose it is. */
export type Assessor = "self" | "evaluator" | "single";

export type LayoutId =
  | "lke-unit"
  | "lke-instansi"
  | "lke-two-assessors"
  /** Two sheets of one workbook, each with the answers of one assessor. */
  | "lke-two-sheets"
  | "sakip-template"
  /** Answers on the criteria, each with a coefficient, in one block or several (KKE). */
  | "working-paper"
  /** First and last letters beside Ya/Tidak, as applications export them. */
  | "one-sheet-export"
  /** One row for each criterion, with its component and sub-component beside it. */
  | "flat-table"
  /** A local table whose sub-components are known by their titles alone. */
  | "no-codes"
  /** A local table: known by its headers and its codes or titles, not by the official form. */
  | "table";

/** Why a cell holds nothing that can be used although it is not blank. */
export type BrokenCell =
  | { readonly kind: "error-value"; readonly value: string }
  | { readonly kind: "no-cached-value"; readonly formula: string };

/** Why an answer that can be read is not taken for what somebody says. */
export type DoubtfulAnswer =
  /** Its formula, computed again, gives another answer than the one saved with it. */
  | { readonly kind: "stale"; readonly formula: string; readonly saved: string; readonly gives: string }
  /** Somebody struck it through, or a part of it. */
  | { readonly kind: "struck" }
  /** Its row seems to stand one column aside: another letter is under the score's title, or its own title under another. */
  | {
      readonly kind: "moved";
      readonly under: "score" | "weight" | "number";
      readonly found: string;
      readonly place: CellRef;
    };

export type BrokenAnswer = BrokenCell | DoubtfulAnswer;

/** Whether an answer could be read and is only not to be trusted. */
export function isDoubtful(cause: BrokenAnswer): cause is DoubtfulAnswer {
  return cause.kind === "stale" || cause.kind === "struck" || cause.kind === "moved";
}

/** The answer of a sub-component. `raw` is the cell's text as the workbook shows it. */
export type LetterAnswer =
  | {
      readonly kind: "letter";
      readonly letter: string;
      readonly tidied: boolean;
      readonly raw: string;
      readonly at: CellRef;
    }
  /** `covered`: a letter stands there under a merge, where nobody sees it; nothing else may take its place. */
  | { readonly kind: "unanswered"; readonly raw: string; readonly at: CellRef; readonly covered?: true }
  | { readonly kind: "unknown"; readonly raw: string; readonly at: CellRef }
  | { readonly kind: "broken"; readonly cause: BrokenAnswer; readonly raw: string; readonly at: CellRef };

/** The answer of a criterion. */
export type CriterionAnswer =
  /** `ticked`: a mark in a column titled Ya or Tidak, which says by its place what it means. */
  | { readonly kind: "fulfilled"; readonly raw: string; readonly at: CellRef; readonly ticked?: true }
  | { readonly kind: "unfulfilled"; readonly raw: string; readonly at: CellRef; readonly ticked?: true }
  /** One of the answers that the rubric itself grades criteria by, as the rubric writes it. */
  | { readonly kind: "graded"; readonly answer: string; readonly raw: string; readonly at: CellRef }
  | { readonly kind: "unanswered"; readonly raw: string; readonly at: CellRef }
  /** `also`: the cell of the other column of a pair, which is ticked too. */
  | { readonly kind: "unknown"; readonly raw: string; readonly at: CellRef; readonly also?: CellRef }
  | { readonly kind: "broken"; readonly cause: BrokenAnswer; readonly raw: string; readonly at: CellRef };

/**
 * A figure that the workbook itself states: a weight or a score. `decimal` is plain decimal text at the 15
 * digits a spreadsheet shows; a weight is always in points (6, never 0.06).
 */
export type StatedNumber =
  | {
      readonly kind: "number";
      readonly decimal: string;
      readonly formula: string | null;
      readonly at: CellRef;
      /** Why it is no answer, where the rubric takes points for answers. */
      readonly doubt?: Extract<DoubtfulAnswer, { readonly kind: "stale" | "struck" }>;
    }
  | { readonly kind: "blank"; readonly at: CellRef }
  | { readonly kind: "text"; readonly raw: string; readonly at: CellRef }
  | { readonly kind: "broken"; readonly cause: BrokenCell; readonly at: CellRef };

export type StatedFigure = Extract<StatedNumber, { readonly kind: "number" }>;

/** A cell's text with the address behind it. */
export interface EvidenceLink {
  readonly text: string;
  readonly address: string;
}

/** A text with the cell it stands in (the first one, where it was joined from several). */
export interface FoundText {
  readonly text: string;
  readonly at: CellRef;
}

/** One row (with its block of criteria) that was recognised as a component. */
export interface ComponentRow {
  readonly code: string;
  readonly at: CellRef;
  readonly weight: StatedNumber | null;
  readonly scores: Readonly<Partial<Record<Assessor, StatedNumber>>>;
}

/** One criterion row, matched to the rubric by its text within its sub-component. */
export interface CriterionRow {
  /** The 1-based number in the rubric (the printed numbers slip); null: no such criterion in the rubric. */
  readonly number: number | null;
  readonly text: string;
  /**
   * `same` up to spacing, case and punctuation; `changed`: recognisably that criterion, reworded; `repeated`: it
   * says again what an earlier row says, and counts there; `evidence`: a document listed under a criterion and
   * ticked like one.
   */
  readonly match: "same" | "changed" | "unknown" | "repeated" | "evidence";
  readonly at: CellRef;
  readonly hidden: boolean;
  readonly answers: Readonly<Partial<Record<Assessor, CriterionAnswer>>>;
  /** The figures that stand beside the answers, in whatever unit the sheet counts criteria. */
  readonly scores: Readonly<Partial<Record<Assessor, StatedFigure>>>;
}

/** The title of an answer column that nobody sees. */
export interface HiddenAnswers extends CellRef {
  readonly assessor: Assessor;
}

/** A score on a sub-component's row in a column that belongs to no answers that were read. */
export interface OtherScore {
  /** The title of its column. */
  readonly head: CellRef;
  /** Whether the title names somebody of whom no answer was read. */
  readonly isUnheard: boolean;
  readonly figure: StatedNumber;
}

/** One row that was recognised as a sub-component of the rubric. The same code may come more than once. */
export interface SubcomponentRow {
  readonly code: string;
  readonly title: string;
  /** The cell of the code or, without one, of the title. */
  readonly at: CellRef;
  readonly hidden: boolean;
  /** How it was recognised; `contradicting`: the code says one sub-component and the title another. */
  readonly match: "code" | "title" | "contradicting";
  readonly weight: StatedNumber | null;
  /** One entry for each assessor that the layout has. */
  readonly answers: Readonly<Partial<Record<Assessor, LetterAnswer>>>;
  readonly scores: Readonly<Partial<Record<Assessor, StatedNumber>>>;
  /** Scores that belong to none of the answers. */
  readonly otherScores?: readonly OtherScore[];
  readonly criteria: readonly CriterionRow[];
  readonly note: FoundText | null;
  readonly evidence: FoundText | null;
  /** Of the cells of the evidence, those that lead somewhere. */
  readonly evidenceLinks?: readonly EvidenceLink[];
  readonly evaluatorNote: FoundText | null;
  readonly recommendation: FoundText | null;
  /** Where a note and the evidence would be written, for a finding that points there. */
  readonly noteCell: CellRef | null;
  readonly evidenceCell: CellRef | null;
}

/** A row that is numbered or answered like a sub-component but is none of the rubric's. */
export interface StrangerRow {
  readonly label: string;
  readonly at: CellRef;
  /** Codes it might be, when its title is about equally near to several; empty when to none. */
  readonly candidates: readonly string[];
}

export interface FollowUp {
  readonly text: string;
  readonly status: string;
  readonly evidence: string;
  /** Where its status stands; absent where it was not read from a sheet. */
  readonly at?: CellRef | undefined;
}

/** Who was assessed and when. `from` tells whether the workbook said it. */
export interface Identity<T> {
  readonly value: T;
  readonly from: "workbook" | "option" | "file-name" | "map";
  readonly at: CellRef | null;
}

/** Who evaluated, as the workbook names them; a team is told by its name, else by its leader. */
export interface EvaluatorTeam {
  readonly name: string | null;
  readonly leader: string | null;
  readonly members: string | null;
}

export interface Unit {
  readonly name: Identity<string> | null;
  readonly code: string | null;
  /** `utama`, `pendukung` or `tambahan` (Lampiran I pp. 34-35), or what the workbook says instead. */
  readonly cluster: string | null;
}

/** An Excel error value or a formula without a cached value, in a cell of the answer table that we do not score. */
export interface BrokenFigure {
  readonly cause: BrokenCell;
  readonly at: CellRef;
}

/** Whose answers stand on a sheet that holds those of one assessor only. `verifier`: who confirms an evaluator's. */
export type SheetRole = "self" | "evaluator" | "verifier";

/** Which sheet holds whose answers, where the sheets themselves do not say it. */
export interface AssessorSheetNames {
  readonly self?: string | undefined;
  readonly evaluator?: string | undefined;
}

/** The sheets that the assessors' answers were read from, where each has one of its own. */
export interface AssessorSheets {
  readonly self: string | null;
  readonly evaluator: string;
  /** Set when `evaluator` is a verifier's sheet: the sheet of the evaluator before, which does not count. */
  readonly superseded: { readonly sheet: string; readonly differing: readonly string[] } | null;
  readonly toldBy: "titles" | "configuration";
}

/** Why sheets that seem to be of several assessors were not read together. */
export type SheetDoubt =
  /** A filled sheet whose name and titles do not say whose it is, beside others that do. */
  | { readonly kind: "unnamed"; readonly sheet: string }
  /** Its name, its titles and its columns name different assessors. */
  | { readonly kind: "contradicting"; readonly sheet: string }
  /** It has the answers of several assessors itself, or its answer column cannot be told. */
  | { readonly kind: "several-columns"; readonly sheet: string }
  | { readonly kind: "same-assessor"; readonly sheets: readonly string[] }
  | { readonly kind: "other-unit"; readonly sheets: readonly string[] }
  | { readonly kind: "other-year"; readonly sheets: readonly string[] }
  | { readonly kind: "other-rubric"; readonly sheets: readonly string[] }
  /** The configuration names two sheets, and the workbook has only one of them. */
  | { readonly kind: "not-there"; readonly sheet: string }
  /** The configuration names it, and there is no answer table on it. */
  | { readonly kind: "no-answers"; readonly sheet: string };

/** One OPD among the several of a workbook. */
export interface AmongUnits {
  /** Its place among them, from 1. */
  readonly index: number;
  readonly of: number;
  /** What says whose sheet it is; null: nothing does. */
  readonly unitFrom: "label" | "title" | "sheet-name" | null;
  /** Sheets of OPDs that are called almost the same: they may be this very OPD's. */
  readonly near: readonly string[];
  /** Sheets called after an OPD without an answer table; told of the first one only, so that they are told once. */
  readonly unreadTabs?: readonly string[];
  /** Sheets with recommendations that name no OPD of the workbook, where this one has none of its own. */
  readonly followUpOfNobody?: readonly { readonly sheet: string; readonly count: number }[];
}

/** An answer that a formula gives which cannot be computed here: it counts as it was saved. */
export interface UncheckedAnswer {
  /** Of the sub-component, or of a criterion (`1.a/3`). */
  readonly code: string;
  readonly assessor: Assessor;
  readonly formula: string;
  readonly saved: string;
  readonly why: Uncomputed;
  readonly at: CellRef;
}

/** A letter under a title such as `Predikat` that is not the answer beside it. */
export interface LetterBeside {
  readonly code: string;
  readonly letter: string;
  readonly at: CellRef;
  readonly title: string;
  /** The answer that counts, or one of two assessors'. */
  readonly answer: string;
  readonly answerAt: CellRef;
}

/** A row that stands on one assessor's sheet and is missing on the other's. */
export interface AbsentRow {
  readonly code: string;
  readonly missingOn: string;
  /** Where it stands on the other sheet. */
  readonly at: CellRef;
}

/** The answer sheet of one workbook, as it stands. */
export interface Assessment {
  readonly layout: LayoutId;
  /** How sure it is that the table was understood, with what speaks for it. */
  readonly confidence: Confidence;
  /** The answer sheet; of two, the one whose answers count. */
  readonly sheet: string;
  /** Answer sheets that are hidden; they were read all the same. */
  readonly hiddenSheets: readonly string[];
  /** Null where all answers stand on one sheet. */
  readonly assessorSheets: AssessorSheets | null;
  readonly sheetDoubt: SheetDoubt | null;
  readonly absentRows: readonly AbsentRow[];
  /** Absent: none. */
  readonly lettersBeside?: readonly LetterBeside[];
  /** Other sheets that hold an answer table too; they were not read. */
  readonly otherAnswerSheets: readonly string[];
  /** Set where the workbook holds several OPDs, each on a sheet of its own. */
  readonly among: AmongUnits | null;
  readonly unit: Unit;
  readonly region: string | null;
  readonly year: Identity<number> | null;
  /** A year that was found but is no year (`20225`, `dua ribu`), verbatim. */
  readonly unreadableYear: FoundText | null;
  /** From a sheet *Identitas*; null where it names nobody. */
  readonly team: EvaluatorTeam | null;
  /** The assessors that the layout has a column for. */
  readonly assessors: readonly Assessor[];
  /** Answer columns whose titles do not tell whose they are; none of them was read. */
  readonly ambiguousAnswerColumns: readonly CellRef[];
  /** Heads of columns with first answers that were passed over, with the title of the one that holds the last. */
  readonly passedOverAnswers: readonly {
    readonly at: CellRef;
    readonly title: string;
    readonly by: string;
  }[];
  /** The first cells of headers above which other answers stand, under no header that was recognised. */
  readonly headersBelowAnswers: readonly CellRef[];
  /** Where what follows a table begins, if other answers stand in it. Absent: none. */
  readonly answersBelowTables?: readonly CellRef[];
  /** Answers to criteria that stand under no sub-component. Absent: none. */
  readonly looseAnswers?: readonly CellRef[];
  /** Letters in an answer column on rows that do not say what they are. */
  readonly namelessLetters: readonly CellRef[];
  /** The heads of answer columns that are hidden; they were read all the same. */
  readonly hiddenAnswerColumns: readonly HiddenAnswers[];
  readonly components: readonly ComponentRow[];
  readonly subcomponents: readonly SubcomponentRow[];
  readonly strangers: readonly StrangerRow[];
  readonly totals: Readonly<Partial<Record<Assessor, StatedNumber>>>;
  readonly brokenFigures: readonly BrokenFigure[];
  readonly uncheckedAnswers: readonly UncheckedAnswer[];
  readonly followUp: readonly FollowUp[];
}

/** Why a file cannot be read as a workbook at all. */
export type FileFault =
  | { readonly kind: "unavailable"; readonly reason: string }
  | { readonly kind: "empty" }
  | { readonly kind: "not-workbook" }
  | { readonly kind: "html" }
  | { readonly kind: "truncated" }
  | { readonly kind: "encrypted" }
  /** An .xls from before Excel 5. */
  | { readonly kind: "legacy-xls" }
  /** An OLE2 container that is neither clearly an old .xls nor clearly an encrypted workbook. */
  | { readonly kind: "ole2" }
  | { readonly kind: "xlsb" }
  /** An OpenDocument file, but no spreadsheet. */
  | { readonly kind: "ods" }
  /** A form in a format of which only values are read, where its locks and choices matter too. */
  | { readonly kind: "form-converted"; readonly from: LegacyFormat }
  /** Opens as a zip, but a part is missing, malformed or fails its checksum. */
  | { readonly kind: "damaged"; readonly part: string; readonly reason: string }
  | {
      readonly kind: "over-limit";
      readonly limit: LimitName;
      readonly allowed: number;
      readonly part: string | null;
    }
  /** Not done within the time that one of many files is given. */
  | { readonly kind: "too-slow"; readonly seconds: number }
  /** The tool itself failed on this file; `memory`: it needed more than one of many files is given. */
  | { readonly kind: "crash"; readonly cause: "memory" | "error"; readonly detail: string };

export type LimitName =
  | "fileBytes"
  | "entries"
  | "partBytes"
  | "inflatedBytes"
  | "rows"
  | "columns"
  | "cells"
  | "answerRows"
  | "sharedStrings"
  | "sheets"
  | "textLength";

/** Formats other than .xlsx that a workbook is read from, by what is taken over of it. */
export type LegacyFormat = "xls" | "ods" | "fods" | "spreadsheetml" | "html";

/** That a workbook was read from another format, and what its scored copy therefore has not. */
export interface Conversion {
  readonly from: LegacyFormat;
  /** Formulas of which only the value was taken over. */
  readonly formulasLost: number;
}

/** What came of opening one file. Reading never throws on bad content. */
export type Reading =
  | { readonly kind: "unreadable"; readonly fault: FileFault }
  | {
      readonly kind: "no-answer-sheet";
      readonly sheets: readonly string[];
      /** The sheet that somebody asked for, and whether the workbook has one of that name; null when all were looked at. */
      readonly wanted: { readonly sheet: string; readonly exists: boolean } | null;
      /** Set when the workbook is an LKE of the five-component rule that this regulation replaced. */
      readonly oldRegime: CellRef | null;
    }
  | {
      readonly kind: "assessment";
      readonly assessment: Assessment;
      /** Set when the file is no .xlsx. */
      readonly conversion?: Conversion;
    };

/** The rows by code, found once: scoring and every rule ask for them, and a hostile sheet has tens of thousands. */
const rowsByCode = new WeakMap<Assessment, ReadonlyMap<string, readonly SubcomponentRow[]>>();

/** All rows of one sub-component, in sheet order: none when it is missing, several when it is repeated. */
export function rowsOf(assessment: Assessment, code: string): readonly SubcomponentRow[] {
  const known = rowsByCode.get(assessment) ?? rowsByCodeIn(assessment.subcomponents);
  rowsByCode.set(assessment, known);
  return known.get(code) ?? [];
}

/** Rows of sub-components by code, in sheet order. */
export function rowsByCodeIn(
  rows: readonly SubcomponentRow[],
): ReadonlyMap<string, readonly SubcomponentRow[]> {
  const groups = new Map<string, SubcomponentRow[]>();
  for (const row of rows) {
    const group = groups.get(row.code);
    if (group) group.push(row);
    else groups.set(row.code, [row]);
  }
  return groups;
}

/** Whether a criterion is answered by anything that can be read. */
export function isGiven({ kind }: CriterionAnswer): boolean {
  return kind === "fulfilled" || kind === "unfulfilled" || kind === "graded";
}

/** What an answer to a criterion says, for comparing two of them: its grade, else its kind. */
export function saidBy(answer: CriterionAnswer): string {
  return answer.kind === "graded" ? answer.answer : answer.kind;
}

/** How one assessor answered the criteria of a sub-component. */
export interface CriteriaTally {
  readonly fulfilled: number;
  readonly unfulfilled: number;
  readonly answered: number;
}

/** Counts the answers to criteria of the rubric; rows that are none of its criteria do not count. */
export function criteriaTally(row: SubcomponentRow, assessor: Assessor): CriteriaTally {
  const kinds = row.criteria
    .filter(({ number }) => number !== null)
    .map((criterion) => criterion.answers[assessor]?.kind);
  const fulfilled = kinds.filter((kind) => kind === "fulfilled").length;
  const unfulfilled = kinds.filter((kind) => kind === "unfulfilled").length;
  return { fulfilled, unfulfilled, answered: fulfilled + unfulfilled };
}
