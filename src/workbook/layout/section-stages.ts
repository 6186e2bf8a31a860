/** Parts of one table under headers of their own that do not mean the same answers: first ones here, last ones there. */
import type { HeadedColumn } from "./headers.ts";
import { type Stage, stageOf } from "./headings.ts";
import type { AnswerSection } from "./table-cells.ts";

/** The sections, those without answers whose letters are only the first ones while another section has last ones. */
export function withOneStage(sections: readonly AnswerSection[]): readonly AnswerSection[] {
  if (!sections.some((section) => answersOf(section, "last").length > 0)) return sections;
  return sections.map((section) => {
    const ambiguous = answersOf(section, "first");
    return ambiguous.length === 0
      ? section
      : { ...section, chosen: { ...section.chosen, assessors: [], ambiguous, passedOver: [] } };
  });
}

/** The answer columns whose titles name a stage. */
function answersOf({ block, chosen }: AnswerSection, stage: Stage): readonly HeadedColumn[] {
  const read = new Set(chosen.assessors.map(({ answer }) => answer));
  return block.columns.filter(({ column, words }) => read.has(column) && stageOf(words)?.stage === stage);
}
