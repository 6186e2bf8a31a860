/** The rows that were understood as text: the doubtful ones first, then each sub-component with its answer. */
import type { Assessor } from "../assessment.ts";
import type { LayoutTexts } from "../language/layout-id.ts";
import type { Understanding, UnderstoodAnswer, UnderstoodRow } from "../understanding.ts";
import { columns, hanging } from "./text-layout.ts";

/** What somebody must look at: doubtful and missing rows, and answers that are none. */
export function doubtLines(
  { rows, missing, assessors }: Understanding,
  texts: LayoutTexts,
): readonly string[] {
  const doubtful = rows.filter((row) => row.sureness === "doubtful" || hasOddAnswer(row));
  const told = doubtful.flatMap((row) => [
    ...hanging(`  ${row.cell}  `, doubtOf(row, assessors, texts)),
    ...hanging("      ", row.text),
  ]);
  const absent = missing.flatMap(({ code, name }) => hanging(`  ${code}  `, name));
  return [
    ...(doubtful.length === 0 ? [texts.noDoubts] : [texts.doubts(String(doubtful.length)), ...told]),
    "",
    ...(absent.length === 0 ? [] : [texts.missing, ...absent, ""]),
  ];
}

const ODD: ReadonlySet<UnderstoodAnswer["kind"]> = new Set(["unknown", "ticked-twice", "broken"]);

function hasOddAnswer({ answers }: UnderstoodRow): boolean {
  return Object.values(answers).some(({ kind }) => ODD.has(kind));
}

function doubtOf(row: UnderstoodRow, assessors: readonly Assessor[], texts: LayoutTexts): string {
  const candidates = row.candidates.length > 0 ? [texts.candidates(row.candidates.join(", "))] : [];
  const answers = hasOddAnswer(row) ? [answersText(row, assessors, texts)] : [];
  const doubt = row.sureness === "doubtful" ? [texts.reason[row.reason]] : [];
  return `${nameOf(row, texts)}: ${[...doubt, ...candidates, ...answers].join("; ")}`;
}

function nameOf({ is, code, number }: UnderstoodRow, texts: LayoutTexts): string {
  if (is === "criterion")
    return number === null ? texts.strayCriterion(code ?? "") : texts.criterion(String(number), code ?? "");
  return code ?? (is === "total" ? texts.total : texts.stranger);
}

/** Each sub-component with its answers and a count of its criteria; with `verbose` every row by itself. */
export function rowLines(
  { rows, assessors }: Understanding,
  texts: LayoutTexts,
  verbose: boolean,
): readonly string[] {
  const shown = verbose ? rows : rows.filter(({ is }) => is !== "criterion");
  const table = shown.map((row) => [
    `  ${row.is === "criterion" ? `  ${row.number ?? "?"}` : nameOf(row, texts)}`,
    row.cell,
    row.is === "subcomponent" || row.is === "criterion"
      ? answersText(row, assessors, texts, row.is === "subcomponent" ? criteriaOf(row, rows) : [])
      : "",
    matchText(row, rows, texts, verbose),
  ]);
  const head = [`  ${texts.subcomponent}`, texts.place, texts.answer, texts.match];
  return [texts.rows, ...columns([head, ...table]), ""];
}

/** @param criteria of a sub-component: where it has no answer of its own, theirs stand for it */
function answersText(
  { answers }: UnderstoodRow,
  assessors: readonly Assessor[],
  texts: LayoutTexts,
  criteria: readonly UnderstoodRow[] = [],
): string {
  return assessors
    .map((assessor) => {
      const answered = criteria.filter(
        (row) => row.number !== null && ANSWERED.has(row.answers[assessor]?.kind ?? "unanswered"),
      );
      const isOpen = (answers[assessor]?.kind ?? "unanswered") === "unanswered";
      return isOpen && answered.length > 0
        ? texts.byCriteria(String(answered.length))
        : answerText(answers[assessor], texts);
    })
    .join(" | ");
}

const ANSWERED: ReadonlySet<UnderstoodAnswer["kind"]> = new Set(["fulfilled", "unfulfilled", "graded"]);

const LONGEST_ANSWER = 20;

function answerText(answer: UnderstoodAnswer | undefined, texts: LayoutTexts): string {
  if (!answer) return texts.blankAnswer;
  switch (answer.kind) {
    case "unanswered":
      return texts.blankAnswer;
    case "fulfilled":
      return texts.fulfilled;
    case "unfulfilled":
      return texts.unfulfilled;
    case "unknown":
      return texts.unknownAnswer(
        answer.raw
          .replace(/[\p{Cc}\p{Cf}\s]+/gu, " ")
          .trim()
          .slice(0, LONGEST_ANSWER),
      );
    case "ticked-twice":
      return texts.tickedTwice;
    case "broken":
      return texts.brokenAnswer;
    default:
      return answer.letter ?? "";
  }
}

function matchText(
  row: UnderstoodRow,
  rows: readonly UnderstoodRow[],
  texts: LayoutTexts,
  verbose: boolean,
): string {
  const match = `${texts.sureness[row.sureness]}: ${texts.reason[row.reason]}`;
  if (row.is !== "subcomponent" || verbose)
    return row.is === "subcomponent" ? match : `${match} · ${row.text}`;
  return `${match}; ${criteriaText(row, rows, texts)}`;
}

/** The rows of its criteria; in a flat table the first of them is the sub-component's own. */
function criteriaOf(row: UnderstoodRow, rows: readonly UnderstoodRow[]): readonly UnderstoodRow[] {
  const next = rows.find(
    (other) => other.is === "subcomponent" && other.sheet === row.sheet && other.row > row.row,
  );
  const isBlock = rows.some(
    (other) =>
      other !== row && other.is === "subcomponent" && other.code === row.code && other.sheet === row.sheet,
  );
  return rows.filter(
    (other) =>
      other.is === "criterion" &&
      other.code === row.code &&
      other.sheet === row.sheet &&
      (!isBlock || (other.row >= row.row && (!next || other.row < next.row))),
  );
}

function criteriaText(row: UnderstoodRow, rows: readonly UnderstoodRow[], texts: LayoutTexts): string {
  const all = criteriaOf(row, rows);
  const own = all.filter(({ reason }) => reason !== "evidence-row");
  const evidence = all.length - own.length;
  const listed = evidence === 0 ? [] : [texts.evidenceRows(String(evidence))];
  if (own.length === 0) return [texts.noCriteria, ...listed].join(", ");
  const matched = own.filter(({ number }) => number !== null);
  const doubtful = own.filter(({ sureness }) => sureness !== "sure");
  const counts = texts.criteria(String(matched.length), String(own.length), String(doubtful.length));
  return [counts, ...listed].join(", ");
}
