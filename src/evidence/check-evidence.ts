/** What workbooks name and what lies in the evidence folder → one check of both. Pure. */
import type {
  CitedDocument,
  CopiedFile,
  DocumentStatus,
  EvidenceCheck,
  EvidenceFolder,
  UnitEvidence,
} from "../evidence.ts";
import { byCharacters, groupedBy, naturalOrder } from "../recap/order.ts";
import type { FileFinding } from "../recap.ts";
import { TOOL } from "../version.ts";
import type { CitedEvidence } from "./cited-evidence.ts";
import { fileIndex } from "./file-index.ts";
import { type FindingOptions, findingsOf } from "./findings.ts";
import { lookUp } from "./look-up.ts";
import { type UnitFolder, unitFolders } from "./unit-folders.ts";

/** A result with what its sub-components name as evidence. */
export interface CitingResult {
  readonly unit: UnitEvidence["unit"];
  /** Whose unit it is, as the workbook names it; offices leave it out of the names of folders. */
  readonly region: string | null;
  readonly file: string;
  readonly year: number | null;
  readonly evidence: readonly CitedEvidence[];
}

export interface EvidenceSources {
  readonly results: readonly CitingResult[];
  readonly folder: EvidenceFolder;
  /** What is wrong with the results themselves. */
  readonly findings: readonly FileFinding[];
}

/** So many sub-components may well rest on one file; from here on it is told. */
const SHARED_FROM = 3;

const STATUSES: readonly DocumentStatus[] = ["found", "near", "missing", "link", "unnamed", "unsearched"];

export function checkEvidence(
  { results, folder: whole, findings }: EvidenceSources,
  options: FindingOptions,
): EvidenceCheck {
  const top = whole.folders.filter((path) => !path.includes("/"));
  const matches = unitFolders(
    results.map(({ unit, region }) => ({ ...unit, region })),
    top,
  );
  const [first] = matches;
  // Whoever gives one workbook does not ask about the folders of all the other units.
  const folder = matches.length === 1 && first?.kind === "found" ? partOf(whole, first.path) : whole;
  const units = results.map((result, place) => unitOf(result, matches[place] ?? NO_FOLDER, folder));
  const copies = copiesIn(folder);
  return {
    tool: TOOL,
    folder: folder.root,
    fileCount: folder.entries.length,
    counts: summed(units.map(({ counts }) => counts)),
    units: inOrder(units),
    copies,
    findings: [...findings, ...findingsOf({ units, matches, copies, folder }, options)],
  };
}

const NO_FOLDER: UnitFolder = { kind: "none", near: null };

/** A unit's part of the evidence folder; `.` is all of it. */
function partOf(folder: EvidenceFolder, own: string): EvidenceFolder {
  if (own === ".") return folder;
  const isOwn = (path: string) => path === own || path.startsWith(`${own}/`);
  return {
    ...folder,
    entries: folder.entries.filter(({ path }) => isOwn(path)),
    folders: folder.folders.filter(isOwn),
  };
}

function unitOf(
  { unit, file, year, evidence }: CitingResult,
  match: UnitFolder,
  folder: EvidenceFolder,
): UnitEvidence {
  const part = match.kind === "found" ? partOf(folder, match.path) : null;
  const own = part?.entries ?? null;
  // Of a folder that is not known as a whole nobody can say that something is missing.
  const index = part && folder.beyond === null ? fileIndex(part.entries, part.folders) : null;
  const documents = evidence.flatMap(({ code, text, at, links: behind }) =>
    lookUp(text, index, behind).map(({ text: name, links, status, files }) => ({
      code,
      text: name,
      links,
      status,
      files,
      at,
    })),
  );
  const found = documents.filter(({ status }) => status === "found");
  const cited = new Set(found.flatMap(({ files }) => files));
  return {
    unit,
    file,
    year,
    folder: match.kind === "found" ? { path: match.path, matchedBy: match.matchedBy } : null,
    documents,
    counts: countsOf(documents),
    fileCount: own?.length ?? 0,
    shared: sharedAmong(found),
    uncited: index && own ? own.map(({ path }) => path).filter((path) => !cited.has(path)) : [],
  };
}

function countsOf(documents: readonly CitedDocument[]): UnitEvidence["counts"] {
  const count = (status: DocumentStatus) => documents.filter((each) => each.status === status).length;
  return {
    found: count("found"),
    near: count("near"),
    missing: count("missing"),
    link: count("link"),
    unnamed: count("unnamed"),
    unsearched: count("unsearched"),
  };
}

function summed(all: readonly UnitEvidence["counts"][]): UnitEvidence["counts"] {
  const total = (status: DocumentStatus) => all.reduce((sum, counts) => sum + counts[status], 0);
  return Object.fromEntries(STATUSES.map((status) => [status, total(status)])) as Record<
    DocumentStatus,
    number
  >;
}

/** A folder that is named as evidence claims each of its files once. */
function sharedAmong(found: readonly CitedDocument[]): UnitEvidence["shared"] {
  const codes = new Map<string, Set<string>>();
  for (const { code, files } of found)
    for (const file of files) codes.set(file, (codes.get(file) ?? new Set()).add(code));
  const natural = naturalOrder();
  return [...codes]
    .filter(([, claiming]) => claiming.size >= SHARED_FROM)
    .map(([file, claiming]) => ({ file, codes: [...claiming] }))
    .sort((one, other) => other.codes.length - one.codes.length || natural(one.file, other.file));
}

function copiesIn({ entries, sha256 }: EvidenceFolder): readonly CopiedFile[] {
  const known = entries.flatMap((entry) => {
    const fingerprint = sha256.get(entry.path);
    return fingerprint === undefined ? [] : [{ ...entry, fingerprint }];
  });
  return [...groupedBy(known, ({ fingerprint }) => fingerprint)]
    .filter(([, same]) => same.length > 1)
    .map(([fingerprint, same]) => ({
      sha256: fingerprint,
      bytes: same[0]?.bytes ?? 0,
      files: same.map(({ path }) => path),
    }));
}

function inOrder(units: readonly UnitEvidence[]): readonly UnitEvidence[] {
  const natural = naturalOrder();
  const nameOf = ({ unit, file }: UnitEvidence) => unit.name ?? unit.code ?? file;
  return units.toSorted(
    (one, other) =>
      other.counts.missing - one.counts.missing ||
      natural(nameOf(one), nameOf(other)) ||
      byCharacters(one.file, other.file),
  );
}
