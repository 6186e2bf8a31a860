/** A formula that is nothing but a reference to another figure of the form. */
import type { Cause, FigurePlace } from "../../reconciliation.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Evidence, keyOf, namedFrom, type Suspect } from "./evidence.ts";
import { isSingle, withoutOuterRounding } from "./expressions.ts";

/** What it shows is that other figure, which is none of its own parts. */
export function otherFigure({ figure, expression }: Suspect, { places }: Evidence): Cause | null {
  const plain = withoutOuterRounding(expression);
  if (plain.kind !== "area" || !isSingle(plain)) return null;
  const at = {
    sheet: plain.sheet ?? figure.at.sheet,
    cell: cellName(plain.area.top, plain.area.left),
  };
  const used = places.find((place) => keyOf(place.at) === keyOf(at));
  if (!used || used.what === "predicate" || isPartOf(used, figure)) return null;
  return { kind: "other-figure", used: namedFrom(figure.at, at) };
}

/** A sum that reads one part only leaves the others out. */
function isPartOf(used: FigurePlace, { what, code, assessor }: FigurePlace): boolean {
  if (used.assessor !== assessor) return false;
  return what === "total" || used.code.startsWith(`${code}${what === "component" ? "." : "/"}`);
}
