/** The sheet *Peringkat*: who stands where, from the component scores on. */
import type { ConditionalFormattingOptions } from "exceljs";
import { formatNumber, formatWeight } from "../../../language/format.ts";
import { hasRepeated, type RankedEntry } from "../../../recap.ts";
import { cellName, columnName } from "../../sheet/cell-name.ts";
import { blank, type Cell, number, quoted, type Row, text } from "./cells.ts";
import { letterConditions } from "./letter-colours.ts";
import { CONDITION } from "./looks.ts";
import { FIRST_ROW, type GroupPlan, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import { flagCell, type Place, predicateCell, rankCell, totalCell } from "./ranking-formulas.ts";
import {
  emptyRow,
  groupCell,
  groupTitle,
  groupWidth,
  headerRow,
  type Link,
  openingRows,
  type SheetContent,
  tableSheet,
} from "./sheet.ts";

export function rankingSheet(source: Source): SheetContent {
  const { columns } = source.plan;
  const components = Array.from({ length: columns.components }, () => 16);
  return tableSheet(
    {
      name: SHEET.ranking,
      widths: [9, 36, 12, ...groupWidth(source), ...components, 10, 9, 11, 15, 11, 30],
      frozen: { rows: HEADER_ROW, columns: columns.unit },
      conditions: conditionsOf(source),
      links: linksOf(source),
      rows: rowsOf(source),
    },
    HEADER_ROW,
  );
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, plan } = source;
  const note = [
    ...(plan.columns.group === null ? [] : [texts.separateGroups]),
    ...(plan.groups.some(({ group }) => hasRepeated(group)) ? [texts.repeatedNote] : []),
  ];
  yield* openingRows(texts.heading.ranking, [texts.rankingNote, ...note].join(" "), source);
  yield headerRow(
    [
      texts.rank,
      texts.unit,
      texts.cluster,
      ...groupTitle(source),
      ...componentTitles(source),
      texts.total,
      texts.predicate,
      flagTitle(source),
      texts.answered,
      texts.difference,
      texts.file,
    ],
    66,
  );
  if (plan.groups.length === 0) yield emptyRow(texts.noWorkbooks);
  for (const of of plan.groups) yield* groupRows(of, source);
}

function* groupRows(of: GroupPlan, source: Source): Generator<Row> {
  for (const [index, entry] of of.group.ranking.entries()) {
    const place: Place = { of, row: of.first + index };
    yield {
      cells: [
        rankCell(entry, place, source),
        text(entry.unit.name ?? source.texts.unnamed, "strong"),
        text(entry.cluster ?? source.texts.none, "text"),
        ...groupCell(source, of.label, "faint"),
        ...componentCells(entry, of, source),
        totalCell(entry, place, source),
        predicateCell(entry, place, source),
        flagCell(entry, place, source),
        text(answeredText(entry, source), "centred"),
        entry.difference === null
          ? text(source.texts.none, "centred")
          : number(entry.difference, "difference"),
        text(entry.file, scoredCopy(entry) === null ? "text" : "link"),
      ],
    };
  }
}

function componentCells(entry: RankedEntry, { group }: GroupPlan, { plan, texts }: Source): readonly Cell[] {
  return Array.from({ length: plan.columns.components }, (_, index) => {
    const component = group.components[index];
    if (!component) return blank("points");
    const score = entry.components.find(({ code }) => code === component.code)?.score ?? null;
    return score === null ? text(texts.none, "points") : number(score, "points");
  });
}

/** Marks an OPD that stands there twice; the column of files tells its rows apart. */
function answeredText(entry: RankedEntry, source: Source): string {
  const counted = countedText(entry, source);
  return entry.repeated ? source.texts.repeated(counted) : counted;
}

function countedText({ answered, of, range, total }: RankedEntry, { language, texts }: Source): string {
  const counts = [answered, of].map(String) as [string, string];
  return total !== null || range === null
    ? texts.answeredOf(...counts)
    : texts.possible(...counts, formatNumber(range.min, language), formatNumber(range.max, language));
}

/** The component's name where all groups agree on it; the rubrics of two years may not. */
function componentTitles({ plan, language, texts }: Source): readonly string[] {
  return Array.from({ length: plan.columns.components }, (_, index) => {
    const titles = plan.groups.flatMap(({ group }) => {
      const component = group.components[index];
      return component ? [texts.weighted(component.name, formatWeight(component.weight, language))] : [];
    });
    const [title = ""] = titles;
    return new Set(titles).size === 1 ? title : texts.component(String(index + 1));
  });
}

function flagTitle({ recap, texts }: Source): string {
  const letters = new Set(recap.groups.flatMap(({ ranking }) => ranking.map(({ flagFrom }) => flagFrom)));
  const [from] = letters;
  return letters.size === 1 && from ? texts.flag(from) : texts.flagAny;
}

function linksOf({ plan, linkTo }: Source): readonly Link[] {
  return plan.groups.flatMap(({ group, first }) =>
    group.ranking.flatMap((entry, index) => {
      const copy = scoredCopy(entry);
      return copy === null ? [] : [{ at: cellName(first + index, plan.columns.file), target: linkTo(copy) }];
    }),
  );
}

function scoredCopy({ outputs }: RankedEntry): string | null {
  return outputs.find((output) => /\.scored\.xls[xm]$/i.test(output)) ?? null;
}

/** The colours follow the formulas, so that they are never staler than the figures. */
function conditionsOf({ plan, recap, texts }: Source): readonly ConditionalFormattingOptions[] {
  const last = plan.groups.at(-1)?.last;
  if (last === undefined) return [];
  const { total, predicate, flag, answered } = plan.columns;
  const column = (place: number) => `${columnName(place)}${FIRST_ROW}:${columnName(place)}${last}`;
  const isFlagged = `$${cellName(FIRST_ROW, flag)}=${quoted(texts.flagged)}`;
  const isIncomplete = `NOT(ISNUMBER($${cellName(FIRST_ROW, total)}))`;
  return [
    {
      ref: column(flag),
      rules: [{ type: "expression", formulae: [isFlagged], priority: 1, style: CONDITION.flagged }],
    },
    ...[total, answered].map(
      (place, index): ConditionalFormattingOptions => ({
        ref: column(place),
        rules: [
          {
            type: "expression",
            formulae: [isIncomplete],
            priority: 2 + index,
            style: CONDITION.incomplete,
          },
        ],
      }),
    ),
    letterConditions(
      column(predicate),
      recap.groups.map(({ predicates }) => predicates),
    ),
  ];
}
