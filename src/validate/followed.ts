/** What rules about follow-up look at: one thing that is not as it should be. */
import type { SheetPlace } from "../follow-up.ts";
import type { Others } from "./gathered.ts";

/** One recommendation of last year that a person must look at. */
interface About {
  /** Verbatim. */
  readonly text: string;
  readonly code: string | null;
  readonly at: SheetPlace | null;
}

export type FollowedFact =
  /** Last year's result holds it, and this year's sheet does not mention it. `near`: a row in almost the same words. */
  | (About & { readonly kind: "unmentioned"; readonly near: string | null })
  /** Its status is blank or says none of the known ones. */
  | (About & { readonly kind: "unclear"; readonly stated: string })
  /** Said to be done, and recommended again. */
  | (About & { readonly kind: "contradicted"; readonly stated: string })
  | (About & { readonly kind: "carried-over"; readonly years: number })
  /** Done, but no evidence is named. */
  | (About & { readonly kind: "unproven" })
  /** Several results of one year. */
  | {
      readonly kind: "repeated";
      readonly unit: string;
      readonly when: "this-year" | "last-year";
      readonly files: Others;
    }
  /** Results, but not of the year before. */
  | {
      readonly kind: "other-year";
      readonly unit: string;
      readonly year: number;
      readonly found: readonly number[];
    }
  /** Units with recommendations of last year and no result of this year. */
  | { readonly kind: "gone"; readonly units: Others };
