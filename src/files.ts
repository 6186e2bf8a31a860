/** What the system says of files: which of them are read at all, and why it refused one. */
import { statSync } from "node:fs";

/**
 * The file as it was named. A pipe or a device is never opened: reading it might never end. A folder passes, for the
 * system's own refusal says it better.
 *
 * @throws the system's error, or one with the code EFTYPE
 */
export function regularFile(file: string): string {
  const stats = statSync(file);
  if (stats.isFile() || stats.isDirectory()) return file;
  throw Object.assign(new Error("not a regular file"), { code: "EFTYPE" });
}

/** The system's own short code (`EACCES`, `EBUSY`, `ENOSPC`) for what went wrong; null when it was not the system. */
export function systemCode(error: unknown): string | null {
  return error instanceof Error && "code" in error ? String(error.code) : null;
}
