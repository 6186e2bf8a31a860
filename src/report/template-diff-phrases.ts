/** What a change between two templates is called, for the terminal and for Markdown. */
import type { Assessor } from "../assessment.ts";
import { formatContent, formatNumber, formatWeight } from "../language/format.ts";
import type { Language } from "../language/language.ts";
import type { TemplateDiffTexts } from "../language/template-diff-id.ts";
import { textsOf } from "../language/texts.ts";
import type { ColumnRole } from "../template.ts";
import type { Aspect, Change, ChangeSide, RowName, TemplateDiff } from "../template-diff.ts";

/** A change as people read it. `old` and `new` are what stood and stands there, where the headline does not say it. */
export interface ToldChange {
  readonly headline: string;
  readonly place: string;
  readonly old: string | null;
  readonly new: string | null;
}

/** So many cells are named; the rest are counted. */
const NAMED_CELLS = 6;

const FINGERPRINT_SHOWN = 12;

export function toldChange(change: Change, language: Language): ToldChange {
  const texts = textsOf(language).templateDiff;
  const [old, now] = contentsOf(change, texts, language);
  return {
    headline: capitalised(headlineOf(change, texts, language)),
    place: placeOf(change, texts, language),
    old,
    new: now,
  };
}

function contentsOf(
  change: Change,
  texts: TemplateDiffTexts,
  language: Language,
): readonly [old: string | null, now: string | null] {
  const { kind, old, new: now } = change;
  if (kind === "protection") return [allowedBeyond(old, now, texts), allowedBeyond(now, old, texts)];
  if (!isShownApart(change)) return [null, null];
  return [shownSide(old, texts, language), shownSide(now, texts, language)];
}

/** What one protection allows and the other does not; null: nothing, or there is only one. */
function allowedBeyond(
  side: ChangeSide | null,
  other: ChangeSide | null,
  { allowances }: TemplateDiffTexts,
): string | null {
  const entries = (given: ChangeSide | null) =>
    Array.isArray(given?.value) ? given.value.map(String) : null;
  const [own, others] = [entries(side), entries(other)];
  const beyond = own && others ? own.filter((entry) => !others.includes(entry)) : [];
  const named: Readonly<Record<string, string>> = allowances;
  return beyond.length > 0 ? beyond.map((entry) => named[entry] ?? entry).join(", ") : null;
}

function capitalised(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}

/** Contents that are too long for the headline. */
function isShownApart({ kind, about }: Change): boolean {
  // What was filled in differs from cell to cell.
  if (kind === "filled") return about.kind === "cells" && about.count === 1;
  if (kind === "added" || kind === "removed") return about.kind !== "sheet";
  return APART.has(kind);
}

const APART: ReadonlySet<Change["kind"]> = new Set(["choices", "formula", "value", "name", "link"]);

function headlineOf(change: Change, texts: TemplateDiffTexts, language: Language): string {
  const { say } = texts;
  const what = aspectText(change.about, texts, language);
  const [old, now] = [change.old, change.new].map((side) => shownValue(side, texts, language));
  switch (change.kind) {
    case "added":
    case "removed":
      return say[change.kind](what);
    case "moved":
      return say.moved(what, formerPlace(change, texts));
    case "renumbered":
    case "renamed":
      return say[change.kind](what, old ?? "", now ?? "");
    case "reworded":
      return change.affectsScore ? say.recognition(what) : say.reworded(what);
    case "weight":
      return say.weight(what, old ?? "", now ?? "");
    case "points":
      return say.points(what, old ?? "", now ?? "");
    case "choices":
      return isSameValue(change) ? say.choicesStrict(what) : say.choices(what);
    case "formula":
      return formulaText(change, what, texts);
    case "value":
    case "filled":
      return say[change.kind](what);
    case "locked":
      return change.new?.value === true ? say.locked(what) : say.unlocked(what);
    case "hidden":
      return change.new?.value === true
        ? say.hidden(hiddenPart(change, what, texts))
        : say.shown(hiddenPart(change, what, texts));
    default:
      return wholeText(change, what, [old ?? "", now ?? ""], texts);
  }
}

/** What is no row, column or cell. */
function wholeText(
  { kind, old, new: now }: Change,
  what: string,
  values: readonly [old: string, now: string],
  { say }: TemplateDiffTexts,
): string {
  switch (kind) {
    case "merged":
      return now?.value === true
        ? say.merged(now.cells.join(", "))
        : say.unmerged((old?.cells ?? []).join(", "));
    case "protection":
      if (old?.value === null) return say.protected(what);
      return now?.value === null ? say.unprotected(what) : say.protection(what);
    case "structure":
      return now?.value === true ? say.structureLocked : say.structureOpen;
    case "rubric":
      return say.rubric(...values);
    case "metadata":
      return say.metadata(what, brief(values[0]), brief(values[1]));
    case "name":
      if (!old) return say.nameAdded;
      return now ? say.name : say.nameRemoved;
    case "link":
      return now ? say.linkAdded : say.linkRemoved;
    case "macros":
      return now?.value === true ? say.macrosAdded : say.macrosRemoved;
    default:
      return what;
  }
}

/** The beginning of a fingerprint tells it from any other. */
function brief(value: string): string {
  return /^[0-9a-f]{64}$/.test(value) ? `${value.slice(0, FINGERPRINT_SHOWN)}…` : value;
}

function formulaText({ old, new: now }: Change, what: string, { say }: TemplateDiffTexts): string {
  if (!isFormula(now)) return say.formulaLost(what);
  return isFormula(old) ? say.formula(what) : say.formulaNew(what);
}

function isFormula(side: ChangeSide | null): boolean {
  return typeof side?.value === "string" && side.value.startsWith("=");
}

function isSameValue({ old, new: now }: Change): boolean {
  return JSON.stringify(old?.value) === JSON.stringify(now?.value);
}

function formerPlace({ about, old }: Change, texts: TemplateDiffTexts): string {
  const before = String(old?.value ?? "");
  if (isRow(about)) return rowText({ ...about, row: before }, texts);
  return about.kind === "column" ? texts.say.formerColumn(before) : texts.say.formerPlace(before);
}

/** Hidden rows and columns outside the table have no name but their span. */
function hiddenPart({ about, new: now }: Change, what: string, { say }: TemplateDiffTexts): string {
  if (about.kind !== "cells") return what;
  return say.span((now?.cells ?? []).join(", "), about.sheet);
}

/** Whether a change is about a row of the form. */
export function isRow(about: Aspect): about is RowName {
  return "row" in about;
}

function aspectText(about: Aspect, texts: TemplateDiffTexts, language: Language): string {
  if (isRow(about)) return rowText(about, texts);
  const { say } = texts;
  switch (about.kind) {
    case "column":
      return say.column(columnText(about, texts));
    case "cells": {
      const count = formatNumber(about.count, language, 0);
      return about.role === null
        ? texts.cells.onSheet(about.sheet, count)
        : texts.cells.inColumn(columnText({ ...about, role: about.role }, texts), count);
    }
    case "line":
      return say.line(about.sheet);
    case "sheet":
      return say.sheet(about.sheet);
    case "identity":
      return say.identity(texts.identity[about.field]);
    case "letter":
      return about.letter;
    case "metadata":
      return texts.metadata[about.field];
    case "workbook":
      return "";
  }
}

function rowText({ kind, row }: RowName, { row: texts }: TemplateDiffTexts): string {
  switch (kind) {
    case "criterion": {
      const [code = "", ordinal = ""] = row.split("/");
      return texts.criterion(ordinal, code);
    }
    case "total":
      return texts.total;
    default:
      return texts[kind](row);
  }
}

function columnText(
  column: {
    readonly role: ColumnRole;
    readonly assessor: Assessor | null;
    readonly title: string | null;
  },
  texts: TemplateDiffTexts,
): string {
  const { role, assessor, title } = column;
  if (role === "other" && title) return texts.titled(title);
  return assessor === null
    ? texts.column[role]
    : texts.columnOf(texts.column[role], texts.assessor[assessor]);
}

function shownSide(side: ChangeSide | null, texts: TemplateDiffTexts, language: Language): string | null {
  return side && shownValue(side, texts, language);
}

function shownValue(side: ChangeSide | null, texts: TemplateDiffTexts, language: Language): string {
  const value = side?.value ?? null;
  if (value === null || value === "") return texts.nothing;
  if (typeof value === "number") return formatContent(value, language);
  if (typeof value === "boolean") return value ? texts.yes : texts.no;
  return typeof value === "string" ? value : value.join(", ");
}

/** `LKE!C8 → LKE!C9`; once where it is the same. */
function placeOf({ old, new: now }: Change, texts: TemplateDiffTexts, language: Language): string {
  const [from, to] = [old, now].map((side) => (side ? sidePlace(side, texts, language) : ""));
  if (!from || !to || from === to) return to || from || "";
  return texts.versions(from, to);
}

function sidePlace({ sheet, cells }: ChangeSide, texts: TemplateDiffTexts, language: Language): string {
  if (sheet === null || cells.length === 0) return "";
  const runs = joined(cells);
  const named = runs.slice(0, NAMED_CELLS).join(", ");
  const all =
    runs.length > NAMED_CELLS ? texts.places(named, formatNumber(cells.length, language, 0)) : named;
  return `${sheet}!${all}`;
}

/** Cells one below the other as a range. */
function joined(cells: readonly string[]): readonly string[] {
  const runs: { readonly first: string; last: string }[] = [];
  for (const cell of cells) {
    const run = runs.at(-1);
    if (run && isBelow(cell, run.last)) run.last = cell;
    else runs.push({ first: cell, last: cell });
  }
  return runs.map(({ first, last }) => (first === last ? first : `${first}:${last}`));
}

function isBelow(cell: string, other: string): boolean {
  const [, column, row] = /^([A-Z]+)(\d+)$/.exec(cell) ?? [];
  return row !== undefined && other === `${column}${Number(row) - 1}`;
}

export function summaryText({ summary }: TemplateDiff, language: Language): string {
  const texts = textsOf(language).templateDiff;
  const { changes, affectingScore } = summary;
  return changes === 0
    ? texts.none
    : texts.summary(formatNumber(changes, language, 0), formatNumber(affectingScore, language, 0));
}

export function doubtText(doubt: TemplateDiff["doubts"][number], language: Language): string {
  const { doubts, row } = textsOf(language).templateDiff;
  const figure = (value: number) => formatWeight(value, language);
  const problem = () => {
    switch (doubt.kind) {
      case "weight-sum":
        return doubt.row === null
          ? doubts.total(figure(doubt.sum), figure(doubt.expected))
          : doubts.component(doubt.row, figure(doubt.sum), figure(doubt.expected));
      case "weight-missing":
        return doubts.missing(row.subcomponent(doubt.row));
      case "strangers":
        return doubts.strangers(doubt.rows.map((label) => `“${label}”`).join(", "));
    }
  };
  return doubts[doubt.version](problem());
}
