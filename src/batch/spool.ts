/** Texts kept in a temporary file, so that thousands of them cost no memory. */
import { closeSync, mkdtempSync, openSync, readSync, rmSync, writeSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";

/** Texts by number. */
export interface Spool {
  put(index: number, text: string): void;
  /** Null when there is no text of this number. */
  get(index: number): string | null;
  /** Removes the file. Harmless when it was closed before. */
  close(): void;
}

/** Opens an empty spool in a folder of its own that nobody else may read. */
export function openSpool(): Spool {
  const folder = mkdtempSync(path.join(tmpdir(), "sakip-"));
  const file = openSync(path.join(folder, "spool"), "wx+", 0o600);
  removeEarly(folder);
  const places = new Map<number, { readonly start: number; readonly length: number }>();
  let end = 0;
  let isOpen = true;
  return {
    put(index, text) {
      const bytes = Buffer.from(text);
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at, bytes.length - at, end + at);
      places.set(index, { start: end, length: bytes.length });
      end += bytes.length;
    },
    get(index) {
      const place = places.get(index);
      if (!place) return null;
      const bytes = Buffer.allocUnsafe(place.length);
      for (let at = 0; at < bytes.length; ) {
        const read = readSync(file, bytes, at, bytes.length - at, place.start + at);
        if (read === 0) throw new Error("a temporary file was cut off");
        at += read;
      }
      return bytes.toString("utf8");
    },
    close() {
      if (!isOpen) return;
      isOpen = false;
      closeSync(file);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Where the system allows it the file has no name while it is used, so that nothing is left when we are killed. */
function removeEarly(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true });
  } catch {
    // Then it goes when the spool is closed.
  }
}
