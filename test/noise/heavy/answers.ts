/** Answers that mean nothing, stand elsewhere or are hidden. */
import type { Dice } from "../dice.ts";
import { type Noise, rewritten } from "../mild.ts";
import { type Line, mapLines, type Paper, withCells } from "../paper.ts";
import { answered, answerNames, atLine, LETTERS, one, takesTicks } from "./change.ts";

const UNKNOWN = ["F", "Baik", "80", 80, "A/B", "BB (revisi)", "?", "А", "ok", "B+", "AA A", "sebagian"];
const PLACEHOLDERS = ["Y/T", "-"];

export const ANSWERS: readonly Noise[] = [
  {
    name: "answers that mean nothing",
    apply: (paper, dice) => {
      const isTicked = takesTicks(paper);
      // Ticked criteria make up for an open letter, by rule: nothing tells then what it was.
      const meaningless = ({ kind }: Line) =>
        kind === "subcomponent" && isTicked ? UNKNOWN : [...UNKNOWN, ...PLACEHOLDERS];
      return rewritten(paper, "answer", (cell, line) =>
        dice.oneIn(6) ? dice.pick(meaningless(line)) : cell,
      );
    },
  },
  {
    name: "formulas without a value",
    apply: (paper, dice) =>
      rewritten(paper, "answer", (cell) => (dice.oneIn(6) ? { formula: "Isian!B2" } : cell)),
  },
  {
    name: "formulas that fail",
    apply: (paper, dice) =>
      rewritten(paper, "answer", (cell) =>
        dice.oneIn(6) ? { formula: "1/0", cached: { error: "#REF!" } } : cell,
      ),
  },
  { name: "answers one row lower", apply: (paper, dice) => shifted(paper, dice, -1) },
  { name: "answers one row higher", apply: (paper, dice) => shifted(paper, dice, 1) },
  {
    name: "an answer merged over others",
    apply: (paper, dice) => {
      const from = one(answered(paper), dice);
      const [answer] = answerNames(paper);
      const [first, second] = [
        paper.columns.findIndex(({ name }) => name === answer),
        dice.below(paper.columns.length),
      ];
      const ends = [
        paper.columns[Math.min(first, second)]?.name,
        paper.columns[Math.max(first, second)]?.name,
      ] as const;
      return atLine(paper, from, (line) =>
        ends[0] === undefined || ends[1] === undefined ? line : { ...line, merged: [ends[0], ends[1]] },
      );
    },
  },
  {
    name: "letters on the criteria too",
    apply: (paper, dice) =>
      mapLines(paper, (line) =>
        line.kind === "criterion"
          ? withCells(line, Object.fromEntries(answerNames(paper).map((name) => [name, dice.pick(LETTERS)])))
          : line,
      ),
  },
  {
    name: "a letter in the note",
    apply: (paper, dice) =>
      // Under another title a letter is no note.
      paper.columns.some(({ name, heads }) => name === "note" && heads.includes("Catatan"))
        ? mapLines(paper, (line) =>
            line.kind === "subcomponent" ? withCells(line, { note: dice.pick(LETTERS) }) : line,
          )
        : paper,
  },
];

/** Whether criteria hold letters as sub-components do: one row lower or higher nobody would know. */
function isFull(paper: Paper): boolean {
  const names = answerNames(paper);
  return paper.lines.some(
    ({ kind, cells }) =>
      kind === "criterion" && names.some((name) => LETTERS.some((letter) => letter === cells[name])),
  );
}

/** From some row on, each takes its answers from the row above (-1) or below (1). */
function shifted(paper: Paper, dice: Dice, step: -1 | 1): Paper {
  const names = answerNames(paper);
  const from = dice.below(paper.lines.length);
  // A row that stands twice has an answer to spare: all others would be answered, and nobody would know.
  if (isFull(paper) || paper.lines.some(({ twice }) => twice === true)) return paper;
  return mapLines(paper, (line, at) => {
    if (at < from) return line;
    const source = at + step < from ? undefined : paper.lines[at + step];
    return withCells(line, Object.fromEntries(names.map((name) => [name, source?.cells[name] ?? null])));
  });
}
