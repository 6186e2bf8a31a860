/**
 * Letters in an answer column on rows that do not say what they are: within a sub-component's block, or weighed as a
 * sub-component is above the first one that says so. Nobody knows what they answer.
 */
import type { CellRef } from "../../assessment.ts";
import { isByLetters } from "../../rubric/scoring.ts";
import { statedNumber, wordsIn } from "./cell-text.ts";
import { type AnswerTable, cellAt, letterAt, type Place, refAt } from "./table-cells.ts";
import type { SubcomponentTableRow } from "./table-row.ts";

/** No form has more rows above its first sub-component. */
const MOST_ABOVE = 1000;

/** Their cells, row by row. */
export function namelessLetters(table: AnswerTable): readonly CellRef[] {
  if (!isByLetters(table.words.rubric)) return [];
  return table.sections.flatMap((section) => {
    const place = { table, section };
    const nameless = section.rows.flatMap((row) => (row.kind === "subcomponent" ? namelessRows(row) : []));
    const above = rowsAbove(place);
    return [
      ...lettersOn(place, [...above.filter((row) => isWeighed(place, row)), ...nameless]),
      ...lettersAside(place, [...above, ...nameless]),
    ];
  });
}

function namelessRows({ row: own, rows, criteria }: SubcomponentTableRow): readonly number[] {
  const named = new Set([own, ...criteria.map(({ row }) => row)]);
  return rows.filter((row) => !named.has(row));
}

/** The rows below the header and above the first sub-component, but those of components. */
function rowsAbove({ section: { block, rows } }: Place): readonly number[] {
  const first = rows.find(({ kind }) => kind === "subcomponent")?.row;
  if (first === undefined) return [];
  const known = new Set(rows.map(({ row }) => row));
  const length = Math.min(first - block.lastRow - 1, MOST_ABOVE);
  return Array.from({ length }, (_, index) => block.lastRow + 1 + index).filter((row) => !known.has(row));
}

/** Legends weigh nothing. */
function isWeighed(place: Place, row: number): boolean {
  const { weight } = place.section.columns;
  return (
    weight !== null && statedNumber(cellAt(place, row, weight), refAt(place, row, weight)).kind === "number"
  );
}

/**
 * Letters on rows whose cells slid aside: a sub-component's title stands there in another column than the titles do. A
 * recap beside the table says again what is answered there.
 */
function lettersAside(place: Place, rows: readonly number[]): CellRef[] {
  const { sheet, words } = place.table;
  const codes = new Map(words.subcomponents.map(({ item, words }) => [words, item]));
  const letters = answeredLetters(place);
  return rows.flatMap((row) => {
    const cells = [...(sheet.rows.get(row) ?? [])];
    const [code] = cells.flatMap(([, cell]) => codes.get(wordsIn(cell)) ?? []);
    if (code === undefined) return [];
    const known = letters.get(code);
    return cells.flatMap(([column]) => {
      const answer = letterAt(place, row, column);
      return answer.kind === "letter" && known?.has(answer.letter) !== true
        ? [refAt(place, row, column)]
        : [];
    });
  });
}

/** The letters of each sub-component, looked up once however many rows slid. */
function answeredLetters(place: Place): ReadonlyMap<string, ReadonlySet<string>> {
  const { chosen, rows } = place.section;
  const letters = new Map<string, Set<string>>();
  for (const row of rows) {
    if (row.kind !== "subcomponent") continue;
    const own = letters.get(row.code) ?? new Set();
    letters.set(row.code, own);
    for (const { answer: column } of chosen.assessors) {
      const answer = letterAt(place, row.row, column);
      if (answer.kind === "letter") own.add(answer.letter);
    }
  }
  return letters;
}

function lettersOn(place: Place, rows: readonly number[]): CellRef[] {
  return rows.flatMap((row) =>
    place.section.chosen.assessors
      .filter(({ answer }) => letterAt(place, row, answer).kind === "letter")
      .map(({ answer }) => refAt(place, row, answer)),
  );
}
