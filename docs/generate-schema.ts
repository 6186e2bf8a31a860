/**
 * Makes docs/schema/evaluation.schema.json from the zod schema.
 *
 *   npx tsx docs/generate-schema.ts           write it
 *   npx tsx docs/generate-schema.ts --check   only say whether it is current (exit code 1 if not)
 */
import { readFileSync, writeFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { documentSchema } from "../src/evaluation-schema.ts";

export const SCHEMA_FILE = fileURLToPath(new URL("schema/evaluation.schema.json", import.meta.url));

/** The JSON Schema of what `--format json` prints and `.summary.json` holds. */
export function schemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(documentSchema);
  const schema = {
    $schema,
    title: "sakip evaluation document",
    description: "What `sakip score --format json` prints and `.summary.json` holds.",
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  if (!process.argv.includes("--check")) {
    writeFileSync(SCHEMA_FILE, schemaText());
  } else if (readFileSync(SCHEMA_FILE, "utf8") !== schemaText()) {
    console.error("docs/schema/evaluation.schema.json is out of date: run npx tsx docs/generate-schema.ts");
    process.exitCode = 1;
  }
}
