/** The entries of a zip as its directory lists them, and where their bytes lie. */
import { type Entry, fromBuffer, getFileNameLowLevel, type ZipFile } from "yauzl";
import { damaged, FaultError, overLimit } from "./fault.ts";
import type { Limits } from "./limits.ts";

/** One entry, with all that is needed to copy it untouched. */
export interface ZipEntry {
  readonly name: string;
  readonly rawName: Uint8Array;
  readonly versionMadeBy: number;
  readonly versionNeeded: number;
  readonly flags: number;
  readonly method: number;
  readonly time: number;
  readonly date: number;
  readonly crc32: number;
  readonly compressedSize: number;
  readonly size: number;
  readonly internalAttributes: number;
  readonly externalAttributes: number;
  readonly extra: Uint8Array;
  readonly comment: Uint8Array;
  readonly headerAt: number;
}

/** A zip in memory. */
export interface Archive {
  readonly bytes: Buffer;
  readonly entries: readonly ZipEntry[];
  readonly comment: Uint8Array;
}

/** What stands in a zip for a fault of the zip itself, where no part can be named. */
const WHOLE_FILE = "zip";
const END_SIGNATURE = 0x06054b50;
const END_BYTES = 22;
const LOCAL_SIGNATURE = 0x04034b50;
const LOCAL_BYTES = 30;
const ENCRYPTED_FLAGS = 0x41;

/**
 * Reads the directory.
 *
 * @throws FaultError `truncated` when the file ends before its directory, `encrypted`, `over-limit`, `damaged`
 */
export async function readDirectory(bytes: Uint8Array, limits: Limits): Promise<Archive> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const end = endOfArchive(all);
  if (end === null) throw new FaultError({ kind: "truncated" });
  // Bytes after the end, as some mail systems leave them, do no harm.
  const archive = all.subarray(0, end);
  const zip = await opened(archive);
  if (zip.entryCount > limits.entries) throw overLimit("entries", limits.entries, null);
  const entries: ZipEntry[] = [];
  try {
    for await (const entry of zip.eachEntry()) entries.push(zipEntry(entry));
  } catch (error) {
    throw directoryFault(error);
  }
  if (entries.some(({ flags }) => (flags & ENCRYPTED_FLAGS) !== 0))
    throw new FaultError({ kind: "encrypted" });
  // `comment` is the raw bytes where strings are not decoded; the types know only the other case.
  return { bytes: archive, entries, comment: Buffer.from(zip.comment) };
}

/** The compressed bytes of an entry. */
export function rawData({ bytes }: Archive, entry: ZipEntry): Uint8Array {
  const start = dataStart(bytes, entry);
  if (start + entry.compressedSize > bytes.length) throw damaged(entry.name, "zip entry unreadable");
  return bytes.subarray(start, start + entry.compressedSize);
}

/** The extra field that stands before an entry's data; it may differ from the directory's. */
export function localExtra({ bytes }: Archive, entry: ZipEntry): Uint8Array {
  const start = dataStart(bytes, entry);
  return bytes.subarray(start - bytes.readUInt16LE(entry.headerAt + 28), start);
}

function dataStart(bytes: Buffer, { headerAt, name }: ZipEntry): number {
  if (headerAt + LOCAL_BYTES > bytes.length || bytes.readUInt32LE(headerAt) !== LOCAL_SIGNATURE) {
    throw damaged(name, "zip entry unreadable");
  }
  const start =
    headerAt + LOCAL_BYTES + bytes.readUInt16LE(headerAt + 26) + bytes.readUInt16LE(headerAt + 28);
  if (start > bytes.length) throw damaged(name, "zip entry unreadable");
  return start;
}

/** Where the archive ends: after the last end record that lies inside the file with its comment. */
function endOfArchive(bytes: Buffer): number | null {
  for (let at = bytes.length - END_BYTES; at >= 0; at -= 1) {
    if (bytes[at] !== 0x50 || bytes.readUInt32LE(at) !== END_SIGNATURE) continue;
    const end = at + END_BYTES + bytes.readUInt16LE(at + 20);
    if (end <= bytes.length) return end;
  }
  return null;
}

function opened(archive: Buffer): Promise<ZipFile> {
  // Names are decoded by ourselves and sizes are counted while inflating: nothing here may refuse a file for
  // an odd name that does no harm.
  const options = {
    lazyEntries: true,
    decodeStrings: false,
    validateEntrySizes: false,
    strictFileNames: false,
  };
  return new Promise((resolve, reject) => {
    fromBuffer(archive, options, (error, zip) => {
      if (error) reject(directoryFault(error));
      else resolve(zip);
    });
  });
}

function directoryFault(error: unknown): Error {
  if (error instanceof FaultError) return error;
  if (error instanceof Error && error.message.includes("encryption"))
    return new FaultError({ kind: "encrypted" });
  return damaged(WHOLE_FILE, "zip directory unreadable");
}

function zipEntry(entry: Entry): ZipEntry {
  return {
    name: getFileNameLowLevel(entry.generalPurposeBitFlag, entry.fileNameRaw, entry.extraFields, true),
    rawName: entry.fileNameRaw,
    versionMadeBy: entry.versionMadeBy,
    versionNeeded: entry.versionNeededToExtract,
    flags: entry.generalPurposeBitFlag,
    method: entry.compressionMethod,
    time: entry.lastModFileTime,
    date: entry.lastModFileDate,
    crc32: entry.crc32,
    compressedSize: entry.compressedSize,
    size: entry.uncompressedSize,
    internalAttributes: entry.internalFileAttributes,
    externalAttributes: entry.externalFileAttributes,
    extra: entry.extraFieldRaw,
    comment: entry.fileCommentRaw,
    headerAt: entry.relativeOffsetOfLocalHeader,
  };
}
