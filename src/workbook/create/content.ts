/** What stands in the input cells of our workbook. A blank template is the content with nothing in it. */
import type { FollowUp } from "../../assessment.ts";
import type { Rubric } from "../../rubric/schema.ts";

/** The two blocks of answer columns of the LKE sheet. */
export type Side = "self" | "evaluator";
export const SIDES: readonly Side[] = ["self", "evaluator"];

/** One assessor's answers to one sub-component. `null`: unanswered. `criteria` in the rubric's order. */
export interface SideContent {
  readonly letter: string | null;
  readonly criteria: readonly (boolean | null)[];
}

export interface SubcomponentContent {
  readonly self: SideContent;
  readonly evaluator: SideContent;
  readonly note: string;
  readonly evidence: string;
  readonly evaluatorNote: string;
  readonly recommendation: string;
}

/** The Identitas sheet. Dates are `YYYY-MM-DD`; an empty text or null is a blank cell. */
export interface IdentityContent {
  readonly opd: string;
  readonly code: string;
  readonly region: string;
  readonly cluster: string;
  readonly year: number | null;
  readonly evaluationYear: number | null;
  readonly head: string;
  readonly filledBy: string;
  readonly position: string;
  readonly filledOn: string;
  readonly members: string;
  readonly leader: string;
  readonly technicalController: string;
  readonly qualityController: string;
  readonly responsible: string;
  readonly evaluatedOn: string;
}

export interface TemplateContent {
  readonly identity: IdentityContent;
  /** By sub-component code; a code that is absent is blank. */
  readonly subcomponents: Readonly<Record<string, SubcomponentContent>>;
  readonly followUp: readonly FollowUp[];
  /** Last year's component scores by component code. */
  readonly previous: Readonly<Record<string, number>>;
}

const BLANK_IDENTITY: IdentityContent = {
  opd: "",
  code: "",
  region: "",
  cluster: "",
  year: null,
  evaluationYear: null,
  head: "",
  filledBy: "",
  position: "",
  filledOn: "",
  members: "",
  leader: "",
  technicalController: "",
  qualityController: "",
  responsible: "",
  evaluatedOn: "",
};

/** A workbook that nobody has filled in yet; only what the person who made it already knew is in it. */
export function blankContent(known: { readonly opd?: string; readonly year?: number } = {}): TemplateContent {
  return {
    identity: { ...BLANK_IDENTITY, opd: known.opd ?? "", year: known.year ?? null },
    subcomponents: {},
    followUp: [],
    previous: {},
  };
}

/** The content of one sub-component, blank where the workbook's content does not name it. */
export function contentOf(content: TemplateContent, code: string): SubcomponentContent {
  return content.subcomponents[code] ?? BLANK_SUBCOMPONENT;
}

const UNANSWERED: SideContent = { letter: null, criteria: [] };
const BLANK_SUBCOMPONENT: SubcomponentContent = {
  self: UNANSWERED,
  evaluator: UNANSWERED,
  note: "",
  evidence: "",
  evaluatorNote: "",
  recommendation: "",
};

/** Whether the evaluator answered anything: then the evaluator's answers are the official ones. */
export function evaluatorAnswered(content: TemplateContent, rubric: Rubric): boolean {
  const codes = rubric.components.flatMap(({ subcomponents }) => subcomponents.map(({ code }) => code));
  return codes.some((code) => {
    const { letter, criteria } = contentOf(content, code).evaluator;
    return letter !== null || criteria.some((answer) => answer !== null);
  });
}

/** What the form calls whom it assesses: the region itself on its own form, else an OPD. */
export function subjectOf(rubric: Rubric): string {
  return rubric.form.answerTitle === "Instansi" ? "Instansi" : "OPD";
}

/** Stands in formulas where the Identitas sheet is still blank; readers take a text in brackets for no value. */
export const NOT_FILLED_IN = "(belum diisi)";
