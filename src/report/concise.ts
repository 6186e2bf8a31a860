/** `--format concise`: one line for each finding, for editors and grep. */
import type { Diagnostic } from "../diagnostic.ts";
import { type CheckedFile, placeOf } from "./checked-file.ts";
import { visibleLine } from "./visible.ts";

/** `file:sheet!cell: severity code message`; the place is left out where a finding has none. */
export function* concisePieces(files: Iterable<CheckedFile>): Iterable<string> {
  for (const { file, diagnostics } of files)
    for (const diagnostic of diagnostics) yield `${visibleLine(lineOf(file, diagnostic))}\n`;
}

function lineOf(file: string, diagnostic: Diagnostic): string {
  const { severity, code, message } = diagnostic;
  const place = placeOf(diagnostic);
  return `${file}${place === "" ? "" : `:${place}`}: ${severity} ${code} ${message}`;
}
