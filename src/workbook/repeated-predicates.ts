/** Predicates that a workbook states: below the answers, and beside copies of the total on other sheets. */
import type { Assessor } from "../assessment.ts";
import type { RepeatedFigure } from "../reconciliation.ts";
import { cellKey } from "./formula/calculator.ts";
import { wordsIn } from "./layout/cell-text.ts";
import type { AnswerTable } from "./layout/table-cells.ts";
import { allReferencesIn } from "./references.ts";
import type { Target } from "./repeated-figures.ts";
import { type Cell, cellName, parseCellName, type Sheet } from "./sheet.ts";

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
  /** Columns whose nearest typed text above is a heading for predicates. */
  const headed = new Set<number>();
  return [...sheet.rows.values()].flatMap((cells) => {
    const inRow = PREDICATE.test(labelIn(cells));
    const found = [...cells.values()].flatMap((cell): RepeatedFigure[] => {
      if (!inRow && !headed.has(cell.column)) return [];
      if (cell.value.kind !== "text" || PREDICATE.test(wordsIn(cell))) return [];
      const by = cell.formula === null ? typedBeside(cell, inRow, totals) : readBy(sheet, cell, sources);
      return by.length === 0 ? [] : [{ ...repeatedAt(sheet, cell), what: "predicate", code: "", by }];
    });
    for (const cell of cells.values()) {
      if (cell.value.kind !== "text" || cell.formula !== null) continue;
      if (PREDICATE.test(wordsIn(cell))) headed.add(cell.column);
      else headed.delete(cell.column);
    }
    return found;
  });
}

/** Those whose total, or predicate, the formula reads. */
function readBy(
  sheet: Sheet,
  cell: Cell,
  sources: ReadonlyMap<string, readonly Assessor[]>,
): readonly Assessor[] {
  const read = allReferencesIn(cell, sheet.name).flatMap(
    ({ sheet: name, cell: at }) => sources.get(cellKey(name, at)) ?? [],
  );
  return [...new Set(read)];
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
