/** A filled file laid over the template it came from: its evaluation with what was changed besides the answers. */
import type { EvaluateOptions } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { EDITIONS, loadEdition } from "./rubric/load.ts";
import type { Template } from "./template.ts";
import { diagnoseAll } from "./validate/diagnose.ts";
import { formConverted } from "./validate/rules/form-converted.ts";
import { inSheetOrder } from "./validate/sheet-order.ts";
import { AGAINST_RULES } from "./validate/template-rules.ts";
import { departuresOfFilled } from "./workbook/template/departures.ts";
import { readTemplate } from "./workbook/template/read-template.ts";

const NOTHING_ELSE = { rubric: null, scorecard: null, outputFaults: [] } as const;

/** The evaluation with the findings about departures among its own; as it is when there is no form to compare. */
export async function compareWithTemplate(
  evaluation: Evaluation,
  bytes: Uint8Array,
  template: Template,
  options: Pick<EvaluateOptions, "rubric" | "sheet" | "language" | "severities">,
): Promise<Evaluation> {
  const { rubric, sheet = null, language = "id", severities = {} } = options;
  const rubrics = rubric ? [rubric] : EDITIONS.map(loadEdition);
  const filled = await readTemplate(bytes, { file: evaluation.file, rubrics, sheet, opd: null, year: null });
  const { reading } = filled.read;
  // A file that cannot be read at all says so in its own evaluation.
  const found = filled.template
    ? diagnoseAll(
        AGAINST_RULES,
        { departures: departuresOfFilled(template, filled.template) },
        language,
        severities,
      )
    : diagnoseAll([formConverted], { ...NOTHING_ELSE, reading }, language, severities);
  if (found.length === 0) return evaluation;
  return {
    ...evaluation,
    diagnostics: inSheetOrder([...evaluation.diagnostics, ...found], evaluation.sheet),
  };
}
