/** What the data validation on a cell lets people choose: its entries, also where they stand in other cells. */
import type { Choices, DefinedName } from "../../template.ts";
import { textOf } from "../layout/cell-text.ts";
import type { Sheet } from "../sheet.ts";
import { areaOf, sizeOf } from "./area.ts";
import type { Validation } from "./sheet-details.ts";

/** Where the entries of a list may stand. */
export interface ListSources {
  readonly names: readonly DefinedName[];
  /** The content of a sheet; null when there is none of that name. */
  sheet(name: string): Sheet | null;
}

/** A list with more entries is none of a form's. */
const MOST_ENTRIES = 1000;

/** What a validation on a sheet offers; null when it refuses nothing and offers nothing. */
export function choicesOf(validation: Validation, sheet: string, sources: ListSources): Choices | null {
  const { type, strict, first } = validation;
  if (type === "none") return null;
  if (type !== "list" || !validation.dropDown) return { kind: "rule", rule: ruleText(validation), strict };
  const values = entriesOf(first, sheet, sources, 0);
  return values ? { kind: "list", values, strict } : { kind: "unresolved", source: first, strict };
}

function ruleText({ type, operator, first, second }: Validation): string {
  return [type, type === "list" || type === "custom" ? "" : operator, first, second]
    .filter(Boolean)
    .join(" ");
}

/** A name may stand for a name; two that stand for each other must not go on for ever. */
const DEEPEST_NAME = 8;

function entriesOf(
  source: string,
  sheet: string,
  sources: ListSources,
  depth: number,
): readonly string[] | null {
  const inline = /^"(.*)"$/su.exec(source)?.[1];
  if (inline !== undefined) return inline.replaceAll('""', '"').split(/[,;]/).map(trimmed).filter(Boolean);
  const reference =
    /^(?:(?:'((?:[^']|'')+)'|([^'!]+))!)?(\$?[A-Z]{1,3}\$?\d+(?::\$?[A-Z]{1,3}\$?\d+)?)$/i.exec(source);
  if (reference) {
    const [, quoted, plain, area = ""] = reference;
    return entriesIn(area, sources.sheet(quoted?.replaceAll("''", "'") ?? plain ?? sheet));
  }
  const name = named(source, sheet, sources.names);
  return name && depth < DEEPEST_NAME
    ? entriesOf(name.refersTo.replace(/^=/, ""), sheet, sources, depth + 1)
    : null;
}

function trimmed(text: string): string {
  return text.trim();
}

/** A name of the sheet hides one of the workbook. */
function named(name: string, sheet: string, names: readonly DefinedName[]): DefinedName | undefined {
  const same = names.filter((one) => one.name.toLowerCase() === name.toLowerCase());
  return same.find((one) => one.sheet === sheet) ?? same.find((one) => one.sheet === null);
}

function entriesIn(text: string, sheet: Sheet | null): readonly string[] | null {
  const area = areaOf(text);
  if (!area || !sheet || sizeOf(area) > MOST_ENTRIES) return null;
  const entries: string[] = [];
  for (let row = area.top; row <= area.bottom; row += 1) {
    for (let column = area.left; column <= area.right; column += 1) {
      const entry = textOf(sheet.rows.get(row)?.get(column)).trim();
      if (entry !== "") entries.push(entry);
    }
  }
  return entries;
}
