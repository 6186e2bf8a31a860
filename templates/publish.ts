/** Writes generated workbooks, or checks that the committed ones are what would be written. */
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { openPackage } from "../src/workbook/package.ts";

/** Returns the exit code: 1 when `check` finds a workbook that is missing or out of date. */
export async function publish(
  workbooks: ReadonlyMap<string, Uint8Array>,
  folder: string,
  check: boolean,
): Promise<number> {
  let stale = 0;
  for (const [name, bytes] of workbooks) {
    const file = join(folder, name);
    const differences = await differencesOf(file, bytes);
    // One that is packed otherwise but says the same stays as it is.
    if (differences.length === 0) continue;
    stale += 1;
    if (!check) writeFileSync(file, bytes);
    console.log(`${name} ${check ? "is not current" : "written"}: ${differences.join(", ")}`);
  }
  return check && stale > 0 ? 1 : 0;
}

/** The parts of a committed workbook that are not as made; compared inflated, because zips may be packed otherwise. */
export async function differencesOf(path: string, made: Uint8Array): Promise<string[]> {
  const committed = bytesOf(path);
  if (!committed) return ["there is no such file"];
  const [now, then] = [await openPackage(made), await openPackage(committed)];
  const names = new Set([...now.names, ...then.names]);
  return [...names].filter((name) => !now.has(name) || !then.has(name) || now.text(name) !== then.text(name));
}

function bytesOf(path: string): Uint8Array | null {
  try {
    return readFileSync(path);
  } catch {
    return null;
  }
}
