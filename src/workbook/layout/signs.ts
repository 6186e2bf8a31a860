/** What speaks for a table being what it was taken for, counted. */
import type { SubcomponentRow } from "../../assessment.ts";
import type { Sign } from "../../confidence.ts";
import type { TableContent } from "./answer-table.ts";
import type { RubricWords } from "./rubric-words.ts";
import type { AnswerTable } from "./table-cells.ts";
import { plainWords } from "./words.ts";

/** The signs of a table that was read. */
export function signsOf(table: AnswerTable, { subcomponents, strangers }: TableContent): readonly Sign[] {
  const { words, sections } = table;
  const certain = subcomponents.filter(({ match }) => match !== "contradicting");
  const criteria = subcomponents
    .flatMap((row) => row.criteria)
    .filter(({ match }) => match === "same" || match === "changed");
  return [
    {
      name: "subcomponents",
      found: new Set(subcomponents.map(({ code }) => code)).size,
      of: words.subcomponents.length,
    },
    { name: "rows", found: certain.length, of: subcomponents.length + strangers.length },
    {
      name: "shape",
      found: sections.reduce((sum, { shape }) => sum + shape.fitting, 0),
      of: sections.reduce((sum, { shape }) => sum + shape.of, 0),
    },
    {
      name: "agreement",
      found: certain.filter((row) => isNamedTwice(row, words)).length,
      of: certain.length,
    },
    {
      name: "criteria",
      found: criteria.filter(({ match }) => match === "same").length,
      of: criteria.length,
    },
    {
      name: "answer-title",
      found: sections.filter(({ chosen }) => chosen.titled).length,
      of: sections.length,
    },
  ];
}

/** By its code and its title, or by either of them and the criteria that stand under it. */
function isNamedTwice({ code, title, match, criteria }: SubcomponentRow, words: RubricWords): boolean {
  if (criteria.some((criterion) => criterion.match === "same")) return true;
  const own = words.subcomponents.find(({ item }) => item === code);
  return match === "code" && own !== undefined && plainWords(title).includes(own.words);
}
