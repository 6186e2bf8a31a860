/** Files as they are named by people and found in folders: only what has an end is read. */
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
