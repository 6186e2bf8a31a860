/** The bytes of one zip entry, counted while they inflate and checked at the end. */
import { crc32, inflateRawSync } from "node:zlib";
import { damaged, overLimit } from "./fault.ts";
import { type Archive, rawData, type ZipEntry } from "./zip-directory.ts";

/** How many bytes one entry may have, and what is left for all. */
export interface Allowance {
  readonly part: number;
  readonly total: number;
  /** What the entries before this one took of the total. */
  readonly used: number;
}

const STORED = 0;
const DEFLATED = 8;
const STORED_SLICE_BYTES = 65_536;
/** Up to here a part may be inflated in one piece. */
const SMALL_BYTES = 1024 * 1024;

/** Inflates a large part piece by piece, so that a bomb is noticed while it grows. */
export type SliceInflater = (raw: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void) => void;

/** The slice inflater where an archive has a part that needs it; its library is not loaded for any other. */
export async function sliceInflaterFor(archive: Archive): Promise<SliceInflater | null> {
  if (archive.entries.every(({ size }) => size <= SMALL_BYTES)) return null;
  return (await import("./inflate-slices.ts")).inflateInSlices;
}

/**
 * Inflates an entry chunk by chunk.
 *
 * @throws FaultError over the allowance, or when the data, its size or its checksum is wrong
 */
export function inflateEntry(
  { archive, inSlices }: { readonly archive: Archive; readonly inSlices: SliceInflater | null },
  entry: ZipEntry,
  allowance: Allowance,
  onChunk: (chunk: Uint8Array) => void,
): void {
  // A declared size over the allowance needs no inflating; one that lies is found out while counting.
  assertAllowed(entry, entry.size, allowance);
  let bytes = 0;
  let checksum = 0;
  const take = (chunk: Uint8Array) => {
    if (chunk.length === 0) return;
    bytes += chunk.length;
    assertAllowed(entry, bytes, allowance);
    if (bytes > entry.size) throw damaged(entry.name, "compressed data broken");
    checksum = crc32(chunk, checksum);
    onChunk(chunk);
  };
  feed(rawData(archive, entry), entry, inSlices, take);
  if (bytes !== entry.size) throw damaged(entry.name, "compressed data broken");
  if (checksum !== entry.crc32) throw damaged(entry.name, "checksum wrong");
}

function feed(
  raw: Uint8Array,
  entry: ZipEntry,
  inSlices: SliceInflater | null,
  take: (chunk: Uint8Array) => void,
): void {
  if (entry.method === STORED) {
    for (let at = 0; at < raw.length; at += STORED_SLICE_BYTES)
      take(raw.subarray(at, at + STORED_SLICE_BYTES));
  } else if (entry.method !== DEFLATED) {
    throw damaged(entry.name, "compression unknown");
  } else if (inSlices && entry.size > SMALL_BYTES) {
    inSlices(raw, entry, take);
  } else {
    take(inflatedAtOnce(raw, entry));
  }
}

/** Node's own inflate is five times faster, but has no way to stop between chunks: it gets the declared size as its limit. */
function inflatedAtOnce(raw: Uint8Array, entry: ZipEntry): Uint8Array {
  const size = Math.max(entry.size, 1);
  try {
    return inflateRawSync(raw, { maxOutputLength: size, chunkSize: Math.max(size, 64) });
  } catch {
    throw damaged(entry.name, "compressed data broken");
  }
}

function assertAllowed(entry: ZipEntry, bytes: number, { part, total, used }: Allowance): void {
  if (bytes > part) throw overLimit("partBytes", part, entry.name);
  if (used + bytes > total) throw overLimit("inflatedBytes", total, entry.name);
}
