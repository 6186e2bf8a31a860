/** The mark of an OPD that stands in the ranking more than once. */
import type { PageEntry, PageGroup } from "../page-data.ts";
import { make } from "./make.ts";
import type { View } from "./view.ts";

/** The file tells its lines apart; null for an OPD that stands there once. */
export function makeRepeated({ repeated, file }: PageEntry, { texts }: View): HTMLElement | null {
  return repeated ? make("span", { class: "note repeated" }, texts.ranking.repeated(file)) : null;
}

/** Whether some OPD has several workbooks in the group. */
export function hasRepeated({ units, entries }: PageGroup): boolean {
  return units < entries.length;
}
