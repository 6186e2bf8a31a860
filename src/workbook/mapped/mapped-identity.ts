/** Who was assessed and when, where a map says it: a fixed text, or whatever stands in a cell. */
import type { Assessment, FoundText, Identity } from "../../assessment.ts";
import type { LayoutMap, MapFault, MappedFact, MappedField } from "../../layout-map.ts";
import { textOf } from "../layout/cell-text.ts";
import { findIdentity } from "../layout/identity.ts";
import { yearInTitles, yearOf } from "../layout/identity-year.ts";
import { parseCellName, type Sheet } from "../sheet.ts";

type Told = Pick<Assessment, "unit" | "region" | "year" | "unreadableYear">;

/** A fact as the map or the workbook tells it; null: the map says nothing of it. */
type Found =
  | { readonly kind: "value"; readonly value: string }
  | { readonly kind: "cell"; readonly text: FoundText }
  | { readonly kind: "blank" }
  | null;

/** What was told otherwise, with the map's facts in place of it. A blank cell is a fault and tells nothing. */
export function withMappedIdentity(
  told: Told,
  map: LayoutMap,
  sheets: readonly Sheet[],
): { readonly told: Told; readonly faults: readonly MapFault[] } {
  const find = (field: MappedField) => factIn(field, map, sheets);
  const [unit, code, cluster, region, year] = [
    find("unit"),
    find("code"),
    find("cluster"),
    find("region"),
    find("year"),
  ];
  return {
    told: {
      unit: {
        name: unit ? nameOf(unit) : told.unit.name,
        code: code ? plainOf(code) : told.unit.code,
        cluster: cluster ? plainOf(cluster) : told.unit.cluster,
      },
      region: region ? plainOf(region) : told.region,
      ...(year ? yearTold(year) : { year: told.year, unreadableYear: told.unreadableYear }),
    },
    faults: (["unit", "code", "cluster", "region", "year"] as const).flatMap((field) =>
      faultsOf(field, map, sheets),
    ),
  };
}

function factIn(field: MappedField, map: LayoutMap, sheets: readonly Sheet[]): Found {
  const fact = map.identity[field];
  if (!fact || fact.kind === "value") return fact ?? null;
  const text = textIn(field, fact, map, sheets);
  return text ? { kind: "cell", text } : { kind: "blank" };
}

type CellFact = Extract<MappedFact, { kind: "cell" }>;

function sheetOf({ sheet }: CellFact, { tables }: LayoutMap, sheets: readonly Sheet[]): Sheet | undefined {
  const wanted = (sheet ?? tables[0]?.sheet ?? "").trim().toLowerCase();
  return sheets.find(({ name }) => name.trim().toLowerCase() === wanted);
}

/** A cell may hold the label too: `Unit Kerja: …`. */
function textIn(
  field: MappedField,
  fact: CellFact,
  map: LayoutMap,
  sheets: readonly Sheet[],
): FoundText | null {
  const sheet = sheetOf(fact, map, sheets);
  const at = parseCellName(fact.cell);
  const cell = at ? sheet?.rows.get(at.row)?.get(at.column) : undefined;
  const text = textOf(cell).trim();
  if (!sheet || !at || !cell || text === "") return null;
  const alone: Sheet = { ...sheet, rows: new Map([[at.row, new Map([[at.column, cell]])]]) };
  const labelled = findIdentity([{ sheet: alone, lastRow: at.row }])[field];
  const titled = field === "year" ? yearInTitles(alone, at.row) : null;
  return labelled ?? titled ?? { text, at: { sheet: sheet.name, cell: fact.cell } };
}

function faultsOf(field: MappedField, map: LayoutMap, sheets: readonly Sheet[]): readonly MapFault[] {
  const fact = map.identity[field];
  if (fact?.kind !== "cell") return [];
  const sheet = sheetOf(fact, map, sheets);
  if (!sheet) return fact.sheet === null ? [] : [{ kind: "no-sheet", sheet: fact.sheet }];
  if (textIn(field, fact, map, sheets)) return [];
  return [{ kind: "blank", at: { sheet: sheet.name, cell: fact.cell }, is: field }];
}

function plainOf(found: NonNullable<Found>): string | null {
  if (found.kind === "value") return found.value;
  return found.kind === "cell" ? found.text.text : null;
}

function nameOf(found: NonNullable<Found>): Identity<string> | null {
  if (found.kind === "value") return { value: found.value, from: "map", at: null };
  return found.kind === "cell" ? { value: found.text.text, from: "workbook", at: found.text.at } : null;
}

function yearTold(found: NonNullable<Found>): Pick<Told, "year" | "unreadableYear"> {
  if (found.kind === "value")
    return { year: { value: Number(found.value), from: "map", at: null }, unreadableYear: null };
  if (found.kind === "blank") return { year: null, unreadableYear: null };
  const value = yearOf(found.text.text);
  return value === null
    ? { year: null, unreadableYear: found.text }
    : { year: { value, from: "workbook", at: found.text.at }, unreadableYear: null };
}
