/** `IFERROR(E8:E34,0)`: a range stands where its sum was meant. */
import type { Cause } from "../../reconciliation.ts";
import type { Expression } from "../formula/parse.ts";
import { isError } from "../formula/scalar.ts";
import { partsOf } from "../formula/understood.ts";
import { type Evidence, provesFigure, type Suspect } from "./evidence.ts";
import { type Area, isSingle, rangeText, rewritten } from "./expressions.ts";

/** Summed up, the ranges that stand bare in the formula give the right figure. */
export function sumMissing(suspect: Suspect, evidence: Evidence): Cause | null {
  const { expression, figure } = suspect;
  const bare = bareRanges(expression);
  const [first] = bare;
  if (!first) return null;
  const summed = rewritten(expression, (part) =>
    part.kind === "area" && bare.includes(part) ? { kind: "call", name: "SUM", args: [part] } : null,
  );
  if (!provesFigure(summed, suspect, evidence)) return null;
  const hidden = isError(evidence.saved.result(first, figure.at)) && hasErrorGuard(expression);
  return { kind: "sum-missing", range: rangeText(first.area), hidden };
}

/** Ranges where one value is wanted: at the top, under an operator, or guarded against errors. */
function bareRanges(expression: Expression): readonly Area[] {
  return [expression, ...partsOf(expression).flatMap(singleValued)].filter(
    (part): part is Area => part.kind === "area" && !isSingle(part),
  );
}

const GUARDS: ReadonlySet<string> = new Set(["IFERROR", "IFNA", "ROUND", "ROUNDUP", "ROUNDDOWN"]);

function singleValued(part: Expression): readonly Expression[] {
  if (part.kind === "binary") return [part.left, part.right];
  if (part.kind === "prefix" || part.kind === "percent") return [part.operand];
  if (part.kind !== "call") return [];
  if (GUARDS.has(part.name)) return part.args[0] ? [part.args[0]] : [];
  return part.name === "IF" ? part.args.slice(1).filter((arg) => arg !== null) : [];
}

function hasErrorGuard(expression: Expression): boolean {
  return partsOf(expression).some(
    (part) => part.kind === "call" && (part.name === "IFERROR" || part.name === "IFNA"),
  );
}
