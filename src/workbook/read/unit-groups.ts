/** The answer sheets of a workbook by the OPD that each of them names. */
import { plainWords } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";
import { type SheetUnit, unitOfSheet } from "./sheet-unit.ts";

/** The answer sheets of one OPD. */
export interface UnitGroup {
  readonly candidates: readonly Candidate[];
  /** Null for a sheet that names no OPD beside others that do. */
  readonly unit: SheetUnit | null;
  /** Sheets of OPDs whose names go on where this one's ends, or the other way round: they may be this very OPD. */
  readonly near: readonly string[];
}

/**
 * The groups in the order of the sheets; null when the filled sheets do not name several OPDs.
 *
 * @param candidates all answer sheets
 * @param filled those of them that count
 */
export function unitGroups(
  candidates: readonly Candidate[],
  filled: readonly Candidate[],
): readonly UnitGroup[] | null {
  if (filled.length < 2) return null;
  const units = new Map(candidates.map((candidate) => [candidate, unitOfSheet(candidate)]));
  const keyOf = (candidate: Candidate) => plainWords(units.get(candidate)?.name ?? "");
  const counted = filled.filter((candidate) => !mayBeEvaluator(units.get(candidate)));
  const known = new Set(counted.map(keyOf).filter((key) => key !== ""));
  if (!holdsSeveral([...known])) return null;
  const counting = new Set(filled);
  const groups = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const key = keyOf(candidate);
    const isFilled = counting.has(candidate);
    // A blank form that names nobody is a form, not an OPD's answer.
    if (key === "" && !isFilled) continue;
    const place = key === "" ? `\u0000${candidate.table.sheet.name}` : key;
    groups.set(place, [...(groups.get(place) ?? []), candidate]);
  }
  return [...groups].map(([key, own]) => ({
    candidates: own,
    unit: own[0] ? (units.get(own[0]) ?? null) : null,
    near: [...groups].flatMap(([other, [first]]) =>
      other !== key && first && areNear(key, other) ? [first.table.sheet.name] : [],
    ),
  }));
}

/** A sheet *Inspektorat* may be that office's own, or its evaluation of another one. */
function mayBeEvaluator(unit: SheetUnit | null | undefined): boolean {
  return unit != null && unit.from !== "label" && /^(inspektorat|itda)\b/.test(plainWords(unit.name));
}

/** Names of which each is only the other one with more words may all be of one OPD. */
function holdsSeveral(names: readonly string[]): boolean {
  const [first = ""] = names;
  return names.some((name) => name !== first && !areNear(name, first));
}

function areNear(one: string, other: string): boolean {
  return one.startsWith(`${other} `) || other.startsWith(`${one} `);
}
