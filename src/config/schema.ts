/** The shape of a configuration file. docs/schema/config.schema.json is made from it. */
import { z } from "zod";

const SEVERITY_CHOICES = ["error", "warning", "info", "off"] as const;

export const configShape = z.strictObject({
  $schema: z.string().optional().describe("The address of this schema, for editors."),
  language: z.enum(["id", "en"]).optional().describe("Language of what people read."),
  rubric: z
    .string()
    .min(1)
    .optional()
    .describe("Id of a rubric, or the path of a rubric file relative to this file."),
  map: z.string().min(1).optional().describe("The path of a layout map relative to this file."),
  assessor: z
    .enum(["auto", "self", "evaluator"])
    .optional()
    .describe("Whose answers make the official score."),
  flagFrom: z
    .string()
    .regex(/^[A-Za-z]{1,2}$/)
    .optional()
    .describe("This predicate and lower ones are flagged."),
  failOn: z
    .enum(["error", "flagged", "incomplete", "warning", "never"])
    .optional()
    .describe("When a run ends with exit code 1."),
  exclude: z
    .array(z.string().min(1))
    .optional()
    .describe("Globs of files to leave out; one with a slash is relative to this file."),
  unitWeight: z
    .number()
    .min(0)
    .max(100)
    .optional()
    .describe("Weight of the units' value in the region's, in percent: the regulation has none."),
  sheets: z
    .strictObject({ self: z.string().min(1).optional(), evaluator: z.string().min(1).optional() })
    .optional()
    .describe("The sheets of the assessors, in workbooks that have one for each."),
  severity: z
    .record(z.string(), z.enum(SEVERITY_CHOICES))
    .optional()
    .describe("Severities by the code or the name of a rule."),
});

export type WrittenConfig = z.infer<typeof configShape>;
