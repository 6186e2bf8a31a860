/** What rules about a region look at: one thing that gathering its results brought up. */
import type { ClusterId } from "../cluster.ts";
import type { Others } from "./gathered.ts";

export type RegionalFact =
  /** No result by the rubric of the region's own workbook. */
  | { readonly kind: "instansi-missing"; readonly rubric: string }
  | { readonly kind: "instansi-repeated"; readonly files: Others }
  /** `instansi`: the region's own workbook. */
  | {
      readonly kind: "incomplete";
      readonly unit: string;
      readonly instansi: boolean;
      readonly answered: number;
      readonly of: number;
    }
  | { readonly kind: "unit-repeated"; readonly unit: string; readonly files: Others }
  /** `year` null: the results name none. */
  | {
      readonly kind: "other-year";
      readonly year: number | null;
      readonly wanted: number | null;
      readonly files: Others;
    }
  | {
      readonly kind: "other-rubric";
      readonly rubric: string;
      readonly wanted: string;
      readonly files: Others;
    }
  /** `wanted` null: without the region's own workbook nobody knows which of several regions is meant. */
  | {
      readonly kind: "other-region";
      readonly region: string;
      readonly wanted: string | null;
      readonly files: Others;
    }
  /** `written`: what the workbook says that is no cluster. */
  | {
      readonly kind: "cluster-missing";
      readonly unit: string;
      readonly written: string | null;
      readonly suggested: readonly {
        readonly cluster: ClusterId;
        readonly field: string;
        readonly page: number;
      }[];
    }
  | {
      readonly kind: "cluster-differs";
      readonly unit: string;
      readonly workbook: ClusterId;
      readonly list: ClusterId;
    }
  /** What was given as last year's results are several years' or this year's. */
  | { readonly kind: "previous-unused"; readonly source: string; readonly years: readonly number[] }
  /** The region's value has a better predicate than it may aim at. */
  | {
      readonly kind: "above-conditions";
      readonly total: number;
      readonly predicate: string;
      readonly highest: string;
    };
