/** Files and folders by what they are called, so that many documents are looked up quickly. */
import type { FolderEntry } from "../evidence.ts";
import { documentName, folderName, unnumberedName } from "./document-name.ts";

/** A document may be named with so many folders before it. */
const PATH_SEGMENTS = 4;

export interface FileIndex {
  /** What is called exactly so; of a folder everything in it. Empty: nothing is. */
  exactly(name: string): readonly string[];
  /** Files whose name has all the words, or only words of the name: similar, no more. */
  similar(name: string): readonly string[];
}

/** So many similar files are named. */
const SIMILAR_AT_MOST = 5;

/** @param folders those in which the files are, by path */
export function fileIndex(entries: readonly FolderEntry[], folders: readonly string[]): FileIndex {
  const named = new Map<string, string[]>();
  const unnumbered = new Map<string, string[]>();
  const words = new Map<string, Set<string>>();
  const namesOf = new Map<string, ReadonlySet<string>>();
  for (const { path } of entries) {
    const segments = path.split("/");
    for (let count = 1; count <= Math.min(segments.length, PATH_SEGMENTS); count += 1)
      add(named, documentName(segments.slice(-count).join(" ")), path);
    const bare = unnumberedName(segments.at(-1) ?? "");
    if (bare !== null) add(unnumbered, bare, path);
    const own = new Set(documentName(segments.at(-1) ?? "").split(" "));
    namesOf.set(path, own);
    for (const word of own) words.set(word, (words.get(word) ?? new Set()).add(path));
  }
  const inFolder = folderContents(entries, folders);
  return {
    exactly(name) {
      const bare = unnumberedName(name);
      return (
        named.get(documentName(name)) ??
        unnumbered.get(documentName(name)) ??
        (bare === null ? undefined : (named.get(bare) ?? unnumbered.get(bare))) ??
        inFolder.get(folderName(name)) ??
        []
      );
    },
    similar(name) {
      const wanted = [...new Set(documentName(name).split(" "))];
      const holding = inAll(wanted.map((word) => words.get(word) ?? new Set<string>()));
      if (holding.length > 0) return holding.slice(0, SIMILAR_AT_MOST);
      return within(wanted, words, namesOf).slice(0, SIMILAR_AT_MOST);
    },
  };
}

function add(index: Map<string, string[]>, key: string, path: string): void {
  if (key === "") return;
  const there = index.get(key);
  if (there) there.push(path);
  else index.set(key, [path]);
}

/** What a folder of some name holds, by the folder's name and by its path. */
function folderContents(
  entries: readonly FolderEntry[],
  folders: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  const contents = new Map<string, string[]>();
  const keysOf = new Map(
    folders.map((folder) => [
      folder,
      [...new Set([folderName(folder.split("/").at(-1) ?? ""), folderName(folder)])],
    ]),
  );
  for (const { path } of entries) {
    const segments = path.split("/");
    for (let depth = 1; depth < segments.length; depth += 1)
      for (const key of keysOf.get(segments.slice(0, depth).join("/")) ?? []) add(contents, key, path);
  }
  return contents;
}

/** The rarest word first: what it does not have, none has. */
function inAll(sets: readonly ReadonlySet<string>[]): readonly string[] {
  const [first, ...others] = sets.toSorted((one, other) => one.size - other.size);
  return first ? [...first].filter((path) => others.every((set) => set.has(path))) : [];
}

/** Files whose every word is one of these. A number alone makes nothing similar, nor does a letter. */
function within(
  wanted: readonly string[],
  words: ReadonlyMap<string, ReadonlySet<string>>,
  namesOf: ReadonlyMap<string, ReadonlySet<string>>,
): readonly string[] {
  const all = new Set(wanted);
  const candidates = wanted
    .filter((word) => /\p{L}.*\p{L}/u.test(word))
    .flatMap((word) => [...(words.get(word) ?? [])].slice(0, CANDIDATES_AT_MOST));
  return [...new Set(candidates)].filter((path) =>
    [...(namesOf.get(path) ?? [])].every((word) => all.has(word)),
  );
}

/** Of files with one word in common so many are looked at. */
const CANDIDATES_AT_MOST = 200;
