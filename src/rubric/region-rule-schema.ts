/** What a regulation says about a whole region: clusters of units, what a predicate needs, the joint forms. */
import { z } from "zod";

const text = z.string().regex(/\S/);
const citation = z.strictObject({ part: text, page: z.int().positive() });
const letter = z.string().regex(/^[A-Z]{1,2}$/);
const clusterId = z.enum(["utama", "pendukung", "tambahan"]);

/** A field of government as a list prints it. `elective`: printed with “(Pilihan)”. */
const clusterUnit = z.strictObject({
  name: text,
  elective: z.boolean(),
  /** This project's own words for it, as offices are named; for suggestions only. */
  also: z.array(text),
  source: citation,
});

const cluster = z.strictObject({
  id: clusterId,
  name: text,
  /** The head of its column on the joint form. */
  column: text,
  units: z.array(clusterUnit).min(1),
});

/** What a region needs to aim at a predicate. A mean's predicate is the least that the mean itself must have. */
const rung = z.strictObject({
  predicate: letter,
  sampled: z.array(z.strictObject({ cluster: clusterId, units: z.int().positive() })),
  means: z.array(z.strictObject({ cluster: clusterId, predicate: letter })),
  wording: text,
  source: citation,
});

/** A share of units that the interpretation of a predicate names. `clusters`: those that it names besides all. */
const shareOfUnits = z.strictObject({
  predicate: letter,
  units: z.int().positive(),
  of: z.int().positive(),
  clusters: z.array(clusterId),
  wording: text,
  source: citation,
});

export const regionRuleShape = z.strictObject({
  id: text,
  regulation: text,
  /** By which rubric a workbook is the region's own, and by which a unit's. */
  rubrics: z.strictObject({ instansi: text, unit: text }),
  clusters: z.array(cluster).length(3),
  /** Best predicate first. */
  rungs: z.array(rung).min(1),
  shares: z.array(shareOfUnits),
  /** The words of the printed forms. */
  forms: z.strictObject({
    result: z.strictObject({
      title: text,
      component: text,
      weight: text,
      value: text,
      previous: text,
      noPrevious: text,
      predicate: text,
      notes: text,
      recommendations: text,
      /** So many numbered lines are printed for either. */
      rows: z.int().positive(),
      source: citation,
    }),
    combined: z.strictObject({
      title: text,
      component: text,
      weight: text,
      instansi: text,
      unit: text,
      value: text,
      unanswered: text,
      source: citation,
    }),
  }),
  /** What the print leaves open, and how it is read here. */
  unprinted: z.array(z.strictObject({ at: text, reason: text })),
});

export type RegionRule = z.infer<typeof regionRuleShape>;
export type Rung = RegionRule["rungs"][number];
export type ClusterRule = RegionRule["clusters"][number];
