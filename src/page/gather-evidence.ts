/** The evidence that was looked for → what the page shows of it. */
import type { CopiedFile, EvidenceCheck, UnitEvidence } from "../evidence.ts";
import type { EvidenceReason, PageEvidence, PageEvidenceLook } from "./evidence-data.ts";

/** What all OPDs together show, so that a page of thousands still opens at once; rekap.xlsx has every one. */
const LOOKS_AT_MOST = 20_000;

const ORDER: readonly EvidenceReason[] = [
  "missing",
  "near",
  "shared",
  "copied",
  "uncited",
  "unnamed",
  "unsearched",
  "link",
];

export function gatherEvidence({ folder, fileCount, counts, units, copies }: EvidenceCheck): PageEvidence {
  const looks = [...units.flatMap(looksOf), ...copies.map(copyLook)].sort(
    (one, other) => ORDER.indexOf(one.reason) - ORDER.indexOf(other.reason),
  );
  return {
    folder,
    fileCount,
    counts,
    units: units.map((unit) => ({
      name: unit.unit.name ?? unit.unit.code ?? unit.file,
      file: unit.file,
      folder: unit.folder?.path ?? null,
      cited: unit.documents.length,
      counts: unit.counts,
      shared: unit.shared.length,
      uncited: unit.uncited.length,
    })),
    looks: looks.slice(0, LOOKS_AT_MOST),
    looksInAll: looks.length,
  };
}

function looksOf({ documents, shared, uncited }: UnitEvidence, unit: number): readonly PageEvidenceLook[] {
  return [
    ...documents.flatMap(({ code, text, status, files, links, at }): readonly PageEvidenceLook[] => {
      if (status === "found") return [];
      const named = status === "link" ? links : files;
      return [{ unit, reason: status, codes: [code], subject: text, files: named, at }];
    }),
    ...shared.map(({ file, codes }) => fileLook("shared", file, { unit, codes })),
    ...uncited.map((file) => fileLook("uncited", file, { unit })),
  ];
}

function copyLook({ files: [first = "", ...others] }: CopiedFile): PageEvidenceLook {
  return fileLook("copied", first, { files: others });
}

function fileLook(
  reason: EvidenceReason,
  subject: string,
  more: Partial<PageEvidenceLook>,
): PageEvidenceLook {
  return { unit: null, reason, codes: [], subject, files: [], at: null, ...more };
}
