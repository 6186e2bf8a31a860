/** The tables of a map on the sheets of a workbook, as recognition would hand them on. */
import type { Assessor } from "../../assessment.ts";
import { confidenceOf } from "../../confidence.ts";
import type { LayoutMap, MapFault, MappedTable } from "../../layout-map.ts";
import type { LoadedRubric } from "../../rubric/load.ts";
import { readTable } from "../layout/answer-table.ts";
import { wordsOf } from "../layout/rubric-words.ts";
import type { AnswerSection, AnswerTable } from "../layout/table-cells.ts";
import { answeredRows, type Candidate } from "../layout.ts";
import type { Sheet } from "../sheet.ts";
import { mappedSection } from "./section.ts";

export interface MappedTables {
  /** One for each sheet, in the order of the map; tables that do not hold are left out. */
  readonly candidates: readonly Candidate[];
  readonly faults: readonly MapFault[];
}

/** Reads a workbook's sheets by a map. */
export function mappedTables(sheets: readonly Sheet[], map: LayoutMap, loaded: LoadedRubric): MappedTables {
  const faults: MapFault[] = [];
  const candidates = tablesBySheet(map.tables).flatMap((tables): Candidate[] => {
    const name = tables[0]?.sheet ?? "";
    const sheet = sheets.find((other) => isSame(other.name, name));
    if (!sheet) {
      faults.push({ kind: "no-sheet", sheet: name });
      return [];
    }
    const found = tables.map((table) => mappedSection(sheet, table, wordsOf(loaded.rubric)));
    faults.push(...found.flatMap((section) => section.faults));
    const sections = found.flatMap(({ section }) => section ?? []);
    return sections.length > 0 ? [candidateOf(sheet, sections, map, loaded)] : [];
  });
  return { candidates, faults };
}

/** Tables on one sheet are parts of one, as under a header that stands again with its columns in other places. */
function tablesBySheet(tables: readonly MappedTable[]): readonly (readonly MappedTable[])[] {
  const groups = new Map<string, MappedTable[]>();
  for (const table of tables) {
    const key = table.sheet.trim().toLowerCase();
    groups.set(key, [...(groups.get(key) ?? []), table]);
  }
  return [...groups.values()];
}

/** Sheet names are the same whatever their case, as in a spreadsheet. */
function isSame(name: string, wanted: string): boolean {
  return name.trim().toLowerCase() === wanted.trim().toLowerCase();
}

function candidateOf(
  sheet: Sheet,
  sections: readonly AnswerSection[],
  { letters, criteria }: LayoutMap,
  loaded: LoadedRubric,
): Candidate {
  const assessors = new Set<Assessor>();
  for (const { chosen } of sections) for (const { assessor } of chosen.assessors) assessors.add(assessor);
  const table: AnswerTable = {
    sheet,
    words: wordsOf(loaded.rubric),
    sections,
    assessors: [...assessors],
    translations: { letters, criteria },
  };
  const content = readTable(table);
  return {
    table,
    content,
    loaded,
    recognised: new Set(content.subcomponents.map(({ code }) => code)).size,
    answered: answeredRows(content),
    titled: true,
    // Nobody recognised anything: a person said it.
    confidence: confidenceOf([]),
  };
}
