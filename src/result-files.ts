/** Earlier results as files: which ones a command line means, and the evaluations that stand in them. */
import { closeSync, openSync, readdirSync, readFileSync, readSync, statSync } from "node:fs";
import path from "node:path";
import type { Evaluation } from "./evaluation.ts";
import { evaluationSchema, resultsSchema } from "./evaluation-schema.ts";
import { exact, sumIfAll } from "./exact.ts";
import { regularFile, systemCode } from "./files.ts";
import { naturalOrder } from "./recap/order.ts";
import type { SourceFault } from "./validate/gathered.ts";

/** What stands in one file: each evaluation, each place that is none, and which shard it is. */
export type ResultItem =
  | { readonly kind: "evaluation"; readonly evaluation: Evaluation }
  | { readonly kind: "fault"; readonly fault: SourceFault }
  | { readonly kind: "shard"; readonly index: number; readonly of: number };

const RESULTS = /\.summary\.json$|\.ndjson$|^rekap\.shard-\d+-of-\d+\.json$/i;
/** What earlier recaps are called: they tell of files that left no results. */
const RECAP = /^rekap\.json$/i;
const LINES = /\.ndjson$/i;

/** Whether a file that somebody named is meant as results: no workbook is called so. */
export function isResultFile(file: string): boolean {
  return /\.(nd)?json$/i.test(file);
}

/** A workbook's own summary is newer than what a run told of many; of two alike, the later name is. */
export function byPrecedence(files: readonly string[]): readonly string[] {
  const isSummary = (file: string) => /\.summary\.json$/i.test(file);
  const last = files.toReversed();
  return [...last.filter(isSummary), ...last.filter((file) => !isSummary(file))];
}

/** Expands folders, in natural order; a file that is meant twice comes once. Recaps alone are no results. */
export function findResultFiles(paths: readonly string[]): {
  readonly files: readonly string[];
  /** Earlier recaps beside them. */
  readonly recaps: readonly string[];
  readonly missing: readonly string[];
  readonly empty: readonly string[];
} {
  const files = new Map<string, string>();
  const recaps = new Map<string, string>();
  const missing: string[] = [];
  const empty: string[] = [];
  for (const given of paths) {
    const stats = statSync(given, { throwIfNoEntry: false });
    const found = stats?.isDirectory() ? resultsBelow(given) : stats ? [given] : [];
    if (!stats) missing.push(given);
    else if (stats.isDirectory() && found.every(isRecap)) empty.push(given);
    for (const file of found) (isRecap(file) ? recaps : files).set(path.resolve(file), file);
  }
  if (files.size === 0 && missing.length === 0 && empty.length === 0) empty.push(...paths);
  const inOrder = (found: ReadonlyMap<string, string>) => [...found.values()].toSorted(naturalOrder());
  return { files: inOrder(files), recaps: inOrder(recaps), missing, empty };
}

function isRecap(file: string): boolean {
  return RECAP.test(path.basename(file));
}

function resultsBelow(folder: string): readonly string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.name.startsWith(".")) return [];
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory()) return resultsBelow(inside);
    return RESULTS.test(entry.name) || RECAP.test(entry.name) ? [inside] : [];
  });
}

/**
 * The content of one file. Nothing in it is trusted: what is not as we write it is a fault with its place.
 *
 * @param lineName how a place in a file of lines is told
 */
export function* readResults(file: string, lineName: (line: string) => string): Iterable<ResultItem> {
  try {
    if (LINES.test(file)) yield* lineItems(file, lineName);
    else yield* documentItems(readFileSync(regularFile(file), "utf8"));
  } catch (error) {
    const code = systemCode(error);
    if (code === null) throw error;
    yield { kind: "fault", fault: { kind: "unopened", reason: code } };
  }
}

function* documentItems(text: string): Iterable<ResultItem> {
  const document = parsed(text);
  if (document === undefined) return yield { kind: "fault", fault: { kind: "not-json" } };
  const checked = resultsSchema.safeParse(document);
  if (!checked.success) return yield notResults(placeOf(checked.error.issues[0]?.path));
  const { shard, evaluations } = checked.data;
  if (shard) yield { kind: "shard", ...shard };
  for (const [index, evaluation] of evaluations.entries()) {
    yield itemOf(evaluation, (place) => `evaluations.${index}.${place}`);
  }
}

function* lineItems(file: string, lineName: (line: string) => string): Iterable<ResultItem> {
  let number = 0;
  for (const line of linesOf(file)) {
    number += 1;
    if (line.trim() === "") continue;
    const checked = evaluationSchema.safeParse(parsed(line));
    const name = lineName(String(number));
    const placed = (place: string) => [name, place].filter((part) => part !== "").join(": ");
    yield checked.success
      ? itemOf(checked.data, placed)
      : notResults(placed(placeOf(checked.error.issues[0]?.path)));
  }
}

/** The evaluation, unless its figures cannot be or contradict each other. */
function itemOf(evaluation: Evaluation, placed: (place: string) => string): ResultItem {
  const strange = strangeFigure(evaluation);
  if (strange !== null) return notResults(placed(strange));
  const place = contradiction(evaluation);
  return place === null
    ? { kind: "evaluation", evaluation }
    : { kind: "fault", fault: { kind: "contradictory", place: placed(place) } };
}

function notResults(place: string): ResultItem {
  return { kind: "fault", fault: { kind: "not-results", place } };
}

function placeOf(path: readonly PropertyKey[] | undefined): string {
  return (path ?? []).map(String).join(".");
}

/** Undefined when the text is no JSON. An editor of Windows may put a byte order mark before it. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text.replace(/^\uFEFF/, ""));
  } catch {
    return undefined;
  }
}

const BYTES_AT_ONCE = 1 << 20;

/** One line after the other: the results of a region may be larger than a text can be. */
function* linesOf(file: string): Iterable<string> {
  const opened = openSync(regularFile(file), "r");
  try {
    const decoder = new TextDecoder();
    const bytes = Buffer.alloc(BYTES_AT_ONCE);
    let rest = "";
    for (let read = readSync(opened, bytes); read > 0; read = readSync(opened, bytes)) {
      const lines = (rest + decoder.decode(bytes.subarray(0, read), { stream: true })).split("\n");
      rest = lines.pop() ?? "";
      yield* lines;
    }
    if (rest !== "") yield rest;
  } finally {
    closeSync(opened);
  }
}

/** The most points there can be, and the decimals that a published figure has. */
const MOST = 100;
const PUBLISHED = /^\d+(\.\d{1,2})?$/;

/** Where a figure stands that no evaluation has; null when all are plausible. */
function strangeFigure(evaluation: Evaluation): string | null {
  const { total, range, next, components, assessors } = evaluation;
  const figures: (readonly [string, number | null | undefined])[] = [
    ["total", total],
    ["range", range?.min],
    ["range", range?.max],
    ["next", next?.points],
    ["assessors", assessors.self?.total],
    ["assessors", assessors.evaluator?.total],
    ["assessors", assessors.single?.total],
    ...components.flatMap(({ code, weight, score, subcomponents }) => [
      [code, score] as const,
      [code, weight || Number.NaN] as const,
      ...subcomponents.flatMap((each) => [
        [each.code, each.weight || Number.NaN] as const,
        [each.code, each.value] as const,
        [each.code, each.score] as const,
      ]),
    ]),
  ];
  return figures.find(([, figure]) => figure != null && !isPlausible(figure))?.[0] ?? null;
}

function isPlausible(figure: number): boolean {
  return PUBLISHED.test(String(figure)) && exact(figure).lte(MOST);
}

/** How far rounding moves a published figure at most. */
const ROUNDING = exact("0.005");

/** Where something stands that does not follow from the rest; null when all agrees. */
function contradiction({ total, predicate, components }: Evaluation): string | null {
  const scores = components.map(({ score }) => (score === null ? null : exact(score)));
  const points = components.length === 0 ? null : sumIfAll(scores);
  if ((total === null) !== (points === null)) return "total";
  if ((total === null) !== (predicate === null)) return "predicate";
  if (total === null || points === null) return null;
  // The total is the rounded sum of the exact scores, and each of those was rounded by itself.
  const most = ROUNDING.mul(components.length + 1);
  return exact(total).sub(points).abs().lte(most) ? null : "total";
}
