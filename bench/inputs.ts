/** The workbooks that every peer is handed: the filled examples, and official forms made here. */
import { readdirSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { loadEdition } from "../src/rubric/load.ts";
import { type LkeSpec, lke } from "../test/fixtures/lke.ts";

const EXAMPLES = fileURLToPath(new URL("../examples/", import.meta.url));

const MADE_HERE: Readonly<Record<string, LkeSpec>> = {
  "made-lke-unit.xlsx": { letters: { "1.c": "B", "2.b": "CC", "4.c": "C" } },
  "made-lke-instansi.xlsx": {
    rubric: loadEdition("permenpanrb-88-2021-instansi").rubric,
    sheet: "LKE Instansi",
  },
};

/** Absolute paths. Those made here are written into a folder that is thrown away. */
export function findInputs(folder: string): readonly string[] {
  const examples = readdirSync(EXAMPLES)
    .filter((name) => /\.xls[xm]$/.test(name) && !name.includes(".scored."))
    .sort()
    .map((name) => path.join(EXAMPLES, name));
  const made = Object.entries(MADE_HERE).map(([name, spec]) => {
    const file = path.join(folder, name);
    writeFileSync(file, lke(spec));
    return file;
  });
  return [...examples, ...made];
}
