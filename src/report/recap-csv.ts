/**
 * One row for each workbook, and one for each OPD that sent none. The heads are stable English keys: scripts rest on
 * them. `year`, `rubric` and `rank` tell which rows may be compared.
 */
import type { MissingUnit, RankedEntry, Recap, RecapEntry } from "../recap.ts";
import { type CsvOptions, csvLine, type Field, INDONESIAN_EXCEL, RFC_4180 } from "./csv.ts";

/** RFC 4180 in UTF-8, or with `excel` the dialect of an Indonesian Excel; line by line. */
export function* recapCsv(recap: Recap, { excel }: CsvOptions = {}): Iterable<string> {
  const dialect = excel ? INDONESIAN_EXCEL : RFC_4180;
  const codes = codesOf(recap);
  const heads = [
    ...HEADS,
    ...codes.components.map((code) => `${code}_score`),
    ...codes.subcomponents.flatMap(headsOf),
  ];
  yield dialect.start + csvLine(heads, dialect);
  for (const record of recordsOf(recap)) {
    const fields = [...HEADS.map((head) => record.fields[head] ?? null), ...answersOf(record.entry, codes)];
    yield csvLine(fields, dialect);
  }
}

const HEADS = [
  "year",
  "rubric",
  "rank",
  "opd",
  "code",
  "cluster",
  "region",
  "status",
  "total",
  "predicate",
  "predicate_name",
  "flagged",
  "answered",
  "of",
  "min",
  "max",
  "assessor",
  "self_total",
  "evaluator_total",
  "difference",
  "next_predicate",
  "next_points",
  "costliest",
  "unfulfilled",
  "errors",
  "warnings",
  "reason",
  "file",
  "sha256",
] as const;

interface CsvRecord {
  readonly fields: Readonly<Partial<Record<(typeof HEADS)[number], Field>>>;
  readonly entry: RecapEntry | null;
}

interface Codes {
  readonly components: readonly string[];
  readonly subcomponents: readonly string[];
}

function* recordsOf(recap: Recap): Iterable<CsvRecord> {
  for (const { ranking } of recap.groups)
    for (const entry of ranking) yield { fields: { ...fieldsOf(entry), ...rankedFields(entry) }, entry };
  for (const entry of [...recap.unreadable, ...recap.notLke]) yield { fields: fieldsOf(entry), entry };
  for (const unit of recap.missing ?? []) yield { fields: missingFields(unit), entry: null };
  for (const file of recap.notReached) yield { fields: { status: "not-reached", file }, entry: null };
}

function fieldsOf(entry: RecapEntry): CsvRecord["fields"] {
  const { unit, assessors, next, findings } = entry;
  return {
    year: entry.year,
    rubric: entry.rubric?.id ?? null,
    opd: unit.name,
    code: unit.code,
    cluster: unit.cluster,
    region: entry.region,
    status: entry.status,
    total: entry.total,
    predicate: entry.predicate,
    predicate_name: entry.predicateName,
    flagged: entry.flagged,
    answered: entry.answered,
    of: entry.of,
    min: entry.range?.min ?? null,
    max: entry.range?.max ?? null,
    assessor: entry.assessor,
    self_total: assessors.self?.total ?? null,
    evaluator_total: assessors.evaluator?.total ?? null,
    next_predicate: next?.predicate ?? null,
    next_points: next?.points ?? null,
    errors: findings.error,
    warnings: findings.warning,
    reason: entry.reason?.message ?? null,
    file: entry.file,
    sha256: entry.sha256,
  };
}

function rankedFields({
  rank,
  cluster,
  difference,
  costliest,
  unfulfilled,
}: RankedEntry): CsvRecord["fields"] {
  return { rank, cluster, difference, costliest: costliest.map(({ code }) => code).join(" "), unfulfilled };
}

function missingFields({ name, code, cluster, near }: MissingUnit): CsvRecord["fields"] {
  return { opd: name, code, cluster, status: "missing", reason: near };
}

/** The components and sub-components of all rubrics in use, in the order of their codes. */
function codesOf({ groups }: Recap): Codes {
  const components = groups.flatMap((group) => group.components);
  return {
    components: inOrder(components.map(({ code }) => code)),
    subcomponents: inOrder(components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code))),
  };
}

function inOrder(codes: readonly string[]): readonly string[] {
  return [...new Set(codes)].toSorted((one, other) => one.localeCompare(other, "en", { numeric: true }));
}

function headsOf(code: string): readonly string[] {
  return [`${code}_letter`, `${code}_score`];
}

function answersOf(entry: RecapEntry | null, codes: Codes): readonly Field[] {
  const components = new Map(entry?.components.map(({ code, score }) => [code, score]));
  const subcomponents = new Map(entry?.subcomponents.map((answered) => [answered.code, answered]));
  return [
    ...codes.components.map((code) => components.get(code) ?? null),
    ...codes.subcomponents.flatMap((code) => {
      const { letter = null, score = null } = subcomponents.get(code) ?? {};
      return [letter, score];
    }),
  ];
}
