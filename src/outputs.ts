/** Writes what one evaluation leaves behind: atomically, never over the input, never over a file without leave. */

import { createHash } from "node:crypto";
import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  realpathSync,
  renameSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import path from "node:path";
import { systemCode } from "./files.ts";
import type { OutputFault } from "./validate/rule.ts";

/** Where the outputs of one workbook go. */
export interface OutputPaths {
  readonly scored: string;
  readonly markdown: string;
  readonly json: string;
}

/** What the recap of many workbooks is called, in each of its forms. */
export const RECAP_FILES = {
  workbook: "rekap.xlsx",
  page: "rekap.html",
  memo: "rekap.md",
  table: "rekap.csv",
  data: "rekap.json",
} as const;

/** A file to be written. Written in order: the last one tells that all are there. */
export interface OutputFile {
  readonly path: string;
  /** Text may come piece by piece, when there is more of it than memory should hold at once. */
  readonly content: string | Uint8Array | Iterable<string>;
}

/**
 * The outputs' paths. A `.scored.xlsx` is scored under its own stem again.
 *
 * @param folder where they go
 * @param macros whether the workbook is macro-enabled: its copy must keep an extension that says so
 * @param keepExtension where another input has the same stem
 */
export function outputPaths(
  input: string,
  folder: string,
  options: { readonly macros: boolean; readonly keepExtension: boolean },
): OutputPaths {
  const base = path.basename(input);
  const stem = options.keepExtension ? base : stemOf(base);
  const at = (suffix: string) => path.join(folder, stem + suffix);
  return {
    scored: at(options.macros ? ".scored.xlsm" : ".scored.xlsx"),
    markdown: at(".summary.md"),
    json: at(".summary.json"),
  };
}

/** The memo and the summary of one sheet's OPD in a workbook of several; they share one scored copy. */
export function sheetOutputPaths(
  input: string,
  folder: string,
  { keepExtension, part }: { readonly keepExtension: boolean; readonly part: string },
): Omit<OutputPaths, "scored"> {
  const { json } = outputPaths(input, folder, { macros: false, keepExtension });
  const stem = json.slice(0, -".summary.json".length);
  return { markdown: `${stem}.${part}.summary.md`, json: `${stem}.${part}.summary.json` };
}

/** The longest piece of a sheet's name in a file's; Excel's own names have 31 characters at most. */
const LONGEST_PART = 60;

/**
 * Sheets as parts of file names that every system allows, no two alike whatever their case. None has a dot, so that
 * what stands before the last one is the workbook's.
 */
export function sheetParts(sheets: readonly string[]): readonly string[] {
  const taken = new Set<string>();
  return sheets.map((sheet) => {
    const plain = sheet
      .normalize("NFC")
      .replace(/[\p{C}\p{Z}]+/gu, " ")
      .replace(/[<>:"/\\|?*.#%]+/g, "-")
      .slice(0, LONGEST_PART)
      .trim();
    const base = plain === "" ? "lembar" : plain;
    let part = base;
    for (let number = 2; taken.has(part.toLowerCase()); number += 1) part = `${base} (${number})`;
    taken.add(part.toLowerCase());
    return part;
  });
}

/** A workbook's name without its extension and without our own suffix. */
export function stemOf(base: string): string {
  return base.replace(/\.[^.]+$/, "").replace(/\.scored$/i, "");
}

/** Which of the outputs must not be written, before anything is. */
export function refusedOutputs(
  paths: readonly string[],
  guards: {
    /** The workbooks of this run, by {@link realPathsOf}. */
    readonly inputs: ReadonlySet<string>;
    /** Names that other workbooks of this run have, as absolute paths. */
    readonly written: ReadonlySet<string>;
    readonly overwrite: boolean;
  },
): OutputFault[] {
  return paths.flatMap((output): OutputFault[] => {
    if (guards.inputs.has(realPath(output))) return [{ kind: "is-input", path: output }];
    const taken = guards.written.has(path.resolve(output)) || (!guards.overwrite && existsSync(output));
    return taken ? [{ kind: "exists", path: output }] : [];
  });
}

/** Where the paths lead, so that two ways to one file are seen to be one. */
export function realPathsOf(files: readonly string[]): ReadonlySet<string> {
  return new Set(files.map(realPath));
}

function realPath(file: string): string {
  return existsSync(file) ? realpathSync.native(file) : path.resolve(file);
}

/**
 * Writes the files: all of them under temporary names first, so that what cannot be written is known before anything
 * has its name, and then gives them their names in order.
 *
 * @returns the files that have their names now, and why the others have not
 */
export function writeOutputs(files: readonly OutputFile[]): {
  readonly written: readonly string[];
  readonly faults: readonly OutputFault[];
} {
  const prepared: string[] = [];
  const written: string[] = [];
  let current = "";
  try {
    for (const { path: target, content } of files) {
      current = target;
      mkdirSync(path.dirname(target), { recursive: true });
      prepared.push(temporaryName(target));
      writeContent(temporaryName(target), content);
    }
    withdrawLast(files);
    for (const { path: target } of files) {
      current = target;
      renameSync(temporaryName(target), target);
      written.push(target);
    }
    return { written, faults: [] };
  } catch (error) {
    for (const temporary of prepared) removeIfPossible(temporary);
    return {
      written,
      faults: [{ kind: "failed", path: current, reason: systemCode(error) ?? String(error) }],
    };
  }
}

/** So many characters are written at once: a system call for each line would take longer than making it. */
const CHARACTERS_AT_ONCE = 65_536;

function writeContent(file: string, content: OutputFile["content"]): void {
  if (typeof content === "string" || content instanceof Uint8Array) {
    writeFileSync(file, content);
    return;
  }
  const opened = openSync(file, "w");
  try {
    let pending = "";
    for (const piece of content) {
      pending += piece;
      if (pending.length < CHARACTERS_AT_ONCE) continue;
      writeFileSync(opened, pending);
      pending = "";
    }
    writeFileSync(opened, pending);
  } finally {
    closeSync(opened);
  }
}

/** An earlier last file must not vouch for others that are being replaced one by one. */
function withdrawLast(files: readonly OutputFile[]): void {
  const last = files.at(-1);
  if (last && files.length > 1) rmSync(last.path, { force: true });
}

/**
 * Beside the target, so that naming it is one step for the file system: a complete file or none. Short, however long
 * the target's own name is, and another one for each target.
 */
function temporaryName(target: string): string {
  const own = createHash("sha256").update(path.basename(target)).digest("hex").slice(0, 16);
  return path.join(path.dirname(target), `.sakip-${process.pid}-${own}.tmp`);
}

const TEMPORARY = /^\.sakip-(\d+)-[0-9a-f]{16}\.tmp$/;

/** What went wrong before is told; that its traces cannot be removed must not hide it. */
function removeIfPossible(file: string): void {
  try {
    rmSync(file, { force: true });
  } catch {
    // A later run with --resume tries again.
  }
}

/**
 * Removes what processes that were killed left behind in a folder under temporary names.
 *
 * @param isGone whether the process of this number writes no more
 */
export function removeTemporaries(folder: string, isGone: (pid: number) => boolean): void {
  const names = existsSync(folder) ? readdirSync(folder) : [];
  for (const name of names) {
    const [, pid = ""] = TEMPORARY.exec(name) ?? [];
    if (pid !== "" && isGone(Number(pid))) rmSync(path.join(folder, name), { force: true });
  }
}
