/** What the formulas look up, and where the result comes from. */
import { cellName } from "../sheet/cell-name.ts";
import { type Block, blanks, EMPTY_ROW, formulaCell, numberCell, textCell } from "./block.ts";
import { countOf, derivedLetter, rangeOf } from "./formulas.ts";
import { LOOKS } from "./looks.ts";
import { BAND, DERIVED, derivedAnswers, derivedKey, namedHeight, SCALE } from "./plan.ts";
import type { ResultContext } from "./result-context.ts";
import { rangeName, type SheetRow } from "./sheet-xml.ts";

/** The letters that nobody wrote: criteria counted, and what the share of them supports. */
export function derivedBlock(context: ResultContext): Block {
  const { plan, figures, texts, rubric } = context;
  if (plan.derivedRow === null) return { rows: [] };
  const { header } = LOOKS;
  const heads: SheetRow = {
    cells: [
      textCell(DERIVED.code, texts.number, header),
      textCell(DERIVED.name, texts.component, header),
      textCell(DERIVED.count, texts.criteria, header),
      textCell(DERIVED.fulfilled, texts.fulfilled, header),
      textCell(DERIVED.unfulfilled, texts.unfulfilled, header),
      textCell(DERIVED.letter, texts.letter, header),
    ],
    height: HEAD_HEIGHT,
  };
  const sources = rubric.scale.filter(({ judgement }) => !judgement).map(({ source }) => source);
  const title = texts.derivedTitle(citation(context, sources));
  const rows = figures.flatMap((one) =>
    derivedAnswers(one).map((answer) => derivedRow(context, one.assessor, answer)),
  );
  return { rows: [{ cells: [textCell(1, title, LOOKS.heading)] }, heads, ...rows, EMPTY_ROW] };
}

const HEAD_HEIGHT = 28;

function derivedRow(
  { plan, texts, figures, rubric }: ResultContext,
  assessor: ResultContext["figures"][number]["assessor"],
  { code, name, answer }: ReturnType<typeof derivedAnswers>[number],
): SheetRow {
  const { ticks } = answer;
  const row = plan.derived.get(derivedKey(assessor, code));
  if (!ticks || row === undefined) return EMPTY_ROW;
  const ranges = ticks.ranges.map((range) => rangeOf(ticks.sheet, range));
  const cells = {
    count: cellName(row, DERIVED.count),
    fulfilled: cellName(row, DERIVED.fulfilled),
    unfulfilled: cellName(row, DERIVED.unfulfilled),
  };
  const whose = figures.length > 1 ? ` (${texts.assessor[assessor]})` : "";
  return {
    cells: [
      textCell(DERIVED.code, code, LOOKS.centred),
      textCell(DERIVED.name, name + whose, LOOKS.text),
      { column: DERIVED.count, content: { kind: "number", number: ticks.count }, look: LOOKS.centred },
      formulaCell(DERIVED.fulfilled, countOf(ticks.fulfilledWords, ranges), ticks.fulfilled, LOOKS.centred),
      formulaCell(
        DERIVED.unfulfilled,
        countOf(ticks.unfulfilledWords, ranges),
        ticks.unfulfilled,
        LOOKS.centred,
      ),
      formulaCell(DERIVED.letter, derivedLetter(cells, rubric), answer.letter ?? "", LOOKS.letter),
    ],
    height: namedHeight(name + whose),
  };
}

/** The bands of the predicates; the formulas above look here. */
export function bandsBlock(context: ResultContext): Block {
  const { plan, rubric, texts } = context;
  const { header } = LOOKS;
  const printed = rubric.predicates
    .filter(({ origin }) => origin === "regulation")
    .map(({ source }) => source);
  const own = rubric.predicates.filter(({ origin }) => origin === "own").map(({ letter }) => letter);
  const heads = [
    textCell(BAND.letter, texts.letter, header),
    textCell(BAND.name, texts.name, header),
    textCell(BAND.over, texts.over, header),
    textCell(BAND.upTo, texts.upTo, header),
  ];
  const rows = rubric.predicates.map(
    (band): SheetRow => ({
      cells: [
        textCell(BAND.letter, band.letter, LOOKS.letter),
        textCell(BAND.name, band.name, LOOKS.text),
        band.over === null
          ? textCell(BAND.over, "–", LOOKS.centred)
          : numberCell(BAND.over, band.over, LOOKS.number),
        numberCell(BAND.upTo, band.upTo, LOOKS.number),
      ],
    }),
  );
  const title = texts.bandsTitle(citation(context, printed));
  const note =
    own.length > 0 ? { cells: [textCell(1, texts.ownPredicate(own.join(", ")), LOOKS.small)] } : EMPTY_ROW;
  return {
    rows: [
      { cells: [textCell(1, title, LOOKS.heading)] },
      { cells: heads, height: HEAD_HEIGHT },
      ...rows,
      note,
      EMPTY_ROW,
    ],
    merges: [rangeName(plan.bandNoteRow, 1, plan.lastColumn)],
  };
}

/** The value of every letter, with its meaning as the regulation words it. */
export function scaleBlock(context: ResultContext): Block {
  const { rubric, texts } = context;
  const { header } = LOOKS;
  const title = texts.scaleTitle(
    citation(
      context,
      rubric.scale.map(({ source }) => source),
    ),
  );
  const heads = [
    textCell(SCALE.letter, texts.letter, header),
    textCell(SCALE.meaning, texts.meaning, header),
    textCell(SCALE.value, texts.score, header),
  ];
  const rows = rubric.scale.map(
    (step): SheetRow => ({
      cells: [
        textCell(SCALE.letter, step.letter, LOOKS.letter),
        textCell(SCALE.meaning, step.meaning, LOOKS.text),
        numberCell(SCALE.value, step.value, LOOKS.number),
      ],
      height: namedHeight(step.meaning),
    }),
  );
  return { rows: [{ cells: [textCell(1, title, LOOKS.heading)] }, { cells: heads }, ...rows, EMPTY_ROW] };
}

interface Source {
  readonly part: string;
  readonly page: number;
}

/** `Lampiran I hlm. 36–37` */
function citation({ texts }: ResultContext, sources: readonly Source[]): string {
  const parts = [...new Set(sources.map(({ part }) => part))];
  const cited = parts.map((part) => {
    const pages = sources.filter((source) => source.part === part).map(({ page }) => page);
    const [from, to] = [Math.min(...pages), Math.max(...pages)];
    return texts.page(part, from === to ? String(from) : `${from}–${to}`);
  });
  return cited.join("; ");
}

/** What was scored by what, so that the same result can be had again. No clock: the same input gives the same file. */
export function provenanceBlock({ plan, texts, evaluation, tool }: ResultContext): Block {
  const lines: readonly (readonly [string, string | null])[] = [
    [texts.inputFile, evaluation.file.split(/[\\/]/).at(-1) ?? null],
    [texts.inputHash, evaluation.sha256],
    [texts.rubric, evaluation.rubric?.id ?? null],
    [texts.rubricHash, evaluation.rubric?.sha256 ?? null],
    [texts.tool, `${tool.name} ${tool.version}`],
  ];
  const rows = lines.map(
    ([label, text]): SheetRow => ({
      cells: [
        { column: 1, content: { kind: "labelled", label, text: text ?? "–" }, look: LOOKS.fine },
        ...blanks(2, 2, LOOKS.fine),
      ],
    }),
  );
  return {
    rows: [{ cells: [textCell(1, texts.provenanceTitle, LOOKS.heading)] }, ...rows],
    merges: rows.map((_, index) => rangeName(plan.provenanceRow + 1 + index, 1, plan.lastColumn)),
  };
}
