/** The answer sheets of a workbook by the OPD that each of them names. */
import { textOf } from "../layout/cell-text.ts";
import { isFollowUpSheet } from "../layout/follow-up.ts";
import { plainWords } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";
import type { Sheet } from "../sheet.ts";
import {
  areNear,
  holdsSeveral,
  LAST_TITLE_ROW,
  letterheadsOn,
  officeInSheetName,
  type SheetUnit,
  unitOfSheet,
} from "./sheet-unit.ts";

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
  const heads = new Set(candidates.flatMap(letterheadsOn));
  const units = new Map(
    candidates.map((candidate) => [candidate, unlessHead(unitOfSheet(candidate), heads)]),
  );
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

/** What heads another OPD's sheet too says of no sheet whose it is. */
function unlessHead(unit: SheetUnit | null, heads: ReadonlySet<string>): SheetUnit | null {
  return unit?.from === "title" && heads.has(plainWords(unit.name)) ? null : unit;
}

/** A sheet *Inspektorat* may be that office's own, or its evaluation of another one. */
function mayBeEvaluator(unit: SheetUnit | null | undefined): boolean {
  return unit != null && unit.from !== "label" && /^(inspektorat|itda)\b/.test(plainWords(unit.name));
}

/**
 * Sheets that are called after an OPD that no group is of, and hold no answer table: its answers are nowhere.
 *
 * @param sheets all that were looked at
 */
export function unreadTabs(
  sheets: readonly Sheet[],
  candidates: readonly Candidate[],
  groups: readonly UnitGroup[],
): readonly string[] {
  const tables = new Set(candidates.map(({ table }) => table.sheet));
  const known = groups.flatMap(({ unit }) => (unit ? [plainWords(unit.name)] : []));
  return sheets
    .filter((sheet) => !tables.has(sheet) && !isFollowUpSheet(sheet.name))
    .filter(({ name }) => {
      const office = plainWords(officeInSheetName(name) ?? "");
      return office !== "" && !known.some((unit) => unit === office || areNear(unit, office));
    })
    .map(({ name }) => name);
}

/** The OPDs that an unread sheet names above everything else or in its own name; all of them where it names none. */
export function groupsNamedOn(sheet: Sheet | undefined, groups: readonly UnitGroup[]): readonly UnitGroup[] {
  const texts = sheet ? [sheet.name, ...titlesOn(sheet)].map((text) => ` ${plainWords(text)} `) : [];
  const named = groups.filter(
    ({ unit }) => unit && texts.some((text) => text.includes(` ${plainWords(unit.name)} `)),
  );
  return named.length > 0 ? named : groups;
}

function titlesOn({ rows }: Sheet): readonly string[] {
  return [...rows]
    .filter(([row]) => row <= LAST_TITLE_ROW)
    .flatMap(([, cells]) => [...cells.values()].map(textOf));
}
