/**
 * The zip of a workbook: parts by name, inflated under limits, and copies in which single parts are changed and
 * every other one keeps its bytes.
 */

import type { Conversion } from "../assessment.ts";
import type { LegacySource } from "./legacy/convert.ts";
import { decodingInto } from "./sheet/text-decoding.ts";
import { containerOf } from "./zip/container.ts";
import { damaged, FaultError, overLimit } from "./zip/fault.ts";
import { inflateEntry, type SliceInflater, sliceInflaterFor } from "./zip/inflate.ts";
import { LIMITS, type Limits } from "./zip/limits.ts";
import { type Archive, readDirectory, type ZipEntry } from "./zip/zip-directory.ts";
import { newEntry, storedEntry, type WritableEntry, writeArchive } from "./zip/zip-writer.ts";

export { FaultError } from "./zip/fault.ts";
export { LIMITS, type Limits } from "./zip/limits.ts";

/** An opened zip. Lookups ignore case, a leading slash and the direction of slashes, as the format asks. */
export interface Package {
  /** The names of all parts as stored, in stored order, without folders. */
  readonly names: readonly string[];
  readonly limits: Limits;
  /** The stored bytes, for `rewritePackage`. */
  readonly archive: Archive;
  /** Set when these are the parts of a copy that was made from a file of another format. */
  readonly conversion: Conversion | null;
  has(name: string): boolean;
  /** The size that the zip declares; 0 for a part that is missing. */
  declaredSize(name: string): number;
  /**
   * Gives the bytes of a part chunk by chunk. What is inflated counts towards the package's total.
   *
   * @param allowed the most bytes that the part may have; by default the limit for worksheets
   * @throws FaultError over a limit, on a missing part, on broken data
   */
  inflate(name: string, onChunk: (chunk: Uint8Array) => void, allowed?: number): void;
  /** A part as text (UTF-8, or UTF-16 with a byte order mark), without the mark. */
  text(name: string): string;
}

/**
 * Opens a workbook's bytes as a package.
 *
 * @throws FaultError saying what the file is instead of a workbook, or which limit it is over
 */
export async function openPackage(bytes: Uint8Array, limits: Limits = LIMITS): Promise<Package> {
  if (bytes.length > limits.fileBytes) throw overLimit("fileBytes", limits.fileBytes, null);
  const container = containerOf(bytes);
  if (container.kind === "fault") throw new FaultError(container.fault);
  if (container.kind === "legacy") return converted({ format: container.format, bytes, limits });
  const pkg = await zipPackage(bytes, limits, null);
  if (isOpenDocument(pkg)) return converted({ format: "ods", pkg });
  assertWorkbook(pkg);
  return pkg;
}

/** The package of an .xlsx made from what the file holds. Its limits are counted anew; the file kept to them too. */
async function converted(source: LegacySource): Promise<Package> {
  const { convert } = await import("./legacy/convert.ts");
  const { xlsx, conversion } = await convert(source);
  const limits = source.format === "ods" ? source.pkg.limits : source.limits;
  return zipPackage(xlsx, limits, conversion);
}

async function zipPackage(
  bytes: Uint8Array,
  limits: Limits,
  conversion: Conversion | null,
): Promise<Package> {
  const archive = await readDirectory(bytes, limits);
  return { ...packageOf(archive, limits, await sliceInflaterFor(archive)), conversion };
}

/**
 * A copy of the package with some parts changed. Every other entry is copied with its compressed bytes, place,
 * date and attributes; a changed part keeps its place, a new one is appended. The same input gives the same bytes.
 *
 * @param changes new content by part name; `null` removes the part
 */
export function rewritePackage(
  pkg: Package,
  changes: ReadonlyMap<string, string | Uint8Array | null>,
): Uint8Array {
  const pending = new Map([...changes].map(([name, content]) => [lookupKey(name), { name, content }]));
  const entries: WritableEntry[] = [];
  for (const entry of pkg.archive.entries) {
    const key = lookupKey(entry.name);
    const change = pending.get(key);
    pending.delete(key);
    if (!change) entries.push(storedEntry(pkg.archive, entry));
    else if (change.content !== null) entries.push(newEntry(entry.name, change.content, entry));
  }
  for (const { name, content } of pending.values()) {
    if (content !== null) entries.push(newEntry(name.replace(/^\/+/, ""), content, null));
  }
  return writeArchive(entries, pkg.archive.comment);
}

function packageOf(
  archive: Archive,
  limits: Limits,
  inSlices: SliceInflater | null,
): Omit<Package, "conversion"> {
  const parts = archive.entries.filter(({ name }) => !name.endsWith("/"));
  const byKey = index(parts);
  let used = 0;
  const inflate: Package["inflate"] = (name, onChunk, allowed = limits.partBytes) => {
    const entry = byKey.get(lookupKey(name));
    if (!entry) throw damaged(name, "part missing");
    // Counted also when the part fails half-way: a caller may go on with another one.
    const counted = (chunk: Uint8Array) => {
      used += chunk.length;
      onChunk(chunk);
    };
    inflateEntry({ archive, inSlices }, entry, { part: allowed, total: limits.inflatedBytes, used }, counted);
  };
  return {
    names: parts.map(({ name }) => name),
    limits,
    archive,
    has: (name) => byKey.has(lookupKey(name)),
    declaredSize: (name) => byKey.get(lookupKey(name))?.size ?? 0,
    inflate,
    text: (name) => {
      const pieces: string[] = [];
      const decoder = decodingInto({ write: (piece) => pieces.push(piece), end: () => {} });
      inflate(name, decoder.write, limits.indexPartBytes);
      decoder.end();
      return pieces.join("");
    },
  };
}

/** Two parts of one name would let two programs read two different workbooks from one file. */
function index(parts: readonly ZipEntry[]): ReadonlyMap<string, ZipEntry> {
  const byKey = new Map<string, ZipEntry>();
  for (const entry of parts) {
    const key = lookupKey(entry.name);
    if (byKey.has(key)) throw damaged(entry.name, "part twice in the file");
    byKey.set(key, entry);
  }
  return byKey;
}

function lookupKey(name: string): string {
  return name.replaceAll("\\", "/").replace(/^\/+/, "").toLowerCase();
}

const OPEN_DOCUMENT_MANIFEST = "META-INF/manifest.xml";

/** @throws FaultError `encrypted` for one with a password: only its content is encrypted, not the zip */
function isOpenDocument(pkg: Package): boolean {
  if (!pkg.has("content.xml") || !pkg.has(OPEN_DOCUMENT_MANIFEST)) return false;
  if (pkg.text(OPEN_DOCUMENT_MANIFEST).includes("encryption-data"))
    throw new FaultError({ kind: "encrypted" });
  return true;
}

/** Tells the other zips apart that offices take for a workbook. A Word document is found out by its root element. */
function assertWorkbook(pkg: Package): void {
  if (pkg.has("xl/workbook.xml")) return;
  if (pkg.has("xl/workbook.bin")) throw new FaultError({ kind: "xlsb" });
  if (!pkg.has("_rels/.rels")) throw new FaultError({ kind: "not-workbook" });
}
