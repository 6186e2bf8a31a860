/** A figure that no formula gives. */
import type { Cause, ComparedFigure, FigurePlace } from "../../reconciliation.ts";
import { parseCellName } from "../sheet/cell-name.ts";
import type { Evidence } from "./evidence.ts";

/**
 * The number is the cause, whatever it should have been. It was typed over a formula where most figures of its kind,
 * or of its column, have one.
 */
export function typedCause(figure: ComparedFigure, { saved, places }: Evidence): Cause {
  const others = places.filter(({ at, what }) => at !== figure.at && isLike(figure, { at, what }));
  const computed = others.filter(({ at }) => saved.formulaAt(at) !== null);
  const [neighbour] = computed;
  return neighbour && computed.length * 2 >= others.length
    ? { kind: "typed-over", neighbour: neighbour.at.cell }
    : { kind: "typed" };
}

/** Figures of one column, those of the same kind if there are any others; a total has none but the column's. */
function isLike(figure: ComparedFigure, { at, what }: Pick<FigurePlace, "at" | "what">): boolean {
  const isColumn = at.sheet === figure.at.sheet && columnOf(at.cell) === columnOf(figure.at.cell);
  return isColumn && (what === figure.what || figure.what === "total");
}

function columnOf(cell: string): number {
  return parseCellName(cell)?.column ?? 0;
}
