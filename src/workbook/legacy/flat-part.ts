/** A file that is one XML document, as the one part of a package: the streaming parser reads parts. */
import type { Package } from "../package.ts";
import type { Limits } from "../zip/limits.ts";

export type Part = Pick<Package, "limits" | "inflate">;

const SLICE_BYTES = 65_536;

export function flatPart(bytes: Uint8Array, limits: Limits): Part {
  return {
    limits,
    inflate: (_, onChunk) => {
      for (let at = 0; at < bytes.length; at += SLICE_BYTES) onChunk(bytes.subarray(at, at + SLICE_BYTES));
    },
  };
}
