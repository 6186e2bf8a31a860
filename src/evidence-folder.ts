/** An evidence folder: which files are in it and which of them hold the same. No file is opened for anything else. */
import { createHash } from "node:crypto";
import { constants, type Dirent, type Stats } from "node:fs";
import { type FileHandle, lstat, open, readdir } from "node:fs/promises";
import path from "node:path";
import type { EvidenceFolder, FolderEntry, UnusableReason } from "./evidence.ts";
import { groupedBy, naturalOrder } from "./recap/order.ts";

export interface FolderLimits {
  readonly files: number;
  /** Folders within folders. */
  readonly depth: number;
  /** Bytes read for fingerprints, all together. */
  readonly hashed: number;
}

/** Far more than a region's evidence of a year, and still a matter of minutes. */
export const FOLDER_LIMITS: FolderLimits = { files: 50_000, depth: 16, hashed: 8 * 1024 ** 3 };

/** What systems and editors leave behind; names with a dot in front likewise. */
const LEFTOVER = /^(?:\.|~\$)|^(?:thumbs\.db|desktop\.ini|icon\r)$/i;

interface Walk {
  readonly own: ReadonlySet<string>;
  readonly limits: FolderLimits;
  readonly entries: FolderEntry[];
  readonly folders: string[];
  beyond: EvidenceFolder["beyond"];
}

/**
 * Reads a folder in natural order. Symbolic links are listed and never followed.
 *
 * @param root an existing folder
 * @param own files that are no evidence: the workbooks themselves, as absolute paths
 */
export async function readEvidenceFolder(
  root: string,
  own: ReadonlySet<string>,
  limits: FolderLimits = FOLDER_LIMITS,
): Promise<EvidenceFolder> {
  const walk: Walk = { own, limits, entries: [], folders: [], beyond: null };
  await walkBelow(root, "", 0, walk, naturalOrder());
  const { entries } = walk;
  const { sha256, unreadable, uncompared } = await fingerprints(root, entries, limits.hashed);
  return {
    root,
    entries: entries.map((entry) =>
      unreadable.has(entry.path) ? { ...entry, unusable: "unreadable" } : entry,
    ),
    folders: walk.folders,
    beyond: walk.beyond,
    sha256,
    uncompared,
  };
}

async function walkBelow(
  root: string,
  below: string,
  depth: number,
  walk: Walk,
  compare: (one: string, other: string) => number,
): Promise<void> {
  const listed = await entriesOf(path.join(root, below));
  if (listed === null) {
    walk.entries.push({ path: below === "" ? "." : below, bytes: 0, unusable: "unreadable" });
    return;
  }
  for (const entry of listed.sort((one, other) => compare(one.name, other.name))) {
    if (walk.beyond?.limit === "files") return;
    if (LEFTOVER.test(entry.name) || walk.own.has(path.resolve(root, below, entry.name))) continue;
    const own = below === "" ? entry.name : `${below}/${entry.name}`;
    if (!entry.isDirectory()) await addEntry(root, own, entry, walk);
    else if (depth + 1 > walk.limits.depth) walk.beyond ??= { limit: "depth", allowed: walk.limits.depth };
    else {
      walk.folders.push(own);
      await walkBelow(root, own, depth + 1, walk, compare);
    }
  }
}

async function entriesOf(folder: string): Promise<Dirent[] | null> {
  try {
    return await readdir(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

async function addEntry(root: string, own: string, entry: Dirent, walk: Walk): Promise<void> {
  if (walk.entries.length >= walk.limits.files) {
    walk.beyond = { limit: "files", allowed: walk.limits.files };
    return;
  }
  if (entry.isSymbolicLink()) {
    walk.entries.push({ path: own, bytes: 0, unusable: "symlink" });
    return;
  }
  const stats = await statsOf(path.join(root, own));
  walk.entries.push({ path: own, bytes: stats?.size ?? 0, unusable: reasonOf(stats) });
}

async function statsOf(file: string): Promise<Stats | null> {
  try {
    return await lstat(file);
  } catch {
    return null;
  }
}

function reasonOf(stats: Stats | null): UnusableReason | null {
  if (stats === null) return "unreadable";
  if (!stats.isFile()) return "no-file";
  return stats.size === 0 ? "empty" : null;
}

interface Fingerprints {
  readonly sha256: ReadonlyMap<string, string>;
  readonly unreadable: ReadonlySet<string>;
  readonly uncompared: number;
}

/** Only files of one size can hold the same: the others are never opened. */
async function fingerprints(
  root: string,
  entries: readonly FolderEntry[],
  budget: number,
): Promise<Fingerprints> {
  const usable = entries.filter(({ unusable }) => unusable === null);
  const alike = [...groupedBy(usable, ({ bytes }) => bytes).values()]
    .filter((same) => same.length > 1)
    .flat();
  const sha256 = new Map<string, string>();
  const unreadable = new Set<string>();
  let left = budget;
  let uncompared = 0;
  for (const { path: own, bytes } of alike) {
    if (bytes > left) {
      uncompared += 1;
      continue;
    }
    left -= bytes;
    const fingerprint = await fingerprintOf(path.join(root, own), bytes);
    if (fingerprint === null) unreadable.add(own);
    else sha256.set(own, fingerprint);
  }
  return { sha256, unreadable, uncompared };
}

/** What a file was replaced with since it was listed is not followed either, and no more is read than it was long. */
async function fingerprintOf(file: string, bytes: number): Promise<string | null> {
  const { O_RDONLY, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, O_RDONLY | O_NOFOLLOW | O_NONBLOCK);
    if (!(await handle.stat()).isFile()) return null;
    const hash = createHash("sha256");
    for await (const chunk of handle.createReadStream({ autoClose: false, end: bytes - 1 }))
      hash.update(chunk);
    return hash.digest("hex");
  } catch {
    return null;
  } finally {
    await handle?.close();
  }
}
