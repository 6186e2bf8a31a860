/** Evidence folders without a disk. */
import type { EvidenceFolder } from "../../src/evidence.ts";

/** A folder with files; what is written behind `=` is the fingerprint. */
export function folderOf(files: readonly string[], more: Partial<EvidenceFolder> = {}): EvidenceFolder {
  const split = files.map((file) => file.split("=") as [string, string?]);
  const folders = split.flatMap(([file]) => {
    const segments = file.split("/").slice(0, -1);
    return segments.map((_, depth) => segments.slice(0, depth + 1).join("/"));
  });
  return {
    root: "bukti",
    entries: split.map(([path]) => ({ path, bytes: 4, unusable: null })),
    folders: [...new Set(folders)],
    beyond: null,
    sha256: new Map(split.flatMap(([path, hash]) => (hash === undefined ? [] : [[path, hash] as const]))),
    uncompared: 0,
    ...more,
  };
}
