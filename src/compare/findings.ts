/** What matching the units of several periods brought up, as findings. */
import type { ComparedUnit } from "../comparison.ts";
import type { Diagnostic, Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { nearestNames } from "../recap/nearest-names.ts";
import type { FileFinding, RecapEntry } from "../recap.ts";
import { COMPARE_RULES } from "../validate/compare-rules.ts";
import type { ComparedFact } from "../validate/compared.ts";
import { diagnoseAll } from "../validate/diagnose.ts";
import { plainName } from "../validate/unit-name.ts";
import type { PeriodResults } from "./compare.ts";
import type { Line, SameUnit } from "./match-units.ts";

interface Matched {
  readonly periods: readonly Pick<PeriodResults, "source">[];
  readonly lines: readonly Line[];
  /** Of the lines, in the same order. */
  readonly units: readonly ComparedUnit[];
  readonly same: readonly SameUnit[];
}

interface Found {
  readonly fact: ComparedFact;
  /** Null: it is about all of them. */
  readonly entry: RecapEntry | null;
}

/** So many files are named in a sentence. */
const NAMED = 5;

export function findingsOf(
  matched: Matched,
  {
    language,
    severities = {},
  }: { readonly language: Language; readonly severities?: Severities | undefined },
): readonly FileFinding[] {
  const found = [
    ...matched.lines.flatMap((line) => [...repeated(line, matched), ...otherNames(line)]),
    ...nearNames(matched.lines),
    ...otherRubrics(matched),
    ...unused(matched),
  ];
  return found.flatMap(({ fact, entry }) =>
    diagnoseAll(COMPARE_RULES, fact, language, severities).map((diagnostic: Diagnostic) => ({
      file: entry?.file ?? "",
      unit: entry?.unit.name ?? null,
      diagnostic,
    })),
  );
}

function nameOf({ unit, file }: RecapEntry): string {
  return unit.name ?? unit.code ?? file;
}

function repeated({ entries }: Line, { periods }: Matched): readonly Found[] {
  return entries.flatMap((own, place) => {
    const [first, another] = own;
    if (!first || !another) return [];
    const files = { files: own.slice(0, NAMED).map(({ file }) => file), count: own.length };
    const period = periods[place]?.source ?? "";
    return [{ fact: { kind: "repeated", unit: nameOf(first), period, files }, entry: first }];
  });
}

/** A list says that names are one unit's; nothing else does. */
function otherNames({ entries, matchedBy }: Line): readonly Found[] {
  if (matchedBy !== "code" && matchedBy !== "alone") return [];
  const present = entries.flatMap((own) => own.slice(0, 1));
  return present.flatMap((later, place) => {
    const earlier = present[place - 1];
    if (!earlier || plainName(nameOf(earlier)) === plainName(nameOf(later))) return [];
    const fact = {
      kind: "other-name",
      by: matchedBy,
      earlier: nameOf(earlier),
      later: nameOf(later),
    } as const;
    return [{ fact, entry: later }];
  });
}

/** Units of the first periods only beside units of the last ones only. */
function nearNames(lines: readonly Line[]): readonly Found[] {
  const gone = lines.filter(({ entries }) => entries.at(-1)?.length === 0);
  const fresh = lines.filter(({ entries }) => entries[0]?.length === 0);
  const named = (some: readonly Line[]) =>
    new Map(
      some.flatMap(({ entries }) => {
        const entry = entries.flat()[0];
        return entry?.unit.name ? [[plainName(entry.unit.name), entry] as const] : [];
      }),
    );
  const [before, after] = [named(gone), named(fresh)];
  const nearest = nearestNames([...after.keys()], [...before.keys()]);
  return [...after.values()].flatMap((entry, place) => {
    const earlier = before.get(nearest[place] ?? "");
    if (!earlier || earlier === entry) return [];
    return [{ fact: { kind: "near", earlier: nameOf(earlier), later: nameOf(entry) }, entry }];
  });
}

function otherRubrics({ units }: Matched): readonly Found[] {
  const facts = new Map<string, Extract<ComparedFact, { kind: "other-rubric" }>>();
  for (const { results, steps } of units) {
    for (const [place, later] of results.entries()) {
      const earlier = results[place - 1];
      const shared = steps[place - 1]?.shared;
      if (!earlier || !later || !shared || shared.sameRubric) continue;
      const measured = steps[place - 1]?.outcome !== "other-rule";
      const key = JSON.stringify([earlier.rubric, later.rubric, measured]);
      const count = (facts.get(key)?.units ?? 0) + 1;
      facts.set(key, {
        kind: "other-rubric",
        earlier: earlier.rubric,
        later: later.rubric,
        units: count,
        measured,
      });
    }
  }
  return [...facts.values()].map((fact) => ({ fact, entry: null }));
}

function unused({ lines, same }: Matched): readonly Found[] {
  const listed = lines
    .filter(({ matchedBy }) => matchedBy === "list")
    .flatMap(({ entries }) => entries.flat());
  const known = new Set(
    listed.flatMap(({ unit }) => [plainName(unit.name ?? ""), plainName(unit.code ?? "")]),
  );
  return same
    .filter(({ earlier, later }) => !known.has(plainName(earlier)) || !known.has(plainName(later)))
    .map(({ earlier, later }) => ({ fact: { kind: "list-unused", earlier, later }, entry: null }));
}
