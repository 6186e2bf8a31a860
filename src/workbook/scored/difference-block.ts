/** Below the findings: the figures of the sheet that differ from the recomputed ones, and why. */
import type { EvaluatedDifference } from "../../evaluation.ts";
import type { ReconciliationTexts } from "../../language/reconciliation-id.ts";
import type { WorkbookTexts } from "../../language/workbook-id.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Block, EMPTY_ROW, fittedHeight, numberCell, textCell } from "./block.ts";
import { cellOf } from "./formulas.ts";
import { LOOKS } from "./looks.ts";
import { rangeName, type SheetCell, type SheetRow } from "./sheet-xml.ts";

/** The columns of the findings above it. */
const COLUMN = { number: 1, figure: 2, stated: 3, recomputed: 4, cell: 5, cause: 6, difference: 7 } as const;
const CAUSE_WIDTH = 64;
/** A gap, the heading and the heads of the columns. */
const ROWS_ABOVE = 3;

/** @param firstRow the row of the sheet on which the block begins */
export function differenceBlock(
  differences: readonly EvaluatedDifference[],
  texts: WorkbookTexts,
  firstRow: number,
): Block {
  if (differences.length === 0) return { rows: [] };
  const { reconciliation } = texts;
  const { header } = LOOKS;
  const heads: readonly SheetCell[] = [
    textCell(COLUMN.number, texts.number, header),
    textCell(COLUMN.figure, reconciliation.figure, header),
    textCell(COLUMN.stated, reconciliation.stated, header),
    textCell(COLUMN.recomputed, reconciliation.recomputed, header),
    textCell(COLUMN.cell, reconciliation.cell, header),
    textCell(COLUMN.cause, reconciliation.cause, header),
    textCell(COLUMN.difference, reconciliation.difference, header),
  ];
  return {
    rows: [
      EMPTY_ROW,
      { cells: [textCell(1, reconciliation.title, LOOKS.heading)], height: 18 },
      { cells: heads, height: 20 },
      ...differences.map((difference, index) => differenceRow(difference, index + 1, texts)),
    ],
    merges: [rangeName(firstRow + 1, 1, COLUMN.difference)],
    links: differences.map(({ sheet, cell }, index) => ({
      at: cellName(firstRow + ROWS_ABOVE + index, COLUMN.cell),
      location: cellOf({ sheet, cell }),
    })),
  };
}

function differenceRow(difference: EvaluatedDifference, number: number, texts: WorkbookTexts): SheetRow {
  const { stated, recomputed, difference: apart, cell, explanation } = difference;
  return {
    cells: [
      numberCell(COLUMN.number, number, LOOKS.topCentred),
      textCell(COLUMN.figure, figureName(difference, texts), LOOKS.topText),
      figureCell(COLUMN.stated, stated),
      figureCell(COLUMN.recomputed, recomputed),
      textCell(COLUMN.cell, cell, LOOKS.topLink),
      textCell(COLUMN.cause, explanation, LOOKS.topText),
      figureCell(COLUMN.difference, apart),
    ],
    height: fittedHeight([{ text: explanation, width: CAUSE_WIDTH }]),
  };
}

function figureCell(column: number, figure: number | string | null): SheetCell {
  return typeof figure === "number"
    ? numberCell(column, figure, LOOKS.topNumber)
    : textCell(column, figure ?? "–", LOOKS.topCentred);
}

function figureName({ what, code, assessor }: EvaluatedDifference, texts: WorkbookTexts): string {
  const { reconciliation, total, predicate } = texts;
  const own = what === "predicate" ? predicate : plainName(code, reconciliation, total);
  const name = what === "copy" ? reconciliation.copy(own) : own;
  return assessor === "single" ? name : `${name} (${reconciliation.ofAssessor[assessor]})`;
}

/** By its code alone: `1.a/3` is a criterion, `1.a` a sub-component, `1` a component. */
function plainName(code: string, texts: ReconciliationTexts, total: string): string {
  if (code === "") return total;
  if (code.includes("/")) return texts.criterion(code);
  return code.includes(".") ? code : texts.component(code);
}
