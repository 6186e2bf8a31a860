/**
 * Noise through which nobody could be sure of every answer, or nearly nobody. The reader may give up on a part or on
 * all of it, but it must say so; what it says without an error must be what was meant.
 */
import type { CellSpec, SheetSpec } from "../fixtures/xlsx.ts";
import type { Dice } from "./dice.ts";
import { type Noise, retitled, rewritten, scattered } from "./mild.ts";
import { type Line, mapLines, noiseLine, type Paper, type PaperColumn, sheetOf, withCells } from "./paper.ts";
import { withTypo, withTypos } from "./typing.ts";

const LETTERS = ["E", "AA", "D", "A", "C", "BB", "CC", "B"] as const;

/** The places of the lines that carry answers. */
function answered({ lines, columns }: Paper): number[] {
  const names = columns.filter(({ role }) => role === "answer").map(({ name }) => name);
  return lines.flatMap((line, index) => (names.some((name) => line.cells[name] != null) ? [index] : []));
}

function linesOfKind({ lines }: Paper, kind: Line["kind"]): number[] {
  return lines.flatMap((line, index) => (line.kind === kind ? [index] : []));
}

/** The places of lines that can be lost without hiding that there was anything else. */
function onlyOnes({ lines }: Paper, indexes: readonly number[]): number[] {
  return indexes.filter((index) => lines[index]?.twice !== true);
}

/** The paper with one line changed, replaced or taken away. */
function atLine(
  paper: Paper,
  index: number | undefined,
  change: (line: Line) => Line | readonly Line[],
): Paper {
  return mapLines(paper, (line, at) => (at === index ? change(line) : line));
}

function one(indexes: readonly number[], dice: Dice): number | undefined {
  return indexes.length === 0 ? undefined : dice.pick(indexes);
}

/** Two lines with their cells of some columns exchanged. */
function exchanged(paper: Paper, indexes: readonly number[], names: readonly string[], dice: Dice): Paper {
  const first = one(indexes, dice);
  const second = one(indexes, dice);
  const of = (index: number | undefined) =>
    Object.fromEntries(names.map((name) => [name, paper.lines[index ?? -1]?.cells[name] ?? null]));
  const [a, b] = [of(first), of(second)];
  return mapLines(paper, (line, at) =>
    at === first ? withCells(line, b) : at === second ? withCells(line, a) : line,
  );
}

/** One title of the header written otherwise. */
function retitledColumn(
  paper: Paper,
  dice: Dice,
  roles: readonly PaperColumn["role"][],
  write: (head: string) => string,
): Paper {
  const names = paper.columns.filter(({ role }) => roles.includes(role)).map(({ name }) => name);
  if (names.length === 0) return paper;
  const chosen = dice.pick(names);
  const depth = dice.below(2);
  return {
    ...paper,
    columns: paper.columns.map((own) =>
      own.name === chosen
        ? {
            ...own,
            heads: own.heads.map((head, at) => (at === depth % own.heads.length ? write(head) : head)),
          }
        : own,
    ),
  };
}

function answerNames({ columns }: Paper): readonly string[] {
  return columns.filter(({ role }) => role === "answer").map(({ name }) => name);
}

/** Whether the answers are Ya/Tidak on the criteria. */
function takesTicks(paper: Paper): boolean {
  const names = answerNames(paper);
  return paper.lines.some(
    ({ kind, cells }) => kind === "criterion" && names.some((name) => cells[name] != null),
  );
}

/** Another letter for each answered line. */
function otherAnswers(paper: Paper, dice: Dice): Paper {
  return rewritten(paper, "answer", (cell) => {
    if (cell === "Ya") return "Tidak";
    if (cell === "Tidak") return "Ya";
    return typeof cell === "string" ? dice.pick(LETTERS) : cell;
  });
}

function withSheet(paper: Paper, sheet: SheetSpec): Paper {
  const taken = paper.otherSheets.some(({ name }) => name === sheet.name);
  return taken ? paper : { ...paper, otherSheets: [...paper.otherSheets, sheet] };
}

function withColumn(
  paper: Paper,
  own: Pick<PaperColumn, "name" | "heads" | "role">,
  at: number,
  cell: (line: Line) => CellSpec,
): Paper {
  if (paper.columns.some(({ name }) => name === own.name)) return paper;
  const columns = [...paper.columns];
  columns.splice(at, 0, { ...own, group: own.name });
  return mapLines({ ...paper, columns }, (line) => withCells(line, { [own.name]: cell(line) }));
}

const STRAY_HEADS = ["Koreksi", "", "Pak Budi", "Nilai", "Hasil", "Grade", "Jawaban", "Jawaban 2024"];
/** Letters under these beside Ya/Tidak on the criteria would be the answers themselves. */
const NO_ANSWER_HEADS = ["Koreksi", "Pak Budi", "Jawaban 2024", "Prioritas", "Tahun Lalu"];
/** These do say whose they are; letters under them are answers. */
const OWN_HEADS = [...STRAY_HEADS.filter((head) => head !== "Jawaban 2024"), "Ketua Tim", "Final"];
const UNKNOWN = [
  "F",
  "Baik",
  "80",
  80,
  "A/B",
  "BB (revisi)",
  "?",
  "А",
  "ok",
  "B+",
  "AA A",
  "sebagian",
  "Y/T",
  "-",
];
const STRANGERS = [
  "Inovasi pelayanan publik",
  "Budaya kinerja telah dibangun",
  "Dokumen anggaran telah tersedia",
];

export const HEAVY: readonly Noise[] = [
  // Rows
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
    apply: (paper, dice) => exchanged(paper, linesOfKind(paper, "criterion"), ["number", "title"], dice),
  },
  {
    name: "an example above the table",
    apply: (paper, dice) => {
      const line = otherAnswers(paper, dice).lines[one(answered(paper), dice) ?? 0];
      const cells = paper.columns.map(({ name }) => line?.cells[name] ?? null);
      return { ...paper, above: [...paper.above, ["Contoh pengisian:"], cells, []] };
    },
  },
  // Codes and titles
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
  // Columns
  {
    name: "typos in the header",
    apply: (paper, dice) =>
      retitledColumn(paper, dice, ["name", "answer", "figure", "text"], (head) => withTypo(head, dice)),
  },
  {
    name: "a title of the header lost",
    apply: (paper, dice) => retitledColumn(paper, dice, ["name", "answer", "figure"], () => ""),
  },
  {
    name: "an answer column called otherwise",
    apply: (paper, dice) => retitledColumn(paper, dice, ["answer"], () => dice.pick(OWN_HEADS)),
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
  // Answers
  {
    name: "answers that mean nothing",
    apply: (paper, dice) => rewritten(paper, "answer", (cell) => (dice.oneIn(6) ? dice.pick(UNKNOWN) : cell)),
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
  {
    name: "answers one row lower",
    apply: (paper, dice) => {
      const names = answerNames(paper);
      const from = dice.below(paper.lines.length);
      return mapLines(paper, (line, at) => {
        if (at < from) return line;
        const above = at === from ? undefined : paper.lines[at - 1];
        return withCells(line, Object.fromEntries(names.map((name) => [name, above?.cells[name] ?? null])));
      });
    },
  },
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
      mapLines(paper, (line) =>
        line.kind === "subcomponent" ? withCells(line, { note: dice.pick(LETTERS) }) : line,
      ),
  },
  // Other tables and sheets
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
