/** What stands below the OPDs on a sheet *Selisih Penilaian*: sub-components, cells worth a second look, teams. */
import { type GapGroup, gapUnitName, type SubcomponentGap } from "../../../gap.ts";
import { answersText, cellsText, kappaText, pText } from "../../../language/gap-figures.ts";
import { textsOf } from "../../../language/texts.ts";
import { blank, type Cell, number, type Row, text } from "./cells.ts";
import type { Source } from "./plan.ts";
import { headerRow } from "./sheet.ts";

export function* subcomponentRows({ subcomponents }: GapGroup, source: Source): Generator<Row> {
  const { gap } = textsOf(source.language);
  yield* titled(gap.subcomponents);
  yield headerRow(
    [
      ...[gap.code, gap.name, gap.weight, gap.n],
      ...[gap.sheet.meanGap, gap.sheet.medianGap, gap.sheet.meanSteps],
      ...[gap.over, gap.equal, gap.under, gap.kappaHead, gap.p, gap.sheet.verdict],
    ],
    32,
  );
  for (const each of subcomponents) {
    yield {
      cells: [
        text(each.code, "strongCentred"),
        text(each.name, "text"),
        number(each.weight, "points"),
        number(each.pairs, "count"),
        difference(each.points?.mean ?? null, source),
        difference(each.points?.median ?? null, source),
        difference(each.steps?.mean ?? null, source),
        number(each.over, "count"),
        number(each.equal, "count"),
        number(each.under, "count"),
        text(kappaText(each.kappa, source.language), "centred"),
        text(pText(each.test, source.language), "centred"),
        text(verdictOf(each, source), "centred"),
      ],
    };
  }
}

function verdictOf({ test }: SubcomponentGap, { language }: Source): string {
  return textsOf(language).gap.sheet.verdicts[test?.systematic ?? "none"];
}

export function* lookRows({ secondLook }: GapGroup, source: Source): Generator<Row> {
  if (secondLook.length === 0) return;
  const { gap } = textsOf(source.language);
  yield* titled(gap.secondLook, gap.secondLookNote);
  yield headerRow(
    [gap.rank, gap.unit, gap.code, gap.letters, gap.points, gap.steps, gap.note, gap.cells],
    32,
  );
  for (const [place, { unit, answer }] of secondLook.entries()) {
    yield {
      cells: [
        number(place + 1, "count"),
        text(gapUnitName(unit), "strong"),
        text(answer.code, "strongCentred"),
        text(answersText(answer, source.language), "centred"),
        number(answer.points, "difference"),
        answer.steps === null ? text(source.texts.none, "centred") : number(Math.abs(answer.steps), "count"),
        text(gap.hasNote[answer.noted ? "true" : "false"], "centred"),
        text(`${cellsText(answer)}  (${unit.file})`, "plain"),
      ],
      // The place runs on over the blank cells behind it.
      height: 16,
    };
  }
}

export function* teamRows(
  { teams, withoutTeam }: GapGroup,
  teamFrom: number,
  source: Source,
): Generator<Row> {
  if (teams.length === 0) return;
  const { gap } = textsOf(source.language);
  yield* titled(
    gap.teams,
    gap.teamsNote(String(teamFrom)),
    ...(withoutTeam > 0 ? [gap.withoutTeam(String(withoutTeam))] : []),
  );
  yield headerRow(
    [
      ...[gap.rank, gap.team, gap.n, gap.mean, gap.median],
      ...[gap.sheet.lowerQuartile, gap.sheet.upperQuartile, gap.sheet.lowest, gap.sheet.highest],
    ],
    32,
  );
  for (const [place, { name, n, figures }] of teams.entries()) {
    const told = figures && [
      figures.points.mean,
      figures.points.median,
      figures.lowerQuartile,
      figures.upperQuartile,
      figures.lowest,
      figures.highest,
    ];
    yield {
      cells: [
        number(place + 1, "count"),
        text(name, "strong"),
        number(n, "count"),
        ...(told ? told.map((figure) => number(figure, "difference")) : EMPTY),
      ],
    };
  }
}

const EMPTY: readonly Cell[] = Array.from({ length: 6 }, () => blank("difference"));

function* titled(title: string, ...notes: readonly string[]): Generator<Row> {
  yield { cells: [] };
  yield { cells: [text(title, "group")], height: 18 };
  for (const note of notes) yield { cells: [text(note, "note")], height: 15 };
}

function difference(figure: number | null, { texts }: Source): Cell {
  return figure === null ? text(texts.none, "difference") : number(figure, "difference");
}
