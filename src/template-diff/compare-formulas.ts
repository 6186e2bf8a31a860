/** Whether two formulas do the same, once the rows and columns that came and went are taken into account. */
import { type Axis, type Span, spanKept, spanNow } from "./axis.ts";
import { type Corner, type Token, tokensOf } from "./formula.ts";
import type { SheetMap } from "./sheet-maps.ts";

type Reference = Extract<Token, { kind: "reference" }>;

/** Maps by the old sheet's name in small letters. */
export type MapsByName = ReadonlyMap<string, SheetMap>;

/** `marks`: they differ in nothing but the `$` that hold their references when they are copied. */
export type FormulaRelation = "same" | "marks" | "different";

/** A formula without its `=`, and the sheet it stands on. */
export interface PlacedFormula {
  readonly formula: string;
  readonly sheet: string;
}

export function compareFormulas(old: PlacedFormula, now: PlacedFormula, maps: MapsByName): FormulaRelation {
  const [from, to] = [tokensOf(old.formula), tokensOf(now.formula)];
  if (from.length !== to.length) return "different";
  let relation: FormulaRelation = "same";
  for (const [index, token] of from.entries()) {
    const other = to[index];
    if (token.kind === "text" || other?.kind !== "reference") {
      if (token.kind !== other?.kind || !isSameText(token, other)) return "different";
    } else if (!meansTheSame([token, old.sheet], [other, now.sheet], maps)) return "different";
    else if (!isHeldAlike(token, other)) relation = "marks";
  }
  return relation;
}

function isSameText(one: Token, other: Token): boolean {
  return one.kind === "text" && other.kind === "text" && one.text === other.text;
}

function meansTheSame(
  [old, oldHome]: readonly [Reference, string],
  [now, newHome]: readonly [Reference, string],
  maps: MapsByName,
): boolean {
  const map = maps.get((old.sheet ?? oldHome).toLowerCase());
  const sheet = (now.sheet ?? newHome).toLowerCase();
  // A sheet of another workbook, or one that is not there.
  if (!map)
    return (old.sheet ?? "").toLowerCase() === (now.sheet ?? "").toLowerCase() && isSamePlace(old, now);
  return (
    map.new.name.toLowerCase() === sheet &&
    spansTheSame([old.from.row, old.to.row], [now.from.row, now.to.row], map.rows) &&
    spansTheSame([old.from.column, old.to.column], [now.from.column, now.to.column], map.columns)
  );
}

function isSamePlace(one: Reference, other: Reference): boolean {
  const place = ({ row, column }: Corner) => `${row} ${column}`;
  return place(one.from) === place(other.from) && place(one.to) === place(other.to);
}

type Ends = readonly [from: number | null, to: number | null];

/** A range is the same when it begins and ends with the same rows, those that came or went aside. */
function spansTheSame([oldFrom, oldTo]: Ends, [newFrom, newTo]: Ends, axis: Axis): boolean {
  if (oldFrom === null || oldTo === null || newFrom === null || newTo === null)
    return oldFrom === newFrom && oldTo === newTo;
  if (oldFrom === oldTo || newFrom === newTo)
    return oldFrom === oldTo && newFrom === newTo && axis.now(oldFrom) === newFrom;
  const former = spanNow(spanOf(oldFrom, oldTo), axis);
  const today = spanKept(spanOf(newFrom, newTo), axis);
  return former?.first === today?.first && former?.last === today?.last;
}

function spanOf(from: number, to: number): Span {
  return { first: Math.min(from, to), last: Math.max(from, to) };
}

function isHeldAlike(one: Reference, other: Reference): boolean {
  return [
    [one.from, other.from],
    [one.to, other.to],
  ].every(([a, b]) => a?.rowFixed === b?.rowFixed && a?.columnFixed === b?.columnFixed);
}
