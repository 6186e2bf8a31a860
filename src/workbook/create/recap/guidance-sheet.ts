/** The sheet *Perlu Pembinaan*: who is flagged, what costs most, and what the next predicate needs. */
import { formatNumber, formatWeight } from "../../../language/format.ts";
import type { EntrySubcomponent, GroupComponent, RankedEntry } from "../../../recap.ts";
import { blank, type Cell, number, type Row, text } from "./cells.ts";
import type { LookName } from "./looks.ts";
import { type GroupPlan, HEADER_ROW, SHEET, type Source } from "./plan.ts";
import {
  emptyRow,
  groupCell,
  groupTitle,
  groupWidth,
  headerRow,
  openingRows,
  type SheetContent,
  tableSheet,
} from "./sheet.ts";

export function guidanceSheet(source: Source): SheetContent {
  return tableSheet(
    {
      name: SHEET.guidance,
      widths: [5, 28, 12, ...groupWidth(source), 8, 9, 14, 32, 9, 11, 8, 12, 60],
      frozen: { rows: HEADER_ROW, columns: 2 },
      rows: rowsOf(source),
    },
    HEADER_ROW,
  );
}

function* rowsOf(source: Source): Generator<Row> {
  const { texts, plan } = source;
  yield* openingRows(texts.heading.guidance, texts.guidanceNote, source);
  yield headerRow(
    [
      texts.number,
      texts.unit,
      texts.cluster,
      ...groupTitle(source),
      texts.total,
      texts.predicate,
      texts.next,
      texts.subcomponent,
      texts.answer,
      texts.scoreOfWeight,
      texts.lost,
      texts.unfulfilledAll,
      texts.unfulfilled,
    ],
    42,
  );
  let count = 0;
  for (const of of plan.groups) {
    for (const entry of of.group.ranking.filter(({ flagged }) => flagged === true).toReversed()) {
      count += 1;
      yield* entryRows(entry, of, count, source);
    }
  }
  if (count === 0) yield emptyRow(texts.noneFlagged);
}

/** One row for each costly sub-component. What the rows share is repeated, so that a filter keeps them together. */
function* entryRows(entry: RankedEntry, of: GroupPlan, count: number, source: Source): Generator<Row> {
  const costly = entry.costliest.length > 0 ? entry.costliest : [{ code: null, lost: 0 }];
  for (const [index, { code, lost }] of costly.entries()) {
    const repeated = index > 0;
    const answer = entry.subcomponents.find((one) => one.code === code) ?? null;
    yield {
      cells: [
        number(count, repeated ? "topFaintCentred" : "topCentred"),
        text(entry.unit.name ?? source.texts.unnamed, repeated ? "topFaint" : "topStrong"),
        text(entry.cluster ?? source.texts.none, repeated ? "topFaint" : "topText"),
        ...groupCell(source, of.label, "topFaintCentred"),
        totalCell(entry, repeated),
        text(entry.predicate ?? source.texts.none, repeated ? "topFaintCentred" : "topCentred"),
        text(nextText(entry, source), repeated ? "topFaint" : "topText"),
        ...(answer ? costCells(answer, lost, of, source) : []),
        unfulfilledCell(entry, repeated ? "topFaintCentred" : "topCentred", source),
        text(answer ? criteriaText(answer, of, source) : source.texts.none, "topText"),
      ],
    };
  }
}

function unfulfilledCell({ unfulfilled }: RankedEntry, look: LookName, { texts }: Source): Cell {
  return unfulfilled === null ? text(texts.none, look) : number(unfulfilled, look);
}

function totalCell({ total }: RankedEntry, repeated: boolean): Cell {
  return total === null ? blank("topFaintPoints") : number(total, repeated ? "topFaintPoints" : "topTotal");
}

function nextText({ next }: RankedEntry, { texts, language }: Source): string {
  return next === null ? texts.none : texts.nextNeeds(next.predicate, formatNumber(next.points, language));
}

function costCells(
  answer: EntrySubcomponent,
  lost: number,
  { group }: GroupPlan,
  { language, texts }: Source,
): readonly Cell[] {
  const subcomponent = subcomponentOf(group.components, answer.code);
  const score = answer.score === null ? texts.none : formatNumber(answer.score, language);
  const weight = subcomponent ? formatWeight(subcomponent.weight, language) : texts.none;
  return [
    text(subcomponent ? `${answer.code} ${subcomponent.name}` : answer.code, "topText"),
    text(answer.letter ?? valueText(answer, texts.none, language), "topCentred"),
    text(texts.ofWeight(score, weight), "topCentred"),
    number(lost, "topTotal"),
  ];
}

/** Under a rubric that scores by figures there is no letter. */
function valueText({ value }: EntrySubcomponent, none: string, language: Source["language"]): string {
  return value === null ? none : formatNumber(value, language);
}

/** So many criteria are written out; the scored copy of the workbook has them all. */
const CRITERIA_SHOWN = 5;

function criteriaText(
  { code, criteria }: EntrySubcomponent,
  { group }: GroupPlan,
  { texts }: Source,
): string {
  const open = criteria.flatMap((fulfilled, index) => (fulfilled === false ? [index] : []));
  if (open.length === 0) return criteria.includes(true) ? texts.allFulfilled : texts.noCriteria;
  const known = subcomponentOf(group.components, code)?.criteria ?? [];
  const lines = open.slice(0, CRITERIA_SHOWN).map((index) => {
    const criterion = known[index];
    return criterion ? `${criterion.number}. ${criterion.text}` : `${index + 1}.`;
  });
  const rest = open.length - lines.length;
  return [
    `${texts.unfulfilledOf(String(open.length), String(criteria.length))}:`,
    ...lines,
    ...(rest > 0 ? [texts.moreCriteria(String(rest))] : []),
  ].join("\n");
}

function subcomponentOf(
  components: readonly GroupComponent[],
  code: string,
): GroupComponent["subcomponents"][number] | null {
  for (const { subcomponents } of components) {
    const found = subcomponents.find((one) => one.code === code);
    if (found) return found;
  }
  return null;
}
