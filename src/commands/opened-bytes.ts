/** The bytes of a file that somebody named, or the system's code for why it does not open. */
import { readFileSync } from "node:fs";
import { regularFile, systemCode } from "../files.ts";

export type OpenedBytes =
  | { readonly bytes: Uint8Array; readonly reason: null }
  | { readonly bytes: null; readonly reason: string };

export function openedBytes(file: string): OpenedBytes {
  try {
    return { bytes: readFileSync(regularFile(file)), reason: null };
  } catch (error) {
    return { bytes: null, reason: systemCode(error) ?? String(error) };
  }
}
