/**
 * Whether the documents that workbooks name as evidence are in a folder: the one object that every output of
 * `sakip evidence` renders. Files are looked at by their names and, where two are of one size, by a fingerprint of their
 * bytes; none is read for what it says.
 */
import type { FileFinding } from "./recap.ts";

/**
 * What became of a document that was looked for. `near`: only files of similar names, for a person to look at; `link`: it
 * stands behind a link, which is never followed; `unnamed`: the words name no document; `unsearched`: the folder is not
 * known as a whole.
 */
export type DocumentStatus = "found" | "near" | "missing" | "link" | "unnamed" | "unsearched";

/** A document that a sub-component's *Daftar Evidence* names. */
export interface CitedDocument {
  readonly code: string;
  /** Verbatim, without the number or mark in front. */
  readonly text: string;
  readonly links: readonly string[];
  readonly status: DocumentStatus;
  /** Below the evidence folder: what was found or, where the status is `near`, what is similar. */
  readonly files: readonly string[];
  /** Where it is named, as far as the result tells. */
  readonly at: { readonly sheet: string; readonly cell: string } | null;
}

/** A file that several sub-components name. */
export interface SharedFile {
  readonly file: string;
  readonly codes: readonly string[];
}

/** How a unit's own folder was found: the whole one was given for it, or a folder in it is called like the unit. */
export type FolderMatch = "whole" | "code" | "name" | "code-and-name" | "name-without-region";

export interface UnitEvidence {
  readonly unit: { readonly name: string | null; readonly code: string | null };
  /** The workbook or result. */
  readonly file: string;
  readonly year: number | null;
  /** Below the evidence folder, `.` for all of it; null: no folder is certainly the unit's. */
  readonly folder: { readonly path: string; readonly matchedBy: FolderMatch } | null;
  readonly documents: readonly CitedDocument[];
  readonly counts: Readonly<Record<DocumentStatus, number>>;
  /** Files in its folder. */
  readonly fileCount: number;
  /** Files that several sub-components name, those of most first. */
  readonly shared: readonly SharedFile[];
  /** Files that nobody names, in natural order. */
  readonly uncited: readonly string[];
}

/** Files of the very same bytes under several names. */
export interface CopiedFile {
  readonly sha256: string;
  readonly bytes: number;
  readonly files: readonly string[];
}

export interface EvidenceCheck {
  readonly tool: { readonly name: string; readonly version: string };
  /** The evidence folder as it was given. */
  readonly folder: string;
  readonly fileCount: number;
  readonly counts: Readonly<Record<DocumentStatus, number>>;
  /** Most missing first. */
  readonly units: readonly UnitEvidence[];
  readonly copies: readonly CopiedFile[];
  readonly findings: readonly FileFinding[];
}

/** Why the contents of an entry are of no use. */
export type UnusableReason = "empty" | "unreadable" | "symlink" | "no-file";

/** An entry of the evidence folder; folders are listed apart. */
export interface FolderEntry {
  /** Below the evidence folder, with slashes. */
  readonly path: string;
  readonly bytes: number;
  /** Null: a file with contents. */
  readonly unusable: UnusableReason | null;
}

/** An evidence folder as it was found. */
export interface EvidenceFolder {
  readonly root: string;
  /** In natural order. */
  readonly entries: readonly FolderEntry[];
  readonly folders: readonly string[];
  /** What was not looked into because there is too much of it; null: everything was. */
  readonly beyond: { readonly limit: "files" | "depth"; readonly allowed: number } | null;
  /** Fingerprints of files that are as large as another one. */
  readonly sha256: ReadonlyMap<string, string>;
  /** Files that were not compared because all together are too large. */
  readonly uncompared: number;
}
