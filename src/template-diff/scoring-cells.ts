/** Which cells of a workbook have a part in a score: answers, weights, scores, and what is calculated from them. */
import type { CellRange, ColumnRole, Template, TemplateCell } from "../template.ts";
import { type Cover, coverOf } from "./cover.ts";
import { rangeOf, type Token, tokensOf } from "./formula.ts";

export interface ScoringCells {
  has(cell: Pick<TemplateCell, "at" | "row" | "column">): boolean;
  usesName(name: string): boolean;
}

/** No form calculates a score in more steps than this. */
const MOST_STEPS = 20;

const SCORED_ROLES: ReadonlySet<ColumnRole> = new Set(["answer", "criterion", "weight", "score"]);

interface Area extends CellRange {
  /** In small letters. */
  readonly sheet: string;
}

interface Formula {
  readonly cell: TemplateCell;
  readonly reads: readonly Area[];
  readonly names: ReadonlySet<string>;
}

/** Starts from the answer table and follows the formulas, then takes in all that those formulas read. */
export function scoringCells(template: Template): ScoringCells {
  const known = new CellSet();
  for (const { cells } of template.rows) {
    for (const { at, row, column, role } of cells)
      if (SCORED_ROLES.has(role)) known.add(at.sheet, row, column);
  }
  let waiting = formulasOf(template);
  const scoring = waiting.filter(({ cell }) => known.has(cell.at.sheet, cell.row, cell.column));
  let latest = known;
  for (let step = 0; step < MOST_STEPS && waiting.length > 0; step += 1) {
    const found = new Set(waiting.filter(({ reads }) => reads.some((area) => latest.anyIn(area))));
    waiting = waiting.filter((formula) => !found.has(formula));
    latest = new CellSet();
    for (const formula of found) {
      const { at, row, column } = formula.cell;
      latest.add(at.sheet, row, column);
      known.add(at.sheet, row, column);
      scoring.push(formula);
    }
  }
  const inputs = coversOf(scoring.flatMap(({ reads }) => reads));
  const names = new Set(scoring.flatMap((formula) => [...formula.names]));
  return {
    has: ({ at, row, column }) =>
      known.has(at.sheet, row, column) || (inputs.get(at.sheet.toLowerCase())?.has(row, column) ?? false),
    usesName: (name) => names.has(name.toLowerCase()),
  };
}

/** Cells by sheet and place. */
class CellSet {
  readonly #sheets = new Map<string, Set<number>>();

  add(sheet: string, row: number, column: number): void {
    const name = sheet.toLowerCase();
    const cells = this.#sheets.get(name) ?? new Set();
    this.#sheets.set(name, cells.add(placeOf(row, column)));
  }

  has(sheet: string, row: number, column: number): boolean {
    return this.#sheets.get(sheet.toLowerCase())?.has(placeOf(row, column)) ?? false;
  }

  /** Looks through the range or through the cells, whichever are fewer. */
  anyIn(area: Area): boolean {
    const cells = this.#sheets.get(area.sheet);
    if (!cells) return false;
    if ((area.bottom - area.top + 1) * (area.right - area.left + 1) > cells.size) {
      for (const place of cells)
        if (isInside(area, Math.floor(place / COLUMNS), place % COLUMNS)) return true;
      return false;
    }
    for (let row = area.top; row <= area.bottom; row += 1) {
      for (let column = area.left; column <= area.right; column += 1)
        if (cells.has(placeOf(row, column))) return true;
    }
    return false;
  }
}

/** More than a sheet has, so that every place has a number of its own. */
const COLUMNS = 20_000;

function placeOf(row: number, column: number): number {
  return row * COLUMNS + column;
}

function isInside({ top, left, bottom, right }: CellRange, row: number, column: number): boolean {
  return row >= top && row <= bottom && column >= left && column <= right;
}

function formulasOf(template: Template): Formula[] {
  const names = new Map(
    template.names.map(({ name, refersTo, sheet }) => [
      name.toLowerCase(),
      areasOf(tokensOf(refersTo), sheet ?? ""),
    ]),
  );
  return template.sheets.flatMap((sheet) =>
    [...sheet.cells.values()].flatMap((cell): Formula[] => {
      if (cell.formula === null) return [];
      const tokens = tokensOf(cell.formula);
      const used = new Set(wordsIn(tokens).filter((word) => names.has(word)));
      const reads = [...areasOf(tokens, sheet.name), ...[...used].flatMap((name) => names.get(name) ?? [])];
      return [{ cell, reads, names: used }];
    }),
  );
}

function areasOf(tokens: readonly Token[], home: string): readonly Area[] {
  return tokens.flatMap((token) =>
    token.kind === "reference" ? [{ ...rangeOf(token), sheet: (token.sheet ?? home).toLowerCase() }] : [],
  );
}

function wordsIn(tokens: readonly Token[]): readonly string[] {
  return tokens.flatMap((token) =>
    token.kind === "text" ? (token.text.toLowerCase().match(/[\p{L}_\\][\p{L}\p{N}_.]*/gu) ?? []) : [],
  );
}

function coversOf(areas: readonly Area[]): ReadonlyMap<string, Cover> {
  const sheets = new Map<string, Area[]>();
  for (const area of areas) {
    const own = sheets.get(area.sheet);
    if (own) own.push(area);
    else sheets.set(area.sheet, [area]);
  }
  return new Map([...sheets].map(([sheet, own]) => [sheet, coverOf(own)]));
}
