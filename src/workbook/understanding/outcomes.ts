/** What became of every sheet of a workbook, as the result of each of its OPDs sees them. */
import type { SheetOutcome, UnderstoodSheet } from "../../understanding.ts";
import type { ReadOptions, ReadResult } from "../read.ts";
import type { Sheet } from "../sheet.ts";
import { METADATA_SHEET } from "../template-mark.ts";
import { outcomeOf } from "./sheet-outcomes.ts";

/** The sheets for a result; those that nobody read are looked at once. */
export function outcomesOn(
  sheets: readonly Sheet[],
  results: readonly ReadResult[],
  options: ReadOptions,
): (result: ReadResult) => readonly UnderstoodSheet[] {
  const readers = new Map(
    results.flatMap((result) => result.tables.map(({ sheet }) => [sheet.name, result] as const)),
  );
  const passed = new Map(
    sheets.flatMap((sheet) =>
      readers.has(sheet.name) ? [] : [[sheet.name, passedSheet(sheet, sheets, options)] as const],
    ),
  );
  return (result) =>
    sheets.map(({ name, hidden }) => {
      const reader = readers.get(name);
      const read =
        reader && (reader === result ? READ : { kind: "other-unit" as const, unit: unitOf(reader) });
      if (!read && supersededOf(result) === name) return { name, hidden, outcome: { kind: "superseded" } };
      return { name, hidden, outcome: read ?? passed.get(name) ?? { kind: "empty" } };
    });
}

function supersededOf({ reading }: ReadResult): string | null {
  return reading.kind === "assessment"
    ? (reading.assessment.assessorSheets?.superseded?.sheet ?? null)
    : null;
}

const READ = { kind: "read" } as const;

function unitOf({ reading }: ReadResult): string | null {
  return reading.kind === "assessment" ? (reading.assessment.unit.name?.value ?? null) : null;
}

function passedSheet(
  sheet: Sheet,
  sheets: readonly Sheet[],
  { rubrics, sheet: asked }: ReadOptions,
): SheetOutcome {
  const fromTemplate = sheets.some((other) => other.name === METADATA_SHEET);
  const outcome = outcomeOf(sheet, fromTemplate, rubrics);
  const isAsked = asked === null || asked.trim().toLowerCase() === sheet.name.trim().toLowerCase();
  const isForAnswers = !["own", "empty", "identity", "follow-up"].includes(outcome.kind);
  return isAsked || !isForAnswers ? outcome : { kind: "not-asked" };
}
