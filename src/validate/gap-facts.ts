/** What rules about self-assessments against evaluators look at: one thing that the workbooks together brought up. */
import type { Others } from "./gathered.ts";

export type GapFact =
  /** Several workbooks of one OPD with both answers, which say different things. */
  | { readonly kind: "repeated"; readonly unit: string; readonly files: Others }
  /** So many workbooks were scored by a rubric whose file is not at hand. */
  | { readonly kind: "rubric-unknown"; readonly rubric: string; readonly workbooks: number }
  /** Not one of so many workbooks holds the answers of both. */
  | { readonly kind: "nobody-both"; readonly workbooks: number }
  /** Two teams are called almost the same. */
  | { readonly kind: "near-teams"; readonly one: string; readonly other: string }
  /** One of the two left some sub-components open. */
  | { readonly kind: "partial"; readonly unit: string; readonly pairs: number; readonly of: number };
