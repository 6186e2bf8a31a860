/** One row for each evaluation. The heads are stable English keys: scripts rest on them. */
import type { Evaluation, EvaluationDocument } from "../evaluation.ts";
import { resultName } from "../result-name.ts";
import { subcomponentsOf } from "./subcomponents.ts";
import { visibleLines } from "./visible.ts";

/** `excel`: a file that opens right by double-click where the list separator is `;` and decimals have a comma. */
export interface CsvOptions {
  readonly excel?: boolean;
}

export interface Dialect {
  readonly start: string;
  readonly separator: string;
  readonly decimal: string;
}

export const RFC_4180: Dialect = { start: "", separator: ",", decimal: "." };
export const INDONESIAN_EXCEL: Dialect = { start: "\ufeff", separator: ";", decimal: "," };

export type Field = string | number | boolean | null;

/** RFC 4180 in UTF-8, or with `excel` the dialect of an Indonesian Excel. Lines end with CR LF in both. */
export function csvReport({ evaluations }: EvaluationDocument, options: CsvOptions = {}): string {
  const codes = new Set(
    evaluations.flatMap((evaluation) => subcomponentsOf(evaluation).map(({ code }) => code)),
  );
  return [...csvPieces(codes, evaluations, options)].join("");
}

/** The same line by line, with the sub-components of all rubrics in use in the order of their codes. */
export function* csvPieces(
  codes: ReadonlySet<string>,
  evaluations: Iterable<Evaluation>,
  { excel }: CsvOptions = {},
): Iterable<string> {
  const dialect = excel ? INDONESIAN_EXCEL : RFC_4180;
  const sorted = [...codes].toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }));
  yield `${dialect.start}${csvLine(recordHeads(sorted), dialect)}`;
  for (const evaluation of evaluations) yield csvLine(recordOf(evaluation, sorted), dialect);
}

/** One record with its line end: nothing in it is a formula, and every quotation mark is doubled. */
export function csvLine(fields: readonly Field[], dialect: Dialect): string {
  return `${fields.map((field) => csvField(field, dialect)).join(dialect.separator)}\r\n`;
}

const BEFORE_CODES = [
  "file",
  "opd",
  "code",
  "cluster",
  "region",
  "year",
  "rubric",
  "assessor",
  "complete",
  "answered",
  "of",
  "total",
  "predicate",
  "predicate_name",
  "flagged",
  "min",
  "max",
];
const AFTER_CODES = ["errors", "warnings"];

function recordHeads(codes: readonly string[]): readonly Field[] {
  return [...BEFORE_CODES, ...codes.flatMap((code) => [`${code}_letter`, `${code}_score`]), ...AFTER_CODES];
}

function recordOf(evaluation: Evaluation, codes: readonly string[]): readonly Field[] {
  const { unit, diagnostics } = evaluation;
  const count = (severity: string) =>
    diagnostics.filter((diagnostic) => diagnostic.severity === severity).length;
  const subcomponents = new Map(
    subcomponentsOf(evaluation).map((subcomponent) => [subcomponent.code, subcomponent]),
  );
  return [
    resultName(evaluation),
    unit.name,
    unit.code,
    unit.cluster,
    evaluation.region,
    evaluation.year,
    evaluation.rubric?.id ?? null,
    evaluation.assessor,
    evaluation.complete,
    evaluation.answered,
    evaluation.of,
    evaluation.total,
    evaluation.predicate,
    evaluation.predicateName,
    evaluation.flagged,
    evaluation.range?.min ?? null,
    evaluation.range?.max ?? null,
    ...codes.flatMap((code) => {
      const subcomponent = subcomponents.get(code);
      return [subcomponent?.letter ?? null, subcomponent?.score ?? null];
    }),
    count("error"),
    count("warning"),
  ];
}

function csvField(field: Field, { decimal }: Dialect): string {
  if (field === null) return "";
  if (typeof field === "number") return String(field).replace(".", decimal);
  if (typeof field === "boolean") return String(field);
  return quotedIfNeeded(withoutFormula(visibleLines(field)));
}

/**
 * Text that no spreadsheet takes for a formula: where a cell could begin, an apostrophe stands before the sign.
 * A cell may also begin after a separator inside the text, when a program splits the file by another dialect.
 */
function withoutFormula(text: string): string {
  return text.replace(/^(?=[\t\n])|(?<=(?:^|[;,\t\n])["'\s]*)(?=[=+\-@＝＋－＠])/gu, "'");
}

function quotedIfNeeded(text: string): string {
  return /[",;\t\n]|^\s|\s$/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
