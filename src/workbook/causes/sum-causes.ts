/** What a sum leaves out, or adds up though it should not. Told by what the formula does, however it is written. */
import type { Cause } from "../../reconciliation.ts";
import { plainDecimal } from "../formula/plain-decimal.ts";
import { type CountedCell, countedCells } from "./counted-cells.ts";
import { type Evidence, isFigure, namedFrom, provesFigure, type Suspect } from "./evidence.ts";
import { isSingle, numbersIn, rangeText, withoutOuterRounding, withPart } from "./expressions.ts";

export function sumCause(suspect: Suspect, evidence: Evidence): Cause | null {
  const counted = countedCells(suspect, evidence);
  const off = counted.filter(({ times, meant, value }) => times !== meant && (meant === 1 || value !== 0));
  if (off.length === 0) return numberAdded(suspect, evidence);
  if (!explainsAll(off, suspect, evidence)) return null;
  const missing = off.filter(({ times, meant }) => meant === 1 && times === 0);
  const doubled = off.filter(({ times, meant }) => meant === 1 && Number.isInteger(times) && times > 1);
  const extra = off.filter(({ meant }) => meant === 0);
  const kinds = [missing, doubled, extra].filter(({ length }) => length > 0);
  const [only] = kinds;
  if (off.length !== missing.length + doubled.length + extra.length) return null;
  if (only === missing && kinds.length === 1) return leftOut(missing, suspect, evidence);
  if (only === doubled && kinds.length === 1)
    return { kind: "rows-doubled", cells: namesOf(doubled, suspect) };
  if (only === extra) return takenIn(extra, suspect, evidence);
  return otherRow(missing, extra, suspect) ?? otherRows(missing, extra, counted, suspect);
}

function namesOf(cells: readonly CountedCell[], { figure }: Suspect): readonly string[] {
  return cells.map(({ at }) => namedFrom(figure.at, at));
}

/** Whether the sum is right to the last digit once every cell counts as often as it should. */
function explainsAll(
  off: readonly CountedCell[],
  { figure, recomputed, expression }: Suspect,
  { saved, right, rubric }: Evidence,
): boolean {
  const shown = saved.result(expression, figure.at, right);
  const correction = off.reduce((sum, { meant, times, value }) => sum + (meant - times) * value, 0);
  return typeof shown === "number" && isFigure(shown + correction, recomputed, rubric);
}

function leftOut(missing: readonly CountedCell[], suspect: Suspect, { saved }: Evidence): Cause {
  const cells = namesOf(missing, suspect);
  if (missing.every(({ at }) => saved.isHidden(at))) return { kind: "hidden-rows-left-out", cells };
  return { kind: "rows-missing", cells, range: onlyRange(suspect) };
}

/** `E7:E80` of `SUM(E7:E80)`. */
function onlyRange({ expression }: Suspect): string | null {
  const sum = withoutOuterRounding(expression);
  if (sum.kind !== "call" || sum.name !== "SUM" || sum.args.length !== 1) return null;
  const [range] = sum.args;
  return range?.kind === "area" && !isSingle(range) && range.sheet === null ? rangeText(range.area) : null;
}

/** A component beside its own sub-components, or the other way round, counts the same points twice. */
function takenIn(extra: readonly CountedCell[], suspect: Suspect, { saved }: Evidence): Cause | null {
  const cells = namesOf(extra, suspect);
  if (extra.every(({ isPart }) => isPart)) return { kind: "rows-doubled", cells };
  if (extra.some(({ isPart }) => isPart)) return null;
  const hidden = extra.every(({ at }) => saved.isHidden(at));
  return { kind: hidden ? "hidden-rows-counted" : "rows-foreign", cells };
}

/** One cell stands in another one's place. */
function otherRow(
  missing: readonly CountedCell[],
  extra: readonly CountedCell[],
  suspect: Suspect,
): Cause | null {
  const [[wanted], [used]] = [namesOf(missing, suspect), namesOf(extra, suspect)];
  if (missing.length !== 1 || extra.length !== 1 || extra[0]?.times !== 1) return null;
  return wanted && used ? { kind: "row-reference", used, wanted } : null;
}

/** It adds up none of its own parts. */
function otherRows(
  missing: readonly CountedCell[],
  extra: readonly CountedCell[],
  counted: readonly CountedCell[],
  suspect: Suspect,
): Cause | null {
  const isOwn = counted.some(({ meant, times }) => meant === 1 && times !== 0);
  if (isOwn || extra.length === 0 || extra.some(({ times }) => times !== 1)) return null;
  return { kind: "rows-other", used: namesOf(extra, suspect), wanted: namesOf(missing, suspect) };
}

const ZERO_PART = { kind: "literal", value: 0 } as const;

/** A number that stands in the formula itself. */
function numberAdded(suspect: Suspect, evidence: Evidence): Cause | null {
  const { expression } = suspect;
  for (const number of numbersIn(expression)) {
    if (typeof number.value !== "number") continue;
    if (provesFigure(withPart(expression, number, ZERO_PART), suspect, evidence))
      return { kind: "number-added", number: plainDecimal(number.value) };
  }
  return null;
}
