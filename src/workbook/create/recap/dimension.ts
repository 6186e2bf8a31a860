/** The dimensions keep their Indonesian names in every language: they are the form's own words. */

/** `Keberadaan` for `keberadaan`. */
export function capitalised(dimension: string): string {
  return dimension.charAt(0).toUpperCase() + dimension.slice(1);
}
