/** A filled file laid over the template it came from: its evaluation with what was changed besides the answers. */
import type { Departure } from "./departures.ts";
import type { Diagnostic } from "./diagnostic.ts";
import type { EvaluateOptions } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { EDITIONS, loadEdition } from "./rubric/load.ts";
import type { Template } from "./template.ts";
import { diagnoseAll } from "./validate/diagnose.ts";
import { formConverted } from "./validate/rules/form-converted.ts";
import { inSheetOrder } from "./validate/sheet-order.ts";
import { AGAINST_RULES } from "./validate/template-rules.ts";
import { departuresOfFilled } from "./workbook/template/departures.ts";
import { readTemplates, type TemplateReading } from "./workbook/template/read-template.ts";

const NOTHING_ELSE = { rubric: null, scorecard: null, outputFaults: [] } as const;

type Options = Pick<EvaluateOptions, "rubric" | "sheet" | "sheets" | "language" | "severities">;

/** The evaluations of one file with the findings about departures among their own; as they are without a form to compare. */
export async function compareWithTemplate(
  evaluations: readonly Evaluation[],
  bytes: Uint8Array,
  template: Template,
  options: Options,
): Promise<readonly Evaluation[]> {
  const { rubric, sheet = null, sheets } = options;
  const rubrics = rubric ? [rubric] : EDITIONS.map(loadEdition);
  const file = evaluations[0]?.file ?? "";
  const [first, ...others] = await readTemplates(bytes, {
    file,
    rubrics,
    sheet,
    sheets,
    opd: null,
    year: null,
  });
  const forms = new Map(
    others.map(({ template: form, read }) => [form?.answerSheet, { template: form, read }]),
  );
  return evaluations.map((evaluation, index) => {
    const filled = index === 0 ? first : forms.get(evaluation.sheet ?? undefined);
    const found = filled ? findingsOf(template, filled, evaluation, options) : [];
    if (found.length === 0) return evaluation;
    const diagnostics = inSheetOrder([...evaluation.diagnostics, ...found], evaluation.sheet);
    return { ...evaluation, diagnostics };
  });
}

/** A file that cannot be read at all says so in its own evaluation. */
function findingsOf(
  template: Template,
  { template: form, read: { reading } }: TemplateReading,
  { among }: Evaluation,
  { language = "id", severities = {} }: Options,
): readonly Diagnostic[] {
  if (!form) return diagnoseAll([formConverted], { ...NOTHING_ELSE, reading }, language, severities);
  const all = departuresOfFilled(template, form);
  const departures = among ? all.filter((departure) => isOfUnit(departure, template, form, among)) : all;
  return diagnoseAll(AGAINST_RULES, { departures }, language, severities);
}

/**
 * Whether a departure is told of this OPD among several. What is wrong with the workbook as a whole is told of its first
 * one, and that their sheets cannot all be called as the template's is told of none.
 */
function isOfUnit(
  { kind, at }: Departure,
  { answerSheet }: Template,
  form: Template,
  { index }: { readonly index: number },
): boolean {
  const isOwn = at !== null && (at.sheet === form.answerSheet || at.sheet === answerSheet);
  if (kind === "sheet-renamed" && isOwn) return false;
  return index === 1 || isOwn || kind === "unlike";
}
