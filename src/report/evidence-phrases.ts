/** Phrases that the reports about evidence share. */
import type { CitedDocument, DocumentStatus, EvidenceCheck, UnitEvidence } from "../evidence.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { countText } from "./recap-phrases.ts";

const STATUSES: readonly DocumentStatus[] = ["found", "near", "missing", "link", "unnamed", "unsearched"];

export function evidencedName({ unit, file }: UnitEvidence): string {
  return unit.name ?? unit.code ?? file;
}

/** `34 dokumen disebut: 20 ditemukan · 3 hanya mirip · 11 tidak ada`; what nothing is, is left out. */
export function documentCounts(counts: UnitEvidence["counts"], language: Language): string {
  const { evidence } = textsOf(language);
  const named = STATUSES.reduce((sum, status) => sum + counts[status], 0);
  if (named === 0) return evidence.nothingCited;
  const parts = STATUSES.filter((status) => counts[status] > 0).map(
    (status) => `${countText(counts[status], language)} ${evidence.statuses[status]}`,
  );
  return `${evidence.summary(countText(named, language))}: ${parts.join(" · ")}`;
}

/** Where the unit's files are and how that is known. */
export function folderText(
  { folder, fileCount }: UnitEvidence,
  { folder: root }: EvidenceCheck,
  language: Language,
): string {
  const { evidence } = textsOf(language);
  if (folder === null) return evidence.noFolder;
  const place = folder.path === "." ? root : `${root.replace(/[/\\]+$/, "")}/${folder.path}`;
  return `${evidence.folderOf(place, countText(fileCount, language))}, ${evidence.matchedBy[folder.matchedBy]}`;
}

/** So many of the files of one document are named. */
const FILES_AT_MOST = 3;

/** The files that were found or are similar, or the links; empty where there is nothing to name. */
export function filesOf({ status, files, links }: CitedDocument, language: Language): string {
  const { evidence } = textsOf(language);
  if (status === "link") return links.join(" ");
  const rest = files.length - FILES_AT_MOST;
  const more = rest > 0 ? [evidence.moreFiles(countText(rest, language))] : [];
  const named = [...files.slice(0, FILES_AT_MOST), ...more].join(", ");
  return status === "near" ? evidence.likely(named) : named;
}

/** `LKE!G7`; empty where the result does not tell. */
export function citedPlace({ at }: CitedDocument): string {
  return at === null ? "" : `${at.sheet}!${at.cell}`;
}

/** The units as rows, the head row first. */
export function evidenceRows({ units }: EvidenceCheck, language: Language): readonly (readonly string[])[] {
  const { evidence } = textsOf(language);
  const { columns } = evidence;
  return [
    [
      evidence.unit,
      evidence.folder,
      evidence.cited,
      columns.found,
      columns.near,
      columns.missing,
      columns.link,
      columns.other,
    ],
    ...units.map((unit) => {
      const { counts, folder, documents } = unit;
      const other = counts.unnamed + counts.unsearched;
      const figures = [documents.length, counts.found, counts.near, counts.missing, counts.link, other];
      return [
        evidencedName(unit),
        folder?.path ?? "–",
        ...figures.map((count) => countText(count, language)),
      ];
    }),
  ];
}
