/** Which workbooks a command line means: files as they are, folders searched for workbooks, in natural order. */
import { readdirSync, statSync } from "node:fs";
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

/** Expands the paths. All missing ones are told at once. */
export function findInputs(paths: readonly string[]): { readonly inputs: readonly Input[]; readonly missing: readonly MissingInput[] } {
  const inputs = new Map<string, Input>();
  const missing: MissingInput[] = [];
  for (const given of paths) {
    const stats = statSync(given, { throwIfNoEntry: false });
    if (!stats) missing.push({ kind: "no-such-path", path: given });
    else if (!stats.isDirectory()) inputs.set(path.resolve(given), { file: given, subfolder: "", searched: false });
    else {
      const found = workbooksBelow(given, "");
      if (found.length === 0) missing.push({ kind: "nothing-found", path: given });
      for (const input of found) if (!inputs.has(path.resolve(input.file))) inputs.set(path.resolve(input.file), input);
    }
  }
  return { inputs: [...inputs.values()], missing };
}

function workbooksBelow(root: string, subfolder: string): Input[] {
  const order = new Intl.Collator("id", { numeric: true });
  const entries = readdirSync(path.join(root, subfolder), { withFileTypes: true })
    .filter(({ name }) => !name.startsWith(".") && !name.startsWith("~$"))
    .sort((a, b) => order.compare(a.name, b.name));
  return entries.flatMap((entry): Input[] => {
    if (entry.isDirectory()) return workbooksBelow(root, path.join(subfolder, entry.name));
    if (!WORKBOOK.test(entry.name) || OWN_OUTPUT.test(entry.name)) return [];
    return [{ file: path.join(root, subfolder, entry.name), subfolder, searched: true }];
  });
}

/** The inputs whose outputs would carry the same name as another's in the same folder. */
export function sharedStems(inputs: readonly Input[], folderOf: (input: Input) => string): ReadonlySet<Input> {
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
