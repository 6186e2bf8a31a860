/** Writes a zip: entries of another one with the bytes they had, or new ones with a fixed date. */
import { crc32, deflateRawSync } from "node:zlib";
import { type Archive, localExtra, rawData, type ZipEntry } from "./zip-directory.ts";

/** An entry that is ready to be written: its directory record, its local extra field and its data. */
export interface WritableEntry {
  readonly record: Omit<ZipEntry, "headerAt">;
  readonly localExtra: Uint8Array;
  readonly data: Uint8Array;
}

/** Half the time of the usual level 6, for a tenth more bytes of the few parts that are new. */
export const DEFLATE_LEVEL = 3;
const LOCAL_SIGNATURE = 0x04034b50;
const DIRECTORY_SIGNATURE = 0x02014b50;
const END_SIGNATURE = 0x06054b50;
const SIZES_AFTER_DATA_FLAG = 0x08;
const UTF8_FLAG = 0x800;
const ZIP64_EXTRA = 0x0001;
/** 1 January 1980, the first day that a zip can name: no clock gets into our outputs. */
const FIXED_DATE = 0x0021;
const ZIP_2_0 = 20;

/** An entry as it was, its compressed bytes untouched. */
export function storedEntry(archive: Archive, entry: ZipEntry): WritableEntry {
  return {
    record: {
      ...entry,
      // The sizes are known, so they stand before the data and not after it.
      flags: entry.flags & ~SIZES_AFTER_DATA_FLAG,
      extra: withoutZip64(entry.extra),
    },
    localExtra: withoutZip64(localExtra(archive, entry)),
    data: rawData(archive, entry),
  };
}

/** An entry with new content; `replaced` is the one whose name and attributes it takes over. */
export function newEntry(
  name: string,
  content: string | Uint8Array,
  replaced: ZipEntry | null,
): WritableEntry {
  const bytes = typeof content === "string" ? Buffer.from(content, "utf8") : content;
  const data = deflateRawSync(bytes, { level: DEFLATE_LEVEL });
  return packedEntry(name, { data, crc32: crc32(bytes), size: bytes.length }, replaced);
}

/** An entry whose content is compressed already: `size` and `crc32` are of what went in. */
export function packedEntry(
  name: string,
  packed: { readonly data: Uint8Array; readonly crc32: number; readonly size: number },
  replaced: ZipEntry | null,
): WritableEntry {
  const rawName = replaced?.rawName ?? Buffer.from(name, "utf8");
  return {
    record: {
      name,
      rawName,
      versionMadeBy: replaced?.versionMadeBy ?? ZIP_2_0,
      versionNeeded: ZIP_2_0,
      flags: replaced ? replaced.flags & UTF8_FLAG : utf8Flag(rawName),
      method: 8,
      time: 0,
      date: FIXED_DATE,
      crc32: packed.crc32,
      compressedSize: packed.data.length,
      size: packed.size,
      internalAttributes: replaced?.internalAttributes ?? 0,
      externalAttributes: replaced?.externalAttributes ?? 0,
      extra: new Uint8Array(0),
      comment: new Uint8Array(0),
    },
    localExtra: new Uint8Array(0),
    data: packed.data,
  };
}

/** The bytes of a zip with these entries in this order. */
export function writeArchive(entries: readonly WritableEntry[], comment: Uint8Array): Uint8Array {
  const content: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let at = 0;
  for (const entry of entries) {
    directory.push(directoryRecord(entry, at));
    const local = localHeader(entry);
    content.push(local, entry.data);
    at += local.length + entry.data.length;
  }
  const directoryBytes = directory.reduce((total, record) => total + record.length, 0);
  return Buffer.concat([...content, ...directory, endRecord(entries.length, directoryBytes, at, comment)]);
}

function utf8Flag(rawName: Uint8Array): number {
  return rawName.some((byte) => byte > 0x7f) ? UTF8_FLAG : 0;
}

function localHeader({ record, localExtra: extra }: WritableEntry): Uint8Array {
  const header = Buffer.alloc(30);
  header.writeUInt32LE(LOCAL_SIGNATURE, 0);
  header.writeUInt16LE(record.versionNeeded, 4);
  writeShared(header, record, 6);
  header.writeUInt16LE(record.rawName.length, 26);
  header.writeUInt16LE(extra.length, 28);
  return Buffer.concat([header, record.rawName, extra]);
}

function directoryRecord({ record }: WritableEntry, headerAt: number): Uint8Array {
  const header = Buffer.alloc(46);
  header.writeUInt32LE(DIRECTORY_SIGNATURE, 0);
  header.writeUInt16LE(record.versionMadeBy, 4);
  header.writeUInt16LE(record.versionNeeded, 6);
  writeShared(header, record, 8);
  header.writeUInt16LE(record.rawName.length, 28);
  header.writeUInt16LE(record.extra.length, 30);
  header.writeUInt16LE(record.comment.length, 32);
  header.writeUInt16LE(record.internalAttributes, 36);
  header.writeUInt32LE(record.externalAttributes, 38);
  header.writeUInt32LE(headerAt, 42);
  return Buffer.concat([header, record.rawName, record.extra, record.comment]);
}

/** The ten fields that both headers have in the same order. */
function writeShared(header: Buffer, record: WritableEntry["record"], at: number): void {
  header.writeUInt16LE(record.flags, at);
  header.writeUInt16LE(record.method, at + 2);
  header.writeUInt16LE(record.time, at + 4);
  header.writeUInt16LE(record.date, at + 6);
  header.writeUInt32LE(record.crc32, at + 8);
  header.writeUInt32LE(record.compressedSize, at + 12);
  header.writeUInt32LE(record.size, at + 16);
}

function endRecord(
  entries: number,
  directoryBytes: number,
  directoryAt: number,
  comment: Uint8Array,
): Uint8Array {
  const record = Buffer.alloc(22);
  record.writeUInt32LE(END_SIGNATURE, 0);
  record.writeUInt16LE(entries, 8);
  record.writeUInt16LE(entries, 10);
  record.writeUInt32LE(directoryBytes, 12);
  record.writeUInt32LE(directoryAt, 16);
  record.writeUInt16LE(comment.length, 20);
  return Buffer.concat([record, comment]);
}

/** An extra field without its 64-bit sizes: under our limits every size fits the plain fields. */
function withoutZip64(extra: Uint8Array): Uint8Array {
  const bytes = Buffer.from(extra.buffer, extra.byteOffset, extra.byteLength);
  const kept: Uint8Array[] = [];
  let at = 0;
  while (at + 4 <= bytes.length) {
    const end = at + 4 + bytes.readUInt16LE(at + 2);
    if (bytes.readUInt16LE(at) !== ZIP64_EXTRA) kept.push(bytes.subarray(at, end));
    at = end;
  }
  return Buffer.concat([...kept, bytes.subarray(Math.min(at, bytes.length))]);
}
