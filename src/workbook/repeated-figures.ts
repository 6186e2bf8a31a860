/**
 * The figures that a workbook states a second time: predicates, and copies on other sheets. Only what says plainly which
 * figure it is counts, by a reference to that figure or by standing among such references.
 */
import { type Assessment, type Assessor, type CellRef, rowsOf } from "../assessment.ts";
import type { FigureKind, RepeatedFigure } from "../reconciliation.ts";
import type { Rubric } from "../rubric/schema.ts";
import { cellKey } from "./formula/calculator.ts";
import { wordsIn } from "./layout/cell-text.ts";
import { isTotal } from "./layout/row-kind.ts";
import { type RubricWords, wordsOf } from "./layout/rubric-words.ts";
import type { AnswerTable } from "./layout/table-cells.ts";
import { referencesIn } from "./references.ts";
import { predicatesBelow, predicatesBeside, repeatedAt } from "./repeated-predicates.ts";
import { isScoredSheet } from "./scored/marker.ts";
import type { Cell, Sheet, Workbook } from "./sheet.ts";
import { INSTRUCTIONS_SHEET, METADATA_SHEET } from "./template-mark.ts";
import { toldOnce } from "./told-once.ts";
import { FaultError } from "./zip/fault.ts";

/** What a cell of the answer sheet is. */
export interface Target {
  readonly what: FigureKind;
  readonly code: string;
  readonly assessor: Assessor;
}

/** Every figure that is repeated, in the order of the sheets. */
export function repeatedFigures(
  workbook: Workbook,
  tables: readonly AnswerTable[],
  assessment: Assessment,
  rubric: Rubric,
): readonly RepeatedFigure[] {
  const targets = targetsIn(assessment);
  const answerSheets = new Set(tables.map(({ sheet }) => sheet.name));
  const words = wordsOf(rubric);
  const predicates = tables.flatMap(predicatesBelow);
  return [
    ...predicates,
    ...workbook.sheets
      .filter(({ name }) => !answerSheets.has(name) && name !== INSTRUCTIONS_SHEET && name !== METADATA_SHEET)
      .flatMap((entry) => readable(() => workbook.read(entry)))
      .filter((sheet) => !isScoredSheet(sheet))
      .flatMap((sheet) => {
        const copies = copiesOn(sheet, targets, words);
        return [...copies, ...predicatesBeside(sheet, copies, predicates, targets)];
      }),
  ];
}

/** A sheet that cannot be read repeats nothing that could be compared. */
function readable(read: () => Sheet): readonly Sheet[] {
  try {
    return [read()];
  } catch (error) {
    if (error instanceof FaultError) return [];
    throw error;
  }
}

/** The figures of the answer sheets by cell. */
function targetsIn(assessment: Assessment): ReadonlyMap<string, Target> {
  const targets = new Map<string, Target>();
  const add = (at: CellRef | undefined, target: Target) => {
    if (at) targets.set(cellKey(at.sheet, at.cell), target);
  };
  for (const assessor of assessment.assessors) {
    for (const { code, scores } of assessment.components)
      add(scores[assessor]?.at, { what: "component", code, assessor });
    for (const { code, scores } of assessment.subcomponents)
      if (rowsOf(assessment, code).length === 1)
        add(scores[assessor]?.at, { what: "subcomponent", code, assessor });
    add(assessment.totals[assessor]?.at, { what: "total", code: "", assessor });
  }
  return targets;
}

/** Cells that point at a figure, and numbers typed among them in a row that names another one. */
function copiesOn(
  sheet: Sheet,
  targets: ReadonlyMap<string, Target>,
  words: RubricWords,
): readonly RepeatedFigure[] {
  const pointing = numbersFromElsewhere(sheet).flatMap(({ cell, reads }) => {
    const to = pointedAt(reads, targets);
    return to.length > 0 ? [{ cell, to }] : [];
  });
  if (pointing.length === 0) return [];
  const copies = pointing.map(({ cell, to }) => copyOf(sheet, cell, to, words));
  return [...copies, ...typedAmong(sheet, pointing, copies, words)];
}

/** Numbers by formulas that read other sheets, with the keys of the cells that they read. */
const numbersFromElsewhere = toldOnce((sheet: Sheet) => {
  const found: { readonly cell: Cell; readonly reads: readonly string[] }[] = [];
  for (const cells of sheet.rows.values()) {
    for (const cell of cells.values()) {
      if (cell.formula?.includes("!") !== true || cell.value.kind !== "number") continue;
      const reads = referencesIn(cell, sheet.name).map((at) => cellKey(at.sheet, at.cell));
      if (reads.length > 0) found.push({ cell, reads });
    }
  }
  return found;
});

/** The figures that a formula reads, if they are one and the same of one or several assessors; else none. */
function pointedAt(reads: readonly string[], targets: ReadonlyMap<string, Target>): readonly Target[] {
  const found = reads.flatMap((key) => targets.get(key) ?? []);
  const [first] = found;
  return first && found.every(({ what, code }) => what === first.what && code === first.code) ? found : [];
}

/** What a row says it is wins over where its formula points. */
function copyOf(sheet: Sheet, cell: Cell, to: readonly Target[], words: RubricWords): RepeatedFigure {
  const [first] = to;
  const named = namedIn(sheet.rows.get(cell.row), words);
  const code = named !== null && sameLevel(named, first?.code ?? "") ? named : (first?.code ?? "");
  return { ...repeatedAt(sheet, cell), what: "copy", code, by: to.map(({ assessor }) => assessor) };
}

function sameLevel(one: string, other: string): boolean {
  return one.includes(".") === other.includes(".") && (one === "") === (other === "");
}

/** The code of the component that a row names, "" for the total; null when it names neither. */
function namedIn(cells: ReadonlyMap<number, Cell> | undefined, words: RubricWords): string | null {
  for (const cell of cells?.values() ?? []) {
    if (cell.value.kind !== "text" || cell.formula !== null) continue;
    const text = wordsIn(cell);
    const component = words.components.find((one) => one.words === text);
    if (component) return component.item;
    if (isTotal(text, words)) return "";
  }
  return null;
}

/** A number in a column of copies, in a row that names a component or the total whose copy stands nowhere else there. */
function typedAmong(
  sheet: Sheet,
  pointing: readonly { readonly cell: Cell }[],
  copies: readonly RepeatedFigure[],
  words: RubricWords,
): readonly RepeatedFigure[] {
  const columns = new Map<number, RepeatedFigure[]>();
  pointing.forEach(({ cell: { column } }, index) => {
    const copy = copies[index];
    if (copy) columns.set(column, [...(columns.get(column) ?? []), copy]);
  });
  return [...columns].flatMap(([column, own]) => {
    const [first] = own;
    if (!first || own.length < LEAST_COPIES || own.some(({ by }) => by.join() !== first.by.join())) return [];
    return [...sheet.rows.values()].flatMap((cells): RepeatedFigure[] => {
      const cell = cells.get(column);
      const code = cell?.value.kind === "number" && cell.formula === null ? namedIn(cells, words) : null;
      if (!cell || code === null || own.some((copy) => copy.code === code)) return [];
      return [{ ...repeatedAt(sheet, cell), what: "copy", code, by: first.by }];
    });
  });
}

/** Fewer references are no column of copies. */
const LEAST_COPIES = 2;
