/** Noise through which every person reads the right answers at a glance, and so must the reader. */
import type { CellSpec } from "../fixtures/xlsx.ts";
import { rowsOf, table, UNIT } from "../workbook/layout/table.ts";
import type { Dice } from "./dice.ts";
import {
  groupsOf,
  isNamed,
  type Line,
  mapLines,
  noiseLine,
  type Paper,
  type PaperColumn,
  withCells,
} from "./paper.ts";
import { capitalised, wide, withTypo } from "./typing.ts";

export interface Noise {
  readonly name: string;
  apply(paper: Paper, dice: Dice): Paper;
}

const LETTERS = ["B", "A", "AA", "BB", "CC", "C", "D", "E"];

/** Puts lines at some places of the table. */
export function scattered(paper: Paper, dice: Dice, line: () => Line | readonly Line[]): Paper {
  const lines = [...paper.lines];
  const count = 1 + dice.below(6);
  for (let one = 0; one < count; one += 1) lines.splice(dice.below(lines.length + 1), 0, ...[line()].flat());
  return { ...paper, lines };
}

/** The paper with some of its cells written otherwise: those for which `write` gives something new. */
export function rewritten(
  paper: Paper,
  role: PaperColumn["role"],
  write: (cell: CellSpec, line: Line) => CellSpec,
): Paper {
  const names = paper.columns.filter((own) => own.role === role).map(({ name }) => name);
  return mapLines(paper, (line) =>
    withCells(
      line,
      Object.fromEntries(
        names.flatMap((name) => (line.cells[name] == null ? [] : [[name, write(line.cells[name], line)]])),
      ),
    ),
  );
}

/** The title cells of the rubric's rows written otherwise. */
export function retitled(paper: Paper, write: (title: string, line: Line) => string): Paper {
  return mapLines(paper, (line) => {
    const title = line.cells.title;
    return isNamed(line) && typeof title === "string" ? withCells(line, { title: write(title, line) }) : line;
  });
}

function shuffled(columns: readonly PaperColumn[], dice: Dice): PaperColumn[] {
  const groups = groupsOf(columns);
  for (let last = groups.length - 1; last > 0; last -= 1) {
    // All zeros leave everything in its place.
    const other = last - dice.below(last + 1);
    [groups[last], groups[other]] = [groups[other] ?? [], groups[last] ?? []];
  }
  return groups.flat();
}

const EXTRA_COLUMNS: readonly (readonly [head: string, cell: (line: Line, dice: Dice) => CellSpec])[] = [
  ["Target", (_, dice) => dice.pick(LETTERS)],
  ["Nilai Tahun Lalu", (_, dice) => dice.pick(LETTERS)],
  ["Jawaban Tahun Sebelumnya", (_, dice) => dice.pick(LETTERS)],
  ["PIC", () => "Sekretariat"],
  ["Tautan", () => "https://drive.example.go.id/sakip"],
  ["Nilai Maksimal", () => 100],
  ["Rekomendasi", () => "Menyusun pohon kinerja"],
  ["Prioritas", () => "A"],
  ["Keterangan", () => "Jawaban sudah sesuai kriteria"],
  ["Paraf", () => "B"],
];

const TITLES: readonly CellSpec[] = [
  "PEMERINTAH KOTA REKAAN",
  "INSPEKTORAT DAERAH",
  "Kriteria dan jawaban diisi oleh masing-masing OPD",
  "Peraturan Menteri PANRB Nomor 88 Tahun 2021",
  "Nilai: AA, A, BB, B, CC, C, D, E",
  1,
  "1.a",
];

const LEGENDS: readonly (readonly (readonly CellSpec[])[])[] = [
  [
    ["No", "Uraian", "Jawaban"],
    [1, "Seluruh kriteria terpenuhi", "AA"],
    [2, "Sebagian kriteria terpenuhi", "B"],
  ],
  [
    ["Jawaban", "Nilai", "Keterangan"],
    ["AA", 100, "Sangat memuaskan"],
    ["A", 90, "Memuaskan"],
  ],
  [
    ["No", "Kriteria", "Bobot"],
    ["A", "Keberadaan", "20%"],
    ["B", "Kualitas", "30%"],
  ],
];

const INSTRUCTIONS = [
  "Kriteria:",
  "Penjelasan diisi bila perlu",
  "Jawaban diisi sesuai bukti",
  "Catatan:",
  "https://drive.example.go.id/sakip/1a",
  "(lanjutan)",
];

const SIGNATURES: readonly (readonly CellSpec[])[] = [
  [],
  ["", "Kota Rekaan, 12 Januari 2026"],
  ["", "Kepala Dinas,"],
  [],
  ["", "Budi Contoh, S.E."],
  ["", "NIP 19700101 199503 1 001"],
];

const RECAP: readonly (readonly CellSpec[])[] = [
  [],
  ["Rekapitulasi"],
  ["No", "Komponen", "Bobot", "Nilai"],
  [1, "Perencanaan Kinerja", 30, 24],
  [2, "Pengukuran Kinerja", 30, 24],
  [3, "Pelaporan Kinerja", 15, 12],
  [4, "Evaluasi Akuntabilitas Kinerja Internal", 25, 20],
  ["", "Jumlah", 100, 80],
];

export const MILD: readonly Noise[] = [
  {
    name: "columns in another order",
    apply: (paper, dice) => ({ ...paper, columns: shuffled(paper.columns, dice) }),
  },
  {
    name: "one more column",
    apply: (paper, dice) => {
      const [head, cell] = dice.pick(EXTRA_COLUMNS);
      if (paper.columns.some(({ name }) => name === head)) return paper;
      const columns = [...paper.columns];
      columns.splice(dice.below(columns.length + 1), 0, {
        name: head,
        heads: [head],
        role: "text",
        group: head,
      });
      // A group keeps its place, or its title would stand over this column too.
      return mapLines({ ...paper, columns: groupsOf(columns).flat() }, (line) =>
        line.kind === "subcomponent" ? withCells(line, { [head]: cell(line, dice) }) : line,
      );
    },
  },
  {
    name: "a title block",
    apply: (paper, dice) => ({
      ...paper,
      above: [
        ...Array.from({ length: dice.below(30) }, () => (dice.oneIn(3) ? [] : [dice.pick(TITLES)])),
        ...paper.above,
      ],
    }),
  },
  {
    name: "a legend above",
    apply: (paper, dice) => ({ ...paper, above: [...paper.above, ...dice.pick(LEGENDS), []] }),
  },
  { name: "signatures", apply: (paper) => ({ ...paper, below: [...paper.below, ...SIGNATURES] }) },
  { name: "a recap below", apply: (paper) => ({ ...paper, below: [...paper.below, ...RECAP] }) },
  {
    name: "instructions between",
    apply: (paper, dice) => scattered(paper, dice, () => noiseLine({ title: dice.pick(INSTRUCTIONS) })),
  },
  { name: "blank rows", apply: (paper, dice) => scattered(paper, dice, () => noiseLine({})) },
  {
    name: "styled blank rows",
    apply: (paper, dice) =>
      scattered(paper, dice, () =>
        noiseLine(
          Object.fromEntries(paper.columns.map(({ name }) => [name, { ghost: true, format: "0.00" }])),
        ),
      ),
  },
  {
    name: "a row that numbers the columns",
    apply: (paper) => ({
      ...paper,
      lines: [
        noiseLine(Object.fromEntries(paper.columns.map(({ name }, index) => [name, index + 1]))),
        ...paper.lines,
      ],
    }),
  },
  {
    name: "the header on every page",
    apply: (paper, dice) => {
      // Whose the columns are stands in merged cells, which a page's header repeats too: only one row is simple.
      if (paper.columns.some(({ heads }) => heads.length > 1)) return paper;
      const header = noiseLine(Object.fromEntries(paper.columns.map(({ name, heads }) => [name, heads[0]])));
      // Above the first sub-component it would take the place of the header itself.
      const noisy = scattered({ ...paper, lines: paper.lines.slice(2) }, dice, () => header);
      return { ...noisy, lines: [...paper.lines.slice(0, 2), ...noisy.lines] };
    },
  },
  {
    name: "a typo in every third title",
    apply: (paper, dice) => retitled(paper, (title) => (dice.oneIn(3) ? withTypo(title, dice) : title)),
  },
  {
    name: "titles in other capitals",
    apply: (paper, dice) => {
      const write = dice.pick([
        (text: string) => text.toUpperCase(),
        (text: string) => text.toLowerCase(),
        capitalised,
        wide,
      ]);
      return retitled(paper, write);
    },
  },
  {
    name: "spaces and ends of lines in titles",
    apply: (paper, dice) => {
      const space = dice.pick(["  ", "\n", "\u00a0", " \n "]);
      return retitled(paper, (title) => `${dice.pick(["", " "])}${title.replaceAll(" ", space)} `);
    },
  },
  {
    name: "decorated titles",
    apply: (paper, dice) => {
      const mark = dice.pick(["- ", "• ", "↳ ", "→ ", "* ", "» "]);
      return retitled(paper, (title, { kind }) => (kind === "component" ? title : mark + title));
    },
  },
  {
    name: "hidden criteria",
    apply: (paper, dice) =>
      mapLines(paper, (line) =>
        line.kind === "criterion" && dice.oneIn(4) ? { ...line, hidden: true } : line,
      ),
  },
  {
    name: "hidden columns of notes",
    apply: (paper) => ({
      ...paper,
      columns: paper.columns.map((own) => (own.role === "text" ? { ...own, hidden: true } : own)),
    }),
  },
  {
    name: "numbers as text",
    apply: (paper) =>
      rewritten(paper, "figure", (cell) =>
        typeof cell === "number" ? String(cell).replace(".", ",") : cell,
      ),
  },
  {
    name: "no scores",
    apply: (paper) => ({ ...paper, columns: paper.columns.filter((own) => !isScore(own)) }),
  },
  {
    name: "scores left blank",
    apply: (paper) => {
      const blank = Object.fromEntries(paper.columns.filter(isScore).map(({ name }) => [name, null]));
      // A header that is repeated keeps its titles.
      return mapLines(paper, (line) => (line.kind === "noise" ? line : withCells(line, blank)));
    },
  },
  {
    name: "weights as shares",
    apply: (paper, dice) => {
      const write = dice.pick([
        shareOf,
        (weight: number): CellSpec => ({ number: shareOf(weight), format: "0.0%" }),
        (weight: number) => `${String(weight).replace(".", ",")}%`,
      ]);
      return mapLines(paper, (line) => {
        const { weight } = line.cells;
        return typeof weight === "number" ? withCells(line, { weight: write(weight) }) : line;
      });
    },
  },
  {
    name: "letters written carelessly",
    apply: (paper, dice) =>
      rewritten(paper, "answer", (cell) =>
        typeof cell === "string"
          ? dice.pick([
              cell.toLowerCase(),
              ` ${cell} `,
              `${cell}.`,
              `\u00a0${cell}`,
              wide(cell),
              cell.toUpperCase(),
            ])
          : cell,
      ),
  },
  {
    name: "answers by formula",
    apply: (paper) =>
      rewritten(paper, "answer", (cell) =>
        typeof cell === "string" ? { formula: "Isian!B2", cached: cell } : cell,
      ),
  },
  {
    name: "answers copied from a sheet by formula",
    apply: (paper) => {
      if (paper.otherSheets.some(({ name }) => name === "Data")) return paper;
      const typed: CellSpec[][] = [];
      const copied = rewritten(paper, "answer", (cell) => {
        if (typeof cell !== "string") return cell;
        typed.push([cell]);
        return { formula: `Data!A${typed.length}`, cached: cell };
      });
      return { ...copied, otherSheets: [...copied.otherSheets, { name: "Data", rows: typed }] };
    },
  },
  {
    name: "criteria miscounted",
    apply: (paper, dice) =>
      mapLines(paper, (line) =>
        line.kind === "criterion" && line.cells.number != null
          ? withCells(line, { number: dice.pick([line.cells.number, dice.below(12)]) })
          : line,
      ),
  },
  {
    name: "codes spelled otherwise",
    apply: (paper, dice) => {
      const write = dice.pick([
        (n: string, a: string) => `${n}${a}`,
        (n: string, a: string) => `${n}.${a.toUpperCase()}.`,
        (n: string, a: string) => `(${n}.${a})`,
        (n: string, a: string) => `${["", "I", "II", "III", "IV"][Number(n)]}.${a}`,
        (n: string, a: string) => `${n} . ${a}`,
      ]);
      return mapLines(paper, (line) => {
        const { number } = line.cells;
        if (line.kind !== "subcomponent" || number !== line.code) return line;
        return withCells(line, { number: write(line.code.slice(0, 1), line.code.slice(-1)) });
      });
    },
  },
  {
    name: "notes not merged",
    apply: (paper) => ({ ...paper, columns: paper.columns.map((own) => ({ ...own, tall: false })) }),
  },
  {
    name: "component titles merged over the row",
    apply: (paper) =>
      mapLines(paper, (line) =>
        line.kind === "component" ? { ...line, merged: ["title", "weight"] } : line,
      ),
  },
  {
    name: "a blank form beside it",
    apply: (paper) => ({
      ...paper,
      otherSheets: [
        ...paper.otherSheets,
        table({
          name: "Blangko",
          titles: ["LKE", "Unit Kerja : ....................", "Tahun :"],
          columns: blankColumns(),
          rows: rowsOf(UNIT),
        }),
      ],
    }),
  },
];

/** As somebody types it: no spreadsheet shows 0.19699999999999998. */
function shareOf(weight: number): number {
  return Number((weight / 100).toFixed(6));
}

function isScore({ role, name }: PaperColumn): boolean {
  return role === "figure" && name !== "weight";
}

function blankColumns() {
  return [
    { heads: ["No"], cell: ({ number }: { number: CellSpec }) => number },
    { heads: ["Komponen/Sub Komponen/Kriteria"], cell: ({ text }: { text: CellSpec }) => text },
    { heads: ["Bobot"], cell: ({ weight }: { weight: CellSpec }) => weight },
    { heads: ["Jawaban"], cell: () => null },
  ];
}
