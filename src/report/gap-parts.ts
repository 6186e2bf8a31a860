/** A gap as titled tables and lines: what the terminal and Markdown both show, each in its own way. */
import {
  type AssessorGap,
  type GapGroup,
  type GapThresholds,
  gapUnitName,
  type Middle,
  type UnitGap,
} from "../gap.ts";
import { answersText, cellsText, countedLine, kappaLine, kappaText, pText } from "../language/gap-figures.ts";
import { groupTitle } from "../language/group-title.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { predicatesText } from "./compare-phrases.ts";
import { lookText, sidesLine, stepsText, systematicLines } from "./gap-phrases.ts";
import { countText, differenceText, figureText } from "./recap-phrases.ts";

export interface GapPart {
  /** Null: it goes on with what stands above. */
  readonly title: string | null;
  readonly before: readonly string[];
  /** The head row first; empty without a table. */
  readonly rows: readonly (readonly string[])[];
  /** Columns of words, by their place; one of them, the last, gives way where room is short. */
  readonly words: readonly number[];
  readonly items: readonly string[];
  readonly after: readonly string[];
}

/** So many criteria are worth a sentence each. */
const CRITERIA = 10;

/** Over the counts of sub-components that the OPD put higher, equal and lower. */
const SIDES = "+ / = / −";

const NOTHING: GapPart = { title: null, before: [], rows: [], words: [0], items: [], after: [] };

/** @param most how many OPDs are listed */
export function groupParts(
  group: GapGroup,
  { thresholds }: Pick<AssessorGap, "thresholds">,
  language: Language,
  most: number,
): readonly GapPart[] {
  const head = headPart(group, language);
  if (group.counted === 0) return [head];
  const parts = [
    head,
    regionPart(group, language),
    subcomponentPart(group, thresholds, language),
    unitPart(group, language, most),
    lookPart(group, language),
    criterionPart(group, language),
    teamPart(group, thresholds.teamFrom, language),
  ];
  return parts.filter((part) => part !== null);
}

/** One OPD with each of its answers. */
export function oneUnitParts(unit: UnitGap, group: GapGroup, language: Language): readonly GapPart[] {
  const { gap } = textsOf(language);
  const { points, pairs, of, self, evaluator, answers } = unit;
  const shown = differenceText(points, language);
  const names = new Map(group.subcomponents.map(({ code, name }) => [code, name]));
  const totals =
    unit.rank === null
      ? gap.unitPartial(shown, countText(pairs, language), countText(of, language))
      : gap.unitTotals(figureText(self.total, language), figureText(evaluator.total, language), shown);
  return [
    {
      ...NOTHING,
      title: gapUnitName(unit.unit),
      before: [`${totals} (${unit.unit.file}).`],
      words: [0, 2, 5, 6, 1],
      rows: [
        [gap.code, gap.name, gap.letters, gap.points, gap.steps, gap.cells, gap.note],
        ...answers.map((answer) => [
          answer.code,
          names.get(answer.code) ?? "",
          answersText(answer, language),
          differenceText(answer.points, language),
          stepsText(answer.steps, language),
          cellsText(answer),
          gap.hasNote[answer.noted ? "true" : "false"],
        ]),
      ],
      items: answers.flatMap(({ code, criteria: { over, under } }) => [
        ...(over.length > 0 ? [gap.criteriaOver(code, over.join(", "))] : []),
        ...(under.length > 0 ? [gap.criteriaUnder(code, under.join(", "))] : []),
      ]),
    },
  ];
}

function headPart(group: GapGroup, language: Language): GapPart {
  const { gap } = textsOf(language);
  return {
    ...NOTHING,
    title: gap.title(groupTitle(group, language)),
    before: [countedLine(group, language), ...(group.counted === 0 ? [] : [gap.sign])],
  };
}

function regionPart(group: GapGroup, language: Language): GapPart {
  const { gap } = textsOf(language);
  const { points, steps, kappa } = group.region;
  const row = (name: (of: string) => string, middle: Middle | null) =>
    middle === null
      ? []
      : [
          [
            name(countText(middle.n, language)),
            differenceText(middle.mean, language),
            differenceText(middle.median, language),
          ],
        ];
  const sides = sidesLine(group, language);
  return {
    ...NOTHING,
    rows: [[gap.region, gap.mean, gap.median], ...row(gap.pointsOver, points), ...row(gap.stepsOver, steps)],
    after: [
      ...(sides === null ? [] : [sides]),
      ...(kappa === null
        ? []
        : [kappaLine(kappa, language), ...(kappa.value === null ? [] : [gap.kappaNote])]),
    ],
  };
}

function subcomponentPart(
  { subcomponents }: GapGroup,
  { level, intervalFrom }: GapThresholds,
  language: Language,
): GapPart {
  const { gap } = textsOf(language);
  return {
    ...NOTHING,
    title: gap.subcomponents,
    words: [0, 1],
    rows: [
      [...[gap.code, gap.name, gap.n, gap.points, gap.steps, SIDES], ...[gap.kappaHead, gap.p]],
      ...subcomponents.map((each) => [
        each.code,
        each.name,
        countText(each.pairs, language),
        differenceText(each.points?.mean ?? null, language),
        differenceText(each.steps?.mean ?? null, language),
        `${each.over} / ${each.equal} / ${each.under}`,
        kappaText(each.kappa, language),
        pText(each.test, language),
      ]),
    ],
    after: [
      ...systematicLines(subcomponents, level, language),
      gap.meansNote(countText(intervalFrom, language)),
      gap.testNote,
    ],
  };
}

function unitPart({ units }: GapGroup, language: Language, most: number): GapPart {
  const { gap } = textsOf(language);
  const rest = units.length - most;
  return {
    ...NOTHING,
    title: gap.units,
    words: [6, 1],
    rows: [
      [gap.rank, gap.unit, gap.self, gap.evaluator, gap.points, SIDES, gap.predicates],
      ...units
        .slice(0, most)
        .map(({ rank, unit, self, evaluator, points, over, equal, under, pairs, of }) => [
          rank === null ? "–" : countText(rank, language),
          gapUnitName(unit),
          figureText(self.total, language),
          figureText(evaluator.total, language),
          differenceText(points, language) + (rank === null ? ` (${pairs}/${of})` : ""),
          `${over} / ${equal} / ${under}`,
          predicatesText(self, evaluator),
        ]),
    ],
    after: [...(rest > 0 ? [gap.rest(countText(rest, language))] : []), gap.sidesNote],
  };
}

function lookPart({ secondLook }: GapGroup, language: Language): GapPart | null {
  if (secondLook.length === 0) return null;
  const { gap } = textsOf(language);
  return {
    ...NOTHING,
    title: gap.secondLook,
    before: [gap.secondLookNote],
    items: secondLook.map((look) => lookText(look, language)),
  };
}

/** Those that the evaluators accepted most seldom, of all that were claimed. */
function criterionPart({ criteria }: GapGroup, language: Language): GapPart | null {
  const { gap } = textsOf(language);
  const claimed = criteria
    .filter(({ over }) => over > 0)
    .toSorted((one, other) => other.over - one.over || one.pairs - other.pairs)
    .slice(0, CRITERIA);
  if (claimed.length === 0) return null;
  return {
    ...NOTHING,
    title: gap.criteria,
    items: claimed.map(({ subcomponent, number, text, over, pairs }) =>
      gap.criterionLine(
        `${subcomponent}/${number}`,
        countText(over, language),
        countText(pairs, language),
        text,
      ),
    ),
  };
}

function teamPart({ teams, withoutTeam }: GapGroup, teamFrom: number, language: Language): GapPart | null {
  if (teams.length === 0) return null;
  const { gap } = textsOf(language);
  const range = (low: number, high: number) =>
    gap.range(differenceText(low, language), differenceText(high, language));
  const atLeast = countText(teamFrom, language);
  return {
    ...NOTHING,
    title: gap.teams,
    words: [0],
    rows: [
      [gap.team, gap.n, gap.mean, gap.median, gap.quartiles, gap.extremes],
      ...teams.map(({ name, n, figures }) => [
        name,
        countText(n, language),
        ...(figures
          ? [
              differenceText(figures.points.mean, language),
              differenceText(figures.points.median, language),
              range(figures.lowerQuartile, figures.upperQuartile),
              range(figures.lowest, figures.highest),
            ]
          : ["–", "–", "–", "–"]),
      ]),
    ],
    after: [
      gap.teamsNote(atLeast),
      ...(withoutTeam > 0 ? [gap.withoutTeam(countText(withoutTeam, language))] : []),
    ],
  };
}
