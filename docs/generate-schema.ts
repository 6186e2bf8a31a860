/**
 * Makes docs/schema/evaluation.schema.json, config.schema.json and map.schema.json from the zod schemas.
 *
 *   npx tsx docs/generate-schema.ts           write them
 *   npx tsx docs/generate-schema.ts --check   only say whether they are current (exit code 1 if not)
 */
import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { z } from "zod";
import { configShape } from "../src/config/schema.ts";
import { documentSchema } from "../src/evaluation-schema.ts";
import { mapShape } from "../src/layout-map/schema.ts";

export const SCHEMA_FILE = fileURLToPath(new URL("schema/evaluation.schema.json", import.meta.url));

export const CONFIG_SCHEMA_FILE = fileURLToPath(new URL("schema/config.schema.json", import.meta.url));

export const MAP_SCHEMA_FILE = fileURLToPath(new URL("schema/map.schema.json", import.meta.url));

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

/** The JSON Schema of a configuration file, for editors. */
export function configSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(configShape);
  const schema = {
    $schema,
    title: "sakip configuration",
    description: "What `sakip.config.yaml` or `sakip.config.json` may hold; see docs/ci.md.",
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

/** The JSON Schema of a layout map, for editors. */
export function mapSchemaText(): string {
  const { $schema, ...rest } = z.toJSONSchema(mapShape);
  const schema = {
    $schema,
    title: "sakip layout map",
    description: "What `sakip layout init` drafts and `--map` reads; see docs/layouts.md.",
    ...rest,
  };
  return `${JSON.stringify(schema, null, 2)}\n`;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const schemas = [
    [SCHEMA_FILE, schemaText()],
    [CONFIG_SCHEMA_FILE, configSchemaText()],
    [MAP_SCHEMA_FILE, mapSchemaText()],
  ] as const;
  for (const [file, text] of schemas) {
    if (!process.argv.includes("--check")) {
      writeFileSync(file, text);
    } else if (readFileSync(file, "utf8") !== text) {
      console.error(`docs/schema/${path.basename(file)} is out of date: run npx tsx docs/generate-schema.ts`);
      process.exitCode = 1;
    }
  }
}
