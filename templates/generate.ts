/**
 * Writes the blank workbooks that ship with the package.
 *
 *   npx tsx templates/generate.ts           writes them
 *   npx tsx templates/generate.ts --check   fails when a committed one is not what would be written
 */
import { dirname } from "node:path";
import { fileURLToPath } from "node:url";
import { loadEdition } from "../src/rubric/load.ts";
import { createTemplate } from "../src/workbook/create/template.ts";
import { publish } from "./publish.ts";

const EDITION_OF: Readonly<Record<string, string>> = {
  "lke-unit.xlsx": "permenpanrb-88-2021-unit",
  "lke-instansi.xlsx": "permenpanrb-88-2021-instansi",
};

/** Every shipped template by file name. */
export async function templates(): Promise<Map<string, Uint8Array>> {
  const made = new Map<string, Uint8Array>();
  for (const [name, edition] of Object.entries(EDITION_OF))
    made.set(name, await createTemplate(loadEdition(edition)));
  return made;
}

const folder = dirname(fileURLToPath(import.meta.url));
if (process.argv[1] === fileURLToPath(import.meta.url)) {
  process.exitCode = await publish(await templates(), folder, process.argv.includes("--check"));
}
