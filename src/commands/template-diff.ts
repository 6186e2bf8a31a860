/** `sakip template diff`: two templates or rubrics → what changed, and what that does to the scores of workbooks. */
import { readFileSync } from "node:fs";
import { assess, conclude } from "../evaluate.ts";
import { regularFile, systemCode } from "../files.ts";
import type { Language } from "../language/language.ts";
import { textsOf } from "../language/texts.ts";
import { templateDiffJson } from "../report/template-diff-json.ts";
import { templateDiffMarkdown } from "../report/template-diff-markdown.ts";
import { templateDiffTerminal } from "../report/terminal-template-diff.ts";
import { EDITIONS, type LoadedRubric, loadEdition } from "../rubric/load.ts";
import type { AssessorChoice } from "../score/score.ts";
import { type DerivedRule, deriveRule } from "../template-diff/derive-rule.ts";
import { diffForms } from "../template-diff/diff.ts";
import { type Form, formOfRubric, formOfTemplate } from "../template-diff/form.ts";
import { impactOf, type Rescored } from "../template-diff/impact.ts";
import type { ComparedForm, Impact, LeftOut, TemplateDiff } from "../template-diff.ts";
import { validate } from "../validate/validate.ts";
import { TOOL } from "../version.ts";
import { readWorkbook, unreadable } from "../workbook/read.ts";
import { readTemplate, type TemplateReading } from "../workbook/template/read-template.ts";
import { inputsOf } from "./inputs-of.ts";
import { loadLetterRubric } from "./letter-rubric.ts";
import { type Outcome, UsageError } from "./outcome.ts";

export interface TemplateDiffOptions {
  readonly language: Language;
  readonly format: "table" | "markdown" | "json";
  readonly colour: boolean;
  readonly width: number;
  readonly quiet: boolean;
  readonly failOn: "score" | "any" | "never";
  /** Workbooks to rescore: files, folders, patterns. */
  readonly on: readonly string[];
  readonly exclude: readonly string[];
  readonly assessor: AssessorChoice;
  /** A rubric's id or file, to recognise criteria by beside the editions. */
  readonly rubric: string | undefined;
}

/**
 * Compares two templates.
 *
 * @throws UsageError when one of the two or a workbook's path cannot be used, RubricError when a rubric cannot
 */
export async function templateDiffCommand(
  oldFile: string,
  newFile: string,
  options: TemplateDiffOptions,
): Promise<Outcome> {
  const [old, now] = [await openForm(oldFile, options), await openForm(newFile, options)];
  const changes = diffForms(old.form, now.form);
  const rules = { old: deriveRule(old.form, old.loaded), new: deriveRule(now.form, now.loaded) };
  const affecting = changes.filter(({ affectsScore }) => affectsScore);
  const diff: TemplateDiff = {
    tool: TOOL,
    old: old.compared,
    new: now.compared,
    summary: { changes: changes.length, affectingScore: affecting.length },
    changes,
    doubts: [
      ...rules.old.doubts.map((doubt) => ({ ...doubt, version: "old" as const })),
      ...rules.new.doubts.map((doubt) => ({ ...doubt, version: "new" as const })),
    ],
    impact: options.on.length > 0 ? await impactOn(rules, options) : null,
  };
  const failing = { score: affecting.length > 0, any: changes.length > 0, never: false }[options.failOn];
  return { text: textOf(diff, options), exitCode: failing ? 1 : 0 };
}

function textOf(diff: TemplateDiff, options: TemplateDiffOptions): string {
  switch (options.format) {
    case "json":
      return templateDiffJson(diff);
    case "markdown":
      return templateDiffMarkdown(diff, options);
    case "table":
      return options.quiet ? "" : templateDiffTerminal(diff, options);
  }
}

interface OpenedForm {
  readonly compared: ComparedForm;
  readonly form: Form;
  readonly loaded: LoadedRubric;
}

async function openForm(file: string, options: TemplateDiffOptions): Promise<OpenedForm> {
  if (EDITIONS.includes(file) || /\.json$/i.test(file)) {
    const loaded = await loadLetterRubric(file, options.language);
    return opened(file, "rubric", formOfRubric(loaded), loaded);
  }
  const editions = EDITIONS.map(loadEdition);
  const rubrics =
    options.rubric === undefined
      ? editions
      : [await loadLetterRubric(options.rubric, options.language), ...editions];
  const reading = await readTemplate(bytesOf(file, options.language), {
    file,
    rubrics,
    sheet: null,
    opd: null,
    year: null,
  });
  const { template, read } = reading;
  if (!template || !read.loaded) throw new UsageError(refusal(file, reading, options.language));
  const letters = read.loaded.rubric.scale.map(({ letter }) => letter);
  return opened(file, "template", formOfTemplate(template, letters), read.loaded);
}

function opened(file: string, kind: ComparedForm["kind"], form: Form, loaded: LoadedRubric): OpenedForm {
  return { compared: { file, kind, rubric: form.rubric }, form, loaded };
}

function bytesOf(file: string, language: Language): Uint8Array {
  const { bytes, reason } = opening(file);
  if (bytes !== null) return bytes;
  const { errors } = textsOf(language).cli;
  throw new UsageError(
    reason === "ENOENT" || reason === "ENOTDIR"
      ? errors.noSuchPath(file)
      : errors.unreadableFile(file, reason),
  );
}

type Opening =
  | { readonly bytes: Uint8Array; readonly reason: null }
  | { readonly bytes: null; readonly reason: string };

function opening(file: string): Opening {
  try {
    return { bytes: readFileSync(regularFile(file)), reason: null };
  } catch (error) {
    const code = systemCode(error) ?? String(error);
    return { bytes: null, reason: code };
  }
}

/** The finding that `sakip check` would give. */
function refusal(file: string, { read: { reading } }: TemplateReading, language: Language): string {
  const [finding] = validate({ reading, rubric: null, scorecard: null, outputFaults: [] }, language);
  const reason = [finding?.message, finding?.fix].filter(Boolean).join(" ");
  return textsOf(language).templateDiff.command.notAForm(file, reason);
}

/** A workbook of another rubric is not rescored: it would be read as what it is not. */
async function impactOn(
  rules: { readonly old: DerivedRule; readonly new: DerivedRule },
  { on, exclude, language, assessor }: TemplateDiffOptions,
): Promise<Impact> {
  const inputs = await inputsOf(on, { exclude, language });
  const own = [rules.old.loaded, rules.new.loaded];
  const rescored: Rescored[] = [];
  const leftOut: LeftOut[] = [];
  for (const { file, searched } of inputs) {
    const { bytes, reason } = opening(file);
    if (bytes === null) {
      const fault = { kind: "unavailable", reason } as const;
      const lost = conclude(unreadable(fault), { file, sha256: null }, { searched, assessor, language });
      rescored.push({ old: lost.evaluation, new: lost.evaluation });
      continue;
    }
    const rubric = await rubricOf(bytes, file, own);
    if (rubric !== null && !own.some((loaded) => loaded.rubric.id === rubric)) {
      leftOut.push({ file, rubric });
      continue;
    }
    const under = async ({ loaded }: DerivedRule) =>
      (await assess(bytes, file, { rubric: loaded, searched, assessor, language })).evaluation;
    rescored.push({ old: await under(rules.old), new: await under(rules.new) });
  }
  return impactOf(rescored, leftOut);
}

/** The id of the rubric that a workbook follows, be it one of the two or a built-in edition; null: none. */
async function rubricOf(
  bytes: Uint8Array,
  file: string,
  own: readonly LoadedRubric[],
): Promise<string | null> {
  const others = EDITIONS.map(loadEdition).filter(
    ({ rubric }) => !own.some((loaded) => loaded.rubric.id === rubric.id),
  );
  const rubrics = [...own, ...others];
  const { loaded } = await readWorkbook(bytes, { file, rubrics, sheet: null, opd: null, year: null });
  return loaded?.rubric.id ?? null;
}
