/** Headers damaged, and columns that are no answers beside those that are. */
import type { Noise } from "../mild.ts";
import { type Line, mapLines, noiseLine, type Paper, type PaperColumn, withCells } from "../paper.ts";
import { withTypo } from "../typing.ts";
import {
  answered,
  answerNames,
  atLine,
  LETTERS,
  one,
  onlyOnes,
  otherAnswers,
  retitledColumn,
  takesTicks,
  withColumn,
} from "./change.ts";

const STRAY_HEADS = ["Koreksi", "", "Pak Budi", "Nilai", "Hasil", "Grade", "Jawaban", "Jawaban 2024"];
/** Letters under these beside Ya/Tidak on the criteria would be the answers themselves. */
const NO_ANSWER_HEADS = ["Koreksi", "Pak Budi", "Jawaban 2024", "Prioritas", "Tahun Lalu"];
/** Under these neither letters nor Ya/Tidak are at home; under the others letters may well be. */
const HOMELESS_HEADS = [
  "PIC",
  "Realisasi",
  "Tanggal",
  "Kode",
  "Nilai",
  "Koreksi",
  "Tautan",
  "Keterangan",
  "Bukti",
];
const NO_TICK_HEADS = [...HOMELESS_HEADS, "Target", "Prioritas", "Nilai Maksimal"];
/** The blank column that has the title of the answers. */
const AWAITED = "awaited";
const ANOTHER_YEAR = /tahun (lalu|sebelumnya)/i;
/** These do say whose they are; letters under them are answers. */
const OWN_HEADS = [...STRAY_HEADS.filter((head) => head !== "Jawaban 2024"), "Ketua Tim", "Final"];

export const COLUMNS: readonly Noise[] = [
  {
    name: "typos in the header",
    apply: (paper, dice) =>
      retitledColumn(
        paper,
        dice,
        () => true,
        (head) => withTypo(head, dice),
      ),
  },
  {
    name: "a title of the header lost",
    apply: (paper, dice) =>
      retitledColumn(
        paper,
        dice,
        ({ role }) => role !== "text",
        () => "",
      ),
  },
  {
    name: "an answer column called otherwise",
    apply: (paper, dice) =>
      retitledColumn(
        paper,
        dice,
        // A hidden copy under an evaluator's title is the evaluator's, and not every format keeps that it is hidden.
        ({ role, hidden }) => role === "answer" && hidden !== true,
        () => dice.pick(OWN_HEADS),
      ),
  },
  {
    name: "titles of the header moved to the next column",
    apply: (paper, dice) => {
      const from = dice.below(paper.columns.length);
      if (paper.columns.some((own) => own.role !== "answer" && holdsAnswers(paper, own))) return paper;
      const columns = paper.columns.map((own, at) => {
        const heads = at === from ? [""] : paper.columns[at - 1]?.heads;
        return at < from || !heads ? own : { ...own, heads };
      });
      return { ...paper, columns };
    },
  },
  {
    name: "the title of the answers over another column",
    apply: (paper, dice) => {
      const answers = paper.columns.filter(({ role }) => role === "answer");
      const others = paper.columns.filter((own) => own.role !== "answer" && mayBeTitledAnswer(paper, own));
      if (answers.length === 0 || others.length === 0) return paper;
      const [answer, other] = [dice.pick(answers), dice.pick(others)];
      const titled = (own: PaperColumn) =>
        own === answer ? { ...own, heads: other.heads } : { ...own, heads: answer.heads };
      return {
        ...paper,
        columns: paper.columns.map((own) => (own === answer || own === other ? titled(own) : own)),
      };
    },
  },
  {
    name: "the title of the answers over a blank column",
    apply: (paper, dice) => {
      const names = answerNames(paper);
      if (names.length === 0 || paper.columns.some(({ name }) => name === AWAITED)) return paper;
      const chosen = dice.pick(names);
      const head = dice.pick(takesTicks(paper) ? NO_TICK_HEADS : HOMELESS_HEADS);
      return {
        ...paper,
        columns: paper.columns.flatMap((own) =>
          own.name === chosen
            ? [
                { ...own, name: AWAITED, role: "text" as const },
                { ...own, heads: [...own.heads.slice(0, -1), head] },
              ]
            : [own],
        ),
      };
    },
  },
  {
    name: "the column of numbers lost",
    apply: (paper) => ({ ...paper, columns: paper.columns.filter(({ name }) => name !== "number") }),
  },
  {
    name: "the merges of the header lost",
    apply: (paper) => ({ ...paper, mergedHeads: false }),
  },
  {
    name: "one more column with letters",
    apply: (paper, dice) =>
      withColumn(
        paper,
        {
          name: "stray",
          heads: [dice.pick(takesTicks(paper) ? NO_ANSWER_HEADS : STRAY_HEADS)],
          role: "text",
        },
        dice.below(paper.columns.length + 1),
        (line) =>
          line.kind === "subcomponent" || (line.kind === "criterion" && dice.oneIn(8))
            ? dice.pick(LETTERS)
            : null,
      ),
  },
  {
    name: "last year's answers beside",
    apply: (paper, dice) => {
      const [answer] = answerNames(paper);
      const other = otherAnswers(paper, dice).lines;
      const heads = dice.pick([
        ["Jawaban 2024"],
        ["Tahun Lalu", "Jawaban"],
        ["2024"],
        ["Jawaban Lama"],
        ["Sebelum", "Jawaban"],
      ]);
      let index = 0;
      return withColumn(
        paper,
        { name: "last year", heads, role: "text" },
        dice.below(paper.columns.length + 1),
        () => {
          const cell = other[index]?.cells[answer ?? ""];
          index += 1;
          return cell;
        },
      );
    },
  },
  {
    name: "an answer column hidden",
    apply: (paper, dice) => {
      const names = answerNames(paper);
      const chosen = names.length === 0 ? "" : dice.pick(names);
      return {
        ...paper,
        columns: paper.columns.map((own) => (own.name === chosen ? { ...own, hidden: true } : own)),
      };
    },
  },
  {
    name: "a copy of the answers that is hidden",
    apply: (paper, dice) => {
      const [answer] = paper.columns.filter(({ role }) => role === "answer");
      const other = otherAnswers(paper, dice).lines;
      if (!answer) return paper;
      const columns = [...paper.columns];
      columns.splice(dice.below(columns.length + 1), 0, {
        ...answer,
        name: "copy",
        group: "copy",
        hidden: true,
      });
      return mapLines({ ...paper, columns }, (line, at) =>
        withCells(line, { copy: other[at]?.cells[answer.name] }),
      );
    },
  },
  {
    name: "cells moved to the next column",
    apply: (paper, dice) =>
      atLine(paper, one(answered(paper), dice), (line) => ({
        ...line,
        cells: Object.fromEntries(
          paper.columns.map(({ name }, at) => [name, line.cells[paper.columns[at - 1]?.name ?? ""] ?? null]),
        ),
      })),
  },
  {
    name: "cells moved to the column before",
    apply: (paper, dice) =>
      atLine(paper, one(onlyOnes(paper, answered(paper)), dice), (line) => movedBack(line, paper)),
  },
  {
    name: "rows moved aside from one on",
    apply: (paper, dice) => {
      const from = dice.below(paper.lines.length);
      return mapLines(paper, (line, at) => (at < from ? line : movedBack(line, paper)));
    },
  },
  {
    name: "the table goes on under another header",
    apply: (paper, dice) => {
      const at = dice.below(paper.lines.length);
      const names = paper.columns.map(({ name }) => name);
      const turned = [...names.slice(1), ...names.slice(0, 1)];
      const inTurn = (cells: Line["cells"]) =>
        Object.fromEntries(names.map((name, index) => [name, cells[turned[index] ?? ""] ?? null]));
      const heads = Object.fromEntries(paper.columns.map(({ name, heads }) => [name, heads.at(-1)]));
      return {
        ...paper,
        lines: [
          ...paper.lines.slice(0, at),
          noiseLine(inTurn(heads)),
          ...paper.lines.slice(at).map((line) => ({ ...line, cells: inTurn(line.cells) })),
        ],
      };
    },
  },
];

/**
 * Over answers to something else the title would make them those that count, and another year's or another assessor's
 * title over the answers would make them that one's.
 */
function mayBeTitledAnswer(paper: Paper, own: PaperColumn): boolean {
  return (
    !holdsAnswers(paper, own) && own.name !== AWAITED && !own.heads.some((head) => ANOTHER_YEAR.test(head))
  );
}

function holdsAnswers({ lines }: Paper, { name }: PaperColumn): boolean {
  return lines.some(({ cells }) => [...LETTERS, "Ya", "Tidak"].some((answer) => answer === cells[name]));
}

/** The line with each cell where the one before it stood. */
function movedBack(line: Line, { columns }: Paper): Line {
  return {
    ...line,
    cells: Object.fromEntries(
      columns.map(({ name }, at) => [name, line.cells[columns[at + 1]?.name ?? ""] ?? null]),
    ),
  };
}
