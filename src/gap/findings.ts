/** What the workbooks of a gap brought up together, as findings. */
import type { Severities } from "../diagnostic.ts";
import type { Language } from "../language/language.ts";
import { nearestNames } from "../recap/nearest-names.ts";
import type { FileFinding, RecapEntry } from "../recap.ts";
import { diagnoseAll } from "../validate/diagnose.ts";
import type { GapFact } from "../validate/gap-facts.ts";
import { GAP_RULES } from "../validate/gap-rules.ts";
import { plainName } from "../validate/unit-name.ts";
import { isComplete, type PairedEntry } from "./pairs.ts";
import type { SortedGroup } from "./sorted-group.ts";
import { nameOf } from "./units.ts";

interface Found {
  readonly fact: GapFact;
  /** Null: it is about all of them. */
  readonly entry: RecapEntry | null;
}

/** So many files are named in a sentence. */
const NAMED = 5;

/** No region has more; with more, the names are something else, and looking at each pair of them takes long. */
const TEAMS_AT_MOST = 500;

export function gapFindings(
  groups: readonly SortedGroup[],
  {
    language,
    severities = {},
  }: { readonly language: Language; readonly severities?: Severities | undefined },
): readonly FileFinding[] {
  const found = [
    ...groups.flatMap(({ repeated }) => repeated.flatMap(repetition)),
    ...groups.flatMap(unknownRubric),
    ...nobodyBoth(groups),
    ...groups.flatMap(({ paired }) => nearTeams(paired)),
    ...groups.flatMap(({ paired }) => paired.flatMap(partial)),
  ];
  return found.flatMap(({ fact, entry }) =>
    diagnoseAll(GAP_RULES, fact, language, severities).map((diagnostic) => ({
      file: entry?.file ?? "",
      unit: entry?.unit.name ?? null,
      diagnostic,
    })),
  );
}

function repetition(same: readonly RecapEntry[]): readonly Found[] {
  const [entry] = same;
  if (!entry) return [];
  const files = { files: same.slice(0, NAMED).map(({ file }) => file), count: same.length };
  return [{ fact: { kind: "repeated", unit: nameOf(entry), files }, entry }];
}

function unknownRubric({ rule, rubric, entries }: SortedGroup): readonly Found[] {
  if (rule) return [];
  return [{ fact: { kind: "rubric-unknown", rubric: rubric.id, workbooks: entries.length }, entry: null }];
}

/** Where both answered and the workbooks contradict each other, that is what is told. */
function nobodyBoth(groups: readonly SortedGroup[]): readonly Found[] {
  const known = groups.filter(({ rule }) => rule !== null);
  const workbooks = known.reduce((all, { entries }) => all + entries.length, 0);
  if (workbooks === 0 || known.some(({ paired, repeated }) => paired.length + repeated.length > 0)) return [];
  return [{ fact: { kind: "nobody-both", workbooks }, entry: null }];
}

function nearTeams(paired: readonly PairedEntry[]): readonly Found[] {
  const names = new Map(paired.flatMap(({ entry: { team } }) => (team ? [[plainName(team), team]] : [])));
  const plain = [...names.keys()];
  if (plain.length > TEAMS_AT_MOST) return [];
  return plain.flatMap((name, place): Found[] => {
    const [near = null] = nearestNames([name], plain.slice(place + 1));
    if (near === null) return [];
    return [
      {
        fact: { kind: "near-teams", one: names.get(name) ?? name, other: names.get(near) ?? near },
        entry: null,
      },
    ];
  });
}

function partial(paired: PairedEntry): readonly Found[] {
  const { entry, pairs, of } = paired;
  if (isComplete(paired)) return [];
  return [{ fact: { kind: "partial", unit: nameOf(entry), pairs: pairs.length, of }, entry }];
}
