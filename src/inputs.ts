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

const WORKBOOK = /\.xls[xm]$/i;
const OWN_OUTPUT = /\.scored\.xls[xm]$/i;

/** Expands files, folders and patterns. A workbook that is meant twice comes once; all missing paths are told at once. */
export async function findInputs(
  paths: readonly string[],
): Promise<{ readonly inputs: readonly Input[]; readonly missing: readonly MissingInput[] }> {
  const inputs = new Map<string, Input>();
  const missing: MissingInput[] = [];
  for (const given of paths) {
    const found = await meantBy(given);
    if (!Array.isArray(found)) missing.push({ kind: found, path: given });
    else
      for (const input of found)
        if (!inputs.has(path.resolve(input.file))) inputs.set(path.resolve(input.file), input);
  }
  return { inputs: apart([...inputs.values()]), missing };
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
  if (!/[*?[\]{}]/.test(pattern)) return [];
  const { glob } = await import("tinyglobby");
  const files = await glob(pattern.replaceAll("\\", "/"), { dot: false, expandDirectories: false });
  return files
    .filter((file) => isWorkbook(path.basename(file)))
    .sort(naturalOrder())
    .map((file) => ({ file, subfolder: belowFixedPart(pattern, file), searched: true }));
}

/** A pattern may find a workbook of the same name in every folder; their outputs must not meet below `--out`. */
function belowFixedPart(pattern: string, file: string): string {
  const fixed = pattern.replaceAll("\\", "/").split("/");
  const first = fixed.findIndex((segment) => /[*?[\]{}]/.test(segment));
  return path.dirname(path.relative(fixed.slice(0, first).join("/") || ".", file)).replace(/^\.$/, "");
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
