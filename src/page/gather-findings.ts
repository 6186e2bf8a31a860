/** The findings as the page shows them: counted by code over all files, and the most severe ones of each file. */
import { type Diagnostic, SEVERITIES } from "../diagnostic.ts";
import type { FileFinding, FindingSource, Recap } from "../recap.ts";
import type { PageCode, PageFinding } from "./page-data.ts";

/** What one OPD's panel shows at most. */
const SHOWN_PER_FILE = 25;
/** What all panels together hold, so that a page of thousands still opens at once. */
const SHOWN_IN_ALL = 20_000;
/** What every panel may show however many there are. */
const SHOWN_AT_LEAST = 5;

interface FoundInFile {
  readonly shown: readonly PageFinding[];
  readonly found: number;
  readonly errors: number;
  readonly warnings: number;
}

export interface FindingsByFile {
  of(file: string): FoundInFile;
}

interface Gathered {
  readonly codes: readonly PageCode[];
  readonly fixes: readonly string[];
  readonly byFile: FindingsByFile;
}

export function gatherFindings(recap: Recap, findings: FindingSource): Gathered {
  const fixes = new Map<string, number>();
  const codes = new Map<string, Tally>();
  const files = new Map<string, Diagnostic[]>();
  const counts = new Map<string, Counts>();
  const ranked = rankedFiles(recap);
  const cap = capFor(ranked.size);
  for (const finding of everyFinding(recap, findings)) {
    tally(codes, finding);
    if (!ranked.has(finding.file)) continue;
    count(counts, finding);
    keep(files, finding, cap);
  }
  const shown = new Map(
    [...files].map(([file, kept]) => [file, kept.map((diagnostic) => findingOf(diagnostic, fixes))] as const),
  );
  const byFile = {
    of: (file: string) => ({ shown: shown.get(file) ?? [], ...(counts.get(file) ?? NOTHING) }),
  };
  return { codes: [...codes.values()].map(codeOf).sort(bySeverity), fixes: [...fixes.keys()], byFile };
}

function rankedFiles({ groups }: Recap): ReadonlySet<string> {
  return new Set(groups.flatMap(({ ranking }) => ranking.map(({ file }) => file)));
}

function capFor(files: number): number {
  return Math.min(SHOWN_PER_FILE, Math.max(SHOWN_AT_LEAST, Math.floor(SHOWN_IN_ALL / Math.max(1, files))));
}

function* everyFinding(recap: Recap, findings: FindingSource): Iterable<FileFinding> {
  yield* findings;
  yield* recap.findings;
}

interface Counts {
  found: number;
  errors: number;
  warnings: number;
}

const NOTHING: Readonly<Counts> = { found: 0, errors: 0, warnings: 0 };

function count(counts: Map<string, Counts>, { file, diagnostic }: FileFinding): void {
  const counted = counts.get(file) ?? { ...NOTHING };
  counted.found += 1;
  if (diagnostic.severity === "error") counted.errors += 1;
  if (diagnostic.severity === "warning") counted.warnings += 1;
  counts.set(file, counted);
}

/** Keeps the most severe ones, in the order in which they were found. */
function keep(files: Map<string, Diagnostic[]>, { file, diagnostic }: FileFinding, cap: number): void {
  const kept = files.get(file) ?? [];
  files.set(file, kept);
  const before = kept.findIndex(({ severity }) => rankOf(severity) > rankOf(diagnostic.severity));
  kept.splice(before === -1 ? kept.length : before, 0, diagnostic);
  if (kept.length > cap) kept.pop();
}

function findingOf(diagnostic: Diagnostic, fixes: Map<string, number>): PageFinding {
  const { severity, code, message, sheet, cell } = diagnostic;
  const fix = fixes.get(diagnostic.fix) ?? fixes.size;
  fixes.set(diagnostic.fix, fix);
  return { severity, code, message, sheet, cell, fix };
}

interface Tally {
  readonly diagnostic: Diagnostic;
  count: number;
  readonly files: Set<string>;
}

function tally(codes: Map<string, Tally>, { file, diagnostic }: FileFinding): void {
  const key = `${diagnostic.code} ${diagnostic.severity}`;
  const counted = codes.get(key) ?? { diagnostic, count: 0, files: new Set<string>() };
  counted.count += 1;
  counted.files.add(file);
  codes.set(key, counted);
}

function codeOf({ diagnostic: { code, name, severity }, count, files }: Tally): PageCode {
  return { code, name, severity, count, files: files.size };
}

function bySeverity(one: PageCode, other: PageCode): number {
  return (
    rankOf(one.severity) - rankOf(other.severity) ||
    other.files - one.files ||
    (one.code < other.code ? -1 : 1)
  );
}

function rankOf(severity: Diagnostic["severity"]): number {
  return SEVERITIES.indexOf(severity);
}
