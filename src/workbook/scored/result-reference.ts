/** What the formulas look up, and where the result comes from. */
import { type Block, blanks, EMPTY_ROW, numberCell, textCell } from "./block.ts";
import { LOOKS } from "./looks.ts";
import { BAND, namedHeight, SCALE } from "./plan.ts";
import type { ResultContext } from "./result-context.ts";
import { rangeName, type SheetRow } from "./sheet-xml.ts";

const HEAD_HEIGHT = 28;

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
  if (rubric.scale.length === 0) return { rows: [] };
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
  readonly page: number | null;
}

/** `Lampiran I hlm. 36–37` */
export function citation({ texts }: ResultContext, sources: readonly Source[]): string {
  const parts = [...new Set(sources.map(({ part }) => part))];
  const cited = parts.map((part) => {
    const pages = sources.flatMap((source) => (source.part === part ? (source.page ?? []) : []));
    if (pages.length === 0) return part;
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
