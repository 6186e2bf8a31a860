/** What the page carries of evidence: what deserves a look; documents that were found are counted. */
import type { CitedDocument, DocumentStatus, EvidenceCheck } from "../evidence.ts";

/** One OPD; its details are found by its file. */
export interface PageEvidencedUnit {
  readonly name: string;
  readonly file: string;
  readonly folder: string | null;
  readonly cited: number;
  readonly counts: EvidenceCheck["counts"];
  readonly shared: number;
  readonly uncited: number;
}

/** Why something deserves a look. `shared`: one file for many sub-components; `copied`: the same bytes twice. */
export type EvidenceReason = Exclude<DocumentStatus, "found"> | "shared" | "uncited" | "copied";

export interface PageEvidence extends Pick<EvidenceCheck, "folder" | "fileCount" | "counts"> {
  /** Most missing first. */
  readonly units: readonly PageEvidencedUnit[];
  readonly looks: readonly PageEvidenceLook[];
  /** There are more than `looks`. */
  readonly looksInAll: number;
}

export interface PageEvidenceLook {
  /** Which of the units; null: it lies in folders of several. */
  readonly unit: number | null;
  readonly reason: EvidenceReason;
  readonly codes: readonly string[];
  /** A document, or a file. */
  readonly subject: string;
  /** Similar files, the links, or the other files of the same contents. */
  readonly files: readonly string[];
  readonly at: CitedDocument["at"];
}
