/** What following up brought up, as findings. */
import { findingsOf as comparedFindings } from "../compare/findings.ts";
import type { SameUnit } from "../compare/match-units.ts";
import type { Severities } from "../diagnostic.ts";
import { CARRIED_OVER, type FollowedUp, type UnitFollowUp } from "../follow-up.ts";
import type { Language } from "../language/language.ts";
import { nearestNames } from "../recap/nearest-names.ts";
import type { FileFinding, RecapEntry } from "../recap.ts";
import { diagnoseAll } from "../validate/diagnose.ts";
import { FOLLOW_UP_RULES } from "../validate/follow-up-rules.ts";
import type { FollowedFact } from "../validate/followed.ts";
import type { Others } from "../validate/gathered.ts";
import type { Histories, UnitHistory } from "./history.ts";
import type { KnownResult } from "./known-result.ts";
import { wordsOf } from "./recommended.ts";

interface Found {
  readonly fact: FollowedFact;
  readonly file: string;
  readonly unit: string | null;
}

/** So many files are named in a sentence. */
const NAMED = 5;

export interface FindingOptions {
  readonly same: readonly SameUnit[];
  readonly language: Language;
  readonly severities?: Severities | undefined;
}

/** @param units in the order of the histories' */
export function findingsOf(
  histories: Histories,
  units: readonly UnitFollowUp[],
  { same, language, severities = {} }: FindingOptions,
): readonly FileFinding[] {
  const found = [
    ...histories.repeated.flatMap(repeated),
    ...histories.units.flatMap(doubtful),
    ...units.flatMap(({ unit, file, recommendations }) =>
      factsOf(recommendations).map((fact) => ({ fact, file, unit: unit.name })),
    ),
    ...gone(histories),
  ];
  // Whose results are whose is told as it is of a comparison; several results of one unit were told above.
  const lines = histories.lines.filter(({ entries }) => entries.every((own) => own.length <= 1));
  return [
    ...found.flatMap(({ fact, file, unit }) =>
      diagnoseAll(FOLLOW_UP_RULES, fact, language, severities).map((diagnostic) => ({
        file,
        unit,
        diagnostic,
      })),
    ),
    ...comparedFindings({ periods: [], lines, units: [], same }, { language, severities }),
  ];
}

function nameOf({ unit, file }: RecapEntry): string {
  return unit.name ?? unit.code ?? file;
}

function filesOf(entries: readonly RecapEntry[]): Others {
  return { files: entries.slice(0, NAMED).map(({ file }) => file), count: entries.length };
}

function repeated(entries: readonly RecapEntry[]): readonly Found[] {
  const [first] = entries;
  if (!first) return [];
  const fact = { kind: "repeated", unit: nameOf(first), when: "this-year", files: filesOf(entries) } as const;
  return [{ fact, file: first.file, unit: first.unit.name }];
}

function doubtful({ current, doubt, doubtful: results }: UnitHistory): readonly Found[] {
  const { entry } = current;
  const about = { file: entry.file, unit: entry.unit.name };
  if (doubt === "repeated") {
    const fact = {
      kind: "repeated",
      unit: nameOf(entry),
      when: "last-year",
      files: filesOf(results),
    } as const;
    return [{ ...about, fact }];
  }
  const found = [...new Set(results.flatMap(({ year }) => year ?? []))];
  if (doubt === null || entry.year === null || found.length === 0) return [];
  return [{ ...about, fact: { kind: "other-year", unit: nameOf(entry), year: entry.year, found } }];
}

/** Whoever gives one workbook of this year does not ask about all the others of last year. */
function gone({ units, gone: results }: Histories): readonly Found[] {
  const holding = results.filter(({ recommended }: KnownResult) => recommended.length > 0);
  if (units.length < 2 || holding.length === 0) return [];
  const entries = holding.map(({ entry }) => entry);
  return [{ fact: { kind: "gone", units: filesOf(entries) }, file: "", unit: null }];
}

function factsOf(recommendations: readonly FollowedUp[]): readonly FollowedFact[] {
  const near = nearTexts(recommendations);
  return recommendations.flatMap((each) => [
    ...statusFact(each, near.get(each) ?? null),
    ...(each.yearsUnfinished >= CARRIED_OVER
      ? [{ kind: "carried-over" as const, ...aboutOf(each), years: each.yearsUnfinished }]
      : []),
  ]);
}

function aboutOf({ text, code, at }: FollowedUp) {
  return { text, code, at };
}

function statusFact(each: FollowedUp, near: string | null): readonly FollowedFact[] {
  const about = aboutOf(each);
  const stated = each.stated ?? "";
  if (each.status === "done") return each.evidence === null ? [{ kind: "unproven", ...about }] : [];
  switch (each.doubt) {
    case "unmentioned":
      return [{ kind: "unmentioned", ...about, near }];
    case "blank":
    case "unclear":
      return [{ kind: "unclear", ...about, stated }];
    case "contradicted":
      return [{ kind: "contradicted", ...about, stated }];
    case null:
      return [];
  }
}

/** Rows of the sheet in almost the words of a recommendation that it does not mention. Nothing is decided by it. */
function nearTexts(recommendations: readonly FollowedUp[]): ReadonlyMap<FollowedUp, string> {
  const missing = recommendations.filter(({ doubt }) => doubt === "unmentioned");
  const rows = recommendations.filter(({ from }) => from === "sheet");
  const nearest = nearestNames(missing.map(beginningOf), rows.map(beginningOf));
  return new Map(
    missing.flatMap((each, place) => {
      const row = rows.find((one) => beginningOf(one) === nearest[place]);
      return row ? [[each, row.text] as const] : [];
    }),
  );
}

/** Enough to tell recommendations apart; how near two texts of pages are would take minutes. */
const COMPARED_CHARACTERS = 400;

function beginningOf({ text }: FollowedUp): string {
  return wordsOf(text).slice(0, COMPARED_CHARACTERS);
}
