/** The shape of a map file as people write it. docs/schema/map.schema.json is made from it. */
import { z } from "zod";
import type { LayoutId } from "../assessment.ts";

/** Every layout has a name that a map may keep. */
const LAYOUTS: Readonly<Record<LayoutId, true>> = {
  "lke-unit": true,
  "lke-instansi": true,
  "lke-two-assessors": true,
  "lke-two-sheets": true,
  "sakip-template": true,
  "working-paper": true,
  "one-sheet-export": true,
  "flat-table": true,
  "no-codes": true,
  table: true,
};

const MOST_TABLES = 100;
const MOST_ROWS = 5000;
/** The format's last row. */
const LAST_ROW = 1_048_576;

const rowNumber = z.int().min(1).max(LAST_ROW);
const text = z.union([z.string(), z.number()]).nullable().optional();

const fact = z.union([
  z.strictObject({ cell: z.string().min(1).describe('A cell such as "B3" or "Identitas!B3".') }),
  z.strictObject({ value: z.union([z.string().min(1), z.number()]) }),
]);

const header = z.strictObject({ first: rowNumber, last: rowNumber });

const column = z.strictObject({
  column: z
    .string()
    .regex(/^[A-Za-z]{1,3}$/)
    .describe("The column's letters."),
  is: z
    .enum([
      "number",
      "title",
      "weight",
      "answer",
      "criterion",
      "score",
      "note",
      "evidence",
      "evaluatorNote",
      "recommendation",
    ])
    .describe("What stands in the column."),
  of: z.enum(["self", "evaluator", "single"]).optional().describe("Whose answers or scores they are."),
  tick: z
    .enum(["Ya", "Tidak"])
    .optional()
    .describe("What a tick in it answers, where Ya and Tidak have a column each."),
  text: text.describe("The column's titles; the map holds only while they stand there."),
});

const row = z.strictObject({
  row: rowNumber.nullable().describe("Its number; left blank while it is not known."),
  is: z
    .union([z.string().min(1), z.number()])
    .describe('A code of the rubric ("1", "1.a"), a criterion ("1.a/3") or "total".'),
  text: text.describe("A text in the row; the map holds only while it stands there."),
});

const table = z.strictObject({
  sheet: z.string().min(1),
  header: header
    .nullable()
    .optional()
    .describe("The rows of the column titles; left out where there are none."),
  lastRow: rowNumber.nullable().optional().describe("The table's last row."),
  columns: z.array(column).min(1).max(100),
  rows: z.union([z.literal("by text"), z.array(row).max(MOST_ROWS)]).describe("What each row is."),
  ignore: z.array(rowNumber).max(MOST_ROWS).optional().describe("Rows inside the table that mean nothing."),
});

const words = z.record(z.string(), z.union([z.string(), z.number()]));

export const mapShape = z.strictObject({
  $schema: z.string().optional().describe("The address of this schema, for editors."),
  sakipMap: z.literal(1).describe("The version of this format."),
  rubric: z.string().min(1).describe("Id of a rubric, or the path of a rubric file relative to this file."),
  layout: z
    .enum(Object.keys(LAYOUTS) as [LayoutId, ...LayoutId[]])
    .optional()
    .describe("What results call the layout."),
  unit: fact.nullable().optional(),
  code: fact.nullable().optional(),
  cluster: fact.nullable().optional(),
  region: fact.nullable().optional(),
  year: fact.nullable().optional(),
  answers: z
    .strictObject({
      letters: words.nullable().optional().describe("An office's own words for letters."),
      criteria: words.nullable().optional().describe("An office's own words for Ya and Tidak."),
    })
    .nullable()
    .optional(),
  tables: z.array(table).min(1).max(MOST_TABLES),
});

export type WrittenMap = z.infer<typeof mapShape>;
export type WrittenTable = WrittenMap["tables"][number];
