/** What somebody changed in a form besides filling it in: the filled file laid over its template, row by row. */
import type { Choices, TemplateRow } from "./template.ts";

/** A cell or, without one, a whole sheet; the file as a whole where there is no sheet either. */
export interface DeparturePlace {
  readonly sheet: string;
  readonly cell: string | null;
}

/** What a row of the answer table is, for a sentence. */
export type NamedRow = Pick<TemplateRow, "kind" | "code" | "number" | "text">;

/** Where a departure stands in the file; for what is gone, where the template has it. */
interface At {
  readonly at: DeparturePlace | null;
}

/** How many of the template's rows or columns the file has in the same words. */
export interface Share {
  readonly same: number;
  readonly of: number;
}

export type Departure = At &
  (
    | {
        readonly kind: "other-form";
        readonly what: "rubric" | "layout" | "version";
        readonly was: string;
        readonly is: string;
      }
    /** So little of the template is there that the file was not made from it; nothing else is told then. */
    | { readonly kind: "unlike"; readonly rows: Share; readonly columns: Share }
    | { readonly kind: "sheet-missing"; readonly sheet: string }
    | { readonly kind: "sheet-added"; readonly sheet: string }
    | { readonly kind: "sheet-renamed"; readonly was: string; readonly is: string }
    | { readonly kind: "column-missing"; readonly title: string }
    | { readonly kind: "column-added"; readonly title: string }
    | { readonly kind: "row-missing"; readonly row: NamedRow }
    | { readonly kind: "row-added"; readonly row: NamedRow }
    | { readonly kind: "row-moved"; readonly row: NamedRow; readonly from: string }
    /** Something that the template shows is hidden now, or the other way round. */
    | {
        readonly kind: "hidden" | "shown";
        readonly what: "row" | "column" | "sheet";
        readonly name: string;
      }
    | { readonly kind: "weight"; readonly was: string; readonly is: string }
    | { readonly kind: "text"; readonly was: string; readonly is: string }
    /** Any other fixed content: headings, instructions, the scale. */
    | { readonly kind: "content"; readonly was: string; readonly is: string }
    | { readonly kind: "formula"; readonly was: string; readonly is: string }
    /** `is` "" where the cell was emptied. */
    | { readonly kind: "formula-replaced"; readonly was: string; readonly is: string }
    /** Something stands where the template leaves a locked cell blank. */
    | { readonly kind: "typed"; readonly is: string }
    | { readonly kind: "choices"; readonly was: Choices | null; readonly is: Choices | null }
    | { readonly kind: "unlocked" | "locked"; readonly formula: boolean }
    | { readonly kind: "protection-removed"; readonly what: "sheet" | "structure" | "password" }
    /** The sheet is still protected, but more is allowed; by the format's names. */
    | { readonly kind: "protection-loosened"; readonly allows: readonly string[] }
    | { readonly kind: "merged" | "unmerged"; readonly range: string }
    | {
        readonly kind: "name";
        readonly name: string;
        readonly was: string | null;
        readonly is: string | null;
      }
    | { readonly kind: "link"; readonly target: string }
    | { readonly kind: "macros" }
  );
