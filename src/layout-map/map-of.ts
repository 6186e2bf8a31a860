/** From a map as it is written to the map as it is used. */
import { type LayoutMap, type MappedFact, type MappedTable, translationKey } from "../layout-map.ts";
import type { Rubric } from "../rubric/schema.ts";
import type { WrittenMap, WrittenTable } from "./schema.ts";
import { thingNamed } from "./things.ts";

/** The codes of a rubric, those of sub-components with their count of criteria. */
export function codesOf({ components }: Rubric) {
  const subcomponents = components.flatMap((component) => component.subcomponents);
  return {
    components: new Set(components.map(({ code }) => code)),
    criteria: new Map(subcomponents.map(({ code, criteria }) => [code, criteria.length])),
  };
}

/** The answers by which a rubric grades criteria; none where they are only fulfilled or not. */
export function gradesOf({ scoring }: Rubric): readonly string[] {
  return scoring?.method === "mean" ? scoring.answers.map(({ answer }) => answer) : [];
}

const CELL = /^(?:(.+)!)?\$?([A-Za-z]{1,3})\$?([1-9]\d{0,6})$/s;

/** Whether a text is a cell such as `B3`, `Identitas!B3` or `'Data Umum'!B3`. */
export function isCellName(text: string): boolean {
  return CELL.test(text.trim());
}

/** The year that a text of four digits is. */
export function yearIn(text: string): number | null {
  return /^\s*(19|20)\d{2}\s*$/.test(text) ? Number(text) : null;
}

/** @param written without problems under the rubric */
export function mapOf(written: WrittenMap, rubric: Rubric): Omit<LayoutMap, "file" | "sha256"> {
  const { layout = "table", answers, tables } = written;
  const facts = (["unit", "code", "cluster", "region", "year"] as const).flatMap((field) => {
    const fact = written[field];
    return fact ? [[field, factOf(fact)] as const] : [];
  });
  const letters = rubric.scale.map(({ letter }) => letter);
  return {
    layout,
    identity: Object.fromEntries(facts),
    letters: translations(answers?.letters ?? {}, letters),
    criteria: translations(answers?.criteria ?? {}, ["ya", "tidak", ...gradesOf(rubric)]),
    tables: tables.map((table) => tableOf(table, rubric)),
  };
}

function factOf(fact: { readonly cell: string } | { readonly value: string | number }): MappedFact {
  if ("value" in fact) return { kind: "value", value: String(fact.value) };
  const [, sheet = null, column = "", row = ""] = CELL.exec(fact.cell.trim()) ?? [];
  const name = sheet?.replace(/^'(.*)'$/s, "$1").replaceAll("''", "'") ?? null;
  return { kind: "cell", sheet: name, cell: `${column.toUpperCase()}${row}` };
}

/** Each answer as the rubric writes it. */
function translations(
  words: Readonly<Record<string, string | number>>,
  known: readonly string[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(words).map(([word, answer]) => {
      const wanted = String(answer).trim().toLowerCase();
      return [translationKey(word), known.find((each) => each.toLowerCase() === wanted) ?? "-"];
    }),
  );
}

function tableOf(
  { sheet, header, lastRow, columns, rows, ignore }: WrittenTable,
  rubric: Rubric,
): MappedTable {
  const codes = codesOf(rubric);
  return {
    sheet,
    header: header ?? null,
    lastRow: lastRow ?? null,
    columns: columns.map(({ column, is, of, tick, text }) => ({
      column: columnNumber(column),
      is,
      of: of ?? null,
      tick: tick ?? null,
      text: textOf(text),
    })),
    rows:
      rows === "by text"
        ? null
        : rows.flatMap(({ row, is, text }) => {
            const thing = thingNamed(String(is).trim(), codes);
            return row === null || !thing ? [] : [{ row, is: thing, text: textOf(text) }];
          }),
    ignore: ignore ?? [],
  };
}

function textOf(text: string | number | null | undefined): string | null {
  const shown = String(text ?? "").trim();
  return shown === "" ? null : shown;
}

const ALPHABET = 26;
const BEFORE_A = 64;

function columnNumber(letters: string): number {
  return [...letters.toUpperCase()].reduce(
    (number, letter) => number * ALPHABET + letter.charCodeAt(0) - BEFORE_A,
    0,
  );
}
