/** Predicates that a workbook states: below the answers, and beside copies of the total on other sheets. */
import type { Assessor } from "../assessment.ts";
import type { RepeatedFigure } from "../reconciliation.ts";
import { cellKey } from "./formula/calculator.ts";
import { wordsIn } from "./layout/cell-text.ts";
import type { AnswerTable } from "./layout/table-cells.ts";
import { allReferencesIn } from "./references.ts";
import type { Target } from "./repeated-figures.ts";
import { type Cell, cellName, parseCellName, type Sheet } from "./sheet.ts";
import { toldOnce } from "./told-once.ts";

const PREDICATE =
  /^(predikat|kategori|sebutan|interpretasi)( (nilai|hasil|akhir|evaluasi|akip|sakip|kinerja))*$/;

/** Cells in a row called *Predikat* below the table, from an assessor's answer column to the next one's. */
export function predicatesBelow({ sheet, sections }: AnswerTable): readonly RepeatedFigure[] {
  const last = sections.at(-1);
  const below = last?.rows.findLast(({ kind }) => kind === "subcomponent")?.row ?? Infinity;
  const columns = [...(last?.chosen.assessors ?? [])].sort((one, other) => one.answer - other.answer);
  return [...sheet.rows].flatMap(([row, cells]) => {
    if (row <= below || !PREDICATE.test(labelIn(cells))) return [];
    return columns.flatMap(({ assessor, answer }, index) => {
      const next = columns[index + 1]?.answer ?? Infinity;
      return [...cells.values()]
        .filter(({ column, value }) => answer <= column && column < next && value.kind === "text")
        .filter((cell) => !PREDICATE.test(wordsIn(cell)))
        .map(
          (cell): RepeatedFigure => ({
            ...repeatedAt(sheet, cell),
            what: "predicate",
            code: "",
            by: [assessor],
          }),
        );
    });
  });
}

/** The first text of a row that no formula gives. */
function labelIn(cells: ReadonlyMap<number, Cell>): string {
  for (const cell of cells.values())
    if (cell.value.kind === "text" && cell.formula === null && wordsIn(cell) !== "") return wordsIn(cell);
  return "";
}

/** A repeated figure as its cell writes it. */
export function repeatedAt(
  sheet: Sheet,
  { row, column, value }: Cell,
): Pick<RepeatedFigure, "stated" | "at"> {
  const text = value.kind === "text" ? value.text : value.kind === "number" ? String(value.number) : "";
  return { stated: text, at: { sheet: sheet.name, cell: cellName(row, column) } };
}

/**
 * Predicates on another sheet, in a row or a column that is called so: formulas that read the total or its predicate, and
 * texts typed in the column or the row of the total's copy.
 */
export function predicatesBeside(
  sheet: Sheet,
  copies: readonly RepeatedFigure[],
  predicates: readonly RepeatedFigure[],
  targets: ReadonlyMap<string, Target>,
): readonly RepeatedFigure[] {
  const totals = copies.filter(({ code }) => code === "");
  const sources = new Map<string, readonly Assessor[]>();
  for (const [key, { what, assessor }] of targets) if (what === "total") sources.set(key, [assessor]);
  for (const { at, by } of [...totals, ...predicates]) sources.set(cellKey(at.sheet, at.cell), by);
  return placesOfPredicates(sheet).flatMap(({ cell, inRow, reads }): RepeatedFigure[] => {
    const by = reads === null ? typedBeside(cell, inRow, totals) : readBy(reads, sources);
    return by.length === 0 ? [] : [{ ...repeatedAt(sheet, cell), what: "predicate", code: "", by }];
  });
}

/** A text where a predicate would stand. */
interface PredicatePlace {
  readonly cell: Cell;
  /** Whether its row is called so, or the column above it. */
  readonly inRow: boolean;
  /** The keys of the cells that its formula reads; null where it is typed. */
  readonly reads: readonly string[] | null;
}

const placesOfPredicates = toldOnce((sheet: Sheet): readonly PredicatePlace[] => {
  /** Columns whose nearest typed text above is a heading for predicates. */
  const headed = new Set<number>();
  return [...sheet.rows.values()].flatMap((cells) => {
    const inRow = PREDICATE.test(labelIn(cells));
    const found = [...cells.values()].flatMap((cell): PredicatePlace[] => {
      if (!inRow && !headed.has(cell.column)) return [];
      if (cell.value.kind !== "text" || PREDICATE.test(wordsIn(cell))) return [];
      return [{ cell, inRow, reads: cell.formula === null ? null : readsOf(sheet, cell) }];
    });
    for (const cell of cells.values()) {
      if (cell.value.kind !== "text" || cell.formula !== null) continue;
      if (PREDICATE.test(wordsIn(cell))) headed.add(cell.column);
      else headed.delete(cell.column);
    }
    return found;
  });
});

function readsOf(sheet: Sheet, cell: Cell): readonly string[] {
  return allReferencesIn(cell, sheet.name).map((at) => cellKey(at.sheet, at.cell));
}

/** Those whose total, or predicate, the formula reads. */
function readBy(
  reads: readonly string[],
  sources: ReadonlyMap<string, readonly Assessor[]>,
): readonly Assessor[] {
  return [...new Set(reads.flatMap((key) => sources.get(key) ?? []))];
}

/** Those whose total stands in the same column or, under a heading, in the same row. */
function typedBeside(
  { row, column }: Cell,
  inRow: boolean,
  totals: readonly RepeatedFigure[],
): readonly Assessor[] {
  const beside = totals.find(({ at }) => {
    const place = parseCellName(at.cell);
    return inRow ? place?.column === column : place?.row === row;
  });
  return beside?.by ?? [];
}
