/** Which workbooks a command line means: files as they are, folders searched for workbooks, in natural order. */
import { type Dirent, readdirSync, type Stats, statSync } from "node:fs";
import path from "node:path";
import { stemOf } from "./outputs.ts";

/** One workbook to be read. */
export interface Input {
  /** The path as the person would write it. */
  readonly file: string;
  /** The folder below the one that was given, mirrored below `--out`; empty for a file that was named. */
  readonly subfolder: string;
  /** Found in a folder, not named: it need not be an LKE at all. */
  readonly searched: boolean;
}

/** A path that does not exist, or a folder without a workbook. */
export interface MissingInput {
  readonly kind: "no-such-path" | "nothing-found";
  readonly path: string;
}

/** Also workbooks that cannot be read (.xlsb): whose OPD sent one must be told, not be passed over. */
const WORKBOOK = /\.(xls[xmb]?|xlt|et|f?ods)$/i;
/** Scored copies, the recap and the region's result. */
const OWN_OUTPUT = /\.scored\.xls[xm]$|^(rekap|pemda)\.xlsx$/i;
const WILD = /[*?[\]{}]/;

/**
 * Expands files, folders and patterns. A workbook that is meant twice comes once; all missing paths are told at once.
 *
 * @param exclude patterns of files to leave out, by their name or by their path below the folder that was given
 */
export async function findInputs(
  paths: readonly string[],
  exclude: readonly string[] = [],
): Promise<{ readonly inputs: readonly Input[]; readonly missing: readonly MissingInput[] }> {
  const excluded = excludedBy(exclude);
  const inputs = new Map<string, Input>();
  const missing: MissingInput[] = [];
  for (const given of paths) {
    const found = await meantBy(given);
    if (!Array.isArray(found)) missing.push({ kind: found, path: given });
    else
      for (const input of found) {
        const name = path.resolve(input.file);
        if (!inputs.has(name) && !(await excluded(input, given))) inputs.set(name, input);
      }
  }
  if (inputs.size === 0 && missing.length === 0)
    missing.push(...paths.map((given) => ({ kind: "nothing-found" as const, path: given })));
  return { inputs: apart([...inputs.values()]), missing };
}

/** Tells whether an input was excluded. Each folder is searched once for what the patterns match. */
function excludedBy(exclude: readonly string[]): (input: Input, given: string) => Promise<boolean> {
  const patterns = exclude.map((pattern) => pattern.replaceAll("\\", "/").replace(/^\.\/|\/$/g, ""));
  const searches = new Map<string, Promise<ReadonlySet<string>>>();
  return async (input, given) => {
    if (patterns.length === 0) return false;
    const base = input.searched ? searchedFolder(given) : path.dirname(input.file);
    const key = `${input.searched} ${base}`;
    const search = searches.get(key) ?? matchesBelow(base, patterns, input.searched ? "**/" : "");
    searches.set(key, search);
    return (await search).has(path.resolve(input.file));
  };
}

/** Absolute paths of what the patterns match: by name at any depth, by path from the folder or from where we are. */
async function matchesBelow(
  base: string,
  patterns: readonly string[],
  depth: "**/" | "",
): Promise<ReadonlySet<string>> {
  const { glob } = await import("tinyglobby");
  const within = (pattern: string) => [pattern, `${pattern}/**`];
  const search = async (cwd: string, wanted: readonly string[]) => {
    const options = { cwd, dot: true, expandDirectories: false, followSymbolicLinks: false };
    return wanted.length === 0
      ? []
      : (await glob(wanted.flatMap(within), options)).map((file) => path.resolve(cwd, file));
  };
  const byPath = patterns.filter((pattern) => pattern.includes("/"));
  const byName = patterns.filter((pattern) => !pattern.includes("/"));
  const below = [...byName.map((pattern) => depth + pattern), ...byPath];
  return new Set([...(await search(base, below)), ...(await search(".", byPath))]);
}

/** The folder that was searched: the one that was given, or the part of a pattern before its first wildcard. */
function searchedFolder(given: string): string {
  return statsOf(given) ? given : fixedPart(given);
}

/** Named files of one name from several folders are told apart below `--out` by the folders they lie in. */
function apart(inputs: readonly Input[]): readonly Input[] {
  const named = inputs.filter(({ searched }) => !searched);
  const folders = new Set(named.map(({ file }) => path.dirname(path.resolve(file))));
  const names = new Set(named.map(({ file }) => path.basename(file).toLowerCase()));
  if (names.size === named.length || folders.size === 1) return inputs;
  const common = commonFolder([...folders]);
  return inputs.map((input) =>
    input.searched
      ? input
      : { ...input, subfolder: path.relative(common, path.dirname(path.resolve(input.file))) },
  );
}

function commonFolder([first = "", ...others]: readonly string[]): string {
  let common = first;
  while (others.some((folder) => folder !== common && !folder.startsWith(common + path.sep))) {
    const above = path.dirname(common);
    if (above === common) return above;
    common = above;
  }
  return common;
}

/** A path that exists is never read as a pattern: `LKE [A].xlsx` is a file. */
async function meantBy(given: string): Promise<Input[] | MissingInput["kind"]> {
  const stats = statsOf(given);
  if (stats && !stats.isDirectory()) return [{ file: given, subfolder: "", searched: false }];
  const found = stats ? workbooksBelow(given, "") : await matching(given);
  if (found.length > 0) return found;
  return stats ? "nothing-found" : "no-such-path";
}

/** A name that is too long or leads through a file cannot be there either. */
function statsOf(given: string): Stats | undefined {
  try {
    return statSync(given, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

async function matching(pattern: string): Promise<Input[]> {
  if (!WILD.test(pattern)) return [];
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern.replaceAll("\\", "/"), { dot: false, expandDirectories: false });
  return files
    .filter((file) => isWorkbook(path.basename(file)))
    .sort(naturalOrder())
    .map((file) => ({ file, subfolder: belowFixedPart(pattern, file), searched: true }));
}

/** A pattern may find a workbook of the same name in every folder; their outputs must not meet below `--out`. */
function belowFixedPart(pattern: string, file: string): string {
  return path.dirname(path.relative(fixedPart(pattern), file)).replace(/^\.$/, "");
}

function fixedPart(pattern: string): string {
  const segments = pattern.replaceAll("\\", "/").split("/");
  return (
    segments
      .slice(
        0,
        segments.findIndex((segment) => WILD.test(segment)),
      )
      .join("/") || "."
  );
}

function workbooksBelow(root: string, subfolder: string, compare = naturalOrder()): Input[] {
  const folder = path.join(root, subfolder);
  const listed = entriesOf(folder);
  // Reported like a file that cannot be opened, so that the others are scored all the same.
  if (!listed) return [{ file: folder, subfolder, searched: true }];
  const entries = listed.filter(({ name }) => !name.startsWith(".")).sort((a, b) => compare(a.name, b.name));
  return entries.flatMap((entry): Input[] => {
    if (entry.isDirectory()) return workbooksBelow(root, path.join(subfolder, entry.name), compare);
    if (!isWorkbook(entry.name)) return [];
    return [{ file: path.join(root, subfolder, entry.name), subfolder, searched: true }];
  });
}

function entriesOf(folder: string): Dirent[] | null {
  try {
    return readdirSync(folder, { withFileTypes: true });
  } catch {
    return null;
  }
}

/** *OPD 2* before *OPD 10*. Made when it is needed: the language data behind it takes 13 ms to load. */
function naturalOrder(): (a: string, b: string) => number {
  return new Intl.Collator("id", { numeric: true }).compare;
}

/** Excel's lock files (`~$…`) and our own outputs are no workbooks to score. */
function isWorkbook(name: string): boolean {
  return WORKBOOK.test(name) && !OWN_OUTPUT.test(name) && !name.startsWith("~$");
}

/** The inputs whose outputs would carry the same name as another's in the same folder. */
export function sharedStems(
  inputs: readonly Input[],
  folderOf: (input: Input) => string,
): ReadonlySet<Input> {
  const byName = new Map<string, Input[]>();
  for (const input of inputs) {
    const name = nameOf(input, folderOf);
    byName.set(name, [...(byName.get(name) ?? []), input]);
  }
  return new Set([...byName.values()].filter((group) => group.length > 1).flat());
}

function nameOf(input: Input, folderOf: (input: Input) => string): string {
  return path.join(path.resolve(folderOf(input)), stemOf(path.basename(input.file))).toLowerCase();
}
