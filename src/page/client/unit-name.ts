/** An OPD's name wherever an analysis names it. */
import type { OpenUnit } from "./flagged.ts";
import { make, makeButton } from "./make.ts";
import type { GroupView } from "./view.ts";

/** An OPD of the group that is shown opens; the others have no details here. */
export function makeUnitName(
  { name, file }: { readonly name: string; readonly file: string | null },
  { group }: GroupView,
  open: OpenUnit,
): HTMLElement {
  const entry = group.entries.find((one) => one.file === file);
  return entry === undefined
    ? make("span", {}, name)
    : makeButton({ class: "unit" }, () => open(entry, group.entries), name);
}
