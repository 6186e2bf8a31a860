/** `--format github`: workflow commands, which GitHub Actions shows as annotations. */
import type { Diagnostic, Severity } from "../diagnostic.ts";
import { type CheckedFile, placeOf } from "./checked-file.ts";
import { pathFromRoot } from "./file-address.ts";
import { visibleLine } from "./visible.ts";

const COMMANDS: Readonly<Record<Severity, string>> = { error: "error", warning: "warning", info: "notice" };

/**
 * One command for each finding. The title is the finding's code; the cell stands in the message, because lines of an
 * annotation are lines of a text.
 *
 * @param root the folder that the files' paths are told from
 */
export function* githubPieces(
  files: Iterable<CheckedFile>,
  { root }: { readonly root: string },
): Iterable<string> {
  for (const { file, diagnostics } of files) {
    const path = visibleLine(pathFromRoot(file, root));
    for (const diagnostic of diagnostics) yield commandOf(path, diagnostic);
  }
}

function commandOf(path: string, diagnostic: Diagnostic): string {
  const { severity, code, message, fix } = diagnostic;
  const place = placeOf(diagnostic);
  const text = visibleLine(`${place === "" ? "" : `${place}: `}${message} → ${fix}`);
  return `::${COMMANDS[severity]} file=${property(path)},title=${property(code)}::${data(text)}\n`;
}

/** What GitHub decodes in the text of a command. */
function data(text: string): string {
  return text.replaceAll("%", "%25").replaceAll("\r", "%0D").replaceAll("\n", "%0A");
}

/** What GitHub decodes in a property: there a colon and a comma would end it. */
function property(text: string): string {
  return data(text).replaceAll(":", "%3A").replaceAll(",", "%2C");
}
