/** Templates filled in for the tests. */
import type { Rubric } from "../../../src/rubric/schema.ts";
import {
  blankContent,
  type SideContent,
  type SubcomponentContent,
  type TemplateContent,
} from "../../../src/workbook/create/content.ts";

/** Letters in the rubric's order, separated by blanks; `-` leaves one unanswered. */
export interface Letters {
  readonly self?: string;
  readonly evaluator?: string;
}

/** The content of a workbook in which only these letters are given. */
export function lettered(rubric: Rubric, letters: Letters): TemplateContent {
  const codes = rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
  const self = (letters.self ?? "").split(" ");
  const evaluator = (letters.evaluator ?? "").split(" ");
  const subcomponents = codes.map((code, i): [string, SubcomponentContent] => [
    code,
    {
      self: side(self[i]),
      evaluator: side(evaluator[i]),
      note: "",
      evidence: "",
      evaluatorNote: "",
      recommendation: "",
    },
  ]);
  return { ...blankContent(), subcomponents: Object.fromEntries(subcomponents) };
}

function side(letter: string | undefined): SideContent {
  return { letter: !letter || letter === "-" ? null : letter, criteria: [] };
}

/** The same letter for all twelve sub-components. */
export function all(letter: string): string {
  return Array.from({ length: 12 }, () => letter).join(" ");
}
