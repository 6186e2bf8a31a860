/** Codes and titles that do not say what their rows are, or say something else. */
import { type Noise, retitled } from "../mild.ts";
import { mapLines, withCells } from "../paper.ts";
import { withTypos } from "../typing.ts";
import { atLine, exchanged, linesOfKind, one } from "./change.ts";

export const NAMES: readonly Noise[] = [
  {
    name: "two codes exchanged",
    apply: (paper, dice) => exchanged(paper, linesOfKind(paper, "subcomponent"), ["number"], dice),
  },
  {
    name: "two titles exchanged",
    apply: (paper, dice) => exchanged(paper, linesOfKind(paper, "subcomponent"), ["title"], dice),
  },
  {
    name: "a wrong code",
    apply: (paper, dice) =>
      atLine(paper, one(linesOfKind(paper, "subcomponent"), dice), (line) =>
        withCells(line, { number: dice.pick(["1.b", "2.a", "3.c", "4.b", "1.a", "I", "7", "b"]) }),
      ),
  },
  {
    name: "codes lost",
    apply: (paper, dice) =>
      mapLines(paper, (line) =>
        line.kind === "subcomponent" && dice.oneIn(2) ? withCells(line, { number: null }) : line,
      ),
  },
  {
    name: "titles lost",
    apply: (paper, dice) =>
      mapLines(paper, (line) =>
        line.kind === "subcomponent" && dice.oneIn(3) ? withCells(line, { title: null }) : line,
      ),
  },
  {
    name: "many typos in every title",
    apply: (paper, dice) => {
      const count = 2 + dice.below(12);
      return retitled(paper, (title) => withTypos(title, count, dice));
    },
  },
  {
    name: "titles cut short",
    apply: (paper, dice) => {
      const length = dice.pick([60, 40, 25, 12]);
      return retitled(paper, (title) => title.slice(0, length));
    },
  },
  {
    name: "titles that say the dimension only",
    apply: (paper, dice) =>
      mapLines(paper, (line) => {
        const names = {
          a: dice.pick(["Keberadaan", "Pemenuhan"]),
          b: "Kualitas",
          c: dice.pick(["Pemanfaatan", "Implementasi"]),
        };
        const name = Object.entries(names).find(([letter]) => line.code.endsWith(letter))?.[1];
        return line.kind === "subcomponent" ? withCells(line, { title: name }) : line;
      }),
  },
  {
    name: "a title for every sub-component of a dimension",
    apply: (paper, dice) => {
      const title = dice.pick([
        "Kualitas",
        "Pemanfaatan",
        "Pengukuran Kinerja",
        "Dokumen Kinerja telah tersedia",
      ]);
      return mapLines(paper, (line) =>
        line.kind === "subcomponent" && dice.oneIn(3) ? withCells(line, { title }) : line,
      );
    },
  },
];
