/** A zip entry from pieces of text: what is compressed is forgotten, so that a long part costs little memory. */
import { once } from "node:events";
import { crc32, createDeflateRaw } from "node:zlib";
import { DEFLATE_LEVEL, packedEntry, type WritableEntry } from "./zip-writer.ts";

/** Pieces are handed on in lots: one call for every row of a sheet would take longer than the packing. */
const LOT_LENGTH = 262_144;

/** Packs the pieces one after the other. The same pieces give the same bytes. */
export async function streamedEntry(name: string, pieces: Iterable<string>): Promise<WritableEntry> {
  const packer = createDeflateRaw({ level: DEFLATE_LEVEL });
  const packed: Uint8Array[] = [];
  packer.on("data", (chunk: Uint8Array) => packed.push(chunk));
  const ended = once(packer, "end");
  let size = 0;
  let checksum = 0;
  for (const lot of inLots(pieces)) {
    const bytes = Buffer.from(lot, "utf8");
    size += bytes.length;
    checksum = crc32(bytes, checksum);
    if (!packer.write(bytes)) await once(packer, "drain");
  }
  packer.end();
  await ended;
  return packedEntry(name, { data: Buffer.concat(packed), crc32: checksum, size }, null);
}

function* inLots(pieces: Iterable<string>): Generator<string> {
  let lot = "";
  for (const piece of pieces) {
    lot += piece;
    if (lot.length < LOT_LENGTH) continue;
    yield lot;
    lot = "";
  }
  yield lot;
}
