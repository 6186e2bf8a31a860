/** Several periods of results → one comparison. Pure and exact; nothing near is ever taken for the same. */
import {
  type ComparedUnit,
  type Comparison,
  type Period,
  type Step,
  type StepOutcome,
  shortOfTarget,
  type UnitResult,
  type UnitStep,
} from "../comparison.ts";
import type { Severities } from "../diagnostic.ts";
import { published } from "../exact.ts";
import type { Language } from "../language/language.ts";
import { naturalOrder } from "../recap/order.ts";
import { meanOf, medianOf } from "../recap/statistics.ts";
import type { FileFinding, GroupComponent, RecapEntry } from "../recap.ts";
import { isOfInstansi } from "../rubric/instansi.ts";
import type { Rubric } from "../rubric/schema.ts";
import { TOOL } from "../version.ts";
import { findingsOf } from "./findings.ts";
import { type Line, matchUnits, type SameUnit } from "./match-units.ts";
import { differenceOf, sharedOf } from "./result-changes.ts";
import { regionStep } from "./steps.ts";

/** The usable results of one period. */
export interface PeriodResults {
  readonly source: string;
  readonly entries: readonly RecapEntry[];
  /** The trees of the rubrics that the results are by, by sha256. */
  readonly trees: ReadonlyMap<string, readonly GroupComponent[]>;
  /** What is wrong with its sources. */
  readonly findings: readonly FileFinding[];
}

export interface CompareOptions {
  readonly target: number | null;
  readonly same: readonly SameUnit[];
  /** For the order of predicates. */
  readonly rubrics: readonly Pick<Rubric, "predicates">[];
  readonly language: Language;
  readonly severities?: Severities | undefined;
}

/** @param periods at least two, earliest first */
export function compare(periods: readonly PeriodResults[], options: CompareOptions): Comparison {
  const usable = periods.map(({ entries }) => entries.filter(({ rubric }) => rubric !== null));
  const lines = matchUnits(usable, options.same);
  const ownLines = ownAmong(lines);
  const pairs = pairsOf(periods.length);
  const trees = new Map(periods.flatMap((period) => [...period.trees]));
  const unitOfLine = (line: Line) => unitOf(line, pairs, trees, options.target);
  const units = lines.filter((line) => !ownLines.has(line)).map(unitOfLine);
  const own = [...ownLines].map(unitOfLine);
  const ownResults = new Set([...ownLines].flatMap(({ entries }) => entries.flat()));
  const counted = usable.map((entries) => entries.filter((entry) => !ownResults.has(entry)));
  return {
    tool: TOOL,
    target: options.target,
    periods: labelled(counted.map((entries, place) => periodOf(entries, periods[place]?.source ?? ""))),
    steps: pairs.map((pair, place) => regionStep(pair, units, place)),
    predicates: predicatesIn(units, options),
    units: inOrder(units),
    ...(own.length > 0 && { own: inOrder(own) }),
    findings: [
      ...periods.flatMap(({ findings }) => findings),
      ...findingsOf({ periods, lines, units: [...units, ...own], same: options.same }, options),
    ],
  };
}

/** The region's own lines, unless there are no others. */
function ownAmong(lines: readonly Line[]): ReadonlySet<Line> {
  const own = lines.filter(({ entries }) => entries.flat().every(({ rubric }) => isOfInstansi(rubric)));
  return new Set(own.length === lines.length ? [] : own);
}

/** Each with the next; of more than two also the first with the last. */
function pairsOf(periods: number): readonly Pick<Step, "from" | "to">[] {
  const next = Array.from({ length: periods - 1 }, (_, from) => ({ from, to: from + 1 }));
  return periods > 2 ? [...next, { from: 0, to: periods - 1 }] : next;
}

function periodOf(entries: readonly RecapEntry[], source: string): Period {
  const totals = entries.flatMap(({ total }) => (total === null ? [] : [total]));
  const years = [...new Set(entries.map(({ year }) => year))];
  const [year = null] = years;
  return {
    label: years.length === 1 && year !== null ? String(year) : source,
    source,
    year: years.length === 1 ? year : null,
    results: entries.length,
    complete: totals.length,
    mean: totals.length > 0 ? published(meanOf(totals)) : null,
    median: totals.length > 0 ? published(medianOf(totals)) : null,
  };
}

/** Two periods of one year are told apart by where they stand. */
function labelled(periods: readonly Period[]): readonly Period[] {
  const isTwice = (label: string) => periods.filter((period) => period.label === label).length > 1;
  return periods.map((period) => (isTwice(period.label) ? { ...period, label: period.source } : period));
}

function unitOf(
  line: Line,
  pairs: readonly Pick<Step, "from" | "to">[],
  trees: ReadonlyMap<string, readonly GroupComponent[]>,
  target: number | null,
): ComparedUnit {
  const only = line.entries.map((entries) => (entries.length === 1 ? (entries[0] ?? null) : null));
  const latest = line.entries.flat().at(-1);
  const { name = null, code = null, cluster = null } = latest?.unit ?? {};
  return {
    unit: { name, code, cluster },
    region: latest?.region ?? null,
    matchedBy: line.matchedBy,
    results: only.map((entry) => entry && resultOf(entry, target)),
    steps: pairs.map(({ from, to }) => stepOf(only[from] ?? null, only[to] ?? null, trees)),
  };
}

function resultOf(entry: RecapEntry, target: number | null): UnitResult {
  const { file, year, rubric, answered, of, total, predicate, predicateName, flagged } = entry;
  return {
    file,
    year,
    rubric: rubric?.id ?? "",
    answered,
    of,
    total,
    predicate,
    predicateName,
    flagged,
    toTarget: shortOfTarget(total, target),
  };
}

function stepOf(
  from: RecapEntry | null,
  to: RecapEntry | null,
  trees: ReadonlyMap<string, readonly GroupComponent[]>,
): UnitStep {
  if (from === null || to === null) return { outcome: presence(from, to), change: null, shared: null };
  const treeOf = ({ rubric }: RecapEntry) => trees.get(rubric?.sha256 ?? "") ?? [];
  const { sameMeasure, ...shared } = sharedOf(
    { entry: from, tree: treeOf(from) },
    { entry: to, tree: treeOf(to) },
  );
  const change = sameMeasure ? differenceOf(from.total, to.total) : null;
  return { outcome: sameMeasure ? outcomeOf(change) : "other-rule", change, shared };
}

function presence(from: RecapEntry | null, to: RecapEntry | null): StepOutcome {
  if (from === null && to === null) return "absent";
  return from === null ? "new" : "gone";
}

function outcomeOf(change: number | null): StepOutcome {
  if (change === null) return "incomplete";
  if (change === 0) return "same";
  return change > 0 ? "rose" : "fell";
}

function predicatesIn(
  units: readonly ComparedUnit[],
  { rubrics }: Pick<CompareOptions, "rubrics">,
): readonly string[] {
  const order = [...new Set(rubrics.flatMap(({ predicates }) => predicates.map(({ letter }) => letter)))];
  const seen = new Set(units.flatMap(({ results }) => results.map((result) => result?.predicate ?? null)));
  const unknown = [...seen].filter((letter) => letter !== null && !order.includes(letter));
  return [...order.filter((letter) => seen.has(letter)), ...unknown.filter((letter) => letter !== null)];
}

const PLACES: readonly StepOutcome[] = ["other-rule", "incomplete", "new", "gone", "absent"];

function inOrder(units: readonly ComparedUnit[]): readonly ComparedUnit[] {
  const natural = naturalOrder();
  const last = ({ steps }: ComparedUnit) => steps.at(-1) ?? { outcome: "absent" as const, change: null };
  // Changed totals come before everything that has no change to be ranked by.
  const place = (unit: ComparedUnit) => PLACES.indexOf(last(unit).outcome);
  return units.toSorted(
    (one, other) =>
      place(one) - place(other) ||
      (last(other).change ?? 0) - (last(one).change ?? 0) ||
      natural(nameOf(one), nameOf(other)),
  );
}

function nameOf({ unit, results }: ComparedUnit): string {
  return unit.name ?? unit.code ?? results.find((result) => result !== null)?.file ?? "";
}
