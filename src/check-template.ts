/** The pipeline for one template: open → read → try answers → compare with our own → every rule about templates. */
import { createHash } from "node:crypto";
import type { Reading } from "./assessment.ts";
import type { Departure } from "./departures.ts";
import type { Diagnostic } from "./diagnostic.ts";
import { conclude, type EvaluateOptions } from "./evaluate.ts";
import type { Evaluation } from "./evaluation.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "./rubric/load.ts";
import type { Template } from "./template.ts";
import type { CheckedTemplate } from "./validate/checked-template.ts";
import { diagnoseAll } from "./validate/diagnose.ts";
import { inSheetOrder } from "./validate/sheet-order.ts";
import { STRUCTURE_RULES, TEMPLATE_RULES } from "./validate/template-rules.ts";
import { tryAnswers } from "./workbook/formula/try-answers.ts";
import { departuresFrom } from "./workbook/template/departures.ts";
import { readTemplate } from "./workbook/template/read-template.ts";

/**
 * Checks one template. The evaluation is that of the blank form, its findings are those about the template.
 *
 * @param bytes the file's content
 * @param file the name to report; never opened
 */
export async function checkTemplate(
  bytes: Uint8Array,
  file: string,
  options: Pick<EvaluateOptions, "rubric" | "searched" | "language" | "severities">,
): Promise<Evaluation> {
  const { language = "id", severities = {} } = options;
  const rubrics = options.rubric ? [options.rubric] : EDITIONS.map(loadEdition);
  const { template, read } = await readTemplate(bytes, { file, rubrics, sheet: null, opd: null, year: null });
  const source = { file, sha256: createHash("sha256").update(bytes).digest("hex") };
  const { evaluation: whole, subject } = conclude(read, source, options);
  const evaluation = withoutGuessedUnit(whole, read.reading);
  const { reading, loaded } = read;
  if (!template || !loaded || reading.kind !== "assessment") return evaluation;
  const about: CheckedTemplate = {
    template,
    rubric: loaded.rubric,
    assessment: reading.assessment,
    trials: tryAnswers(template, loaded.rubric),
    departures: await departuresFromOurs(template, loaded),
  };
  const found = [
    ...diagnoseAll(STRUCTURE_RULES, subject, language, severities),
    ...diagnoseAll(TEMPLATE_RULES, about, language, severities),
  ];
  return { ...evaluation, diagnostics: inSheetOrder(toldOnce(found), template.answerSheet) };
}

/** A template is nobody's: what its file is called names no OPD. */
function withoutGuessedUnit(evaluation: Evaluation, reading: Reading): Evaluation {
  const name = reading.kind === "assessment" ? reading.assessment.unit.name : null;
  return name?.from === "file-name"
    ? { ...evaluation, unit: { ...evaluation.unit, name: null } }
    : evaluation;
}

/** How a template that the tool made differs from a new one; the name and the year of an OPD are fields. */
async function departuresFromOurs(template: Template, loaded: LoadedRubric): Promise<readonly Departure[]> {
  if (!template.metadata) return [];
  const ours = OURS.get(loaded.sha256) ?? newTemplate(loaded);
  OURS.set(loaded.sha256, ours);
  const made = await ours;
  return made ? departuresFrom(made, template) : [];
}

/** By the rubric's fingerprint: many templates are checked at once, and a new one is always the same. */
const OURS = new Map<string, Promise<Template | null>>();

async function newTemplate(loaded: LoadedRubric): Promise<Template | null> {
  const { createTemplate } = await import("./workbook/create/template.ts");
  const bytes = await createTemplate(loaded);
  const options = { file: "", rubrics: [loaded], sheet: null, opd: null, year: null };
  return (await readTemplate(bytes, options)).template;
}

/** That a cell was altered is no news where another rule says what is wrong with it. */
function toldOnce(found: readonly Diagnostic[]): readonly Diagnostic[] {
  const told = new Set(found.filter(({ name }) => name !== ALTERED).map(placeOf));
  return found.filter((diagnostic) => diagnostic.name !== ALTERED || !told.has(placeOf(diagnostic)));
}

const ALTERED = "template-altered";

function placeOf({ sheet, cell }: Diagnostic): string {
  return `${sheet ?? ""}!${cell ?? ""}`;
}
