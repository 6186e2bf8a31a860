/** A short way to write down how an office filled in its LKE. */
import type { Rubric } from "../src/rubric/schema.ts";
import {
  blankContent,
  type IdentityContent,
  type SideContent,
  type SubcomponentContent,
  type TemplateContent,
} from "../src/workbook/create/content.ts";

/** A letter and the numbers of the criteria that are answered Tidak; all others are Ya. */
export type Verdict = readonly [letter: string, ...unfulfilled: number[]];

/** What stands beside one sub-component. Left out: blank. */
export interface Line {
  readonly self?: Verdict;
  readonly note?: string;
  readonly evidence?: string;
  readonly evaluator?: Verdict;
  readonly evaluatorNote?: string;
  readonly recommendation?: string;
}

/** A fictitious office with its answers by sub-component code. */
export interface Office {
  readonly identity: Partial<IdentityContent>;
  readonly lines: Readonly<Record<string, Line>>;
  readonly followUp?: TemplateContent["followUp"];
  readonly previous?: Readonly<Record<string, number>>;
}

/** The office's answers as the content of a template. */
export function contentFor(office: Office, rubric: Rubric): TemplateContent {
  const blank = blankContent();
  const subcomponents: Record<string, SubcomponentContent> = {};
  for (const { code, criteria } of rubric.components.flatMap((component) => component.subcomponents)) {
    const line = office.lines[code] ?? {};
    subcomponents[code] = {
      self: sideFor(line.self, criteria.length),
      evaluator: sideFor(line.evaluator, criteria.length),
      note: line.note ?? "",
      evidence: line.evidence ?? "",
      evaluatorNote: line.evaluatorNote ?? "",
      recommendation: line.recommendation ?? "",
    };
  }
  return {
    identity: { ...blank.identity, ...office.identity },
    subcomponents,
    followUp: office.followUp ?? [],
    previous: office.previous ?? {},
  };
}

function sideFor(verdict: Verdict | undefined, criteriaCount: number): SideContent {
  if (!verdict) return { letter: null, criteria: [] };
  const [letter, ...unfulfilled] = verdict;
  return { letter, criteria: Array.from({ length: criteriaCount }, (_, i) => !unfulfilled.includes(i + 1)) };
}
