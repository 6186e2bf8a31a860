/** `--out` is a folder, there already or to be made. */
import { statSync } from "node:fs";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { UsageError } from "./outcome.ts";

/** @throws UsageError when a file has that name: nothing can be written below it */
export function refuseFileAsFolder(out: string | null, language: Language): void {
  if (out === null) return;
  const stats = statSync(out, { throwIfNoEntry: false });
  if (stats && !stats.isDirectory()) throw new UsageError(textsOf(language).cli.errors.outIsFile(out));
}
