/** The tables of a map put together: parts of one form one after the other, two assessors' sheets side by side. */
import type { Assessor } from "../../assessment.ts";
import { confidenceOf } from "../../confidence.ts";
import type { LayoutMap } from "../../layout-map.ts";
import type { TableContent } from "../layout/answer-table.ts";
import type { Candidate } from "../layout.ts";
import type { Answers } from "../read/answers.ts";
import { joinSheets } from "../read/join-sheets.ts";

/** Null when no table of the map holds. */
export function mappedAnswers(candidates: readonly Candidate[], { layout }: LayoutMap): Answers | null {
  const [self, evaluator] = [only("self", candidates), only("evaluator", candidates)];
  const [leading, ...others] = candidates;
  if (!leading) return null;
  const told = {
    layout,
    // Nobody recognised anything: a person said it.
    confidence: confidenceOf([]),
    otherAnswerSheets: [],
    assessorSheets: null,
    sheetDoubt: null,
  };
  const [own] = self;
  const [checked] = evaluator;
  if (!own || !checked) {
    const { assessors } = leading.table;
    return {
      ...told,
      candidates: [leading, ...others],
      assessors,
      content: appended(candidates),
      absentRows: [],
    };
  }
  const first = evaluator.some(({ answered }) => answered > 0) ? "evaluator" : "self";
  const joined = joinSheets(
    { sheet: own.table.sheet.name, content: appended(self) },
    { sheet: checked.table.sheet.name, content: appended(evaluator) },
    first,
  );
  const [head, tail] = first === "self" ? [self, evaluator] : [evaluator, self];
  const [start = leading, ...rest] = [...head, ...tail];
  return { ...told, ...joined, candidates: [start, ...rest], assessors: ["self", "evaluator"] };
}

/** The tables that hold one assessor's answers and nobody else's. */
function only(assessor: Assessor, candidates: readonly Candidate[]): readonly Candidate[] {
  return candidates.filter(({ table }) => table.assessors.join() === assessor);
}

/** The tables of a form that goes on from sheet to sheet. */
function appended(candidates: readonly Candidate[]): TableContent {
  const contents = candidates.map(({ content }) => content);
  return {
    components: contents.flatMap(({ components }) => components),
    subcomponents: contents.flatMap(({ subcomponents }) => subcomponents),
    strangers: contents.flatMap(({ strangers }) => strangers),
    totals: Object.assign({}, ...contents.map(({ totals }) => totals)),
    brokenFigures: contents.flatMap(({ brokenFigures }) => brokenFigures),
  };
}
