/** The sheet *Syarat Predikat*: what each predicate needs, how many units have it, and the shares of interpretations. */
import { CLUSTERS, type ClusterId } from "../../../cluster.ts";
import { formatWeight } from "../../../language/format.ts";
import type { Condition, NamedShare, RegionRung } from "../../../region.ts";
import { cellName } from "../../sheet/cell-name.ts";
import { heightOf } from "../cells.ts";
import { type Cell, live, number, quoted, type Row, text } from "../recap/cells.ts";
import { letterConditions } from "../recap/letter-colours.ts";
import { headerRow, type SheetContent, tableSheet } from "../recap/sheet.ts";
import { BAND_COLUMN, onForm } from "./formulas.ts";
import { CONDITION_ROW, FORM_COLUMN, FORM_ROW, SHEET, type Source, UNIT_COLUMN, unitRange } from "./plan.ts";

const WIDTHS = [11, 46, 13, 13, 12, 12, 12, 12, 34];
/** The columns G to I as one. */
const NOTE_WIDTH = 56;
const LEAST_HEIGHT = 18;

export function conditionsSheet(source: Source): SheetContent {
  const { plan, region } = source;
  const rows = conditionsOf(source);
  return tableSheet(
    {
      name: SHEET.conditions,
      widths: WIDTHS,
      frozen: { rows: 4, columns: 0 },
      titleRows: null,
      filter: null,
      merges: [
        ...rows.map((_, place) => `G${CONDITION_ROW + place}:I${CONDITION_ROW + place}`),
        `G${CONDITION_ROW - 1}:I${CONDITION_ROW - 1}`,
      ],
      conditions: [
        letterConditions(
          `A${CONDITION_ROW}:A${CONDITION_ROW + rows.length - 1} A${plan.bands.first}:A${plan.bands.last} C${highestRow(source)}`,
          [region.predicates],
        ),
      ],
      rows: rowsOf(source),
    },
    4,
  );
}

interface ConditionLine {
  readonly rung: RegionRung;
  /** Null: the predicate asks for nothing. */
  readonly condition: Condition | null;
}

function conditionsOf({ region: { rungs } }: Source): readonly ConditionLine[] {
  return rungs.flatMap((rung): readonly ConditionLine[] =>
    rung.conditions.length === 0
      ? [{ rung, condition: null }]
      : rung.conditions.map((condition) => ({ rung, condition })),
  );
}

/** Behind the last condition. */
function highestRow(source: Source): number {
  return CONDITION_ROW + conditionsOf(source).length;
}

function* rowsOf(source: Source): Generator<Row> {
  const { region, texts } = source;
  yield { cells: [text(texts.conditionsTitle, "title")], height: 24 };
  yield {
    cells: [text(texts.subtitle(region.name ?? texts.unnamed, String(region.year ?? "….")), "subtitle")],
    height: 16,
  };
  yield { cells: [text(texts.conditionsNote, "note")], height: 15 };
  yield { cells: [], height: 6 };
  yield { cells: [text(texts.conditions, "group")], height: 20 };
  yield headerRow(
    [
      texts.predicate,
      texts.condition,
      texts.needed,
      texts.found,
      texts.status,
      texts.short,
      texts.toClose,
      "",
      "",
    ],
    LEAST_HEIGHT,
  );
  for (const [place, line] of conditionsOf(source).entries())
    yield conditionRow(line, CONDITION_ROW + place, source);
  yield highestRowCells(source);
  yield { cells: [] };
  yield* shareRows(source);
  yield { cells: [] };
  yield* namedShareRows(source);
}

function conditionRow({ rung, condition }: ConditionLine, row: number, source: Source): Row {
  const { texts } = source;
  const letter = text(rung.predicate, "strongCentred");
  if (!condition) {
    const dash = () => text(texts.none, "centred");
    const cells = [
      letter,
      text(texts.noCondition, "text"),
      dash(),
      dash(),
      text(texts.met, "centred"),
      dash(),
    ];
    return { cells: [...cells, ...noteCells("")], height: LEAST_HEIGHT };
  }
  const note = toClose(condition, source);
  const isMet = statusFormula(condition, row, source);
  return {
    cells: [
      letter,
      text(texts[condition.kind](condition.cluster), "text"),
      neededCell(condition),
      foundCell(condition, source),
      live(isMet, condition.met ? texts.met : texts.unmet, "centred"),
      shortCell(condition, row, source),
      ...noteCells(note),
    ],
    height: Math.max(LEAST_HEIGHT, heightOf(note, NOTE_WIDTH)),
  };
}

/** The text stands over three columns. */
function noteCells(note: string): readonly Cell[] {
  return [text(note, "text"), text("", "text"), text("", "text")];
}

function neededCell(condition: Condition): Cell {
  return condition.kind === "sampled" ? number(condition.needed, "count") : number(condition.over, "points");
}

function foundCell(condition: Condition, { plan, texts }: Source): Cell {
  const column = FORM_COLUMN[condition.cluster];
  if (condition.kind === "sampled") return live(onForm(FORM_ROW.counted, column), condition.found, "count");
  return live(onForm(plan.total.row, column), condition.mean ?? texts.none, "points");
}

/** A count must reach what is needed; a mean must be above it. */
function statusFormula({ kind }: Condition, row: number, { texts }: Source): string {
  const [needed, found] = [cellName(row, 3), cellName(row, 4)];
  const holds = kind === "sampled" ? `${found}>=${needed}` : `${found}>${needed}`;
  return `IF(ISNUMBER(${found}),IF(${holds},${quoted(texts.met)},${quoted(texts.unmet)}),${quoted(texts.unmet)})`;
}

function shortCell(condition: Condition, row: number, { texts }: Source): Cell {
  const [needed, found, status] = [3, 4, 5].map((column) => cellName(row, column));
  const short = `IF(OR(${status}=${quoted(texts.met)},NOT(ISNUMBER(${found}))),${quoted(texts.none)},ROUND(${needed}-${found},2))`;
  const value = condition.kind === "sampled" ? condition.needed - condition.found : condition.points;
  const shown = condition.met || value === null ? texts.none : value;
  return live(short, shown, condition.kind === "sampled" ? "count" : "points");
}

/** Who would close it: names as they were when the workbook was made. */
function toClose(condition: Condition, { texts, language }: Source): string {
  if (condition.met) return "";
  if (condition.kind === "sampled")
    return condition.waiting.length > 0 ? texts.waiting(condition.waiting.join(", ")) : "";
  const { nearest, together } = condition;
  if (together === null || nearest.length === 0) return "";
  const figure = (value: number) => formatWeight(value, language);
  const names = nearest.map(({ name, total, points }) => texts.near(name, figure(total), figure(points)));
  return texts.together(figure(together), names.join("; "));
}

function highestRowCells(source: Source): Row {
  const { region, texts } = source;
  const last = highestRow(source) - 1;
  const column = (place: number) => `$${cellName(CONDITION_ROW, place)}:$${cellName(last, place)}`;
  const absolute = (range: string) => range.replace(/([A-Z])(\d)/g, "$1$$$2");
  const unmet = (letter: string) =>
    `COUNTIFS(${absolute(column(1))},${quoted(letter)},${absolute(column(5))},${quoted(texts.unmet)})`;
  const lowest = region.rungs.at(-1)?.predicate ?? "";
  const formula = region.rungs
    .slice(0, -1)
    .reduceRight(
      (rest, { predicate }) => `IF(${unmet(predicate)}=0,${quoted(predicate)},${rest})`,
      quoted(lowest),
    );
  return {
    cells: [
      text("", "component"),
      text(texts.highest, "component"),
      live(formula, region.highest.predicate, "strongCentred"),
      text(region.highest.predicateName, "text"),
    ],
    height: 20,
  };
}

/** The bands, and how many units with a complete result are in each or in a better one. */
function* shareRows(source: Source): Generator<Row> {
  const { region, rule, texts } = source;
  yield { cells: [text(texts.shares, "group")], height: 20 };
  yield headerRow(
    [
      texts.predicate,
      texts.predicateName,
      texts.over,
      texts.upTo,
      texts.all,
      ...rule.clusters.map(({ column }) => column),
    ],
    LEAST_HEIGHT + 14,
  );
  for (const [place, { letter, name, over, upTo }] of region.predicates.entries()) {
    const row = source.plan.bands.first + place;
    const counts = region.shares[place]?.counts ?? [];
    yield {
      cells: [
        text(letter, "strongCentred"),
        text(name, "text"),
        over === null ? text(texts.none, "points") : number(over, "points"),
        number(upTo, "points"),
        ...counts.map(({ cluster, count }) =>
          live(countFormula(cluster, over === null ? "" : aboveFormula(row, source), source), count, "count"),
        ),
      ],
      height: LEAST_HEIGHT,
    };
  }
  yield {
    cells: [
      text(texts.unitCount, "sumText"),
      ...["", "", ""].map((content) => text(content, "sumText")),
      ...(region.shares[0]?.counts ?? []).map(({ cluster, of }) =>
        live(countFormula(cluster, "", source), of, "sum"),
      ),
    ],
    height: LEAST_HEIGHT,
  };
}

/** The lowest band has no bound: everybody is in it or in a better one. */
function aboveFormula(row: number, { plan }: Source): string {
  return `*(${unitRange(plan, plan.columns.total)}>$${cellName(row, BAND_COLUMN.over)})`;
}

/** Units with a complete result, of one cluster or of all. */
function countFormula(cluster: ClusterId | null, condition: string, { plan, texts }: Source): string {
  const complete = `(${unitRange(plan, UNIT_COLUMN.complete)}=${quoted(texts.yes)})`;
  const own = cluster === null ? "1" : `(${unitRange(plan, UNIT_COLUMN.cluster)}=${quoted(cluster)})`;
  return `SUMPRODUCT(${complete}*${own}${condition})`;
}

function* namedShareRows(source: Source): Generator<Row> {
  const { region, texts } = source;
  yield { cells: [text(texts.namedShares, "group")], height: 20 };
  yield headerRow(
    [
      texts.predicate,
      texts.interpretation,
      texts.needed,
      texts.scope,
      texts.found,
      texts.of,
      texts.status,
      texts.short,
    ],
    LEAST_HEIGHT,
  );
  let row = source.plan.bands.last + 5;
  for (const share of region.namedShares) {
    for (const count of share.counts) {
      yield namedShareRow(share, count, row, source);
      row += 1;
    }
  }
}

function namedShareRow(
  share: NamedShare,
  count: NamedShare["counts"][number],
  row: number,
  source: Source,
): Row {
  const { region, plan, texts } = source;
  const { cluster } = count;
  const place = region.predicates.findIndex(({ letter }) => letter === share.predicate);
  const column = BAND_COLUMN.firstCount + (cluster === null ? 0 : CLUSTERS.indexOf(cluster) + 1);
  const [found, of, status] = [5, 6, 7].map((each) => cellName(row, each));
  const holds = `${found}*${share.of}>=${of}*${share.units}`;
  const least = `-INT(-${of}*${share.units}/${share.of})`;
  const quote = texts.quoted(share.wording, String(share.source.page));
  return {
    cells: [
      text(share.predicate, "strongCentred"),
      text(quote, "text"),
      text(`${share.units}/${share.of}`, "centred"),
      text(cluster ?? texts.all, "centred"),
      live(cellName(plan.bands.first + place, column), count.count, "count"),
      live(cellName(plan.bands.last + 1, column), count.of, "count"),
      live(
        `IF(AND(${of}>0,${holds}),${quoted(texts.met)},${quoted(texts.unmet)})`,
        count.met ? texts.met : texts.unmet,
        "centred",
      ),
      live(`IF(${status}=${quoted(texts.met)},0,MAX(0,${least}-${found}))`, count.missing, "count"),
    ],
    height: heightOf(quote, WIDTHS[1] ?? NOTE_WIDTH),
  };
}
