/** Plans for people at a terminal: one in detail, several as a table. Readable at 80 columns, without colour. */
import type { PlanTexts } from "../language/plan-id.ts";
import { textsOf } from "../language/texts.ts";
import type { Plan, Raise } from "../plan.ts";
import type { RecapPlan } from "../recap-plan.ts";
import { hanging, wrapped } from "./columns.ts";
import { joinedBlocks, type Pen, penOf } from "./pen.ts";
import {
  alternativeRows,
  boundaryRows,
  outcomeText,
  plannedName,
  planRows,
  plansSummary,
  raiseFigures,
  raiseText,
  situationText,
  targetText,
  toDo,
  unplannedLines,
} from "./plan-phrases.ts";
import { capitalised, countText } from "./recap-phrases.ts";
import type { ReportOptions } from "./report.ts";
import { alignedRows, type Column } from "./terminal-table.ts";
import { visibleLine } from "./visible.ts";

/** The files of the recap have them all. */
const PLANS_OF_RECAP = 40;

/** Ends with a newline. @param judged whether answers that need judgement were offered */
export function planTerminal(plans: readonly Plan[], judged: boolean, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).plan);
  const [only, another] = plans;
  return `${joinedBlocks(only && !another ? planBlocks(only, judged, pen) : manyBlocks(plans, pen))}\n`;
}

/** As a block of the recap. */
export function recapPlanBlock(made: RecapPlan, options: ReportOptions): string {
  const pen = penOf(options, textsOf(options.language).plan);
  const { texts, ink, width, language } = pen;
  const shown = made.plans.slice(0, PLANS_OF_RECAP);
  const rest = made.plans.length - shown.length;
  const unplanned = unplannedLines(made, language);
  return joinedBlocks([
    [
      ink.bold(texts.recapTitle),
      ...wrapped(visibleLine(`${capitalised(targetText(made.to, language))}. ${texts.lightest}`), width),
    ],
    shown.length === 0
      ? []
      : rowLines(
          planRows(shown, language).map((cells) => cells.slice(0, -1)),
          0,
          pen,
        ),
    rest > 0 ? [texts.rest(countText(rest, language))] : [],
    unplanned.length === 0
      ? []
      : [texts.unplanned, ...unplanned.flatMap((line) => hanging("  · ", visibleLine(line), width))],
  ]);
}

function planBlocks(made: Plan, judged: boolean, pen: Pen<PlanTexts>): readonly (readonly string[])[] {
  const { texts, ink, width, language } = pen;
  const raises = made.best?.raises ?? [];
  const hasDocuments = raises.some(({ documents }) => documents.length > 0);
  return [
    [
      ink.bold(visibleLine(texts.title(plannedName(made)))),
      ...wrapped(visibleLine(situationText(made, language)), width),
    ],
    wrapped(outcomeText(made, judged, language), width),
    ...raises.map((raise) => raiseLines(raise, pen)),
    hasDocuments ? wrapped(texts.documentsNote, width).map((line) => ink.gray(line)) : [],
    made.alternatives.length === 0
      ? []
      : [ink.bold(texts.alternatives), ...rowLines(alternativeRows(made, language), 4, pen)],
    made.boundaries.length === 0
      ? []
      : [ink.bold(texts.boundaries), ...rowLines(boundaryRows(made, language), 0, pen)],
  ];
}

function raiseLines(raise: Raise, { texts, ink, width, language }: Pen<PlanTexts>): readonly string[] {
  const { name, documents } = raise;
  return [
    ink.bold(`${raiseText(raise)}  ${raiseFigures(raise, language)}`),
    ...hanging("     ", visibleLine(name), width),
    ...toDo(raise, language).flatMap((line) => hanging("   · ", visibleLine(line), width)),
    ...(documents.length === 0
      ? []
      : hanging("     ", visibleLine(texts.documents(documents.join("; "))), width).map((line) =>
          ink.gray(line),
        )),
  ];
}

function manyBlocks(plans: readonly Plan[], pen: Pen<PlanTexts>): readonly (readonly string[])[] {
  const { language, width } = pen;
  const [first] = plans;
  return [
    first ? wrapped(visibleLine(situationText({ ...first, total: null }, language)), width) : [],
    // What is raised stands in the other formats: names are worth more of a line.
    rowLines(
      planRows(plans, language).map((cells) => cells.slice(0, -1)),
      0,
      pen,
    ),
    wrapped(plansSummary(plans, language), width),
  ];
}

/** Figures stand at the right; the flexible column gives way. */
export function rowLines(
  rows: readonly (readonly string[])[],
  flexible: number,
  pen: Pick<Pen<unknown>, "width">,
): readonly string[] {
  const [head = [], ...lines] = rows;
  const isFigure = (place: number) => lines.every((cells) => /^[+\d.,–]*$/.test(cells[place] ?? ""));
  const columns = head.map(
    (text, place): Column => ({ head: text, align: isFigure(place) ? "right" : "left" }),
  );
  return alignedRows(
    columns,
    lines.map((cells) => cells.map(visibleLine)),
    { width: pen.width, flexible },
  );
}
