/** Writes what one evaluation leaves behind: atomically, never over the input, never over a file without leave. */
import { existsSync, mkdirSync, realpathSync, renameSync, rmSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { OutputFault } from "./validate/rule.ts";

/** Where the outputs of one workbook go. */
export interface OutputPaths {
  readonly scored: string;
  readonly markdown: string;
  readonly json: string;
}

/** A file to be written. Written in order: the last one tells that all are there. */
export interface OutputFile {
  readonly path: string;
  readonly content: string | Uint8Array;
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

/** A workbook's name without its extension and without our own suffix. */
export function stemOf(base: string): string {
  return base.replace(/\.[^.]+$/, "").replace(/\.scored$/i, "");
}

/** Which of the outputs must not be written, before anything is. */
export function refusedOutputs(
  paths: readonly string[],
  guards: {
    readonly inputs: readonly string[];
    readonly written: ReadonlySet<string>;
    readonly overwrite: boolean;
  },
): OutputFault[] {
  const inputs = new Set(guards.inputs.map(realPath));
  return paths.flatMap((output): OutputFault[] => {
    if (inputs.has(realPath(output))) return [{ kind: "is-input", path: output }];
    const taken = guards.written.has(path.resolve(output)) || (!guards.overwrite && existsSync(output));
    return taken ? [{ kind: "exists", path: output }] : [];
  });
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
      writeFileSync(temporaryName(target), content);
    }
    for (const { path: target } of files) {
      current = target;
      renameSync(temporaryName(target), target);
      written.push(target);
    }
    return { written, faults: [] };
  } catch (error) {
    for (const temporary of prepared) rmSync(temporary, { force: true });
    return { written, faults: [{ kind: "failed", path: current, reason: reasonOf(error) }] };
  }
}

/** Beside the target, so that naming it is one step for the file system: a complete file or none. */
function temporaryName(target: string): string {
  return path.join(path.dirname(target), `.${path.basename(target)}.${process.pid}.tmp`);
}

/** The system's own short code (`EACCES`, `EBUSY`, `ENOSPC`), which the rule turns into words. */
function reasonOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
