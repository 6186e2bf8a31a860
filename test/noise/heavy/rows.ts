/** Rows lost, moved, repeated and strange ones between. */
import { type Noise, scattered } from "../mild.ts";
import { type Line, mapLines, noiseLine, withCells } from "../paper.ts";
import {
  answered,
  answerNames,
  atLine,
  exchanged,
  LETTERS,
  linesOfKind,
  one,
  onlyOnes,
  otherAnswers,
} from "./change.ts";

const STRANGERS = [
  "Inovasi pelayanan publik",
  "Budaya kinerja telah dibangun",
  "Dokumen anggaran telah tersedia",
];

export const ROWS: readonly Noise[] = [
  {
    name: "a row lost",
    apply: (paper, dice) => atLine(paper, one(onlyOnes(paper, answered(paper)), dice), () => []),
  },
  {
    name: "some rows lost",
    apply: (paper, dice) => mapLines(paper, (line) => (dice.oneIn(10) && line.twice !== true ? [] : line)),
  },
  {
    name: "a row twice with another answer",
    apply: (paper, dice) => {
      const other = otherAnswers(paper, dice).lines;
      const index = one(answered(paper), dice);
      return atLine(paper, index, (line) => [
        { ...line, twice: true },
        { ...(other[index ?? 0] ?? line), twice: true },
      ]);
    },
  },
  {
    name: "a row again at the end with another answer",
    apply: (paper, dice) => {
      const index = one(answered(paper), dice) ?? 0;
      const line = otherAnswers(paper, dice).lines[index];
      if (!line) return paper;
      const marked = atLine(paper, index, (first) => ({ ...first, twice: true }));
      return { ...paper, lines: [...marked.lines, { ...line, twice: true }] };
    },
  },
  {
    name: "a sub-component twice with other answers",
    apply: (paper, dice) => {
      const heads = linesOfKind(paper, "subcomponent");
      const from = one(heads, dice);
      if (from === undefined) return paper;
      const length = paper.lines.slice(from + 1).findIndex(({ kind }) => kind !== "criterion");
      const to = length < 0 ? paper.lines.length : from + 1 + length;
      const twice = (lines: readonly Line[]) =>
        lines.slice(from, to).map((line) => ({ ...line, twice: true }));
      const lines = [...paper.lines];
      lines.splice(from, to - from, ...twice(paper.lines));
      lines.splice(dice.pick([to, lines.length]), 0, ...twice(otherAnswers(paper, dice).lines));
      return { ...paper, lines };
    },
  },
  {
    name: "a row elsewhere",
    apply: (paper, dice) => {
      const index = one(answered(paper), dice);
      const line = paper.lines[index ?? -1];
      const lines = paper.lines.filter((_, at) => at !== index);
      if (line) lines.splice(dice.below(lines.length + 1), 0, line);
      return { ...paper, lines };
    },
  },
  {
    name: "rows in another order",
    apply: (paper, dice) => {
      const lines = [...paper.lines];
      for (let last = lines.length - 1; last > 0; last -= 1) {
        const other = last - dice.below(last + 1);
        [lines[last], lines[other]] = [lines[other] as Line, lines[last] as Line];
      }
      return { ...paper, lines };
    },
  },
  {
    name: "components in another order",
    apply: (paper, dice) => {
      const heads = linesOfKind(paper, "component");
      const parts = heads.map((from, at) => paper.lines.slice(from, heads[at + 1] ?? paper.lines.length - 1));
      const rest = paper.lines.filter((line) => !parts.some((part) => part.includes(line)));
      const turned = dice.below(4);
      return { ...paper, lines: [...parts.slice(turned), ...parts.slice(0, turned)].flat().concat(rest) };
    },
  },
  {
    name: "a component's row lost",
    apply: (paper, dice) => atLine(paper, one(linesOfKind(paper, "component"), dice), () => []),
  },
  {
    name: "a sub-component nobody knows",
    apply: (paper, dice) =>
      scattered(paper, dice, () =>
        noiseLine({
          number: dice.pick(["1.d", "5.a", "9.z", "4.d", null]),
          title: dice.pick(STRANGERS),
          weight: dice.pick([5, null]),
          ...Object.fromEntries(answerNames(paper).map((name) => [name, dice.pick(LETTERS)])),
        }),
      ),
  },
  {
    name: "numbers of criteria lost",
    apply: (paper, dice) =>
      mapLines(paper, (line) =>
        line.kind === "criterion"
          ? withCells(line, { number: dice.pick([line.cells.number, null, `${dice.below(12)}.`]) })
          : line,
      ),
  },
  {
    name: "criteria of another sub-component",
    apply: (paper, dice) =>
      exchanged(
        paper,
        linesOfKind(paper, "criterion"),
        ["number", "title"],
        dice,
        // Within one sub-component nothing tells that the answers stay where they are.
        ({ code: one }, { code: other }) => one.split("/")[0] !== other.split("/")[0],
      ),
  },
  {
    name: "an example above the table",
    apply: (paper, dice) => {
      const line = otherAnswers(paper, dice).lines[one(answered(paper), dice) ?? 0];
      const cells = paper.columns.map(({ name }) => line?.cells[name] ?? null);
      return { ...paper, above: [...paper.above, ["Contoh pengisian:"], cells, []] };
    },
  },
];
