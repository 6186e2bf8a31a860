/** Two answer sheets of one OPD that hold the answers of two assessors, where their titles say so beyond doubt. */
import { type LetterAnswer, rowsByCodeIn, type SheetDoubt, type SheetRole } from "../../assessment.ts";
import { plainWords } from "../layout/words.ts";
import type { Candidate } from "../layout.ts";
import { isNamed, type NamedSheets, roleOfSheet, type ToldRole } from "./sheet-role.ts";
import { labelledUnit, labelledYear, nameTwoUnits } from "./sheet-unit.ts";

/** Answer sheets that are read together. */
export interface SheetPair {
  readonly self: Candidate | null;
  /** Whose answers count once there are any: the verifier's, where the verifier answered. */
  readonly evaluator: Candidate;
  /** The evaluator's sheet beside a verifier's. */
  readonly superseded: Candidate | null;
  readonly toldBy: "titles" | "configuration";
}

export type Pairing =
  | { readonly kind: "pair"; readonly pair: SheetPair }
  | { readonly kind: "doubt"; readonly doubt: SheetDoubt }
  /** Nothing speaks for several assessors. */
  | { readonly kind: "none" };

const NONE: Pairing = { kind: "none" };

/**
 * How the answer sheets of one OPD go together.
 *
 * @param candidates all answer sheets
 * @param filled those of them that count: a blank sheet is no rival, but it may be an assessor's who has not begun
 */
export function pairSheets(
  candidates: readonly Candidate[],
  filled: readonly Candidate[],
  named: NamedSheets,
): Pairing {
  const roles = new Map(candidates.map((candidate) => [candidate, roleOfSheet(candidate, named)]));
  const told = filled.filter((candidate) => roles.get(candidate) !== null);
  if (told.length === 0) return NONE;
  const doubt = filled.length > 1 ? doubtAbout(filled, roles) : null;
  if (doubt) return { kind: "doubt", doubt };
  const blanks = candidates.filter((candidate) => !filled.includes(candidate) && isOneColumn(candidate));
  const pick = (role: SheetRole) => pickRole(role, roles, filled, blanks);
  const [self, evaluator, verifier] = [pick("self"), pick("evaluator"), pick("verifier")];
  const pair = pairOf(self, evaluator, verifier, filled);
  if (!pair) return NONE;
  const sheets = [pair.self, pair.evaluator, pair.superseded].filter((sheet) => sheet !== null);
  const mismatch = mismatchOf(sheets);
  if (mismatch) return filled.length > 1 ? { kind: "doubt", doubt: mismatch } : NONE;
  const isConfigured = sheets.some(({ table }) =>
    [named.self, named.evaluator].some((name) => name !== undefined && isNamed(table.sheet.name, name)),
  );
  return { kind: "pair", pair: { ...pair, toldBy: isConfigured ? "configuration" : "titles" } };
}

/**
 * What is wrong with the sheets that the configuration names. A workbook that has none of them is not meant: the
 * configuration is for all workbooks of a folder.
 */
export function configurationDoubt(
  sheets: readonly string[],
  candidates: readonly Candidate[],
  named: NamedSheets,
): SheetDoubt | null {
  const wanted = [named.self, named.evaluator].filter((name) => name !== undefined);
  const isThere = (name: string) => sheets.some((sheet) => isNamed(sheet, name));
  if (!wanted.some(isThere)) return null;
  const missing = wanted.find((name) => !isThere(name));
  if (missing !== undefined) return { kind: "not-there", sheet: missing };
  const blank = wanted.find((name) => !candidates.some(({ table }) => isNamed(table.sheet.name, name)));
  return blank === undefined ? null : { kind: "no-answers", sheet: blank };
}

function doubtAbout(
  filled: readonly Candidate[],
  roles: ReadonlyMap<Candidate, ToldRole>,
): SheetDoubt | null {
  for (const candidate of filled) {
    const sheet = candidate.table.sheet.name;
    const role = roles.get(candidate);
    if (role === null) return { kind: "unnamed", sheet };
    if (role === "contradicting") return { kind: "contradicting", sheet };
    if (!isOneColumn(candidate)) return { kind: "several-columns", sheet };
    const same = filled.filter((other) => roles.get(other) === role);
    if (same.length > 1) return { kind: "same-assessor", sheets: namesOf(same) };
  }
  return null;
}

function isOneColumn({ table, content }: Candidate): boolean {
  return table.assessors.length === 1 && content.subcomponents.length > 0;
}

function pickRole(
  role: SheetRole,
  roles: ReadonlyMap<Candidate, ToldRole>,
  filled: readonly Candidate[],
  blanks: readonly Candidate[],
): Candidate | null {
  const own = filled.find((candidate) => roles.get(candidate) === role && isOneColumn(candidate));
  if (own) return own;
  const [blank = null, ...others] = blanks.filter((candidate) => roles.get(candidate) === role);
  return others.length === 0 ? blank : null;
}

/** The verifier confirms what the evaluator found: once the verifier answered, those answers count. */
function pairOf(
  self: Candidate | null,
  evaluator: Candidate | null,
  verifier: Candidate | null,
  filled: readonly Candidate[],
): Omit<SheetPair, "toldBy"> | null {
  const isFilled = (candidate: Candidate | null) => candidate !== null && filled.includes(candidate);
  const verified = verifier !== null && (isFilled(verifier) || !isFilled(evaluator));
  const official = verified ? verifier : evaluator;
  const superseded = verified && isFilled(evaluator) ? evaluator : null;
  return official && (self || superseded) ? { self, evaluator: official, superseded } : null;
}

function mismatchOf(sheets: readonly Candidate[]): SheetDoubt | null {
  const units = sheets.flatMap((sheet) => plainWords(labelledUnit(sheet)?.name ?? "") || []);
  const [first] = sheets;
  if (new Set(units).size > 1 || sheets.some((sheet) => first && nameTwoUnits(first, sheet)))
    return { kind: "other-unit", sheets: namesOf(sheets) };
  const years = sheets.map(labelledYear).filter((year) => year !== null);
  if (new Set(years).size > 1) return { kind: "other-year", sheets: namesOf(sheets) };
  const rubrics = new Set(sheets.map(({ loaded }) => loaded.sha256));
  return rubrics.size > 1 ? { kind: "other-rubric", sheets: namesOf(sheets) } : null;
}

function namesOf(candidates: readonly Candidate[]): readonly string[] {
  return candidates.map(({ table }) => table.sheet.name);
}

/** The sub-components that two sheets answer differently, blanks among them, in the order of the first. */
export function differingCodes(one: Candidate, other: Candidate): readonly string[] {
  const others = rowsByCodeIn(other.content.subcomponents);
  return [...rowsByCodeIn(one.content.subcomponents)].flatMap(([code, [row]]) => {
    const [beside] = others.get(code) ?? [];
    const given = letterOf(Object.values(row?.answers ?? {}));
    return given === letterOf(Object.values(beside?.answers ?? {})) ? [] : [code];
  });
}

function letterOf([answer]: readonly LetterAnswer[]): string {
  if (!answer || answer.kind === "unanswered") return "";
  return answer.kind === "letter" ? answer.letter : answer.raw;
}
