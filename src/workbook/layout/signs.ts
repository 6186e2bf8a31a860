/** What speaks for a table being what it was taken for, counted. */
import type { Assessor, CriterionAnswer, SubcomponentRow } from "../../assessment.ts";
import type { Sign } from "../../confidence.ts";
import type { Rubric } from "../../rubric/schema.ts";
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

/**
 * Where several rubrics fit a table alike and its letters must follow from criteria, the choice of rubric could change
 * the score: each has other criteria. Given letters score the same under any of them.
 */
export function rivalSigns({ subcomponents }: TableContent, rivals: readonly Rubric[]): readonly Sign[] {
  if (rivals.length === 0 || !subcomponents.some(isByCriteria)) return [];
  return [{ name: "rubric", found: 0, of: rivals.length + 1 }];
}

/** Whether somebody answered its criteria and gave no letter. */
function isByCriteria({ answers, criteria }: SubcomponentRow): boolean {
  return Object.entries(answers).some(
    ([assessor, { kind }]) =>
      kind === "unanswered" &&
      criteria.some((criterion) => isAnswered(criterion.answers[assessor as Assessor])),
  );
}

function isAnswered(answer: CriterionAnswer | undefined): boolean {
  return answer !== undefined && answer.kind !== "unanswered";
}

/** By its code and its title, or by either of them and the criteria that stand under it. */
function isNamedTwice({ code, title, match, criteria }: SubcomponentRow, words: RubricWords): boolean {
  if (criteria.some((criterion) => criterion.match === "same")) return true;
  const own = words.subcomponents.find(({ item }) => item === code);
  return match === "code" && own !== undefined && plainWords(title).includes(own.words);
}
