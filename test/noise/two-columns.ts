/** Ya and Tidak as columns of their own, one of which is ticked. */
import type { Line, Paper, PaperColumn } from "./paper.ts";

/** A paper of Ya/Tidak with each answer column made two, under one title. */
export function inTwoColumns(paper: Paper, mark: string): Paper {
  const answers = paper.columns.filter(({ role }) => role === "answer");
  const columns = paper.columns.flatMap((own): readonly PaperColumn[] =>
    answers.includes(own) ? [underTitle(own, "Ya"), underTitle(own, "Tidak")] : [own],
  );
  const ticked = ({ cells }: Line) =>
    Object.fromEntries(
      answers.flatMap(({ name }) =>
        (["Ya", "Tidak"] as const).map((word) => [`${name} ${word}`, cells[name] === word ? mark : null]),
      ),
    );
  return {
    ...paper,
    columns,
    lines: paper.lines.map((line) => ({ ...line, cells: { ...line.cells, ...ticked(line) } })),
  };
}

/** The names of the columns that are made so, each of Ya with that of Tidak. */
export function tickPairs({ columns }: Paper): readonly (readonly [yes: string, no: string])[] {
  return columns.flatMap(({ name }) => {
    const no = name.replace(/ Ya$/, " Tidak");
    return no !== name && columns.some((other) => other.name === no) ? [[name, no] as const] : [];
  });
}

function underTitle(own: PaperColumn, word: "Ya" | "Tidak"): PaperColumn {
  return { ...own, name: `${own.name} ${word}`, heads: [...own.heads, word] };
}
