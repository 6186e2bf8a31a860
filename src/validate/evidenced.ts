/** What rules about evidence look at: one thing that looking for it brought up. */
import type { UnusableReason } from "../evidence.ts";
import type { SheetPlace } from "../follow-up.ts";
import type { Others } from "./gathered.ts";

/** A document that a sub-component names. */
interface Cited {
  readonly code: string;
  readonly text: string;
  readonly at: SheetPlace | null;
}

export type EvidenceFact =
  | (Cited & { readonly kind: "missing" })
  /** Only files of similar names. */
  | (Cited & { readonly kind: "near"; readonly files: Others })
  /** One file for many sub-components. */
  | { readonly kind: "shared"; readonly file: string; readonly codes: readonly string[] }
  /** Files of a unit that none of its lists names. */
  | { readonly kind: "uncited"; readonly files: Others }
  /** Folders beside those of the units. */
  | { readonly kind: "strange-folders"; readonly folders: Others }
  /** The very same bytes under several names. */
  | { readonly kind: "copied"; readonly files: Others }
  | { readonly kind: "unusable"; readonly why: UnusableReason; readonly files: Others }
  /** So many files were not compared, because all together are too large. */
  | { readonly kind: "uncompared"; readonly files: number }
  /** No folder is called like the unit; `near`: one of nobody is called almost so. */
  | { readonly kind: "no-folder"; readonly unit: string; readonly near: string | null }
  | { readonly kind: "several-folders"; readonly unit: string; readonly folders: Others }
  /** Several units are called like one folder. */
  | { readonly kind: "folder-taken"; readonly unit: string; readonly folder: string }
  | { readonly kind: "over-limit"; readonly limit: "files" | "depth"; readonly allowed: number };
