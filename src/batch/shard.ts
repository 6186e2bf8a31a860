/** A deterministic part of many workbooks, so that several machines can share them. */
import { createHash } from "node:crypto";
import path from "node:path";
import type { Input } from "../inputs.ts";

/** The part `index` of `of`, counted from 1. */
export interface Shard {
  readonly index: number;
  readonly of: number;
}

/**
 * Whether the input is in the shard. Told from its path below the folder that was given (or as it was given) alone:
 * every machine finds the same, and other files that come or go change nothing.
 */
export function isInShard(input: Input, { index, of }: Shard): boolean {
  return shareOf(input, of) === index;
}

function shareOf(input: Input, of: number): number {
  const name = input.searched ? path.join(input.subfolder, path.basename(input.file)) : input.file;
  // Macs take names apart that other systems store in one piece.
  const same = name.split(path.sep).join("/").normalize("NFC");
  return (createHash("sha256").update(same).digest().readUInt32BE(0) % of) + 1;
}
