/** The table of answers and scores, with what each assessor's column comes to. */
import { isByLetters, scoresByLetter, valueBounds } from "../../rubric/scoring.ts";
import { cellName } from "../sheet/cell-name.ts";
import { type Block, blanks, formulaCell, numberCell, textCell } from "./block.ts";
import type { AssessorFigures, SubcomponentFigures } from "./figures.ts";
import { flagLetter } from "./figures.ts";
import {
  cellOf,
  flagOf,
  letterOf,
  predicateName,
  predicateOf,
  subcomponentScore,
  sumIfAll,
  totalWith,
  valueScore,
} from "./formulas.ts";
import { CONDITIONS, LOOKS } from "./looks.ts";
import {
  type AssessorColumns,
  assessorColumns,
  CLOSING_ROWS,
  type ClosingRow,
  COLUMN,
  columnRange,
  DERIVED,
  derivedKey,
  HEADER_ROW,
  namedHeight,
} from "./plan.ts";
import type { ResultContext } from "./result-context.ts";
import type { SheetCell, SheetCondition, SheetLink, SheetRow } from "./sheet-xml.ts";

/** Header, components and sub-components. */
export function tableBlock(context: ResultContext): Block {
  const { plan, evaluation, figures } = context;
  const rows = evaluation.components.flatMap((component, index) => {
    const place = plan.components[index];
    if (!place) return [];
    return [
      componentRow(context, index, place),
      ...component.subcomponents.map((_, within) =>
        subcomponentRow(context, index, within, place.first + within),
      ),
    ];
  });
  return {
    rows: [...headerRows(context), ...rows],
    merges: headerMerges(figures.length),
    links: sourceLinks(context),
    conditions: unansweredConditions(context),
  };
}

function headerRows({ texts, figures, assessment }: ResultContext): readonly SheetRow[] {
  const { header } = LOOKS;
  const titles = figures.flatMap(({ assessor, official }, index) => {
    const { answer, source } = assessorColumns(index);
    // Where each assessor has a sheet, the cells below are on that one.
    const sheet = assessor === "single" ? null : (assessment.assessorSheets?.[assessor] ?? null);
    const name = [texts.assessor[assessor], sheet].filter((part) => part !== null).join(" · ");
    return [
      textCell(answer, official ? texts.official(name) : name, header),
      ...blanks(answer + 1, source, header),
    ];
  });
  const columns = figures.flatMap((_, index) => {
    const { answer, score, source } = assessorColumns(index);
    return [
      textCell(answer, texts.answer, header),
      textCell(score, texts.score, header),
      textCell(source, texts.source, header),
    ];
  });
  const common = [
    textCell(COLUMN.number, texts.number, header),
    textCell(COLUMN.name, texts.component, header),
    textCell(COLUMN.weight, texts.weight, header),
  ];
  return [
    { cells: [...common, ...titles] },
    { cells: [...blanks(COLUMN.number, COLUMN.weight, header), ...columns] },
  ];
}

function headerMerges(assessors: number): readonly string[] {
  const below = Object.values(COLUMN)
    .slice(0, COLUMN.weight)
    .map((column) => columnRange(column, HEADER_ROW, HEADER_ROW + 1));
  const titles = Array.from({ length: assessors }, (_, index) => across(HEADER_ROW, assessorColumns(index)));
  return [...below, ...titles];
}

function across(row: number, { answer, source }: AssessorColumns): string {
  return `${cellName(row, answer)}:${cellName(row, source)}`;
}

interface Place {
  readonly row: number;
  readonly first: number;
  readonly last: number;
}

function componentRow(
  { evaluation, figures }: ResultContext,
  index: number,
  { first, last }: Place,
): SheetRow {
  const component = evaluation.components[index];
  const sums = figures.flatMap(({ components }, assessor): SheetCell[] => {
    const { answer, score, source } = assessorColumns(assessor);
    const formula = sumIfAll([columnRange(score, first, last)], last - first + 1, "");
    return [
      ...blanks(answer, answer, LOOKS.componentCentred),
      formulaCell(score, formula, components[index]?.score ?? "", LOOKS.componentNumber),
      ...blanks(source, source, LOOKS.componentCentred),
    ];
  });
  return {
    cells: [
      textCell(COLUMN.number, component?.code ?? "", LOOKS.componentCentred),
      textCell(COLUMN.name, component?.name ?? "", LOOKS.component),
      numberCell(COLUMN.weight, component?.weight ?? 0, LOOKS.componentNumber),
      ...sums,
    ],
    height: namedHeight(component?.name ?? ""),
  };
}

function subcomponentRow(context: ResultContext, component: number, within: number, row: number): SheetRow {
  const { evaluation, figures } = context;
  const scored = evaluation.components[component]?.subcomponents[within];
  const answers = figures.flatMap((one, index) => {
    const subcomponent = one.components[component]?.subcomponents[within];
    return subcomponent ? answerCells(context, one, subcomponent, assessorColumns(index), row) : [];
  });
  return {
    cells: [
      textCell(COLUMN.number, scored?.code ?? "", LOOKS.centred),
      textCell(COLUMN.name, scored?.name ?? "", LOOKS.text),
      numberCell(COLUMN.weight, scored?.weight ?? 0, LOOKS.number),
      ...answers,
    ],
    height: namedHeight(scored?.name ?? ""),
  };
}

function answerCells(
  context: ResultContext,
  { assessor }: AssessorFigures,
  { code, answer, score }: SubcomponentFigures,
  columns: AssessorColumns,
  row: number,
): readonly SheetCell[] {
  const { plan, texts, rubric } = context;
  const cell = cellName(row, columns.answer);
  const weight = cellName(row, COLUMN.weight);
  const { source, live } = answer;
  const formula = scoresByLetter(rubric)
    ? subcomponentScore({ letter: cell, weight }, plan.scale)
    : valueScore({ value: cell, weight });
  return [
    answerCell(context, answer, columns.answer, plan.derived.get(derivedKey(assessor, code))),
    formulaCell(columns.score, formula, score ?? "", LOOKS.number),
    source
      ? textCell(columns.source, live ? source.cell : texts.fixedSource(source.cell), LOOKS.link)
      : textCell(columns.source, texts.noSource, LOOKS.source),
  ];
}

/** The letter, or the value where the rubric scores by figures: live where formulas give it, else as it was read. */
function answerCell(
  { plan, rubric }: ResultContext,
  { letter, value, source, live }: SubcomponentFigures["answer"],
  column: number,
  derivedRow: number | undefined,
): SheetCell {
  const derived = derivedRow === undefined ? null : cellName(derivedRow, DERIVED.letter);
  if (!scoresByLetter(rubric)) {
    const look = LOOKS.number;
    if (live && derived) return formulaCell(column, derived, value?.valueOf() ?? "", look);
    return value === null ? textCell(column, "", look) : numberCell(column, value.valueOf(), look);
  }
  if (live && derived && !isByLetters(rubric))
    return formulaCell(column, derived, letter ?? "", LOOKS.letter);
  if (!source || !live || !isByLetters(rubric)) return textCell(column, letter ?? "", LOOKS.letter);
  const formula = letterOf(cellOf(source), plan.scale.letters, derived ?? '""');
  return formulaCell(column, formula, letter ?? "", LOOKS.letter);
}

function sourceLinks({ figures, plan }: ResultContext): readonly SheetLink[] {
  return figures.flatMap(({ components }, index) =>
    components.flatMap(({ subcomponents }, component) =>
      subcomponents.flatMap(({ answer: { source } }, within) => {
        const row = plan.components[component]?.first;
        if (!source || row === undefined) return [];
        return [{ at: cellName(row + within, assessorColumns(index).source), location: cellOf(source) }];
      }),
    ),
  );
}

/** An answer that is missing shows at once, also when it goes missing later. */
function unansweredConditions({ figures, plan }: ResultContext): readonly SheetCondition[] {
  return figures.flatMap((_, index) =>
    plan.components.map(({ first, last }) => {
      const { answer } = assessorColumns(index);
      return {
        range: columnRange(answer, first, last),
        formula: `${cellName(first, answer)}=""`,
        look: CONDITIONS.unanswered,
      };
    }),
  );
}

/** Total, predicate, flag and range of every assessor. */
export function closingBlock(context: ResultContext): Block {
  const { plan, texts, evaluation, rubric, figures } = context;
  const labels: Readonly<Record<ClosingRow, string>> = {
    total: texts.total,
    predicate: texts.predicate,
    name: texts.predicateName,
    flag: texts.flagFrom(flagLetter(evaluation, rubric)),
    lowest: texts.lowest,
    highest: texts.highest,
  };
  const rows = CLOSING_ROWS.map((name): SheetRow => {
    const cells = figures.flatMap((one, index) => {
      const { answer, source } = assessorColumns(index);
      const { formula, value } = closingCell(name, context, one, assessorColumns(index));
      const look = LOOKS.closingValue;
      return [formulaCell(answer, formula, value, look), ...blanks(answer + 1, source, look)];
    });
    return {
      cells: [textCell(1, labels[name], LOOKS.closing), ...blanks(2, COLUMN.weight, LOOKS.closing), ...cells],
    };
  });
  const merges = CLOSING_ROWS.flatMap((name) => {
    const row = plan.closing[name];
    return [
      `${cellName(row, 1)}:${cellName(row, COLUMN.weight)}`,
      ...figures.map((_, index) => across(row, assessorColumns(index))),
    ];
  });
  return { rows, merges };
}

function closingCell(
  name: ClosingRow,
  { plan, texts, evaluation, rubric }: ResultContext,
  figures: AssessorFigures,
  columns: AssessorColumns,
): { readonly formula: string; readonly value: string | number } {
  const at = (row: ClosingRow) => cellName(plan.closing[row], columns.answer);
  const groups = plan.components.map(({ first, last }) => ({
    scores: columnRange(columns.score, first, last),
    weights: columnRange(COLUMN.weight, first, last),
  }));
  const { incomplete } = texts;
  switch (name) {
    case "total":
      return {
        formula: sumIfAll(
          groups.map(({ scores }) => scores),
          plan.of,
          incomplete,
        ),
        value: figures.total ?? incomplete,
      };
    case "predicate": {
      const formula = predicateOf(at("total"), rubric.rounding.decimals, plan.bands, incomplete);
      return { formula, value: figures.predicate?.letter ?? incomplete };
    }
    case "name":
      return {
        formula: predicateName(at("total"), at("predicate"), plan.bands, incomplete),
        value: figures.predicate?.name ?? incomplete,
      };
    case "flag": {
      const from = flagLetter(evaluation, rubric);
      const words = { flagged: texts.flagged(from), notFlagged: texts.notFlagged, incomplete };
      const formula = flagOf({ total: at("total"), predicate: at("predicate"), from }, plan.bands, words);
      return { formula, value: figures.flag ?? incomplete };
    }
    case "lowest":
      return {
        formula: totalWith(at("total"), groups, boundOf("MIN", rubric, plan)),
        value: figures.total === null ? figures.lowest : "–",
      };
    case "highest":
      return {
        formula: totalWith(at("total"), groups, boundOf("MAX", rubric, plan)),
        value: figures.total === null ? figures.highest : "–",
      };
  }
}

/** The lowest or the highest value that an answer can have. */
function boundOf(
  end: "MIN" | "MAX",
  rubric: ResultContext["rubric"],
  { scale }: ResultContext["plan"],
): string {
  if (isByLetters(rubric)) return `${end}(${scale.values})`;
  const { lowest, highest } = valueBounds(rubric);
  return String(end === "MIN" ? lowest : highest);
}
