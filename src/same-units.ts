/** The list of names that changed: a CSV file with the columns *lama* and *baru*, one unit on each row. */
import { readFileSync } from "node:fs";
import type { SameUnit } from "./compare/match-units.ts";
import { type CsvFault, readCsv } from "./csv-rows.ts";
import { regularFile, systemCode } from "./files.ts";
import type { Language } from "./language/language.ts";
import { textsOf } from "./language/texts.ts";
import { visibleLine } from "./report/visible.ts";
import { systemReason } from "./validate/reasons.ts";
import { plainName } from "./validate/unit-name.ts";
import type { TableRow } from "./workbook/table.ts";

const EARLIER: readonly string[] = ["lama", "nama lama", "kode lama", "earlier", "old"];
const LATER: readonly string[] = ["baru", "nama baru", "kode baru", "later", "new"];

/** The pairs, or every reason why the file cannot be used. */
export function readSameUnits(
  file: string,
  language: Language,
): { readonly same: readonly SameUnit[]; readonly problems: readonly string[] } {
  const { list } = textsOf(language).compare.command;
  let bytes: Buffer;
  try {
    bytes = readFileSync(regularFile(file));
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    return { same: [], problems: [code === "ENOENT" ? list.noSuchFile : systemReason(code, language)] };
  }
  const csv = readCsv(bytes, ([head]) => (head ? headsIn(head).filter((place) => place >= 0).length : 0));
  const faults: Readonly<Record<CsvFault, string>> = {
    "not-text": list.notText,
    "quote-open": list.quoteOpen,
  };
  return "fault" in csv ? { same: [], problems: [faults[csv.fault]] } : pairsIn(csv.rows, language);
}

function headsIn({ cells }: TableRow): readonly [earlier: number, later: number] {
  const heads = cells.map(plainName);
  const placeOf = (known: readonly string[]) => heads.findIndex((head) => known.includes(head));
  return [placeOf(EARLIER), placeOf(LATER)];
}

function pairsIn(
  [head, ...rows]: readonly TableRow[],
  language: Language,
): { readonly same: readonly SameUnit[]; readonly problems: readonly string[] } {
  const { list } = textsOf(language).compare.command;
  const [first, second] = head ? headsIn(head) : [-1, -1];
  if (first < 0 || second < 0) return { same: [], problems: [list.noColumns] };
  const same: SameUnit[] = [];
  const problems: string[] = [];
  const known = new Map<string, number>();
  for (const { row, cells } of rows) {
    const [earlier = "", later = ""] = [cells[first]?.trim(), cells[second]?.trim()];
    if (earlier === "" && later === "") continue;
    const before = known.get(plainName(later));
    if (earlier === "" || later === "") problems.push(list.row(String(row), list.halfLine));
    else if (before !== undefined)
      problems.push(list.row(String(row), visibleLine(list.twice(later, String(before)))));
    else {
      known.set(plainName(later), row);
      same.push({ earlier, later });
    }
  }
  return { same, problems };
}
