/** Inflates a large part slice by slice: synchronous, and free to stop between two chunks. */
import { Inflate } from "fflate";
import { damaged } from "./fault.ts";
import type { ZipEntry } from "./zip-directory.ts";

/** About how large a chunk should become; a bomb grows a thousandfold, so that its slices have to be small. */
const CHUNK_BYTES = 65_536;
const SLICE_BYTES = { least: 128, most: 4096 } as const;

export function inflateInSlices(raw: Uint8Array, entry: ZipEntry, take: (chunk: Uint8Array) => void): void {
  // An error of the consumer must not be taken for one of the data.
  let consumerError: unknown = null;
  const inflate = new Inflate((chunk) => {
    try {
      take(chunk);
    } catch (error) {
      consumerError = error;
      throw error;
    }
  });
  const fitting = Math.floor((CHUNK_BYTES * raw.length) / entry.size);
  const step = Math.min(Math.max(fitting, SLICE_BYTES.least), SLICE_BYTES.most);
  try {
    for (let at = 0; at < raw.length; at += step)
      inflate.push(raw.subarray(at, at + step), at + step >= raw.length);
  } catch {
    throw consumerError ?? damaged(entry.name, "compressed data broken");
  }
}
