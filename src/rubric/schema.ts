/**
 * The law as data: weights, scales, bands, thresholds, the flag letter, the rounding and where each is printed.
 * The engine has no number of the regulation in it. `check.ts` turns what this schema finds wrong into sentences and
 * adds what a shape cannot say: that weights add up, that bands leave no gap.
 */
import { z } from "zod";

/** A text that says something: spaces alone are none. */
const text = z.string().regex(/\S/);

/**
 * Where a text or a number is printed. Lampiran 2 prints no page numbers: its pages are counted on from Lampiran I.
 * `page` null: the page is not known to the author of the file.
 */
const citation = z.strictObject({
  part: text,
  page: z.int().positive().nullable(),
});

/** Percent of criteria that are fulfilled. `over` is exclusive, `upTo` inclusive, `below` exclusive. */
const share = z.union([
  z.strictObject({ exactly: z.number().min(0).max(100) }),
  z.strictObject({ over: z.number().min(0).max(100), upTo: z.number().min(0).max(100) }),
  z.strictObject({ over: z.number().min(0).max(100), below: z.number().min(0).max(100) }),
]);

const scaleStep = z.strictObject({
  letter: z.string().regex(/^[A-Z]{1,2}$/),
  value: z.number().min(0).max(100),
  /** The share of criteria fulfilled that this letter stands for. */
  share,
  /** True where the share alone cannot prove the letter: it needs a person's judgement and a reason. */
  judgement: z.boolean(),
  meaning: text,
  source: citation,
});

const predicate = z.strictObject({
  letter: text,
  name: text,
  /** Exclusive lower bound; null: the band starts with 0 itself. */
  over: z.number().min(0).max(100).nullable(),
  /** Inclusive upper bound. */
  upTo: z.number().min(0).max(100),
  interpretation: text,
  /** `own`: the regulation prints nothing for it; the label is this project's. */
  origin: z.enum(["regulation", "own"]),
  source: citation,
});

const criterion = z.strictObject({
  number: z.int().positive(),
  text,
  /** Only where the scoring weights criteria: how much this one counts beside the others of its sub-component. */
  weight: z.number().min(0.01).optional(),
  source: citation,
});

const subcomponent = z.strictObject({
  code: z.string().regex(/^\d+\.[a-z]$/),
  /** Null: none of the three. */
  dimension: z.enum(["keberadaan", "kualitas", "pemanfaatan"]).nullable(),
  name: text,
  weight: z.number().min(0.01),
  source: citation,
  /** May be empty where criteria are not scored. */
  criteria: z.array(criterion),
});

const component = z.strictObject({
  code: z.string().regex(/^\d+$/),
  name: text,
  weight: z.number().min(0.01),
  source: citation,
  subcomponents: z.array(subcomponent).min(1),
});

/**
 * A misprint of the official text that was corrected here, so that nothing is changed in silence. `at` is a
 * sub-component (`1.b`), a criterion (`1.b/5`), a letter of the scale (`scale/E`, its band `scale/B/share`) or a
 * predicate (`predicates/AA`); `printed` and `corrected` are the words as printed and as they stand here, or two numbers where the
 * printed number of a criterion slipped.
 */
const correction = z.strictObject({
  at: text,
  printed: text,
  corrected: text,
});

/**
 * One answer that a criterion may have where a profile grades criteria, and what it is worth of 100. `fulfilled`
 * says whether it means Ya (true), Tidak (false) or neither (null), so that a tick in its many spellings is known.
 */
const grade = z.strictObject({
  answer: text,
  value: z.number().min(0).max(100),
  fulfilled: z.boolean().nullable(),
});

/** Whether criteria without an answer count as nothing or are left out. */
const denominator = z.enum(["answered", "all"]);

/**
 * How answers become the score of a sub-component.
 * `letters`: a letter stands on each sub-component, as the regulation has it.
 * `share`: the share of its criteria that are fulfilled, through the bands of the scale.
 * `mean`: the mean of the criteria's grades. `weighting` says whether each counts the same or by its own weight and
 * `result` whether the mean itself is the value or the letter that it reaches.
 * `points`: the sheet computes points, and those are the answer.
 */
const scoring = z.discriminatedUnion("method", [
  z.strictObject({ method: z.literal("letters") }),
  z.strictObject({ method: z.literal("share"), denominator }),
  z.strictObject({
    method: z.literal("mean"),
    answers: z.array(grade).min(2),
    weighting: z.enum(["equal", "criteria"]),
    denominator,
    result: z.enum(["value", "letter"]),
  }),
  z.strictObject({ method: z.literal("points") }),
]);

/** A figure or a text that could not be checked against the regulation's own print, and why. */
const unverified = z.strictObject({ at: text, reason: text });

export const rubricShape = z.strictObject({
  id: z.string().regex(/^[a-z0-9][a-z0-9-]*$/),
  title: text,
  regulation: text,
  /** The printed form this edition follows, and the title over its answer columns. */
  form: z.strictObject({
    name: text,
    answerTitle: text,
    /** `own`: the form prints other codes or none, so that only titles tell its rows. Absent: as printed. */
    codes: z.enum(["printed", "own"]).optional(),
    source: citation,
  }),
  /** The years whose performance this edition evaluates; `to` null: still in force. */
  years: z.strictObject({ from: z.int(), to: z.int().nullable() }),
  /** Best letter first, as printed. Empty where no answer is a letter. */
  scale: z.array(scaleStep),
  /** Best predicate first, as printed. */
  predicates: z.array(predicate).min(2),
  /** An OPD with this predicate or a lower one is flagged. */
  flagFrom: text,
  rounding: z.strictObject({ decimals: z.literal(2), mode: z.literal("half-up") }),
  /** Absent: letters on sub-components. */
  scoring: scoring.optional(),
  components: z.array(component).min(1),
  corrections: z.array(correction),
  unverified: z.array(unverified).optional(),
});

export type Rubric = z.infer<typeof rubricShape>;
export type RubricComponent = Rubric["components"][number];
export type RubricSubcomponent = RubricComponent["subcomponents"][number];
export type RubricCriterion = RubricSubcomponent["criteria"][number];
export type ScaleStep = Rubric["scale"][number];
export type Scoring = z.infer<typeof scoring>;
export type MeanScoring = Extract<Scoring, { method: "mean" }>;
export type Grade = MeanScoring["answers"][number];
export type Predicate = Rubric["predicates"][number];
export type Dimension = NonNullable<RubricSubcomponent["dimension"]>;
