/** Other tables of other answers, on the sheet and on others. */
import type { Noise } from "../mild.ts";
import { type Line, mapLines, noiseLine, type PaperColumn, sheetOf, withCells } from "../paper.ts";
import { answerNames, LETTERS, otherAnswers, withSheet } from "./change.ts";

export const TABLES: readonly Noise[] = [
  {
    name: "last year's form on another sheet",
    apply: (paper, dice) =>
      withSheet(paper, {
        ...sheetOf(otherAnswers({ ...paper, otherSheets: [] }, dice)),
        name: dice.pick(["LKE 2024", "Sheet1", "LKE lama"]),
      }),
  },
  {
    name: "another form on a sheet before",
    apply: (paper, dice) =>
      withSheet(paper, {
        ...sheetOf({ ...otherAnswers(paper, dice), otherSheets: [] }),
        name: "Salinan",
        state: dice.pick(["visible", "hidden", "veryHidden"]),
      }),
  },
  {
    name: "a table beside it that looks the same",
    apply: (paper, dice) => {
      const other = otherAnswers(paper, dice);
      const kept = paper.columns.filter(({ role }) => role !== "text");
      const gap: PaperColumn = { name: "gap", heads: [""], role: "text", group: "gap" };
      const copies = kept.map((own) => ({
        ...own,
        name: `${own.name} again`,
        group: `${own.group} again`,
        role: "text" as const,
      }));
      if (paper.columns.some(({ name }) => name === "gap")) return paper;
      return mapLines({ ...paper, columns: [...paper.columns, gap, ...copies] }, (line, at) =>
        withCells(
          line,
          Object.fromEntries(kept.map(({ name }) => [`${name} again`, other.lines[at]?.cells[name]])),
        ),
      );
    },
  },
  {
    name: "a table below that looks the same",
    apply: (paper, dice) => {
      const other = otherAnswers(paper, dice);
      const header = noiseLine(
        Object.fromEntries(paper.columns.map(({ name, heads }) => [name, heads.at(-1)])),
      );
      return { ...paper, lines: [...paper.lines, noiseLine({}), header, ...other.lines] };
    },
  },
  {
    name: "a table above that looks the same",
    apply: (paper, dice) => {
      const cells = (line: Pick<Line, "cells">) => paper.columns.map(({ name }) => line.cells[name] ?? null);
      const header = paper.columns.map(({ heads }) => heads.at(-1) ?? null);
      const other = otherAnswers(paper, dice).lines.map(cells);
      return { ...paper, above: [...paper.above, header, ...other, []] };
    },
  },
  {
    name: "a recap of other letters beside",
    apply: (paper, dice) => ({
      ...paper,
      beside: [
        ["No", "Komponen", "Jawaban"],
        ...paper.lines
          .filter(({ kind }) => kind === "subcomponent")
          .map(({ code, cells }) => [code, cells.title, dice.pick(LETTERS)]),
      ],
    }),
  },
  {
    name: "a recap of other letters below",
    apply: (paper, dice) => ({
      ...paper,
      lines: [
        ...paper.lines,
        ...paper.lines
          .filter(({ kind }) => kind === "subcomponent")
          .map((line) =>
            noiseLine({
              number: line.cells.number,
              title: line.cells.title,
              ...Object.fromEntries(answerNames(paper).map((name) => [name, dice.pick(LETTERS)])),
            }),
          ),
      ],
    }),
  },
];
