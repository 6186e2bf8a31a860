/** Findings about several files, as people read them. */
import type { FileFinding } from "../recap.ts";
import { visibleLine } from "./visible.ts";

/** `SKP216 message → fix (file, Tindak Lanjut!C7)` on one line; the place is left out where there is none. */
export function fileFindingText({ file, diagnostic }: FileFinding): string {
  const { code, message, fix, sheet, cell } = diagnostic;
  const at = [sheet, cell].filter((part) => part !== null).join("!");
  const place = [file, at].filter((part) => part !== "").join(", ");
  return visibleLine(`${code} ${message} → ${fix}${place === "" ? "" : ` (${place})`}`);
}
