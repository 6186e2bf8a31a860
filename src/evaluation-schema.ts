/** The shape of an evaluation as a zod schema: the JSON Schema is made from it, and the compiler holds it to the types. */
import { z } from "zod";
import type { Analyses } from "./analyses.ts";
import type { Evaluation, EvaluationDocument } from "./evaluation.ts";

const cellPlace = z.strictObject({ sheet: z.string(), cell: z.string() });

const letterCell = z.strictObject({
  letter: z.string().nullable(),
  value: z.number().optional(),
  cell: z.string().nullable(),
  sheet: z.string().optional(),
});

const criterionByAssessor = z.strictObject({
  fulfilled: z.boolean().nullable(),
  cell: z.string(),
  sheet: z.string().optional(),
});

const subcomponentSchema = z.strictObject({
  code: z.string(),
  dimension: z.enum(["keberadaan", "kualitas", "pemanfaatan"]).nullable(),
  name: z.string(),
  weight: z.number(),
  letter: z.string().nullable(),
  value: z.number().nullable(),
  score: z.number().nullable(),
  from: z.enum(["letter", "criteria", "mean", "points"]).nullable(),
  mean: z.number().optional(),
  cell: z.string().nullable(),
  sheet: z.string().optional(),
  answers: z.strictObject({
    self: letterCell.optional(),
    evaluator: letterCell.optional(),
    single: letterCell.optional(),
  }),
  fulfilled: z.int().nullable(),
  criteriaCount: z.int(),
  criteria: z.array(
    z.strictObject({
      number: z.int(),
      text: z.string(),
      weight: z.number().optional(),
      fulfilled: z.boolean().nullable(),
      grade: z.string().nullable().optional(),
      value: z.number().nullable().optional(),
      cell: z.string().nullable(),
      sheet: z.string().optional(),
      answers: z.strictObject({ self: criterionByAssessor, evaluator: criterionByAssessor }).optional(),
    }),
  ),
  note: z.string().nullable(),
  evidence: z.string().nullable(),
  evidenceAt: cellPlace.optional(),
  evidenceLinks: z.array(z.strictObject({ text: z.string(), address: z.string() })).optional(),
  evaluatorNote: z.string().nullable(),
  recommendation: z.string().nullable(),
});

const componentSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  weight: z.number(),
  score: z.number().nullable(),
  subcomponents: z.array(subcomponentSchema),
});

const assessorTotal = z.strictObject({
  total: z.number().nullable(),
  predicate: z.string().nullable(),
  answered: z.int(),
});

const diagnosticSchema = z.strictObject({
  code: z.string(),
  name: z.string(),
  severity: z.enum(["error", "warning", "info"]),
  message: z.string(),
  sheet: z.string().nullable(),
  cell: z.string().nullable(),
  fix: z.string(),
});

const differenceSchema = z.strictObject({
  what: z.enum(["criterion", "subcomponent", "component", "total", "predicate", "copy"]),
  code: z.string(),
  assessor: z.enum(["self", "evaluator", "single"]),
  stated: z.union([z.number(), z.string()]),
  recomputed: z.union([z.number(), z.string()]).nullable(),
  difference: z.number().nullable(),
  cause: z.string(),
  explanation: z.string(),
  sheet: z.string(),
  cell: z.string(),
  formula: z.string().nullable(),
});

export const evaluationSchema: z.ZodType<Evaluation> = z.strictObject({
  file: z.string(),
  sha256: z.string().nullable(),
  sheet: z.string().nullable(),
  layout: z.string().nullable(),
  among: z.strictObject({ index: z.int().positive(), of: z.int().positive() }).optional(),
  unit: z.strictObject({
    name: z.string().nullable(),
    code: z.string().nullable(),
    cluster: z.string().nullable(),
  }),
  region: z.string().nullable(),
  year: z.int().nullable(),
  team: z
    .strictObject({
      name: z.string().nullable(),
      leader: z.string().nullable(),
      members: z.string().nullable(),
    })
    .optional(),
  rubric: z.strictObject({ id: z.string(), sha256: z.string() }).nullable(),
  assessor: z.enum(["self", "evaluator", "single"]).nullable(),
  complete: z.boolean(),
  answered: z.int(),
  of: z.int(),
  total: z.number().nullable(),
  range: z.strictObject({ min: z.number(), max: z.number() }).nullable(),
  predicate: z.string().nullable(),
  predicateName: z.string().nullable(),
  flagged: z.boolean().nullable(),
  /** The letter from which an OPD is flagged: this one and below. */
  flagFrom: z.string().nullable(),
  /** The next better predicate; the total must rise by more than `points` to reach it. Null at the top and while incomplete. */
  next: z.strictObject({ predicate: z.string(), predicateName: z.string(), points: z.number() }).nullable(),
  components: z.array(componentSchema),
  assessors: z.strictObject({
    self: assessorTotal.optional(),
    evaluator: assessorTotal.optional(),
    single: assessorTotal.optional(),
  }),
  /** Results of earlier versions do not say what was compared. */
  figuresCompared: z.int().default(0),
  reconciliation: z.array(differenceSchema).default([]),
  followUp: z.array(
    z.strictObject({
      text: z.string(),
      status: z.string(),
      evidence: z.string(),
      at: cellPlace.optional(),
    }),
  ),
  diagnostics: z.array(diagnosticSchema),
  outputs: z.array(z.string()),
});

/** One analysis as the command of its own prints it: its lists, and what else belongs to it. */
function analysisWith(...lists: readonly string[]) {
  return z.looseObject(Object.fromEntries(lists.map((name) => [name, z.array(z.unknown())]))).nullable();
}

/** Beyond the figures, where somebody asked for it. A later version may know more of them. */
const analysesSchema = z.looseObject({
  comparison: analysisWith("periods", "steps", "predicates", "units", "findings"),
  gap: analysisWith("groups", "findings"),
  region: analysisWith(
    "clusters",
    "weights",
    "predicates",
    "rungs",
    "shares",
    "namedShares",
    "units",
    "findings",
  ),
  plan: analysisWith("plans", "unplanned"),
  regionPlans: z
    .array(z.looseObject({ shares: z.array(z.unknown()), lifts: z.array(z.unknown()) }))
    .nullable(),
  followUp: analysisWith("units", "causes", "findings"),
  evidence: analysisWith("units", "copies", "findings"),
} satisfies Readonly<Record<keyof Analyses, z.ZodType>>);

export const documentSchema: z.ZodType<EvaluationDocument> = z.strictObject({
  tool: z.strictObject({ name: z.string(), version: z.string() }),
  options: z.strictObject({
    assessor: z.enum(["auto", "self", "evaluator"]),
    rubric: z.strictObject({ id: z.string(), sha256: z.string() }).nullable(),
    flagFrom: z.string().nullable(),
    sheet: z.string().nullable(),
    sheets: z.strictObject({ self: z.string().optional(), evaluator: z.string().optional() }).optional(),
    opd: z.string().nullable(),
    year: z.int().nullable(),
    map: z.strictObject({ file: z.string(), sha256: z.string() }).optional(),
    language: z.enum(["id", "en"]),
    severity: z.record(z.string(), z.enum(["error", "warning", "info", "off"])).optional(),
  }),
  evaluations: z.array(evaluationSchema),
  summary: z.strictObject({
    workbooks: z.int(),
    scored: z.int(),
    incomplete: z.int(),
    unreadable: z.int(),
    notLke: z.int(),
    flagged: z.array(z.string()),
  }),
  analyses: analysesSchema.optional(),
});

/** As many parts as `--shard` takes. */
const MOST_SHARDS = 9999;

const shardSchema = z
  .strictObject({ index: z.int().positive(), of: z.int().positive().max(MOST_SHARDS) })
  .refine(({ index, of }) => index <= of, { path: ["index"] });

/** Any file with evaluations in it, as far as a recap needs it: a document, or the results of a shard. */
export const resultsSchema = z.looseObject({
  shard: shardSchema.optional(),
  evaluations: z.array(evaluationSchema),
});

const unscoredSchema = z.looseObject({ file: z.string(), sha256: z.string().nullable() });

/** A `rekap.json`, as far as it tells of files that left no results of their own. */
export const recapLeftoversSchema = z.looseObject({
  unreadable: z.array(unscoredSchema),
  notLke: z.array(unscoredSchema),
  missing: z.array(z.unknown()).nullable(),
  notReached: z.array(z.string()),
  workbookFindings: z.array(z.looseObject({ file: z.string(), diagnostic: diagnosticSchema })),
});
