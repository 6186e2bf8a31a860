/** The values of the letters, where a template lists them for its own formulas. */
import type { CellRef } from "../assessment.ts";
import type { Template, TemplateCell, TemplateSheet } from "../template.ts";
import { cellName } from "../workbook/sheet/cell-name.ts";

export interface ScalePoint {
  readonly letter: string;
  /** Plain decimal text. */
  readonly value: string;
  readonly at: CellRef | null;
}

/**
 * Every letter of the scale, one below the other in the rubric's order, each with one figure beside it. A letter with two
 * figures beside it is a predicate and its band.
 *
 * @param letters best first
 */
export function readScale(template: Template, letters: readonly string[]): readonly ScalePoint[] | null {
  const [best] = letters;
  for (const sheet of template.sheets) {
    if (sheet.name === template.answerSheet) continue;
    for (const cell of sheet.cells.values()) {
      if (textOf(cell) !== best) continue;
      const points = pointsBelow(sheet, cell, letters);
      if (points) return points;
    }
  }
  return null;
}

function pointsBelow(
  sheet: TemplateSheet,
  { row, column }: TemplateCell,
  letters: readonly string[],
): readonly ScalePoint[] | null {
  const at = (down: number, right: number) => sheet.cells.get(cellName(row + down, column + right));
  const points = letters.flatMap((letter, down): ScalePoint[] => {
    const figure = at(down, 1);
    if (textOf(at(down, 0)) !== letter || figure?.value.kind !== "number") return [];
    if (at(down, 2)?.value.kind === "number") return [];
    return [{ letter, value: figure.value.decimal, at: figure.at }];
  });
  return points.length === letters.length ? points : null;
}

function textOf(cell: TemplateCell | undefined): string | null {
  return cell?.value.kind === "text" ? cell.value.text.trim() : null;
}
