/** What rules about a comparison look at: one thing that matching the units of several periods brought up. */
import type { Others } from "./gathered.ts";

export type ComparedFact =
  /** Several results of one unit in one period. */
  | {
      readonly kind: "repeated";
      readonly unit: string;
      readonly period: string;
      readonly files: Others;
    }
  /** A unit that is gone and a new one have almost the same name. */
  | { readonly kind: "near"; readonly earlier: string; readonly later: string }
  /** Compared as one unit, but named otherwise. */
  | {
      readonly kind: "other-name";
      readonly by: "code" | "alone";
      readonly earlier: string;
      readonly later: string;
    }
  /** So many units were scored by another rule than before. */
  | {
      readonly kind: "other-rubric";
      readonly earlier: string;
      readonly later: string;
      readonly units: number;
      /** Whether their totals measure the same all the same. */
      readonly measured: boolean;
    }
  /** A line of the list of names that no results stand behind. */
  | { readonly kind: "list-unused"; readonly earlier: string; readonly later: string };
